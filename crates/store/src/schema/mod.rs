//! The tables: one ordered list of migrations for both engines. A migration is never edited, and never breaks the version of the program that
//! still runs: it adds; what nobody reads any more goes with a later one.

mod first;
mod settings;

use crate::StoreError;
use crate::db::{Connection, Value};

/// All migrations. The number of one is its place here, from 1.
const MIGRATIONS: &[&[&str]] = &[first::TABLES, settings::TABLES];

/// The statement that says which migrations a database has.
const KEPT: &str = "CREATE TABLE IF NOT EXISTS migrations (number {int} NOT NULL PRIMARY KEY){rows}";

/// Brings the tables up to date, while nobody else writes.
pub(crate) async fn apply(connection: &mut Connection) -> Result<(), StoreError> {
    connection.begin().await?;
    match apply_within(connection).await {
        Ok(()) => connection.commit().await,
        Err(error) => {
            // The first error is the one to tell.
            let _ = connection.rollback().await;
            Err(error)
        }
    }
}

async fn apply_within(connection: &mut Connection) -> Result<(), StoreError> {
    connection.execute(connection.dialect(KEPT), &[]).await?;
    let rows = connection.fetch("SELECT coalesce(max(number), 0) FROM migrations", &[]).await?;
    let done = rows.first().map_or(Ok(0), |row| row.count(0))?;
    let known = u64::try_from(MIGRATIONS.len()).unwrap_or(u64::MAX);
    if done > known {
        return Err(StoreError::Later(done));
    }
    for (number, migration) in (1_u64..).zip(MIGRATIONS).filter(|(number, _)| *number > done) {
        for statement in *migration {
            connection.execute(connection.dialect(statement), &[]).await?;
        }
        connection.execute("INSERT INTO migrations (number) VALUES ($1)", &[Value::count(number)?]).await?;
    }
    Ok(())
}
