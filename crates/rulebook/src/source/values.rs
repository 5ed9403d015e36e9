//! The small values of the format.

use std::fmt;
use std::sync::Arc;

use calendar::{Day, Rounding};
use expr::value::Money;
use serde_json::{Value as Json, json};

use super::Schemas;
use crate::diagnostic::{Place, Problem, Shape};
use crate::yaml::{At, FromNode, Node, Reader, ToJson, Value, closest, field, record, unknown_keys};

/// An id: kebab-case, or for a fact `namespace.name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromNode for Id {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let word = |w: &str| !w.is_empty() && !w.starts_with('-') && !w.ends_with('-');
        let legal = text.len() <= 80
            && text.split('.').all(word)
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'_'));
        if !legal {
            reader.bad_value(Shape::Id, &text, node);
            return None;
        }
        Some(Self(text.into()))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "pattern": "^[a-z0-9_]+([.-][a-z0-9_]+)*$" })
    }
}

impl ToJson for Id {
    fn to_json(&self) -> Option<Json> {
        Some(self.as_str().into())
    }
}

/// What people read, in the three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: Box<str>,
    /// Urdu.
    pub ur: Box<str>,
    /// Arabic.
    pub ar: Box<str>,
}

impl FromNode for Text {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            reader.expected(Shape::Language, node);
            return None;
        };
        unknown_keys(entries, &["en", "ur", "ar"], reader);
        let mut language = |key: &'static str| {
            let text: String = field::<Option<String>>(entries, key, &node.place, reader)??;
            (!text.trim().is_empty()).then(|| text.trim().into())
        };
        let (en, ur, ar) = (language("en"), language("ur"), language("ar"));
        for (key, text) in [("en", &en), ("ur", &ur), ("ar", &ar)] {
            if text.is_none() {
                reader.found.add(Problem::EmptyText { language: key }, node.place.clone());
            }
        }
        Some(Self { en: en?, ur: ur?, ar: ar? })
    }

    fn schema(_: &mut Schemas) -> Json {
        let one = json!({ "type": "string", "minLength": 1 });
        json!({
            "type": "object",
            "properties": { "en": one, "ur": one, "ar": one },
            "required": ["en", "ur", "ar"],
            "additionalProperties": false,
        })
    }
}

impl ToJson for Text {
    fn to_json(&self) -> Option<Json> {
        Some(json!({ "en": self.en, "ur": self.ur, "ar": self.ar }))
    }
}

/// How much of a date its source gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// The day.
    Day,
    /// The month; the day is its first.
    Month,
    /// The year; the day is its first.
    Year,
}

/// A date as precise as its source: a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VagueDay {
    /// The day, or the first of the month or year.
    pub day: Day,
    /// How much of it is known.
    pub precision: Precision,
}

impl VagueDay {
    /// Whether only the month or the year is known.
    #[must_use]
    pub fn is_approximate(self) -> bool {
        self.precision != Precision::Day
    }
}

impl fmt::Display for VagueDay {
    /// As it is written: `2026-11-25`, `2026-11` or `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.day.to_string();
        f.write_str(match self.precision {
            Precision::Day => &whole,
            Precision::Month => whole.get(..7).unwrap_or(&whole),
            Precision::Year => whole.get(..4).unwrap_or(&whole),
        })
    }
}

impl ToJson for VagueDay {
    fn to_json(&self) -> Option<Json> {
        Some(self.to_string().into())
    }
}

impl FromNode for VagueDay {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let (whole, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            _ => (text.clone(), Precision::Day),
        };
        match whole.parse() {
            Ok(day) => Some(Self { day, precision }),
            Err(_) => {
                reader.bad_value(Shape::VagueDate, &text, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })
    }
}

impl FromNode for Money {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        match text.parse() {
            Ok(money) => Some(money),
            Err(_) => {
                reader.bad_value(Shape::Money, &text, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)? [A-Z]{3}$" })
    }
}

impl FromNode for expr::value::Currency {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        match text.parse() {
            Ok(currency) => Some(currency),
            Err(_) => {
                reader.bad_value(Shape::Currency, &text, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "pattern": "^[A-Z]{3}$" })
    }
}

impl ToJson for Money {
    fn to_json(&self) -> Option<Json> {
        Some(self.to_string().into())
    }
}

impl ToJson for expr::value::Currency {
    fn to_json(&self) -> Option<Json> {
        Some(self.code().into())
    }
}

/// An expression as it was written, not yet parsed.
#[derive(Clone, Debug)]
pub struct ExprText {
    /// The expression.
    pub text: Box<str>,
    node: Node,
}

impl ExprText {
    /// The place of a part of the expression, in bytes of its text.
    #[must_use]
    pub fn place(&self, span: expr::Span) -> Place {
        self.node.place_within(span.start, span.end)
    }
}

impl FromNode for ExprText {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } => Some(Self { text: text.as_str().into(), node: node.clone() }),
            _ => {
                reader.expected(Shape::Expression, node);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["string", "boolean"], "description": "an expression in CEL's syntax" })
    }
}

impl ToJson for ExprText {
    fn to_json(&self) -> Option<Json> {
        Some(self.text.as_ref().into())
    }
}

record! {
    /// One part of a condition, with its sentence.
    pub struct Clause {
        /// The expression.
        expr: ExprText,
        /// The same in words.
        says: Text,
    }
}

/// When something applies: always, if an expression holds, or if each of several does.
#[derive(Clone, Debug, Default)]
pub enum When {
    /// No condition.
    #[default]
    Always,
    /// One expression.
    Expr(ExprText),
    /// All of these, each with its sentence.
    All(Vec<Clause>),
}

impl FromNode for When {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::read(node, reader).map(Self::All),
            _ => ExprText::read(node, reader).map(Self::Expr),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::Always)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({ "anyOf": [ExprText::schema(schemas), Vec::<Clause>::schema(schemas)] })
    }
}

impl ToJson for When {
    fn to_json(&self) -> Option<Json> {
        match self {
            Self::Always => None,
            Self::Expr(expr) => expr.to_json(),
            Self::All(clauses) => clauses.to_json(),
        }
    }
}

/// One or several of something: `x` or `[x, y]`.
#[derive(Clone, Debug, Default)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T: FromNode> FromNode for OneOrMany<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::read(node, reader).map(Self),
            _ => T::read(node, reader).map(|one| Self(vec![one])),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let one = T::schema(schemas);
        json!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

impl<T: ToJson> ToJson for OneOrMany<T> {
    fn to_json(&self) -> Option<Json> {
        match self.0.as_slice() {
            [one] => one.to_json(),
            _ => self.0.to_json(),
        }
    }
}

/// Minimum, typical and maximum working days; `None` is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The least.
    pub min: Option<u16>,
    /// The usual.
    pub typical: Option<u16>,
    /// The most.
    pub max: Option<u16>,
}

impl FromNode for Days {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        const UNKNOWN: Days = Days { min: None, typical: None, max: None };
        let number = |node: &Node| match &node.value {
            Value::Scalar { text, .. } if text == "unknown" => Some(None),
            Value::Scalar { text, .. } => text.parse::<u16>().ok().filter(|n| *n <= 2000).map(Some),
            _ => None,
        };
        let days = match &node.value {
            Value::Scalar { text, .. } if text == "unknown" => Some(UNKNOWN),
            Value::List(items) => match items.iter().map(number).collect::<Option<Vec<_>>>().as_deref() {
                Some([min, typical, max]) => Some(Days { min: *min, typical: *typical, max: *max }),
                _ => None,
            },
            _ => None,
        };
        let ordered = |d: &Days| {
            let known: Vec<u16> = [d.min, d.typical, d.max].into_iter().flatten().collect();
            known.is_sorted()
        };
        let days = days.filter(ordered);
        if days.is_none() {
            reader.expected(Shape::Days, node);
        }
        days
    }

    fn schema(_: &mut Schemas) -> Json {
        let one = json!({ "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 2000 }, { "const": "unknown" }] });
        json!({ "anyOf": [{ "type": "array", "items": one, "minItems": 3, "maxItems": 3 }, { "const": "unknown" }] })
    }
}

impl ToJson for Days {
    fn to_json(&self) -> Option<Json> {
        let one = |days: Option<u16>| days.map_or(json!("unknown"), |days| json!(days));
        match (self.min, self.typical, self.max) {
            (None, None, None) => Some("unknown".into()),
            (min, typical, max) => Some(json!([one(min), one(typical), one(max)])),
        }
    }
}

/// A word out of a closed list.
pub trait Word: Sized + Copy + 'static {
    /// The words with their values.
    const WORDS: &'static [(&'static str, Self)];
}

/// Reads a closed word.
pub fn read_word<T: Word>(node: &Node, reader: &mut Reader) -> Option<T> {
    let text = String::read(node, reader)?;
    let found = T::WORDS.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() {
        let allowed: Vec<&'static str> = T::WORDS.iter().map(|(word, _)| *word).collect();
        let near = closest(&text, allowed.iter().copied());
        reader.found.add(Problem::UnknownWord { word: text, near, allowed }, node.place.clone());
    }
    found
}

/// Declares a closed list of words: the enum, how it is read, its schema.
macro_rules! words {
    ($(#[doc = $doc:expr])* pub enum $name:ident { $( $(#[doc = $vdoc:expr])* $variant:ident = $word:literal ),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[doc = $vdoc])* $variant ),* }

        impl $name {
            /// The word as it stands in a rulebook.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }
        }

        impl $crate::source::Word for $name {
            const WORDS: &'static [(&'static str, Self)] = &[$( ($word, Self::$variant) ),*];
        }

        impl $crate::yaml::FromNode for $name {
            fn read(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader) -> Option<Self> {
                $crate::source::read_word(node, reader)
            }

            fn schema(_: &mut $crate::source::Schemas) -> serde_json::Value {
                serde_json::json!({ "enum": [$( $word ),*] })
            }
        }

        impl $crate::yaml::ToJson for $name {
            fn to_json(&self) -> Option<serde_json::Value> {
                Some(self.as_str().into())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// How sure we are.
    pub enum Confidence {
        /// A single weak or dated source, or none.
        Low = "low",
        /// One credible secondary source.
        Medium = "medium",
        /// Law text or official page, or several that agree.
        High = "high",
    }
}

words! {
    /// What adding months does when the target month has no such day.
    pub enum RoundingWord {
        /// The last day of the month.
        LastDay = "last-day",
        /// The first day of the month after.
        NextDay = "next-day",
    }
}

impl From<RoundingWord> for Rounding {
    fn from(word: RoundingWord) -> Self {
        match word {
            RoundingWord::LastDay => Self::LastDay,
            RoundingWord::NextDay => Self::NextDay,
        }
    }
}

record! {
    /// A law, circular or page that a rule rests on.
    pub struct Citation {
        /// The source.
        source: At<Id>,
        /// The article or section, as it is cited.
        article: Option<String>,
        /// What it says there.
        note: Option<Text>,
    }
}

/// A two-letter country code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Reads two capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ToJson for CountryCode {
    fn to_json(&self) -> Option<Json> {
        Some(self.as_str().into())
    }
}

impl FromNode for CountryCode {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let code = Self::parse(&text);
        if code.is_none() {
            reader.bad_value(Shape::CountryCode, &text, node);
        }
        code
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "pattern": "^[A-Z]{2}$" })
    }
}
