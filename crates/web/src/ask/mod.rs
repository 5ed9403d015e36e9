//! What a reader has told: it travels in the address, by name, and nowhere else.
//!
//! ```text
//! goal=…&route=…&on=2026-11-25&start=2026-11-29&firm.kind=company&…&have=paper:issued:expires:state,state&skip=firm.x
//! ```
//! The order is canonical, so that the same answers have one address. A fact that is marked personal never gets there.

mod asked;
mod read;
mod refusal;
mod write;

#[cfg(test)]
pub(crate) mod tests;

use calendar::Day;
use rulebook::checked::{FactIx, GoalIx, RouteIx};
use rulebook::subject::{Subject, SubjectError};

pub(crate) use asked::{Asked, Refusal};
pub(crate) use refusal::refuse;

/// The longest address that is shared; what is longer is refused.
pub const MAX_ADDRESS: usize = 2_000;

/// A reader's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What shall be reached.
    pub goal: GoalIx,
    /// The route that is looked at.
    pub route: Option<RouteIx>,
    /// The date whose rules are asked for; missing is today.
    pub on: Option<Day>,
    /// The day on which work starts; missing is the same day.
    pub start: Option<Day>,
    /// Known facts and held papers.
    pub subject: Subject,
    /// Facts to which the answer was "I don't know".
    pub skipped: Vec<FactIx>,
}

/// What is wrong with a part of an address. The other parts are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The parameter.
    pub name: String,
    /// Its value as it stands there.
    pub given: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No goal of this name.
    UnknownGoal {
        /// The nearest.
        near: Option<String>,
    },
    /// No route of this name.
    UnknownRoute {
        /// The nearest.
        near: Option<String>,
    },
    /// No date of the form 2026-11-25.
    Date,
    /// A fact or paper that does not read.
    Subject(SubjectError),
    /// A fact that never travels in an address.
    Personal,
    /// The same parameter twice.
    Twice,
}
