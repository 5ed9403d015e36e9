//! What to watch on a route.

use calendar::{Day, YearBasis};

use super::Warning;
use super::answer::last_day;
use super::include::Included;
use super::schedule::Schedule;
use super::solve::{Choice, Eval, Way};
use super::tri::Tri;
use crate::checked::{Ix, RouteIx, TrapIx};
use crate::program::ItemIx;
use crate::source::Edition;

/// Days around the plan in which a moon day may still move into it.
const MOON: i64 = 2;

/// The warnings of a scheduled route.
pub fn of(
    eval: &mut Eval,
    choices: &[Choice],
    included: &Included,
    times: &Schedule,
    route: RouteIx,
    start: Day,
) -> Vec<Warning> {
    let mut warnings = lapsing_papers(eval, choices, included, times);
    warnings.extend(changing_editions(eval, included, times));
    warnings.extend(traps(eval, included, route));
    warnings.extend(calendar_limits(eval, included, times, start));
    warnings
}

/// Papers that are given too early to count when they are needed.
fn lapsing_papers(eval: &mut Eval, choices: &[Choice], included: &Included, times: &Schedule) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let mut warnings = Vec::new();
    for (at, item) in program.items.iter().enumerate() {
        let (Tri::Yes, None, Some(edition)) = (included.items[at], item.state, item.edition) else { continue };
        let [(Way::Task(maker), _)] = choices[at].ways.as_slice() else { continue };
        let validity = book.rules.evidence[item.evidence.get()][edition].validity;
        let Some(given) = times.ends[usize::from(maker.0)].typical else { continue };
        let Some(lapses) = last_day(validity, given) else { continue };
        let ix = ItemIx(u16::try_from(at).unwrap_or(u16::MAX));
        let users =
            program.tasks.iter().enumerate().filter(|(user, task)| {
                included.tasks[*user] != Tri::No && task.wants.iter().any(|want| want.item == ix)
            });
        let latest = users.filter_map(|(user, task)| Some((times.starts[user].typical?, task.step))).max();
        if let Some((needed, needed_by)) = latest.filter(|(needed, _)| *needed > lapses) {
            let span = lapses.days_until(needed);
            let starts = times.starts[usize::from(maker.0)].typical;
            let start_from = starts.map(|starts| starts.plus_days(span));
            warnings.push(Warning::Lapses { evidence: item.evidence, given, lapses, needed_by, needed, start_from });
        }
    }
    warnings
}

/// Steps that would begin when another edition of theirs is in force.
fn changing_editions(eval: &Eval, included: &Included, times: &Schedule) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let mut warnings: Vec<Warning> = Vec::new();
    for (at, task) in program.tasks.iter().enumerate() {
        let Some(starts) = times.starts[at].typical.filter(|_| included.tasks[at] != Tri::No) else { continue };
        let editions = &book.entities.steps[task.step].editions;
        let then = editions.iter().position(|edition| edition.common().covers(starts));
        let Some(next) = then.filter(|next| *next != task.edition) else { continue };
        let Some(from) = editions[next].common().from else { continue };
        let warning = Warning::EditionChanges { step: task.step, edition: task.edition, next, from: from.day };
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    warnings
}

/// Traps that concern a step, paper or route of the plan.
fn traps(eval: &mut Eval, included: &Included, route: RouteIx) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    eval.at_hand(None);
    let step_in = |step| program.tasks.iter().zip(&included.tasks).any(|(t, sure)| t.step == step && *sure != Tri::No);
    let paper_in = |paper| {
        program.items.iter().zip(&included.items).any(|(item, sure)| item.evidence == paper && *sure != Tri::No)
    };
    let mut warnings = Vec::new();
    for (rule, at) in book.rules.traps.iter().zip(0_u16..) {
        let elsewhere = !rule.routes.is_empty() && !rule.routes.contains(&route);
        let here = rule.routes.contains(&route)
            || rule.steps.iter().any(|step| step_in(*step))
            || rule.evidence.iter().any(|paper| paper_in(*paper));
        if here && !elsewhere && eval.condition(&rule.when) != Tri::No {
            warnings.push(Warning::Trap(TrapIx::new(at)));
        }
    }
    warnings
}

/// Days off that may move, and years without a list, on the calendars that the plan counts.
fn calendar_limits(eval: &Eval, included: &Included, times: &Schedule, start: Day) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let Some(end) = times.done.typical.or(times.done.min).or_else(|| {
        let ends = times.ends.iter().zip(&included.tasks).filter(|(_, sure)| **sure != Tri::No);
        ends.filter_map(|(ends, _)| ends.typical).max()
    }) else {
        return Vec::new();
    };
    let mut calendars: Vec<usize> = program
        .tasks
        .iter()
        .zip(&included.tasks)
        .filter(|(_, sure)| **sure != Tri::No)
        .filter_map(|(task, _)| task.rule.calendar.map(Ix::get))
        .collect();
    calendars.sort_unstable();
    calendars.dedup();
    let calendars = || calendars.iter().filter_map(|at| book.calendars.get(*at));
    let mut warnings = Vec::new();
    if calendars().any(|calendar| calendar.tentative_between(start.plus_days(-MOON), end.plus_days(MOON))) {
        warnings.push(Warning::TentativeHolidays);
    }
    for year in start.year()..=end.year() {
        if calendars().any(|calendar| calendar.year_basis(year) != YearBasis::Listed) {
            warnings.push(Warning::YearWithoutList { year });
        }
    }
    warnings
}
