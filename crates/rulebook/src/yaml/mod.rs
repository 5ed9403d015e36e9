//! From bytes to a tree in which everything knows its place.
//!
//! The tree is our own, because a rulebook's reader must be told of *all* mistakes at once; a deserializer stops at the first.

mod read;
mod tree;
mod write;

pub use read::{At, FromNode, Reader, closest, field, unknown_keys};
pub use tree::{MAX_BYTES, Node, Value, parse};
pub use write::ToJson;

pub(crate) use read::record;
