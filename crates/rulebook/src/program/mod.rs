//! The rules in force on a date, for one goal, as a graph of numbered parts.
//!
//! [`Program`] is what every run shares. It knows no subject: it holds typed conditions, fees and days, the papers
//! ([`Item`]) with the tasks that make them, and the tasks ([`Task`]) with what they want. Answering walks it for one
//! subject; a batch or SQL run can turn the same lists into columns, since items and tasks are numbered and their
//! conditions are typed expressions over fact slots.

mod cache;
mod compile;
mod groups;
mod mentions;

use std::sync::Arc;

use calendar::Day;
use expr::value::Currency;

use crate::checked::{Condition, EvidenceIx, FactIx, GoalIx, ObligationIx, RouteIx, StateIx, StepIx, StepRule, TrapIx};

pub use cache::Compiled;
pub use compile::{CompileError, compile};

/// The most tasks of a program.
pub const MAX_TASKS: usize = 512;
/// The most papers, and papers in a state, of a program.
const MAX_ITEMS: usize = 4096;

/// A paper, or a paper in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIx(pub u16);

/// A step, or a preparation of one paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskIx(pub u16);

/// A condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CondIx(pub u16);

impl CondIx {
    /// The condition that always holds.
    pub const ALWAYS: Self = Self(0);
}

/// A condition of the program, as it is asked.
#[derive(Debug)]
pub struct Asked {
    /// What must hold.
    pub when: Arc<Condition>,
    /// The paper at hand, if the condition asks for its class or origin.
    pub paper: Option<EvidenceIx>,
}

/// A paper, or a paper in a state.
#[derive(Debug)]
pub struct Item {
    /// The paper.
    pub evidence: EvidenceIx,
    /// Its state; `None` is the paper as issued.
    pub state: Option<StateIx>,
    /// The edition of the paper in force, if one is.
    pub edition: Option<usize>,
    /// The tasks that make it, by rank.
    pub makers: Vec<TaskIx>,
    /// The condition under which the subject can bring it; `None` if it is no input.
    pub input: Option<Arc<Condition>>,
    /// The same, by number.
    pub obtainable: Option<CondIx>,
    /// A step that would make it exists, but none is in force.
    pub dormant: bool,
}

/// What a task, goal or route wants.
#[derive(Debug)]
pub struct Want {
    /// The paper, in its state.
    pub item: ItemIx,
    /// When.
    pub when: Arc<Condition>,
    /// The same, by number.
    pub wanted: CondIx,
    /// The same, as a plan tells it; `None` if it is wanted always.
    pub grounds: Option<Arc<Grounds>>,
    /// Where the rulebook says so.
    pub place: crate::diagnostic::Place,
}

/// Why something is wanted that is not wanted always.
#[derive(Debug, PartialEq, Eq)]
pub struct Grounds {
    /// The conditions, as written.
    pub because: Box<[Box<str>]>,
    /// The facts those turn on, in the rulebook's order.
    pub facts: Box<[FactIx]>,
}

/// A step, or a preparation of one paper.
#[derive(Debug)]
pub struct Task {
    /// The step.
    pub step: StepIx,
    /// Its edition.
    pub edition: usize,
    /// The paper that is prepared.
    pub paper: Option<EvidenceIx>,
    /// Its rule.
    pub rule: Arc<StepRule>,
    /// When it applies: the rule's condition, and for a preparation whether it is for this paper.
    pub applies: [CondIx; 2],
    /// When each of its fees is owed.
    pub owed: Vec<CondIx>,
    /// What it wants.
    pub wants: Vec<Want>,
    /// What it makes.
    pub gives: Vec<ItemIx>,
    /// Items it comes after, if they are in the plan at all: a paper's states in their order.
    pub follows: Vec<ItemIx>,
    /// Its place when tasks are sorted by id, then by paper.
    pub place: u16,
}

/// A route to the goal.
#[derive(Debug)]
pub struct RouteProgram {
    /// The route.
    pub route: RouteIx,
    /// Its edition in force; `None` if none is.
    pub edition: Option<usize>,
    /// What it and its goal want.
    pub wants: Vec<Want>,
    /// The conditions that turn on a fact which the route sets.
    pub sets: Vec<CondIx>,
}

/// A duty in force.
#[derive(Debug)]
pub struct DutyProgram {
    /// The duty.
    pub obligation: ObligationIx,
    /// Its edition.
    pub edition: usize,
    /// It binds who holds this.
    pub held: EvidenceIx,
    /// The same as an item, if something of the program wants it.
    pub item: Option<ItemIx>,
    /// When it applies.
    pub applies: CondIx,
}

/// A trap, with what of the program it concerns.
#[derive(Debug)]
pub struct TrapProgram {
    /// The trap.
    pub trap: TrapIx,
    /// Tasks that it concerns.
    pub tasks: Vec<TaskIx>,
    /// Papers that it concerns.
    pub items: Vec<ItemIx>,
    /// When it matters.
    pub matters: CondIx,
}

/// Papers that are decided together.
#[derive(Debug)]
pub enum Group {
    /// A paper that does not need itself.
    One(ItemIx),
    /// Papers that need one another in a circle, in the program's order.
    Ring(Vec<ItemIx>),
}

/// The rules in force on the days of an interval, for one goal.
#[derive(Debug)]
pub struct Program {
    /// The goal.
    pub goal: GoalIx,
    /// The goal's edition.
    pub goal_edition: usize,
    /// For an open case, the day on which it opened.
    pub opened: Option<Day>,
    /// First day on which the same rules are in force; `None` is any earlier day.
    pub from: Option<Day>,
    /// First day on which others are; `None` is any later day.
    pub until: Option<Day>,
    /// Every condition of needs, steps, fees and inputs, each once.
    pub conditions: Vec<Asked>,
    /// Papers, and papers in a state.
    pub items: Vec<Item>,
    /// All papers, each after those that its makers want.
    pub groups: Vec<Group>,
    /// Steps and preparations.
    pub tasks: Vec<Task>,
    /// Routes, in the rulebook's order.
    pub routes: Vec<RouteProgram>,
    /// Duties in force.
    pub duties: Vec<DutyProgram>,
    /// Traps.
    pub traps: Vec<TrapProgram>,
    /// Currencies of the fees, in the order of display.
    pub currencies: Vec<Currency>,
}

impl Program {
    /// An item.
    #[must_use]
    pub fn item(&self, ix: ItemIx) -> &Item {
        &self.items[usize::from(ix.0)]
    }

    /// A task.
    #[must_use]
    pub fn task(&self, ix: TaskIx) -> &Task {
        &self.tasks[usize::from(ix.0)]
    }

    /// Whether the same program holds on a day.
    #[must_use]
    pub fn covers(&self, on: Day) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on < until)
    }
}
