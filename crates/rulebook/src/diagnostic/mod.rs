//! What is wrong with a rulebook, and where. Kinds and places only: wording belongs to whoever shows it.

mod problem;

pub use problem::{Kind, Problem, Shape};

use std::sync::Arc;

/// A stretch of one line of a rulebook file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path of the file, relative to the rulebook's folder, with `/`.
    pub file: Arc<str>,
    /// Line, from 1. Zero means the whole file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Length in characters, at least 1.
    pub length: u32,
}

impl Place {
    /// The file as a whole.
    #[must_use]
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), line: 0, column: 0, length: 1 }
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The rulebook cannot be used.
    Error,
    /// It can be used, but somebody should look.
    Warning,
    /// Nothing to mend: something a reader of the check should know.
    Note,
}

impl Severity {
    /// Stable word for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, with its arguments.
    pub problem: Problem,
    /// Where it is.
    pub place: Place,
    /// Other places that have to do with it: the first of two duplicates, the members of a ring.
    pub related: Vec<Place>,
}

impl Diagnostic {
    /// A finding at one place.
    #[must_use]
    pub fn new(problem: Problem, place: Place) -> Self {
        Self { problem, place, related: Vec::new() }
    }

    /// The severity that its problem has.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// Findings in order of file, line and column, without repetitions.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding at one place.
    pub fn add(&mut self, problem: Problem, place: Place) {
        self.list.push(Diagnostic::new(problem, place));
    }

    /// Adds a finding with the places that have to do with it.
    pub fn add_related(&mut self, problem: Problem, place: Place, related: Vec<Place>) {
        self.list.push(Diagnostic { problem, place, related });
    }

    /// Whether an error is among them.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity() == Severity::Error)
    }

    /// How many findings of this severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|d| d.severity() == severity).count()
    }

    /// Keeps only some findings.
    pub fn retain(&mut self, keep: impl Fn(&Problem) -> bool) {
        self.list.retain(|finding| keep(&finding.problem));
    }

    /// The findings, sorted by place and code, each once.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (&a.place, a.severity(), a.problem.code()).cmp(&(&b.place, b.severity(), b.problem.code()))
        });
        self.list.dedup();
        self.list
    }
}
