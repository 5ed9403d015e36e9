//! How often something was tried in a while, counted for all nodes together.

use jiff::Timestamp;

use crate::db::{Statement, Value};
use crate::{Store, StoreError};

impl Store {
    /// Counts one more try of a bucket, such as a digest of an address, in the window of so many seconds that the instant lies in. Gives how many
    /// there are in it now.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn count_try(&self, bucket: &str, at: Timestamp, window: u32) -> Result<u64, StoreError> {
        let second = at.as_second();
        let started = second - second.rem_euclid(i64::from(window.max(1)));
        let started = Timestamp::from_second(started).unwrap_or(at);
        let sql = "INSERT INTO rates (bucket, started, count) VALUES ($1, $2, 1) \
                   ON CONFLICT (bucket, started) DO UPDATE SET count = rates.count + 1 RETURNING count";
        let rows = self.ask(Statement::one(sql, vec![Value::from(bucket), Value::at(started)])).await?;
        rows.first().map_or(Ok(0), |row| row.count(0))
    }

    /// Removes counts of windows that began before an instant.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn sweep_rates(&self, before: Timestamp) -> Result<(), StoreError> {
        self.run(vec![Statement::new("DELETE FROM rates WHERE started < $1", vec![Value::at(before)])]).await.map(drop)
    }
}
