//! Names of things that are made while the desk works. Each is a UUID that the caller draws, ordered by time, so that the domain stays pure.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no id")
    }
}

impl std::error::Error for IdError {}

macro_rules! ids {
    ($($(#[doc = $doc:expr])* $name:ident)*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// From a UUID that the caller has drawn.
            #[must_use]
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The UUID.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            /// Only the form that is written: hyphens, small letters. One thing has one address.
            fn from_str(text: &str) -> Result<Self, IdError> {
                let id = Uuid::try_parse(text).map_err(|_| IdError)?;
                if id.as_hyphenated().to_string() == text { Ok(Self(id)) } else { Err(IdError) }
            }
        }
    )* };
}

ids! {
    /// A person, under a pseudonym: name and address are kept apart and can be erased.
    PersonId
    /// A firm.
    FirmId
    /// A case.
    CaseId
    /// A paper in a firm's vault.
    PaperId
    /// An invitation into a firm.
    InvitationId
    /// A mandate of an adviser.
    MandateId
    /// A message, a note or other words of a person, kept apart from the events under the writer's key.
    WordsId
}

/// A file, named by the SHA-256 of its bytes in small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileHash(String);

impl FileHash {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for FileHash {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if text.len() == 64 && text.bytes().all(digit) { Ok(Self(text.to_owned())) } else { Err(IdError) }
    }
}

impl TryFrom<String> for FileHash {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<FileHash> for String {
    fn from(hash: FileHash) -> Self {
        hash.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_has_one_name() {
        let text = "0193a6c0-7d4e-7000-8000-00000000002a";
        assert_eq!(text.parse::<CaseId>().unwrap().to_string(), text);
        for bad in ["", "0193A6C0-7D4E-7000-8000-00000000002A", "0193a6c07d4e7000800000000000002a", "x"] {
            assert_eq!(bad.parse::<CaseId>(), Err(IdError), "{bad}");
        }
    }

    #[test]
    fn a_file_is_named_by_its_hash() {
        assert!("ab".repeat(32).parse::<FileHash>().is_ok());
        for bad in ["AB".repeat(32), "ab".repeat(31), "../".repeat(21), "zz".repeat(32)] {
            assert_eq!(bad.parse::<FileHash>(), Err(IdError), "{bad}");
        }
    }
}
