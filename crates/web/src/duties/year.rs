//! The year as a picture: a row for each duty, a diamond for each last day.

use std::borrow::Cow;

use calendar::{Day, Rounding};
use maud::{Markup, html};
use rulebook::plan::{DaySpan, Duty, due_date};
use text::say::{common, obligation as say};

use super::calendar::title;
use super::days_between;
use crate::guide::reading::Guide;
use crate::ui::{Moment, MomentRow, Moments, Tick};

/// The picture; the list beside it says the same.
pub(super) fn picture(guide: &Guide<'_>, span: DaySpan, duties: &[Duty]) -> Markup {
    let (l, book) = (guide.l(), guide.book());
    let dated: Vec<&Duty> = duties.iter().filter(|duty| !duty.due.is_empty()).collect();
    let dates = |duty: &Duty| duty.due.iter().map(|due| due_date(book, duty, *due)).collect::<Vec<_>>();
    // What fell due before the year, with grace into it, widens the picture to that month.
    let earliest = dated.iter().flat_map(|duty| duty.due.first()).copied().min().unwrap_or(span.first);
    let first = earliest.min(span.first).start_of_month();
    let after = |day: Day| days_between(first, day.max(first));
    let months: Vec<(u32, String)> =
        std::iter::successors(Some(first), |month| Some(month.plus_months(1, Rounding::LastDay)))
            .take_while(|month| *month <= span.last)
            .map(|month| (after(month), label(guide, month)))
            .collect();
    let titles: Vec<Cow<'_, str>> = dated.iter().map(|duty| title(guide, duty)).collect();
    let row = |(duty, label): (&&Duty, &Cow<'_, str>)| (dates(duty), label.to_string());
    let rows: Vec<_> = dated.iter().zip(&titles).map(row).collect();
    html! {
        (Moments {
            id: "year",
            rtl: l.lang.is_rtl(),
            says: &say::year_text(l, &l.date(span.first), &l.date(span.last)),
            key: say::year_key(l),
            days: after(span.last) + 1,
            ticks: months.iter().map(|(day, label)| Tick { day: *day, label }).collect(),
            rows: rows.iter().map(|(dates, label)| MomentRow {
                label,
                moments: dates.iter().map(|date| Moment {
                    day: after(date.due),
                    is_day: true,
                    number: None,
                    opens: date.opens.map(after),
                    grace: date.grace.map(|day| after(day.min(span.last))),
                }).collect(),
            }).collect(),
            today: (guide.today >= first).then(|| (after(guide.today), common::today(l))),
        })
    }
}

/// The month; where a year begins, that year, as in the timeline of a plan: both together would run into the next month.
fn label(guide: &Guide<'_>, month: Day) -> String {
    let l = guide.l();
    let civil = month.civil();
    if civil.month() == 1 { l.year(month) } else { l.month_short(civil.month()).to_owned() }
}
