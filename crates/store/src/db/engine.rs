//! Pools, connections and rows of the two engines.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions, PgRow};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, Row as _};

use crate::StoreError;
use crate::db::Value;
use crate::schema;

/// Where an installation keeps its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A folder with `daftar.db` and `files`.
    Folder(PathBuf),
    /// A `PostgreSQL` database, by its URL.
    Postgres(String),
}

/// How many connections read at once.
const READERS: u32 = 8;
/// How long a statement waits for another process to let the database go.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many prepared statements a connection keeps. The writer has some for each table and number of rows.
const PREPARED: usize = 400;

/// A database: readers, and how to open a connection that writes.
#[derive(Clone, Debug)]
pub(crate) enum Db {
    Sqlite { readers: SqlitePool, writer: SqliteConnectOptions },
    Postgres { readers: PgPool, writer: PgConnectOptions },
}

/// The body for either engine.
macro_rules! either {
    ($on:expr, $name:ident => $body:expr) => {
        match $on {
            Connection::Sqlite($name) => $body,
            Connection::Postgres($name) => $body,
        }
    };
}

/// A query of one engine with its arguments bound.
macro_rules! bound {
    ($sql:expr, $args:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($sql));
        for value in $args {
            query = match value {
                Value::Text(text) => query.bind(text.as_deref()),
                Value::Int(number) => query.bind(*number),
                Value::Bool(flag) => query.bind(*flag),
                Value::Bytes(bytes) => query.bind(bytes.as_deref()),
            };
        }
        query
    }};
}

/// Nobody else on the machine reads it; SQLite gives its other files the same rights.
fn for_its_owner(file: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    let _ = file;
    Ok(())
}

impl Db {
    /// Opens a database, which is made if it is not there, and brings its tables up to date.
    pub async fn open(place: &Place) -> Result<Self, StoreError> {
        match place {
            Place::Folder(folder) => {
                let writer = SqliteConnectOptions::new()
                    .filename(folder.join("daftar.db"))
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(false)
                    .busy_timeout(PATIENCE)
                    .pragma("cache_size", "-16000")
                    .pragma("trusted_schema", "off")
                    .statement_cache_capacity(PREPARED);
                // The tables come first: a reader cannot make the database.
                schema::apply(&mut Connection::Sqlite(writer.connect().await?)).await?;
                for_its_owner(&folder.join("daftar.db")).map_err(StoreError::unavailable)?;
                let readers = SqlitePoolOptions::new()
                    .max_connections(READERS)
                    .test_before_acquire(false)
                    .acquire_timeout(PATIENCE)
                    .connect_lazy_with(writer.clone().create_if_missing(false).pragma("query_only", "on"));
                Ok(Self::Sqlite { readers, writer })
            }
            Place::Postgres(url) => {
                // An acknowledged command is on the disk; a node that hangs in a transaction does not hold up the others for long.
                let writer = PgConnectOptions::from_str(url)?
                    .application_name("daftar")
                    .statement_cache_capacity(PREPARED)
                    .options([
                        ("synchronous_commit", "on"),
                        ("default_transaction_isolation", "read committed"),
                        ("idle_in_transaction_session_timeout", "10s"),
                        ("lock_timeout", "10s"),
                    ]);
                schema::apply(&mut Connection::Postgres(writer.connect().await?)).await?;
                let readers = PgPoolOptions::new()
                    .max_connections(READERS)
                    .test_before_acquire(false)
                    .acquire_timeout(PATIENCE)
                    .connect_lazy_with(writer.clone());
                Ok(Self::Postgres { readers, writer })
            }
        }
    }

    /// A connection of its own, to write.
    pub async fn writer(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { writer, .. } => Connection::Sqlite(writer.connect().await?),
            Self::Postgres { writer, .. } => Connection::Postgres(writer.connect().await?),
        })
    }

    /// The rows of a query, all in memory.
    pub async fn read(&self, sql: impl Into<String>, args: &[Value]) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into();
        Ok(match self {
            Self::Sqlite { readers, .. } => {
                bound!(sql, args).fetch_all(readers).await?.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres { readers, .. } => {
                let rows = match bound!(sql.clone(), args).fetch_all(readers).await {
                    // A server that was restarted leaves dead connections behind; a new one is taken once for each of them.
                    Err(error) if is_lost(&error) => {
                        let mut fresh = readers.connect_options().connect().await?;
                        bound!(sql, args).fetch_all(&mut fresh).await?
                    }
                    other => other?,
                };
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs a statement past the groups, for the bytes of files. On `SQLite` these are not in the database, so it is refused there.
    pub async fn execute(&self, sql: &'static str, args: &[Value]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { readers, .. } => bound!(sql, args).execute(readers).await.map(drop)?,
            Self::Postgres { readers, .. } => bound!(sql, args).execute(readers).await.map(drop)?,
        }
        Ok(())
    }

    /// Closes all connections that read.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { readers, .. } => readers.close().await,
            Self::Postgres { readers, .. } => readers.close().await,
        }
    }
}

/// Whether the server has closed the connection.
fn is_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        sqlx::Error::Database(said) => said.code().is_some_and(|code| code == "57P01" || code == "57P02"),
        _ => false,
    }
}

/// A connection that writes.
#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Connection {
    /// Begins a transaction, once no other writer of this installation is in one.
    pub async fn begin(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlx::query("BEGIN IMMEDIATE").execute(connection).await.map(drop)?,
            // With this lock global positions become visible in their order. The schema is part of it, so that installations can share a server.
            Self::Postgres(connection) => {
                let sql = "BEGIN; SELECT pg_advisory_xact_lock(571104, hashtext(current_schema()))";
                sqlx::raw_sql(sql).execute(connection).await.map(drop)?;
            }
        }
        Ok(())
    }

    /// Makes what was written since [`Connection::begin`] last.
    pub async fn commit(&mut self) -> Result<(), StoreError> {
        self.execute("COMMIT", &[]).await.map(drop)
    }

    /// Forgets what was written since [`Connection::begin`].
    pub async fn rollback(&mut self) -> Result<(), StoreError> {
        self.execute("ROLLBACK", &[]).await.map(drop)
    }

    /// Runs a statement; how many rows it touched.
    pub async fn execute(&mut self, sql: impl Into<String>, args: &[Value]) -> Result<u64, StoreError> {
        let sql = sql.into();
        Ok(either!(self, connection => bound!(sql, args).execute(connection).await?.rows_affected()))
    }

    /// The rows that a statement gives.
    pub async fn fetch(&mut self, sql: impl Into<String>, args: &[Value]) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into();
        Ok(match self {
            Self::Sqlite(connection) => {
                bound!(sql, args).fetch_all(connection).await?.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(connection) => {
                bound!(sql, args).fetch_all(connection).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Begins a transaction that sees everything as it is now and writes nothing.
    pub async fn begin_reading(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(_) => self.execute("BEGIN", &[]).await?,
            Self::Postgres(_) => self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", &[]).await?,
        };
        Ok(())
    }

    /// The rows that a query gives, one after the other.
    pub fn rows(&mut self, sql: String) -> Rows<'_> {
        Rows(match self {
            Self::Sqlite(connection) => sqlx::query(AssertSqlSafe(sql)).fetch(connection).map_ok(Row::Sqlite).boxed(),
            Self::Postgres(connection) => {
                sqlx::query(AssertSqlSafe(sql)).fetch(connection).map_ok(Row::Postgres).boxed()
            }
        })
    }

    /// The names of all tables.
    pub async fn tables(&mut self) -> Result<Vec<String>, StoreError> {
        let sql = match self {
            Self::Sqlite(_) => {
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            }
            Self::Postgres(_) => {
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"
            }
        };
        self.fetch(sql, &[]).await?.iter().map(|row| row.text(0)).collect()
    }

    /// The columns of a table.
    pub async fn columns(&mut self, table: &str) -> Result<Vec<Column>, StoreError> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT name, type FROM pragma_table_info($1)",
            Self::Postgres(_) => {
                "SELECT column_name::text, data_type::text FROM information_schema.columns \
                 WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position"
            }
        };
        let kind = |word: &str| match word {
            "INTEGER" | "bigint" => Some(Kind::Int),
            "TEXT" | "text" => Some(Kind::Text),
            "BLOB" | "bytea" => Some(Kind::Bytes),
            "boolean" => Some(Kind::Bool),
            _ => None,
        };
        let column = |row: &Row| {
            let word = row.text(1)?;
            let kind = kind(&word).ok_or_else(|| StoreError::Damaged(format!("a column of type {word}")))?;
            Ok(Column { name: row.text(0)?, kind })
        };
        self.fetch(sql, &[Value::from(table)]).await?.iter().map(column).collect()
    }

    /// A text of the schema in the engine's own words.
    pub fn dialect(&self, template: &str) -> String {
        let words: [(&str, &str); 6] = match self {
            Self::Sqlite(_) => [
                ("{text}", "TEXT"),
                ("{int}", "INTEGER"),
                ("{bool}", "INTEGER"),
                ("{bytes}", "BLOB"),
                ("{rows}", " STRICT"),
                ("{keyed}", " STRICT, WITHOUT ROWID"),
            ],
            Self::Postgres(_) => [
                ("{text}", "TEXT COLLATE \"C\""),
                ("{int}", "BIGINT"),
                ("{bool}", "BOOLEAN"),
                ("{bytes}", "BYTEA"),
                ("{rows}", ""),
                ("{keyed}", ""),
            ],
        };
        words.iter().fold(template.to_owned(), |text, (token, word)| text.replace(token, word))
    }

    /// Closes the connection.
    pub async fn close(self) {
        // It is given up either way.
        let _ = match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        };
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub name: String,
    pub kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Int,
    Bool,
    Bytes,
}

/// Rows that come one after the other, so that a large table is never whole in memory.
pub(crate) struct Rows<'c>(BoxStream<'c, Result<Row, sqlx::Error>>);

impl Rows<'_> {
    /// The next row.
    pub async fn next(&mut self) -> Result<Option<Row>, StoreError> {
        Ok(self.0.try_next().await?)
    }
}

/// A row of an answer. Columns are counted from 0.
#[derive(Debug)]
pub enum Row {
    /// Of `SQLite`.
    Sqlite(SqliteRow),
    /// Of `PostgreSQL`.
    Postgres(PgRow),
}

macro_rules! columns {
    ($($(#[doc = $doc:expr])* $name:ident $opt:ident $of:ty;)*) => { $(
        $(#[doc = $doc])*
        ///
        /// # Errors
        /// If the column is null, of another type, or not there.
        pub fn $name(&self, column: usize) -> Result<$of, StoreError> {
            Ok(match self {
                Self::Sqlite(row) => row.try_get(column)?,
                Self::Postgres(row) => row.try_get(column)?,
            })
        }

        /// The same, or none where it is null.
        ///
        /// # Errors
        /// If the column is of another type, or not there.
        pub fn $opt(&self, column: usize) -> Result<Option<$of>, StoreError> {
            Ok(match self {
                Self::Sqlite(row) => row.try_get(column)?,
                Self::Postgres(row) => row.try_get(column)?,
            })
        }
    )* };
}

impl Row {
    columns! {
        /// A text.
        text opt_text String;
        /// A whole number.
        int opt_int i64;
        /// True or false.
        bool opt_bool bool;
        /// Bytes.
        bytes opt_bytes Vec<u8>;
    }

    /// A count or position, which is never below zero.
    ///
    /// # Errors
    /// If it is, or the column is no whole number.
    pub fn count(&self, column: usize) -> Result<u64, StoreError> {
        let number = self.int(column)?;
        u64::try_from(number).map_err(|_| StoreError::Damaged(format!("the count {number}")))
    }

    /// An instant.
    ///
    /// # Errors
    /// If the column holds none.
    pub fn at(&self, column: usize) -> Result<jiff::Timestamp, StoreError> {
        crate::db::parse_instant(&self.text(column)?)
    }

    /// An instant, or none where it is null.
    ///
    /// # Errors
    /// If the column holds something else.
    pub fn opt_at(&self, column: usize) -> Result<Option<jiff::Timestamp>, StoreError> {
        self.opt_text(column)?.map(|text| crate::db::parse_instant(&text)).transpose()
    }

    /// An id.
    ///
    /// # Errors
    /// If the column holds none.
    pub fn id(&self, column: usize) -> Result<uuid::Uuid, StoreError> {
        let text = self.text(column)?;
        uuid::Uuid::try_parse(&text).map_err(|_| StoreError::Damaged(format!("the id {text:?}")))
    }
    /// An id, or none where it is null.
    ///
    /// # Errors
    /// If the column holds something else.
    pub fn opt_id(&self, column: usize) -> Result<Option<uuid::Uuid>, StoreError> {
        if self.opt_text(column)?.is_none() { Ok(None) } else { self.id(column).map(Some) }
    }
}
