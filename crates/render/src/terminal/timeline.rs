//! The timeline: a bar for each step over a scale of months.
//!
//! Time runs from left to right in every language, on lines of their own: a terminal does not turn a picture round.

use calendar::{Day, Rounding};
use rulebook::plan::{RoutePlan, StepPlan, Tri};
use text::{Lang, say};
use unicode_width::UnicodeWidthStr;

use super::Page;
use crate::sheet::{Ink, columns, span};

/// Columns of the names beside the bars.
const NAMES: usize = 34;
/// The most days of a plan whose scale counts weeks.
const SHORT: usize = 70;

/// Where days stand on a line.
struct Scale {
    first: Day,
    days: usize,
    columns: usize,
}

impl Scale {
    /// The column of a day's morning.
    fn at(&self, day: Day) -> usize {
        let days = usize::try_from(self.first.days_until(day)).unwrap_or(0).min(self.days);
        days * self.columns / self.days.max(1)
    }

    /// The column after a day's evening.
    fn after(&self, day: Day) -> usize {
        self.at(day.plus_days(1))
    }
}

impl Page<'_> {
    pub(super) fn timeline(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        let first = self.plan.start;
        let ends = route.steps.iter().flat_map(|step| [step.ends.max, step.ends.typical]).flatten();
        let Some(days) = ends.map(|end| first.days_until(end) + 1).max() else { return };
        // Beside a name there is room for a bar; a right-to-left name stands on a line of its own.
        let beside = if l.lang.is_rtl() { 2 } else { NAMES.min(self.sheet.look.width / 3) };
        let columns = self.sheet.look.room(beside + 1).saturating_sub(1);
        let scale = Scale { first, days: usize::try_from(days).unwrap_or(1).max(1), columns };
        self.sheet.heading(say::plan::timeline(l));
        self.ticks(&scale, beside);
        let mut dateless = Vec::new();
        for step in route.in_reading_order() {
            match step.starts.typical {
                Some(starts) => self.bar(&scale, beside, step, starts),
                None => dateless.push(self.words.planned(step)),
            }
        }
        let key = [
            ("█", Ink::Accent, say::plan::critical_path(l)),
            ("▒", Ink::Plain, say::cli::timeline_usual(l)),
            ("·", Ink::Soft, say::cli::timeline_latest(l)),
            ("░", Ink::Doubtful, say::plan::step_maybe(l)),
        ];
        let key = key
            .iter()
            .flat_map(|(sign, ink, says)| [span(*ink, format!("{sign} ")), span(Ink::Soft, format!("{says} "))]);
        self.sheet.para(2, 2, &key.collect::<Vec<_>>());
        if !dateless.is_empty() {
            self.soft(2, &say::cli::without_date(l, &l.apart(&dateless)));
        }
    }

    /// The scale: each month, or for a short plan each week, where it begins.
    fn ticks(&mut self, scale: &Scale, beside: usize) {
        let l = self.words.locale;
        let weekly = scale.days <= SHORT;
        // In a line that runs from left to right, only Latin digits keep their order.
        let name = |day: Day| match (l.lang, weekly) {
            (Lang::En, true) => l.day_month_short(day),
            (Lang::En, false) => l.month_short(day.civil().month()).to_owned(),
            (_, true) => day.to_string().chars().skip(5).collect(),
            (_, false) => day.to_string().chars().take(7).collect(),
        };
        let next = |day: &Day| {
            let next = if weekly { day.plus_days(7) } else { day.start_of_month().plus_months(1, Rounding::LastDay) };
            usize::try_from(scale.first.days_until(next)).is_ok_and(|days| days < scale.days).then_some(next)
        };
        let mut line = " ".repeat(beside);
        for day in std::iter::successors(Some(scale.first), next) {
            let at = beside + scale.at(day);
            let label = format!("│{}", name(day));
            let free = day == scale.first || line.width() < at;
            if free && at + label.width() <= beside + 1 + scale.columns {
                line.extend(std::iter::repeat_n(' ', at - line.width()));
                line.push_str(&label);
            }
        }
        self.sheet.fixed(&[span(Ink::Soft, line)]);
    }

    fn bar(&mut self, scale: &Scale, beside: usize, step: &StepPlan, starts: Day) {
        let l = self.words.locale;
        let title = self.words.planned(step).into_owned();
        let name = if l.lang.is_rtl() {
            self.sheet.para(2, 4, &[span(Ink::Plain, title)]);
            " ".repeat(beside)
        } else {
            fitted(&title, beside)
        };
        let end = step.ends.typical;
        let (sign, ink) = match (step.included, step.critical) {
            (Tri::Yes, true) => ("█", Ink::Accent),
            (Tri::Yes, false) => ("▒", Ink::Plain),
            _ => ("░", Ink::Doubtful),
        };
        let from = scale.at(starts).min(scale.columns.saturating_sub(1));
        let usual = end.map_or(from + 1, |end| scale.after(end)).max(from + 1);
        let latest = step.ends.max.map_or(usual, |end| scale.after(end)).max(usual);
        let open = if end.is_none() { "?" } else { "" };
        self.sheet.fixed(&[
            span(Ink::Plain, name),
            span(Ink::Soft, format!("│{}", " ".repeat(from))),
            span(ink, sign.repeat(usual - from)),
            span(Ink::Soft, "·".repeat(latest - usual)),
            span(Ink::Soft, open),
        ]);
    }
}

/// A name in so many columns: cut, or filled up with blanks.
fn fitted(name: &str, room: usize) -> String {
    let mut out = String::from("  ");
    let mut used = 2;
    let whole = name.width() + used < room;
    for c in name.chars() {
        if !whole && used + columns(c) + 2 > room {
            out.push('…');
            used += 1;
            break;
        }
        out.push(c);
        used += columns(c);
    }
    out.extend(std::iter::repeat_n(' ', room.saturating_sub(used)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    #[test]
    fn days_are_spread_over_the_columns() {
        let scale = Scale { first: day("2030-01-01"), days: 10, columns: 20 };
        assert_eq!(scale.at(day("2030-01-01")), 0);
        assert_eq!(scale.at(day("2030-01-06")), 10);
        assert_eq!(scale.after(day("2030-01-10")), 20);
        assert_eq!(scale.at(day("2031-01-01")), 20, "nothing stands outside");
        assert_eq!(scale.at(day("2029-01-01")), 0);
    }

    #[test]
    fn names_take_the_room_they_are_given() {
        assert_eq!(fitted("Seal", 10), "  Seal    ");
        assert_eq!(fitted("Seal the paper", 10), "  Seal t… ");
        assert_eq!(fitted("工工工工", 10), "  工工工… ");
    }
}
