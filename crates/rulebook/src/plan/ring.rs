//! Papers that need one another in a circle.
//!
//! Whether they can be had is the least that follows from what is outside. Which maker each takes is decided in the
//! program's order, whatever is known of the subject: the first by rank that can be completed without the paper itself,
//! when the papers before it are made as already decided. So learning a fact never turns the order round.

use super::solve::{Solver, Way};
use super::tri::Tri;
use crate::program::{ItemIx, TaskIx};

impl Solver<'_, '_> {
    pub fn ring(&mut self, ring: &[ItemIx]) {
        self.fill_ring(ring);
        let open: Vec<ItemIx> = ring.iter().copied().filter(|item| !self.choices.held(*item)).collect();
        for item in &open {
            self.choose(*item, |solver, task| solver.completes(task, |need| solver.choices.fill(need)));
        }
        if self.goes_round(&open) {
            for (decided, item) in open.iter().enumerate() {
                let had = self.had_without(&open, *item, decided);
                self.choose(*item, |solver, task| solver.completes(task, |need| solver.had(&open, &had, need)));
            }
        }
    }

    /// How surely each paper can be had: from nothing upwards, until nothing is added.
    fn fill_ring(&mut self, ring: &[ItemIx]) {
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for item in ring {
                let made = if self.choices.held(*item) {
                    Tri::Yes
                } else {
                    self.best(*item, |task| self.completes(task, |need| self.choices.fill(need)))
                };
                changed |= made > self.choices.fill(*item);
                self.set_fill(*item, made);
            }
        }
    }

    /// The surest of a paper's makers, or of the subject bringing it.
    fn best(&self, item: ItemIx, completes: impl Fn(TaskIx) -> Tri) -> Tri {
        let makers = self.eval.program.item(item).makers.iter();
        makers.map(|maker| completes(*maker)).max().unwrap_or(Tri::No).max(self.obtainable(item))
    }

    /// Whether the chosen ways lead from some paper back to itself.
    fn goes_round(&self, ring: &[ItemIx]) -> bool {
        let mut left = ring.to_vec();
        loop {
            let before = left.len();
            let waits = |item: &ItemIx| {
                let mut wants = self.choices.makers(*item).flat_map(|task| &self.eval.program.task(task).wants);
                wants.any(|want| self.eval.wanted(want) != Tri::No && left.contains(&want.item))
            };
            let waiting: Vec<ItemIx> = left.iter().copied().filter(waits).collect();
            if waiting.is_empty() || waiting.len() == before {
                return !waiting.is_empty();
            }
            left = waiting;
        }
    }

    /// How surely each paper of a ring can be had without one of them, when the first `decided` are made as decided.
    fn had_without(&self, ring: &[ItemIx], without: ItemIx, decided: usize) -> Vec<Tri> {
        let mut had = vec![Tri::No; ring.len()];
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for (at, item) in ring.iter().enumerate().filter(|(_, item)| **item != without) {
                let made = if at < decided {
                    self.as_decided(ring, &had, *item)
                } else {
                    self.best(*item, |task| self.completes(task, |need| self.had(ring, &had, need)))
                };
                changed |= made > had[at];
                had[at] = made;
            }
        }
        had
    }

    /// A paper of the ring as far as it was found, any other as it is filled.
    fn had(&self, ring: &[ItemIx], had: &[Tri], item: ItemIx) -> Tri {
        ring.iter().position(|member| *member == item).map_or_else(|| self.choices.fill(item), |at| had[at])
    }

    /// Whether a decided paper can be had: surely if by each of its ways, since any may turn out to be the one taken.
    fn as_decided(&self, ring: &[ItemIx], had: &[Tri], item: ItemIx) -> Tri {
        let by = |way: &Way| match way {
            Way::Bring => Tri::Yes,
            Way::Task(ix) => {
                // If it is taken it applies, and what it wants from outside the ring is there.
                let wants = self.eval.program.task(*ix).wants.iter();
                let inside = wants.filter_map(|want| Some((want, ring.iter().position(|m| *m == want.item)?)));
                inside.map(|(want, at)| self.eval.wanted(want).implies(had[at])).min().unwrap_or(Tri::Yes)
            }
        };
        let (mut least, mut most) = (Tri::Yes, Tri::No);
        for (way, _) in self.choices.ways(item) {
            let sure = by(way);
            (least, most) = (least.min(sure), most.max(sure));
        }
        let sure = if least == most { least } else { Tri::Maybe };
        sure.and(self.choices.fill(item))
    }
}
