//! What the files declare, read or not: a name is not unknown because its own declaration has a mistake.

use std::collections::HashSet;

use expr::ErrorKind;

use crate::diagnostic::{Kind, Problem};
use crate::yaml::{Node, Value};

/// The ids that stand in the files.
#[derive(Default)]
pub struct Declared {
    ids: HashSet<(Kind, String)>,
    /// A file could not be read at all: whatever is unknown may stand in it.
    pub unreadable: bool,
}

impl Declared {
    /// Adds the ids of a file.
    pub fn add(&mut self, file: &Node) {
        let Value::Map(kinds) = &file.value else {
            self.unreadable = true;
            return;
        };
        for (key, _, list) in kinds {
            let Some(kind) = kind_of(key) else { continue };
            let Value::List(entities) = &list.value else { continue };
            for entity in entities {
                let Value::Map(keys) = &entity.value else { continue };
                for (_, _, id) in keys.iter().filter(|(key, ..)| key == "id") {
                    if let Value::Scalar { text, .. } = &id.value {
                        self.ids.insert((kind, text.clone()));
                    }
                }
            }
        }
    }

    /// Whether a finding only follows from another that is said already.
    pub fn explains(&self, problem: &Problem) -> bool {
        let (kind, name) = match problem {
            Problem::UnknownId { kind, id, .. } => (*kind, id),
            Problem::Expression(ErrorKind::UnknownFact { name, .. }) => (Kind::Fact, name),
            Problem::Expression(ErrorKind::UnknownEvidence { name, .. }) => (Kind::Evidence, name),
            Problem::Expression(ErrorKind::UnknownCalendar { name, .. }) => (Kind::Calendar, name),
            Problem::RulebookEntity { found: 0 } => return self.unreadable,
            _ => return false,
        };
        self.unreadable || self.ids.contains(&(kind, name.clone()))
    }
}

/// The kind of a file's key.
fn kind_of(key: &str) -> Option<Kind> {
    let singular = match key {
        "authorities" => "authority",
        "evidence" => "evidence",
        other => other.strip_suffix('s')?,
    };
    Kind::ALL.into_iter().find(|kind| kind.as_str() == singular)
}
