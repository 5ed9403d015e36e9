//! Civil days in events, written `2026-11-29`.

use calendar::Day;
use serde::{Deserialize, Deserializer, Serializer, de};

/// For `#[serde(with = "day")]`.
///
/// # Errors
/// If the writer fails.
pub fn serialize<S: Serializer>(day: &Day, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(day)
}

/// For `#[serde(with = "day")]`.
///
/// # Errors
/// If it is no day.
pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Day, D::Error> {
    String::deserialize(from)?.parse().map_err(|_| de::Error::custom("no day"))
}

/// For `#[serde(with = "day::optional")]`.
pub mod optional {
    use super::{Day, Deserialize, Deserializer, Serializer, de};

    /// Writes a day or null.
    ///
    /// # Errors
    /// If the writer fails.
    pub fn serialize<S: Serializer>(day: &Option<Day>, to: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => to.collect_str(day),
            None => to.serialize_none(),
        }
    }

    /// Reads a day or null.
    ///
    /// # Errors
    /// If it is no day.
    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Option<Day>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| text.parse().map_err(|_| de::Error::custom("no day"))).transpose()
    }
}
