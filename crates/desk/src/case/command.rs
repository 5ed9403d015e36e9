//! What can be asked of a case, and when it is refused.

use std::collections::BTreeMap;

use calendar::Day;
use jiff::{SignedDuration, Timestamp};

use super::{Case, Event, Journey, LawChange, Opening, PaperRef, Stage, Status, StepKey, Verdict};
use crate::ids::{FileHash, PersonId, WordsId};
use crate::policy::Action;
use crate::refusal::Refusal;
use crate::stream::By;

/// How long a decision can be taken back before the firm sees it.
pub const UNDO: SignedDuration = SignedDuration::from_secs(10);

/// What can be asked of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open it.
    Open(Opening),
    /// Tell or correct facts.
    TellFacts(BTreeMap<String, Option<String>>),
    /// Follow the rules of a later day.
    AdoptLaw {
        /// The day.
        on: Day,
        /// What changed.
        changes: Vec<LawChange>,
    },
    /// Take it, or hand it to an officer.
    Assign(PersonId),
    /// Give it back.
    Release,
    /// Say that a step is under way at an office outside.
    Begin {
        /// The step.
        step: StepKey,
        /// Since when.
        on: Day,
        /// The office's reference.
        reference: Option<String>,
    },
    /// Hand a step in.
    HandIn {
        /// The step.
        step: StepKey,
        /// The day on which it was done.
        on: Day,
        /// The office's reference.
        reference: Option<String>,
        /// The papers.
        papers: Vec<PaperRef>,
        /// The firm's words.
        words: Option<WordsId>,
        /// The day by which the desk answers.
        due: Option<Day>,
    },
    /// Take back what was handed in.
    TakeBack(StepKey),
    /// Decide on a step.
    Decide {
        /// The step.
        step: StepKey,
        /// What the desk says.
        verdict: Verdict,
        /// In which words.
        words: Option<WordsId>,
    },
    /// Take a decision back.
    Undo(StepKey),
    /// Write a message.
    Say(WordsId, Vec<FileHash>),
    /// Write a note.
    Note(WordsId),
    /// Pause it.
    Pause,
    /// Go on.
    Resume,
    /// Withdraw it.
    Withdraw,
    /// Open it again.
    Reopen,
}

impl Command {
    /// What the policy is asked if this is to be done to a case. What a colleague has is not taken, but handed over.
    #[must_use]
    pub fn action(&self, by: By, case: &Case) -> Action {
        let is_others = case.officer.is_some_and(|officer| By::Person(officer) != by);
        match self {
            Self::Open(_) => Action::OpenCase,
            Self::TellFacts(_) | Self::AdoptLaw { .. } => Action::TellFacts,
            Self::Assign(officer) if is_others || By::Person(*officer) != by => Action::HandOver,
            Self::Release if is_others => Action::HandOver,
            Self::Assign(_) | Self::Release => Action::TakeCase,
            Self::Begin { .. } | Self::HandIn { .. } | Self::TakeBack(_) => Action::WorkOnStep,
            Self::Decide { .. } | Self::Undo(_) => Action::Decide,
            Self::Say(..) => Action::SendMessage,
            Self::Note(_) => Action::Note,
            Self::Pause | Self::Resume | Self::Withdraw | Self::Reopen => Action::SteerCase,
        }
    }
}

/// A command with what surrounds it.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Who asks.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// The position of the stream that the asker has seen, if a page was before them.
    pub seen: Option<u64>,
    /// What is asked.
    pub command: Command,
}

impl Case {
    /// Checks a command against the state and the journey that follows from it. `journey` computes the journey of a state that may be.
    ///
    /// # Errors
    /// If it is refused; then nothing has happened.
    pub fn decide(&self, ask: Ask, journey: &dyn Fn(&Self) -> Option<Journey>) -> Result<Vec<Event>, Refusal> {
        let Ask { by, at, seen, command } = ask;
        if (self.status == Status::Unopened) != matches!(command, Command::Open(_)) {
            return Err(if self.status == Status::Unopened { Refusal::Unknown } else { Refusal::Exists });
        }
        let moves = !matches!(
            command,
            Command::Open(_)
                | Command::Say(..)
                | Command::Note(_)
                | Command::Resume
                | Command::Reopen
                | Command::Withdraw
                | Command::Undo(_)
                | Command::Assign(_)
                | Command::Release
                | Command::Pause
        );
        if moves && self.status != Status::Open {
            return Err(Refusal::NotOpen);
        }
        match command {
            Command::Open(opening) => Ok(vec![opened(opening)]),
            Command::TellFacts(mut facts) => {
                facts.retain(|fact, value| self.facts.get(fact) != value.as_ref());
                if facts.is_empty() {
                    return Ok(vec![]);
                }
                Ok(self.and_end(by, at, Event::FactsChanged { facts }, journey))
            }
            Command::AdoptLaw { on, .. } if self.on >= Some(on) => Ok(vec![]),
            Command::AdoptLaw { on, changes } => Ok(self.and_end(by, at, Event::LawChanged { on, changes }, journey)),
            Command::Assign(officer) if self.officer == Some(officer) => Ok(vec![]),
            Command::Assign(officer) => Ok(vec![Event::Taken { officer }]),
            Command::Release if self.officer.is_none() => Ok(vec![]),
            Command::Release => Ok(vec![Event::Released]),
            Command::Begin { step, on, reference } => {
                self.unmoved(&step, seen)?;
                self.settled(at).ready(&step, journey)?;
                let begun = Stage::Begun { on, reference: reference_of(reference)? };
                match (self.stage(&step) == Some(&begun), begun) {
                    (false, Stage::Begun { on, reference }) => Ok(vec![Event::Begun { step, on, reference }]),
                    _ => Ok(vec![]),
                }
            }
            Command::HandIn { step, on, reference, papers, words, due } => {
                self.unmoved(&step, seen)?;
                self.settled(at).ready(&step, journey)?;
                let reference = reference_of(reference)?;
                Ok(vec![Event::Handed { step, on, reference, papers, words, due }])
            }
            Command::TakeBack(step) => {
                self.unmoved(&step, seen)?;
                match self.stage(&step) {
                    Some(Stage::Handed(_) | Stage::Begun { .. }) => Ok(vec![Event::TakenBack { step }]),
                    Some(Stage::Proposed { .. } | Stage::Decided { .. }) => Err(Refusal::Decided),
                    None => Err(Refusal::NothingToDecide),
                }
            }
            Command::Decide { step, verdict, words } => self.verdict(by, at, seen, step, verdict, words, journey),
            Command::Undo(step) => {
                self.unmoved(&step, seen)?;
                match self.stage(&step) {
                    Some(Stage::Decided { effective, .. }) if *effective <= at => Err(Refusal::TooLate),
                    Some(Stage::Decided { by: decided, .. } | Stage::Proposed { by: decided, .. })
                        if *decided == by =>
                    {
                        Ok(self.and_end(by, at, Event::Undone { step }, journey))
                    }
                    Some(Stage::Decided { .. } | Stage::Proposed { .. }) => Err(Refusal::OwnFile),
                    _ => Err(Refusal::NothingToDecide),
                }
            }
            Command::Say(words, _) if self.messages.iter().any(|(.., said)| *said == words) => Ok(vec![]),
            Command::Say(words, files) => Ok(vec![Event::Said { words, files }]),
            Command::Note(words) if self.notes.iter().any(|(.., noted)| *noted == words) => Ok(vec![]),
            Command::Note(words) => Ok(vec![Event::Noted { words }]),
            Command::Pause => match self.status {
                Status::Open => Ok(vec![Event::Paused]),
                Status::Paused => Ok(vec![]),
                _ => Err(Refusal::NotOpen),
            },
            Command::Resume => match self.status {
                Status::Paused => Ok(vec![Event::Resumed]),
                Status::Open => Ok(vec![]),
                _ => Err(Refusal::NotOpen),
            },
            Command::Withdraw => match self.status {
                Status::Open | Status::Paused => Ok(vec![Event::Withdrawn]),
                Status::Withdrawn => Ok(vec![]),
                _ => Err(Refusal::NotOpen),
            },
            Command::Reopen => match self.status {
                Status::Withdrawn => Ok(vec![Event::Reopened]),
                Status::Open => Ok(vec![]),
                _ => Err(Refusal::NotOpen),
            },
        }
    }

    /// Refuses what was asked on a page that is older than the step's last change.
    fn unmoved(&self, step: &StepKey, seen: Option<u64>) -> Result<(), Refusal> {
        let (Some(seen), Some(state)) = (seen, self.steps.get(step)) else { return Ok(()) };
        if state.position <= seen {
            return Ok(());
        }
        let who = match &state.stage {
            Stage::Handed(handed) => handed.by,
            Stage::Proposed { by, .. } | Stage::Decided { by, .. } => *by,
            Stage::Begun { .. } => By::Clockwork,
        };
        Err(Refusal::Changed { seen, at: state.position, by: who })
    }

    /// Whether a step can be worked on now.
    fn ready(&self, step: &StepKey, journey: &dyn Fn(&Self) -> Option<Journey>) -> Result<(), Refusal> {
        let stage = self.stage(step);
        if matches!(stage, Some(Stage::Handed(_) | Stage::Proposed { .. })) {
            return Err(Refusal::Exists);
        }
        match journey(self).ok_or(Refusal::NoPlan)?.can_be_done(step) {
            // It is done, and the plan does not ask for it again.
            Err(Refusal::NotInPlan) if stage.is_some_and(Stage::is_done) => Err(Refusal::Decided),
            can => can,
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one command, taken apart by its caller")]
    fn verdict(
        &self,
        by: By,
        at: Timestamp,
        seen: Option<u64>,
        step: StepKey,
        verdict: Verdict,
        words: Option<WordsId>,
        journey: &dyn Fn(&Self) -> Option<Journey>,
    ) -> Result<Vec<Event>, Refusal> {
        self.unmoved(&step, seen)?;
        let (handed, first) = match self.stage(&step) {
            Some(Stage::Handed(handed)) => (handed, None),
            Some(Stage::Proposed { handed, by, .. }) => (handed, Some(*by)),
            Some(Stage::Decided { .. }) => return Err(Refusal::Decided),
            Some(Stage::Begun { .. }) | None => return Err(Refusal::NothingToDecide),
        };
        if handed.by == by || first == Some(by) {
            return Err(Refusal::OwnFile);
        }
        // A return or a refusal says why.
        if words.is_none() && !matches!(verdict, Verdict::Accepted { .. }) {
            return Err(Refusal::Field("words"));
        }
        let now = match journey(self) {
            Some(now) => Some(now),
            // Without a plan nobody knows what the step must meet and how many decide: it goes back to the firm, which takes nothing from it.
            None if matches!(verdict, Verdict::Returned { .. }) => None,
            None => return Err(Refusal::NoPlan),
        };
        // What the step rests on may have gone since it was handed in: it can be returned then, and not accepted.
        if let Some(now) = now.as_ref().filter(|_| matches!(verdict, Verdict::Accepted { .. })) {
            now.can_be_done(&step)?;
        }
        if now.is_some_and(|now| self.needs_another(&step, &verdict, &now)) {
            return Ok(vec![Event::Proposed { step, verdict, words }]);
        }
        let effective = at.checked_add(UNDO).unwrap_or(at);
        Ok(self.and_end(by, at, Event::Decided { step, verdict, words, effective }, journey))
    }

    /// Whether a verdict on a step would wait for another officer. Two who disagree: the later verdict waits for a second opinion of its own.
    #[must_use]
    pub fn needs_another(&self, step: &StepKey, verdict: &Verdict, journey: &Journey) -> bool {
        let two = journey.ahead(step).is_some_and(|waypoint| waypoint.two_persons);
        let first = match self.stage(step) {
            Some(Stage::Proposed { verdict, .. }) => Some(verdict),
            _ => None,
        };
        two && first.is_none_or(|proposed| kind(proposed) != kind(verdict))
    }

    /// An event, and the end of the case if nothing is left to do after it.
    fn and_end(&self, by: By, at: Timestamp, event: Event, journey: &dyn Fn(&Self) -> Option<Journey>) -> Vec<Event> {
        let mut after = self.clone();
        after.take_in(by, at, &event);
        let ends = journey(&after).is_some_and(|journey| journey.is_complete());
        if ends { vec![event, Event::Completed] } else { vec![event] }
    }

    /// The state as it would be after one more event.
    fn take_in(&mut self, by: By, at: Timestamp, event: &Event) {
        use crate::stream::{Aggregate, Meta, Recorded};
        self.apply(&Recorded { position: u64::MAX, meta: Meta { by, at, why: None }, event: event.clone() });
    }
}

const fn kind(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Accepted { .. } => 0,
        Verdict::Returned { .. } => 1,
        Verdict::Refused { .. } => 2,
    }
}

fn opened(opening: Opening) -> Event {
    let Opening { case, firm, goal, route, on, start, facts, rulebook } = opening;
    Event::Opened { case, firm, goal, route, on, start, facts, rulebook }
}

fn reference_of(reference: Option<String>) -> Result<Option<String>, Refusal> {
    let reference = reference.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    match reference {
        Some(text) if text.chars().count() > crate::firm::MAX_NAME => Err(Refusal::Field("reference")),
        reference => Ok(reference),
    }
}
