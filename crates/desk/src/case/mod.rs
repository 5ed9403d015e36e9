//! A case: a firm on its way along a route.
//!
//! The stream holds what happened; where the case stands on its way ([`Journey`]) is computed from that, the firm's vault and the rulebook, each
//! time it is asked. So dates roll forward from what really happened, and a changed fact or law changes what is ahead and not what is done.

mod command;
mod event;
mod journey;
mod step;
mod waypoint;

use std::borrow::Cow;
use std::collections::BTreeMap;

use calendar::Day;
use jiff::Timestamp;

pub use command::{Ask, Command, UNDO};
pub use event::{Event, LawChange};
pub use journey::{Journey, JourneyError, Progress, Turn, Waypoint, after_opening, journey, law_changes, subject};
pub use step::{Given, Handed, PaperRef, Stage, StepKey, StepState, Verdict};

use crate::ids::{CaseId, FirmId, PersonId, WordsId};
use crate::stream::{Aggregate, By, Recorded, StreamKind};

/// Whether a case moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It does not exist yet.
    #[default]
    Unopened,
    /// It is worked on.
    Open,
    /// The firm has paused it.
    Paused,
    /// The firm has withdrawn it.
    Withdrawn,
    /// The goal is reached.
    Done,
}

impl Status {
    /// The word in read models and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unopened => "unopened",
            Self::Open => "open",
            Self::Paused => "paused",
            Self::Withdrawn => "withdrawn",
            Self::Done => "done",
        }
    }
}

/// Which plan the case opened with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The case.
    pub case: CaseId,
    /// Whose case it is.
    pub firm: FirmId,
    /// The goal, as an id of the rulebook.
    pub goal: String,
    /// The route.
    pub route: String,
    /// The day whose rules the first plan followed: a later edition says whether it binds cases that were open then.
    pub on: Day,
    /// The first day of that plan.
    pub start: Day,
    /// The facts it rested on.
    pub facts: BTreeMap<String, String>,
    /// The rulebook, as its hash.
    pub rulebook: String,
}

/// A case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// How it opened; `None` before.
    pub opening: Option<Opening>,
    /// Whether it moves.
    pub status: Status,
    /// What is known of the firm in this case.
    pub facts: BTreeMap<String, String>,
    /// The day whose rules the plan follows now.
    pub on: Option<Day>,
    /// The officer who has it.
    pub officer: Option<PersonId>,
    /// What was done on each step.
    pub steps: BTreeMap<StepKey, StepState>,
    /// Messages, oldest first: who, when, which words.
    pub messages: Vec<(By, Timestamp, WordsId)>,
    /// Notes among officers.
    pub notes: Vec<(By, Timestamp, WordsId)>,
    /// When it opened.
    pub opened: Option<Timestamp>,
    /// When something happened last.
    pub changed: Option<Timestamp>,
}

impl Case {
    /// Whose case it is.
    #[must_use]
    pub fn firm(&self) -> Option<FirmId> {
        self.opening.as_ref().map(|opening| opening.firm)
    }

    /// What stands on a step.
    #[must_use]
    pub fn stage(&self, key: &StepKey) -> Option<&Stage> {
        self.steps.get(key).map(|state| &state.stage)
    }

    /// The steps that wait for the desk, the longest waiting first.
    #[must_use]
    pub fn waiting(&self) -> Vec<(&StepKey, &Handed)> {
        let mut waiting: Vec<_> = self
            .steps
            .iter()
            .filter_map(|(key, state)| match &state.stage {
                Stage::Handed(handed) | Stage::Proposed { handed, .. } => Some((key, handed)),
                _ => None,
            })
            .collect();
        waiting.sort_by_key(|(_, handed)| handed.at);
        waiting
    }

    /// What accepted steps have given, with the step.
    pub fn given(&self) -> impl Iterator<Item = (&StepKey, &Given)> {
        self.steps.iter().flat_map(|(key, state)| match &state.stage {
            Stage::Decided { verdict: Verdict::Accepted { given }, .. } => {
                given.iter().map(|given| (key, given)).collect()
            }
            _ => Vec::new(),
        })
    }
}

impl Aggregate for Case {
    const KIND: StreamKind = StreamKind::Case;
    type Event = Event;

    fn apply(&mut self, recorded: &Recorded<Event>) {
        let Recorded { meta, event, position } = recorded;
        self.changed = Some(meta.at);
        match event.clone() {
            Event::Opened { case, firm, goal, route, on, start, facts, rulebook } => {
                self.status = Status::Open;
                self.opened = Some(meta.at);
                self.on = Some(on);
                self.facts.clone_from(&facts);
                self.opening = Some(Opening { case, firm, goal, route, on, start, facts, rulebook });
            }
            Event::FactsChanged { facts } => {
                for (fact, value) in facts {
                    match value {
                        Some(value) => self.facts.insert(fact, value),
                        None => self.facts.remove(&fact),
                    };
                }
            }
            Event::LawChanged { on, .. } => self.on = Some(on),
            Event::Taken { officer } => self.officer = Some(officer),
            Event::Released => self.officer = None,
            Event::Begun { step, on, reference } => self.put(step, *position, Stage::Begun { on, reference }),
            Event::Handed { step, on, reference, papers, words, due } => {
                let (by, at) = (meta.by, meta.at);
                self.put(step, *position, Stage::Handed(Handed { by, at, on, reference, papers, words, due }));
            }
            Event::TakenBack { step } | Event::Undone { step } => self.step_back(&step, *position),
            Event::Proposed { step, verdict, words } => {
                if let Some(handed) = self.steps.get(&step).and_then(|state| state.stage.handed()).cloned() {
                    self.put(step, *position, Stage::Proposed { handed, verdict, words, by: meta.by });
                }
            }
            Event::Decided { step, verdict, words, effective } => {
                if let Some(handed) = self.steps.get(&step).and_then(|state| state.stage.handed()).cloned() {
                    let (by, at) = (meta.by, meta.at);
                    self.put(step, *position, Stage::Decided { handed, verdict, words, by, at, effective });
                }
            }
            Event::Said { words, .. } => self.messages.push((meta.by, meta.at, words)),
            Event::Noted { words } => self.notes.push((meta.by, meta.at, words)),
            Event::Paused => self.status = Status::Paused,
            Event::Withdrawn => self.status = Status::Withdrawn,
            Event::Resumed | Event::Reopened => self.status = Status::Open,
            Event::Completed => self.status = Status::Done,
        }
    }
}

impl Case {
    /// The case as the firm sees it: decisions that can still be taken back have not happened.
    #[must_use]
    pub fn settled(&self, at: Timestamp) -> Cow<'_, Self> {
        let pends = |stage: &Stage| matches!(stage, Stage::Decided { effective, .. } if at < *effective);
        let pending: Vec<_> = self.steps.iter().filter(|(_, state)| pends(&state.stage)).collect();
        if pending.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut settled = self.clone();
        for (step, state) in pending {
            let position = state.before.as_ref().map_or(state.position, |before| before.position);
            settled.step_back(step, position);
        }
        Cow::Owned(settled)
    }

    /// Sets a step's stage and remembers the one before, so that it can be taken back.
    fn put(&mut self, step: StepKey, position: u64, stage: Stage) {
        let before = self.steps.remove(&step).map(Box::new);
        self.steps.insert(step, StepState { stage, position, before });
    }

    fn step_back(&mut self, step: &StepKey, position: u64) {
        // A decision that is taken back takes the end of the case with it.
        if self.status == Status::Done {
            self.status = Status::Open;
        }
        if let Some(before) = self.steps.remove(step).and_then(|state| state.before) {
            self.steps.insert(step.clone(), StepState { position, ..*before });
        }
    }
}
