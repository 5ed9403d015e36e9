//! Work that is done after the answer, by any node. A job is put there in the transaction of what it follows from; it may run twice, so what it does
//! can be repeated.

use jiff::Timestamp;

use crate::db::{Row, Statement, Value};
use crate::{Store, StoreError};

/// A job that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// What tells it from all others. Two jobs with the same are one.
    pub dedup: String,
    /// What is to be done.
    pub name: String,
    /// On what, in a form of the caller's.
    pub args: String,
    /// How often it was tried, this time included.
    pub tries: u64,
}

/// Puts a job there, unless it is there already. One statement for the rows of a command.
#[must_use]
pub fn enqueue(dedup: &str, name: &str, args: &str, not_before: Timestamp) -> Statement {
    let sql = "INSERT INTO jobs (dedup, name, args, not_before, tries) VALUES ($1, $2, $3, $4, 0) \
               ON CONFLICT (dedup) DO NOTHING";
    let args = vec![Value::from(dedup), Value::from(name), Value::from(args), Value::at(not_before)];
    Statement::at_most_one(sql, args)
}

impl Store {
    /// Takes some jobs that are due, for this node alone until an instant. What is not noted as done by then comes again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn take_jobs(&self, at: Timestamp, until: Timestamp, count: u32) -> Result<Vec<Job>, StoreError> {
        let args = vec![Value::at(at), Value::at(until), Value::from(i64::from(count))];
        let sql = "UPDATE jobs SET locked_until = $2, tries = tries + 1 WHERE dedup IN ( \
                     SELECT dedup FROM jobs WHERE done_at IS NULL AND not_before <= $1 \
                     AND (locked_until IS NULL OR locked_until <= $1) ORDER BY not_before, dedup LIMIT $3 \
                   ) RETURNING dedup, name, args, tries";
        let read =
            |row: &Row| Ok(Job { dedup: row.text(0)?, name: row.text(1)?, args: row.text(2)?, tries: row.count(3)? });
        self.ask(Statement::new(sql, args)).await?.iter().map(read).collect()
    }

    /// Notes that a job is done.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn job_done(&self, dedup: &str, at: Timestamp) -> Result<(), StoreError> {
        let sql = "UPDATE jobs SET done_at = $2, locked_until = NULL, error = NULL WHERE dedup = $1";
        self.run(vec![Statement::at_most_one(sql, vec![Value::from(dedup), Value::at(at)])]).await.map(drop)
    }

    /// Notes why a job failed, and when to try again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn job_failed(&self, dedup: &str, error: &str, again: Timestamp) -> Result<(), StoreError> {
        let args = vec![Value::from(dedup), Value::from(error), Value::at(again)];
        let sql = "UPDATE jobs SET error = $2, not_before = $3, locked_until = NULL WHERE dedup = $1";
        self.run(vec![Statement::at_most_one(sql, args)]).await.map(drop)
    }

    /// Removes jobs that were done before an instant. Until then nobody can put them there again.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn sweep_jobs(&self, before: Timestamp) -> Result<(), StoreError> {
        self.run(vec![Statement::new("DELETE FROM jobs WHERE done_at < $1", vec![Value::at(before)])]).await.map(drop)
    }
}
