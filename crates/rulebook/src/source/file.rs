//! One file: a mapping from kinds to their entities.

use serde_json::Value as Json;

use super::{
    Authority, Bundle, Calendar, Constraint, Entity, EvidenceEdition, Fact, GoalEdition, ObligationEdition, Omission,
    Record, RouteEdition, RulebookHead, Schemas, Source, State, StepEdition, Term, Trap,
};
use crate::yaml::{FromNode, record};

record! {
    /// A file of a rulebook.
    pub struct SourceFile {
        /// The rulebook as a whole; once in a folder.
        rulebook: Option<RulebookHead>,
        /// What is cited.
        sources: Vec<Source>,
        /// Weekends and holidays.
        calendars: Vec<Calendar>,
        /// Bodies that do steps.
        authorities: Vec<Authority>,
        /// What can be true of a subject.
        facts: Vec<Fact>,
        /// What preparation makes of a paper.
        states: Vec<State>,
        /// Papers and statuses.
        evidence: Vec<Entity<EvidenceEdition>>,
        /// Steps and preparations.
        steps: Vec<Entity<StepEdition>>,
        /// Steps whose days are known only together.
        bundles: Vec<Bundle>,
        /// Named ways to a goal.
        routes: Vec<Entity<RouteEdition>>,
        /// What "done" means.
        goals: Vec<Entity<GoalEdition>>,
        /// Duties.
        obligations: Vec<Entity<ObligationEdition>>,
        /// Warnings with their way out.
        traps: Vec<Trap>,
        /// What cannot hold together.
        constraints: Vec<Constraint>,
        /// What the corridor knows besides rules.
        records: Vec<Record>,
        /// The glossary.
        terms: Vec<Term>,
        /// Entries of the research without an entity.
        omissions: Vec<Omission>,
    }
}

/// The JSON Schema of a rulebook file.
#[must_use]
pub fn json_schema() -> Json {
    let mut schemas = Schemas::default();
    let root = SourceFile::schema(&mut schemas);
    schemas.finish(root)
}
