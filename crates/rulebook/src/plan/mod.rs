//! The answer: for a subject, a goal and a date, every route with its steps, dates, fees and duties.
//!
//! [`answer`] computes a [`Plan`] once; every page, table, calendar file and terminal shows that value and computes
//! nothing of its own.

mod agenda;
mod answer;
mod cost;
mod duties;
mod eval;
mod include;
mod lapse;
mod met;
mod opens;
mod outcomes;
mod questions;
mod reasons;
mod ring;
mod route;
mod schedule;
mod solve;
mod steps;
mod tri;
mod warnings;

use std::sync::Arc;

use calendar::Day;

use crate::checked::{BundleIx, ConstraintIx, EvidenceIx, FactIx, GoalIx, RouteIx, SourceIx, StateIx, StepIx, TrapIx};
use crate::diagnostic::Place;
use crate::program::Grounds;
use crate::source::Confidence;

pub use agenda::{DueDate, agenda, by_day, due_date};
pub use answer::{AnswerError, Request, WhichOpens, answer, contradictions, obligations_of, why_closed};
pub use cost::{FeeLine, Range};
pub use duties::{DaySpan, Duty};
pub use schedule::Triple;
pub use tri::Tri;

/// Where a route stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Its conditions hold and every need is held, given or an input.
    Open,
    /// Something that is not known decides.
    Undecided,
    /// A condition fails, or a need cannot be filled.
    Closed,
}

impl Status {
    /// Stable word for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Undecided => "undecided",
            Self::Closed => "closed",
        }
    }
}

/// Why a route is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What kind of reason it is.
    pub kind: ReasonKind,
    /// The condition as it is written, or the id of the paper that cannot be had.
    pub expr: String,
    /// Where the rulebook says so.
    pub place: Place,
    /// The facts that it turns on.
    pub facts: Vec<FactIx>,
    /// `Some(false)` if it fails, `None` if it is not decided.
    pub value: Option<bool>,
}

/// What kind of reason it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonKind {
    /// A condition of the route: which of its clauses, and which part of that clause's text.
    Condition {
        /// The clause.
        clause: usize,
    },
    /// A need that cannot be filled, or of which it is not known.
    Need {
        /// The paper.
        evidence: EvidenceIx,
        /// Its state.
        state: Option<StateIx>,
        /// A step would give it, but none is in force on the date.
        not_in_force: bool,
    },
    /// The route leads to no registration.
    NoEntry,
    /// No edition of the route is in force on the date.
    NotInForce,
}

/// A step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepPlan {
    /// The step.
    pub step: StepIx,
    /// Its edition.
    pub edition: usize,
    /// The paper that is prepared.
    pub paper: Option<EvidenceIx>,
    /// Surely in, or maybe; never `No`.
    pub included: Tri,
    /// On the critical path.
    pub critical: bool,
    /// When it starts.
    pub starts: Triple<Option<Day>>,
    /// When it ends.
    pub ends: Triple<Option<Day>>,
    /// Its fees.
    pub fees: Vec<FeeLine>,
    /// The papers that it needs, with their states, and how surely.
    pub needs: Vec<NeedPlan>,
    /// The papers that it gives.
    pub gives: Arc<[EvidenceIx]>,
    /// The state that it makes.
    pub makes: Option<StateIx>,
    /// What wants it: the chain to the goal.
    pub why: Vec<Why>,
    /// The sources it cites.
    pub sources: Arc<[SourceIx]>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The bundle whose days are known only together.
    pub within: Option<BundleIx>,
    /// Its usual start, or, where that is unknown, the day on which its bundle could begin.
    pub reach: Option<Day>,
    /// How many steps stand before it, one after the other.
    pub depth: u16,
}

/// A need of a step in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedPlan {
    /// The paper.
    pub evidence: EvidenceIx,
    /// The states it must be in, in the order in which they are made.
    pub states: Vec<StateIx>,
    /// How surely it is needed.
    pub needed: Tri,
    /// The subject has it already.
    pub held: bool,
    /// The subject brings it.
    pub bring: bool,
}

/// One link of the chain from a step to the goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The paper for which it is wanted.
    pub evidence: EvidenceIx,
    /// Its state.
    pub state: Option<StateIx>,
    /// Who wants it: a step, for a paper if it is a preparation; `None` is the goal or the route.
    pub by: Option<(StepIx, Option<EvidenceIx>)>,
    /// On what grounds it is wanted; `None` if always.
    pub grounds: Option<Arc<Grounds>>,
}

/// The sum of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencySum {
    /// The currency.
    pub currency: expr::value::Currency,
    /// The range.
    pub range: Range,
    /// The fees without an amount: step and position of the fee, each once.
    pub unknown: Vec<(StepIx, u16)>,
}

/// Something to watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A paper would lapse before it is used; starting its step later avoids that.
    Lapses {
        /// The paper.
        evidence: EvidenceIx,
        /// When it is given.
        given: Day,
        /// Its last day.
        lapses: Day,
        /// The step that needs it.
        needed_by: StepIx,
        /// When that starts.
        needed: Day,
        /// The earliest day on which the paper's step may start for the paper still to count, if there is one.
        start_from: Option<Day>,
    },
    /// A held paper lapses before it is used and is renewed.
    HeldLapses {
        /// The paper.
        evidence: EvidenceIx,
        /// Its last day.
        lapses: Day,
    },
    /// A step would begin after a known change of its own rule.
    EditionChanges {
        /// The step.
        step: StepIx,
        /// The edition that the plan uses.
        edition: usize,
        /// The edition in force when it would begin.
        next: usize,
        /// When that edition begins.
        from: Day,
    },
    /// A trap on the way.
    Trap(TrapIx),
    /// Days off that may still move fall into the plan.
    TentativeHolidays,
    /// The plan reaches a year of which no list of holidays exists.
    YearWithoutList {
        /// The year.
        year: i16,
    },
}

/// A change of a fact.
pub type Change = (FactIx, i64);

/// A route for the subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoutePlan {
    /// The route.
    pub route: RouteIx,
    /// Its edition; `None` if none is in force.
    pub edition: Option<usize>,
    /// Where it stands.
    pub status: Status,
    /// Why it is not open.
    pub because: Vec<Reason>,
    /// Smallest sets of changes that would open it.
    pub opens_if: Vec<Vec<Change>>,
    /// Its steps, by usual start, then id, then paper.
    pub steps: Vec<StepPlan>,
    /// Positions in `steps` in the order in which people read them: what belongs to a bundle stands where that begins, and
    /// nothing stands before what it needs.
    pub reading: Vec<usize>,
    /// Fees of the first year.
    pub fees: Vec<CurrencySum>,
    /// Fees of a later year.
    pub fees_later: Vec<CurrencySum>,
    /// Working days along the critical path.
    pub working_days: Triple<Option<u32>>,
    /// Calendar days, first and last counted.
    pub calendar_days: Triple<Option<u32>>,
    /// When all is done.
    pub done: Triple<Option<Day>>,
    /// The steps whose days are unknown.
    pub days_unknown: Vec<StepIx>,
    /// Papers that the subject brings.
    pub inputs: Vec<EvidenceIx>,
    /// Duties of the first twelve months.
    pub obligations: Vec<Duty>,
    /// What to watch.
    pub warnings: Vec<Warning>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The date whose rules are used.
    pub on: Day,
    /// The day on which work starts.
    pub start: Day,
    /// The goal.
    pub goal: GoalIx,
    /// Its edition.
    pub goal_edition: usize,
    /// Every route, in the rulebook's order.
    pub routes: Vec<RoutePlan>,
    /// The facts that are not known and still matter, the one that decides most first.
    pub questions: Vec<FactIx>,
    /// How many of the questions, at the front, still decide whether a route is open; the others settle steps, fees and days.
    pub deciding: usize,
    /// Papers that the subject brings on some route that is not closed.
    pub inputs: Vec<EvidenceIx>,
}

/// Facts that cannot hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The constraint.
    pub constraint: ConstraintIx,
    /// The facts that it names and that are known.
    pub facts: Vec<FactIx>,
    /// The papers that it names.
    pub evidence: Vec<EvidenceIx>,
}

impl Why {
    /// The conditions that hold, as written.
    #[must_use]
    pub fn because(&self) -> &[Box<str>] {
        self.grounds.as_ref().map_or(&[], |grounds| &grounds.because)
    }

    /// The facts those turn on.
    #[must_use]
    pub fn facts(&self) -> &[FactIx] {
        self.grounds.as_ref().map_or(&[], |grounds| &grounds.facts)
    }
}

impl RoutePlan {
    /// Its steps in the order in which people read them.
    pub fn in_reading_order(&self) -> impl Iterator<Item = &StepPlan> {
        self.reading.iter().filter_map(|at| self.steps.get(*at))
    }
}

impl Plan {
    /// The plan of a route.
    #[must_use]
    pub fn route(&self, route: RouteIx) -> Option<&RoutePlan> {
        self.routes.iter().find(|plan| plan.route == route)
    }
}
