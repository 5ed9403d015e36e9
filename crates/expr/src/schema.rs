//! What a rulebook tells the checker: the names that an expression may use and what they stand for.

use crate::types::{CalendarIndex, ChoicesId, EvidenceIndex, FactIndex, Type};

/// A declared fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDecl {
    /// Its slot in every [`Env`](crate::Env).
    pub index: FactIndex,
    /// Its type.
    pub ty: Type,
    /// Smallest value, in the units of [`Type`]. Ignored for bool, choice, choices and country, whose type says it.
    pub min: i64,
    /// Largest value, not below the smallest.
    pub max: i64,
}

/// A kind of name, for the suggestion of what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// Facts, by their full dotted name.
    Facts,
    /// Evidence ids.
    Evidence,
    /// Calendar ids.
    Calendars,
    /// The choices of one list.
    Choices(ChoicesId),
}

/// What only some places of a rulebook may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feature {
    /// `on`, the date of the plan.
    On,
    /// `holds("evidence")`.
    Holds,
}

/// The names that an expression may use, in one place of a rulebook. `paper.class` and `paper.origin` are facts like
/// others, which a schema offers where a paper is at hand.
pub trait Schema {
    /// The fact of this full name.
    fn fact(&self, name: &str) -> Option<FactDecl>;
    /// The place of a choice in its list.
    fn choice(&self, choices: ChoicesId, id: &str) -> Option<u16>;
    /// How many choices the list has.
    fn choice_count(&self, choices: ChoicesId) -> u16;
    /// The evidence of this id.
    fn evidence(&self, id: &str) -> Option<EvidenceIndex>;
    /// The calendar of this id.
    fn calendar(&self, id: &str) -> Option<CalendarIndex>;
    /// Whether this place may use it.
    fn allows(&self, feature: Feature) -> bool;
    /// Every name of a kind; asked only when a name is unknown.
    fn names<'a>(&'a self, kind: NameKind) -> Box<dyn Iterator<Item = &'a str> + 'a>;
}

/// What the place of an expression takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A value of this type.
    Type(Type),
    /// Money of whichever currency.
    Money,
    /// Anything.
    Any,
}

impl Expected {
    /// A condition.
    pub const CONDITION: Self = Self::Type(Type::Bool);
}
