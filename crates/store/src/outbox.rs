//! Mail that waits to be sent. It is put there in the transaction of what it tells, so it is sent if and only if that happened.

use desk::ids::PersonId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::db::{Row, Statement, Value};
use crate::{Keys, Store, StoreError};

/// Mail to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its id, drawn by the caller.
    pub id: Uuid,
    /// To whom, if the person is known; erased with them.
    pub person: Option<PersonId>,
    /// The address.
    pub address: String,
    /// The language, such as `ur`.
    pub lang: String,
    /// What it is, such as `code`.
    pub kind: String,
    /// Its contents, in a form of the caller's.
    pub body: String,
}

/// Mail as it lies in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The mail.
    pub mail: Mail,
    /// When it was put there.
    pub made: Timestamp,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// How often sending was tried.
    pub tries: u64,
    /// Why the last try failed.
    pub error: Option<String>,
}

const COLUMNS: &str = "id, person, address, lang, kind, body, made, sent_at, tries, error";

/// Puts mail into the outbox, to be sent not before an instant. One statement for the rows of a command.
///
/// # Errors
/// If the system gives no random bytes.
pub fn post(keys: &Keys, mail: &Mail, at: Timestamp, not_before: Timestamp) -> Result<Statement, StoreError> {
    let args = vec![
        Value::text(mail.id.to_string()),
        Value::Text(mail.person.map(|person| person.to_string())),
        Value::from(keys.seal(&place(mail.id, "address"), mail.address.as_bytes())?),
        Value::from(mail.lang.as_str()),
        Value::from(mail.kind.as_str()),
        Value::from(keys.seal(&place(mail.id, "body"), mail.body.as_bytes())?),
        Value::at(at),
        Value::at(not_before),
    ];
    let sql = "INSERT INTO outbox (id, person, address, lang, kind, body, made, not_before, tries) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    Ok(Statement::one(sql, args))
}

fn place(id: Uuid, what: &str) -> String {
    format!("outbox {id} {what}")
}

impl Store {
    /// Takes some mail that is due, for this node alone until an instant. What is not noted as sent by then comes again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn take_mail(&self, at: Timestamp, until: Timestamp, count: u32) -> Result<Vec<Posted>, StoreError> {
        let args = vec![Value::at(at), Value::at(until), Value::from(i64::from(count))];
        let sql = "UPDATE outbox SET locked_until = $2, tries = tries + 1 WHERE id IN ( \
                     SELECT id FROM outbox WHERE sent_at IS NULL AND not_before <= $1 \
                     AND (locked_until IS NULL OR locked_until <= $1) ORDER BY not_before, id LIMIT $3 \
                   ) RETURNING id, person, address, lang, kind, body, made, sent_at, tries, error";
        self.ask(Statement::new(sql, args)).await?.iter().map(|row| self.read_mail(row)).collect()
    }

    /// Notes that mail was sent.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn mail_sent(&self, id: Uuid, at: Timestamp) -> Result<(), StoreError> {
        let args = vec![Value::text(id.to_string()), Value::at(at)];
        let sql = "UPDATE outbox SET sent_at = $2, locked_until = NULL, error = NULL WHERE id = $1";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// Notes why mail was not sent, and when to try again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn mail_failed(&self, id: Uuid, error: &str, again: Timestamp) -> Result<(), StoreError> {
        let args = vec![Value::text(id.to_string()), Value::from(error), Value::at(again)];
        let sql = "UPDATE outbox SET error = $2, not_before = $3, locked_until = NULL WHERE id = $1";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// The mail of the outbox, the latest first, sent or not; before an id, if one is given.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn mail(&self, before: Option<Uuid>, count: u32) -> Result<Vec<Posted>, StoreError> {
        let args = [Value::Text(before.map(|id| id.to_string())), Value::from(i64::from(count))];
        let sql = format!("SELECT {COLUMNS} FROM outbox WHERE $1 IS NULL OR id < $1 ORDER BY id DESC LIMIT $2");
        self.read_text(sql, &args).await?.iter().map(|row| self.read_mail(row)).collect()
    }

    fn read_mail(&self, row: &Row) -> Result<Posted, StoreError> {
        let id = row.id(0)?;
        let open = |what: &str, sealed: Vec<u8>| {
            String::from_utf8(self.keys().open(&place(id, what), &sealed)?).map_err(|_| StoreError::Sealed)
        };
        Ok(Posted {
            mail: Mail {
                id,
                person: row.opt_id(1)?.map(PersonId::new),
                address: open("address", row.bytes(2)?)?,
                lang: row.text(3)?,
                kind: row.text(4)?,
                body: open("body", row.bytes(5)?)?,
            },
            made: row.at(6)?,
            sent_at: row.opt_at(7)?,
            tries: row.count(8)?,
            error: row.opt_text(9)?,
        })
    }
}
