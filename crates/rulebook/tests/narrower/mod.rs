//! What more knowledge may do to a plan: decide what was open, and nothing else.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;

use calendar::Day;
use proptest::prelude::*;
use rulebook::Rulebook;
use rulebook::checked::{EvidenceIx, StepIx};
use rulebook::plan::{CurrencySum, Plan, Reason, ReasonKind, RoutePlan, Status, StepPlan, Tri, Triple};

/// Fails where a plan of the same subject, of which more is known, says what the first plan ruled out.
pub fn narrower(book: &Rulebook, less: &Plan, more: &Plan) -> Result<(), TestCaseError> {
    for (less, more) in less.routes.iter().zip(&more.routes) {
        let name = book.entities.routes.id(less.route);
        prop_assert!(less.status == Status::Undecided || less.status == more.status, "{}: status", name);
        // A plan of which a need cannot be met lacks the steps that would have met it; of a route without entry it is not
        // said whether one can.
        let unmet = |reason: &Reason| matches!(reason.kind, ReasonKind::Need { .. } | ReasonKind::NoEntry);
        if more.status == Status::Closed && more.because.iter().any(unmet) {
            continue;
        }
        steps(book, less, more)?;
        sums(name.as_str(), &less.fees, &more.fees)?;
        sums(name.as_str(), &less.fees_later, &more.fees_later)?;
        dates(name.as_str(), &less.done, &more.done)?;
    }
    Ok(())
}

type Key = (StepIx, Option<EvidenceIx>);

fn by_key(route: &RoutePlan) -> BTreeMap<Key, &StepPlan> {
    route.steps.iter().map(|step| ((step.step, step.paper), step)).collect()
}

fn steps(book: &Rulebook, less: &RoutePlan, more: &RoutePlan) -> Result<(), TestCaseError> {
    let (less, more) = (by_key(less), by_key(more));
    for (key, step) in &less {
        let name = book.entities.steps.id(key.0);
        let after = more.get(key);
        let included = after.map_or(Tri::No, |step| step.included);
        prop_assert!(step.included == Tri::Maybe || included == Tri::Yes, "{} was in, is {:?}", name, included);
        if let Some(after) = after {
            dates(name.as_str(), &step.starts, &after.starts)?;
            dates(name.as_str(), &step.ends, &after.ends)?;
        }
    }
    for key in more.keys() {
        prop_assert!(less.contains_key(key), "{} was out, is in", book.entities.steps.id(key.0));
    }
    Ok(())
}

/// The least may rise and the most may fall. A least day may turn unknown: a step whose days nobody knows has come in.
fn dates(name: &str, less: &Triple<Option<Day>>, more: &Triple<Option<Day>>) -> Result<(), TestCaseError> {
    let earlier = less.min.zip(more.min).is_some_and(|(less, more)| more < less);
    let later = less.max.is_some_and(|less| more.max.is_none_or(|more| more > less));
    prop_assert!(!earlier && !later, "{}: {:?} became {:?}", name, less, more);
    Ok(())
}

fn sums(name: &str, less: &[CurrencySum], more: &[CurrencySum]) -> Result<(), TestCaseError> {
    for sum in more.iter().chain(less) {
        let of = |sums: &[CurrencySum]| {
            let sum = sums.iter().find(|other| other.currency == sum.currency);
            sum.map_or((0, Some(0)), |sum| (sum.range.min, sum.range.max))
        };
        let (before, after) = (of(less), of(more));
        let lower = after.0 < before.0;
        let higher = before.1.is_some_and(|before| after.1.is_none_or(|after| after > before));
        prop_assert!(!lower && !higher, "{}: {:?} {} became {:?}", name, before, sum.currency.code(), after);
    }
    Ok(())
}
