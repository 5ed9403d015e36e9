//! Ends of months and quarters, which returns are counted from.

use calendar::{Day, Quarter};
use proptest::prelude::*;

use crate::build::day;

#[test]
fn months_end_where_they_end() {
    assert_eq!(day("2026-02-01").end_of_month(), day("2026-02-28"));
    assert_eq!(day("2028-02-29").end_of_month(), day("2028-02-29"));
    assert_eq!(day("2026-12-31").start_of_month(), day("2026-12-01"));
    assert_eq!([Day::MIN.start_of_month(), Day::MAX.end_of_month()], [Day::MIN, Day::MAX]);
}

#[test]
fn a_return_for_a_quarter_is_due_when_the_month_after_it_ends() {
    let due = |on: &str| Quarter::of(day(on)).end_of_month_after();
    assert_eq!(due("2026-01-01"), day("2026-04-30"));
    assert_eq!(due("2026-06-30"), day("2026-07-31"));
    assert_eq!(due("2026-08-15"), day("2026-10-31"));
    assert_eq!(due("2026-12-31"), day("2027-01-31"));
}

#[test]
fn quarters_follow_each_other() {
    let last = Quarter::of(day("2026-11-25"));
    assert_eq!([last.first_day(), last.last_day()], [day("2026-10-01"), day("2026-12-31")]);
    assert_eq!(last.next(), Quarter::of(day("2027-03-31")));
}

#[test]
fn the_last_quarter_there_is_has_none_after_it() {
    let last = Quarter::of(Day::MAX);
    assert_eq!([last.last_day(), last.end_of_month_after(), last.next().last_day()], [Day::MAX; 3]);
}

proptest! {
    #[test]
    fn a_day_lies_in_its_quarter(number in Day::MIN.number()..Day::MAX.number()) {
        let (day, next_day) = (Day::from_number(number.into()), Day::from_number(i64::from(number) + 1));
        let quarter = Quarter::of(day);
        prop_assert!(quarter.first_day() <= day && day <= quarter.last_day());
        prop_assert_eq!(Quarter::of(next_day), if day == quarter.last_day() { quarter.next() } else { quarter });
    }
}
