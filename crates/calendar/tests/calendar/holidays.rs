//! Which holidays there are, and what that rests on.

use calendar::{CalendarSpec, Day, HolidayRule, YearBasis, YearList, compile};

use crate::build::{day, fixed, gulf, hijri, indus, listed, moon, saturday_sunday};

fn by_rules(rules: Vec<HolidayRule>) -> calendar::Calendar {
    compile(&[CalendarSpec { weekend: saturday_sunday(), rules, ..CalendarSpec::default() }]).remove(0)
}

fn tags(calendar: &calendar::Calendar, on: &str) -> Vec<u32> {
    calendar.holidays_on(day(on)).map(|holiday| holiday.tag).collect()
}

#[test]
fn a_year_with_a_list_uses_no_rule() {
    // By rule the feast of 2026 would be on 22 to 24 March too, one day after the computed 1 Shawwal, 20 March.
    let indus = compile(&[indus()]).remove(0);
    assert_eq!(tags(&indus, "2026-03-21"), [14]);
    assert_eq!(tags(&indus, "2026-03-24"), []);
    assert_eq!(indus.year_basis(2026), YearBasis::Listed);
    // 1 Shawwal 1448 is computed for 9 March 2027.
    assert_eq!(tags(&indus, "2027-03-09"), []);
    assert_eq!(["2027-03-10", "2027-03-11", "2027-03-12"].map(|d| tags(&indus, d)), [[14], [14], [14]]);
    assert_eq!(indus.year_basis(2027), YearBasis::ByRule);
}

#[test]
fn beyond_the_tables_only_weekends_are_off() {
    let indus = compile(&[indus()]).remove(0);
    assert_eq!(
        [1989, 1990, 2100, 2101].map(|year| indus.year_basis(year)),
        [YearBasis::Beyond, YearBasis::ByRule, YearBasis::ByRule, YearBasis::Beyond]
    );
    assert_eq!(tags(&indus, "2100-02-05"), [11]);
    assert_eq!(tags(&indus, "2101-02-05"), []);
    // 5 and 6 February 2101 are a Saturday and a Sunday.
    assert_eq!(indus.first_working_on_or_after(day("2101-02-05")), day("2101-02-07"));
}

#[test]
fn a_list_counts_also_beyond_the_tables() {
    let years = vec![YearList { year: 2101, days: vec![listed(1, "2101-02-07", "2101-02-07")] }];
    let calendar = compile(&[CalendarSpec { weekend: saturday_sunday(), years, ..CalendarSpec::default() }]).remove(0);
    assert_eq!(calendar.year_basis(2101), YearBasis::Listed);
    assert!(!calendar.is_working(day("2101-02-07")));
}

#[test]
fn a_holiday_that_crosses_into_a_listed_year_stops_there() {
    let mut spec = CalendarSpec { rules: vec![fixed(1, 12, 30, 4)], ..CalendarSpec::default() };
    spec.years.push(YearList { year: 2026, days: vec![listed(2, "2026-12-31", "2027-01-01")] });
    let calendar = compile(&[spec]).remove(0);
    // From 30 December 2025, two days of the old year; from 30 December 2026, two days of the new one.
    let off = |from, to| {
        calendar.holidays_between(day(from), day(to)).map(|h| (h.day.to_string(), h.tag)).collect::<Vec<_>>()
    };
    assert_eq!(off("2025-12-29", "2026-01-05"), [("2025-12-30".into(), 1), ("2025-12-31".into(), 1)]);
    assert_eq!(
        off("2026-12-29", "2027-01-05"),
        [("2026-12-31".into(), 2), ("2027-01-01".into(), 1), ("2027-01-02".into(), 1)]
    );
}

#[test]
fn a_rule_counts_from_its_first_year_and_on_days_that_exist() {
    let calendar = by_rules(vec![HolidayRule { since: Some(2022), ..fixed(1, 2, 22, 1) }, fixed(2, 2, 29, 1)]);
    assert_eq!(tags(&calendar, "2021-02-22"), []);
    assert_eq!(tags(&calendar, "2022-02-22"), [1]);
    assert_eq!(tags(&calendar, "2028-02-29"), [2]);
    assert_eq!(tags(&calendar, "2027-03-01"), []);
}

#[test]
fn moon_dependent_days_are_tentative() {
    let calendar = by_rules(vec![fixed(1, 2, 5, 1), hijri(2, (10, 1), 1, 3)]);
    assert!(calendar.holidays_on(day("2027-03-10")).all(|holiday| holiday.tentative));
    assert!(calendar.holidays_on(day("2027-02-05")).all(|holiday| !holiday.tentative));
    assert!(!calendar.tentative_between(day("2027-01-01"), day("2027-03-09")));
    assert!(calendar.tentative_between(day("2027-01-01"), day("2027-03-10")));
    assert!(calendar.tentative_between(day("2027-03-12"), day("2027-03-12")));
    assert!(!calendar.tentative_between(day("2027-03-13"), day("2027-03-31")));
}

#[test]
fn a_holiday_for_some_counts_only_where_they_are_named() {
    let calendars = compile(&[indus(), CalendarSpec { audiences: vec!["lenders".into()], ..indus() }]);
    let (everybody, lenders) = (&calendars[0], &calendars[1]);
    // Wednesday 1 July; Thursday 1 January; Saturday 26 December is for others still.
    assert!(everybody.is_working(day("2026-07-01")) && !lenders.is_working(day("2026-07-01")));
    assert_eq!(lenders.holidays_on(day("2026-01-01")).map(|h| h.audience).collect::<Vec<_>>(), [Some("lenders")]);
    assert_eq!(lenders.holidays_on(day("2026-02-05")).map(|h| h.audience).collect::<Vec<_>>(), [None]);
    assert_eq!(lenders.holidays_on(day("2026-12-26")).len(), 0);
    let rule = HolidayRule { audience: Some("lenders".into()), ..fixed(1, 7, 1, 1) };
    assert!(by_rules(vec![rule]).is_working(day("2027-07-01")));
}

#[test]
fn a_day_off_says_why() {
    let spec = CalendarSpec {
        weekend: saturday_sunday(),
        years: vec![YearList {
            year: 2026,
            // Friday to Monday; on the Monday a day that does not move.
            days: vec![moon(1, "2026-03-20", "2026-03-23"), listed(2, "2026-03-23", "2026-03-23")],
        }],
        ..CalendarSpec::default()
    };
    let calendar = compile(&[spec]).remove(0);
    let off: Vec<_> = calendar
        .off_days(day("2026-03-16"), day("2026-03-27"))
        .map(|off| {
            (off.day.to_string(), off.weekend, off.tentative(), off.holidays().map(|h| h.tag).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        off,
        [
            ("2026-03-20".into(), false, true, vec![1]),
            ("2026-03-21".into(), true, false, vec![1]),
            ("2026-03-22".into(), true, false, vec![1]),
            ("2026-03-23".into(), false, false, vec![1, 2]),
        ]
    );
    assert_eq!(calendar.off_days(day("2026-03-22"), day("2026-03-21")).count(), 0);
}

#[test]
fn a_list_without_holidays_is_still_a_list() {
    let spec = CalendarSpec { years: vec![YearList { year: 2026, days: Vec::new() }], ..gulf() };
    let calendar = compile(&[spec]).remove(0);
    assert_eq!(calendar.year_basis(2026), YearBasis::Listed);
    assert_eq!(calendar.holidays_between(day("2026-01-01"), day("2026-12-31")).len(), 0);
    assert_eq!(calendar.holidays_between(Day::MIN, day("1990-02-21")).len(), 0);
}
