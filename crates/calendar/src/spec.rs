//! A calendar as it is written down.

use crate::day::Day;
use crate::weekdays::Weekdays;

/// A calendar as it is written down, before it is compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarSpec {
    /// The days off of every week.
    pub weekend: Weekdays,
    /// Holidays of every year that has no list of its own.
    pub rules: Vec<HolidayRule>,
    /// Years whose holidays are listed.
    pub years: Vec<YearList>,
    /// Positions, in the slice given to [`crate::compile`], of the calendars whose holidays count here too. Their
    /// weekends do not; their audiences are judged by this calendar's.
    pub holidays_of: Vec<usize>,
    /// Audiences whose holidays count here, besides the holidays of everybody.
    pub audiences: Vec<String>,
}

/// A holiday that comes back every year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayRule {
    /// The caller's number for this holiday.
    pub tag: u32,
    /// Who has the day off; `None` is everybody.
    pub audience: Option<String>,
    /// When the holiday begins.
    pub falls: Falls,
    /// How many days it lasts.
    pub days: u8,
    /// The first (Gregorian) year in which it was kept; `None` if that is not known.
    pub since: Option<i16>,
}

/// The first day of a yearly holiday. In a year that has no such day (29 February, 30 Safar) there is no holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Falls {
    /// A day of the Gregorian calendar.
    Fixed {
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// A day of the Umm al-Qura calendar, and some days after it; tentative, since the moon is watched for.
    Hijri {
        /// 1 (Muharram) to 12 (Dhu al-Hijja).
        month: u8,
        /// 1 to 30.
        day: u8,
        /// Days added to it; may be negative.
        plus: i8,
    },
}

/// All holidays of one Gregorian year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearList {
    /// The year.
    pub year: i16,
    /// Its holidays. What of them lies outside the year does not count.
    pub days: Vec<ListedDay>,
}

/// A holiday of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedDay {
    /// The caller's number for this holiday.
    pub tag: u32,
    /// First day off.
    pub from: Day,
    /// Last day off.
    pub to: Day,
    /// Who has the day off; `None` is everybody.
    pub audience: Option<String>,
    /// Whether the days may still move: computed, estimated, or subject to the moon.
    pub tentative: bool,
}
