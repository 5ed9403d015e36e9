//! The log of events: how commands are written to it and how its chains run.

mod append;
mod group;
mod hash;
mod ledger;
mod writer;

pub use append::{Append, Appended, StreamWrite};
pub use writer::WrittenCounts;

pub(crate) use append::{parse_who, stored_key, who};
pub(crate) use group::{Puts, Work, Written, run};
pub(crate) use hash::{Hash, Line, chain};
pub(crate) use writer::{Closed, Writer};
