//! The one place where the clock is read.

use calendar::Day;
use jiff::tz::TimeZone;
use rulebook::Rulebook;

use crate::failure::Failure;

/// The civil day at this moment in the zone whose "today" counts for a rulebook.
#[expect(clippy::disallowed_methods, reason = "the binary reads the clock here, and nothing below it does")]
pub fn of(book: &Rulebook) -> Result<Day, Failure> {
    let name = &book.head.zone.value;
    let zone = TimeZone::get(name).map_err(|_| Failure::UnknownZone(name.clone()))?;
    let date = jiff::Timestamp::now().to_zoned_datetime(zone).date();
    Ok(Day::from_civil(date).unwrap_or(Day::MAX))
}
