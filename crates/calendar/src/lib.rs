//! Civil days and working calendars.
//!
//! A [`Day`] is a civil date of whichever place counts it; it knows no clock and no zone. Adding months names its
//! [`Rounding`], because "one month after 31 January" has no answer of its own.

mod day;

pub use day::{Day, DayError, Rounding};
