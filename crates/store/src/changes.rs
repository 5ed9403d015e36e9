//! Several streams changed at once: all or nothing.

use std::any::Any;
use std::sync::Arc;

use desk::stream::{By, Event, Meta, Recorded, StreamId};
use uuid::Uuid;

use crate::db::{Statement, Value, stored_instant};
use crate::log::{Append, Appended, StreamWrite, stored_key};
use crate::{AppendError, Loaded, Projected, Store, StoreError};

/// Events of several streams that are written together, with the rows that follow from them.
#[derive(Debug)]
pub struct Changes {
    append: Append,
    after: Vec<(StreamId, Arc<dyn Any + Send + Sync>, u64)>,
}

impl Changes {
    /// Nothing yet.
    #[must_use]
    pub fn new(meta: Meta) -> Self {
        let meta = Meta { at: stored_instant(meta.at), ..meta };
        Self { append: Append { key: None, meta, writes: Vec::new(), rows: Vec::new() }, after: Vec::new() }
    }

    /// Under an idempotency key.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.append.key = Some(key.to_owned());
        self
    }

    /// Adds events that were decided on a loaded state, and gives the state after them. No events change nothing.
    ///
    /// # Errors
    /// If the state cannot be written as rows.
    pub fn write<A: Projected>(
        &mut self,
        id: Uuid,
        before: &Loaded<A>,
        events: Vec<A::Event>,
    ) -> Result<Arc<A>, StoreError> {
        if events.is_empty() {
            return Ok(Arc::clone(&before.state));
        }
        let stream = StreamId { kind: A::KIND, id };
        let (mut state, mut position) = (Arc::clone(&before.state), before.position);
        let mut encoded = Vec::with_capacity(events.len());
        for event in events {
            position += 1;
            encoded.push(event.encode().map_err(|error| StoreError::Damaged(error.to_string()))?);
            Arc::make_mut(&mut state).apply(&Recorded { position, meta: self.append.meta.clone(), event });
        }
        self.append.rows.extend(A::rows(id, &state, position)?);
        self.append.writes.push(StreamWrite { stream, expected: before.position, events: encoded });
        let kept: Arc<dyn Any + Send + Sync> = Arc::<A>::clone(&state);
        self.after.push((stream, kept, position));
        Ok(state)
    }

    /// Adds rows of other tables: words, mail, uses of files.
    pub fn rows(&mut self, rows: Vec<Statement>) {
        self.append.rows.extend(rows);
    }
}

impl Store {
    /// Writes changes. If there are none, nothing is written.
    ///
    /// # Errors
    /// If a stream has moved since it was loaded, or the store failed.
    pub async fn change(&self, changes: Changes) -> Result<Option<Appended>, AppendError> {
        let Changes { append, after } = changes;
        if append.writes.is_empty() && append.rows.is_empty() {
            return Ok(None);
        }
        let appended = self.append(append).await?;
        if !appended.replayed {
            for (stream, state, position) in after {
                self.cache().keep(stream, state, position);
            }
        }
        Ok(Some(appended))
    }

    /// Whether somebody's command with this key was done.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn was_done(&self, by: By, key: &str) -> Result<bool, StoreError> {
        let args = [Value::text(stored_key(by, key))];
        Ok(!self.read("SELECT position FROM commands WHERE key = $1", &args).await?.is_empty())
    }
}
