//! What an installation says of itself.

pub(super) const TABLES: &[&str] =
    &["CREATE TABLE settings (name {text} NOT NULL PRIMARY KEY, value {text} NOT NULL){keyed}"];
