//! Holidays of a compiled calendar, and its days off one by one.

use std::slice;

use crate::calendar::Calendar;
use crate::day::Day;

/// One day of a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday<'c> {
    /// The day.
    pub day: Day,
    /// The number that the spec gave it.
    pub tag: u32,
    /// Whether it may still move: computed, estimated, or subject to the moon.
    pub tentative: bool,
    /// Who has the day off; `None` is everybody.
    pub audience: Option<&'c str>,
}

/// A holiday as a calendar stores it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub day: Day,
    pub tag: u32,
    pub tentative: bool,
    /// Position among the calendar's audiences.
    pub audience: Option<u16>,
}

/// Holidays in the order of their days.
#[derive(Clone)]
pub struct Holidays<'c> {
    audiences: &'c [String],
    entries: slice::Iter<'c, Entry>,
}

impl<'c> Holidays<'c> {
    pub(crate) fn new(audiences: &'c [String], entries: &'c [Entry]) -> Self {
        Self { audiences, entries: entries.iter() }
    }
}

impl<'c> Iterator for Holidays<'c> {
    type Item = Holiday<'c>;

    fn next(&mut self) -> Option<Holiday<'c>> {
        let &Entry { day, tag, tentative, audience } = self.entries.next()?;
        let audience = audience.and_then(|at| self.audiences.get(usize::from(at))).map(String::as_str);
        Some(Holiday { day, tag, tentative, audience })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

impl ExactSizeIterator for Holidays<'_> {}

/// A day on which nobody works, and why.
#[derive(Clone, Copy)]
pub struct OffDay<'c> {
    calendar: &'c Calendar,
    /// The day.
    pub day: Day,
    /// Whether it is off in every week.
    pub weekend: bool,
}

impl<'c> OffDay<'c> {
    pub(crate) fn new(calendar: &'c Calendar, day: Day) -> Self {
        Self { calendar, day, weekend: calendar.weekend().contains(day.weekday()) }
    }

    /// The holidays of this day; a weekend may have none.
    #[must_use]
    pub fn holidays(&self) -> Holidays<'c> {
        self.calendar.holidays_on(self.day)
    }

    /// Whether people may work on this day after all: nothing but tentative holidays makes it a day off.
    #[must_use]
    pub fn tentative(&self) -> bool {
        !self.weekend && self.holidays().all(|holiday| holiday.tentative)
    }
}
