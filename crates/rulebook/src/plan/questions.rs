//! Which question to ask next: the one that decides most.

use super::Status;
use super::include::Included;
use super::reasons;
use super::solve::{Choice, Eval, Way};
use super::tri::Tri;
use crate::checked::{Effect, FactIx, Ix, Rulebook};
use crate::program::{RouteProgram, TaskIx};
use crate::subject::Subject;

/// How much each fact decides: undecided routes, `maybe` steps, unsettled fees and days.
pub struct Weights {
    by_fact: Vec<[u32; 3]>,
}

impl Weights {
    pub fn new(book: &Rulebook) -> Self {
        Self { by_fact: vec![[0; 3]; book.entities.facts.table().len()] }
    }

    fn count(&mut self, what: usize, facts: &mut Vec<FactIx>) {
        facts.sort_unstable();
        facts.dedup();
        for fact in facts.drain(..) {
            if let Some(weight) = self.by_fact.get_mut(fact.get()) {
                weight[what] += 1;
            }
        }
    }

    /// Adds what a route that is not closed leaves open.
    pub fn add(
        &mut self,
        eval: &mut Eval,
        choices: &[Choice],
        included: &Included,
        route: &RouteProgram,
        status: Status,
    ) {
        let program = eval.program;
        let mut facts = Vec::new();
        if let Some(edition) = route.edition.filter(|_| status == Status::Undecided) {
            let rule = &eval.book.rules.routes[route.route.get()][edition];
            facts = reasons::deciding(eval, choices, rule, &route.wants);
            self.count(0, &mut facts);
        }
        // The conditions under which a task that may be in is in: its own, its rivals', and those of what wants it.
        for (at, task) in program.tasks.iter().enumerate() {
            if included.tasks[at] != Tri::Maybe {
                continue;
            }
            let Ok(ix) = u16::try_from(at).map(TaskIx) else { continue };
            for item in &task.gives {
                let choice = &choices[usize::from(item.0)];
                if included.items[usize::from(item.0)] == Tri::No
                    || !choice.ways.iter().any(|(w, _)| *w == Way::Task(ix))
                {
                    continue;
                }
                for (way, _) in choice.ways.iter().filter(|_| choice.ways.len() > 1) {
                    let Way::Task(rival) = way else { continue };
                    let rival = program.task(*rival);
                    eval.open(rival.paper, &rival.rule.when, |fact| facts.push(fact));
                    if let Effect::Turns { when, .. } = &rival.rule.effect {
                        eval.open(rival.paper, when, |fact| facts.push(fact));
                    }
                }
                let wanting = program.tasks.iter().zip(&included.tasks).filter(|(_, sure)| **sure != Tri::No);
                for (wanting, _) in wanting {
                    for want in wanting.wants.iter().filter(|want| want.item == *item) {
                        eval.open(wanting.paper, &want.when, |fact| facts.push(fact));
                    }
                }
                for want in route.wants.iter().filter(|want| want.item == *item) {
                    eval.open(None, &want.when, |fact| facts.push(fact));
                }
            }
            self.count(1, &mut facts);
        }
        let count = eval.book.entities.facts.table().len();
        for (at, task) in program.tasks.iter().enumerate() {
            if included.tasks[at] == Tri::No {
                continue;
            }
            for fee in &task.rule.fees {
                eval.open(task.paper, &fee.when, |fact| facts.push(fact));
                if eval.condition(&fee.when) == Tri::No {
                    continue;
                }
                eval.at_hand(task.paper);
                let env = eval.env();
                let amounts = [Some(&fee.first), fee.later.as_ref()];
                for expr in amounts.into_iter().flatten().filter_map(|a| a.formula()).chain(&fee.times) {
                    expr.each_open_fact(&env, |fact| {
                        if fact.get() < count {
                            facts.push(fact);
                        }
                    });
                }
            }
            self.count(2, &mut facts);
        }
    }
}

/// The unknown facts that still matter, the one that decides most first, ties in the rulebook's order; and how many of
/// them, at the front, still decide whether a route is open.
pub fn rank(weights: Weights, subject: &Subject) -> (Vec<FactIx>, usize) {
    let mut open: Vec<(FactIx, [u32; 3])> = weights
        .by_fact
        .into_iter()
        .enumerate()
        .filter_map(|(at, weight)| Some((FactIx::new(u16::try_from(at).ok()?), weight)))
        .filter(|(fact, weight)| weight.iter().any(|count| *count > 0) && subject.fact(*fact).is_none())
        .collect();
    open.sort_by(|(fact, weight), (other, other_weight)| other_weight.cmp(weight).then(fact.cmp(other)));
    let deciding = open.iter().take_while(|(_, weight)| weight[0] > 0).count();
    (open.into_iter().map(|(fact, _)| fact).collect(), deciding)
}
