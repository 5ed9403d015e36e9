//! The two engines, `SQLite` and `PostgreSQL`, behind one interface. Nowhere else does code ask which one it is.

mod engine;
mod statement;
mod value;

pub use engine::{Place, Row};
pub use statement::{Expect, Statement, Table};
pub use value::{Value, instant, parse_instant, stored_instant};

pub(crate) use engine::{Column, Connection, Db, Kind};
pub(crate) use statement::{Does, placeholders, portions};
