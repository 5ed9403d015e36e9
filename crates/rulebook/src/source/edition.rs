//! Entities that change over time: each wording is an edition, whole and dated.

use calendar::Day;
use serde_json::{Value as Json, json};

use super::{Citation, Confidence, Id, Schemas, Text, VagueDay};
use crate::diagnostic::{Place, Problem, Shape};
use crate::yaml::{At, FromNode, Node, Reader, ToJson, Value, field, unknown_keys};

/// What an edition means for cases that are open when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transition {
    /// It holds for all.
    All,
    /// It holds for new cases only.
    New,
    /// Open cases keep the older edition until this day.
    Until(Day),
}

impl FromNode for Transition {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if text == "all" => Some(Self::All),
            Value::Scalar { text, .. } if text == "new" => Some(Self::New),
            Value::Map(entries) => {
                unknown_keys(entries, &["until"], reader);
                field(entries, "until", &node.place, reader).map(Self::Until)
            }
            _ => {
                reader.expected(Shape::Text, node);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::All)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({ "anyOf": [
            { "enum": ["all", "new"] },
            { "type": "object", "properties": { "until": Day::schema(schemas) }, "required": ["until"] },
        ] })
    }
}

impl ToJson for Transition {
    fn to_json(&self) -> Option<Json> {
        match self {
            Self::All => None,
            Self::New => Some("new".into()),
            Self::Until(day) => Some(json!({ "until": day.to_string() })),
        }
    }
}

/// What every edition says, borrowed from it.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the common keys of the format page")]
pub struct EditionFields<'a> {
    pub from: Option<VagueDay>,
    pub until: Option<VagueDay>,
    pub transition: Transition,
    pub title: &'a Text,
    pub note: Option<&'a Text>,
    pub law: &'a [Citation],
    pub sources: &'a [At<Id>],
    pub confidence: Confidence,
    pub checked: Day,
    pub research: &'a [String],
    pub draft: bool,
    pub place: &'a Place,
}

impl EditionFields<'_> {
    /// Whether the edition is in force on a day.
    #[must_use]
    pub fn covers(&self, on: Day) -> bool {
        self.from.is_none_or(|from| from.day <= on) && self.until.is_none_or(|until| on < until.day)
    }
}

/// One wording of an entity.
pub trait Edition {
    /// What every edition says.
    fn common(&self) -> EditionFields<'_>;
}

/// Declares an edition: its own keys and the common ones.
macro_rules! edition {
    (
        $(#[doc = $doc:expr])*
        pub struct $name:ident {
            $( $(#[doc = $fdoc:expr])* $field:ident $(as $key:literal)? : $ty:ty ),* $(,)?
        }
    ) => {
        $crate::yaml::record! {
            $(#[doc = $doc])*
            pub struct $name {
                /// First day in force; missing where the beginning is not known.
                from: Option<$crate::source::VagueDay>,
                /// First day no longer in force.
                until: Option<$crate::source::VagueDay>,
                /// What it means for open cases.
                transition: $crate::source::Transition,
                /// The name that people read.
                title: $crate::source::Text,
                $( $(#[doc = $fdoc])* $field $(as $key)? : $ty, )*
                /// What else a reader should know.
                note: Option<$crate::source::Text>,
                /// What the rule rests on.
                law: Vec<$crate::source::Citation>,
                /// Who else says so.
                sources: Vec<$crate::yaml::At<$crate::source::Id>>,
                /// How sure we are.
                confidence: $crate::source::Confidence,
                /// When somebody last compared it with its sources.
                checked: calendar::Day,
                /// Entries of the research that it comes from, as `file/id`.
                research: Vec<String>,
                /// No second reader has gone over the texts.
                draft: bool,
            }
        }

        impl $crate::source::Edition for $name {
            fn common(&self) -> $crate::source::EditionFields<'_> {
                $crate::source::EditionFields {
                    from: self.from,
                    until: self.until,
                    transition: self.transition,
                    title: &self.title,
                    note: self.note.as_ref(),
                    law: &self.law,
                    sources: &self.sources,
                    confidence: self.confidence,
                    checked: self.checked,
                    research: &self.research,
                    draft: self.draft,
                    place: &self.place,
                }
            }
        }
    };
}
pub(crate) use edition;

/// An entity with its editions in order of their beginning.
#[derive(Clone, Debug)]
pub struct Entity<E> {
    /// Its id.
    pub id: At<Id>,
    /// Its editions, earliest first, never empty.
    pub editions: Vec<E>,
}

/// The moment whose rules are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day.
    pub on: Day,
    /// For an open case the day on which it opened: each edition that began since says whether it binds such cases.
    pub opened: Option<Day>,
}

impl From<Day> for Moment {
    /// The rules for everybody on a day.
    fn from(on: Day) -> Self {
        Self { on, opened: None }
    }
}

impl<E: Edition> Entity<E> {
    /// Which edition binds at a moment. An open case keeps the edition that it opened under until one begins that binds it too; where the rules
    /// have no edition any more, there is none for it either.
    #[must_use]
    pub fn position_at(&self, moment: Moment) -> Option<usize> {
        let now = self.position_on(moment.on)?;
        let Some(opened) = moment.opened.filter(|opened| *opened <= moment.on) else { return Some(now) };
        let Some(first) = self.position_on(opened) else { return Some(now) };
        let binds = |at: &usize| match self.editions[*at].common().transition {
            Transition::All => true,
            Transition::New => false,
            Transition::Until(day) => moment.on >= day,
        };
        Some((first + 1..=now).rev().find(binds).unwrap_or(first))
    }

    /// Which edition is in force on a day, by its position.
    #[must_use]
    pub fn position_on(&self, on: Day) -> Option<usize> {
        self.editions.iter().position(|e| e.common().covers(on))
    }

    /// The edition in force on a day.
    #[must_use]
    pub fn on(&self, on: Day) -> Option<&E> {
        self.editions.iter().find(|e| e.common().covers(on))
    }

    /// The first edition that begins after a day.
    #[must_use]
    pub fn next_after(&self, on: Day) -> Option<&E> {
        self.editions.iter().find(|e| e.common().from.is_some_and(|from| from.day > on))
    }

    /// The edition in force, or else the nearest: for naming things on days before or after all editions.
    #[must_use]
    pub fn nearest(&self, on: Day) -> Option<&E> {
        self.on(on).or_else(|| self.next_after(on)).or_else(|| self.editions.last())
    }
}

impl<E: ToJson> ToJson for Entity<E> {
    fn to_json(&self) -> Option<Json> {
        let editions: Vec<Json> = self.editions.iter().filter_map(E::to_json).collect();
        Some(json!({ "id": self.id.as_str(), "editions": editions }))
    }
}

impl<E: Edition + FromNode> FromNode for Entity<E> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            reader.expected(Shape::Mapping, node);
            return None;
        };
        unknown_keys(entries, &["id", "editions"], reader);
        let id = field(entries, "id", &node.place, reader);
        let editions: Option<Vec<E>> = field(entries, "editions", &node.place, reader);
        let (id, mut editions) = (id?, editions?);
        if editions.is_empty() {
            reader.found.add(Problem::NoEdition, node.place.clone());
            return None;
        }
        editions.sort_by_key(|e| e.common().from.map(|from| from.day));
        Some(Self { id, editions })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (id, edition) = (Id::schema(schemas), E::schema(schemas));
        json!({
            "type": "object",
            "properties": { "id": id, "editions": { "type": "array", "items": edition, "minItems": 1 } },
            "required": ["id", "editions"],
            "additionalProperties": false,
        })
    }
}
