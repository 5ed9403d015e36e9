//! Files: never whole in memory, sealed while they come in, and kept once by what they are (SHA-256), however many firms use them.
//!
//! A file is sealed under a key of its own. Each use of it holds that key, sealed under the key of its holder: a firm, or the person whose
//! document it is. When the last use goes, or its holder is erased, nobody can read the file any more, and the sweep removes its bytes.
//!
//! On `SQLite` the bytes lie in the folder `files`, on `PostgreSQL` in chunks beside everything else, so that nodes share nothing but the database.

mod blob;
mod kind;
mod read;
mod sweep;
mod upload;

use std::fmt;

use desk::ids::{FileHash, FirmId, PersonId};
use jiff::Timestamp;
use uuid::Uuid;

pub use read::FileReader;
pub use upload::Upload;

use crate::StoreError;

pub(crate) use blob::Blobs;

/// How many bytes of a file are sealed as one.
pub(crate) const CHUNK: usize = 256 * 1024;
/// How many bytes sealing adds to them.
const SEAL: usize = 16;

/// Whose key opens a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The firm's: a business document.
    Firm,
    /// A person's: a personal document, which goes when the person is erased.
    Person(PersonId),
}

impl Holder {
    fn uuid(self, firm: FirmId) -> Uuid {
        match self {
            Self::Firm => firm.uuid(),
            Self::Person(person) => person.uuid(),
        }
    }
}

/// How large files may be, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// One file.
    pub file: u64,
    /// All files of a firm together.
    pub firm: u64,
}

impl Default for Limits {
    /// 100 MiB a file, 5 GiB a firm.
    fn default() -> Self {
        Self { file: 100 << 20, firm: 5 << 30 }
    }
}

/// A file of a firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileUse {
    /// What it is.
    pub hash: FileHash,
    /// Its name, as it came. Not to be trusted as a path or a type.
    pub name: String,
    /// What it is by its contents, such as `application/pdf`.
    pub kind: String,
    /// How many bytes.
    pub size: u64,
    /// When the firm first gave it.
    pub at: Timestamp,
}

/// Why a file was not taken.
#[derive(Clone, Debug)]
pub enum FileError {
    /// It is larger than a file may be.
    TooLarge,
    /// The firm has no more room.
    Full,
    /// The store failed.
    Store(StoreError),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the file is larger than a file may be"),
            Self::Full => f.write_str("the firm has no more room for files"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for FileError {}

impl From<StoreError> for FileError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
