//! The store as the rest of the program holds it.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use desk::stream::StreamId;
use tokio::sync::{Mutex, MutexGuard};
use tokio::task::JoinHandle;

use crate::cache::Cache;
use crate::db::{Connection, Db, Place, Row, Statement, Value, stored_instant};
use crate::files::Blobs;
use crate::keys::Keys;
use crate::log::{Append, Appended, Work, Writer, Written, WrittenCounts};
use crate::{AppendError, StoreError};

/// An open store. Copies of it are the same store.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    keys: Keys,
    blobs: Blobs,
    cache: Cache,
    turns: Turns,
    writer: std::sync::Mutex<Option<Writer>>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Store {
    /// Opens a store, which is made if there is none, and brings its tables up to date. Needs a tokio runtime.
    ///
    /// # Errors
    /// If the database cannot be reached, or was made by a later version of the program.
    pub async fn open(place: &Place, keys: Keys) -> Result<Self, StoreError> {
        let db = Db::open(place).await?;
        let blobs = Blobs::new(place, &db);
        let (writer, task) = Writer::start(db.clone());
        Ok(Self(Arc::new(Inner {
            db,
            keys,
            blobs,
            cache: Cache::default(),
            turns: Turns::new(),
            writer: std::sync::Mutex::new(Some(writer)),
            task: Mutex::new(Some(task)),
        })))
    }

    /// Writes what waits, and closes all connections. What comes later is refused.
    pub async fn close(&self) {
        drop(self.0.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take());
        if let Some(task) = self.0.task.lock().await.take() {
            // A task that panicked has nothing more to write.
            let _ = task.await;
        }
        self.0.db.close().await;
    }

    /// What this process has written since it opened the store.
    #[must_use]
    pub fn written(&self) -> WrittenCounts {
        let writer = self.0.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        writer.as_ref().map(Writer::counts).unwrap_or_default()
    }

    /// Appends events, together with the rows that follow from them.
    ///
    /// # Errors
    /// If a stream has moved since the command was decided, or the store failed.
    pub async fn append(&self, mut append: Append) -> Result<Appended, AppendError> {
        append.meta.at = stored_instant(append.meta.at);
        match self.write(Work::Append(append)).await? {
            Written::Appended(appended) => Ok(appended),
            Written::Ran(_) | Written::Rows(_) => Err(mixed_up().into()),
        }
    }

    /// Runs statements in one transaction: all or none. Says how many rows each touched.
    ///
    /// # Errors
    /// If one of them fails or touches another number of rows than it must, or the store failed.
    pub async fn run(&self, statements: Vec<Statement>) -> Result<Vec<u64>, StoreError> {
        match self.write(Work::Run(statements)).await {
            Ok(Written::Ran(touched)) => Ok(touched),
            Err(AppendError::Store(error)) => Err(error),
            Ok(_) | Err(AppendError::Moved { .. }) => Err(mixed_up()),
        }
    }

    /// Runs a statement that writes and gives rows (`RETURNING`).
    ///
    /// # Errors
    /// If it fails, or the store failed.
    pub async fn ask(&self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        match self.write(Work::Ask(statement)).await {
            Ok(Written::Rows(rows)) => Ok(rows),
            Err(AppendError::Store(error)) => Err(error),
            Ok(_) | Err(AppendError::Moved { .. }) => Err(mixed_up()),
        }
    }

    /// The rows of a query, with everything that was acknowledged before. It cannot write.
    ///
    /// # Errors
    /// If the query or the store failed.
    pub async fn read(&self, sql: &'static str, args: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.0.db.read(sql, args).await
    }

    /// The same for a text that is put together, from parts of this crate alone.
    pub(crate) async fn read_text(&self, sql: String, args: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.0.db.read(sql, args).await
    }

    /// The keys of this installation.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// Waits until nobody else in this process decides on the stream. Of two that decide at once one would have to decide again.
    pub(crate) async fn turn(&self, stream: StreamId) -> MutexGuard<'_, ()> {
        let turns = &self.0.turns;
        let length = u64::try_from(turns.locks.len()).unwrap_or(1);
        let number = usize::try_from(turns.hasher.hash_one(stream) % length).unwrap_or(0);
        turns.locks[number].lock().await
    }

    /// A connection of its own that writes, for what is no command.
    pub(crate) async fn writer(&self) -> Result<Connection, StoreError> {
        self.0.db.writer().await
    }

    pub(crate) fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    pub(crate) fn cache(&self) -> &Cache {
        &self.0.cache
    }

    async fn write(&self, work: Work) -> Result<Written, AppendError> {
        let writer = self.0.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        match writer {
            Some(writer) => writer.write(work).await,
            None => Err(StoreError::unavailable(crate::log::Closed).into()),
        }
    }
}

/// The task that writes answers what it was asked, so this is a mistake in this crate.
fn mixed_up() -> StoreError {
    StoreError::Damaged("an answer to something else".to_owned())
}

/// Locks for streams. A few streams share one, so that there are not as many locks as streams.
#[derive(Debug)]
struct Turns {
    hasher: RandomState,
    locks: Vec<Mutex<()>>,
}

impl Turns {
    fn new() -> Self {
        Self { hasher: RandomState::new(), locks: (0..1_024).map(|_| Mutex::new(())).collect() }
    }
}
