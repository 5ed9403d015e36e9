//! What would open a closed route: smallest sets of facts that the subject can change.

use super::answer::{Request, RouteRun, contradictions};
use super::{Change, Reason, Status};
use crate::checked::{Effect, FactIx, Rulebook};
use crate::program::Program;
use crate::subject::Subject;

/// The most facts in a set.
const MAX_FACTS: usize = 3;
/// The most sets.
const MAX_SETS: usize = 8;
/// The most values of one fact, nearest to today's first; both sides of two thresholds.
const MAX_VALUES: usize = 6;
/// The most candidate changes that are combined.
const MAX_CANDIDATES: usize = 24;

/// Searches all sets, minimal by inclusion, of changes that open a route or leave it merely undecided.
pub fn search(
    book: &Rulebook,
    program: &Program,
    subject: &Subject,
    route: usize,
    request: Request,
) -> Vec<Vec<Change>> {
    let reasons = RouteRun::new(book, program, subject, route, request).turns_on();
    let candidates = candidates(book, program, subject, route, &reasons, request);
    let mut found: Vec<Vec<Change>> = Vec::new();
    let mut sets: Vec<Vec<usize>> = (0..candidates.len()).map(|at| vec![at]).collect();
    for _ in 0..MAX_FACTS {
        let mut longer = Vec::new();
        for set in sets {
            if found.len() >= MAX_SETS {
                return found;
            }
            let changes: Vec<Change> = set.iter().map(|at| candidates[*at]).collect();
            if found.iter().any(|known| makes_needless(book, known, &changes)) {
                continue;
            }
            let mut changed = subject.clone();
            changes.iter().for_each(|(fact, value)| changed.set(*fact, Some(*value)));
            let possible = contradictions(book, &changed, request.on).is_empty();
            let status = RouteRun::new(book, program, &changed, route, request).only_status();
            if possible && status != Status::Closed {
                found.push(changes);
                continue;
            }
            let last = set.last().copied().unwrap_or(0);
            for next in last + 1..candidates.len() {
                if changes.iter().all(|(fact, _)| *fact != candidates[next].0) {
                    longer.push(set.iter().copied().chain([next]).collect());
                }
            }
        }
        sets = longer;
    }
    found
}

/// Whether a set that was found makes another one needless: it is part of it, or it changes the same facts, those with
/// an order, to values nearer to today's.
fn makes_needless(book: &Rulebook, known: &[Change], changes: &[Change]) -> bool {
    known.iter().all(|(fact, value)| {
        changes.iter().any(|(other, to)| other == fact && (to == value || has_order(book, *fact)))
    })
}

fn has_order(book: &Rulebook, fact: FactIx) -> bool {
    book.entities.facts.decl(fact).ty.is_ordered()
}

/// For each changeable fact that the reasons mention: its other choices, or the thresholds nearest to its value.
fn candidates(
    book: &Rulebook,
    program: &Program,
    subject: &Subject,
    route: usize,
    reasons: &[Reason],
    request: Request,
) -> Vec<Change> {
    let mut facts: Vec<FactIx> = reasons.iter().flat_map(|reason| reason.facts.iter().copied()).collect();
    facts.sort_unstable();
    facts.dedup();
    facts.retain(|fact| book.entities.fact(*fact).changeable);
    let held = subject.holdings();
    let env = expr::Env { facts: subject.facts(), held: &held, on: request.on, calendars: book };
    let mut candidates = Vec::new();
    for fact in facts {
        let mut values: Vec<i64> = Vec::new();
        let route = &program.routes[route];
        let rule = route.edition.map(|at| &book.rules.routes[usize::from(route.route.0)][at]);
        let of_route = rule.iter().flat_map(|rule| &rule.when.clauses);
        let wants = route.wants.iter().flat_map(|want| &want.when.clauses);
        let steps = program.tasks.iter().flat_map(|task| {
            let turns = match &task.rule.effect {
                Effect::Turns { when, .. } => when.clauses.as_slice(),
                Effect::Gives(_) => &[],
            };
            task.rule.when.clauses.iter().chain(turns).chain(task.wants.iter().flat_map(|want| &want.when.clauses))
        });
        let inputs = program.items.iter().filter_map(|item| item.input.as_ref()).flat_map(|input| &input.clauses);
        for clause in of_route.chain(wants).chain(steps).chain(inputs) {
            if clause.expr.facts().contains(&fact) {
                values.extend(clause.expr.thresholds(fact, &env));
            }
        }
        values.sort_unstable();
        values.dedup();
        match subject.fact(fact) {
            Some(now) => {
                values.retain(|value| *value != now);
                if has_order(book, fact) {
                    values.sort_by_key(|value| value.abs_diff(now));
                    values.truncate(MAX_VALUES);
                }
            }
            None => values.truncate(MAX_VALUES),
        }
        candidates.extend(values.into_iter().map(|value| (fact, value)));
    }
    candidates.truncate(MAX_CANDIDATES);
    candidates
}
