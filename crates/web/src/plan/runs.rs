//! The steps as people read them: one step that is done to several papers in a row stands once.

use rulebook::checked::{EvidenceIx, StepIx};
use rulebook::plan::{RoutePlan, StepPlan, Tri};

use super::View;
use text::say::{common, plan as say};

/// One step, or the same step for several papers.
pub(super) struct Run<'a> {
    /// Its place in the list, from 1.
    pub number: u64,
    /// The step for each of the papers; never empty.
    pub steps: Vec<&'a StepPlan>,
}

impl<'a> Run<'a> {
    /// What all of them share is read off the first.
    pub fn first(&self) -> Option<&'a StepPlan> {
        self.steps.first().copied()
    }
}

/// The steps in reading order, gathered.
pub(super) fn runs(route: &RoutePlan) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for step in route.in_reading_order() {
        let number = u64::try_from(runs.len()).unwrap_or_default() + 1;
        match runs.last_mut().filter(|run| run.steps.iter().all(|before| same(before, step))) {
            Some(run) => run.steps.push(step),
            None => runs.push(Run { number, steps: vec![step] }),
        }
    }
    runs
}

/// Whether two steps of a plan are the same preparation of two papers.
fn same(one: &StepPlan, other: &StepPlan) -> bool {
    let prepares = one.paper.is_some() && other.paper.is_some();
    prepares && (one.step, one.edition) == (other.step, other.edition)
}

impl View<'_> {
    /// A run in a line, with its number in the list.
    pub(super) fn run_name(&self, run: &Run<'_>) -> String {
        let l = self.l();
        let Some(first) = run.first() else { return String::new() };
        let name = match run.steps.len() {
            1 => self.wording.planned(first).into_owned(),
            papers => format!("{}: {}", self.wording.step(first.step), common::papers(l, papers)),
        };
        let maybe = run.steps.iter().all(|step| step.included == Tri::Maybe);
        let name = if maybe { say::perhaps(l, &name) } else { name };
        format!("{}. {name}", l.plain(run.number))
    }

    /// The number of a step, for the paper that it prepares, in the list of steps.
    pub(super) fn number(&self, step: StepIx, paper: Option<EvidenceIx>) -> u64 {
        let here = |run: &&Run<'_>| run.steps.iter().any(|other| (other.step, other.paper) == (step, paper));
        self.runs.iter().find(here).map_or(0, |run| run.number)
    }

    /// The steps that prepare a paper.
    pub(super) fn preparing(&self, paper: EvidenceIx) -> impl Iterator<Item = &StepPlan> {
        self.route.steps.iter().filter(move |step| step.paper == Some(paper))
    }
}
