//! The steps of a journey: which are done, and how far each of those ahead is.

use rulebook::checked::{EvidenceIx, Rulebook};
use rulebook::plan::{NeedPlan, RoutePlan, StepPlan, Tri};
use rulebook::program::Program;

use super::journey::{Progress, Turn, Waypoint};
use super::{Case, Stage, Status, StepKey, Verdict};

/// The name of a plan's step.
pub fn key(book: &Rulebook, step: &StepPlan) -> StepKey {
    StepKey {
        step: book.entities.steps.id(step.step).as_str().to_owned(),
        paper: step.paper.map(|paper| book.entities.evidence.id(paper).as_str().to_owned()),
    }
}

/// The steps that are done, in the order in which they were.
pub fn done(case: &Case) -> Vec<Waypoint> {
    let mut done: Vec<_> = case
        .steps
        .iter()
        .filter_map(|(key, state)| match &state.stage {
            Stage::Decided { handed, verdict: Verdict::Accepted { .. }, at, .. } => Some((handed.on, *at, key)),
            _ => None,
        })
        .collect();
    done.sort();
    done.into_iter()
        .map(|(_, _, key)| Waypoint {
            key: key.clone(),
            progress: Progress::Done,
            missing: Vec::new(),
            at: None,
            two_persons: false,
        })
        .collect()
}

/// What the waypoints ahead are read from.
pub struct Ground<'a> {
    pub book: &'a Rulebook,
    pub case: &'a Case,
    pub program: &'a Program,
    pub route: &'a RoutePlan,
}

impl Ground<'_> {
    /// The step at a place of the plan.
    pub fn waypoint(&self, at: usize, step: &StepPlan) -> Waypoint {
        let (book, case) = (self.book, self.case);
        let key = key(book, step);
        let unmet = |need: &&NeedPlan| need.needed != Tri::No && !need.held && !(need.bring && self.is_prepared(need));
        let needs = step.needs.iter().filter(unmet).map(|need| need.evidence);
        let mut missing: Vec<String> = Vec::new();
        for evidence in needs.chain(self.unprepared(step)) {
            let id = book.entities.evidence.id(evidence).as_str();
            if missing.iter().all(|known| known != id) {
                missing.push(id.to_owned());
            }
        }
        let progress = match case.stage(&key) {
            Some(Stage::Begun { .. }) => Progress::UnderWay(Turn::Authority),
            Some(Stage::Handed(_) | Stage::Proposed { .. }) => Progress::UnderWay(Turn::Desk),
            Some(Stage::Decided { verdict: Verdict::Returned { .. } | Verdict::Refused { .. }, .. }) => Progress::Back,
            // Accepted, and yet in the plan: what it gave has lapsed, so it is to be done again.
            Some(Stage::Decided { verdict: Verdict::Accepted { .. }, .. }) | None => {
                if missing.is_empty() && step.included == Tri::Yes && case.status != Status::Done {
                    Progress::Ready
                } else {
                    Progress::Ahead
                }
            }
        };
        let edition = book.entities.steps[step.step].editions.get(step.edition);
        let two_persons = edition.is_some_and(|edition| edition.two_persons);
        Waypoint { key, progress, missing, at: Some(at), two_persons }
    }

    /// Whether nothing of what a need asks to be done to its paper is still ahead: a paper that the firm brings is not there before that.
    fn is_prepared(&self, need: &NeedPlan) -> bool {
        let makes = |step: &StepPlan| {
            step.paper == Some(need.evidence) && step.makes.is_some_and(|state| need.states.contains(&state))
        };
        !self.route.steps.iter().any(makes)
    }

    /// The paper that a step prepares, while a state that comes before the step's own is still to be made: what is translated last says what
    /// the seal says.
    fn unprepared(&self, step: &StepPlan) -> Option<EvidenceIx> {
        let paper = step.paper?;
        let task = self.program.tasks.iter().find(|task| task.step == step.step && task.paper == step.paper)?;
        let earlier = |at| {
            let item = self.program.item(at);
            let makes = |other: &StepPlan| other.paper == Some(item.evidence) && other.makes == item.state;
            item.state.is_some() && self.route.steps.iter().any(makes)
        };
        task.follows.iter().any(|at| earlier(*at)).then_some(paper)
    }
}
