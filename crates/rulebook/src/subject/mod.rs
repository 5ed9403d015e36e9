//! A subject: what is known of a firm, and what it holds.

mod json;

use calendar::Day;

use crate::checked::{EvidenceIx, FactIx, Ix, Rulebook, StateIx, StepIx, ValueError};
use crate::yaml::closest;

pub use json::read_json;

/// A paper that the subject holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// When it was issued, if known.
    pub issued: Option<Day>,
    /// When it lapses, if known.
    pub expires: Option<Day>,
    /// The states it is in.
    pub states: Vec<StateIx>,
    /// It came on the way, from a step that is done: it meets needs, and changes nothing of what was said at the start. So conditions and
    /// constraints that ask what the subject holds do not see it, and a plan that is under way stays the same plan.
    pub gained: bool,
}

/// Known facts and held papers. What is not here is unknown, or not held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    facts: Vec<Option<i64>>,
    holds: Vec<Option<Held>>,
    begun: Vec<Begun>,
}

/// A step that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The step.
    pub step: StepIx,
    /// The paper that it prepares.
    pub paper: Option<EvidenceIx>,
    /// The day on which it began.
    pub on: Day,
}

/// Why an input is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubjectError {
    /// It is no JSON.
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// In the reader's words.
        info: String,
    },
    /// A value of another form than the facts file has there.
    Form {
        /// Where: keys from the top, joined by `/`.
        at: String,
        /// What stands there in a facts file.
        expected: Expected,
    },
    /// A key that the facts file does not have.
    UnknownKey {
        /// Where.
        at: String,
        /// The nearest key.
        near: Option<String>,
    },
    /// No such fact.
    UnknownFact {
        /// As given.
        id: String,
        /// The nearest fact.
        near: Option<String>,
    },
    /// No such paper.
    UnknownEvidence {
        /// As given.
        id: String,
        /// The nearest paper.
        near: Option<String>,
    },
    /// No such state.
    UnknownState {
        /// As given.
        id: String,
        /// The nearest state.
        near: Option<String>,
    },
    /// A value that the fact cannot have.
    Value {
        /// The fact.
        fact: FactIx,
        /// As given.
        given: String,
        /// Why not.
        error: ValueError,
    },
}

/// What stands somewhere in a facts file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A mapping.
    Mapping,
    /// A text, a whole number or a truth value; never a number with decimals.
    Scalar,
    /// A date or null.
    Date,
    /// A list of states.
    States,
}

impl Subject {
    /// Nothing known, nothing held.
    #[must_use]
    pub fn new(book: &Rulebook) -> Self {
        Self {
            facts: vec![None; book.entities.facts.slots()],
            holds: vec![None; book.entities.evidence.len()],
            begun: Vec::new(),
        }
    }

    /// Known values by slot.
    #[must_use]
    pub fn facts(&self) -> &[Option<i64>] {
        &self.facts
    }

    /// A known value.
    #[must_use]
    pub fn fact(&self, ix: FactIx) -> Option<i64> {
        self.facts.get(ix.get()).copied().flatten()
    }

    /// Sets or forgets a value that is already read.
    pub fn set(&mut self, ix: FactIx, value: Option<i64>) {
        if let Some(slot) = self.facts.get_mut(ix.get()) {
            *slot = value;
        }
    }

    /// Reads a fact by name.
    ///
    /// # Errors
    /// If there is no such fact, or the text is no value of it.
    pub fn read_fact(&mut self, book: &Rulebook, id: &str, given: &str) -> Result<(), SubjectError> {
        let table = book.entities.facts.table();
        let fact =
            table.find(id).ok_or_else(|| SubjectError::UnknownFact { id: id.to_owned(), near: table.near(id) })?;
        let value = book.entities.facts.parse(fact, given).map_err(|error| SubjectError::Value {
            fact,
            given: given.to_owned(),
            error,
        })?;
        self.set(fact, Some(value));
        Ok(())
    }

    /// A paper that is held.
    #[must_use]
    pub fn held(&self, ix: EvidenceIx) -> Option<&Held> {
        self.holds.get(ix.get()).and_then(Option::as_ref)
    }

    /// Says that a paper is held, or no longer.
    pub fn hold(&mut self, ix: EvidenceIx, held: Option<Held>) {
        if let Some(slot) = self.holds.get_mut(ix.get()) {
            *slot = held;
        }
    }

    /// Says that a step is under way: its days count from then, and it ends on the first day of the plan at the soonest.
    pub fn begin(&mut self, begun: Begun) {
        self.begun.push(begun);
    }

    /// The steps that are under way.
    #[must_use]
    pub fn begun(&self) -> &[Begun] {
        &self.begun
    }

    /// Finds a paper by name.
    ///
    /// # Errors
    /// If there is none.
    pub fn find_evidence(book: &Rulebook, id: &str) -> Result<EvidenceIx, SubjectError> {
        let table = &book.entities.evidence;
        table.find(id).ok_or_else(|| SubjectError::UnknownEvidence { id: id.to_owned(), near: table.near(id) })
    }

    /// Finds a state by name.
    ///
    /// # Errors
    /// If there is none.
    pub fn find_state(book: &Rulebook, id: &str) -> Result<StateIx, SubjectError> {
        let table = &book.entities.states;
        table.find(id).ok_or_else(|| SubjectError::UnknownState { id: id.to_owned(), near: table.near(id) })
    }

    /// For each paper whether it was held at the start, as expressions ask for it.
    #[must_use]
    pub fn holdings(&self) -> Vec<Option<bool>> {
        self.holds.iter().map(|held| Some(held.as_ref().is_some_and(|held| !held.gained))).collect()
    }

    /// The numbers of known facts, in the rulebook's order.
    pub fn known_facts(&self) -> impl Iterator<Item = (FactIx, i64)> + '_ {
        self.facts.iter().enumerate().filter_map(|(at, value)| Some((FactIx::new(u16::try_from(at).ok()?), (*value)?)))
    }

    /// The held papers, in the rulebook's order.
    pub fn held_papers(&self) -> impl Iterator<Item = (EvidenceIx, &Held)> {
        self.holds
            .iter()
            .enumerate()
            .filter_map(|(at, held)| Some((EvidenceIx::new(u16::try_from(at).ok()?), held.as_ref()?)))
    }
}

fn unknown_key(at: String, key: &str, known: &[&str]) -> SubjectError {
    SubjectError::UnknownKey { at, near: closest(key, known.iter().copied()) }
}
