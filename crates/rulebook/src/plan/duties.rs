//! Duties that follow from holding something, with the dates on which they fall due.

use calendar::{Calendar, Day, Quarter, Rounding};

use super::eval::Eval;
use super::tri::Tri;
use crate::checked::{FactIx, Ix, ObligationIx, ObligationRule, Rulebook};
use crate::program::DutyProgram;
use crate::source::{Due, FactType, ObligationEdition};

/// A duty with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The duty.
    pub obligation: ObligationIx,
    /// Its edition.
    pub edition: usize,
    /// Whether it applies.
    pub applies: Tri,
    /// The dates on which it falls due in the span that was asked for, in order; empty where none can be named.
    pub due: Vec<Day>,
    /// When what it binds is, or will usually be, held.
    pub since: Option<Day>,
}

/// Days of a span, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySpan {
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
}

impl DaySpan {
    /// The twelve months from a day.
    #[must_use]
    pub fn year_from(first: Day) -> Self {
        Self { first, last: first.plus_months(12, Rounding::LastDay).plus_days(-1) }
    }

    fn holds(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// A duty for who holds its paper since a day; `None` if it does not apply.
pub fn duty(eval: &Eval, of: &DutyProgram, since: Option<Day>, span: DaySpan) -> Option<Duty> {
    let (book, obligation, edition) = (eval.book, of.obligation, of.edition);
    let rule = &book.rules.obligations[obligation.get()][edition];
    let text = &book.entities.obligations[obligation].editions[edition];
    let applies = eval.holds(of.applies);
    if applies == Tri::No {
        return None;
    }
    let fiscal = rule.fiscal_year_end.and_then(|fact| fiscal_month(book, fact, eval.facts[fact.get()]));
    let mut due = since.map_or_else(Vec::new, |since| dates(text, since, span, fiscal));
    if text.moves.is_some()
        && let Some(calendar) = calendar(book, rule)
    {
        due.iter_mut().for_each(|day| *day = calendar.first_working_on_or_after(*day));
    }
    due.sort_unstable();
    due.dedup();
    Some(Duty { obligation, edition, applies, due, since })
}

/// The calendar of who receives it.
fn calendar<'b>(book: &'b Rulebook, rule: &ObligationRule) -> Option<&'b Calendar> {
    let authority = &book.entities.authorities[rule.authority?];
    let calendar = book.entities.calendars.find(authority.calendar.as_str())?;
    book.calendars.get(calendar.get())
}

/// The month, 1 to 12, that a fact names as the fiscal year's last: an integer, or the place of a choice among twelve.
fn fiscal_month(book: &Rulebook, fact: FactIx, value: Option<i64>) -> Option<i32> {
    let value = i32::try_from(value?).ok()?;
    let month = match book.entities.fact(fact).kind {
        FactType::Choice => value + 1,
        _ => value,
    };
    (1..=12).contains(&month).then_some(month)
}

fn dates(edition: &ObligationEdition, since: Day, span: DaySpan, fiscal_month: Option<i32>) -> Vec<Day> {
    let within = |day: Day| Some(day).filter(|day| span.holds(*day));
    match &edition.due {
        Due::OnceDays(days) => within(since.plus_days(i64::from(*days))).into_iter().collect(),
        Due::OnceMonths(months, round) => {
            within(since.plus_months(i32::from(*months), (*round).into())).into_iter().collect()
        }
        Due::Every { months, round, .. } => (1..)
            .map(|n: i32| since.plus_months(n.saturating_mul(i32::from((*months).max(1))), (*round).into()))
            .take_while(|day| *day <= span.last && *day < Day::MAX)
            .filter(|day| span.holds(*day))
            .collect(),
        Due::Monthly(day) => months_after(since)
            .map(|(first, last)| day.map_or(last, |day| first.plus_days(i64::from(day) - 1).min(last)))
            .take_while(|day| *day <= span.last)
            .filter(|day| span.holds(*day))
            .collect(),
        Due::QuarterlyLastDay => std::iter::successors(Some(Quarter::of(since)), |quarter| Some(quarter.next()))
            .map(Quarter::end_of_month_after)
            .take_while(|day| *day <= span.last && *day < Day::MAX)
            .filter(|day| span.holds(*day))
            .collect(),
        Due::YearEnd { days, .. } => {
            let Some(month) = fiscal_month else { return Vec::new() };
            let year = since.year();
            let first = i8::try_from(month).ok().and_then(|month| Day::from_ymd(year, month, 1)).map(Day::end_of_month);
            std::iter::successors(first, |end| {
                Some(end.start_of_month().plus_months(12, Rounding::LastDay).end_of_month()).filter(|next| next > end)
            })
            .filter(|end| *end >= since)
            .map(|end| end.plus_days(i64::from(*days)))
            .take_while(|day| *day <= span.last && *day < Day::MAX)
            .filter(|day| span.holds(*day))
            .collect()
        }
        Due::OnEvent(_) | Due::Continuous | Due::Unknown => Vec::new(),
    }
}

/// First and last days of the months after the one of a day.
fn months_after(day: Day) -> impl Iterator<Item = (Day, Day)> {
    let month = |before: Day| {
        let first = before.plus_days(1);
        (first, first.end_of_month())
    };
    std::iter::successors(Some(month(day.end_of_month())), move |(_, last)| Some(month(*last)))
        .take_while(|(_, last)| *last < Day::MAX)
}
