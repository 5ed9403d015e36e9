//! A file that goes out.

use desk::ids::{FileHash, FirmId, PersonId};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::upload::{Sealer, place};
use super::{Blobs, CHUNK, FileUse};
use crate::db::{Row, Value};
use crate::{Store, StoreError};

/// A file that is read, piece by piece.
#[derive(Debug)]
pub struct FileReader {
    blobs: Blobs,
    blob: Uuid,
    left: u64,
    begun: bool,
    sealer: Sealer,
}

const COLUMNS: &str = "SELECT hash, name, kind, files.size, file_uses.at, holder, wrapped, blob \
                       FROM file_uses JOIN files USING (hash)";

impl Store {
    /// A file that a firm uses. None if it does not, also if others do.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn file(&self, firm: FirmId, hash: &FileHash) -> Result<Option<FileUse>, StoreError> {
        Ok(self.find_use(firm, hash).await?.map(|(file, _)| file))
    }

    /// Opens a file that a firm uses. None if it does not, also if others do.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn open_file(&self, firm: FirmId, hash: &FileHash) -> Result<Option<(FileUse, FileReader)>, StoreError> {
        let Some((file, row)) = self.find_use(firm, hash).await? else { return Ok(None) };
        let Some(key) = self.file_key(&row, hash, firm).await? else { return Ok(None) };
        let reader = self.reader(row.id(7)?, file.size, key);
        Ok(Some((file, reader)))
    }

    /// Takes a file from a firm. Its bytes are swept when nobody uses them.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn drop_file(&self, firm: FirmId, hash: &FileHash) -> Result<(), StoreError> {
        let args = vec![Value::from(hash.as_str()), Value::text(firm.to_string())];
        let sql = "DELETE FROM file_uses WHERE hash = $1 AND firm = $2";
        self.run(vec![crate::Statement::at_most_one(sql, args)]).await.map(drop)
    }

    pub(crate) fn reader(&self, blob: Uuid, size: u64, key: Zeroizing<[u8; 32]>) -> FileReader {
        FileReader { blobs: self.blobs().clone(), blob, left: size, begun: false, sealer: Sealer { key, number: 0 } }
    }

    async fn find_use(&self, firm: FirmId, hash: &FileHash) -> Result<Option<(FileUse, Row)>, StoreError> {
        let args = [Value::from(hash.as_str()), Value::text(firm.to_string())];
        let rows = self.read_text(format!("{COLUMNS} WHERE hash = $1 AND firm = $2"), &args).await?;
        let Some(row) = rows.into_iter().next() else { return Ok(None) };
        let holder = PersonId::new(row.id(5)?);
        let Some(key) = self.known_key(holder).await? else { return Ok(None) };
        let file = FileUse {
            hash: hash.clone(),
            name: key.open_text(&place(hash, firm), &row.bytes(1)?)?,
            kind: row.text(2)?,
            size: row.count(3)?,
            at: row.at(4)?,
        };
        Ok(Some((file, row)))
    }

    async fn file_key(
        &self,
        row: &Row,
        hash: &FileHash,
        firm: FirmId,
    ) -> Result<Option<Zeroizing<[u8; 32]>>, StoreError> {
        let Some(key) = self.known_key(PersonId::new(row.id(5)?)).await? else { return Ok(None) };
        let plain = Zeroizing::new(key.open(&place(hash, firm), &row.bytes(6)?)?);
        let key = <[u8; 32]>::try_from(&plain[..]).map_err(|_| StoreError::Sealed)?;
        Ok(Some(Zeroizing::new(key)))
    }

    /// The blob and the key of a file, by whichever use of it can be opened.
    pub(crate) async fn any_key(&self, hash: &FileHash) -> Result<Option<(Uuid, Zeroizing<[u8; 32]>)>, StoreError> {
        let sql = format!("{COLUMNS} WHERE hash = $1");
        for row in self.read_text(sql.replace("SELECT hash", "SELECT firm"), &[Value::from(hash.as_str())]).await? {
            if let Some(key) = self.file_key(&row, hash, FirmId::new(row.id(0)?)).await? {
                return Ok(Some((row.id(7)?, key)));
            }
        }
        Ok(None)
    }
}

impl FileReader {
    /// The next bytes, at most 256 KiB. None at the end.
    ///
    /// # Errors
    /// If they cannot be read, or were changed since they were written.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, StoreError> {
        if self.begun && self.left == 0 {
            return Ok(None);
        }
        self.begun = true;
        let length = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        let last = self.left <= length;
        let number = self.sealer.number;
        let sealed = self.blobs.chunk(self.blob, number).await?;
        let sealed =
            sealed.ok_or_else(|| StoreError::Damaged(format!("chunk {number} of {} is missing", self.blob)))?;
        let plain = self.sealer.open(&sealed, last)?;
        self.left = self.left.saturating_sub(length);
        Ok(Some(plain))
    }
}
