//! Civil dates in words. Nothing here knows a clock or a zone.

use std::ops::RangeInclusive;

use calendar::Day;
use jiff::civil::Weekday;

use crate::names::{months, short_months, short_weekdays, weekdays};
use crate::{Lang, Locale};

impl Locale {
    /// The whole date: `25 November 2026`, `25 نومبر 2026`, `٢٥ نوفمبر ٢٠٢٦`.
    #[must_use]
    pub fn date(self, day: Day) -> String {
        self.written(day, months(self.lang), true)
    }

    /// For tables: `25 Nov 2026`. Urdu and Arabic have no short month names and write the whole date.
    #[must_use]
    pub fn date_short(self, day: Day) -> String {
        self.written(day, short_months(self.lang), true)
    }

    /// Without the year: `25 November`.
    #[must_use]
    pub fn day_month(self, day: Day) -> String {
        self.written(day, months(self.lang), false)
    }

    /// Without the year, for tables: `25 Nov`.
    #[must_use]
    pub fn day_month_short(self, day: Day) -> String {
        self.written(day, short_months(self.lang), false)
    }

    /// With the day of the week: `Wednesday, 25 November 2026`.
    #[must_use]
    pub fn date_weekday(self, day: Day) -> String {
        let comma = if self.lang == Lang::En { ", " } else { "، " };
        [self.weekday(day.weekday()), comma, &self.date(day)].concat()
    }

    /// A month of a year: `November 2026`.
    #[must_use]
    pub fn month_year(self, day: Day) -> String {
        let date = day.civil();
        let mut out = String::with_capacity(32);
        out.push_str(self.month(date.month()));
        out.push(' ');
        self.push_digits(&mut out, date.year().unsigned_abs().into(), 1);
        out
    }

    /// The year alone: `2026`.
    #[must_use]
    pub fn year(self, day: Day) -> String {
        self.plain(day.civil().year().unsigned_abs().into())
    }

    /// The day of the month alone, for a timeline: `25`.
    #[must_use]
    pub fn day_of_month(self, day: Day) -> String {
        self.plain(day.civil().day().unsigned_abs().into())
    }

    /// A span of days, both ends included, naming month and year once where they are the same: `3 to 5 November 2026`.
    #[must_use]
    pub fn date_range(self, days: RangeInclusive<Day>) -> String {
        let (first, last) = (*days.start(), *days.end());
        if first == last {
            return self.date(first);
        }
        let (a, b) = (first.civil(), last.civil());
        let from = match (a.year() == b.year(), a.month() == b.month()) {
            (true, true) => self.day_of_month(first),
            (true, false) => self.day_month(first),
            (false, _) => self.date(first),
        };
        self.lang.range(&from, &self.date(last))
    }

    /// The name of a month, 1 to 12.
    #[must_use]
    pub fn month(self, month: i8) -> &'static str {
        name(months(self.lang), month)
    }

    /// The short name of a month, 1 to 12. Urdu and Arabic have none and write the whole name.
    #[must_use]
    pub fn month_short(self, month: i8) -> &'static str {
        name(short_months(self.lang), month)
    }

    /// The name of a weekday.
    #[must_use]
    pub fn weekday(self, weekday: Weekday) -> &'static str {
        name(weekdays(self.lang), weekday.to_monday_one_offset())
    }

    /// The shortest name of a weekday, for the head of a calendar.
    #[must_use]
    pub fn weekday_short(self, weekday: Weekday) -> &'static str {
        name(short_weekdays(self.lang), weekday.to_monday_one_offset())
    }

    fn written(self, day: Day, months: &[&'static str; 12], year: bool) -> String {
        let date = day.civil();
        let mut out = String::with_capacity(48);
        self.push_digits(&mut out, date.day().unsigned_abs().into(), 1);
        out.push(' ');
        out.push_str(name(months, date.month()));
        if year {
            out.push(' ');
            self.push_digits(&mut out, date.year().unsigned_abs().into(), 1);
        }
        out
    }
}

/// The name with a number from 1; empty outside the names.
fn name(names: &[&'static str], number: i8) -> &'static str {
    usize::try_from(number).ok().and_then(|number| names.get(number.checked_sub(1)?)).copied().unwrap_or_default()
}

impl Lang {
    /// Two ends of a range in words: a dash would read in the wrong direction beside right-to-left numbers.
    pub(crate) fn range(self, from: &str, to: &str) -> String {
        match self {
            Self::En => [from, " to ", to].concat(),
            Self::Ur => [from, " سے ", to].concat(),
            Self::Ar => ["من ", from, " إلى ", to].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Digits;

    fn day(year: i16, month: i8, day: i8) -> Day {
        Day::from_ymd(year, month, day).expect("a day")
    }

    fn all(write: impl Fn(Locale) -> String) -> [String; 3] {
        Lang::ALL.map(|lang| write(Locale::new(lang)))
    }

    #[test]
    fn a_date_is_written_in_the_words_of_its_language() {
        let wednesday = day(2026, 11, 25);
        assert_eq!(all(|l| l.date(wednesday)), ["25 November 2026", "25 نومبر 2026", "٢٥ نوفمبر ٢٠٢٦"]);
        assert_eq!(all(|l| l.date_short(wednesday)), ["25 Nov 2026", "25 نومبر 2026", "٢٥ نوفمبر ٢٠٢٦"]);
        assert_eq!(all(|l| l.month_year(wednesday)), ["November 2026", "نومبر 2026", "نوفمبر ٢٠٢٦"]);
        assert_eq!(all(|l| l.day_month_short(wednesday)), ["25 Nov", "25 نومبر", "٢٥ نوفمبر"]);
        assert_eq!(
            all(|l| l.date_weekday(wednesday)),
            ["Wednesday, 25 November 2026", "بدھ، 25 نومبر 2026", "الأربعاء، ٢٥ نوفمبر ٢٠٢٦"]
        );
        let urdu = Locale::new(Lang::Ur).with_digits(Digits::ArabExt);
        assert_eq!(urdu.date(day(2027, 1, 5)), "۵ جنوری ۲۰۲۷");
    }

    #[test]
    fn a_span_names_what_is_common_once() {
        let english = |first, last| Locale::new(Lang::En).date_range(first..=last);
        assert_eq!(english(day(2026, 11, 3), day(2026, 11, 5)), "3 to 5 November 2026");
        assert_eq!(english(day(2026, 10, 28), day(2026, 11, 5)), "28 October to 5 November 2026");
        assert_eq!(english(day(2025, 11, 28), day(2026, 11, 5)), "28 November 2025 to 5 November 2026");
        assert_eq!(english(day(2026, 11, 5), day(2026, 11, 5)), "5 November 2026");
        let span = day(2026, 11, 3)..=day(2026, 11, 5);
        assert_eq!(Locale::new(Lang::Ar).date_range(span.clone()), "من ٣ إلى ٥ نوفمبر ٢٠٢٦");
        assert_eq!(Locale::new(Lang::Ur).date_range(span), "3 سے 5 نومبر 2026");
    }

    #[test]
    fn a_month_outside_the_year_has_no_name() {
        let english = Locale::new(Lang::En);
        assert_eq!([english.month(1), english.month(12), english.month_short(9)], ["January", "December", "Sep"]);
        assert_eq!([english.month(0), english.month(13), english.month(-1)], ["", "", ""]);
    }
}
