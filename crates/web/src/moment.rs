//! An instant as the reader reads it: in UTC, and it says so.

use calendar::Day;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use text::{Lang, Locale};

/// `29 November 2026, 04:13 UTC`.
pub(crate) fn instant(l: Locale, at: Timestamp) -> String {
    let civil = TimeZone::UTC.to_datetime(at);
    let comma = if l.lang == Lang::En { ", " } else { "، " };
    let two = |number: i8| {
        let number = u64::from(number.unsigned_abs());
        format!("{}{}", l.plain(number / 10), l.plain(number % 10))
    };
    format!("{}{comma}{}:{} UTC", date(l, at), two(civil.hour()), two(civil.minute()))
}

/// The day of an instant in UTC.
pub(crate) fn date(l: Locale, at: Timestamp) -> String {
    Day::from_civil(TimeZone::UTC.to_datetime(at).date()).map_or_else(String::new, |day| l.date(day))
}

/// The last whole day before an instant, in a zone: a mandate that ends at midnight holds until the day before.
pub(crate) fn last_day(l: Locale, zone: &str, end: Timestamp) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let before = end.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(end);
    Day::from_civil(zone.to_datetime(before).date()).map_or_else(String::new, |day| l.date(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_at_midnight_holds_until_the_day_before() {
        let end = "2026-12-31T21:00:00Z".parse().unwrap();
        assert_eq!(last_day(Locale::new(Lang::En), "Asia/Riyadh", end), "31 December 2026");
        assert_eq!(last_day(Locale::new(Lang::En), "Asia/Karachi", end), "1 January 2027");
    }

    #[test]
    fn an_instant_says_its_zone() {
        let at = "2026-11-29T04:03:59Z".parse().unwrap();
        assert_eq!(instant(Locale::new(Lang::En), at), "29 November 2026, 04:03 UTC");
        assert_eq!(instant(Locale::new(Lang::Ur), at), "29 نومبر 2026، 04:03 UTC");
        assert_eq!(instant(Locale::new(Lang::Ar), at), "٢٩ نوفمبر ٢٠٢٦، ٠٤:٠٣ UTC");
    }
}
