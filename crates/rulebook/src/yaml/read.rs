//! Typed reading of a tree, and the JSON Schema of what is read, from one declaration.

use std::ops::Deref;

use calendar::Day;
use serde_json::{Value as Json, json};

use super::tree::{Node, Value};
use crate::diagnostic::{Diagnostics, Place, Problem, Shape};
use crate::source::Schemas;

/// Where reading puts what it finds wrong.
pub struct Reader<'d> {
    /// The findings so far.
    pub found: &'d mut Diagnostics,
}

impl Reader<'_> {
    /// Says that a node has another form than it should.
    pub fn expected(&mut self, expected: Shape, node: &Node) {
        self.found.add(Problem::Expected { expected, found: node.shape() }, node.place.clone());
    }

    /// Says that a scalar does not read as its form asks.
    pub fn bad_value(&mut self, expected: Shape, value: &str, node: &Node) {
        self.found.add(Problem::BadValue { expected, value: value.to_owned() }, node.place.clone());
    }
}

/// What can be read from a node. A failed read has left its reasons with the reader.
pub trait FromNode: Sized {
    /// Reads the value.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;

    /// The value of a key that is not there; `None` if the key must be.
    fn absent() -> Option<Self> {
        None
    }

    /// The JSON Schema of the value.
    fn schema(schemas: &mut Schemas) -> Json;
}

/// A value that remembers where it was read.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its node: the place, and for expressions the text's position in the line.
    pub place: Place,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: FromNode> FromNode for At<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        Some(Self { value: T::read(node, reader)?, place: node.place.clone() })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        T::schema(schemas)
    }
}

impl<T: FromNode> FromNode for Option<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Nothing => Some(None),
            _ => T::read(node, reader).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({ "anyOf": [T::schema(schemas), { "type": "null" }] })
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Nothing => Some(Self::new()),
            Value::List(items) => {
                let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
                read.into_iter().collect()
            }
            _ => {
                reader.expected(Shape::List, node);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({ "type": "array", "items": T::schema(schemas) })
    }
}

impl FromNode for bool {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, plain: true, .. } if text == "true" => Some(true),
            Value::Scalar { text, plain: true, .. } if text == "false" => Some(false),
            _ => {
                reader.expected(Shape::Bool, node);
                None
            }
        }
    }

    /// Every flag of the format is off unless it is set.
    fn absent() -> Option<Self> {
        Some(false)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "boolean" })
    }
}

impl FromNode for i64 {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } => match text.parse() {
                Ok(number) => Some(number),
                Err(_) => {
                    reader.bad_value(Shape::Integer, text, node);
                    None
                }
            },
            _ => {
                reader.expected(Shape::Integer, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "integer" })
    }
}

impl FromNode for String {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } => Some(text.clone()),
            _ => {
                reader.expected(Shape::Text, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string" })
    }
}

impl FromNode for Day {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let day = text.parse().ok();
        if day.is_none() {
            reader.bad_value(Shape::Date, &text, node);
        }
        day
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "format": "date" })
    }
}

/// The nearest of some known words, if one is near enough to have been meant.
pub fn closest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let limit = (word.chars().count() / 3).clamp(1, 4);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, candidate)| (*distance, candidate.to_owned()))
        .map(|(_, candidate)| candidate.to_owned())
}

/// Reports the keys of a mapping that its type does not know.
pub fn unknown_keys(entries: &[(String, Place, Node)], known: &[&'static str], reader: &mut Reader) {
    for (key, place, _) in entries.iter().filter(|(key, ..)| !known.contains(&key.as_str())) {
        let near = closest(key, known.iter().copied());
        reader.found.add(Problem::UnknownKey { key: key.clone(), near }, place.clone());
    }
}

/// Reads the value of a key, or its default.
pub fn field<T: FromNode>(
    entries: &[(String, Place, Node)],
    key: &'static str,
    whole: &Place,
    reader: &mut Reader,
) -> Option<T> {
    match entries.iter().find(|(name, ..)| name == key) {
        Some((.., node)) => match (&node.value, T::absent()) {
            (Value::Nothing, Some(default)) => Some(default),
            _ => T::read(node, reader),
        },
        None => {
            let default = T::absent();
            if default.is_none() {
                reader.found.add(Problem::MissingKey { key }, whole.clone());
            }
            default
        }
    }
}

/// Declares a mapping of the format: the struct, how it is read and written, and its JSON Schema.
macro_rules! record {
    (
        $(#[doc = $doc:expr])*
        pub struct $name:ident {
            $( $(#[doc = $fdoc:expr])* $field:ident $(as $key:literal)? : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $( $(#[doc = $fdoc])* pub $field: $ty, )*
            /// Where it stands.
            pub place: $crate::diagnostic::Place,
        }

        impl $name {
            const KEYS: &'static [&'static str] = &[$( record!(@key $field $($key)?) ),*];
        }

        impl $crate::yaml::FromNode for $name {
            fn read(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader) -> Option<Self> {
                let $crate::yaml::Value::Map(entries) = &node.value else {
                    reader.expected($crate::diagnostic::Shape::Mapping, node);
                    return None;
                };
                $crate::yaml::unknown_keys(entries, Self::KEYS, reader);
                $( let $field = $crate::yaml::field::<$ty>(entries, record!(@key $field $($key)?), &node.place, reader); )*
                Some(Self { $( $field: $field?, )* place: node.place.clone() })
            }

            fn schema(schemas: &mut $crate::source::Schemas) -> serde_json::Value {
                schemas.define(stringify!($name), concat!($($doc),*), |schemas| {
                    vec![$( $crate::source::Property {
                        key: record!(@key $field $($key)?),
                        about: concat!($($fdoc),*),
                        required: <$ty as $crate::yaml::FromNode>::absent().is_none(),
                        schema: <$ty as $crate::yaml::FromNode>::schema(schemas),
                    } ),*]
                })
            }
        }

        impl $crate::yaml::ToJson for $name {
            fn to_json(&self) -> Option<serde_json::Value> {
                let mut map = serde_json::Map::new();
                $( if let Some(value) = $crate::yaml::ToJson::to_json(&self.$field) {
                    map.insert(record!(@key $field $($key)?).to_owned(), value);
                } )*
                Some(map.into())
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
}

pub(crate) use record;
