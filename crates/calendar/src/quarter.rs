//! Quarters of the Gregorian year, for returns that are due after them.

use crate::day::{Day, Rounding};

/// A quarter of a Gregorian year: three months that begin in January, April, July or October.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    first_day: Day,
}

impl Quarter {
    /// The quarter in which a day lies.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let months_in = (i32::from(day.civil().month()) - 1) % 3;
        Self { first_day: day.start_of_month().plus_months(-months_in, Rounding::LastDay) }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        self.first_day
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.first_day.plus_months(2, Rounding::LastDay).end_of_month()
    }

    /// The last day of the month that follows it.
    #[must_use]
    pub fn end_of_month_after(self) -> Day {
        self.first_day.plus_months(3, Rounding::LastDay).end_of_month()
    }

    /// The quarter after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.first_day.plus_months(3, Rounding::LastDay))
    }
}
