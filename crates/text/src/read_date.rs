//! Reading the dates that people type: day, month, year in digits of any script or with the month's name in any of the
//! three languages, and the form `2026-11-25`.

use std::fmt;

use calendar::Day;

use crate::names::{OTHER_MONTHS, months, short_months};
use crate::{Lang, fold_digits, fold_for_search};

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// Not a day, a month and a year.
    NotADate,
    /// The year does not have four digits, so that the century, or the order, is open.
    ShortYear,
    /// A year of the Hijri calendar; the desk counts by the Gregorian one.
    Hijri,
    /// The calendar has no such day. Day and month may be in the wrong order.
    NoSuchDay,
    /// Before 1900 or after 2200.
    OutOfRange,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing was typed",
            Self::NotADate => "not a day, a month and a year",
            Self::ShortYear => "the year needs four digits",
            Self::Hijri => "a date of the Hijri calendar",
            Self::NoSuchDay => "there is no such day",
            Self::OutOfRange => "not between the years 1900 and 2200",
        })
    }
}

impl std::error::Error for DateError {}

/// A date: `2026-11-25`, `25/11/2026`, `25.11.2026`, `25 November 2026`, `٢٥ نوفمبر ٢٠٢٦`, `25 نومبر 2026ء`.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_date(text: &str) -> Result<Day, DateError> {
    let folded = fold_digits(text);
    if folded.is_empty() {
        return Err(DateError::Empty);
    }
    let mut numbers = Vec::new();
    let mut words = Vec::new();
    for piece in folded.split([' ', '/', '-', '.', ',']).filter(|piece| !piece.is_empty()) {
        let (digits, rest) = piece.split_at(piece.bytes().take_while(u8::is_ascii_digit).count());
        match rest {
            "هـ" | "ه" | "ھ" | "ہ" => return Err(DateError::Hijri),
            "" | "م" | "ء" if digits.is_empty() => {}
            "" | "م" | "ء" | "st" | "nd" | "rd" | "th" if !digits.is_empty() => numbers.push(digits),
            word if digits.is_empty() => words.push(word),
            _ => return Err(DateError::NotADate),
        }
    }
    let (year, month, day) = match (numbers.as_slice(), words.as_slice()) {
        ([year, month, day], []) if year.len() == 4 => (*year, value(month)?, *day),
        ([day, month, year], []) => (*year, value(month)?, *day),
        ([year, day] | [day, year], [_, ..]) if year.len() == 4 && day.len() <= 2 => {
            (*year, month_named(&words)?, *day)
        }
        ([_, _], [_, ..]) => return Err(DateError::ShortYear),
        _ => return Err(DateError::NotADate),
    };
    if year.len() != 4 {
        return Err(DateError::ShortYear);
    }
    civil_day(value(year)?, month, value(day)?)
}

fn civil_day(year: i16, month: i16, day: i16) -> Result<Day, DateError> {
    if (1300..=1600).contains(&year) {
        return Err(DateError::Hijri);
    }
    let month = i8::try_from(month).map_err(|_| DateError::NoSuchDay)?;
    let day = i8::try_from(day).map_err(|_| DateError::NoSuchDay)?;
    let civil = jiff::civil::Date::new(year, month, day).map_err(|_| DateError::NoSuchDay)?;
    Day::from_civil(civil).ok_or(DateError::OutOfRange)
}

fn value(digits: &str) -> Result<i16, DateError> {
    digits.parse().map_err(|_| DateError::NotADate)
}

/// The number of the month that the words name in any language, in whole or by its first three Latin letters.
fn month_named(words: &[&str]) -> Result<i16, DateError> {
    let typed = fold_for_search(&words.join(" "));
    let official = Lang::ALL
        .into_iter()
        .flat_map(|lang| [months(lang), short_months(lang)])
        .flat_map(|names| names.iter().zip(1..));
    let named = official.map(|(name, month)| (fold_for_search(name), month));
    let others = OTHER_MONTHS.into_iter().map(|(name, month)| (name.to_owned(), month));
    named.chain(others).find(|(name, _)| *name == typed).map(|(_, month)| month).ok_or(DateError::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, Locale};
    use DateError as E;

    #[test]
    fn one_day_is_read_however_it_is_written() {
        let day = Day::from_ymd(2026, 11, 25).expect("a day");
        for text in [
            "2026-11-25",
            "2026/11/25",
            "25/11/2026",
            "25-11-2026",
            "25.11.2026",
            "25 11 2026",
            " 25 / 11 / 2026 ",
            "25 November 2026",
            "25th november, 2026",
            "25-Nov-2026",
            "November 25, 2026",
            "2026 Nov 25",
            "٢٥/١١/٢٠٢٦",
            "٢٠٢٦-١١-٢٥",
            "\u{200f}٢٥\u{200f}/١١\u{200f}/٢٠٢٦",
            "۲۵/۱۱/۲۰۲۶",
            "٢٥ نوفمبر ٢٠٢٦",
            "٢٥ نوفمبر ٢٠٢٦م",
            "25 نوفمبر 2026 م",
            "25 تشرين الثاني 2026",
            "25 نومبر 2026",
            "25 نومبر، 2026ء",
            "۲۵ نومبر ۲۰۲۶ء",
        ] {
            assert_eq!(parse_date(text), Ok(day), "{text}");
        }
    }

    #[test]
    fn days_of_one_digit_and_leap_days_are_days() {
        assert_eq!(parse_date("1/2/2026"), Ok(Day::from_ymd(2026, 2, 1).expect("a day")));
        assert_eq!(parse_date("29 فروری 2028"), Ok(Day::from_ymd(2028, 2, 29).expect("a day")));
        assert_eq!(parse_date("3 آب 2026"), Ok(Day::from_ymd(2026, 8, 3).expect("a day")));
        assert_eq!(parse_date("3 جولائي 2026"), Ok(Day::from_ymd(2026, 7, 3).expect("a day")));
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (text, why) in [
            ("", E::Empty),
            (" ", E::Empty),
            ("soon", E::NotADate),
            ("25/11", E::NotADate),
            ("2026", E::NotADate),
            ("25 Novembre 2026", E::NotADate),
            ("25 11 2026 1", E::NotADate),
            ("25x 11 2026", E::NotADate),
            ("25/11/26", E::ShortYear),
            ("25 Nov 26", E::ShortYear),
            ("25/11/12026", E::ShortYear),
            ("11/25/2026", E::NoSuchDay),
            ("30/2/2026", E::NoSuchDay),
            ("29/2/2026", E::NoSuchDay),
            ("0/1/2026", E::NoSuchDay),
            ("15/5/1448", E::Hijri),
            ("١٥/٥/١٤٤٨هـ", E::Hijri),
            ("15 جمادی الثانی 1448ھ", E::Hijri),
            ("1/1/1899", E::OutOfRange),
            ("1/1/2201", E::OutOfRange),
            ("99999999999/1/2026", E::NotADate),
        ] {
            assert_eq!(parse_date(text), Err(why), "{text}");
        }
    }

    #[test]
    fn every_month_that_is_written_can_be_read() {
        for month in 1..=12 {
            let day = Day::from_ymd(2027, month, 28).expect("a day");
            for lang in Lang::ALL {
                for digits in Digits::ALL {
                    let l = Locale::new(lang).with_digits(digits);
                    assert_eq!(parse_date(&l.date(day)), Ok(day), "{}", l.date(day));
                    assert_eq!(parse_date(&l.date_short(day)), Ok(day), "{}", l.date_short(day));
                }
            }
        }
    }
}
