//! The end of the log as a group of commands finds it, and what each of them adds.

use std::collections::HashMap;

use desk::stream::StreamId;

use crate::db::{Value, instant};
use crate::log::hash::{Hash, Line, chain};
use crate::log::{Append, Appended, who};
use crate::{AppendError, StoreError};

/// The last event of a stream, or of the log.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct End {
    /// Its number; 0 if there is none.
    pub number: u64,
    /// Its hash, or chain.
    pub hash: Option<Hash>,
}

/// The ends of the streams that a group writes to, and the commands that are known of it.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// The end of the log.
    pub log: End,
    /// The ends of the streams. Those not here are empty.
    pub streams: HashMap<StreamId, End>,
    /// What came of earlier commands, by stored key.
    pub commands: HashMap<String, Appended>,
    /// Rows for the table of events.
    pub events: Vec<Vec<Value>>,
    /// Rows for the table of commands.
    pub keys: Vec<Vec<Value>>,
}

impl Ledger {
    /// Takes in a command, if its streams are where it thinks they are.
    pub fn take(&mut self, append: &Append) -> Result<Appended, AppendError> {
        let key = append.stored_key();
        if let Some(first) = key.as_ref().and_then(|key| self.commands.get(key)) {
            return Ok(Appended { replayed: true, ..*first });
        }
        for write in &append.writes {
            let position = self.streams.get(&write.stream).map_or(0, |end| end.number);
            if position != write.expected {
                return Err(AppendError::Moved { stream: write.stream, position });
            }
        }
        let at = instant(append.meta.at);
        let who = who(append.meta.by);
        for write in &append.writes {
            let stream = write.stream.to_string();
            let mut end = self.streams.get(&write.stream).copied().unwrap_or_default();
            for event in &write.events {
                let line = Line {
                    global: self.log.number + 1,
                    stream: &stream,
                    position: end.number + 1,
                    kind: &event.kind,
                    version: event.version,
                    body: &event.body,
                    who: &who,
                    at: &at,
                    why: append.meta.why.as_deref(),
                };
                let hash = line.hash(end.hash.as_ref());
                let chain = chain(self.log.hash.as_ref(), &hash);
                self.events.push(row(&line, hash, chain)?);
                end = End { number: line.position, hash: Some(hash) };
                self.log = End { number: line.global, hash: Some(chain) };
            }
            self.streams.insert(write.stream, end);
        }
        let position =
            append.writes.first().and_then(|write| self.streams.get(&write.stream)).map_or(0, |end| end.number);
        let appended = Appended { position, global: self.log.number, replayed: false };
        if let Some(key) = key {
            let (position, global) = (Value::count(position)?, Value::count(appended.global)?);
            self.keys.push(vec![Value::text(key.clone()), position, global, Value::text(at)]);
            self.commands.insert(key, appended);
        }
        Ok(appended)
    }
}

/// A row of the table of events.
fn row(line: &Line<'_>, hash: Hash, chain: Hash) -> Result<Vec<Value>, StoreError> {
    Ok(vec![
        Value::count(line.global)?,
        Value::from(line.stream),
        Value::count(line.position)?,
        Value::from(line.kind),
        Value::from(i64::from(line.version)),
        Value::from(line.body),
        Value::from(line.who),
        Value::from(line.at),
        Value::Text(line.why.map(str::to_owned)),
        Value::bytes(hash),
        Value::bytes(chain),
    ])
}
