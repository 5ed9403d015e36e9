//! What a plan must say when everything is known, worked out the slow and plain way from a program's papers and tasks:
//! every way to fill every paper is tried, in the order of the papers and of the ranks, and the first that has no circle
//! is taken; days are counted one by one.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeSet;

use calendar::Day;
use expr::{Env, Expr};
use rulebook::Rulebook;
use rulebook::checked::{AmountRule, Condition, Effect, EvidenceIx, Ix, OriginRule};
use rulebook::program::{Program, RouteProgram, Task, Want};
use rulebook::subject::Subject;

/// The most combinations of ways that are tried.
const MOST: usize = 30_000;

/// How a paper is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    Held,
    Made(usize),
    Brought,
}

/// One route with everything known.
pub struct Oracle<'a> {
    book: &'a Rulebook,
    program: &'a Program,
    subject: &'a Subject,
    route: &'a RouteProgram,
    on: Day,
    facts: Vec<Option<i64>>,
    /// For each item how it is filled, if it can be.
    pub filled: Vec<Option<Filled>>,
}

impl<'a> Oracle<'a> {
    /// `None` if there are too many combinations to try them all.
    pub fn new(book: &'a Rulebook, program: &'a Program, subject: &'a Subject, route: usize, on: Day) -> Option<Self> {
        let route = &program.routes[route];
        let mut facts = subject.facts().to_vec();
        if let Some(edition) = route.edition {
            for (fact, value) in &book.rules.routes[route.route.get()][edition].sets {
                facts[fact.get()] = Some(*value);
            }
        }
        let mut oracle = Self { book, program, subject, route, on, facts, filled: Vec::new() };
        oracle.filled = oracle.first_without_circle()?;
        Some(oracle)
    }

    fn eval(&self, paper: Option<EvidenceIx>, expr: &Expr) -> i64 {
        let mut facts = self.facts.clone();
        if let Some(paper) = paper {
            let edition = self.book.entities.evidence[paper].position_on(self.on);
            let rule = edition.map(|edition| &self.book.rules.evidence[paper.get()][edition]);
            facts[self.book.entities.facts.class_slot().get()] = rule.and_then(|rule| rule.class);
            facts[self.book.entities.facts.origin_slot().get()] = match rule.map(|rule| rule.origin) {
                Some(OriginRule::Country(country)) => Some(country),
                Some(OriginRule::Fact(fact)) => self.facts[fact.get()],
                Some(OriginRule::Unknown) | None => None,
            };
        }
        let held = self.subject.holdings();
        let env = Env { facts: &facts, held: &held, on: self.on, calendars: self.book };
        expr.eval(&env).unwrap_or_else(|| panic!("{} is not known", expr.source()))
    }

    fn holds(&self, paper: Option<EvidenceIx>, condition: &Condition) -> bool {
        condition.clauses.iter().all(|clause| self.eval(paper, &clause.expr) != 0)
    }

    fn applies(&self, task: &Task) -> bool {
        let turns = match &task.rule.effect {
            Effect::Turns { when, .. } => self.holds(task.paper, when),
            Effect::Gives(_) => true,
        };
        turns && self.holds(task.paper, &task.rule.when)
    }

    fn wanted<'t>(&self, task: Option<&'t Task>, wants: &'t [Want]) -> Vec<usize> {
        let paper = task.and_then(|task| task.paper);
        let wanted = wants.iter().filter(|want| self.holds(paper, &want.when));
        wanted.map(|want| usize::from(want.item.0)).collect()
    }

    /// The ways of a paper, the preferred first.
    fn ways(&self, item: usize) -> Vec<Filled> {
        let known = &self.program.items[item];
        let held = self.subject.held(known.evidence);
        if held.is_some_and(|held| known.state.is_none_or(|state| held.states.contains(&state))) {
            return vec![Filled::Held];
        }
        let makers = known.makers.iter().map(|maker| usize::from(maker.0));
        let mut ways: Vec<Filled> =
            makers.filter(|maker| self.applies(&self.program.tasks[*maker])).map(Filled::Made).collect();
        if known.input.as_ref().is_some_and(|obtainable| self.holds(None, obtainable)) {
            ways.push(Filled::Brought);
        }
        ways
    }

    /// The papers that can be had when each is filled in one of its ways, and nothing before what it needs.
    fn reached(&self, ways: &[Vec<Filled>], wanted: &[Vec<usize>]) -> Vec<bool> {
        let mut had = vec![false; ways.len()];
        loop {
            let before = had.clone();
            for (item, ways) in ways.iter().enumerate() {
                had[item] |= ways.iter().any(|way| match way {
                    Filled::Held | Filled::Brought => true,
                    Filled::Made(task) => wanted[*task].iter().all(|need| before[*need]),
                });
            }
            if had == before {
                return had;
            }
        }
    }

    fn first_without_circle(&self) -> Option<Vec<Option<Filled>>> {
        let items = self.program.items.len();
        let wanted: Vec<Vec<usize>> =
            self.program.tasks.iter().map(|task| self.wanted(Some(task), &task.wants)).collect();
        let mut ways: Vec<Vec<Filled>> = (0..items).map(|item| self.ways(item)).collect();
        let can = self.reached(&ways, &wanted);
        for (item, ways) in ways.iter_mut().enumerate() {
            ways.retain(|way| match way {
                Filled::Made(task) => can[item] && wanted[*task].iter().all(|need| can[*need]),
                _ => can[item],
            });
        }
        let combinations = ways.iter().try_fold(1_usize, |all, ways| all.checked_mul(ways.len().max(1)));
        if combinations.is_none_or(|count| count > MOST) {
            return None;
        }
        // Counts through all combinations, the last paper fastest.
        let mut at = vec![0; items];
        loop {
            let picked: Vec<Vec<Filled>> =
                ways.iter().zip(&at).map(|(ways, at)| ways.get(*at).copied().into_iter().collect()).collect();
            if self.reached(&picked, &wanted) == can {
                return Some(picked.into_iter().map(|ways| ways.first().copied()).collect());
            }
            let next = (0..items).rev().find(|item| at[*item] + 1 < ways[*item].len());
            let next = next.expect("some way to fill every paper has no circle");
            at[next] += 1;
            at[next + 1..].fill(0);
        }
    }

    /// What the goal and the route want.
    fn roots(&self) -> Vec<usize> {
        self.wanted(None, &self.route.wants)
    }

    /// Whether every need of the route can be met.
    pub fn needs_are_met(&self) -> bool {
        self.roots().iter().all(|item| self.filled[*item].is_some())
    }

    pub fn is_open(&self) -> bool {
        let Some(edition) = self.route.edition else { return false };
        let rule = &self.book.rules.routes[self.route.route.get()][edition];
        !rule.no_entry && self.holds(None, &rule.when) && self.needs_are_met()
    }

    /// The papers and the tasks of the plan.
    pub fn plan(&self) -> (BTreeSet<usize>, BTreeSet<usize>) {
        let (mut items, mut tasks) = (BTreeSet::new(), BTreeSet::new());
        let mut open = self.roots();
        while let Some(item) = open.pop() {
            if !items.insert(item) {
                continue;
            }
            if let Some(Filled::Made(task)) = self.filled[item]
                && tasks.insert(task)
            {
                open.extend(self.wanted(Some(&self.program.tasks[task]), &self.program.tasks[task].wants));
            }
        }
        (items, tasks)
    }

    /// Sums of the first and of a later year in a currency: the least, and the most if every part is known.
    pub fn fees(&self, currency: expr::value::Currency) -> [(i64, Option<i64>); 2] {
        let (_, tasks) = self.plan();
        let mut sums = [(0, Some(0)); 2];
        for task in tasks.iter().map(|task| &self.program.tasks[*task]) {
            for fee in task.rule.fees.iter().filter(|fee| fee.currency == currency) {
                if !self.holds(task.paper, &fee.when) {
                    continue;
                }
                let units = fee.times.as_ref().map_or(1, |times| self.eval(task.paper, times).max(0));
                let periods = fee.per.times_a_year().unwrap_or(1);
                for (sum, amount) in sums.iter_mut().zip([Some(&fee.first), fee.later.as_ref()]) {
                    let (min, max) = match amount {
                        None => (0, Some(0)),
                        Some(AmountRule::Unknown) => (0, None),
                        Some(AmountRule::Range { min, max }) => (*min, *max),
                        Some(AmountRule::Formula(formula)) => {
                            let value = self.eval(task.paper, formula);
                            (value, Some(value))
                        }
                    };
                    sum.0 += min * units * periods;
                    sum.1 = sum.1.zip(max).map(|(sum, max)| sum + max * units * periods);
                }
            }
        }
        sums
    }

    /// For each task of the plan, when it starts and ends by one column of days; `None` if something before it, or it
    /// itself, takes nobody knows how long. Bundles are not worked out here, nor states of a paper of which the earlier
    /// needs the later: then there is no list at all.
    pub fn dates(&self, start: Day, days: impl Fn(&Task) -> Option<u16>) -> Option<Vec<StepDates>> {
        let (items, tasks) = self.plan();
        let mut known: Vec<Option<Dates>> = vec![None; self.program.tasks.len()];
        let mut left: Vec<usize> = tasks.into_iter().collect();
        let mut found = Vec::new();
        while !left.is_empty() {
            let before = left.len();
            left.retain(|at| {
                let task = &self.program.tasks[*at];
                let follows = task.follows.iter().map(|item| usize::from(item.0)).filter(|item| items.contains(item));
                let mut ready = Some(start);
                for item in self.wanted(Some(task), &task.wants).into_iter().chain(follows) {
                    if let Some(Filled::Made(maker)) = self.filled[item] {
                        let Some(dates) = known[maker] else { return true };
                        ready = ready.zip(dates.ready).map(|(a, b)| a.max(b));
                    }
                }
                let dates = self.count(task, ready, days(task));
                known[*at] = Some(dates);
                found.push((*at, dates.start, dates.end));
                false
            });
            if left.len() == before {
                return None;
            }
        }
        Some(found)
    }

    fn count(&self, task: &Task, ready: Option<Day>, days: Option<u16>) -> Dates {
        let calendar = task.rule.calendar.and_then(|ix| self.book.calendars.get(ix.get()));
        let works = |day: Day| calendar.is_none_or(|calendar| calendar.is_working(day));
        let first = |mut day: Day| {
            while !works(day) {
                day = day.plus_days(1);
            }
            day
        };
        let start = ready.map(|ready| if days == Some(0) { ready } else { first(ready) });
        let (Some(start_day), Some(days)) = (start, days) else { return Dates { start, end: None, ready: None } };
        let mut end = start_day;
        for _ in 1..days {
            end = first(end.plus_days(1));
        }
        let ready = if days == 0 { end } else { end.plus_days(1) };
        Dates { start, end: Some(end), ready: Some(ready) }
    }
}

/// A task with its first and last day.
pub type StepDates = (usize, Option<Day>, Option<Day>);

#[derive(Clone, Copy)]
struct Dates {
    start: Option<Day>,
    end: Option<Day>,
    ready: Option<Day>,
}
