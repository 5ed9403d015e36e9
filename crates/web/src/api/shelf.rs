//! The kinds of entities, by the words of the rulebook format.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::{Ix, Table};
use rulebook::diagnostic::Kind;
use rulebook::source::{Edition, Entity};
use rulebook::yaml::ToJson;
use serde_json::{Value as Json, json};

/// A kind of entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shelf {
    Sources,
    Calendars,
    Authorities,
    Facts,
    States,
    Evidence,
    Steps,
    Bundles,
    Routes,
    Goals,
    Obligations,
    Traps,
    Constraints,
    Records,
    Terms,
}

/// Runs an expression with the table of a kind whose entities have no editions, or another with one whose have.
macro_rules! with_table {
    ($shelf:expr, $book:expr, $table:ident => $plain:expr, $edited:ident => $of_editions:expr) => {{
        let e = &$book.entities;
        match $shelf {
            Self::Sources => {
                let $table = &e.sources;
                $plain
            }
            Self::Calendars => {
                let $table = &e.calendars;
                $plain
            }
            Self::Authorities => {
                let $table = &e.authorities;
                $plain
            }
            Self::Facts => {
                let $table = e.facts.table();
                $plain
            }
            Self::States => {
                let $table = &e.states;
                $plain
            }
            Self::Bundles => {
                let $table = &e.bundles;
                $plain
            }
            Self::Traps => {
                let $table = &e.traps;
                $plain
            }
            Self::Constraints => {
                let $table = &e.constraints;
                $plain
            }
            Self::Records => {
                let $table = &e.records;
                $plain
            }
            Self::Terms => {
                let $table = &e.terms;
                $plain
            }
            Self::Evidence => {
                let $edited = &e.evidence;
                $of_editions
            }
            Self::Steps => {
                let $edited = &e.steps;
                $of_editions
            }
            Self::Routes => {
                let $edited = &e.routes;
                $of_editions
            }
            Self::Goals => {
                let $edited = &e.goals;
                $of_editions
            }
            Self::Obligations => {
                let $edited = &e.obligations;
                $of_editions
            }
        }
    }};
}

impl Shelf {
    /// All kinds, in the order of the format.
    pub(super) const ALL: [Self; 15] = [
        Self::Sources,
        Self::Calendars,
        Self::Authorities,
        Self::Facts,
        Self::States,
        Self::Evidence,
        Self::Steps,
        Self::Bundles,
        Self::Routes,
        Self::Goals,
        Self::Obligations,
        Self::Traps,
        Self::Constraints,
        Self::Records,
        Self::Terms,
    ];

    /// The word of the format, which is its address.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Calendars => "calendars",
            Self::Authorities => "authorities",
            Self::Facts => "facts",
            Self::States => "states",
            Self::Evidence => "evidence",
            Self::Steps => "steps",
            Self::Bundles => "bundles",
            Self::Routes => "routes",
            Self::Goals => "goals",
            Self::Obligations => "obligations",
            Self::Traps => "traps",
            Self::Constraints => "constraints",
            Self::Records => "records",
            Self::Terms => "terms",
        }
    }

    /// The kind of its entities.
    pub(super) const fn kind(self) -> Kind {
        match self {
            Self::Sources => Kind::Source,
            Self::Calendars => Kind::Calendar,
            Self::Authorities => Kind::Authority,
            Self::Facts => Kind::Fact,
            Self::States => Kind::State,
            Self::Evidence => Kind::Evidence,
            Self::Steps => Kind::Step,
            Self::Bundles => Kind::Bundle,
            Self::Routes => Kind::Route,
            Self::Goals => Kind::Goal,
            Self::Obligations => Kind::Obligation,
            Self::Traps => Kind::Trap,
            Self::Constraints => Kind::Constraint,
            Self::Records => Kind::Record,
            Self::Terms => Kind::Term,
        }
    }

    /// The word for one of them.
    pub(super) fn title(self) -> &'static str {
        self.kind().as_str()
    }

    /// Whether its entities change by editions.
    pub(super) const fn has_editions(self) -> bool {
        matches!(self, Self::Evidence | Self::Steps | Self::Routes | Self::Goals | Self::Obligations)
    }

    /// How many there are.
    pub(super) fn len(self, book: &Rulebook) -> usize {
        with_table!(self, book, table => table.len(), table => table.len())
    }

    /// All of them, or those with an edition in force on a day.
    pub(super) fn all(self, book: &Rulebook, on: Option<Day>) -> Vec<Json> {
        with_table!(self, book,
            table => table.values().filter_map(ToJson::to_json).collect(),
            table => table.values().filter_map(|entity| edited(entity, on)).collect())
    }

    /// One of them; the inner `None` is one without an edition in force on the day.
    pub(super) fn one(self, book: &Rulebook, id: &str, on: Option<Day>) -> Option<Option<Json>> {
        with_table!(self, book,
            table => table.by_id(id).map(ToJson::to_json),
            table => table.by_id(id).map(|entity| edited(entity, on)))
    }

    /// The nearest id to a word, if one may have been meant.
    pub(super) fn near(self, book: &Rulebook, word: &str) -> Option<String> {
        fn near<I: Ix, T>(table: &Table<I, T>, word: &str) -> Option<String> {
            table.near(word)
        }
        with_table!(self, book, table => near(table, word), table => near(table, word))
    }
}

/// An entity with all its editions, or with the one in force on a day.
fn edited<E: Edition + ToJson>(entity: &Entity<E>, on: Option<Day>) -> Option<Json> {
    match on {
        None => entity.to_json(),
        Some(on) => {
            let edition = entity.on(on)?.to_json()?;
            Some(json!({ "id": entity.id.as_str(), "editions": [edition] }))
        }
    }
}
