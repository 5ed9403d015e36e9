//! The store: the log of events and the rows that follow from it, personal data that can be erased, sessions, mail and files. `SQLite` in a
//! folder by default, `PostgreSQL` at scale, one text of SQL for both.
//!
//! **What this crate knows**: how what the domain decides is kept, so that nothing acknowledged is lost and tampering shows.
//! **What it does not know**: what a case or a firm is (`desk`), the clock and what a page shows. Instants are arguments.
//!
//! **A command**: [`Store::act`] loads the state of a stream, lets pure code decide, and writes the events together with the rows of the
//! read models in one transaction. Everything that writes goes through one task, which writes in groups.
//!
//! **A new table**: 1. a migration of its own at the end of the list in `schema`; 2. a module with plain functions on [`Store`] beside
//! [`sessions`] or [`outbox`]; 3. its tests in `tests/store`, which run on both engines. If it is a read model, it is a [`Table`] whose whole rows
//! a [`Projected`] gives.

mod act;
pub mod age;
pub mod backup;
mod cache;
mod changes;
mod checkpoint;
mod copy;
mod db;
mod error;
mod events;
mod keys;
mod log;
mod looks;
mod models;
mod rebuild;
mod schema;
mod store;
mod verify;

pub mod codes;
pub mod drafts;
pub mod files;
pub mod firms;
pub mod jobs;
pub mod outbox;
pub mod passkeys;
pub mod people;
pub mod queue;
pub mod rates;
pub mod sessions;
pub mod settings;
pub mod words;

pub use act::{ActError, Acted, Projected};
pub use changes::Changes;
pub use checkpoint::Checkpoint;
pub use copy::CopyError;
pub use db::{Expect, Place, Row, Statement, Table, Value, instant, parse_instant};
pub use error::{AppendError, StoreError};
pub use events::Loaded;
pub use keys::{Keys, PersonKey, draw_id, random};
pub use log::{Append, Appended, StreamWrite, WrittenCounts};
pub use looks::Look;
pub use store::Store;
pub use verify::{Break, Fault, Verified};
