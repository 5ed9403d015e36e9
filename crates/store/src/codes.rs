//! Codes that are sent by mail to prove an address: eight digits, few tries, used once. Only a keyed digest is kept.

use desk::ids::PersonId;
use jiff::Timestamp;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::db::{Statement, Value};
use crate::keys::{draw_id, random};
use crate::{Store, StoreError};

/// How often a code may be typed.
pub const TRIES: i64 = 5;

/// What came of typing a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It is right. It cannot be used again.
    Right(PersonId),
    /// It is wrong; so many tries are left.
    Wrong(u8),
    /// There is no such code any more: it was used, has run out, or was tried too often.
    Gone,
}

impl Store {
    /// Makes a code. Without a person it is never right, so that a stranger's address behaves as a known one.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn begin_code(
        &self,
        person: Option<PersonId>,
        at: Timestamp,
        expires: Timestamp,
    ) -> Result<(Uuid, String), StoreError> {
        let id = draw_id(at)?;
        // 2^64 is no multiple of 10^8, but so much larger that no code is noticeably likelier.
        let code = format!("{:08}", u64::from_be_bytes(random()?) % 100_000_000);
        let args = vec![
            Value::text(id.to_string()),
            Value::bytes(self.code_digest(id, &code)),
            Value::Text(person.map(|person| person.to_string())),
            Value::at(at),
            Value::at(expires),
        ];
        let sql = "INSERT INTO codes (id, digest, person, made, expires, tries) VALUES ($1, $2, $3, $4, $5, 0)";
        self.run(vec![Statement::one(sql, args)]).await?;
        Ok((id, code))
    }

    /// Tries a code as it was typed, in plain digits.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn try_code(&self, id: Uuid, code: &str, at: Timestamp) -> Result<Tried, StoreError> {
        let args = vec![Value::text(id.to_string()), Value::at(at), Value::from(TRIES)];
        let sql = "UPDATE codes SET tries = tries + 1 \
                   WHERE id = $1 AND expires > $2 AND used IS NULL AND tries < $3 RETURNING digest, person, tries";
        let rows = self.ask(Statement::at_most_one(sql, args)).await?;
        let Some(row) = rows.first() else { return Ok(Tried::Gone) };
        let right: bool = self.code_digest(id, code).ct_eq(&row.bytes(0)?).into();
        let left = u8::try_from(TRIES - row.int(2)?).unwrap_or(0);
        if !right || row.opt_text(1)?.is_none() {
            return Ok(Tried::Wrong(left));
        }
        let args = vec![Value::text(id.to_string()), Value::at(at)];
        let used = Statement::at_most_one("UPDATE codes SET used = $2 WHERE id = $1 AND used IS NULL", args);
        // Of two that type it at once, one is let in.
        if self.run(vec![used]).await? == [1] { Ok(Tried::Right(PersonId::new(row.id(1)?))) } else { Ok(Tried::Gone) }
    }

    fn code_digest(&self, id: Uuid, code: &str) -> [u8; 32] {
        self.keys().digest("code", &format!("{id} {code}"))
    }
}
