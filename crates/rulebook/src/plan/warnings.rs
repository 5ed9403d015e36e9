//! What to watch on a route.

use calendar::{Day, YearBasis};

use super::Warning;
use super::eval::Eval;
use super::include::Included;
use super::lapse::last_day;
use super::schedule::Schedule;
use super::solve::{Choices, Way};
use super::tri::Tri;
use crate::checked::{Ix, RouteIx, StepIx};
use crate::program::ItemIx;
use crate::source::Edition;

/// Days around the plan in which a moon day may still move into it.
const MOON: i64 = 2;

/// The warnings of a scheduled route.
pub fn of(
    eval: &Eval,
    choices: &Choices,
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
fn lapsing_papers(eval: &Eval, choices: &Choices, included: &Included, times: &Schedule) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let mut warnings = Vec::new();
    for (item, at) in program.items.iter().zip(0_u16..) {
        let ix = ItemIx(at);
        let (Tri::Yes, None, Some(edition)) = (included.item(ix), item.state, item.edition) else { continue };
        let [(Way::Task(maker), _)] = choices.ways(ix) else { continue };
        let validity = book.rules.evidence[item.evidence.get()][edition].validity;
        let Some(given) = times.ends(*maker).typical else { continue };
        let Some(lapses) = last_day(validity, given) else { continue };
        let users = included.in_tasks().filter(|user| program.task(*user).wants.iter().any(|want| want.item == ix));
        let started = |user| -> Option<(Day, StepIx)> { Some((times.starts(user).typical?, program.task(user).step)) };
        if let Some((needed, needed_by)) = users.filter_map(started).max().filter(|(needed, _)| *needed > lapses) {
            let span = lapses.days_until(needed);
            let start_from = times.starts(*maker).typical.map(|starts| starts.plus_days(span));
            warnings.push(Warning::Lapses { evidence: item.evidence, given, lapses, needed_by, needed, start_from });
        }
    }
    warnings
}

/// Steps that would begin when another edition of theirs is in force.
fn changing_editions(eval: &Eval, included: &Included, times: &Schedule) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let mut warnings: Vec<Warning> = Vec::new();
    for ix in included.in_tasks() {
        let task = program.task(ix);
        let editions = &book.entities.steps[task.step].editions;
        let Some(starts) = times.starts(ix).typical.filter(|_| editions.len() > 1) else { continue };
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
fn traps<'e>(eval: &'e Eval, included: &'e Included, route: RouteIx) -> impl Iterator<Item = Warning> + 'e {
    let concerned = move |trap: &&crate::program::TrapProgram| {
        let routes = &eval.book.rules.traps[trap.trap.get()].routes;
        let here = routes.contains(&route)
            || (routes.is_empty()
                && (trap.tasks.iter().any(|task| included.task(*task) != Tri::No)
                    || trap.items.iter().any(|item| included.item(*item) != Tri::No)));
        here && eval.holds(trap.matters) != Tri::No
    };
    eval.program.traps.iter().filter(concerned).map(|trap| Warning::Trap(trap.trap))
}

/// Days off that may move, and years without a list, on the calendars that the plan counts.
fn calendar_limits(eval: &Eval, included: &Included, times: &Schedule, start: Day) -> Vec<Warning> {
    let (book, program) = (eval.book, eval.program);
    let end = times.done.typical.or(times.done.min);
    let Some(end) = end.or_else(|| included.in_tasks().filter_map(|task| times.ends(task).typical).max()) else {
        return Vec::new();
    };
    let mut calendars: Vec<usize> =
        included.in_tasks().filter_map(|task| program.task(task).rule.calendar.map(Ix::get)).collect();
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
