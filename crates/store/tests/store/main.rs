//! The store on both engines: each test runs on `SQLite` and on `PostgreSQL`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod append;
mod copy;
mod crash;
mod drafts;
mod fallen;
mod files;
mod full;
mod ground;
mod models;
mod nodes;
mod people;
mod queue;
mod schema;
mod signing;
mod toy;
mod upkeep;
mod waiting;
