//! Bytes that nobody uses any more, or that an interrupted upload left behind.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::db::{Statement, Value};
use crate::{Store, StoreError};

/// How long an upload may take.
const UPLOAD: SignedDuration = SignedDuration::from_hours(24);

impl Store {
    /// Removes files that nobody uses, and what uploads left behind that began more than a day ago. Gives how many were removed.
    ///
    /// # Errors
    /// If the store failed. What was removed stays removed.
    pub async fn sweep_files(&self, at: Timestamp) -> Result<u64, StoreError> {
        let sql = "DELETE FROM files WHERE at <= $1 \
                   AND NOT EXISTS (SELECT 1 FROM file_uses WHERE file_uses.hash = files.hash)";
        self.run(vec![Statement::new(sql, vec![Value::at(at - UPLOAD)])]).await?;
        let used: BTreeSet<Uuid> =
            self.read("SELECT blob FROM files", &[]).await?.iter().map(|row| row.id(0)).collect::<Result<_, _>>()?;
        let mut removed = 0;
        for blob in self.blobs().all().await? {
            if !used.contains(&blob) && is_before(blob, at - UPLOAD) {
                // An upload that ended in between has its row by now.
                let args = [Value::text(blob.to_string())];
                if self.read("SELECT 1 FROM files WHERE blob = $1", &args).await?.is_empty() {
                    self.blobs().remove(blob).await?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }
}

/// Whether an id was drawn before an instant. Its first six bytes are the millisecond.
fn is_before(blob: Uuid, at: Timestamp) -> bool {
    let drawn = blob.as_u128() >> 80;
    u128::try_from(at.as_millisecond()).is_ok_and(|at| drawn < at)
}
