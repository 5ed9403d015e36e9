//! States that were folded before, so that only newer events have to be read. A state at a position never changes, so that none of them is ever
//! wrong; the database is always asked for what came after.

use std::any::Any;
use std::collections::HashMap;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use desk::stream::{Aggregate, StreamId};

/// How many states are kept at least, of those used last. At most twice as many.
const KEPT: usize = 2_000;

/// A state and its position.
type Entry = (Arc<dyn Any + Send + Sync>, u64);

/// The states used last. When the young fill up, the old ones that nobody used since are dropped.
#[derive(Debug, Default)]
pub(crate) struct Cache(Mutex<Ages>);

#[derive(Debug, Default)]
struct Ages {
    young: HashMap<StreamId, Entry>,
    old: HashMap<StreamId, Entry>,
}

impl Cache {
    /// The state of a stream as it was seen last.
    pub fn get<A: Aggregate>(&self, stream: StreamId) -> Option<(Arc<A>, u64)> {
        let mut ages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = match ages.young.get(&stream) {
            Some(entry) => entry.clone(),
            None => {
                let entry = ages.old.remove(&stream)?;
                ages.keep(stream, entry.clone());
                entry
            }
        };
        drop(ages);
        Some((entry.0.downcast().ok()?, entry.1))
    }

    /// Keeps a state, unless a later one is known.
    pub fn put<A: Aggregate>(&self, stream: StreamId, state: Arc<A>, position: u64) {
        self.keep(stream, state, position);
    }

    /// As [`Cache::put`], for a state of any kind of stream.
    pub fn keep(&self, stream: StreamId, state: Arc<dyn Any + Send + Sync>, position: u64) {
        let mut ages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = ages.young.get(&stream).or_else(|| ages.old.get(&stream)).map_or(0, |entry| entry.1);
        if known <= position {
            ages.keep(stream, (state, position));
        }
    }
}

impl Ages {
    fn keep(&mut self, stream: StreamId, entry: Entry) {
        if self.young.len() >= KEPT {
            self.old = mem::take(&mut self.young);
        }
        self.young.insert(stream, entry);
    }
}
