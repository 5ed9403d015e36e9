//! Counting working days, by hand with a wall calendar: 1 January 2026 was a Thursday.

use calendar::{Calendar, CalendarSpec, Day, Weekday, Weekdays, compile};

use crate::build::{day, friday_saturday, gulf, indus, saturday_sunday};

fn compiled(spec: CalendarSpec) -> Calendar {
    compile(&[spec]).remove(0)
}

fn of_weekend(weekend: Weekdays) -> Calendar {
    compiled(CalendarSpec { weekend, ..CalendarSpec::default() })
}

#[test]
fn day_one_is_the_first_working_day_on_or_after_the_start() {
    // Monday 16 March; the feast takes Thursday 19 to Sunday 22; Monday 23 is day 4.
    let gulf = compiled(gulf());
    let ends = |n| gulf.nth_working_day(day("2026-03-16"), n);
    assert_eq!([1, 2, 3, 4, 5].map(ends), ["16", "17", "18", "23", "24"].map(|d| day(&format!("2026-03-{d}"))));
    // Begun on Friday 20, in the feast, day 1 is the same Monday.
    assert_eq!(gulf.nth_working_day(day("2026-03-20"), 1), day("2026-03-23"));
}

#[test]
fn no_days_end_on_the_day_itself_even_if_it_is_off() {
    assert_eq!(compiled(gulf()).nth_working_day(day("2026-03-20"), 0), day("2026-03-20"));
}

#[test]
fn the_first_working_day_after_a_feast_skips_the_weekend_that_follows() {
    // Gulf: Tuesday 26 to Friday 29 May, then Saturday. Indus: Tuesday 26 to Thursday 28 May; Friday is open.
    assert_eq!(compiled(gulf()).first_working_on_or_after(day("2026-05-26")), day("2026-05-31"));
    assert_eq!(compiled(indus()).first_working_on_or_after(day("2026-05-26")), day("2026-05-29"));
    assert_eq!(compiled(indus()).first_working_on_or_after(day("2026-05-29")), day("2026-05-29"));
}

#[test]
fn a_span_counts_both_its_ends() {
    // Sunday 17 to Thursday 21 May: 5; Sunday 24 and Monday 25: 2; Sunday 31 May to Thursday 4 June: 5.
    let gulf = compiled(gulf());
    assert_eq!(gulf.working_days_between(day("2026-05-17"), day("2026-06-04")), 12);
    assert_eq!(gulf.working_days_between(day("2026-05-25"), day("2026-05-25")), 1);
    assert_eq!(gulf.working_days_between(day("2026-05-26"), day("2026-05-26")), 0);
    assert_eq!(gulf.working_days_between(day("2026-05-25"), day("2026-05-24")), 0);
}

#[test]
fn a_year_has_its_weekdays_less_the_holidays_among_them() {
    // 365 days from a Thursday to a Thursday: 52 weeks of five working days and one more Thursday, 261.
    let (first, last) = (day("2026-01-01"), day("2026-12-31"));
    assert_eq!(of_weekend(friday_saturday()).working_days_between(first, last), 261);
    assert_eq!(of_weekend(saturday_sunday()).working_days_between(first, last), 261);
    // Gulf, without Fridays and Saturdays: 22 February, 19 and 22 March, 26 to 28 May, 23 September.
    assert_eq!(compiled(gulf()).working_days_between(first, last), 261 - 7);
    // Indus, without Saturdays and Sundays: 5 February, 20 and 23 March, 1 and 26 to 28 May, 25 and 26 June, 14 and
    // 26 August, 9 November, 25 December.
    assert_eq!(compiled(indus()).working_days_between(first, last), 261 - 13);
}

#[test]
fn weekends_go_round_from_the_first_day_to_the_last() {
    let calendar = of_weekend(friday_saturday());
    // Computed by remainders, not by the library that tells the weekday elsewhere: 1 January 1970 was a Thursday.
    for number in Day::MIN.number()..=Day::MAX.number() {
        let off = matches!(number.rem_euclid(7), 1 | 2);
        assert_eq!(calendar.is_working(Day::from_number(number.into())), !off, "{number}");
    }
}

#[test]
fn where_the_days_run_out_the_last_day_is_the_answer() {
    // 31 December 2200 is a Wednesday.
    let calendar = of_weekend(friday_saturday());
    assert_eq!(calendar.nth_working_day(day("2200-12-30"), 2), Day::MAX);
    assert_eq!(calendar.nth_working_day(day("2200-12-30"), 3), Day::MAX);
    assert_eq!(calendar.nth_working_day(Day::MIN, u32::MAX), Day::MAX);
    assert_eq!(calendar.nth_working_day(Day::MIN, 100_000), Day::MAX);
    let never = of_weekend((0..7).map(|n| Weekday::Monday.wrapping_add(n)).collect());
    assert_eq!(never.first_working_on_or_after(day("2026-01-01")), Day::MAX);
    assert_eq!(never.working_days_between(Day::MIN, Day::MAX), 0);
}
