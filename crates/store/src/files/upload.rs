//! A file that comes in.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use desk::ids::{FileHash, FirmId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::blob::Writing;
use super::kind::{HEAD, kind};
use super::{CHUNK, FileError, FileUse, Holder, Limits};
use crate::db::{Statement, Value};
use crate::keys::{PersonKey, draw_id, hex, random};
use crate::{Store, StoreError};

/// A file that comes in, piece by piece. If it is dropped before [`Upload::finish`], what it left is swept later.
#[derive(Debug)]
pub struct Upload {
    store: Store,
    limits: Limits,
    firm: FirmId,
    holder: Holder,
    holder_key: PersonKey,
    blob: Uuid,
    sealer: Sealer,
    writing: Option<Writing>,
    waiting: Vec<u8>,
    head: Vec<u8>,
    digest: Sha256,
    size: u64,
}

impl Store {
    /// Begins to take in a file of a firm.
    ///
    /// # Errors
    /// If the store failed, or the holder was erased.
    pub async fn upload(
        &self,
        firm: FirmId,
        holder: Holder,
        limits: Limits,
        at: Timestamp,
    ) -> Result<Upload, FileError> {
        let holder_key = self.holder_key(holder.uuid(firm)).await?;
        let blob = draw_id(at)?;
        Ok(Upload {
            store: self.clone(),
            limits,
            firm,
            holder,
            holder_key,
            blob,
            sealer: Sealer { key: Zeroizing::new(random()?), number: 0 },
            writing: Some(self.blobs().write(blob).await?),
            waiting: Vec::with_capacity(CHUNK),
            head: Vec::new(),
            digest: Sha256::new(),
            size: 0,
        })
    }
}

impl Upload {
    /// Takes in the next bytes.
    ///
    /// # Errors
    /// If the file grows too large, or the store failed. The upload is over then.
    pub async fn write(&mut self, mut bytes: &[u8]) -> Result<(), FileError> {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.size > self.limits.file {
            self.give_up().await;
            return Err(FileError::TooLarge);
        }
        self.digest.update(bytes);
        let missing = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..missing]);
        while !bytes.is_empty() {
            // The last chunk is sealed as the last, so a full one waits for what follows.
            if self.waiting.len() == CHUNK
                && let Err(error) = self.seal(false).await
            {
                // On a full disk the room is wanted at once, not after the sweep.
                self.give_up().await;
                return Err(error);
            }
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Keeps the file, for good. If the firm has it already, the new name and holder count.
    ///
    /// # Errors
    /// If the firm has no more room, or the store failed.
    pub async fn finish(mut self, name: &str, at: Timestamp) -> Result<FileUse, FileError> {
        if let Err(error) = self.seal(true).await {
            self.give_up().await;
            return Err(error);
        }
        let hash = hex(&std::mem::take(&mut self.digest).finalize());
        let file = FileHash::try_from(hash.clone()).map_err(|_| StoreError::Damaged(hash))?;
        loop {
            // What somebody uses already is kept once.
            if let Some((_, key)) = self.store.any_key(&file).await? {
                match self.note(&file, &key, name, at, vec![used(&file, at)]).await {
                    // Its last use ended in between, and the sweep took the bytes: ours are still there.
                    Err(FileError::Store(StoreError::Rows { .. })) => {}
                    other => {
                        self.give_up().await;
                        other?;
                        break;
                    }
                }
            }
            if let Some(writing) = self.writing.take()
                && let Err(error) = writing.finish().await
            {
                self.give_up().await;
                return Err(error.into());
            }
            let key = self.sealer.key.clone();
            match self.note(&file, &key, name, at, vec![self.row(&file, at)?]).await {
                // Somebody else has just brought the same bytes.
                Err(FileError::Store(StoreError::Rows { .. })) => {}
                other => {
                    other?;
                    break;
                }
            }
        }
        self.store.file(self.firm, &file).await?.ok_or_else(|| StoreError::Erased.into())
    }

    /// The row of new bytes. Bytes that nobody can open any more give way to them.
    fn row(&self, file: &FileHash, at: Timestamp) -> Result<Statement, StoreError> {
        let args = vec![
            Value::from(file.as_str()),
            Value::text(self.blob.to_string()),
            Value::count(self.size)?,
            Value::from(kind(&self.head)),
            Value::at(at),
        ];
        let sql = "INSERT INTO files (hash, blob, size, kind, at) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (hash) DO UPDATE SET blob = excluded.blob, at = excluded.at \
                   WHERE NOT EXISTS (SELECT 1 FROM file_uses WHERE file_uses.hash = excluded.hash)";
        Ok(Statement::one(sql, args))
    }

    /// Writes the use, if the firm has room for it.
    async fn note(
        &self,
        file: &FileHash,
        key: &[u8; 32],
        name: &str,
        at: Timestamp,
        mut statements: Vec<Statement>,
    ) -> Result<(), FileError> {
        let place = place(file, self.firm);
        let args = vec![
            Value::from(file.as_str()),
            Value::text(self.firm.to_string()),
            Value::text(self.holder.uuid(self.firm).to_string()),
            Value::from(self.holder_key.seal(&place, key)?),
            Value::from(self.holder_key.seal(&place, name.as_bytes())?),
            Value::count(self.size)?,
            Value::at(at),
            Value::count(self.limits.firm)?,
        ];
        let sql = "INSERT INTO file_uses (hash, firm, holder, wrapped, name, size, at) \
                   SELECT $1, $2, $3, $4, $5, $6, $7 \
                   WHERE (SELECT coalesce(sum(size), 0) FROM file_uses WHERE firm = $2 AND hash <> $1) + $6 <= $8 \
                   ON CONFLICT (hash, firm) DO UPDATE \
                   SET holder = excluded.holder, wrapped = excluded.wrapped, name = excluded.name";
        statements.push(Statement::one(sql, args));
        match self.store.run(statements).await {
            Err(StoreError::Rows { touched: 0, sql }) if sql.starts_with("INSERT INTO file_uses") => {
                Err(FileError::Full)
            }
            other => other.map(drop).map_err(FileError::from),
        }
    }

    /// Seals what waits, and writes it.
    async fn seal(&mut self, last: bool) -> Result<(), FileError> {
        let sealed = self.sealer.seal(&self.waiting, last)?;
        self.waiting.clear();
        match &mut self.writing {
            Some(writing) => Ok(writing.add(&sealed).await?),
            None => Ok(()),
        }
    }

    /// Removes what came in. What cannot be removed now is swept later.
    async fn give_up(&self) {
        if let Err(error) = self.store.blobs().remove(self.blob).await {
            tracing::warn!(%error, blob = %self.blob, "the rest of an upload is left to the sweep");
        }
    }
}

/// Notes that bytes are used again, which keeps the sweep away from them: it looks at the instant once more when it has waited for this.
fn used(file: &FileHash, at: Timestamp) -> Statement {
    let sql = "UPDATE files SET at = $2 WHERE hash = $1";
    Statement::one(sql, vec![Value::from(file.as_str()), Value::at(at)])
}

/// Where the key and the name of a use are sealed for.
pub(super) fn place(file: &FileHash, firm: FirmId) -> String {
    format!("file {file} {firm}")
}

/// Seals or opens the chunks of a file, each for its number and for being the last or not, so that none can be swapped, left out or cut off.
pub(super) struct Sealer {
    pub key: Zeroizing<[u8; 32]>,
    pub number: u64,
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealer at {}", self.number)
    }
}

impl Sealer {
    fn seal(&mut self, plain: &[u8], last: bool) -> Result<Vec<u8>, StoreError> {
        let (cipher, nonce) = self.next();
        cipher.encrypt(&nonce, Payload { msg: plain, aad: &[u8::from(last)] }).map_err(|_| StoreError::Sealed)
    }

    /// The next chunk, opened.
    pub fn open(&mut self, sealed: &[u8], last: bool) -> Result<Vec<u8>, StoreError> {
        let (cipher, nonce) = self.next();
        cipher.decrypt(&nonce, Payload { msg: sealed, aad: &[u8::from(last)] }).map_err(|_| StoreError::Sealed)
    }

    /// The key is used for one file only, so a number is nonce enough.
    fn next(&mut self) -> (XChaCha20Poly1305, XNonce) {
        let mut nonce = [0; 24];
        nonce[..8].copy_from_slice(&self.number.to_be_bytes());
        self.number += 1;
        (XChaCha20Poly1305::new((&*self.key).into()), XNonce::from(nonce))
    }
}
