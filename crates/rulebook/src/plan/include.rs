//! Which tasks are in a plan: surely, or maybe.

use super::solve::{Choice, Eval, Way};
use super::tri::Tri;
use crate::program::{ItemIx, MAX_TASKS, TaskIx, Want};

/// A set of tasks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TaskSet([u64; MAX_TASKS / 64]);

impl TaskSet {
    pub const EMPTY: Self = Self([0; MAX_TASKS / 64]);
    const ALL: Self = Self([u64::MAX; MAX_TASKS / 64]);

    pub fn insert(&mut self, task: TaskIx) {
        self.0[usize::from(task.0) / 64] |= 1 << (task.0 % 64);
    }

    fn union(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
        self
    }

    fn intersection(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = TaskIx> + '_ {
        self.0.iter().zip(0_u16..).flat_map(|(word, at)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros();
                rest &= rest.wrapping_sub(1);
                u16::try_from(bit).ok().filter(|bit| *bit < 64).map(|bit| TaskIx(at * 64 + bit))
            })
        })
    }
}

/// What is in a plan.
pub struct Included {
    /// For each task whether it is in.
    pub tasks: Vec<Tri>,
    /// For each item how surely something in the plan wants it.
    pub items: Vec<Tri>,
}

/// Walks from what the goal and the route want.
pub fn include(eval: &mut Eval, choices: &[Choice], wants: &[Want]) -> Included {
    let program = eval.program;
    let mut walk = Walk {
        choices,
        included: Included { tasks: vec![Tri::No; program.tasks.len()], items: vec![Tri::No; program.items.len()] },
        eval,
    };
    for want in wants {
        let wanted = walk.eval.wanted(None, want);
        walk.item(want.item, wanted);
    }
    let forks: Vec<ItemIx> = (0..choices.len())
        .filter(|at| walk.included.items[*at] == Tri::Yes && choices[*at].ways.len() > 1)
        .filter_map(|at| u16::try_from(at).ok().map(ItemIx))
        .collect();
    if !forks.is_empty() {
        let mut certain = Certain { memo: vec![None; choices.len()], choices, eval: walk.eval };
        let mut everyone = TaskSet::EMPTY;
        for fork in forks {
            everyone = everyone.union(&certain.item(fork));
        }
        for task in everyone.iter() {
            walk.included.tasks[usize::from(task.0)] = Tri::Yes;
        }
    }
    walk.included
}

struct Walk<'w, 'a, 'e> {
    eval: &'e mut Eval<'a>,
    choices: &'w [Choice],
    included: Included,
}

impl Walk<'_, '_, '_> {
    fn item(&mut self, item: ItemIx, sure: Tri) {
        let at = usize::from(item.0);
        if sure <= self.included.items[at] {
            return;
        }
        self.included.items[at] = sure;
        let choices = self.choices;
        let ways = &choices[at].ways;
        // A single way is taken whatever its condition turns out to be: if the route is taken, it must hold.
        let each = if ways.len() > 1 { sure.and(Tri::Maybe) } else { sure };
        for (way, _) in ways {
            if let Way::Task(task) = way {
                self.task(*task, each);
            }
        }
    }

    fn task(&mut self, ix: TaskIx, sure: Tri) {
        let at = usize::from(ix.0);
        if sure <= self.included.tasks[at] {
            return;
        }
        self.included.tasks[at] = sure;
        let program = self.eval.program;
        let task = program.task(ix);
        for want in &task.wants {
            let wanted = self.eval.wanted(Some(task), want);
            self.item(want.item, sure.and(wanted));
        }
    }
}

/// Tasks that are in, whichever way is taken.
struct Certain<'w, 'a, 'e> {
    eval: &'e mut Eval<'a>,
    choices: &'w [Choice],
    memo: Vec<Option<TaskSet>>,
}

impl Certain<'_, '_, '_> {
    fn item(&mut self, item: ItemIx) -> TaskSet {
        let at = usize::from(item.0);
        if let Some(known) = self.memo[at] {
            return known;
        }
        let choices = self.choices;
        let ways = &choices[at].ways;
        let mut all = if ways.is_empty() { TaskSet::EMPTY } else { TaskSet::ALL };
        for (way, _) in ways {
            let set = match way {
                Way::Bring => TaskSet::EMPTY,
                Way::Task(task) => self.task(*task),
            };
            all = all.intersection(&set);
        }
        self.memo[at] = Some(all);
        all
    }

    fn task(&mut self, ix: TaskIx) -> TaskSet {
        let program = self.eval.program;
        let task = program.task(ix);
        let mut set = TaskSet::EMPTY;
        set.insert(ix);
        for want in &task.wants {
            if self.eval.wanted(Some(task), want) == Tri::Yes {
                set = set.union(&self.item(want.item));
            }
        }
        set
    }
}
