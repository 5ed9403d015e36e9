//! What would open a closed route: smallest sets of facts that the subject can change.
//!
//! A closed route has reasons, each with the facts that it turns on. Whatever opens the route changes a fact of every
//! reason, so it is enough to branch on the facts of one reason, and again on what then still stands in the way.

use std::collections::HashMap;

use super::answer::{Request, contradictions};
use super::eval::Eval;
use super::route::RouteRun;
use super::{Change, Status};
use crate::checked::{Clause, Effect, FactIx, Rulebook};
use crate::program::Program;
use crate::subject::Subject;

/// The most facts in a set.
const MAX_FACTS: usize = 3;
/// The most sets.
const MAX_SETS: usize = 8;
/// The most values of one fact, nearest to today's first: both sides of two thresholds.
const MAX_VALUES: usize = 4;
/// The most subjects that are tried.
const MAX_TRIES: usize = 400;

/// Searches the sets, minimal by inclusion, of changes that open a route or leave it merely undecided; fewest first.
pub fn search(
    book: &Rulebook,
    program: &Program,
    subject: &Subject,
    route: usize,
    request: Request,
) -> Vec<Vec<Change>> {
    let mut search =
        Search { book, program, subject, route, request, values: HashMap::new(), found: Vec::new(), tries: 0 };
    // Few facts first, so that a larger set is only kept if no part of it is enough.
    for limit in 1..=MAX_FACTS {
        search.from(&mut Vec::new(), limit);
    }
    search.found.truncate(MAX_SETS);
    search.found
}

struct Search<'a> {
    book: &'a Rulebook,
    program: &'a Program,
    subject: &'a Subject,
    route: usize,
    request: Request,
    values: HashMap<FactIx, Vec<i64>>,
    found: Vec<Vec<Change>>,
    tries: usize,
}

impl Search<'_> {
    fn from(&mut self, changes: &mut Vec<Change>, limit: usize) {
        self.tries += 1;
        if self.tries > MAX_TRIES || self.found.len() >= MAX_SETS || self.is_needless(changes) {
            return;
        }
        let mut changed = self.subject.clone();
        changes.iter().for_each(|(fact, value)| changed.set(*fact, Some(*value)));
        let broken = contradictions(self.book, &changed, self.request.on);
        let reasons: Vec<Vec<FactIx>> = if broken.is_empty() {
            let known = Eval::new(self.book, self.program, &changed, self.request.on);
            let route = &self.program.routes[self.route];
            let (status, reasons) = RouteRun::new(&known, route, &changed, self.request.start).standing();
            if status != Status::Closed {
                let mut set = changes.clone();
                set.sort_unstable();
                self.found.push(set);
                return;
            }
            reasons.into_iter().map(|reason| reason.facts).collect()
        } else {
            broken.into_iter().map(|contradiction| contradiction.facts).collect()
        };
        if changes.len() == limit {
            return;
        }
        let free = |facts: Vec<FactIx>| -> Vec<FactIx> {
            let can = |fact: &FactIx| {
                self.book.entities.fact(*fact).changeable && changes.iter().all(|(changed, _)| changed != fact)
            };
            facts.into_iter().filter(can).collect()
        };
        // The reason with the fewest ways to meet it: all others must be met as well.
        let Some(facts) = reasons.into_iter().map(free).min_by_key(Vec::len) else { return };
        for fact in facts {
            for value in self.values(fact) {
                changes.push((fact, value));
                self.from(changes, limit);
                changes.pop();
            }
        }
    }

    /// Whether a set that was found makes this one needless: it is part of it, or it changes the same facts, those with
    /// an order, to values nearer to today's.
    fn is_needless(&self, changes: &[Change]) -> bool {
        self.found.iter().any(|known| {
            known.iter().all(|(fact, value)| {
                changes.iter().any(|(other, to)| other == fact && (to == value || self.has_order(*fact)))
            })
        })
    }

    fn has_order(&self, fact: FactIx) -> bool {
        self.book.entities.facts.decl(fact).ty.is_ordered()
    }

    /// The other choices of a fact, or the thresholds nearest to its value.
    fn values(&mut self, fact: FactIx) -> Vec<i64> {
        if let Some(known) = self.values.get(&fact) {
            return known.clone();
        }
        let (book, program) = (self.book, self.program);
        let held = self.subject.holdings();
        let env = expr::Env { facts: self.subject.facts(), held: &held, on: self.request.on, calendars: book };
        let route = &program.routes[self.route];
        let rule = route.edition.map(|at| &book.rules.routes[usize::from(route.route.0)][at]);
        let of_route = rule.iter().flat_map(|rule| &rule.when.clauses);
        let wants = route.wants.iter().flat_map(|want| &want.when.clauses);
        let steps = program.tasks.iter().flat_map(|task| {
            let turns: &[Clause] = match &task.rule.effect {
                Effect::Turns { when, .. } => &when.clauses,
                Effect::Gives(_) => &[],
            };
            task.rule.when.clauses.iter().chain(turns).chain(task.wants.iter().flat_map(|want| &want.when.clauses))
        });
        let inputs = program.items.iter().filter_map(|item| item.input.as_ref()).flat_map(|input| &input.clauses);
        let conditions = of_route.chain(wants).chain(steps).chain(inputs).map(|clause| &clause.expr);
        let mut values: Vec<i64> = conditions
            .chain(book.rules.constraints.iter().map(|constraint| &constraint.never))
            .filter(|expr| expr.facts().contains(&fact))
            .flat_map(|expr| expr.thresholds(fact, &env))
            .collect();
        values.sort_unstable();
        values.dedup();
        if let Some(now) = self.subject.fact(fact) {
            values.retain(|value| *value != now);
            if self.has_order(fact) {
                values.sort_by_key(|value| value.abs_diff(now));
            }
        }
        if self.has_order(fact) {
            values.truncate(MAX_VALUES);
        }
        self.values.insert(fact, values.clone());
        values
    }
}
