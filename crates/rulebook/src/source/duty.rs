//! Duties, and when they fall due.

use serde_json::{Value as Json, json};

use super::{Id, RoundingWord, Schemas, Text, When, edition, words};
use crate::diagnostic::{Place, Problem, Shape};
use crate::yaml::{At, FromNode, Node, Reader, ToJson, Value, field, record, unknown_keys};

/// When a duty falls due.
#[derive(Clone, Debug)]
pub enum Due {
    /// Once, so many calendar days after the paper is given.
    OnceDays(u16),
    /// Once, so many months after the paper is given.
    OnceMonths(u16, RoundingWord),
    /// Each anniversary, with the window before and the grace after, in calendar days.
    Every {
        /// Months between.
        months: u16,
        /// Rounding of the anniversary.
        round: RoundingWord,
        /// Days before, from which it can be done.
        opens_days: Option<u16>,
        /// Days after, until which it can still be done.
        grace_days: Option<u16>,
    },
    /// Each month, on a day of the month after; `None` is its last.
    Monthly(Option<u8>),
    /// The last day of the month after each quarter of the calendar year.
    QuarterlyLastDay,
    /// So many calendar days after the fiscal year's end.
    YearEnd {
        /// The days.
        days: u16,
        /// The fact that names the month in which the fiscal year ends.
        fiscal_year_end: Option<At<Id>>,
    },
    /// Within a term of something that happens.
    OnEvent(Text),
    /// All the time.
    Continuous,
    /// No source says.
    Unknown,
}

impl FromNode for Due {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let entries = match &node.value {
            Value::Scalar { text, .. } if text == "continuous" => return Some(Self::Continuous),
            Value::Scalar { text, .. } if text == "unknown" => return Some(Self::Unknown),
            Value::Map(entries) => entries,
            _ => {
                reader.expected(Shape::Mapping, node);
                return None;
            }
        };
        const KINDS: &[&str] = &["once", "every", "monthly", "quarterly", "year_end", "on_event"];
        const KEYS: &[&str] = &[
            "once",
            "every",
            "monthly",
            "quarterly",
            "year_end",
            "on_event",
            "fiscal_year_end",
            "opens_days",
            "grace_days",
        ];
        unknown_keys(entries, KEYS, reader);
        let Some((key, _, inner)) = entries.iter().find(|(key, ..)| KINDS.contains(&key.as_str())) else {
            reader.found.add(Problem::MissingKey { key: "once" }, node.place.clone());
            return None;
        };
        if key == "on_event" {
            return Text::read(inner, reader).map(Self::OnEvent);
        }
        let term = Term::read(inner, reader)?;
        let due = match (key.as_str(), term.days, term.months, term.round) {
            ("once", Some(days), None, None) => Some(Self::OnceDays(days)),
            ("once", None, Some(months), Some(round)) => Some(Self::OnceMonths(months, round)),
            ("every", None, Some(months), Some(round)) => {
                let opens_days = small(entries, "opens_days", node, reader)?;
                let grace_days = small(entries, "grace_days", node, reader)?;
                Some(Self::Every { months, round, opens_days, grace_days })
            }
            ("monthly", None, None, None) if term.last_day => Some(Self::Monthly(None)),
            ("monthly", None, None, None) => term.day.map(|day| Self::Monthly(Some(day))),
            ("quarterly", None, None, None) if term.last_day => Some(Self::QuarterlyLastDay),
            ("year_end", Some(days), None, None) => {
                let fiscal_year_end = field(entries, "fiscal_year_end", &node.place, reader)?;
                Some(Self::YearEnd { days, fiscal_year_end })
            }
            _ => None,
        };
        if due.is_none() {
            reader
                .found
                .add(Problem::KeysConflict { keys: "days | months, round | day | last_day" }, inner.place.clone());
        }
        due
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (term, text) = (Term::schema(schemas), Text::schema(schemas));
        json!({ "anyOf": [
            { "enum": ["continuous", "unknown"] },
            {
                "type": "object",
                "properties": {
                    "once": term, "every": term, "monthly": term, "quarterly": term, "year_end": term,
                    "fiscal_year_end": { "type": "string" }, "on_event": text,
                    "opens_days": { "type": "integer" }, "grace_days": { "type": "integer" },
                },
                "additionalProperties": false,
            },
        ] })
    }
}

impl ToJson for Due {
    fn to_json(&self) -> Option<Json> {
        Some(match self {
            Self::OnceDays(days) => json!({ "once": { "days": days } }),
            Self::OnceMonths(months, round) => json!({ "once": { "months": months, "round": round.as_str() } }),
            Self::Every { months, round, opens_days, grace_days } => {
                let mut due = json!({ "every": { "months": months, "round": round.as_str() } });
                for (key, days) in [("opens_days", opens_days), ("grace_days", grace_days)] {
                    if let (Some(days), Some(map)) = (days, due.as_object_mut()) {
                        map.insert(key.to_owned(), json!(days));
                    }
                }
                due
            }
            Self::Monthly(Some(day)) => json!({ "monthly": { "day": day } }),
            Self::Monthly(None) => json!({ "monthly": { "last_day": true } }),
            Self::QuarterlyLastDay => json!({ "quarterly": { "last_day": true } }),
            Self::YearEnd { days, fiscal_year_end } => {
                let mut due = json!({ "year_end": { "days": days } });
                if let (Some(fact), Some(map)) = (fiscal_year_end, due.as_object_mut()) {
                    map.insert("fiscal_year_end".to_owned(), fact.as_str().into());
                }
                due
            }
            Self::OnEvent(text) => json!({ "on_event": text.to_json() }),
            Self::Continuous => "continuous".into(),
            Self::Unknown => "unknown".into(),
        })
    }
}

/// A small whole number under a key that may be missing; the outer `None` is a mistake that was said.
fn small(
    entries: &[(String, Place, Node)],
    key: &'static str,
    node: &Node,
    reader: &mut Reader,
) -> Option<Option<u16>> {
    let read: Option<i64> = field(entries, key, &node.place, reader)?;
    match read.map(u16::try_from) {
        None => Some(None),
        Some(Ok(number)) => Some(Some(number)),
        Some(Err(_)) => {
            reader.expected(Shape::Integer, node);
            None
        }
    }
}

/// The inner mapping of a due date.
struct Term {
    days: Option<u16>,
    months: Option<u16>,
    round: Option<RoundingWord>,
    day: Option<u8>,
    last_day: bool,
}

impl FromNode for Term {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            reader.expected(Shape::Mapping, node);
            return None;
        };
        unknown_keys(entries, &["days", "months", "round", "day", "last_day"], reader);
        let mut number = |key| small(entries, key, node, reader);
        let (days, months) = (number("days")?, number("months")?);
        let day = number("day")?.and_then(|day| u8::try_from(day).ok()).filter(|day| (1..=31).contains(day));
        let round = field(entries, "round", &node.place, reader)?;
        let last_day = field(entries, "last_day", &node.place, reader)?;
        Some(Self { days, months, round, day, last_day })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (number, round) = (i64::schema(schemas), RoundingWord::schema(schemas));
        json!({
            "type": "object",
            "properties": {
                "days": number, "months": number, "round": round, "day": number, "last_day": { "type": "boolean" },
            },
            "additionalProperties": false,
        })
    }
}

words! {
    /// What happens to a due date on a day off.
    pub enum Moves {
        /// It moves to the next working day.
        NextWorkingDay = "next-working-day",
    }
}

edition! {
    /// A wording of a duty.
    pub struct ObligationEdition {
        /// Who receives it.
        authority: Option<At<Id>>,
        /// It binds who holds this.
        held: At<Id>,
        /// When it applies.
        when: When,
        /// When it falls due.
        due: Due,
        /// The rule in words.
        due_text: Option<Text>,
        /// What happens to a due date on a day off; stays, unless a source says otherwise.
        moves: Option<Moves>,
        /// What happens to who does not.
        penalty: Option<Text>,
    }
}
