//! What changed between two rulebooks, entity by entity, in plain words.
//!
//! The comparison works on what stands in the files, key by key, so that a key that the format gains is compared without
//! a word being added here. An entity is found again by its kind and id, an edition by its first day, an entry of a list
//! by its id, paper, source or year.

mod compare;
mod entities;
mod words;

use rulebook::diagnostic::Kind;
use rulebook::yaml::Node;

pub use compare::changes;
pub use entities::Entities;
pub use words::text;

/// What happened to an entity.
#[derive(Debug)]
pub struct EntityChange<'n> {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// What happened.
    pub what: What<'n>,
}

/// What happened to an entity or an edition.
#[derive(Debug)]
pub enum What<'n> {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed {
        /// Of what it says outside of editions.
        fields: Vec<FieldChange<'n>>,
        /// Of its editions.
        editions: Vec<EditionChange<'n>>,
    },
    /// The entities of this kind stand in another order, which decides ties between questions and between routes.
    Reordered,
}

/// What happened to an edition.
#[derive(Debug)]
pub struct EditionChange<'n> {
    /// Its first day as it is written; `None` if the beginning is not known.
    pub from: Option<&'n str>,
    /// What happened to it.
    pub what: EditionWhat<'n>,
}

/// What happened to an edition.
#[derive(Debug)]
pub enum EditionWhat<'n> {
    /// It is new, and says this otherwise than the edition before it.
    Added(Vec<FieldChange<'n>>),
    /// It is gone.
    Removed,
    /// These fields say something else.
    Changed(Vec<FieldChange<'n>>),
}

/// One thing that is said otherwise.
#[derive(Debug)]
pub struct FieldChange<'n> {
    /// The keys that lead to it, and the entries of lists.
    pub path: Vec<Step<'n>>,
    /// What was said; `None` if nothing.
    pub was: Option<&'n Node>,
    /// What is said; `None` if nothing.
    pub is: Option<&'n Node>,
}

/// One step of the way to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'n> {
    /// A key.
    Key(&'n str),
    /// The entry of a list with this value under this key.
    Entry(&'n str, &'n str),
}
