//! The log of events: how commands are written to it and how its chains run.

mod append;
mod group;
mod hash;
mod ledger;
mod writer;

pub use append::{Append, Appended, StreamWrite};
pub use writer::WrittenCounts;

pub(crate) use append::{parse_who, stored_key, who};
pub(crate) use group::{Work, Written};
pub(crate) use writer::{Closed, Writer};
