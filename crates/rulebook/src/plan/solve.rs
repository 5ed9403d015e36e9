//! Which tasks fill which papers: the AND-OR graph decided for one subject on one route.
//!
//! A paper is filled if the subject holds it, if a task makes it that applies and whose own wants are filled, or if
//! the subject can bring it. Among several tasks the first by rank is taken that applies and can be completed without
//! needing the paper itself; where its condition is unknown, the later ones stay candidates up to the first that
//! surely applies.
//!
//! Papers are decided after those that their makers want, so that each is looked at once. How papers that need one
//! another in a circle are decided stands in [`super::ring`].

use super::eval::Eval;
use super::tri::Tri;
use crate::program::{Group, ItemIx, TaskIx};

/// One way to fill a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A task makes it.
    Task(TaskIx),
    /// The subject brings it.
    Bring,
}

/// How papers are filled.
pub struct Choices {
    fill: Vec<Tri>,
    held: Vec<bool>,
    /// For each item where its ways begin and how many they are.
    spans: Vec<(u16, u16)>,
    ways: Vec<(Way, Tri)>,
}

impl Choices {
    /// Whether a paper can be filled.
    pub fn fill(&self, item: ItemIx) -> Tri {
        self.fill[usize::from(item.0)]
    }

    /// Whether the subject has it.
    pub fn held(&self, item: ItemIx) -> bool {
        self.held[usize::from(item.0)]
    }

    /// The ways that are open, by rank, each with how surely it can be taken; exactly one of them is.
    pub fn ways(&self, item: ItemIx) -> &[(Way, Tri)] {
        let (first, count) = self.spans[usize::from(item.0)];
        self.ways.get(usize::from(first)..usize::from(first) + usize::from(count)).unwrap_or_default()
    }

    /// The tasks among the ways.
    pub fn makers(&self, item: ItemIx) -> impl Iterator<Item = TaskIx> + '_ {
        self.ways(item).iter().filter_map(|(way, _)| match way {
            Way::Task(task) => Some(*task),
            Way::Bring => None,
        })
    }

    /// Whether a task is among the ways.
    pub fn made_by(&self, item: ItemIx, task: TaskIx) -> bool {
        self.makers(item).any(|maker| maker == task)
    }

    /// Whether the subject may bring it.
    pub fn brought(&self, item: ItemIx) -> bool {
        self.ways(item).iter().any(|(way, _)| *way == Way::Bring)
    }
}

/// Decides every paper of the program. `has` says of each item whether the subject has it.
pub fn solve(eval: &Eval, has: Vec<bool>) -> Choices {
    let count = has.len();
    let choices =
        Choices { fill: vec![Tri::No; count], held: has, spans: vec![(0, 0); count], ways: Vec::with_capacity(count) };
    let mut solver = Solver { eval, choices };
    for group in &eval.program.groups {
        match group {
            Group::One(item) => solver.one(*item),
            Group::Ring(items) => solver.ring(items),
        }
    }
    solver.choices
}

pub(super) struct Solver<'e, 'a> {
    pub eval: &'e Eval<'a>,
    pub choices: Choices,
}

impl Solver<'_, '_> {
    fn one(&mut self, item: ItemIx) {
        if self.choices.held(item) {
            self.set_fill(item, Tri::Yes);
        } else {
            self.choose(item, |solver, task| solver.completes(task, |need| solver.choices.fill(need)));
            let fill = self.choices.ways(item).iter().map(|(_, sure)| *sure).max();
            self.set_fill(item, fill.unwrap_or(Tri::No));
        }
    }

    pub fn set_fill(&mut self, item: ItemIx, fill: Tri) {
        self.choices.fill[usize::from(item.0)] = fill;
    }

    /// Whether a task can be completed, given how surely papers can be had.
    pub fn completes(&self, ix: TaskIx, had: impl Fn(ItemIx) -> Tri) -> Tri {
        let task = self.eval.program.task(ix);
        let mut sure = self.eval.applies(task);
        for want in &task.wants {
            if sure == Tri::No {
                break;
            }
            sure = sure.and(self.eval.wanted(want).implies(had(want.item)));
        }
        sure
    }

    /// How surely the subject can bring a paper.
    pub fn obtainable(&self, item: ItemIx) -> Tri {
        self.eval.program.item(item).obtainable.map_or(Tri::No, |condition| self.eval.holds(condition))
    }

    /// Sets the ways of a paper: its makers by rank up to the first that surely can be completed, else the subject.
    pub fn choose(&mut self, item: ItemIx, completes: impl Fn(&Self, TaskIx) -> Tri) {
        let first = self.choices.ways.len();
        let mut sure = Tri::No;
        for maker in &self.eval.program.item(item).makers {
            sure = completes(self, *maker);
            if sure != Tri::No {
                self.choices.ways.push((Way::Task(*maker), sure));
            }
            if sure == Tri::Yes {
                break;
            }
        }
        let bring = self.obtainable(item);
        if sure != Tri::Yes && bring != Tri::No {
            self.choices.ways.push((Way::Bring, bring));
        }
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        self.choices.spans[usize::from(item.0)] = (small(first), small(self.choices.ways.len() - first));
    }
}
