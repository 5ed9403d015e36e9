//! Signing in with a code that is sent by mail. A stranger learns nothing: an address with an account and one without behave alike.

use std::fmt::Write as _;

use desk::ids::PersonId;
use desk::person::{Command, Person};
use desk::stream::{By, Meta};
use jiff::SignedDuration;
use store::codes::Tried;
use store::outbox::{Mail, post};
use store::people;
use text::Lang;
use uuid::Uuid;

use super::{FormKey, Limit, Office, Undone};
use crate::{Problem, Site};

/// How long a code can be used.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// The longest mail address (RFC 5321).
const MAX_ADDRESS: usize = 254;

/// A sign-in that waits for its code: what the browser carries from the first page to the second, sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    id: Uuid,
    sealed: Vec<u8>,
}

/// A mail address in the one form under which it is found, if it looks like one.
#[must_use]
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (name, host) = typed.rsplit_once('@')?;
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | ',' | ';' | '"' | '@');
    let host_is_one = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains("..");
    let good =
        !name.is_empty() && host_is_one && typed.len() <= MAX_ADDRESS && typed.chars().filter(|c| *c != '@').all(plain);
    (good && typed.matches('@').count() == 1).then(|| typed.to_lowercase())
}

impl Waiting {
    /// As the cookie holds it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = self.id.simple().to_string();
        for byte in &self.sealed {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// From what the cookie holds.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if !text.is_ascii() || text.len() < 34 || text.len() > 2_000 || text.len() % 2 == 1 {
            return None;
        }
        let (id, sealed) = text.split_at(32);
        let byte = |at: usize| u8::from_str_radix(sealed.get(at..at + 2)?, 16).ok();
        let sealed: Option<Vec<u8>> = (0..sealed.len()).step_by(2).map(byte).collect();
        Some(Self { id: Uuid::try_parse(id).ok()?, sealed: sealed? })
    }

    fn place(id: Uuid) -> String {
        format!("sign-in {id}")
    }
}

impl Office {
    /// Sends a code to an address in the form of [`address`]. `letter` words the mail with the code in it.
    ///
    /// # Errors
    /// If it was asked for too often, or the store failed.
    pub async fn send_code(
        &self,
        site: &Site,
        address: &str,
        network: &str,
        lang: Lang,
        letter: impl Fn(&str) -> String,
    ) -> Result<Waiting, Problem> {
        let failed = |error| site.failed(&error);
        let (store, at) = (self.store(), self.now());
        let digest = store.keys().digest("rate", address);
        let bucket: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        self.count(site, Limit::CodeFromHere, &format!("{bucket} {network}")).await?;
        self.count(site, Limit::CodeFrom, network).await?;
        self.count(site, Limit::CodeTo, &bucket).await?;
        let known = store.find_person("email", address).await.map_err(failed)?;
        // Who has no account yet gets the id of the account that a right code will open.
        let person = match known {
            Some(person) => person,
            None => PersonId::new(self.id().map_err(failed)?),
        };
        let (id, code) = store.begin_code(Some(person), at, at + CODE_LASTS).await.map_err(failed)?;
        let mail = Mail {
            id: self.id().map_err(failed)?,
            person: known,
            address: address.to_owned(),
            lang: lang.code().to_owned(),
            kind: "code".to_owned(),
            body: letter(&code),
        };
        let row = post(store.keys(), &mail, at, at).map_err(failed)?;
        store.run(vec![row]).await.map_err(failed)?;
        let sealed = store.keys().seal(&Waiting::place(id), address.as_bytes()).map_err(failed)?;
        Ok(Waiting { id, sealed })
    }

    /// Tries a code, in plain digits. Who types the right one has an account from then on.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn try_code(&self, site: &Site, waiting: &Waiting, code: &str) -> Result<Tried, Problem> {
        let failed = |error| site.failed(&error);
        let (store, at) = (self.store(), self.now());
        let Ok(address) = store.keys().open(&Waiting::place(waiting.id), &waiting.sealed) else {
            return Ok(Tried::Gone);
        };
        let Ok(address) = String::from_utf8(address) else { return Ok(Tried::Gone) };
        let tried = store.try_code(waiting.id, code, at).await.map_err(failed)?;
        let Tried::Right(person) = tried else { return Ok(tried) };
        let account = store.load::<Person>(person.uuid()).await.map_err(failed)?;
        if account.state.joined.is_some() {
            return Ok(tried);
        }
        // Somebody may have opened the account with another code in the meantime.
        if let Some(known) = store.find_person("email", &address).await.map_err(failed)? {
            return Ok(Tried::Right(known));
        }
        let key = store.person_key(person).await.map_err(failed)?;
        let rows = vec![
            people::put(&key, "email", &address).map_err(failed)?,
            people::index(store.keys(), "email", &address, person),
        ];
        let meta = Meta { by: By::Person(person), at, why: None };
        match self.on_person(site, meta, person, &FormKey::default(), Command::Join, rows).await {
            Ok(_) => Ok(tried),
            Err(Undone::Problem(problem)) => Err(problem),
            Err(Undone::Refused(_)) => Ok(Tried::Gone),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form() {
        assert_eq!(address(" Aisha.Khan@Example.PK ").as_deref(), Some("aisha.khan@example.pk"));
        for bad in [
            "",
            "aisha",
            "@example.pk",
            "a@b",
            "a@@example.pk",
            "a b@example.pk",
            "a@example.",
            "a@x..y",
            "<a@example.pk>",
        ] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_waits_for_its_code_travels_as_text() {
        let waiting = Waiting { id: Uuid::from_u128(7), sealed: vec![0, 255, 16] };
        assert_eq!(Waiting::from_text(&waiting.to_text()), Some(waiting));
        for bad in ["", "00", "zz", &"0".repeat(33), "ٹٹٹٹٹٹٹٹٹٹٹٹٹٹٹٹٹٹ"] {
            assert_eq!(Waiting::from_text(bad), None, "{bad}");
        }
    }
}
