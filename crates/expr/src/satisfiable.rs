//! Whether anything could make some conditions true at once.

use calendar::Day;

use crate::code::Node;
use crate::env::{Env, WorkingDays};
use crate::expr::Part;
use crate::flips::{Candidates, open_candidates};
use crate::types::{EvidenceIndex, FactIndex};

/// How many partial assignments are tried before giving up.
const MAX_TRIES: u32 = 20_000;

/// A condition that shall hold, or shall fail.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The condition.
    pub condition: Part<'a>,
    /// Whether it shall hold.
    pub holds: bool,
}

impl<'a> Part<'a> {
    /// The claim that it holds.
    #[must_use]
    pub fn holds(self) -> Claim<'a> {
        Claim { condition: self, holds: true }
    }

    /// The claim that it fails.
    #[must_use]
    pub fn fails(self) -> Claim<'a> {
        Claim { condition: self, holds: false }
    }
}

/// Whether some claims can be true at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Satisfiability {
    /// They are, whenever this is the case.
    Yes(Witness),
    /// Nothing within the declared ranges makes them true.
    No,
    /// It was not found out: too many facts, or facts that are compared with each other.
    Unknown,
}

/// What makes the claims true, beyond what was known; whatever it does not name may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// Values of facts.
    pub facts: Vec<(FactIndex, i64)>,
    /// Evidence held or not.
    pub held: Vec<(EvidenceIndex, bool)>,
}

/// Looks for values of what the environment leaves unknown that make all claims true. `Yes` is always right, `No` is
/// always right; facts that are only compared with what is known always get one of the two, unless they are very many.
#[must_use]
pub fn satisfiable(claims: &[Claim<'_>], env: &Env<'_>) -> Satisfiability {
    let mut search = Search {
        claims,
        facts: env.facts.to_vec(),
        held: env.held.to_vec(),
        on: env.on,
        calendars: env.calendars,
        witness: Witness::default(),
        tries: MAX_TRIES,
    };
    match search.run() {
        Some(true) => Satisfiability::Yes(search.witness),
        Some(false) => Satisfiability::No,
        None => Satisfiability::Unknown,
    }
}

/// Tries values one unknown at a time, and goes back as soon as a claim has failed for whatever is left.
struct Search<'a> {
    claims: &'a [Claim<'a>],
    facts: Vec<Option<i64>>,
    held: Vec<Option<bool>>,
    on: Day,
    calendars: &'a dyn WorkingDays,
    witness: Witness,
    tries: u32,
}

/// An unknown to settle next.
enum Unsettled {
    Evidence(EvidenceIndex),
    Fact(FactIndex, Candidates),
}

impl Search<'_> {
    fn env(&self) -> Env<'_> {
        Env { facts: &self.facts, held: &self.held, on: self.on, calendars: self.calendars }
    }

    fn run(&mut self) -> Option<bool> {
        self.tries = self.tries.checked_sub(1)?;
        let mut open = Vec::new();
        for claim in self.claims {
            match claim.condition.interval(&self.env()).known() {
                Some(value) if (value != 0) == claim.holds => {}
                Some(_) => return Some(false),
                None => open.push(claim.condition),
            }
        }
        if open.is_empty() {
            return Some(true);
        }
        match self.unsettled(&open)? {
            Unsettled::Evidence(evidence) => self.try_evidence(evidence),
            Unsettled::Fact(fact, candidates) => self.try_fact(fact, &candidates),
        }
    }

    /// Evidence, else the fact with the fewest values to try of those for which the values are complete, else any.
    fn unsettled(&self, open: &[Part<'_>]) -> Option<Unsettled> {
        let env = self.env();
        let (mut facts, mut evidence) = (Vec::new(), None);
        for part in open {
            part.expr().code.each_open(part.id(), &env, &mut |node| match node {
                Node::Holds(held) => evidence = Some(held),
                node => facts.extend(node.fact()),
            });
        }
        if let Some(evidence) = evidence {
            return Some(Unsettled::Evidence(evidence));
        }
        facts.sort_unstable();
        facts.dedup();
        facts
            .into_iter()
            .map(|fact| (fact, open_candidates(open, fact, &env)))
            .min_by_key(|(_, candidates)| (!candidates.complete, candidates.values.len()))
            .map(|(fact, candidates)| Unsettled::Fact(fact, candidates))
    }

    fn try_evidence(&mut self, evidence: EvidenceIndex) -> Option<bool> {
        let slot = usize::from(evidence.0);
        self.held.resize(self.held.len().max(slot + 1), None);
        let mut outcome = Some(false);
        for held in [false, true] {
            self.held[slot] = Some(held);
            self.witness.held.push((evidence, held));
            match self.run() {
                Some(true) => return Some(true),
                Some(false) => {}
                None => outcome = None,
            }
            self.witness.held.pop();
        }
        self.held[slot] = None;
        outcome
    }

    fn try_fact(&mut self, fact: FactIndex, candidates: &Candidates) -> Option<bool> {
        let slot = usize::from(fact.0);
        self.facts.resize(self.facts.len().max(slot + 1), None);
        let mut outcome = candidates.complete.then_some(false);
        for value in &candidates.values {
            self.facts[slot] = Some(*value);
            self.witness.facts.push((fact, *value));
            match self.run() {
                Some(true) => return Some(true),
                Some(false) => {}
                None => outcome = None,
            }
            self.witness.facts.pop();
        }
        self.facts[slot] = None;
        outcome
    }
}
