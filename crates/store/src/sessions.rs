//! Who is signed in. The store keeps a digest of the token, so that a copy of the database lets nobody in.

use desk::ids::PersonId;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::db::{Row, Statement, Value};
use crate::keys::{draw_id, hex, random};
use crate::{Store, StoreError};

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its name in lists; lets nobody in.
    pub id: Uuid,
    /// Who is signed in.
    pub person: PersonId,
    /// When it began.
    pub made: Timestamp,
    /// When it was used last, about.
    pub seen: Timestamp,
    /// When the person last proved who they are.
    pub proved: Timestamp,
    /// When it ends unless it is used.
    pub expires: Timestamp,
    /// What it was begun with, such as the browser's name.
    pub device: String,
}

const COLUMNS: &str = "SELECT id, person, made, seen, proved, expires, device FROM sessions";

impl Store {
    /// Begins a session. Gives the session and the token, which is kept nowhere.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn begin_session(
        &self,
        person: PersonId,
        device: &str,
        at: Timestamp,
        expires: Timestamp,
    ) -> Result<(Uuid, String), StoreError> {
        let (id, token) = (draw_id(at)?, hex(&random::<32>()?));
        let args = vec![
            Value::text(id.to_string()),
            Value::bytes(digest(&token)),
            Value::text(person.to_string()),
            Value::at(at),
            Value::at(expires),
            Value::from(self.keys().seal(&place(id), device.as_bytes())?),
        ];
        let sql = "INSERT INTO sessions (id, token, person, made, seen, proved, expires, device) \
                   VALUES ($1, $2, $3, $4, $4, $4, $5, $6)";
        self.run(vec![Statement::one(sql, args)]).await?;
        Ok((id, token))
    }

    /// The session of a token, unless it has ended.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn session(&self, token: &str, at: Timestamp) -> Result<Option<Session>, StoreError> {
        let args = [Value::bytes(digest(token)), Value::at(at)];
        let rows = self.read_text(format!("{COLUMNS} WHERE token = $1 AND expires > $2"), &args).await?;
        rows.first().map(|row| self.read_session(row)).transpose()
    }

    /// The sessions of a person, the latest first.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn sessions(&self, person: PersonId, at: Timestamp) -> Result<Vec<Session>, StoreError> {
        let args = [Value::text(person.to_string()), Value::at(at)];
        let sql = format!("{COLUMNS} WHERE person = $1 AND expires > $2 ORDER BY made DESC, id");
        self.read_text(sql, &args).await?.iter().map(|row| self.read_session(row)).collect()
    }

    /// Notes that a session was used, which puts off its end. Pages need not do so on every request.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn touch_session(&self, id: Uuid, at: Timestamp, expires: Timestamp) -> Result<(), StoreError> {
        let args = vec![Value::text(id.to_string()), Value::at(at), Value::at(expires)];
        let sql = "UPDATE sessions SET seen = $2, expires = $3 WHERE id = $1";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// Notes that the person of a session has proved again who they are.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn prove_session(&self, id: Uuid, at: Timestamp) -> Result<(), StoreError> {
        let args = vec![Value::text(id.to_string()), Value::at(at)];
        self.run(vec![Statement::at_most_one("UPDATE sessions SET proved = $2 WHERE id = $1", args)]).await.map(drop)
    }

    /// Ends a session of a person. Says whether there was one.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn end_session(&self, person: PersonId, id: Uuid) -> Result<bool, StoreError> {
        let args = vec![Value::text(id.to_string()), Value::text(person.to_string())];
        let sql = "DELETE FROM sessions WHERE id = $1 AND person = $2";
        Ok(self.run(vec![Statement::at_most_one(sql, args)]).await? == [1])
    }

    /// Ends all sessions of a person but one.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn end_sessions(&self, person: PersonId, but: Option<Uuid>) -> Result<(), StoreError> {
        let but = but.map(|id| id.to_string());
        let args = vec![Value::text(person.to_string()), Value::text(but.unwrap_or_default())];
        self.run(vec![Statement::new("DELETE FROM sessions WHERE person = $1 AND id <> $2", args)]).await.map(drop)
    }

    /// Removes sessions and codes that have ended.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn sweep_sessions(&self, at: Timestamp) -> Result<(), StoreError> {
        let over = |sql| Statement::new(sql, vec![Value::at(at)]);
        let statements =
            vec![over("DELETE FROM sessions WHERE expires <= $1"), over("DELETE FROM codes WHERE expires <= $1")];
        self.run(statements).await.map(drop)
    }

    fn read_session(&self, row: &Row) -> Result<Session, StoreError> {
        let id = row.id(0)?;
        let device = self.keys().open(&place(id), &row.bytes(6)?)?;
        Ok(Session {
            id,
            person: PersonId::new(row.id(1)?),
            made: row.at(2)?,
            seen: row.at(3)?,
            proved: row.at(4)?,
            expires: row.at(5)?,
            device: String::from_utf8(device).map_err(|_| StoreError::Sealed)?,
        })
    }
}

fn place(id: Uuid) -> String {
    format!("session {id}")
}

fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
