//! Which tasks are in a plan, and which papers something in it wants: surely, or maybe.

use super::eval::Eval;
use super::outcomes::Outcomes;
use super::tri::Tri;
use crate::program::{ItemIx, TaskIx, Want};

/// What is in a plan.
pub struct Included {
    /// For each task whether it is in.
    pub tasks: Vec<Tri>,
    /// For each item how surely something in the plan wants it.
    pub items: Vec<Tri>,
}

impl Included {
    /// Reads it off the outcomes of a route.
    pub fn new(eval: &Eval, outcomes: &Outcomes, wants: &[Want]) -> Self {
        let program = eval.program;
        let tasks: Vec<Tri> = numbers(program.tasks.len()).map(|at| outcomes.includes(TaskIx(at))).collect();
        let mut items: Vec<Tri> = numbers(program.items.len()).map(|at| outcomes.wants(ItemIx(at))).collect();
        let mut add = |sure: Tri, wants: &[Want]| {
            for want in wants {
                let known = &mut items[usize::from(want.item.0)];
                *known = (*known).max(sure.and(eval.wanted(want)));
            }
        };
        add(Tri::Yes, wants);
        for (task, sure) in program.tasks.iter().zip(&tasks).filter(|(_, sure)| **sure != Tri::No) {
            add(*sure, &task.wants);
        }
        Self { tasks, items }
    }

    /// How many tasks are in, surely or maybe.
    pub fn count(&self) -> usize {
        self.in_tasks().count()
    }

    /// The tasks that are in, surely or maybe.
    pub fn in_tasks(&self) -> impl Iterator<Item = TaskIx> + '_ {
        self.tasks.iter().zip(0_u16..).filter(|(sure, _)| **sure != Tri::No).map(|(_, at)| TaskIx(at))
    }

    /// How surely a task is in.
    pub fn task(&self, task: TaskIx) -> Tri {
        self.tasks[usize::from(task.0)]
    }

    /// How surely a paper is wanted.
    pub fn item(&self, item: ItemIx) -> Tri {
        self.items[usize::from(item.0)]
    }
}

fn numbers(count: usize) -> impl Iterator<Item = u16> {
    0..u16::try_from(count).unwrap_or(u16::MAX)
}
