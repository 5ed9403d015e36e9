//! Passkeys (W3C Web Authentication): what the browser is asked, and whether its answer holds. What the server has to remember between the two
//! travels with the form, sealed.

use desk::ids::PersonId;
use store::Keys;
use store::passkeys::Passkey;
use uuid::Uuid;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle, Username,
};
use webauthn_rp::request::{AsciiDomain, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::auth::DiscoverableAuthentication;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthenticationServerState, DiscoverableCredentialRequestOptions,
    PublicKeyCredentialCreationOptions, Registration, RegistrationServerState,
};

use crate::Site;

type Handle = UserHandle<16>;
type Static = StaticState<CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>;

/// The site as devices know it.
pub(crate) struct Party<'a> {
    id: RpId,
    origin: &'a str,
    keys: &'a Keys,
}

/// What a browser is asked: the options as JSON, and what the server must remember, sealed, as text.
pub(crate) struct Asked {
    /// The options.
    pub options: String,
    /// What to remember.
    pub state: String,
}

/// What stands of a passkey in the store: what never changes, and what its use changes, in hexadecimal digits.
struct Kept {
    fixed: Vec<u8>,
    moving: [u8; 7],
}

impl<'a> Party<'a> {
    /// The site, where it knows its own address and that is one for which devices keep passkeys: a name, over TLS or on this machine.
    pub(crate) fn of(site: &'a Site) -> Option<Self> {
        let origin = site.origin()?;
        let (scheme, host) = origin.split_once("://")?;
        let name = host.split(':').next()?;
        let local = name == "localhost" || name.ends_with(".localhost");
        let is_name = name.contains(|c: char| c.is_ascii_alphabetic()) && !host.starts_with('[');
        if !is_name || !(scheme == "https" || local) {
            return None;
        }
        let id = RpId::Domain(AsciiDomain::try_from(name.to_owned()).ok()?);
        Some(Self { id, origin, keys: site.desk_files()?.store().keys() })
    }

    /// Asks for a new passkey for somebody, on a device that has none of theirs yet.
    pub(crate) fn ask_new(&self, person: PersonId, address: &str, name: &str, known: &[Passkey]) -> Option<Asked> {
        let handle = handle(person)?;
        let shown = Nickname::try_from(name).ok();
        let user =
            PublicKeyCredentialUserEntity { name: Username::try_from(address).ok()?, id: &handle, display_name: shown };
        let excluded = known.iter().filter_map(|passkey| {
            let transports = AuthTransports::decode(0).ok()?;
            Some(PublicKeyCredentialDescriptor {
                id: CredentialId::decode(passkey.credential.clone()).ok()?,
                transports,
            })
        });
        let mut options = PublicKeyCredentialCreationOptions::passkey(&self.id, user, excluded.collect());
        // Many devices know no such protection, and would refuse; that they ask their owner is required besides.
        options.extensions.cred_protect = CredProtect::None;
        let (server, client) = options.start_ceremony().ok()?;
        self.asked(&place(Some(person)), &server.encode().ok()?, &client)
    }

    /// The new passkey, if the answer holds.
    pub(crate) fn take_new(&self, person: PersonId, state: &str, answer: &str, at: jiff::Timestamp) -> Option<Passkey> {
        let state = self.keys.open(&place(Some(person)), &unhex(state)?).ok()?;
        let server = RegistrationServerState::<16>::decode(&state).ok()?;
        let answer = Registration::from_json_relaxed(answer.as_bytes()).ok()?;
        let origins = [self.origin];
        let options = RegistrationVerificationOptions::<&str, &str> { allowed_origins: &origins, ..Default::default() };
        let made = server.verify(&self.id, &answer, &options).ok()?;
        let kept = Kept { fixed: made.static_state().encode().ok()?, moving: made.dynamic_state().encode().ok()? };
        let credential = made.id().as_ref().to_vec();
        Some(Passkey { credential, person, body: kept.to_text(), at })
    }

    /// Asks for any passkey of this site.
    pub(crate) fn ask(&self) -> Option<Asked> {
        let (server, client) = DiscoverableCredentialRequestOptions::passkey(&self.id).start_ceremony().ok()?;
        self.asked(&place(None), &server.encode().ok()?, &client)
    }

    /// Whether an answer holds for the passkey that it names. Gives the passkey as it stands after its use.
    pub(crate) fn check(&self, state: &str, answer: &Answer, passkey: &Passkey) -> Option<Passkey> {
        let state = self.keys.open(&place(None), &unhex(state)?).ok()?;
        let server = DiscoverableAuthenticationServerState::decode(&state).ok()?;
        let kept = Kept::from_text(&passkey.body)?;
        let handle = handle(passkey.person)?;
        if *answer.0.response().user_handle() != handle {
            return None;
        }
        let fixed = Static::decode(&kept.fixed).ok()?;
        let moving = DynamicState::decode(kept.moving).ok()?;
        let mut credential = AuthenticatedCredential::new(answer.0.raw_id(), &handle, fixed, moving).ok()?;
        let origins = [self.origin];
        let options =
            AuthenticationVerificationOptions::<&str, &str> { allowed_origins: &origins, ..Default::default() };
        server.verify(&self.id, &answer.0, &mut credential, &options).ok()?;
        let kept = Kept { moving: credential.dynamic_state().encode().ok()?, ..kept };
        Some(Passkey { body: kept.to_text(), ..passkey.clone() })
    }

    fn asked(&self, place: &str, state: &[u8], client: &impl serde::Serialize) -> Option<Asked> {
        let state = hex(&self.keys.seal(place, state).ok()?);
        Some(Asked { options: serde_json::to_string(client).ok()?, state })
    }
}

/// What a device answers to [`Party::ask`].
pub(crate) struct Answer(DiscoverableAuthentication<16>);

impl Answer {
    /// As the browser writes it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        DiscoverableAuthentication::from_json_relaxed(text.as_bytes()).ok().map(Self)
    }

    /// The name of the passkey.
    pub(crate) fn credential(&self) -> Vec<u8> {
        self.0.raw_id().as_ref().to_vec()
    }
}

impl Kept {
    fn to_text(&self) -> String {
        format!("{}.{}", hex(&self.fixed), hex(&self.moving))
    }

    fn from_text(text: &str) -> Option<Self> {
        let (fixed, moving) = text.split_once('.')?;
        Some(Self { fixed: unhex(fixed)?, moving: unhex(moving)?.try_into().ok()? })
    }
}

fn handle(person: PersonId) -> Option<Handle> {
    Handle::decode(*Uuid::as_bytes(&person.uuid())).ok()
}

/// Where the sealed state belongs: a state of one form fits no other.
fn place(person: Option<PersonId>) -> String {
    person.map_or_else(|| "passkey sign-in".to_owned(), |person| format!("passkey of {person}"))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes of hexadecimal digits.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.bytes().all(|c| c.is_ascii_hexdigit()) || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_bytes() {
        assert_eq!(unhex(&hex(&[0, 15, 255])), Some(vec![0, 15, 255]));
        for bad in ["0", "zz", "ٹ", "+1"] {
            assert_eq!(unhex(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_kept_of_a_passkey_is_read_again() {
        let kept = Kept { fixed: vec![1, 2, 3], moving: [7; 7] };
        let read = Kept::from_text(&kept.to_text()).unwrap();
        assert_eq!((read.fixed, read.moving), (vec![1, 2, 3], [7; 7]));
        assert!(Kept::from_text("00").is_none() && Kept::from_text("00.00").is_none());
    }
}
