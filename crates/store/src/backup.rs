//! Backups: a copy of everything as it was at one instant, packed (tar) and encrypted to a public key (`age`). The master key is not in it.

use std::io::{self, Read, Write};
use std::path::Path;

use desk::ids::PersonId;
use jiff::Timestamp;

use crate::age::{Identity, Opening, Recipient, Sealing};
use crate::{CopyError, Place, Store, StoreError, Verified, instant, parse_instant};

/// A person who was erased, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Who, under their pseudonym.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

impl Erasure {
    /// As one line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.person, instant(self.at))
    }

    /// From a line. None if it is none.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let (person, at) = line.trim_ascii().split_once(' ')?;
        Some(Self { person: person.parse().ok()?, at: parse_instant(at).ok()? })
    }
}

impl Store {
    /// Backs everything up, while others go on writing. `work` is an empty folder on a disk that holds everything once more; it can be removed
    /// afterwards.
    ///
    /// # Errors
    /// If the copy does not hold, or something cannot be written.
    pub async fn back_up<W: Write + Send + 'static>(
        &self,
        work: &Path,
        recipient: Recipient,
        out: W,
    ) -> Result<(Verified, W), CopyError> {
        let verified = self.copy_to(&Place::Folder(work.to_owned()), self.keys().clone(), |_| {}).await?;
        let work = work.to_owned();
        // Packing reads and writes without end, so it has a thread of its own.
        let packed = tokio::task::spawn_blocking(move || pack(&work, recipient, out)).await;
        let out = packed.map_err(StoreError::unavailable)?.map_err(StoreError::unavailable)?;
        Ok((verified, out))
    }

    /// All persons who were erased. To be kept apart from backups: whoever restores one erases them again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn erasures(&self) -> Result<Vec<Erasure>, StoreError> {
        let rows = self.read("SELECT person, at FROM erasures ORDER BY at, person", &[]).await?;
        rows.iter().map(|row| Ok(Erasure { person: PersonId::new(row.id(0)?), at: row.at(1)? })).collect()
    }
}

fn pack<W: Write>(work: &Path, recipient: Recipient, out: W) -> io::Result<W> {
    let mut tar = tar::Builder::new(Sealing::begin(recipient, out)?);
    tar.mode(tar::HeaderMode::Deterministic);
    tar.append_dir_all(".", work)?;
    tar.into_inner()?.finish()
}

/// Unpacks a backup into an empty folder.
///
/// # Errors
/// If it cannot be read, was encrypted to another key, was changed, or something cannot be written.
pub fn unpack(identity: &Identity, from: impl Read, folder: &Path) -> io::Result<()> {
    let mut opening = Opening::begin(identity, from)?;
    let mut archive = tar::Archive::new(&mut opening);
    for entry in archive.entries()? {
        let mut entry = entry?;
        // Everybody can encrypt to a public key; what comes in is no more than folders and files within the folder.
        let kind = entry.header().entry_type();
        if !(kind.is_file() || kind.is_dir()) || !entry.unpack_in(folder)? {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no backup of ours"));
        }
    }
    // A cut behind the last entry shows only at the end.
    io::copy(&mut opening, &mut io::sink()).map(drop)
}
