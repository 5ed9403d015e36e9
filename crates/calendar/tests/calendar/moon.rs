//! The Umm al-Qura calendar, against dates that the Python package hijridate 2.6.0 gives.

use calendar::{Day, HijriDate, compile};
use proptest::prelude::*;

use crate::build::{day, gulf};

fn hijri(year: i32, month: u8, day: u8) -> HijriDate {
    HijriDate { year, month, day }
}

#[test]
fn the_feasts_of_five_years() {
    // Hijri year; first and last day of Ramadan and its length; Eid al-Fitr, the day of Arafah, Eid al-Adha.
    let table = [
        (1447, "2026-02-18", "2026-03-19", 30, "2026-03-20", "2026-05-26", "2026-05-27"),
        (1448, "2027-02-08", "2027-03-08", 29, "2027-03-09", "2027-05-15", "2027-05-16"),
        (1449, "2028-01-28", "2028-02-25", 29, "2028-02-26", "2028-05-04", "2028-05-05"),
        (1450, "2029-01-16", "2029-02-13", 29, "2029-02-14", "2029-04-23", "2029-04-24"),
        (1451, "2030-01-05", "2030-02-03", 30, "2030-02-04", "2030-04-12", "2030-04-13"),
    ];
    for (year, from, to, days, fitr, arafah, adha) in table {
        assert_eq!(hijri(year, 9, 1).day(), Some(day(from)));
        assert_eq!(hijri(year, 9, days).day(), Some(day(to)));
        assert_eq!(hijri(year, 9, 30).day().is_some(), days == 30, "{year}");
        assert_eq!(hijri(year, 10, 1).day(), Some(day(fitr)));
        assert_eq!(hijri(year, 12, 9).day(), Some(day(arafah)));
        assert_eq!(hijri(year, 12, 10).day(), Some(day(adha)));
    }
}

#[test]
fn every_month_of_the_printed_calendars() {
    // 1420 to 1450, as far as both this table and the printed calendars in hijridate follow one rule. A digit for each
    // month from Muharram on, 1 if it has 30 days. 1 Muharram 1420 was 17 April 1999.
    let years: [(i32, u16); 31] = [
        (1420, 0b0100_1011_1101),
        (1421, 0b0010_0011_1101),
        (1422, 0b1001_0001_1101),
        (1423, 0b1010_1001_0101),
        (1424, 0b1011_0100_1010),
        (1425, 0b1011_0101_1010),
        (1426, 0b0101_0110_1101),
        (1427, 0b0010_1011_0110),
        (1428, 0b1001_0011_1011),
        (1429, 0b0100_1001_1011),
        (1430, 0b0110_0101_0101),
        (1431, 0b0110_1010_1001),
        (1432, 0b0111_0101_0100),
        (1433, 0b1011_0110_1010),
        (1434, 0b0101_0110_1100),
        (1435, 0b1010_1010_1101),
        (1436, 0b0101_0101_0101),
        (1437, 0b1011_0010_1001),
        (1438, 0b1011_1001_0010),
        (1439, 0b1011_1010_1001),
        (1440, 0b0101_1101_0100),
        (1441, 0b1010_1101_1010),
        (1442, 0b0101_0101_1010),
        (1443, 0b1010_1010_1011),
        (1444, 0b0101_1001_0101),
        (1445, 0b0111_0100_1001),
        (1446, 0b0111_0110_0100),
        (1447, 0b1011_1010_1010),
        (1448, 0b0101_1011_0101),
        (1449, 0b0010_1011_0110),
        (1450, 0b1010_0101_0110),
    ];
    let mut first = day("1999-04-17");
    for (year, lengths) in years {
        for month in 1..=12 {
            assert_eq!(hijri(year, month, 1).day(), Some(first), "{year}-{month}");
            assert_eq!(HijriDate::of(first), hijri(year, month, 1));
            first = first.plus_days(29 + i64::from(lengths >> (12 - month) & 1));
        }
    }
    assert_eq!(first, day("2029-05-14"));
}

#[test]
fn dates_that_no_year_has() {
    for (month, day) in [(0, 1), (13, 1), (9, 0), (9, 31), (u8::MAX, u8::MAX)] {
        assert_eq!(hijri(1447, month, day).day(), None, "{month} {day}");
    }
    assert_eq!([i32::MIN, 0, 9999, i32::MAX].map(|year| hijri(year, 1, 1).day()), [None; 4]);
}

#[test]
fn a_year_of_the_sun_may_hold_a_feast_of_the_moon_twice() {
    // 29 Ramadan of 1454 is 1 January 2033, of 1455 22 December 2033; the rule begins a day later.
    let gulf = compile(&[gulf()]).remove(0);
    let feast: Vec<_> =
        gulf.holidays_between(day("2033-01-01"), day("2033-12-31")).filter(|h| h.tag == 2).map(|h| h.day).collect();
    let expected = ["01-02", "01-03", "01-04", "01-05", "12-22", "12-23", "12-24", "12-25"];
    assert_eq!(feast, expected.map(|rest| day(&format!("2033-{rest}"))));
}

proptest! {
    #[test]
    fn there_and_back(number in Day::MIN.number()..=Day::MAX.number()) {
        let day = Day::from_number(number.into());
        prop_assert_eq!(HijriDate::of(day).day(), Some(day));
    }

    #[test]
    fn the_next_day_is_the_next_of_its_month_or_the_first_of_another(number in Day::MIN.number()..Day::MAX.number()) {
        let today = HijriDate::of(Day::from_number(number.into()));
        let tomorrow = HijriDate::of(Day::from_number(i64::from(number) + 1));
        if tomorrow.day == 1 {
            prop_assert!(today.day == 29 || today.day == 30);
            let months = |date: HijriDate| date.year * 12 + i32::from(date.month);
            prop_assert_eq!(months(tomorrow), months(today) + 1);
        } else {
            prop_assert_eq!(tomorrow, HijriDate { day: today.day + 1, ..today });
        }
    }
}
