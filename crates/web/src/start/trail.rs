//! The questions that led here, in the order in which the interview asks them.
//!
//! The address keeps the answers in the rulebook's order, so the way is walked again from its beginning: the interview
//! always asks the same question after the same answers.

use rulebook::checked::FactIx;
use rulebook::plan::WhichOpens;
use rulebook::program::Program;

use super::left;
use crate::ask::{Ask, Asked};

/// The questions answered or skipped so far, first to last.
pub(super) fn trail(asked: &Asked, program: &Program) -> Vec<FactIx> {
    let book = asked.book();
    let mut so_far = Ask { skipped: Vec::new(), ..asked.ask.clone() };
    for (fact, _) in asked.ask.subject.known_facts() {
        so_far.subject.set(fact, None);
    }
    let mut trail = Vec::new();
    while let Ok(plan) = asked.plan_of(program, &so_far, WhichOpens::None)
        && let Some(fact) = left(book, &plan, &so_far).questions.first().copied()
    {
        let value = asked.ask.subject.fact(fact);
        if value.is_none() && !asked.ask.skipped.contains(&fact) {
            break;
        }
        so_far = so_far.answered(fact, value);
        trail.push(fact);
    }
    trail
}

/// The question before this one.
pub(super) fn before(trail: &[FactIx], fact: FactIx) -> Option<FactIx> {
    match trail.iter().position(|asked| *asked == fact) {
        Some(at) => trail.get(at.checked_sub(1)?).copied(),
        None => trail.last().copied(),
    }
}
