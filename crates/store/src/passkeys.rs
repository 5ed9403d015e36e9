//! Passkeys: the public half of a key that a person's device keeps. It lets nobody in by itself.

use desk::ids::PersonId;
use jiff::Timestamp;

use crate::db::{Row, Statement, Value};
use crate::{Store, StoreError};

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its name, which the device drew.
    pub credential: Vec<u8>,
    /// Whose it is.
    pub person: PersonId,
    /// What is needed to check an answer of the device, in a form of the caller's.
    pub body: String,
    /// Since when.
    pub at: Timestamp,
}

const COLUMNS: &str = "SELECT credential, person, body, at FROM passkeys";

impl Store {
    /// Keeps a new passkey. It fails if there is one of the same name: [`StoreError::is_taken`].
    ///
    /// # Errors
    /// If the store failed.
    pub async fn add_passkey(&self, passkey: &Passkey) -> Result<(), StoreError> {
        let args = vec![
            Value::bytes(passkey.credential.clone()),
            Value::text(passkey.person.to_string()),
            Value::from(passkey.body.as_str()),
            Value::at(passkey.at),
        ];
        let sql = "INSERT INTO passkeys (credential, person, body, at) VALUES ($1, $2, $3, $4)";
        self.run(vec![Statement::one(sql, args)]).await.map(drop)
    }

    /// The passkey of a name.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn passkey(&self, credential: &[u8]) -> Result<Option<Passkey>, StoreError> {
        let rows =
            self.read_text(format!("{COLUMNS} WHERE credential = $1"), &[Value::bytes(credential.to_vec())]).await?;
        rows.first().map(read).transpose()
    }

    /// The passkeys of a person, the oldest first.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn passkeys_of(&self, person: PersonId) -> Result<Vec<Passkey>, StoreError> {
        let sql = format!("{COLUMNS} WHERE person = $1 ORDER BY at, credential");
        self.read_text(sql, &[Value::text(person.to_string())]).await?.iter().map(read).collect()
    }

    /// Keeps what has changed in a passkey by its use.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn update_passkey(&self, credential: &[u8], body: &str) -> Result<(), StoreError> {
        let args = vec![Value::bytes(credential.to_vec()), Value::from(body)];
        let sql = "UPDATE passkeys SET body = $2 WHERE credential = $1";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// Takes a passkey from a person.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn remove_passkey(&self, person: PersonId, credential: &[u8]) -> Result<(), StoreError> {
        let args = vec![Value::bytes(credential.to_vec()), Value::text(person.to_string())];
        let sql = "DELETE FROM passkeys WHERE credential = $1 AND person = $2";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }
}

fn read(row: &Row) -> Result<Passkey, StoreError> {
    Ok(Passkey { credential: row.bytes(0)?, person: PersonId::new(row.id(1)?), body: row.text(2)?, at: row.at(3)? })
}
