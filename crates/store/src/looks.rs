//! Who looked at a firm's data from outside it.

use desk::ids::{FirmId, PersonId};
use jiff::Timestamp;

use crate::db::{Statement, Value};
use crate::{Store, StoreError};

/// A look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Who.
    pub person: PersonId,
    /// At what: `firm`, or `case` with its id.
    pub what: String,
    /// In which hour, at its beginning.
    pub at: Timestamp,
}

/// Looks at the same thing within so many seconds are one.
const HOUR: i64 = 3_600;

impl Store {
    /// Records a look.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn look(&self, firm: FirmId, person: PersonId, what: &str, at: Timestamp) -> Result<(), StoreError> {
        let second = at.as_second();
        let hour = Timestamp::from_second(second - second.rem_euclid(HOUR)).unwrap_or(at);
        let args =
            vec![Value::text(firm.to_string()), Value::at(hour), Value::text(person.to_string()), Value::from(what)];
        // Most looks are known already, and reading costs no commit.
        let known = "SELECT 1 FROM looks WHERE firm = $1 AND at = $2 AND person = $3 AND what = $4";
        if !self.read(known, &args).await?.is_empty() {
            return Ok(());
        }
        let sql = "INSERT INTO looks (firm, at, person, what) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// The looks at a firm's data, the latest first, before an instant.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn looks(&self, firm: FirmId, before: Timestamp, count: u32) -> Result<Vec<Look>, StoreError> {
        let args = [Value::text(firm.to_string()), Value::at(before), Value::from(i64::from(count))];
        let sql =
            "SELECT person, what, at FROM looks WHERE firm = $1 AND at < $2 ORDER BY at DESC, person, what LIMIT $3";
        let rows = self.read(sql, &args).await?;
        rows.iter()
            .map(|row| Ok(Look { person: PersonId::new(row.id(0)?), what: row.text(1)?, at: row.at(2)? }))
            .collect()
    }
}
