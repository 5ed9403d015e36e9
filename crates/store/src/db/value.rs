//! What goes into a statement and comes out of a row.

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;

use crate::StoreError;

/// An argument of a statement. A null keeps its type, as `PostgreSQL` asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text; ids, instants and enums too.
    Text(Option<String>),
    /// A whole number.
    Int(Option<i64>),
    /// True or false.
    Bool(Option<bool>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
}

impl Value {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Some(text.into()))
    }

    /// Bytes.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::Bytes(Some(bytes.into()))
    }

    /// An instant, as [`instant`] writes it.
    #[must_use]
    pub fn at(at: Timestamp) -> Self {
        Self::Text(Some(instant(at)))
    }

    /// A count or position.
    ///
    /// # Errors
    /// If it is beyond the database's whole numbers.
    pub fn count(count: u64) -> Result<Self, StoreError> {
        let count = i64::try_from(count).map_err(|_| StoreError::Damaged(format!("the count {count}")))?;
        Ok(Self::Int(Some(count)))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(Some(number))
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(Some(flag))
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(Some(bytes))
    }
}

/// An instant as it is stored: in UTC, to the microsecond, always as long, so that it sorts as text.
#[must_use]
pub fn instant(at: Timestamp) -> String {
    DateTimePrinter::new().precision(Some(6)).timestamp_to_string(&at)
}

/// An instant as it was stored.
///
/// # Errors
/// If it is none.
pub fn parse_instant(text: &str) -> Result<Timestamp, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged(format!("the instant {text:?}")))
}

/// An instant cut to what is stored of it.
#[must_use]
pub fn stored_instant(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_always_as_long_and_sorts_as_text() {
        let whole: Timestamp = "2026-11-29T07:00:00+03:00".parse().unwrap();
        assert_eq!(instant(whole), "2026-11-29T04:00:00.000000Z");
        let fine: Timestamp = "2026-11-29T04:00:00.123456789Z".parse().unwrap();
        assert_eq!(instant(fine), "2026-11-29T04:00:00.123456Z");
        assert_eq!(parse_instant(&instant(fine)).unwrap(), stored_instant(fine));
        assert!(parse_instant("yesterday").is_err());
    }
}
