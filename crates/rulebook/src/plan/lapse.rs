//! Until when papers count.

use calendar::Day;

use super::eval::Eval;
use super::include::Included;
use super::schedule::Schedule;
use super::solve::Choices;
use crate::checked::{EvidenceIx, Ix, ValidityRule};
use crate::subject::{Held, Subject};

/// The last day on which a paper counts that was given on a day.
pub fn last_day(validity: ValidityRule, given: Day) -> Option<Day> {
    match validity {
        ValidityRule::None | ValidityRule::Unknown => None,
        ValidityRule::Days(days) => Some(given.plus_days(i64::from(days))),
        ValidityRule::Months(months, rounding) => Some(given.plus_months(i32::from(months), rounding)),
    }
}

/// The last day on which a held paper counts, if it lapses.
pub fn lapses(eval: &Eval, evidence: EvidenceIx, held: &Held) -> Option<Day> {
    held.expires.or_else(|| {
        let edition = eval.book.entities.evidence[evidence].position_at(eval.moment())?;
        let validity = eval.book.rules.evidence[evidence.get()][edition].validity;
        held.issued.and_then(|issued| last_day(validity, issued))
    })
}

/// The held papers that no longer count when work starts.
pub fn lapsed_before(eval: &Eval, subject: &Subject, start: Day) -> Vec<EvidenceIx> {
    let lapsed = |(evidence, held): (EvidenceIx, &Held)| {
        let last = lapses(eval, evidence, held)?;
        (last < start).then_some(evidence)
    };
    subject.held_papers().filter_map(lapsed).collect()
}

/// A held paper that lapses before the usual start of a step that needs it.
pub fn lapsing(
    eval: &Eval,
    subject: &Subject,
    choices: &Choices,
    included: &Included,
    times: &Schedule,
) -> Option<EvidenceIx> {
    let program = eval.program;
    for task in included.in_tasks() {
        let Some(starts) = times.starts(task).typical else { continue };
        for want in program.task(task).wants.iter().filter(|want| choices.held(want.item)) {
            let paper = program.item(want.item).evidence;
            let last = subject.held(paper).and_then(|held| lapses(eval, paper, held));
            if last.is_some_and(|last| last < starts) {
                return Some(paper);
            }
        }
    }
    None
}
