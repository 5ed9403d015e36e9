//! A command: load, decide, write; and again if somebody else was quicker.

use std::fmt;
use std::sync::Arc;

use desk::stream::{Aggregate, Event, Meta, Recorded, StreamId};
use uuid::Uuid;

use crate::db::{Statement, Value, stored_instant};
use crate::log::{Append, StreamWrite, stored_key};
use crate::{AppendError, Store, StoreError};

/// A state from which the rows of read models follow. The rows are a function of the state alone, so that folding all events again gives the
/// same tables.
pub trait Projected: Aggregate {
    /// The rows of the read models, as statements that can be repeated.
    ///
    /// # Errors
    /// If the state cannot be written as rows.
    fn rows(id: Uuid, state: &Self, position: u64) -> Result<Vec<Statement>, StoreError>;
}

/// A command that is done.
#[derive(Clone, Debug)]
pub struct Acted<A> {
    /// The state now.
    pub state: Arc<A>,
    /// The position of the last event in it.
    pub position: u64,
    /// Whether an earlier command with the same key had done it already.
    pub replayed: bool,
}

/// Why a command was not done.
#[derive(Clone, Debug)]
pub enum ActError<R> {
    /// The domain refuses it.
    Refused(R),
    /// Others write to the same stream all the time.
    Busy,
    /// The store failed.
    Store(StoreError),
}

impl<R: fmt::Debug> fmt::Display for ActError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Busy => f.write_str("others write to the same stream all the time"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl<R: fmt::Debug> std::error::Error for ActError<R> {}

impl<R> From<StoreError> for ActError<R> {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// How often a command is decided anew if other nodes write to the same stream.
const TRIES: usize = 8;

impl Store {
    /// Does a command on one stream. `decide` gets the state and its position, and gives the events that follow, or why none may; it may be
    /// called again with a later state. `extra` gives what else is to be written, from the new state. A command that gives no events writes
    /// nothing unless `extra` does. With a key it is done once, however often it comes.
    ///
    /// # Errors
    /// If the domain refuses it, or the store failed.
    pub async fn act<A, R, D, X>(
        &self,
        id: Uuid,
        key: Option<&str>,
        meta: Meta,
        decide: D,
        extra: X,
    ) -> Result<Acted<A>, ActError<R>>
    where
        A: Projected,
        D: Fn(&A, u64) -> Result<Vec<A::Event>, R>,
        X: Fn(&A) -> Result<Vec<Statement>, StoreError>,
    {
        let stream = StreamId { kind: A::KIND, id };
        let meta = Meta { at: stored_instant(meta.at), ..meta };
        let _turn = self.turn(stream).await;
        for _ in 0..TRIES {
            let before = self.load::<A>(id).await?;
            let events = match decide(&before.state, before.position) {
                Ok(events) => events,
                // What is refused now may have been done by the same command before.
                Err(_) if self.is_done(&meta, key).await? => {
                    return Ok(Acted { state: before.state, position: before.position, replayed: true });
                }
                Err(refusal) => return Err(ActError::Refused(refusal)),
            };
            let (mut state, mut position) = (Arc::clone(&before.state), before.position);
            let mut encoded = Vec::with_capacity(events.len());
            for event in events {
                position += 1;
                encoded.push(event.encode().map_err(|error| StoreError::Damaged(error.to_string()))?);
                Arc::make_mut(&mut state).apply(&Recorded { position, meta: meta.clone(), event });
            }
            let mut rows = extra(&state)?;
            if encoded.is_empty() && rows.is_empty() {
                return Ok(Acted { state, position, replayed: false });
            }
            let mut writes = Vec::new();
            if !encoded.is_empty() {
                rows.extend(A::rows(id, &state, position)?);
                writes.push(StreamWrite { stream, expected: before.position, events: encoded });
            }
            let append = Append { key: key.map(str::to_owned), meta: meta.clone(), writes, rows };
            match self.append(append).await {
                Ok(appended) if appended.replayed => {
                    let now = self.load::<A>(id).await?;
                    return Ok(Acted { state: now.state, position: now.position, replayed: true });
                }
                Ok(_) => {
                    self.cache().put(stream, Arc::clone(&state), position);
                    return Ok(Acted { state, position, replayed: false });
                }
                Err(AppendError::Moved { .. }) => {}
                Err(AppendError::Store(error)) => return Err(error.into()),
            }
        }
        Err(ActError::Busy)
    }

    /// Whether a command with this key was done.
    async fn is_done(&self, meta: &Meta, key: Option<&str>) -> Result<bool, StoreError> {
        let Some(key) = key else { return Ok(false) };
        let args = [Value::text(stored_key(meta.by, key))];
        Ok(!self.read("SELECT position FROM commands WHERE key = $1", &args).await?.is_empty())
    }
}
