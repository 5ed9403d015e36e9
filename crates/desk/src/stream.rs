//! Streams of events: what every kind of stream has in common, and what the store needs to know of it.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::ids::{IdError, PersonId};

/// What a stream is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamKind {
    /// A person's account.
    Person,
    /// A firm, its members and its vault.
    Firm,
    /// A case.
    Case,
}

impl StreamKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Person, Self::Firm, Self::Case];

    /// The word that stands in the name of a stream.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Firm => "firm",
            Self::Case => "case",
        }
    }
}

/// The name of a stream: its kind and whose it is, written `case-0193a6c0-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    /// What it is about.
    pub kind: StreamKind,
    /// Of which person, firm or case.
    pub id: Uuid,
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.as_str(), self.id.as_hyphenated())
    }
}

impl FromStr for StreamId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (kind, id) = text.split_once('-').ok_or(IdError)?;
        let kind = StreamKind::ALL.into_iter().find(|known| known.as_str() == kind).ok_or(IdError)?;
        Ok(Self { kind, id: Uuid::try_parse(id).map_err(|_| IdError)? })
    }
}

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// A person, under their pseudonym.
    Person(PersonId),
    /// The desk's own clockwork: a deadline, a new edition.
    Clockwork,
}

/// Who, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Who.
    pub by: By,
    /// When, to the microsecond.
    pub at: Timestamp,
    /// Why, as a short code; a person's own words are kept apart.
    pub why: Option<String>,
}

/// An event as it stands in its stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded<E> {
    /// Its number in the stream, from 1.
    pub position: u64,
    /// Who, when and why.
    pub meta: Meta,
    /// What happened.
    pub event: E,
}

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// The name of what happened.
    pub kind: String,
    /// The version of its form.
    pub version: u16,
    /// The event as JSON.
    pub body: String,
}

/// A stored event that this program cannot read.
#[derive(Debug)]
pub enum DecodeError {
    /// A form of a later version of the program.
    Later {
        /// The name of the event.
        kind: String,
        /// The version of its form.
        version: u16,
    },
    /// No event of this kind of stream.
    Form(serde_json::Error),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Later { kind, version } => write!(f, "the event {kind} has form {version}, of a later program"),
            Self::Form(error) => write!(f, "the event cannot be read: {error}"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Events of one kind of stream: written with their name under `type`.
pub trait Event: Serialize + DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static {
    /// The form in which this program writes events of this kind of stream.
    const VERSION: u16;

    /// Brings the JSON of an earlier form to the form after it.
    ///
    /// # Errors
    /// If it has not the earlier form.
    fn upcast(version: u16, body: serde_json::Value) -> Result<serde_json::Value, DecodeError> {
        let _ = version;
        Ok(body)
    }

    /// As it is stored.
    ///
    /// # Errors
    /// If it cannot be written as JSON, which no event of this crate is.
    fn encode(&self) -> Result<Encoded, serde_json::Error> {
        let value = serde_json::to_value(self)?;
        let kind = value.get("type").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        Ok(Encoded { kind, version: Self::VERSION, body: value.to_string() })
    }

    /// As it was stored, by this program or an earlier one.
    ///
    /// # Errors
    /// If it is of a later form, or of none.
    fn decode(stored: &Encoded) -> Result<Self, DecodeError> {
        if stored.version > Self::VERSION {
            return Err(DecodeError::Later { kind: stored.kind.clone(), version: stored.version });
        }
        if stored.version == Self::VERSION {
            return serde_json::from_str(&stored.body).map_err(DecodeError::Form);
        }
        let mut body = serde_json::from_str(&stored.body).map_err(DecodeError::Form)?;
        for version in stored.version..Self::VERSION {
            body = Self::upcast(version, body)?;
        }
        serde_json::from_value(body).map_err(DecodeError::Form)
    }
}

/// The state that follows from a stream. An empty stream is the default.
pub trait Aggregate: Default + Clone + fmt::Debug + Send + Sync + 'static {
    /// Its kind of stream.
    const KIND: StreamKind;
    /// Its events.
    type Event: Event;

    /// Takes in the next event. Events happened; none is refused here.
    fn apply(&mut self, recorded: &Recorded<Self::Event>);

    /// The state after all of these events.
    fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<Self::Event>>) -> Self {
        let mut state = Self::default();
        for event in events {
            state.apply(event);
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_named_by_kind_and_id() {
        let name = "case-0193a6c0-7d4e-7000-8000-00000000002a";
        let stream: StreamId = name.parse().unwrap();
        assert_eq!(stream.kind, StreamKind::Case);
        assert_eq!(stream.to_string(), name);
        assert!("house-0193a6c0-7d4e-7000-8000-00000000002a".parse::<StreamId>().is_err());
    }
}
