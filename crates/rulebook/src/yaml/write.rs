//! The way back: a value as it would stand in a file, as JSON, from the declaration that reads it.
//!
//! The shape is the format's own, so the schema of what is read describes what is written as well. A key that a file may
//! leave out is left out where its value is the default; money keeps all its decimals, and dates are as precise as they were read.

use calendar::Day;
use serde_json::Value as Json;

use super::At;

/// What can be written as it is read.
pub trait ToJson {
    /// The value; `None` where a file would leave the key out.
    fn to_json(&self) -> Option<Json>;
}

impl<T: ToJson> ToJson for At<T> {
    fn to_json(&self) -> Option<Json> {
        self.value.to_json()
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Option<Json> {
        self.as_ref().and_then(T::to_json)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Option<Json> {
        let items: Vec<Json> = self.iter().filter_map(T::to_json).collect();
        (!items.is_empty()).then_some(Json::Array(items))
    }
}

impl ToJson for bool {
    fn to_json(&self) -> Option<Json> {
        self.then_some(Json::Bool(true))
    }
}

impl ToJson for i64 {
    fn to_json(&self) -> Option<Json> {
        Some((*self).into())
    }
}

impl ToJson for String {
    fn to_json(&self) -> Option<Json> {
        Some(self.as_str().into())
    }
}

impl ToJson for Day {
    fn to_json(&self) -> Option<Json> {
        Some(self.to_string().into())
    }
}
