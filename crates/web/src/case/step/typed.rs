//! What was typed into the forms of a step, and what is wrong with it.

use super::Pile;
use crate::extract::Query;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The fields as they came, or as they were saved; `None`: nothing was typed yet.
    pub fields: Option<Query>,
    /// What is wrong: the name of the field, and what to do.
    pub wrong: Vec<(String, String)>,
    /// Why it was not done, if no field is to blame.
    pub refused: Option<String>,
    /// Whether it was just saved.
    pub saved: bool,
}

impl Typed {
    /// What was saved.
    pub(super) fn kept(fields: Option<Query>) -> Self {
        Self { fields, ..Self::default() }
    }

    /// Whether something is to be put right.
    pub(super) fn is_wrong(&self) -> bool {
        !self.wrong.is_empty() || self.refused.is_some()
    }

    /// What is wrong with a field.
    pub(super) fn error(&self, name: &str) -> Option<String> {
        self.wrong.iter().find(|(field, _)| field == name).map(|(_, says)| says.clone())
    }

    /// A field: as typed, or what else is known.
    pub(super) fn pile(&self, name: &str, else_: impl FnOnce() -> String) -> Pile {
        let value = match &self.fields {
            Some(fields) => fields.get(name).unwrap_or_default().to_owned(),
            None => else_(),
        };
        Pile { value, error: self.error(name) }
    }
}
