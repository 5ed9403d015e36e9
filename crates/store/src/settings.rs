//! What an installation says of itself, such as that it holds training data.

use crate::db::{Statement, Value};
use crate::{Store, StoreError};

/// The setting that marks training data; its value says how they were made.
pub const TRAINING: &str = "training";

impl Store {
    /// A setting; none if nobody has set it.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let rows = self.read("SELECT value FROM settings WHERE name = $1", &[Value::from(name)]).await?;
        rows.first().map(|row| row.text(0)).transpose()
    }

    /// Sets it, in place of what it was.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn set(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.run(vec![Statement::one(sql, vec![Value::from(name), Value::from(value)])]).await.map(drop)
    }
}
