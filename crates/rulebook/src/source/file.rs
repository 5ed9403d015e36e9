//! One file: a mapping from kinds to their entities.

use serde_json::Value as Json;

use super::{
    Authority, Bundle, Calendar, Constraint, Entity, EvidenceEdition, Fact, GoalEdition, ObligationEdition, Omission,
    Record, RouteEdition, RulebookHead, Schemas, Source, State, StepEdition, Term, Trap,
};
use crate::diagnostic::Shape;
use crate::yaml::{FromNode, Node, Reader, ToJson, Value, record};

/// The entities of one kind that could be read; what is wrong with the others is said, and hides none of these.
#[derive(Clone, Debug)]
pub struct Listed<T>(pub Vec<T>);

impl<T: FromNode> FromNode for Listed<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::List(items) => Some(Self(items.iter().filter_map(|item| T::read(item, reader)).collect())),
            _ => {
                reader.expected(Shape::List, node);
                Self::absent()
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Vec::<T>::schema(schemas)
    }
}

impl<T: ToJson> ToJson for Listed<T> {
    fn to_json(&self) -> Option<Json> {
        self.0.to_json()
    }
}

impl<T> IntoIterator for Listed<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

record! {
    /// A file of a rulebook.
    pub struct SourceFile {
        /// The rulebook as a whole; once in a folder.
        rulebook: Option<RulebookHead>,
        /// What is cited.
        sources: Listed<Source>,
        /// Weekends and holidays.
        calendars: Listed<Calendar>,
        /// Bodies that do steps.
        authorities: Listed<Authority>,
        /// What can be true of a subject.
        facts: Listed<Fact>,
        /// What preparation makes of a paper.
        states: Listed<State>,
        /// Papers and statuses.
        evidence: Listed<Entity<EvidenceEdition>>,
        /// Steps and preparations.
        steps: Listed<Entity<StepEdition>>,
        /// Steps whose days are known only together.
        bundles: Listed<Bundle>,
        /// Named ways to a goal.
        routes: Listed<Entity<RouteEdition>>,
        /// What "done" means.
        goals: Listed<Entity<GoalEdition>>,
        /// Duties.
        obligations: Listed<Entity<ObligationEdition>>,
        /// Warnings with their way out.
        traps: Listed<Trap>,
        /// What cannot hold together.
        constraints: Listed<Constraint>,
        /// What the corridor knows besides rules.
        records: Listed<Record>,
        /// The glossary.
        terms: Listed<Term>,
        /// Entries of the research without an entity.
        omissions: Listed<Omission>,
    }
}

/// The JSON Schema of a rulebook file.
#[must_use]
pub fn json_schema() -> Json {
    let mut schemas = Schemas::default();
    let root = SourceFile::schema(&mut schemas);
    schemas.finish(root)
}
