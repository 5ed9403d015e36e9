//! Which question to ask next: the one that decides most.

use super::Status;
use super::eval::Eval;
use super::include::Included;
use super::reasons;
use super::solve::Choices;
use super::tri::Tri;
use crate::checked::{FactIx, Ix, Rulebook};
use crate::program::{CondIx, ItemIx, RouteProgram, TaskIx};
use crate::subject::Subject;

/// How much each fact decides: undecided routes, then what may be wanted besides, `maybe` steps, unsettled fees and days.
pub struct Weights {
    by_fact: Vec<[u32; 4]>,
}

const ROUTES: usize = 0;
const WISHES: usize = 1;
const STEPS: usize = 2;
const FEES_AND_DAYS: usize = 3;

impl Weights {
    pub fn new(book: &Rulebook) -> Self {
        Self { by_fact: vec![[0; 4]; book.entities.facts.table().len()] }
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
        choices: &Choices,
        included: &Included,
        route: &RouteProgram,
        status: Status,
    ) {
        let program = eval.program;
        let mut facts = Vec::new();
        if let Some(edition) = route.edition.filter(|_| status == Status::Undecided) {
            let rule = &eval.book.rules.routes[route.route.get()][edition];
            let reasons::Deciding { mut sure, mut wishes, mut ways } =
                reasons::deciding(eval, choices, rule, &route.wants);
            // Whether the route can be taken at all comes first; where that is known, whether there is a wish, and only
            // then how it is met.
            if sure.is_empty() {
                self.count(ROUTES, &mut wishes);
            }
            wishes.append(&mut ways);
            self.count(WISHES, &mut wishes);
            self.count(ROUTES, &mut sure);
        }
        // The conditions under which a task that may be in is in: its own, its rivals', and those of what wants it.
        let wanted = Wanted::new(eval, included, route);
        let mut rivals: Vec<Option<Vec<FactIx>>> = vec![None; program.items.len()];
        for (at, task) in program.tasks.iter().enumerate().filter(|(at, _)| included.tasks[*at] == Tri::Maybe) {
            let Ok(ix) = u16::try_from(at).map(TaskIx) else { continue };
            for item in task.gives.iter().filter(|item| choices.made_by(**item, ix)) {
                if included.item(*item) == Tri::No {
                    continue;
                }
                if choices.ways(*item).len() > 1 {
                    let deciding = rivals[usize::from(item.0)].get_or_insert_with(|| {
                        let (mut facts, mut seen) = (Vec::new(), vec![false; program.items.len()]);
                        reasons::ways(eval, choices, *item, &mut facts, &mut seen);
                        facts
                    });
                    facts.extend(deciding.iter());
                }
                wanted.of(*item).for_each(|cond| facts.extend(eval.open_facts(cond)));
            }
            self.count(STEPS, &mut facts);
        }
        for task in included.in_tasks().map(|ix| program.task(ix)) {
            // What a task may have to wait for unsettles its days, also where that is made anyway.
            task.wants.iter().for_each(|want| facts.extend(eval.open_facts(want.wanted)));
            for (fee, owed) in task.rule.fees.iter().zip(&task.owed) {
                if eval.holds(*owed) == Tri::No {
                    continue;
                }
                facts.extend(eval.open_facts(*owed));
                let amounts = [Some(&fee.first), fee.later.as_ref()];
                for expr in amounts.into_iter().flatten().filter_map(|a| a.formula()).chain(&fee.times) {
                    eval.at_hand(task.paper);
                    expr.each_open_fact(&eval.env(), |slot| facts.extend(eval.named(slot)));
                }
            }
            self.count(FEES_AND_DAYS, &mut facts);
        }
    }
}

/// The open conditions under which papers are wanted by what may be in.
struct Wanted(Vec<(ItemIx, CondIx)>);

impl Wanted {
    fn new(eval: &Eval, included: &Included, route: &RouteProgram) -> Self {
        let in_tasks = included.in_tasks().flat_map(|task| &eval.program.task(task).wants);
        let open = in_tasks.chain(&route.wants).filter(|want| eval.wanted(want) == Tri::Maybe);
        let mut wanted: Vec<_> = open.map(|want| (want.item, want.wanted)).collect();
        wanted.sort_unstable();
        wanted.dedup();
        Self(wanted)
    }

    fn of(&self, item: ItemIx) -> impl Iterator<Item = CondIx> + '_ {
        let first = self.0.partition_point(|(other, _)| *other < item);
        self.0[first..].iter().take_while(move |(other, _)| *other == item).map(|(_, cond)| *cond)
    }
}

/// The unknown facts that still matter, the one that decides most first, ties in the rulebook's order; and how many of
/// them, at the front, still decide whether a route is open.
pub fn rank(weights: Weights, subject: &Subject) -> (Vec<FactIx>, usize) {
    let mut open: Vec<(FactIx, [u32; 4])> = weights
        .by_fact
        .into_iter()
        .enumerate()
        .filter_map(|(at, weight)| Some((FactIx::new(u16::try_from(at).ok()?), weight)))
        .filter(|(fact, weight)| weight.iter().any(|count| *count > 0) && subject.fact(*fact).is_none())
        .collect();
    open.sort_by(|(fact, weight), (other, other_weight)| other_weight.cmp(weight).then(fact.cmp(other)));
    let deciding = open.iter().take_while(|(_, weight)| weight[ROUTES] > 0).count();
    (open.into_iter().map(|(fact, _)| fact).collect(), deciding)
}
