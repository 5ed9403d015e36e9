//! Civil days and working calendars.
//!
//! A [`Day`] is a civil date of whichever place counts it; it knows no clock and no zone. Adding months names its
//! [`Rounding`], because "one month after 31 January" has no answer of its own.
//!
//! A [`CalendarSpec`] is what somebody wrote down: a weekend, rules that hold in any year, and lists of the years whose
//! holidays are known. [`compile`] turns the specs of a place and its neighbours into [`Calendar`]s, which answer
//! without allocating. A year with a list uses its list and no rule; [`Calendar::year_basis`] says which it was, so that
//! a plan can say it too. Titles are not known here: a holiday is a number, its `tag`, which the caller gave.

mod calendar;
mod day;
mod fault;
mod hijri;
mod holiday;
mod quarter;
mod spec;
mod weekdays;
mod working_days;

pub use calendar::{Calendar, TABLE_YEARS, YearBasis, compile};
pub use day::{Day, DayError, Rounding};
pub use fault::{SpecFault, faults};
pub use hijri::HijriDate;
pub use holiday::{Holiday, Holidays, OffDay};
pub use jiff::civil::Weekday;
pub use quarter::Quarter;
pub use spec::{CalendarSpec, Falls, HolidayRule, ListedDay, YearList};
pub use weekdays::Weekdays;
