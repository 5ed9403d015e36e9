//! Programs by goal and date, compiled once for each span of days with the same rules.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use calendar::Day;

use super::{CompileError, Program, compile};
use crate::checked::{GoalIx, Rulebook};

/// A rulebook with its compiled programs. Dates of one span share a program.
#[derive(Debug)]
pub struct Compiled {
    /// The rulebook.
    pub book: Rulebook,
    programs: RwLock<HashMap<(GoalIx, usize), Arc<Program>>>,
}

impl Compiled {
    /// Nothing is compiled yet.
    #[must_use]
    pub fn new(book: Rulebook) -> Self {
        Self { book, programs: RwLock::default() }
    }

    /// The program of a goal on a date.
    ///
    /// # Errors
    /// As [`compile`].
    pub fn program(&self, goal: GoalIx, on: Day) -> Result<Arc<Program>, CompileError> {
        let span = self.book.boundaries.partition_point(|day| *day <= on);
        // A poisoned lock still guards a whole map: entries are inserted complete.
        let known = self.programs.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&(goal, span)).cloned();
        if let Some(program) = known {
            return Ok(program);
        }
        let program = Arc::new(compile(&self.book, goal, on)?);
        let mut programs = self.programs.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(Arc::clone(programs.entry((goal, span)).or_insert(program)))
    }
}
