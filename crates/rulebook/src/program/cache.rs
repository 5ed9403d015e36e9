//! Programs by goal and date, compiled once for each span of days with the same rules.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use calendar::Day;

use super::{CompileError, Program, compile};
use crate::checked::{GoalIx, Ix, Rulebook, Table};
use crate::source::{Edition, Entity, Moment, Transition};

/// Moments that share a program: the span of days with the same rules, and for an open case the span in which it opened and how many
/// reprieves are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Span {
    goal: GoalIx,
    on: usize,
    opened: Option<(usize, usize)>,
}

/// A rulebook with its compiled programs. Dates of one span share a program.
#[derive(Debug)]
pub struct Compiled {
    /// The rulebook.
    pub book: Rulebook,
    programs: RwLock<HashMap<Span, Arc<Program>>>,
    /// The days until which some edition spares open cases.
    spared: Vec<Day>,
}

impl Compiled {
    /// Nothing is compiled yet.
    #[must_use]
    pub fn new(book: Rulebook) -> Self {
        let spared = spared(&book);
        Self { book, programs: RwLock::default(), spared }
    }

    /// The program of a goal on a date, or at a moment of an open case.
    ///
    /// # Errors
    /// As [`compile`].
    pub fn program(&self, goal: GoalIx, at: impl Into<Moment>) -> Result<Arc<Program>, CompileError> {
        let moment = at.into();
        let within = |day: Day| self.book.boundaries.partition_point(|boundary| *boundary <= day);
        let opened = moment.opened.map(|opened| (within(opened), self.spared.partition_point(|day| *day <= moment.on)));
        let span = Span { goal, on: within(moment.on), opened };
        // A poisoned lock still guards a whole map: entries are inserted complete.
        let known = self.programs.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&span).cloned();
        if let Some(program) = known {
            return Ok(program);
        }
        let program = Arc::new(compile(&self.book, goal, moment)?);
        let mut programs = self.programs.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(Arc::clone(programs.entry(span).or_insert(program)))
    }
}

/// Every day until which some edition spares open cases, in order.
fn spared(book: &Rulebook) -> Vec<Day> {
    fn of<I: Ix, E: Edition>(table: &Table<I, Entity<E>>) -> impl Iterator<Item = Day> {
        table.values().flat_map(|entity| &entity.editions).filter_map(|edition| match edition.common().transition {
            Transition::Until(day) => Some(day),
            Transition::All | Transition::New => None,
        })
    }
    let entities = &book.entities;
    let mut days: Vec<Day> = of(&entities.evidence)
        .chain(of(&entities.steps))
        .chain(of(&entities.routes))
        .chain(of(&entities.goals))
        .chain(of(&entities.obligations))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}
