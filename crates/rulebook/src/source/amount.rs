//! Fees as they are written.

use expr::value::{Currency, Money};
use serde_json::{Value as Json, json};

use super::{Citation, ExprText, Id, Schemas, Text, When, words};
use crate::diagnostic::{Problem, Shape};
use crate::yaml::{At, FromNode, Node, Reader, ToJson, Value, field, record, unknown_keys};

words! {
    /// What one fee buys.
    pub enum Per {
        /// Once.
        Once = "once",
        /// A year.
        Year = "year",
        /// A quarter of a year.
        Quarter = "quarter",
        /// A month.
        Month = "month",
        /// A page.
        Page = "page",
        /// A paper.
        Document = "document",
        /// A person.
        Person = "person",
        /// A visa.
        Visa = "visa",
    }
}

impl Per {
    /// How often it falls due in a year; `None` if it does not recur.
    #[must_use]
    pub fn times_a_year(self) -> Option<i64> {
        match self {
            Self::Year => Some(1),
            Self::Quarter => Some(4),
            Self::Month => Some(12),
            Self::Once | Self::Page | Self::Document | Self::Person | Self::Visa => None,
        }
    }
}

/// An amount as it is written.
#[derive(Clone, Debug)]
pub enum Amount {
    /// Exactly this.
    Fixed(Money),
    /// No source gives it; the fee names its currency.
    Unknown,
    /// Somewhere between; an open top is `None`.
    Range {
        /// The least.
        min: Money,
        /// The most, if a source says.
        max: Option<Money>,
    },
    /// By a formula of type money.
    Formula(ExprText),
}

impl FromNode for Amount {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if text == "unknown" => Some(Self::Unknown),
            Value::Scalar { .. } => Money::read(node, reader).map(Self::Fixed),
            Value::Map(entries) if entries.iter().any(|(key, ..)| key == "formula") => {
                unknown_keys(entries, &["formula"], reader);
                field(entries, "formula", &node.place, reader).map(Self::Formula)
            }
            Value::Map(entries) => {
                unknown_keys(entries, &["min", "max"], reader);
                let min: Option<Money> = field(entries, "min", &node.place, reader);
                let max = match entries.iter().find(|(key, ..)| key == "max") {
                    Some((.., Node { value: Value::Scalar { text, .. }, .. })) if text == "unknown" => Some(None),
                    _ => field::<Money>(entries, "max", &node.place, reader).map(Some),
                };
                let (min, max) = (min?, max?);
                if max.is_some_and(|max| max.currency != min.currency || max.minor < min.minor) {
                    reader.found.add(Problem::KeysConflict { keys: "min, max" }, node.place.clone());
                    return None;
                }
                Some(Self::Range { min, max })
            }
            _ => {
                reader.expected(Shape::Money, node);
                None
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (money, formula) = (Money::schema(schemas), ExprText::schema(schemas));
        json!({ "anyOf": [
            money,
            { "const": "unknown" },
            { "type": "object", "properties": { "formula": formula }, "required": ["formula"], "additionalProperties": false },
            {
                "type": "object",
                "properties": { "min": money, "max": { "anyOf": [money, { "const": "unknown" }] } },
                "required": ["min", "max"],
                "additionalProperties": false,
            },
        ] })
    }
}

impl ToJson for Amount {
    fn to_json(&self) -> Option<Json> {
        Some(match self {
            Self::Fixed(money) => money.to_string().into(),
            Self::Unknown => "unknown".into(),
            Self::Range { min, max } => {
                json!({ "min": min.to_string(), "max": max.map_or_else(|| "unknown".to_owned(), |max| max.to_string()) })
            }
            Self::Formula(formula) => json!({ "formula": formula.text }),
        })
    }
}

/// What a later year costs.
#[derive(Clone, Debug)]
pub enum Later {
    /// The same again if the fee recurs, else nothing.
    AsPer,
    /// Nothing.
    None,
    /// This, in each later year.
    Amount(Amount),
}

impl FromNode for Later {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if text == "none" => Some(Self::None),
            _ => Amount::read(node, reader).map(Self::Amount),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::AsPer)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({ "anyOf": [Amount::schema(schemas), { "const": "none" }] })
    }
}

impl ToJson for Later {
    fn to_json(&self) -> Option<Json> {
        match self {
            Self::AsPer => None,
            Self::None => Some("none".into()),
            Self::Amount(amount) => amount.to_json(),
        }
    }
}

record! {
    /// Another reading of an amount, shown and not counted.
    pub struct FeeReading {
        /// The amount by this reading.
        amount: Amount,
        /// What a later year costs by this reading.
        later: Later,
        /// Currency, where the amount is unknown.
        currency: Option<Currency>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// What else it says.
        note: Option<Text>,
    }
}

record! {
    /// A fee of a step.
    pub struct Fee {
        /// Unique within its step.
        id: At<Id>,
        /// What it is for.
        title: Option<Text>,
        /// How much, in the first year.
        amount: At<Amount>,
        /// Currency, where the amount does not name one.
        currency: Option<Currency>,
        /// What one fee buys.
        per: Per,
        /// How many units.
        times: Option<ExprText>,
        /// What each later year costs.
        later: Later,
        /// When it is owed.
        when: When,
        /// The authority that receives it.
        paid_to: Option<At<Id>>,
        /// Who receives it, where no authority of the rulebook does.
        payee: Option<Text>,
        /// Readings that disagree.
        readings: Vec<FeeReading>,
        /// What this amount in particular rests on.
        law: Vec<Citation>,
        /// What else a reader should know.
        note: Option<Text>,
    }
}
