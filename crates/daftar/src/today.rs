//! The one place where the clock is read.

use calendar::Day;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rulebook::Rulebook;

use crate::failure::Failure;

/// The civil day at this moment in the zone whose "today" counts for a rulebook.
pub fn of(book: &Rulebook) -> Result<Day, Failure> {
    let name = &book.head.zone.value;
    in_zone(name).ok_or_else(|| Failure::UnknownZone(name.clone()))
}

/// The civil day at this moment in a zone, by its IANA name; `None` if the system does not know the zone.
pub fn in_zone(name: &str) -> Option<Day> {
    let zone = TimeZone::get(name).ok()?;
    Some(Day::from_civil(now().to_zoned_datetime(zone).date()).unwrap_or(Day::MAX))
}

/// A number that differs from one start of the program to the next.
pub fn seed() -> u64 {
    u64::try_from(now().as_nanosecond()).unwrap_or(0)
}

/// This moment.
#[expect(clippy::disallowed_methods, reason = "the binary reads the clock here, and nothing below it does")]
pub fn now() -> Timestamp {
    Timestamp::now()
}
