//! Conditions for one subject on one route: those of the program, each evaluated once, and others as they are asked.

use calendar::Day;
use expr::{Env, FactIndex};

use super::tri::Tri;
use crate::checked::{Condition, EvidenceIx, FactIx, Ix, OriginRule, Rulebook};
use crate::program::{CondIx, Program, RouteProgram, Task, Want};
use crate::source::Moment;
use crate::subject::{Begun, Subject};

/// What is known, and what holds by it.
#[derive(Clone)]
pub struct Eval<'a> {
    pub book: &'a Rulebook,
    pub program: &'a Program,
    pub facts: Vec<Option<i64>>,
    pub held: Vec<Option<bool>>,
    pub on: Day,
    /// The steps that are under way.
    pub begun: Vec<Begun>,
    /// The facts that the route fixes.
    pub fixed: Vec<FactIx>,
    /// By [`CondIx`].
    holds: Vec<Tri>,
    /// By [`CondIx`], where in `open` the unknown facts stand that can still decide it.
    spans: Vec<(usize, usize)>,
    open: Vec<FactIx>,
    paper: Option<EvidenceIx>,
}

impl<'a> Eval<'a> {
    /// A subject without a route.
    pub fn new(book: &'a Rulebook, program: &'a Program, subject: &Subject, on: Day) -> Self {
        let (facts, held) = (subject.facts().to_vec(), subject.holdings());
        let count = program.conditions.len();
        let mut eval = Self {
            book,
            program,
            facts,
            held,
            on,
            begun: subject.begun().to_vec(),
            fixed: Vec::new(),
            holds: vec![Tri::Yes; count],
            spans: vec![(0, 0); count],
            open: Vec::new(),
            paper: None,
        };
        (0..count).for_each(|at| eval.decide(at));
        eval
    }

    /// The moment whose rules count.
    pub fn moment(&self) -> Moment {
        Moment { on: self.on, opened: self.program.opened }
    }

    /// The same subject on a route, with the facts that it sets.
    pub fn on_route(&self, route: &RouteProgram) -> Self {
        let mut eval = self.clone();
        let rules = &self.book.rules.routes[route.route.get()];
        for (fact, value) in route.edition.and_then(|edition| rules.get(edition)).iter().flat_map(|rule| &rule.sets) {
            eval.facts[fact.get()] = Some(*value);
            eval.fixed.push(*fact);
        }
        // The origin of the paper at hand may be a fact that was just set.
        eval.paper = None;
        for cond in &route.sets {
            eval.decide(usize::from(cond.0));
        }
        eval
    }

    /// Evaluates a condition of the program.
    fn decide(&mut self, at: usize) {
        let asked = &self.program.conditions[at];
        self.at_hand(asked.paper);
        self.holds[at] = self.condition(&asked.when);
        let first = self.open.len();
        if self.holds[at] == Tri::Maybe {
            let mut open = std::mem::take(&mut self.open);
            self.each_open_fact_of(&asked.when, |fact| {
                if !open[first..].contains(&fact) {
                    open.push(fact);
                }
            });
            self.open = open;
        }
        self.spans[at] = (first, self.open.len());
    }

    pub fn env(&self) -> Env<'_> {
        Env { facts: &self.facts, held: &self.held, on: self.on, calendars: self.book }
    }

    /// Whether a condition of the program holds.
    pub fn holds(&self, condition: CondIx) -> Tri {
        self.holds[usize::from(condition.0)]
    }

    /// Whether a task applies.
    pub fn applies(&self, task: &Task) -> Tri {
        let [turns, when] = task.applies;
        self.holds(turns).and(self.holds(when))
    }

    /// Whether something is wanted.
    pub fn wanted(&self, want: &Want) -> Tri {
        self.holds(want.wanted)
    }

    /// Whether a condition holds that the program does not number.
    pub fn condition(&self, condition: &Condition) -> Tri {
        if condition.clauses.is_empty() { Tri::Yes } else { condition.holds(&self.env()) }
    }

    /// Puts the paper of a preparation at hand, so that conditions can ask for its class and origin.
    pub fn at_hand(&mut self, paper: Option<EvidenceIx>) {
        if paper == self.paper {
            return;
        }
        self.paper = paper;
        let facts = &self.book.entities.facts;
        let (mut class, mut origin) = (None, None);
        if let Some(evidence) = paper
            && let Some(edition) = self.book.entities.evidence[evidence].position_at(self.moment())
        {
            let rule = &self.book.rules.evidence[evidence.get()][edition];
            class = rule.class;
            origin = match rule.origin {
                OriginRule::Country(country) => Some(country),
                OriginRule::Fact(fact) => self.facts[fact.get()],
                OriginRule::Unknown => None,
            };
        }
        self.facts[facts.class_slot().get()] = class;
        self.facts[facts.origin_slot().get()] = origin;
    }

    /// The fact that a slot stands for: the origin of the paper at hand stands for the fact that names it.
    pub fn named(&self, slot: FactIndex) -> Option<FactIx> {
        let facts = &self.book.entities.facts;
        if slot.get() < facts.table().len() {
            return Some(slot);
        }
        let evidence = self.paper.filter(|_| slot == facts.origin_slot())?;
        let edition = self.book.entities.evidence[evidence].position_at(self.moment())?;
        match self.book.rules.evidence[evidence.get()][edition].origin {
            OriginRule::Fact(fact) => Some(fact),
            _ => None,
        }
    }

    /// The unknown facts that can still decide a condition of the program.
    pub fn open_facts(&self, condition: CondIx) -> &[FactIx] {
        let (first, end) = self.spans[usize::from(condition.0)];
        &self.open[first..end]
    }

    /// Visits the unknown facts that can still decide a condition that the program does not number.
    pub fn each_open_fact_of(&self, condition: &Condition, mut visit: impl FnMut(FactIx)) {
        condition.each_open_fact(&self.env(), |slot| {
            if let Some(fact) = self.named(slot) {
                visit(fact);
            }
        });
    }
}
