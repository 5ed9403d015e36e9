//! What can go wrong with the store.

use std::fmt;
use std::sync::Arc;

use desk::stream::StreamId;

/// Why the store did not do what it was asked. Nothing was written then, or, if the connection was lost in the middle of a commit,
/// it is unknown whether it was: ask again with the same key.
#[derive(Clone, Debug)]
pub enum StoreError {
    /// The database cannot be reached or cannot write: it is down, locked, or its disk is full. Worth another try later.
    Unavailable(Arc<dyn std::error::Error + Send + Sync>),
    /// A row breaks a constraint, such as a key that is there already.
    Taken(Arc<sqlx::Error>),
    /// The database refused a statement. A mistake in the program.
    Statement(Arc<sqlx::Error>),
    /// A statement touched another number of rows than it must.
    Rows {
        /// The statement.
        sql: String,
        /// How many it touched.
        touched: u64,
    },
    /// What is stored is not what the program wrote, or cannot be read by it.
    Damaged(String),
    /// The database was made by a later version of the program: it has this migration.
    Later(u64),
    /// The person's data was erased.
    Erased,
    /// The key does not open this: another master key, or a row that was changed.
    Sealed,
    /// The system gives no random bytes, or a key file cannot be read or written.
    Key(Arc<std::io::Error>),
}

impl StoreError {
    /// From what broke outside the database.
    pub(crate) fn unavailable(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Unavailable(Arc::new(error))
    }

    /// Whether another try may succeed.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }

    /// Whether a row with that key is there already.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Taken(_))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(error) => write!(f, "the database cannot be used: {error}"),
            Self::Taken(error) => write!(f, "the row is there already: {error}"),
            Self::Statement(error) => write!(f, "the database refused a statement: {error}"),
            Self::Rows { sql, touched } => write!(f, "a statement touched {touched} rows: {sql}"),
            Self::Damaged(what) => write!(f, "what is stored cannot be read: {what}"),
            Self::Later(number) => write!(f, "the database has migration {number}, of a later version"),
            Self::Erased => f.write_str("the person's data was erased"),
            Self::Sealed => f.write_str("the master key does not open what is stored"),
            Self::Key(error) => write!(f, "no key: {error}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(said) if said.is_unique_violation() => Self::Taken(Arc::new(error)),
            sqlx::Error::Database(said) if !is_passing(said.code().as_deref()) => Self::Statement(Arc::new(error)),
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Self::Damaged(error.to_string()),
            sqlx::Error::Encode(_) | sqlx::Error::ColumnIndexOutOfBounds { .. } => Self::Statement(Arc::new(error)),
            _ => Self::unavailable(error),
        }
    }
}

/// Whether a database's code speaks of its condition, not of the statement: on `PostgreSQL` a class of `SQLSTATE`, on `SQLite` a number whose
/// low byte is the class.
fn is_passing(code: Option<&str>) -> bool {
    let Some(code) = code else { return false };
    if code.len() == 5 {
        return ["08", "25", "40", "53", "55", "57", "58"].iter().any(|class| code.starts_with(class));
    }
    // Busy, locked, read-only, input/output, corrupt, full, cannot open, not a database.
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 11 | 13 | 14 | 26))
}

/// Why events were not appended.
#[derive(Clone, Debug)]
pub enum AppendError {
    /// Somebody else wrote to the stream first.
    Moved {
        /// The stream.
        stream: StreamId,
        /// Where it is now.
        position: u64,
    },
    /// The store failed.
    Store(StoreError),
}

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moved { stream, position } => write!(f, "the stream {stream} has moved to {position}"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AppendError {}

impl From<StoreError> for AppendError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
