//! What an installation says of itself, such as that it holds training data.

use crate::db::{Statement, Value};
use crate::keys::hex;
use crate::{Store, StoreError};

/// The setting that marks training data; its value says how they were made.
pub const TRAINING: &str = "training";

/// The setting that says who was the first administrator.
pub const FIRST_ADMINISTRATOR: &str = "first-administrator";

/// Sets it once, together with what else a command writes: if it is set already, nothing of that is written.
#[must_use]
pub fn once(name: &str, value: &str) -> Statement {
    let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    Statement::one(sql, vec![Value::from(name), Value::from(value)])
}

/// The setting that says with which master key this was written, without telling it.
const KEY_MARK: &str = "key-mark";

impl Store {
    /// Whether the master key is the one with which this store was first opened.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn fits_key(&self) -> Result<bool, StoreError> {
        let mark = hex(&self.keys().digest("key", "mark"));
        if self.setting(KEY_MARK).await?.is_none() {
            let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
            let first = Statement::at_most_one(sql, vec![Value::from(KEY_MARK), Value::from(mark.as_str())]);
            self.run(vec![first]).await?;
        }
        Ok(self.setting(KEY_MARK).await?.as_deref() == Some(mark.as_str()))
    }

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
