//! The duties of who holds papers, as a calendar: what falls due in a span, and what fell due before it and can still be met.

use calendar::{Day, Rounding};

use super::answer::obligations_of;
use super::duties::{DaySpan, Duty};
use crate::checked::Rulebook;
use crate::program::Program;
use crate::source::{Due, ObligationEdition};
use crate::subject::Subject;

/// A due date with what stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueDate {
    /// The day.
    pub due: Day,
    /// From when it can be done, if the rule says.
    pub opens: Option<Day>,
    /// Until when it can still be done, if the rule says.
    pub grace: Option<Day>,
}

/// The duties of a subject by the papers it holds. Their dates are those of the span, and earlier ones whose grace has not run out
/// on its first day; a duty without a date stays, with none.
#[must_use]
pub fn agenda(book: &Rulebook, program: &Program, subject: &Subject, on: Day, span: DaySpan) -> Vec<Duty> {
    let wide = DaySpan { first: span.first.plus_months(-12, Rounding::LastDay), last: span.last };
    let mut duties = obligations_of(book, program, subject, on, wide);
    for duty in &mut duties {
        let edition = &book.entities.obligations[duty.obligation].editions[duty.edition];
        duty.due.retain(|due| *due >= span.first || grace(edition, *due).is_some_and(|last| last >= span.first));
    }
    duties
}

/// Every date of several duties, in the order of the days, then of the duties.
#[must_use]
pub fn by_day<'d>(book: &Rulebook, duties: &'d [Duty]) -> Vec<(DueDate, &'d Duty)> {
    let dates = |duty: &'d Duty| duty.due.iter().map(move |due| (due_date(book, duty, *due), duty));
    let mut all: Vec<_> = duties.iter().flat_map(dates).collect();
    all.sort_by_key(|(date, _)| date.due);
    all
}

/// One of a duty's dates with what stands around it.
#[must_use]
pub fn due_date(book: &Rulebook, duty: &Duty, due: Day) -> DueDate {
    let edition = &book.entities.obligations[duty.obligation].editions[duty.edition];
    let opens = match edition.due {
        Due::Every { opens_days: Some(days), .. } => Some(due.plus_days(-i64::from(days))),
        _ => None,
    };
    DueDate { due, opens, grace: grace(edition, due) }
}

fn grace(edition: &ObligationEdition, due: Day) -> Option<Day> {
    match edition.due {
        Due::Every { grace_days: Some(days), .. } => Some(due.plus_days(i64::from(days))),
        _ => None,
    }
}
