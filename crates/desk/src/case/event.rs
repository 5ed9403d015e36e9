//! What happens to a case.

use std::collections::BTreeMap;

use calendar::Day;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{PaperRef, StepKey, Verdict};
use crate::day;
use crate::ids::{CaseId, FileHash, FirmId, PersonId, WordsId};
use crate::stream::Event as Stored;

/// An entity whose wording changed under an open case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawChange {
    /// Its kind: step, evidence, route, goal or obligation.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The day from which the new wording counts.
    #[serde(with = "day")]
    pub from: Day,
}

/// What happens to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// It opened from a plan.
    Opened {
        /// The case.
        case: CaseId,
        /// Whose it is.
        firm: FirmId,
        /// The goal.
        goal: String,
        /// The route.
        route: String,
        /// The day whose rules the plan followed.
        #[serde(with = "day")]
        on: Day,
        /// The first day of the plan.
        #[serde(with = "day")]
        start: Day,
        /// The facts.
        facts: BTreeMap<String, String>,
        /// The rulebook's hash.
        rulebook: String,
    },
    /// Facts changed; `None` is "not known any more".
    FactsChanged {
        /// By the id of the fact.
        facts: BTreeMap<String, Option<String>>,
    },
    /// Editions came into force that bind this case.
    LawChanged {
        /// The day whose rules the plan follows now.
        #[serde(with = "day")]
        on: Day,
        /// What changed for the plan.
        changes: Vec<LawChange>,
    },
    /// An officer has it.
    Taken {
        /// Who.
        officer: PersonId,
    },
    /// No officer has it any more.
    Released,
    /// A step is under way at an office outside.
    Begun {
        /// The step.
        step: StepKey,
        /// Since when.
        #[serde(with = "day")]
        on: Day,
        /// The office's reference.
        reference: Option<String>,
    },
    /// A step was handed in to the desk.
    Handed {
        /// The step.
        step: StepKey,
        /// The day on which it was done.
        #[serde(with = "day")]
        on: Day,
        /// The office's reference.
        reference: Option<String>,
        /// The papers.
        papers: Vec<PaperRef>,
        /// The firm's words.
        words: Option<WordsId>,
        /// The day by which the desk answers.
        #[serde(with = "day::optional")]
        due: Option<Day>,
    },
    /// The firm took it back before the desk decided.
    TakenBack {
        /// The step.
        step: StepKey,
    },
    /// The first of two officers has decided.
    Proposed {
        /// The step.
        step: StepKey,
        /// What they say.
        verdict: Verdict,
        /// In which words.
        words: Option<WordsId>,
    },
    /// The desk has decided.
    Decided {
        /// The step.
        step: StepKey,
        /// What it says.
        verdict: Verdict,
        /// In which words.
        words: Option<WordsId>,
        /// From when it counts for the firm.
        effective: Timestamp,
    },
    /// The officer took a decision back before it counted.
    Undone {
        /// The step.
        step: StepKey,
    },
    /// Somebody wrote a message.
    Said {
        /// The words.
        words: WordsId,
        /// Files with it.
        files: Vec<FileHash>,
    },
    /// An officer wrote a note.
    Noted {
        /// The words.
        words: WordsId,
    },
    /// The firm paused it.
    Paused,
    /// The firm goes on.
    Resumed,
    /// The firm withdrew it.
    Withdrawn,
    /// It was opened again.
    Reopened,
    /// The goal is reached.
    Completed,
}

impl Stored for Event {
    const VERSION: u16 = 1;
}
