//! A calendar that answers, compiled from specs.

use std::fmt;
use std::ops::RangeInclusive;

use crate::day::Day;
use crate::hijri::HijriDate;
use crate::holiday::{Entry, Holidays, OffDay};
use crate::spec::{CalendarSpec, Falls, HolidayRule, ListedDay};
use crate::weekdays::Weekdays;
use crate::working_days::WorkingDays;

/// The years to which rules are applied. In any other year that has no list, only weekends are days off.
pub const TABLE_YEARS: RangeInclusive<i16> = 1990..=2100;

/// What a calendar's answer for a year rests on. A calendar that takes the holidays of others is as good as the worst of
/// them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum YearBasis {
    /// The year's own list of holidays.
    Listed,
    /// Rules, with moon-dependent days computed.
    ByRule,
    /// Weekends only: no list, and outside [`TABLE_YEARS`].
    Beyond,
}

/// A working calendar. Every answer is exact for the holidays it was given, allocates nothing and never fails: where the
/// days run out, the answer is [`Day::MAX`].
#[derive(Clone, PartialEq, Eq)]
pub struct Calendar {
    weekend: Weekdays,
    audiences: Vec<String>,
    working: WorkingDays,
    /// Sorted by day; of one day, in the order of the spec, own holidays first.
    holidays: Vec<Entry>,
    /// For each calendar whose holidays count here, the years that it lists, sorted.
    listed: Vec<Vec<i16>>,
}

/// Compiles each spec into the calendar at the same position. Mistakes ([`crate::faults`]) do not stop it: a rule or list
/// that makes no sense has no days.
#[must_use]
pub fn compile(specs: &[CalendarSpec]) -> Vec<Calendar> {
    (0..specs.len()).map(|at| Calendar::new(specs, at)).collect()
}

impl Calendar {
    fn new(specs: &[CalendarSpec], at: usize) -> Self {
        let spec = &specs[at];
        let mut sources = Vec::new();
        collect_sources(specs, at, &mut sources);
        // A calendar that only gathers the holidays of others has nothing of its own to be judged by.
        if sources.len() > 1 && spec.rules.is_empty() && spec.years.is_empty() {
            sources.remove(0);
        }
        let mut holidays = Vec::new();
        let mut listed = Vec::new();
        for &source in &sources {
            let years = listed_years(&specs[source]);
            add_holidays(&specs[source], &years, &spec.audiences, &mut holidays);
            listed.push(years);
        }
        holidays.sort_by_key(|entry| entry.day);
        Self {
            weekend: spec.weekend,
            audiences: spec.audiences.clone(),
            working: WorkingDays::new(spec.weekend, holidays.iter().map(|entry| entry.day)),
            holidays,
            listed,
        }
    }

    /// The days off of every week.
    #[must_use]
    pub fn weekend(&self) -> Weekdays {
        self.weekend
    }

    /// Whether people work on this day.
    #[must_use]
    pub fn is_working(&self, day: Day) -> bool {
        self.working.contains(day)
    }

    /// `day` itself if it is a working day, else the next one.
    #[must_use]
    pub fn first_working_on_or_after(&self, day: Day) -> Day {
        if self.working.contains(day) { day } else { self.nth_working_day(day, 1) }
    }

    /// The day on which `n` working days end that begin on `from`: day 1 is the first working day on or after `from`.
    /// No days at all end on `from` itself, day off or not.
    #[must_use]
    pub fn nth_working_day(&self, from: Day, n: u32) -> Day {
        if n == 0 {
            return from;
        }
        self.working.nth_from(from, n).unwrap_or(Day::MAX)
    }

    /// Working days from `first` to `last`, both counted; none if `last` is earlier.
    #[must_use]
    pub fn working_days_between(&self, first: Day, last: Day) -> u32 {
        self.working.up_to(last).saturating_sub(self.working.before(first))
    }

    /// The holidays of a day, also if it is in the weekend.
    #[must_use]
    pub fn holidays_on(&self, day: Day) -> Holidays<'_> {
        self.holidays_between(day, day)
    }

    /// The holidays from `first` to `last`, both included, one item for each day of each.
    #[must_use]
    pub fn holidays_between(&self, first: Day, last: Day) -> Holidays<'_> {
        Holidays::new(&self.audiences, self.entries_between(first, last))
    }

    /// The days off from `first` to `last`, both included.
    pub fn off_days(&self, first: Day, last: Day) -> impl Iterator<Item = OffDay<'_>> {
        days(first, last).filter(|&day| !self.is_working(day)).map(|day| OffDay::new(self, day))
    }

    /// Whether a holiday from `first` to `last`, both included, may still move. One that lies just outside may move in:
    /// who wants to know about that asks for a day or two more.
    #[must_use]
    pub fn tentative_between(&self, first: Day, last: Day) -> bool {
        self.entries_between(first, last).iter().any(|entry| entry.tentative)
    }

    /// What the answers for a year rest on.
    #[must_use]
    pub fn year_basis(&self, year: i16) -> YearBasis {
        if self.listed.iter().all(|years| years.binary_search(&year).is_ok()) {
            YearBasis::Listed
        } else if TABLE_YEARS.contains(&year) {
            YearBasis::ByRule
        } else {
            YearBasis::Beyond
        }
    }

    fn entries_between(&self, first: Day, last: Day) -> &[Entry] {
        let start = self.holidays.partition_point(|entry| entry.day < first);
        let rest = &self.holidays[start..];
        &rest[..rest.partition_point(|entry| entry.day <= last)]
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calendar")
            .field("weekend", &self.weekend)
            .field("audiences", &self.audiences)
            .field("holidays", &self.holidays.len())
            .field("listed", &self.listed)
            .finish_non_exhaustive()
    }
}

/// The spec itself and all whose holidays it takes, each once, even if they take each other's.
fn collect_sources(specs: &[CalendarSpec], at: usize, sources: &mut Vec<usize>) {
    let mut waiting = vec![at];
    while let Some(next) = waiting.pop() {
        let Some(spec) = specs.get(next) else { continue };
        if !sources.contains(&next) {
            sources.push(next);
            waiting.extend(spec.holidays_of.iter().rev());
        }
    }
}

fn listed_years(spec: &CalendarSpec) -> Vec<i16> {
    let mut years: Vec<i16> = spec.years.iter().map(|list| list.year).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Adds the days off of one spec, as far as they are for everybody or for one of the `audiences`.
fn add_holidays(spec: &CalendarSpec, listed: &[i16], audiences: &[String], holidays: &mut Vec<Entry>) {
    for list in &spec.years {
        let (Some(start), Some(end)) = (Day::from_ymd(list.year, 1, 1), Day::from_ymd(list.year, 12, 31)) else {
            continue;
        };
        for &ListedDay { tag, from, to, ref audience, tentative } in &list.days {
            let Some(audience) = audience_of(audience.as_deref(), audiences) else { continue };
            holidays.extend(days(from.max(start), to.min(end)).map(|day| Entry { day, tag, tentative, audience }));
        }
    }
    for rule in &spec.rules {
        let Some(audience) = audience_of(rule.audience.as_deref(), audiences) else { continue };
        let tentative = matches!(rule.falls, Falls::Hijri { .. });
        let all = first_days(rule.falls).flat_map(|first| (0..i64::from(rule.days)).map(move |n| first.plus_days(n)));
        let in_force = |day: &Day| applies(rule, day.year(), listed);
        holidays.extend(all.filter(in_force).map(|day| Entry { day, tag: rule.tag, tentative, audience }));
    }
}

fn applies(rule: &HolidayRule, year: i16, listed: &[i16]) -> bool {
    TABLE_YEARS.contains(&year) && rule.since.is_none_or(|since| since <= year) && listed.binary_search(&year).is_err()
}

fn days(first: Day, last: Day) -> impl Iterator<Item = Day> {
    (first.number()..=last.number()).map(|number| Day::from_number(number.into()))
}

/// The place of a holiday's audience, `None` being everybody; no place at all if the holiday does not count here.
fn audience_of(name: Option<&str>, audiences: &[String]) -> Option<Option<u16>> {
    let Some(name) = name else { return Some(None) };
    let at = audiences.iter().position(|audience| audience == name)?;
    u16::try_from(at).ok().map(Some)
}

/// The first days of a yearly holiday, in all years that touch [`TABLE_YEARS`].
fn first_days(falls: Falls) -> Box<dyn Iterator<Item = Day>> {
    // Two more on either side, since a holiday may begin months before the year in which it ends.
    let (first, last) = (*TABLE_YEARS.start() - 2, *TABLE_YEARS.end() + 2);
    match falls {
        Falls::Fixed { month, day } => Box::new((first..=last).filter_map(move |year| Day::from_ymd(year, month, day))),
        Falls::Hijri { month, day, plus } => {
            let hijri_year = |year| Day::from_ymd(year, 1, 1).map_or(0, |day| HijriDate::of(day).year);
            let years = hijri_year(first)..=hijri_year(last);
            let date = move |year| HijriDate { year, month, day }.day();
            Box::new(years.filter_map(date).map(move |day| day.plus_days(plus.into())))
        }
    }
}
