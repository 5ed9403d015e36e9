//! The timeline: what is drawn where, in days from the first day of the plan.

use calendar::Day;
use maud::{Markup, html};
use rulebook::checked::{CalendarIx, Ix};
use rulebook::plan::StepPlan;
use text::say::{common, plan as say};

use super::View;
use super::runs::Run;
use crate::ui::{Bar, Lane, OffDays, Tick, Timeline};

/// The most month names that stand beside each other.
const LABELS: i32 = 12;
/// In a longer plan the days off of each week would be a grey wash; only holidays are drawn.
const WEEKENDS_UNTIL: i64 = 250;
/// Up to so many days the scale names weeks.
const WEEKS_UNTIL: i64 = 75;

impl View<'_> {
    /// The picture. The list of steps below says the same, day by day.
    pub(super) fn timeline(&self) -> Markup {
        let l = self.l();
        let first = self.plan.start;
        let dated: Vec<&Run<'_>> =
            self.runs.iter().filter(|run| run.steps.iter().any(|step| step.starts.typical.is_some())).collect();
        let steps = || dated.iter().flat_map(|run| run.steps.iter().copied());
        let last = steps().filter_map(|step| step.ends.max.or(step.ends.typical).or(step.starts.typical)).max();
        let Some(last) = last else { return html! {} };
        let day = |day: Day| u32::try_from(first.days_until(day)).unwrap_or_default();
        let names: Vec<String> = dated.iter().map(|run| self.run_name(run)).collect();
        let bars = dated.iter().zip(&names).filter_map(|(run, label)| {
            let from = run.steps.iter().filter_map(|step| step.starts.typical).min()?;
            let after = |end: Option<Day>, step: &StepPlan| {
                end.map(|end| day(end) + u32::from(step.starts.typical != Some(end) || takes_days(self, step)))
            };
            Some(Bar {
                label,
                from: day(from),
                until: run.steps.iter().filter_map(|step| after(step.ends.typical, step)).max().unwrap_or(day(from)),
                at_most: run.steps.iter().filter_map(|step| after(step.ends.max, step)).max(),
                critical: run.steps.iter().any(|step| step.critical),
            })
        });
        let ticks = self.ticks(first, last);
        let ticks = ticks.iter().map(|(at, label)| Tick { day: day(*at), label });
        let lanes = self.lanes(first, last);
        let lanes = lanes.iter().map(|(label, off)| Lane {
            label,
            off: off.iter().map(|(from, to)| OffDays { from: day(*from), until: day(*to) + 1 }).collect(),
        });
        let says = say::timeline_text(l, &common::steps(l, dated.len()), &l.date(first), &l.date(last));
        let today = self.asked.today;
        html! {
            (Timeline {
                id: "timeline",
                rtl: l.lang.is_rtl(),
                says: &says,
                key: say::timeline_key(l),
                days: day(last) + 2,
                ticks: ticks.collect(),
                lanes: lanes.collect(),
                bars: bars.collect(),
                today: (first <= today && today <= last).then(|| (day(today), say::you_are_here(l))),
            })
        }
    }

    /// The scale: weeks in a short plan, else months, as many as can be named.
    fn ticks(&self, first: Day, last: Day) -> Vec<(Day, String)> {
        let l = self.l();
        if first.days_until(last) <= WEEKS_UNTIL {
            let weeks = (0..).map(|week| first.plus_days(week * 7)).take_while(|day| *day <= last);
            return weeks.map(|day| (day, l.day_month_short(day))).collect();
        }
        let month = |months| first.start_of_month().plus_months(months, calendar::Rounding::LastDay);
        let count = (1..).take_while(|months| month(*months) <= last).count();
        let apart = 1 + i32::try_from(count).unwrap_or(i32::MAX) / LABELS;
        let months = (0..).map(|n| month(n * apart)).skip_while(|day| *day < first).take_while(|day| *day <= last);
        let first_label = [(first, l.day_month_short(first))];
        // The first name would stand in the way of a month that begins a few days later.
        let near = |day: &Day| first.days_until(*day) * 12 > first.days_until(last);
        let months = months.filter(near).map(|day| {
            (day, if day.civil().month() == 1 { l.year(day) } else { l.month_short(day.civil().month()).to_owned() })
        });
        first_label.into_iter().chain(months).collect()
    }

    /// For each of the two countries the calendar that most of its authorities in the plan keep, with its days off.
    fn lanes(&self, first: Day, last: Day) -> Vec<(String, Vec<(Day, Day)>)> {
        let book = self.asked.book();
        let weekends = first.days_until(last) <= WEEKENDS_UNTIL;
        let mut lanes = Vec::new();
        for country in [book.head.from_country, book.head.to_country] {
            let mut kept: Vec<CalendarIx> = Vec::new();
            for step in self.route.in_reading_order() {
                let rule = &book.rules.steps[usize::from(step.step.0)][step.edition];
                let here = rule.authority.is_some_and(|ix| book.entities.authorities[ix].country == Some(country));
                kept.extend(rule.calendar.filter(|_| here));
            }
            let most = kept.iter().max_by_key(|ix| kept.iter().filter(|other| other == ix).count());
            let Some((ix, calendar)) = most.and_then(|ix| Some((*ix, book.calendars.get(ix.get())?))) else { continue };
            let mut spans: Vec<(Day, Day)> = Vec::new();
            for off in calendar.off_days(first, last).filter(|off| weekends || !off.weekend) {
                match spans.last_mut().filter(|(_, end)| end.plus_days(1) == off.day) {
                    Some((_, end)) => *end = off.day,
                    None => spans.push((off.day, off.day)),
                }
            }
            lanes.push((self.wording.text(&book.entities.calendars[ix].title).into_owned(), spans));
        }
        lanes
    }
}

/// Whether a step takes any days; one of none happens the moment it is ready.
fn takes_days(view: &View<'_>, step: &StepPlan) -> bool {
    let days = view.asked.book().rules.steps[usize::from(step.step.0)][step.edition].days;
    days.max != Some(0)
}
