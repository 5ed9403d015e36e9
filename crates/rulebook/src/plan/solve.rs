//! Which tasks fill which papers: the AND-OR graph walked for one subject.
//!
//! A paper is filled if the subject holds it, if a task makes it that applies and whose own wants are filled, or if
//! the subject can bring it. Among several tasks the first by rank is taken that applies and can be completed without
//! needing the paper itself; where its condition is unknown, the later ones stay candidates up to the first that
//! surely applies.
//!
//! The walk goes depth first. A paper that is wanted while it is being filled cannot be had there; what was decided on
//! that ground holds only below that paper, and is forgotten when the task that led there is not taken.

use calendar::Day;
use expr::{Env, FactIndex};

use super::tri::Tri;
use crate::checked::{Condition, Effect, EvidenceIx, FactIx, Ix, OriginRule, Rulebook};
use crate::program::{ItemIx, Program, Task, TaskIx, Want};

/// Conditions evaluated for one subject on one route.
pub struct Eval<'a> {
    pub book: &'a Rulebook,
    pub program: &'a Program,
    pub facts: Vec<Option<i64>>,
    pub held: Vec<Option<bool>>,
    pub on: Day,
    /// Facts that the route fixes: nobody's answer.
    pub fixed: Vec<FactIx>,
    paper: Option<EvidenceIx>,
}

impl<'a> Eval<'a> {
    pub fn new(
        book: &'a Rulebook,
        program: &'a Program,
        facts: Vec<Option<i64>>,
        held: Vec<Option<bool>>,
        on: Day,
    ) -> Self {
        Self { book, program, facts, held, on, fixed: Vec::new(), paper: None }
    }

    pub fn env(&self) -> Env<'_> {
        Env { facts: &self.facts, held: &self.held, on: self.on, calendars: self.book }
    }

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
            && let Some(edition) = self.book.entities.evidence[evidence].position_on(self.on)
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

    /// Whether a task applies.
    pub fn applies(&mut self, task: &Task) -> Tri {
        self.at_hand(task.paper);
        let turns = match &task.rule.effect {
            Effect::Turns { when, .. } => self.condition(when),
            Effect::Gives(_) => Tri::Yes,
        };
        turns.and(self.condition(&task.rule.when))
    }

    /// Whether a task's want applies.
    pub fn wanted(&mut self, task: Option<&Task>, want: &Want) -> Tri {
        if want.when.clauses.is_empty() {
            return Tri::Yes;
        }
        self.at_hand(task.and_then(|task| task.paper));
        self.condition(&want.when)
    }

    /// The fact that a slot stands for: the origin of the paper at hand stands for the fact that names it.
    pub fn named(&self, slot: FactIndex) -> Option<FactIx> {
        let facts = &self.book.entities.facts;
        if slot.get() < facts.table().len() {
            return Some(slot);
        }
        let evidence = self.paper.filter(|_| slot == facts.origin_slot())?;
        let edition = self.book.entities.evidence[evidence].position_on(self.on)?;
        match self.book.rules.evidence[evidence.get()][edition].origin {
            OriginRule::Fact(fact) => Some(fact),
            _ => None,
        }
    }

    /// Visits the unknown facts that can still decide a condition.
    pub fn open(&mut self, paper: Option<EvidenceIx>, condition: &Condition, mut visit: impl FnMut(FactIx)) {
        if condition.clauses.is_empty() {
            return;
        }
        self.at_hand(paper);
        condition.each_open_fact(&self.env(), |slot| {
            if let Some(fact) = self.named(slot) {
                visit(fact);
            }
        });
    }
}

/// One way to fill a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A task makes it.
    Task(TaskIx),
    /// The subject brings it.
    Bring,
}

/// How a paper is filled.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Whether it can be filled.
    pub fill: Tri,
    /// The subject has it.
    pub held: bool,
    /// The ways that are open, by rank, each with how surely it can be taken; exactly one of them is.
    pub ways: Vec<(Way, Tri)>,
}

#[derive(Clone, Debug)]
enum State {
    New,
    Active(usize),
    Done(Choice),
}

/// The walk.
pub struct Solver<'a, 'e> {
    pub eval: &'e mut Eval<'a>,
    /// For each item whether the subject has it.
    has: &'e [bool],
    states: Vec<State>,
    /// Papers decided, with the depth of the shallowest active paper that their decision leaned on.
    log: Vec<(ItemIx, usize)>,
}

/// Leaned on no active paper.
const FREE: usize = usize::MAX;

impl<'a, 'e> Solver<'a, 'e> {
    pub fn new(eval: &'e mut Eval<'a>, has: &'e [bool]) -> Self {
        let states = vec![State::New; eval.program.items.len()];
        Self { eval, has, states, log: Vec::new() }
    }

    /// Whether a paper can be filled.
    pub fn fill(&mut self, item: ItemIx) -> Tri {
        self.walk(item, 0).0
    }

    /// What was decided; papers that nothing asked for, or that cannot be filled, are not filled.
    pub fn finish(self) -> Vec<Choice> {
        self.states
            .into_iter()
            .map(|state| match state {
                State::Done(choice) => choice,
                State::New | State::Active(_) => Choice { fill: Tri::No, held: false, ways: Vec::new() },
            })
            .collect()
    }

    fn walk(&mut self, item: ItemIx, depth: usize) -> (Tri, usize) {
        let at = usize::from(item.0);
        match &self.states[at] {
            State::Done(choice) => return (choice.fill, FREE),
            State::Active(depth) => return (Tri::No, *depth),
            State::New => {}
        }
        if self.has[at] {
            self.states[at] = State::Done(Choice { fill: Tri::Yes, held: true, ways: Vec::new() });
            return (Tri::Yes, FREE);
        }
        self.states[at] = State::Active(depth);
        let program = self.eval.program;
        let mut ways = Vec::new();
        let mut lowest = FREE;
        for maker in &program.item(item).makers {
            let before = self.log.len();
            let (sure, leaned) = self.complete(*maker, depth);
            if leaned < depth {
                lowest = lowest.min(leaned);
            }
            if sure == Tri::No {
                self.forget(before);
                continue;
            }
            ways.push((Way::Task(*maker), sure));
            if sure == Tri::Yes {
                break;
            }
        }
        let sure = |ways: &[(Way, Tri)]| ways.iter().any(|(_, sure)| *sure == Tri::Yes);
        if let Some(obtainable) = program.item(item).input.as_ref().filter(|_| !sure(&ways)) {
            self.eval.at_hand(None);
            let obtainable = self.eval.condition(obtainable);
            if obtainable != Tri::No {
                ways.push((Way::Bring, obtainable));
            }
        }
        let fill = ways.iter().map(|(_, sure)| *sure).max().unwrap_or(Tri::No);
        if fill == Tri::No && lowest < FREE {
            self.states[at] = State::New;
        } else {
            self.states[at] = State::Done(Choice { fill, held: false, ways });
            self.log.push((item, lowest));
        }
        (fill, lowest)
    }

    /// Whether a task can be completed, and the shallowest active paper on which that leaned.
    fn complete(&mut self, maker: TaskIx, depth: usize) -> (Tri, usize) {
        let program = self.eval.program;
        let task = program.task(maker);
        let mut sure = self.eval.applies(task);
        let mut lowest = FREE;
        for want in &task.wants {
            if sure == Tri::No {
                break;
            }
            let wanted = self.eval.wanted(Some(task), want);
            if wanted == Tri::No {
                continue;
            }
            let (filled, leaned) = self.walk(want.item, depth + 1);
            lowest = lowest.min(leaned);
            sure = sure.and(wanted.implies(filled));
        }
        (sure, lowest)
    }

    /// Forgets what was decided since, where the decision leaned on a paper that was being filled.
    fn forget(&mut self, before: usize) {
        let mut kept = before;
        for at in before..self.log.len() {
            let (item, leaned) = self.log[at];
            if leaned == FREE {
                self.log[kept] = (item, leaned);
                kept += 1;
            } else {
                self.states[usize::from(item.0)] = State::New;
            }
        }
        self.log.truncate(kept);
    }
}
