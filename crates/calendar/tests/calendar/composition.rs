//! Calendars that take the holidays of others.

use calendar::{CalendarSpec, YearBasis, YearList, compile};

use crate::build::{day, fixed, gulf, indus, listed, saturday_sunday};

fn both() -> CalendarSpec {
    CalendarSpec { weekend: saturday_sunday(), holidays_of: vec![1, 0], ..CalendarSpec::default() }
}

#[test]
fn the_holidays_come_but_not_the_weekends() {
    let calendars = compile(&[gulf(), indus(), both()]);
    let both = &calendars[2];
    // Friday 24 April is off in the gulf only by weekend; Sunday 26 April is off here.
    assert!(both.is_working(day("2026-04-24")) && !both.is_working(day("2026-04-26")));
    // Monday to Friday of 2026: 261, less the 13 of one, less 19 March, 29 May and 23 September of the other.
    assert_eq!(both.working_days_between(day("2026-01-01"), day("2026-12-31")), 261 - 13 - 3);
    // In the order in which they are named: 26 May is a feast of both.
    assert_eq!(both.holidays_on(day("2026-05-26")).map(|h| h.tag).collect::<Vec<_>>(), [17, 3]);
    assert_eq!(compile(&[gulf()])[0], calendars[0]);
}

#[test]
fn own_holidays_come_first() {
    let own = CalendarSpec { rules: vec![fixed(30, 5, 28, 1)], ..both() };
    let calendars = compile(&[gulf(), indus(), own]);
    assert_eq!(calendars[2].holidays_on(day("2026-05-28")).map(|h| h.tag).collect::<Vec<_>>(), [30, 17, 18, 3]);
}

#[test]
fn audiences_are_judged_by_the_calendar_that_takes() {
    let lenders = CalendarSpec { audiences: vec!["lenders".into()], ..indus() };
    let of_lenders = CalendarSpec { weekend: saturday_sunday(), holidays_of: vec![0], ..CalendarSpec::default() };
    let own_lenders = CalendarSpec { audiences: vec!["lenders".into()], holidays_of: vec![3], ..of_lenders.clone() };
    let calendars = compile(&[lenders, of_lenders, own_lenders, indus()]);
    let works = |at: usize| calendars[at].is_working(day("2026-07-01"));
    assert_eq!([0, 1, 2, 3].map(works), [false, true, false, true]);
}

#[test]
fn the_basis_of_a_year_is_the_worst_of_all() {
    let mut longer = indus();
    longer.years.push(YearList { year: 2027, days: vec![listed(11, "2027-02-05", "2027-02-05")] });
    let own = CalendarSpec { rules: vec![fixed(30, 5, 28, 1)], ..both() };
    let calendars = compile(&[gulf(), longer, both(), own]);
    let basis = |at: usize| [2026, 2027, 2101].map(|year| calendars[at].year_basis(year));
    let (listed, by_rule, beyond) = (YearBasis::Listed, YearBasis::ByRule, YearBasis::Beyond);
    assert_eq!(basis(0), [listed, by_rule, beyond]);
    assert_eq!(basis(1), [listed, listed, beyond]);
    assert_eq!(basis(2), [listed, by_rule, beyond]);
    assert_eq!(basis(3), [by_rule, by_rule, beyond]);
}

#[test]
fn taking_goes_on_through_others_and_ends_in_circles() {
    let through = CalendarSpec { weekend: saturday_sunday(), holidays_of: vec![1], ..CalendarSpec::default() };
    let circle = CalendarSpec { holidays_of: vec![2, 0], ..gulf() };
    let calendars = compile(&[through.clone(), circle, through, CalendarSpec { holidays_of: vec![9], ..gulf() }]);
    for calendar in &calendars {
        assert_eq!(calendar.holidays_on(day("2026-09-23")).map(|h| h.tag).collect::<Vec<_>>(), [4]);
    }
}
