//! A civil day as a number, and arithmetic on it that cannot overflow.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::{Date, Weekday};

/// A civil day of the proleptic Gregorian calendar, counted from 1970-01-01, between [`Day::MIN`] and [`Day::MAX`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// What adding months does when the target month has no such day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// One month after 31 January is the last day of February.
    LastDay,
    /// One month after 31 January is 1 March.
    NextDay,
}

/// A text that is no civil date between the years 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayError;

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY-MM-DD between 1900 and 2200")
    }
}

impl std::error::Error for DayError {}

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Hours of a civil day.
const HOURS: i64 = 24;

impl Day {
    /// 1900-01-01. No law that a rulebook quotes is counted from an earlier day.
    pub const MIN: Self = Self(-25_567);
    /// 2200-12-31.
    pub const MAX: Self = Self(84_370);

    /// The day `number` days after 1970-01-01, clamped to the range of a [`Day`].
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        let clamped = number.clamp(i64::from(Self::MIN.0), i64::from(Self::MAX.0));
        Self(i32::try_from(clamped).unwrap_or(Self::MAX.0))
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0
    }

    /// The day of a year, month (1 to 12) and day of month; `None` if there is no such day in range.
    #[must_use]
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().and_then(Self::from_civil)
    }

    /// The same day as the library's civil date.
    #[must_use]
    pub fn civil(self) -> Date {
        // A span would be balanced over months and years; a duration is only its days.
        EPOCH.saturating_add(SignedDuration::from_hours(i64::from(self.0) * HOURS))
    }

    /// The day of a civil date; `None` outside the range of a [`Day`].
    #[must_use]
    pub fn from_civil(date: Date) -> Option<Self> {
        let days = i32::try_from(EPOCH.duration_until(date).as_hours() / HOURS).ok()?;
        (Self::MIN.0..=Self::MAX.0).contains(&days).then_some(Self(days))
    }

    /// The Gregorian year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.civil().year()
    }

    /// The first day of its month.
    #[must_use]
    pub fn start_of_month(self) -> Self {
        self.plus_days(1 - i64::from(self.civil().day()))
    }

    /// The last day of its month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        let date = self.civil();
        self.plus_days(i64::from(date.days_in_month()) - i64::from(date.day()))
    }

    /// Day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.civil().weekday()
    }

    /// `days` later (or earlier, if negative), clamped to the range of a [`Day`].
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_number(i64::from(self.0).saturating_add(days))
    }

    /// `months` later (or earlier), with the rounding named; clamped to the range of a [`Day`].
    #[must_use]
    pub fn plus_months(self, months: i32, rounding: Rounding) -> Self {
        let date = self.civil();
        let months_since_zero = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 + i64::from(months);
        let (year, month) = (months_since_zero.div_euclid(12), months_since_zero.rem_euclid(12) + 1);
        let (Ok(year), Ok(month)) = (i16::try_from(year), i8::try_from(month)) else {
            return if months < 0 { Self::MIN } else { Self::MAX };
        };
        let Ok(first) = Date::new(year, month, 1) else {
            return if months < 0 { Self::MIN } else { Self::MAX };
        };
        let last = first.last_of_month();
        let target = if date.day() <= last.day() {
            i64::from(date.day()) - 1
        } else {
            match rounding {
                Rounding::LastDay => i64::from(last.day()) - 1,
                Rounding::NextDay => i64::from(last.day()),
            }
        };
        match Self::from_civil(first) {
            Some(first) => first.plus_days(target),
            None if months < 0 => Self::MIN,
            None => Self::MAX,
        }
    }

    /// Days from `self` to `later`; negative if `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        i64::from(later.0) - i64::from(self.0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.civil().fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(DayError);
        }
        text.parse::<Date>().ok().and_then(Self::from_civil).ok_or(DayError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    #[test]
    fn the_ends_of_the_range_are_the_days_they_say() {
        assert_eq!(Day::MIN.to_string(), "1900-01-01");
        assert_eq!(Day::MAX.to_string(), "2200-12-31");
    }

    #[test]
    fn a_month_after_the_end_of_january_is_what_the_rounding_says() {
        assert_eq!(day("2026-01-31").plus_months(1, Rounding::LastDay), day("2026-02-28"));
        assert_eq!(day("2026-01-31").plus_months(1, Rounding::NextDay), day("2026-03-01"));
        assert_eq!(day("2024-02-29").plus_months(12, Rounding::LastDay), day("2025-02-28"));
        assert_eq!(day("2026-03-31").plus_months(-1, Rounding::LastDay), day("2026-02-28"));
    }

    #[test]
    fn only_whole_civil_dates_are_read() {
        for bad in ["2026-02-30", "2026-2-3", "26-02-03", "2026-02-03T00:00", "", "2026-13-01", "٢٠٢٦-٠١-٠١"] {
            assert_eq!(bad.parse::<Day>(), Err(DayError), "{bad}");
        }
    }
}
