//! Reading streams.

use std::sync::Arc;

use desk::stream::{Aggregate, Encoded, Event, Meta, Recorded, StreamId};
use uuid::Uuid;

use crate::db::{Row, Value};
use crate::log::parse_who;
use crate::{Store, StoreError};

/// The state of a stream.
#[derive(Clone, Debug)]
pub struct Loaded<A> {
    /// The state.
    pub state: Arc<A>,
    /// The position of the last event in it: 0 if there is none.
    pub position: u64,
}

/// How many events are read at once.
const PAGE: u64 = 1_000;

/// The columns that [`recorded`] reads.
const AFTER: &str = "SELECT position, kind, version, body, who, at, why FROM events \
                     WHERE stream = $1 AND position > $2 ORDER BY position LIMIT $3";

impl Store {
    /// The state of a stream as it is now. A stream without events gives the default at position 0.
    ///
    /// # Errors
    /// If the store failed, or an event cannot be read by this program.
    pub async fn load<A: Aggregate>(&self, id: Uuid) -> Result<Loaded<A>, StoreError> {
        let stream = StreamId { kind: A::KIND, id };
        let (mut state, mut position) = self.cache().get::<A>(stream).unwrap_or_default();
        let known = position;
        loop {
            let events = self.page::<A::Event>(stream, position).await?;
            if let Some(last) = events.last() {
                position = last.position;
                let state = Arc::make_mut(&mut state);
                events.iter().for_each(|event| state.apply(event));
            }
            if u64::try_from(events.len()).unwrap_or(PAGE) < PAGE {
                break;
            }
        }
        if position > known {
            self.cache().put(stream, Arc::clone(&state), position);
        }
        Ok(Loaded { state, position })
    }

    /// Everything that happened in a stream, from the beginning.
    ///
    /// # Errors
    /// If the store failed, or an event cannot be read by this program.
    pub async fn history<A: Aggregate>(&self, id: Uuid) -> Result<Vec<Recorded<A::Event>>, StoreError> {
        let stream = StreamId { kind: A::KIND, id };
        let mut history: Vec<Recorded<A::Event>> = Vec::new();
        loop {
            let page = self.page(stream, history.last().map_or(0, |event| event.position)).await?;
            let full = u64::try_from(page.len()).unwrap_or(PAGE) >= PAGE;
            history.extend(page);
            if !full {
                return Ok(history);
            }
        }
    }

    async fn page<E: Event>(&self, stream: StreamId, after: u64) -> Result<Vec<Recorded<E>>, StoreError> {
        let args = [Value::text(stream.to_string()), Value::count(after)?, Value::count(PAGE)?];
        self.read(AFTER, &args).await?.iter().map(recorded).collect()
    }
}

/// An event from position, kind, version, body, who, at and why.
pub(crate) fn recorded<E: Event>(row: &Row) -> Result<Recorded<E>, StoreError> {
    let version = row.int(2)?;
    let encoded = Encoded {
        kind: row.text(1)?,
        version: u16::try_from(version).map_err(|_| StoreError::Damaged(format!("the form {version}")))?,
        body: row.text(3)?,
    };
    let meta = Meta { by: parse_who(&row.text(4)?)?, at: row.at(5)?, why: row.opt_text(6)? };
    let event = E::decode(&encoded).map_err(|error| StoreError::Damaged(error.to_string()))?;
    Ok(Recorded { position: row.count(0)?, meta, event })
}
