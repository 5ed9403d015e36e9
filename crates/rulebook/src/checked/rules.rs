//! Rules with every name resolved and every expression typed.

use std::sync::Arc;

use calendar::Rounding;
use expr::Expr;
use expr::value::Currency;

use super::table::{AuthorityIx, BundleIx, CalendarIx, EvidenceIx, FactIx, GoalIx, RouteIx, SourceIx, StateIx, StepIx};
use crate::diagnostic::Place;
use crate::source::{Confidence, Days, Per, Text};

/// One part of a condition: all parts must hold.
#[derive(Debug)]
pub struct Clause {
    /// The part, of type bool.
    pub expr: Expr,
    /// As it is written.
    pub text: Box<str>,
    /// The same in words, if the rulebook says it.
    pub says: Option<Text>,
    /// Where it stands.
    pub place: Place,
}

/// When something applies: if all clauses hold. None means always.
#[derive(Debug, Default)]
pub struct Condition {
    /// The parts.
    pub clauses: Vec<Clause>,
}

/// A need of a step, goal or route.
#[derive(Debug)]
pub struct NeedRule {
    /// The paper.
    pub evidence: EvidenceIx,
    /// The states it must be in, in the order in which they are made.
    pub states: Vec<StateIx>,
    /// When it is needed.
    pub when: Arc<Condition>,
    /// Where it stands.
    pub place: Place,
}

/// What a step does.
#[derive(Debug)]
pub enum Effect {
    /// It gives these papers.
    Gives(Arc<[EvidenceIx]>),
    /// It brings a paper into a state.
    Turns {
        /// The state that it makes.
        into: StateIx,
        /// States the paper must have before.
        after: Vec<StateIx>,
        /// Which papers and subjects it is for.
        when: Arc<Condition>,
    },
}

/// How much.
#[derive(Debug)]
pub enum AmountRule {
    /// Between two amounts, in minor units; an open top is `None`.
    Range {
        /// The least.
        min: i64,
        /// The most.
        max: Option<i64>,
    },
    /// No source says.
    Unknown,
    /// By a formula.
    Formula(Expr),
}

/// A fee of a step.
#[derive(Debug)]
pub struct FeeRule {
    /// Position among the step's fees.
    pub position: u16,
    /// Its currency.
    pub currency: Currency,
    /// What one buys.
    pub per: Per,
    /// How much in the first year, for one unit and one period.
    pub first: AmountRule,
    /// How much in a later year, likewise; `None` if nothing.
    pub later: Option<AmountRule>,
    /// How many units; missing is one.
    pub times: Option<Expr>,
    /// When it is owed.
    pub when: Arc<Condition>,
}

/// A step in one edition.
#[derive(Debug)]
pub struct StepRule {
    /// When it applies.
    pub when: Arc<Condition>,
    /// Who does it.
    pub authority: Option<AuthorityIx>,
    /// The calendar on which its days are counted; none if its authority has none, then every day counts.
    pub calendar: Option<CalendarIx>,
    /// The papers that go in.
    pub needs: Vec<NeedRule>,
    /// What comes out.
    pub effect: Effect,
    /// Order among the steps that give the same.
    pub rank: i64,
    /// The bundle whose days are known only together.
    pub within: Option<BundleIx>,
    /// Its fees.
    pub fees: Vec<FeeRule>,
    /// Its working days.
    pub days: Days,
    /// The sources it cites, laws first.
    pub sources: Arc<[SourceIx]>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Where a paper comes from.
#[derive(Clone, Copy, Debug)]
pub enum OriginRule {
    /// Nobody says.
    Unknown,
    /// A country, as a value of an expression.
    Country(i64),
    /// The country of a fact.
    Fact(FactIx),
}

/// How long a paper counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValidityRule {
    /// It does not lapse.
    None,
    /// No source says.
    Unknown,
    /// So many calendar days.
    Days(u16),
    /// So many months.
    Months(u16, Rounding),
}

/// A paper in one edition.
#[derive(Debug)]
pub struct EvidenceRule {
    /// The subject can bring it.
    pub input: bool,
    /// An input that cannot be had when this is false.
    pub obtainable: Arc<Condition>,
    /// Where it comes from.
    pub origin: OriginRule,
    /// What kind of paper it is, as a choice of `paper.class`.
    pub class: Option<i64>,
    /// States it has when issued.
    pub already: Vec<StateIx>,
    /// How long it counts.
    pub validity: ValidityRule,
}

/// A route in one edition.
#[derive(Debug)]
pub struct RouteRule {
    /// The goals that it leads to.
    pub goals: Vec<GoalIx>,
    /// Its conditions.
    pub when: Condition,
    /// Facts that it fixes.
    pub sets: Vec<(FactIx, i64)>,
    /// Papers beyond the goal's.
    pub needs: Vec<NeedRule>,
    /// Papers of the goal that it goes without.
    pub without: Vec<EvidenceIx>,
    /// It leads to no registration.
    pub no_entry: bool,
    /// Where it stands.
    pub place: Place,
}

/// A goal in one edition.
#[derive(Debug)]
pub struct GoalRule {
    /// Anyone may ask.
    pub public: bool,
    /// The papers that mean "done".
    pub needs: Vec<NeedRule>,
}

/// A duty in one edition.
#[derive(Debug)]
pub struct ObligationRule {
    /// Who receives it.
    pub authority: Option<AuthorityIx>,
    /// It binds who holds this.
    pub held: EvidenceIx,
    /// When it applies.
    pub when: Arc<Condition>,
    /// The fact that names the month in which the fiscal year ends.
    pub fiscal_year_end: Option<FactIx>,
    /// The sources it cites, laws first.
    pub sources: Vec<SourceIx>,
}

/// A trap.
#[derive(Debug)]
pub struct TrapRule {
    /// Steps that it concerns.
    pub steps: Vec<StepIx>,
    /// Papers that it concerns.
    pub evidence: Vec<EvidenceIx>,
    /// Routes that it concerns.
    pub routes: Vec<RouteIx>,
    /// When it matters.
    pub when: Arc<Condition>,
    /// Papers that need one another in a circle.
    pub ring: Vec<EvidenceIx>,
    /// The step that breaks the circle.
    pub way_out: Option<StepIx>,
    /// The sources it cites.
    pub sources: Vec<SourceIx>,
}

/// What cannot hold together.
#[derive(Debug)]
pub struct ConstraintRule {
    /// The condition that must not be.
    pub never: Expr,
}

impl AmountRule {
    /// Its formula, if it has one.
    #[must_use]
    pub fn formula(&self) -> Option<&Expr> {
        match self {
            Self::Formula(formula) => Some(formula),
            Self::Range { .. } | Self::Unknown => None,
        }
    }
}
