//! The master key and what is derived from it. Whoever has the database without it can read no personal data and find nobody.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use desk::ids::PersonId;
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::StoreError;

/// A secret of 32 bytes, which is wiped when it is given up.
type Secret = Zeroizing<[u8; 32]>;

/// The form of what is sealed: XChaCha20-Poly1305, the nonce before the bytes. A later form gets a later number.
const FORM: u8 = 1;
const NONCE: usize = 24;

/// The keys of an installation.
#[derive(Clone)]
pub struct Keys {
    wrap: Secret,
    own: Secret,
    index: Secret,
    signing: Secret,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Derives the keys from the master key.
    #[must_use]
    pub fn new(master: &[u8; 32]) -> Self {
        let derive = Hkdf::<Sha256>::new(Some(b"daftar"), master);
        let key = |name: &str| {
            let mut key = Secret::default();
            // Fails only for keys longer than 8,160 bytes.
            let _ = derive.expand(name.as_bytes(), &mut *key);
            key
        };
        Self {
            wrap: key("keys of persons"),
            own: key("the desk's own"),
            index: key("index of persons"),
            signing: key("checkpoints"),
        }
    }

    /// From a master key as it is written: 64 hexadecimal digits. None if it is no such text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        let mut master = Secret::default();
        if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        for (byte, number) in master.iter_mut().zip(0..) {
            *byte = u8::from_str_radix(text.get(number * 2..number * 2 + 2)?, 16).ok()?;
        }
        Some(Self::new(&master))
    }

    /// From a file with 64 hexadecimal digits.
    ///
    /// # Errors
    /// If it cannot be read or holds something else.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let mut text = Zeroizing::new(String::new());
        File::open(path).and_then(|file| file.take(1_000).read_to_string(&mut text)).map_err(no_key)?;
        Self::parse(&text).ok_or_else(|| no_key(io::Error::other("the file does not hold 64 hexadecimal digits")))
    }

    /// From `master.key` in a folder. If there is none it is made, readable by its owner only; then its path is given, to be told to whoever runs
    /// the desk: without this file, personal data cannot be read again.
    ///
    /// # Errors
    /// If it cannot be read or made.
    pub fn in_folder(folder: &Path) -> Result<(Self, Option<PathBuf>), StoreError> {
        let path = folder.join("master.key");
        if path.exists() {
            return Ok((Self::read(&path)?, None));
        }
        let master: Secret = Zeroizing::new(random()?);
        let text = Zeroizing::new(format!("{}\n", hex(&*master)));
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        made.and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all())).map_err(no_key)?;
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(no_key)?;
        Ok((Self::new(&master), Some(path)))
    }

    /// A digest that nobody can work out without the master key, to find a text of a kind again without keeping it.
    #[must_use]
    pub fn digest(&self, kind: &str, text: &str) -> [u8; 32] {
        // A key of any length is right.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&*self.index) else { return [0; 32] };
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// Seals bytes that belong to no person, for one place only, such as the column of a row.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seal(&self.own, place.as_bytes(), plain)
    }

    /// Opens what [`Keys::seal`] sealed for the same place.
    ///
    /// # Errors
    /// If it was sealed for another place, under another key, or was changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.own, place.as_bytes(), sealed)
    }

    /// The key that signs checkpoints.
    pub(crate) fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&self.signing)
    }

    /// A new key for a person, and the same wrapped, as it is stored.
    pub(crate) fn draw(&self, person: PersonId) -> Result<(PersonKey, Vec<u8>), StoreError> {
        let key: Secret = Zeroizing::new(random()?);
        let wrapped = seal(&self.wrap, person.uuid().as_bytes(), &*key)?;
        Ok((PersonKey { person, key }, wrapped))
    }

    /// A person's key as it was stored.
    pub(crate) fn unwrap(&self, person: PersonId, wrapped: &[u8]) -> Result<PersonKey, StoreError> {
        let plain = Zeroizing::new(open(&self.wrap, person.uuid().as_bytes(), wrapped)?);
        let key = <[u8; 32]>::try_from(&plain[..]).map_err(|_| StoreError::Sealed)?;
        Ok(PersonKey { person, key: Zeroizing::new(key) })
    }
}

/// The key of one person, or of a firm for its files. When it is destroyed, what it sealed is gone.
#[derive(Clone)]
pub struct PersonKey {
    person: PersonId,
    key: Secret,
}

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PersonKey({})", self.person)
    }
}

impl PersonKey {
    /// Whose it is.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Seals bytes of this person, for one place only, such as the column of a row.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seal(&self.key, &self.bound_to(place), plain)
    }

    /// Opens what [`PersonKey::seal`] sealed for the same place.
    ///
    /// # Errors
    /// If it was sealed for another place or person, or was changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.key, &self.bound_to(place), sealed)
    }

    /// The same as text.
    ///
    /// # Errors
    /// As [`PersonKey::open`], or if it is no text.
    pub fn open_text(&self, place: &str, sealed: &[u8]) -> Result<String, StoreError> {
        String::from_utf8(self.open(place, sealed)?).map_err(|_| StoreError::Sealed)
    }

    fn bound_to(&self, place: &str) -> Vec<u8> {
        [&self.person.uuid().as_bytes()[..], place.as_bytes()].concat()
    }
}

fn seal(key: &Secret, bound_to: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let nonce: [u8; NONCE] = random()?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let payload = Payload { msg: plain, aad: bound_to };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Sealed)?;
    Ok([&[FORM][..], &nonce, &sealed].concat())
}

fn open(key: &Secret, bound_to: &[u8], sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    let Some((&FORM, rest)) = sealed.split_first() else { return Err(StoreError::Sealed) };
    let (nonce, msg) = rest.split_first_chunk::<NONCE>().ok_or(StoreError::Sealed)?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg, aad: bound_to }).map_err(|_| StoreError::Sealed)
}

/// Random bytes of the system.
///
/// # Errors
/// If it gives none.
pub fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| no_key(io::Error::other(error.to_string())))?;
    Ok(bytes)
}

/// A new id that sorts by the time of its making.
///
/// # Errors
/// If the system gives no random bytes.
pub fn draw_id(at: Timestamp) -> Result<Uuid, StoreError> {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random()?).into_uuid())
}

/// Bytes as small hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn no_key(error: io::Error) -> StoreError {
    StoreError::Key(Arc::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u128) -> PersonId {
        PersonId::new(Uuid::from_u128(number))
    }

    #[test]
    fn what_is_sealed_opens_only_in_its_place() {
        let keys = Keys::new(&[7; 32]);
        let (key, wrapped) = keys.draw(person(1)).unwrap();
        let sealed = key.seal("name", "عائشہ".as_bytes()).unwrap();
        let again = keys.unwrap(person(1), &wrapped).unwrap();
        assert_eq!(again.open_text("name", &sealed).unwrap(), "عائشہ");
        assert!(matches!(again.open("address", &sealed), Err(StoreError::Sealed)));
        assert!(matches!(keys.unwrap(person(2), &wrapped), Err(StoreError::Sealed)));
        assert!(matches!(Keys::new(&[8; 32]).unwrap(person(1), &wrapped), Err(StoreError::Sealed)));
        for cut in 0..sealed.len() {
            assert!(again.open("name", &sealed[..cut]).is_err(), "cut to {cut}");
        }
        for changed in 0..sealed.len() {
            let mut sealed = sealed.clone();
            sealed[changed] ^= 1;
            assert!(again.open("name", &sealed).is_err(), "changed at {changed}");
        }
    }

    #[test]
    fn the_same_is_sealed_differently_each_time() {
        let keys = Keys::new(&[7; 32]);
        assert_ne!(keys.seal("a", b"same").unwrap(), keys.seal("a", b"same").unwrap());
        assert_eq!(keys.open("a", &keys.seal("a", b"same").unwrap()).unwrap(), b"same");
    }

    #[test]
    fn a_digest_depends_on_kind_text_and_key() {
        let keys = Keys::new(&[7; 32]);
        assert_eq!(keys.digest("mail", "a@b.pk"), keys.digest("mail", "a@b.pk"));
        assert_ne!(keys.digest("mail", "a@b.pk"), keys.digest("code", "a@b.pk"));
        assert_ne!(keys.digest("mail", "a@b.pk"), Keys::new(&[8; 32]).digest("mail", "a@b.pk"));
    }

    #[test]
    fn a_folder_gets_a_key_once() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (first, made) = Keys::in_folder(folder.path()).unwrap();
        let path = made.unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let (again, made) = Keys::in_folder(folder.path()).unwrap();
        assert_eq!(made, None);
        assert_eq!(first.digest("a", "b"), again.digest("a", "b"));
        std::fs::write(&path, "short").unwrap();
        assert!(matches!(Keys::in_folder(folder.path()), Err(StoreError::Key(_))));
    }

    #[test]
    fn ids_sort_by_time() {
        let early = draw_id(Timestamp::from_second(1_000).unwrap()).unwrap();
        let late = draw_id(Timestamp::from_second(1_001).unwrap()).unwrap();
        assert!(early < late);
        assert_eq!(early.get_version_num(), 7);
    }
}
