//! The steps of a route as they are shown: with what they need, what they give, and what wants them.

use std::sync::Arc;

use calendar::Day;

use super::cost::FeeLine;
use super::eval::Eval;
use super::include::Included;
use super::schedule::Schedule;
use super::solve::Choices;
use super::tri::Tri;
use super::{NeedPlan, StepPlan, Why};
use crate::checked::{Effect, EvidenceIx, StepIx};
use crate::program::{Item, ItemIx, RouteProgram, Task, TaskIx, Want};

/// What was found out about a route.
#[derive(Clone, Copy)]
pub struct Found<'f> {
    pub choices: &'f Choices,
    pub included: &'f Included,
    pub times: &'f Schedule,
}

/// The steps by usual start, then id, then paper. Takes the fees of each task.
pub fn steps(eval: &Eval, route: &RouteProgram, found: Found, mut fees: Vec<Vec<FeeLine>>) -> Vec<StepPlan> {
    let program = eval.program;
    let wanting = Wanting::new(eval, route, found.included);
    let mut order: Vec<TaskIx> = Vec::with_capacity(found.included.count());
    order.extend(found.included.in_tasks());
    order.sort_unstable_by_key(|ix| {
        let starts = found.times.starts(*ix).typical;
        (starts.is_none(), starts.unwrap_or(Day::MAX), program.task(*ix).place)
    });
    let nothing: Arc<[EvidenceIx]> = Arc::default();
    let step = |ix: TaskIx| {
        let (task, at) = (program.task(ix), usize::from(ix.0));
        let (gives, makes) = match &task.rule.effect {
            Effect::Gives(gives) => (Arc::clone(gives), None),
            Effect::Turns { into, .. } => (Arc::clone(&nothing), Some(*into)),
        };
        StepPlan {
            step: task.step,
            edition: task.edition,
            paper: task.paper,
            included: found.included.task(ix),
            critical: found.times.critical.contains(&ix),
            starts: found.times.starts(ix),
            ends: found.times.ends(ix),
            fees: std::mem::take(&mut fees[at]),
            needs: needs(eval, found.choices, task),
            gives,
            makes,
            why: why(eval, &wanting, found.choices, ix),
            sources: Arc::clone(&task.rule.sources),
            confidence: task.rule.confidence,
            within: task.rule.within,
            reach: found.times.reach(ix),
            depth: found.times.depth(ix),
        }
    };
    order.into_iter().map(step).collect()
}

fn needs(eval: &Eval, choices: &Choices, task: &Task) -> Vec<NeedPlan> {
    let mut needs: Vec<NeedPlan> = Vec::with_capacity(task.wants.len());
    let mut before: Option<&Want> = None;
    for want in &task.wants {
        let needed = eval.wanted(want);
        if needed == Tri::No {
            continue;
        }
        let item = eval.program.item(want.item);
        let held = choices.held(want.item);
        // A paper in several states was split into one want for each; here it is one need again.
        let same_need = before.replace(want).is_some_and(|before| before.place == want.place);
        match needs.last_mut() {
            Some(last) if same_need && last.evidence == item.evidence => {
                last.states.extend(item.state);
                last.held &= held;
            }
            _ => needs.push(NeedPlan {
                evidence: item.evidence,
                states: item.state.into_iter().collect(),
                needed,
                held,
                bring: choices.brought(want.item),
            }),
        }
    }
    needs
}

/// Who wants what a task makes, with the conditions that hold.
fn why(eval: &Eval, wanting: &Wanting, choices: &Choices, ix: TaskIx) -> Vec<Why> {
    let mut why = Vec::new();
    for item_ix in eval.program.task(ix).gives.iter().filter(|item| choices.made_by(**item, ix)) {
        let Item { evidence, state, .. } = *eval.program.item(*item_ix);
        let wants = wanting.of(*item_ix).iter();
        why.extend(wants.map(|(by, want)| Why { evidence, state, by: *by, grounds: want.grounds.clone() }));
    }
    why
}

/// Who wants something: a step, for a paper if it is a preparation; `None` is the goal or the route.
type By = Option<(StepIx, Option<EvidenceIx>)>;

/// For each item what in the plan wants it, the goal first.
struct Wanting<'e> {
    /// Where the wants of each item begin; one more for the end.
    first: Vec<usize>,
    wants: Vec<(By, &'e Want)>,
}

impl<'e> Wanting<'e> {
    fn new(eval: &Eval<'e>, route: &'e RouteProgram, included: &Included) -> Self {
        let program = eval.program;
        let of_route = route.wants.iter().map(|want| (None, want));
        let of_tasks = included.in_tasks().flat_map(|ix| {
            let task = program.task(ix);
            task.wants.iter().map(|want| (Some((task.step, task.paper)), want))
        });
        let most = route.wants.len() + included.in_tasks().map(|ix| program.task(ix).wants.len()).sum::<usize>();
        let mut all: Vec<(By, &Want)> = Vec::with_capacity(most);
        all.extend(of_route.chain(of_tasks).filter(|(_, want)| eval.wanted(want) != Tri::No));
        let mut first = vec![0; program.items.len() + 1];
        all.iter().for_each(|(_, want)| first[usize::from(want.item.0) + 1] += 1);
        (1..first.len()).for_each(|item| first[item] += first[item - 1]);
        // How many want each item is counted, so each has its place and nothing is compared.
        let (mut next, mut wants) = (first.clone(), all.clone());
        for entry in all {
            let place = &mut next[usize::from(entry.1.item.0)];
            wants[*place] = entry;
            *place += 1;
        }
        Self { first, wants }
    }

    fn of(&self, item: ItemIx) -> &[(By, &'e Want)] {
        let at = usize::from(item.0);
        &self.wants[self.first[at]..self.first[at + 1]]
    }
}
