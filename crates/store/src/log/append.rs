//! What is appended, and what comes of it.

use desk::ids::PersonId;
use desk::stream::{By, Encoded, Meta, StreamId};
use uuid::Uuid;

use crate::StoreError;
use crate::db::Statement;

/// Events that are written together with the rows that follow from them: all or nothing.
#[derive(Clone, Debug)]
pub struct Append {
    /// The idempotency key of the command. The same key of the same person acts once; what comes again gets the first answer.
    pub key: Option<String>,
    /// Who, when and why.
    pub meta: Meta,
    /// The events, by stream.
    pub writes: Vec<StreamWrite>,
    /// What else changes with them.
    pub rows: Vec<Statement>,
}

/// New events of one stream.
#[derive(Clone, Debug)]
pub struct StreamWrite {
    /// The stream.
    pub stream: StreamId,
    /// The position at which the command was decided: 0 for a new stream.
    pub expected: u64,
    /// The events, in order.
    pub events: Vec<Encoded>,
}

/// Events that are in the log for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The position of the last event in the first of the streams.
    pub position: u64,
    /// The number of the last event in the whole log.
    pub global: u64,
    /// Whether this is the answer to an earlier command with the same key.
    pub replayed: bool,
}

impl Append {
    /// Roughly how many bytes it writes.
    pub(crate) fn size(&self) -> usize {
        self.writes.iter().flat_map(|write| &write.events).map(|event| event.body.len() + 200).sum()
    }

    /// The key as it is stored: nobody can take up another's command.
    pub(crate) fn stored_key(&self) -> Option<String> {
        self.key.as_ref().map(|key| stored_key(self.meta.by, key))
    }
}

/// The key of somebody's command as it is stored.
pub(crate) fn stored_key(by: By, key: &str) -> String {
    format!("{} {key}", who(by))
}

/// Who, as it is stored.
pub(crate) fn who(by: By) -> String {
    match by {
        By::Person(person) => format!("person:{person}"),
        By::Clockwork => "clockwork".to_owned(),
    }
}

/// Who, as it was stored.
pub(crate) fn parse_who(text: &str) -> Result<By, StoreError> {
    if text == "clockwork" {
        return Ok(By::Clockwork);
    }
    text.strip_prefix("person:")
        .and_then(|id| Uuid::try_parse(id).ok())
        .map(|id| By::Person(PersonId::new(id)))
        .ok_or_else(|| StoreError::Damaged(format!("the person {text:?}")))
}
