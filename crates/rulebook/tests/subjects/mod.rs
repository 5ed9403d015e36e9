//! Random subjects of any rulebook: values of the declared facts, next to which some condition flips.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use calendar::Day;
use expr::{Env, Expr};
use rulebook::Rulebook;
use rulebook::checked::{AmountRule, Clause, Effect, EvidenceIx, FactIx, Ix};
use rulebook::program::Program;
use rulebook::subject::{Held, Subject};

use crate::sketch::Picks;

/// The facts that the rules of a goal mention, each with the values worth trying.
pub struct Pool {
    pub facts: Vec<(FactIx, Vec<i64>)>,
    pub papers: Vec<EvidenceIx>,
    on: Day,
}

impl Pool {
    pub fn new(book: &Rulebook, program: &Program, on: Day) -> Self {
        let exprs = expressions(book, program);
        let mut mentioned = program.facts(book, on);
        mentioned.extend(book.rules.constraints.iter().flat_map(|rule| rule.never.facts().iter().copied()));
        mentioned.sort_unstable();
        mentioned.dedup();
        let facts = mentioned.into_iter().map(|fact| (fact, values(book, &exprs, fact, on))).collect();
        let mut papers: Vec<EvidenceIx> = program.items.iter().map(|item| item.evidence).collect();
        papers.sort_unstable();
        papers.dedup();
        Self { facts, papers, on }
    }

    /// A subject of which each fact is known so many times in a hundred, and some papers held that do not lapse.
    pub fn subject(&self, book: &Rulebook, picks: &mut Picks, known: usize) -> Subject {
        let mut subject = Subject::new(book);
        let most = if self.papers.is_empty() { 1 } else { 4 };
        for _ in 0..picks.pick(most) {
            let paper = *picks.one(&self.papers);
            let states = book.entities.states.iter().map(|(ix, ..)| ix).filter(|_| picks.chance(40)).collect();
            subject.hold(paper, Some(Held { states, ..Held::default() }));
        }
        for (fact, values) in &self.facts {
            if picks.chance(known) {
                subject.set(*fact, Some(*picks.one(values)));
            }
        }
        subject
    }

    /// Some of the held papers lapse around the day of the plan.
    pub fn lapse(&self, subject: &mut Subject, picks: &mut Picks) {
        for paper in &self.papers {
            if let Some(held) = subject.held(*paper).filter(|_| picks.chance(40)) {
                let expires = self.on.plus_days(i64::try_from(picks.pick(20)).expect("small") - 2);
                let held = Held { expires: Some(expires), ..held.clone() };
                subject.hold(*paper, Some(held));
            }
        }
    }

    /// The same subject with every fact known.
    pub fn complete(&self, subject: &Subject, picks: &mut Picks) -> Subject {
        let mut whole = subject.clone();
        for (fact, values) in &self.facts {
            if whole.fact(*fact).is_none() {
                whole.set(*fact, Some(*picks.one(values)));
            }
        }
        whole
    }

    /// The unknown facts of a subject, with the values worth trying.
    pub fn unknown<'p>(&'p self, subject: &'p Subject) -> impl Iterator<Item = &'p (FactIx, Vec<i64>)> {
        self.facts.iter().filter(|(fact, _)| subject.fact(*fact).is_none())
    }
}

/// Every condition and formula that the answer for a goal can turn on.
pub fn expressions<'b>(book: &'b Rulebook, program: &'b Program) -> Vec<&'b Expr> {
    let mut found: Vec<&Expr> = Vec::new();
    let mut clauses = |clauses: &'b [Clause]| found.extend(clauses.iter().map(|clause| &clause.expr));
    for route in &program.routes {
        if let Some(edition) = route.edition {
            clauses(&book.rules.routes[route.route.get()][edition].when.clauses);
        }
        route.wants.iter().for_each(|want| clauses(&want.when.clauses));
    }
    for task in &program.tasks {
        clauses(&task.rule.when.clauses);
        task.wants.iter().for_each(|want| clauses(&want.when.clauses));
        task.rule.fees.iter().for_each(|fee| clauses(&fee.when.clauses));
        if let Effect::Turns { when, .. } = &task.rule.effect {
            clauses(&when.clauses);
        }
    }
    program.items.iter().filter_map(|item| item.input.as_ref()).for_each(|input| clauses(&input.clauses));
    book.rules.obligations.iter().flatten().for_each(|rule| clauses(&rule.when.clauses));
    book.rules.traps.iter().for_each(|rule| clauses(&rule.when.clauses));
    for fee in program.tasks.iter().flat_map(|task| &task.rule.fees) {
        found.extend(&fee.times);
        found.extend([Some(&fee.first), fee.later.as_ref()].into_iter().flatten().filter_map(AmountRule::formula));
    }
    found.extend(book.rules.constraints.iter().map(|rule| &rule.never));
    found
}

/// The values next to which a condition flips, and, of a fact with an order, its ends and its middle.
fn values(book: &Rulebook, exprs: &[&Expr], fact: FactIx, on: Day) -> Vec<i64> {
    let slots = vec![None; book.entities.facts.slots()];
    let env = Env { facts: &slots, held: &[], on, calendars: book };
    let facts = &book.entities.facts;
    let decl = facts.decl(fact);
    let mut values: Vec<i64> = exprs.iter().flat_map(|expr| expr.thresholds(fact, &env)).collect();
    if decl.ty.is_ordered() {
        values.extend([decl.min, decl.max, decl.min + (decl.max - decl.min) / 2]);
    } else if decl.ty == expr::Type::Country {
        // It may be the origin of a paper, which expressions call by another name.
        values.extend(exprs.iter().flat_map(|expr| expr.thresholds(facts.origin_slot(), &env)));
        let home = book.head.from_country.as_str().parse::<expr::value::Country>().expect("a country");
        values.push(home.number());
    } else if values.is_empty() {
        values.extend([0, 1]);
    }
    values.sort_unstable();
    values.dedup();
    values
}
