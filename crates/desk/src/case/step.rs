//! What was done on a step of a case.

use std::fmt;
use std::str::FromStr;

use calendar::Day;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::day;
use crate::ids::{IdError, PaperId, WordsId};
use crate::stream::By;

/// A step of a plan: the step of the rulebook and, for a preparation, the paper that is prepared. Written `step` or `step/paper`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StepKey {
    /// The step.
    pub step: String,
    /// The paper that is prepared.
    pub paper: Option<String>,
}

impl fmt::Display for StepKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.paper {
            Some(paper) => write!(f, "{}/{paper}", self.step),
            None => f.write_str(&self.step),
        }
    }
}

impl FromStr for StepKey {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (step, paper) = match text.split_once('/') {
            Some((step, paper)) => (step, Some(paper)),
            None => (text, None),
        };
        let good = |id: &str| !id.is_empty() && id.len() <= 100 && !id.contains('/');
        if good(step) && paper.is_none_or(good) {
            Ok(Self { step: step.to_owned(), paper: paper.map(str::to_owned) })
        } else {
            Err(IdError)
        }
    }
}

impl TryFrom<String> for StepKey {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<StepKey> for String {
    fn from(key: StepKey) -> Self {
        key.to_string()
    }
}

/// A paper that came in with a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperRef {
    /// Which paper of the vault.
    pub paper: PaperId,
    /// What it is.
    pub evidence: String,
}

/// A paper, or a state of a paper, that an accepted step has given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// What it is.
    pub evidence: String,
    /// When it was issued.
    #[serde(with = "day::optional")]
    pub issued: Option<Day>,
    /// Its last day.
    #[serde(with = "day::optional")]
    pub expires: Option<Day>,
    /// The states it is in now.
    pub states: Vec<String>,
}

/// What was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Who.
    pub by: By,
    /// When it was handed in.
    pub at: Timestamp,
    /// The day on which the step was done.
    pub on: Day,
    /// The reference of the portal or counter.
    pub reference: Option<String>,
    /// The papers that came of it or belong to it.
    pub papers: Vec<PaperRef>,
    /// The firm's own words.
    pub words: Option<WordsId>,
    /// The day by which the desk answers.
    pub due: Option<Day>,
}

/// What the desk says to a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is done.
    Accepted {
        /// What it gave.
        given: Vec<Given>,
    },
    /// Something is missing or wrong: the firm mends it and hands it in again.
    Returned {
        /// The items of the checklist that do not hold, as ids of evidence.
        items: Vec<String>,
    },
    /// It cannot be accepted.
    Refused {
        /// The source that says so, as an id of the rulebook.
        source: String,
    },
}

/// Where a step stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is under way at an office outside.
    Begun {
        /// Since when.
        on: Day,
        /// The office's reference.
        reference: Option<String>,
    },
    /// It waits for the desk.
    Handed(Handed),
    /// One officer has decided, and a second has to.
    Proposed {
        /// What was handed in.
        handed: Handed,
        /// What the first officer says.
        verdict: Verdict,
        /// In which words.
        words: Option<WordsId>,
        /// Who.
        by: By,
    },
    /// The desk has decided.
    Decided {
        /// What was handed in.
        handed: Handed,
        /// What it says.
        verdict: Verdict,
        /// In which words.
        words: Option<WordsId>,
        /// Who.
        by: By,
        /// When.
        at: Timestamp,
        /// From when the firm sees it; before, it can be taken back.
        effective: Timestamp,
    },
}

impl Stage {
    /// What was handed in, if something was.
    #[must_use]
    pub const fn handed(&self) -> Option<&Handed> {
        match self {
            Self::Begun { .. } => None,
            Self::Handed(handed) | Self::Proposed { handed, .. } | Self::Decided { handed, .. } => Some(handed),
        }
    }

    /// Whether the step is done.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self, Self::Decided { verdict: Verdict::Accepted { .. }, .. })
    }
}

/// A step, and what it was before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepState {
    /// Where it stands.
    pub stage: Stage,
    /// The event that brought it there.
    pub position: u64,
    /// Where it stood before that event, and before that: what is taken back leaves nothing of itself.
    pub before: Option<Box<Self>>,
}
