//! The graph of needs: what nobody gives, what nothing reaches, what can never be.

use std::collections::{BTreeMap, HashMap, HashSet};

use calendar::Day;
use expr::{Claim, Env, Satisfiability, satisfiable};

use super::table::{EvidenceIx, FactIx, Ix, RouteIx, StateIx, StepIx};
use super::{Condition, Effect, Rulebook};
use crate::diagnostic::{Diagnostics, Kind, Place, Problem};
use crate::plan::{Reason, ReasonKind, Request, WhichOpens, why_closed};
use crate::program::{CompileError, Program, compile};
use crate::source::{Edition, FactType};
use crate::subject::Subject;

/// The programs of every goal on every span of days with the same rules.
pub fn programs(book: &Rulebook, found: &mut Diagnostics) -> Vec<(Day, Program)> {
    let earliest = book.boundaries.first().map_or(Day::MAX, |day| day.plus_days(-1));
    let days: Vec<Day> = std::iter::once(earliest).chain(book.boundaries.iter().copied()).collect();
    let mut programs = Vec::new();
    for (goal, id, _) in book.entities.goals.iter() {
        for day in &days {
            match compile(book, goal, *day) {
                Ok(program) => programs.push((*day, program)),
                Err(CompileError::GoalNotInForce) => {}
                Err(CompileError::TooManyTasks) => {
                    let limit = crate::program::MAX_TASKS;
                    let place = book.entities.goals.by_id(id.as_str()).map(|goal| goal.id.place.clone());
                    found.add(
                        Problem::TooMany { kind: Kind::Step, limit },
                        place.unwrap_or_else(|| book.head.place.clone()),
                    );
                    return Vec::new();
                }
            }
        }
    }
    programs
}

/// Checks the graph.
pub fn check(book: &Rulebook, programs: &[(Day, Program)], found: &mut Diagnostics) {
    let mut steps: HashSet<StepIx> = HashSet::new();
    let mut papers: HashSet<EvidenceIx> = HashSet::new();
    let mut gaps: BTreeMap<Place, (Problem, bool)> = BTreeMap::new();
    for (day, program) in programs {
        steps.extend(program.tasks.iter().map(|task| task.step));
        papers.extend(program.items.iter().map(|item| item.evidence));
        let wants = program
            .routes
            .iter()
            .filter(|route| route.edition.is_some())
            .flat_map(|route| &route.wants)
            .chain(program.tasks.iter().flat_map(|task| &task.wants));
        for want in wants {
            let item = program.item(want.item);
            if !item.makers.is_empty() || item.input.is_some() {
                continue;
            }
            let evidence = book.entities.evidence.id(item.evidence).to_string();
            let problem = match (item.dormant, item.state) {
                (true, None) => Problem::NoEditionInForce { kind: Kind::Evidence, id: evidence, on: day.to_string() },
                (true, Some(state)) => {
                    let id = book.entities.states.id(state).to_string();
                    Problem::NoEditionInForce { kind: Kind::State, id, on: day.to_string() }
                }
                (false, None) => Problem::NobodyGives { evidence },
                (false, Some(state)) => Problem::NobodyMakes { state: book.entities.states.id(state).to_string() },
            };
            gaps.entry(want.place.clone()).or_insert((problem, item.dormant));
        }
    }
    let mut said: HashSet<String> = HashSet::new();
    for (place, (problem, dormant)) in gaps {
        // One warning a paper is enough to say since when its rule is known.
        let name = match &problem {
            Problem::NoEditionInForce { id, .. } => id.clone(),
            _ => String::new(),
        };
        if !dormant || said.insert(name) {
            found.add(problem, place);
        }
    }
    for (ix, id, entity) in book.entities.steps.iter() {
        if !steps.contains(&ix) {
            found.add(Problem::UnreachedStep { step: id.to_string() }, entity.id.place.clone());
        }
    }
    let elsewhere: HashSet<EvidenceIx> = book.rules.obligations.iter().flatten().map(|rule| rule.held).collect();
    for (ix, id, entity) in book.entities.evidence.iter() {
        if !papers.contains(&ix) && !elsewhere.contains(&ix) {
            found.add(Problem::UnusedEvidence { evidence: id.to_string() }, entity.id.place.clone());
        }
    }
    mentions(book, found);
    never_true(book, found);
    same_rank(book, programs, found);
    never_opens(book, programs, found);
    preparation_orders(book, found);
}

/// Makers of one paper that share a rank although both may apply: which one is taken would be chance.
fn same_rank(book: &Rulebook, programs: &[(Day, Program)], found: &mut Diagnostics) {
    let slots = vec![None; book.entities.facts.slots()];
    let mut said: HashSet<(StepIx, StepIx)> = HashSet::new();
    for (day, program) in programs {
        let env = Env { facts: &slots, held: &[], on: *day, calendars: book };
        for item in program.items.iter().filter(|item| item.state.is_none()) {
            for (first, second) in item.makers.iter().zip(item.makers.iter().skip(1)) {
                let (first, second) = (program.task(*first), program.task(*second));
                if first.rule.rank != second.rule.rank || !said.insert((first.step, second.step)) {
                    continue;
                }
                let clauses = first.rule.when.clauses.iter().chain(&second.rule.when.clauses);
                let claims: Vec<Claim> = clauses.map(|clause| clause.expr.whole().holds()).collect();
                if matches!(satisfiable(&claims, &env), Satisfiability::Yes(_)) {
                    let e = &book.entities;
                    let evidence = e.evidence.id(item.evidence).to_string();
                    let problem = Problem::SameRank { evidence, other: e.steps.id(first.step).to_string() };
                    let related = vec![e.steps[first.step].id.place.clone()];
                    found.add_related(problem, e.steps[second.step].id.place.clone(), related);
                }
            }
        }
    }
}

/// Routes that are closed whatever the subject: closed while nothing is known, on every day of an edition.
fn never_opens(book: &Rulebook, programs: &[(Day, Program)], found: &mut Diagnostics) {
    let nobody = Subject::new(book);
    let mut opens: BTreeMap<(RouteIx, usize), Option<Reason>> = BTreeMap::new();
    for (day, program) in programs {
        for (at, route) in program.routes.iter().enumerate() {
            let Some(edition) = route.edition else { continue };
            if book.rules.routes[route.route.get()][edition].no_entry {
                continue;
            }
            let request = Request { on: *day, start: *day, opens: WhichOpens::None };
            let first = why_closed(book, program, &nobody, at, request);
            let known = opens.entry((route.route, edition)).or_insert_with(|| first.clone());
            if first.is_none() {
                *known = None;
            }
        }
    }
    for ((route, edition), reason) in opens {
        let Some(reason) = reason else { continue };
        let need = match reason.kind {
            ReasonKind::Need { evidence, .. } => Some(book.entities.evidence.id(evidence).to_string()),
            _ => None,
        };
        let problem = Problem::RouteNeverOpens { route: book.entities.routes.id(route).to_string(), need };
        let place = book.entities.routes[route].editions[edition].place.clone();
        found.add_related(problem, place, vec![reason.place]);
    }
}

/// States of one paper that two needs want made in opposite orders.
fn preparation_orders(book: &Rulebook, found: &mut Diagnostics) {
    let mut orders: HashMap<(EvidenceIx, StateIx, StateIx), Place> = HashMap::new();
    let of_steps = book.rules.steps.iter().flatten().flat_map(|rule| &rule.needs);
    let of_routes = book.rules.routes.iter().flatten().flat_map(|rule| &rule.needs);
    let of_goals = book.rules.goals.iter().flatten().flat_map(|rule| &rule.needs);
    for need in of_steps.chain(of_routes).chain(of_goals) {
        for pair in need.states.windows(2) {
            let [first, then] = pair else { continue };
            if let Some(other) = orders.get(&(need.evidence, *then, *first)) {
                let name = |state: StateIx| book.entities.states.id(state).to_string();
                let problem = Problem::PreparationOrder { state: name(*first), other: name(*then) };
                found.add_related(problem, need.place.clone(), vec![other.clone()]);
            }
            orders.entry((need.evidence, *first, *then)).or_insert_with(|| need.place.clone());
        }
    }
}

/// Visits every condition of the rulebook with a day on which it is in force.
fn each_condition<'b>(book: &'b Rulebook, mut visit: impl FnMut(&'b Condition, Day)) {
    let e = &book.entities;
    let day = |edition: &dyn Edition| {
        let common = edition.common();
        common.from.map_or(common.checked, |from| from.day)
    };
    for (ix, _, entity) in e.steps.iter() {
        for (rule, edition) in book.rules.steps[ix.get()].iter().zip(&entity.editions) {
            let on = day(edition);
            visit(&rule.when, on);
            if let Effect::Turns { when, .. } = &rule.effect {
                visit(when, on);
            }
            rule.needs.iter().for_each(|need| visit(&need.when, on));
            rule.fees.iter().for_each(|fee| visit(&fee.when, on));
        }
    }
    for (ix, _, entity) in e.routes.iter() {
        for (rule, edition) in book.rules.routes[ix.get()].iter().zip(&entity.editions) {
            visit(&rule.when, day(edition));
            rule.needs.iter().for_each(|need| visit(&need.when, day(edition)));
        }
    }
    for (ix, _, entity) in e.goals.iter() {
        for (rule, edition) in book.rules.goals[ix.get()].iter().zip(&entity.editions) {
            rule.needs.iter().for_each(|need| visit(&need.when, day(edition)));
        }
    }
    for (ix, _, entity) in e.obligations.iter() {
        for (rule, edition) in book.rules.obligations[ix.get()].iter().zip(&entity.editions) {
            visit(&rule.when, day(edition));
        }
    }
    for (ix, _, entity) in e.evidence.iter() {
        for (rule, edition) in book.rules.evidence[ix.get()].iter().zip(&entity.editions) {
            visit(&rule.obtainable, day(edition));
        }
    }
    for (rule, trap) in book.rules.traps.iter().zip(e.traps.values()) {
        visit(&rule.when, trap.checked);
    }
}

/// Facts that nothing mentions, and personal ones where anyone may ask.
fn mentions(book: &Rulebook, found: &mut Diagnostics) {
    let mut mentioned: HashSet<FactIx> = HashSet::new();
    each_condition(book, |condition, _| {
        mentioned.extend(condition.clauses.iter().flat_map(|clause| clause.expr.facts().iter().copied()));
    });
    for rule in book.rules.steps.iter().flatten() {
        for fee in &rule.fees {
            let amounts = [Some(&fee.first), fee.later.as_ref()];
            let formulas = amounts.into_iter().flatten().filter_map(|amount| amount.formula());
            mentioned.extend(formulas.chain(&fee.times).flat_map(|expr| expr.facts().iter().copied()));
        }
    }
    mentioned.extend(book.rules.constraints.iter().flat_map(|rule| rule.never.facts().iter().copied()));
    mentioned.extend(book.rules.obligations.iter().flatten().filter_map(|rule| rule.fiscal_year_end));
    mentioned.extend(book.rules.evidence.iter().flatten().filter_map(|rule| match rule.origin {
        super::OriginRule::Fact(fact) => Some(fact),
        _ => None,
    }));
    let public = book.entities.goals.iter().find(|(_, _, goal)| goal.editions.iter().any(|edition| edition.public));
    for (ix, id, fact) in book.entities.facts.table().iter() {
        if !mentioned.contains(&ix) && fact.kind != FactType::Text {
            found.add(Problem::UnusedFact { fact: id.to_string() }, fact.id.place.clone());
        }
        if let Some((_, goal, _)) = public.as_ref().filter(|_| fact.personal && mentioned.contains(&ix)) {
            let problem = Problem::PersonalFact { fact: id.to_string(), goal: goal.to_string() };
            found.add(problem, fact.id.place.clone());
        }
    }
}

/// Conditions that no facts can make true.
fn never_true(book: &Rulebook, found: &mut Diagnostics) {
    let slots = vec![None; book.entities.facts.slots()];
    let mut bad: Vec<Place> = Vec::new();
    each_condition(book, |condition, on| {
        if condition.clauses.is_empty() {
            return;
        }
        let claims: Vec<Claim> = condition.clauses.iter().map(|clause| clause.expr.whole().holds()).collect();
        let env = Env { facts: &slots, held: &[], on, calendars: book };
        if satisfiable(&claims, &env) == Satisfiability::No {
            bad.extend(condition.clauses.first().map(|clause| clause.place.clone()));
        }
    });
    bad.into_iter().for_each(|place| found.add(Problem::NeverTrue, place));
}

impl expr::WorkingDays for Rulebook {
    fn nth_working_day(&self, calendar: expr::CalendarIndex, from: Day, n: u32) -> Day {
        self.calendars.get(calendar.get()).map_or(from, |calendar| calendar.nth_working_day(from, n))
    }
}
