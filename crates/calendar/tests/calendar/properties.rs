//! Any calendar agrees with a plain reading of its spec, day by day.

use calendar::{Calendar, CalendarSpec, Day, Falls, HijriDate, HolidayRule, ListedDay, TABLE_YEARS, Weekday, Weekdays};
use calendar::{YearList, compile};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn audience() -> impl Strategy<Value = Option<String>> {
    option::weighted(0.3, prop_oneof![Just("lenders".to_owned()), Just("pilots".to_owned())])
}

fn falls() -> impl Strategy<Value = Falls> {
    prop_oneof![
        (1..=12_i8, 1..=31_i8).prop_map(|(month, day)| Falls::Fixed { month, day }),
        (1..=12_u8, 1..=30_u8, -3..=3_i8).prop_map(|(month, day, plus)| Falls::Hijri { month, day, plus }),
    ]
}

fn rule() -> impl Strategy<Value = HolidayRule> {
    (0..50_u32, audience(), falls(), 1..=6_u8, option::of(2020..2030_i16))
        .prop_map(|(tag, audience, falls, days, since)| HolidayRule { tag, audience, falls, days, since })
}

fn year_list() -> impl Strategy<Value = YearList> {
    (2024..2028_i16).prop_flat_map(|year| {
        let first = Day::from_ymd(year, 1, 1).expect("a year in range");
        let listed = (50..99_u32, 0..365_i64, 0..5_i64, audience(), any::<bool>()).prop_map(
            move |(tag, start, more, audience, tentative)| {
                let from = first.plus_days(start);
                ListedDay { tag, from, to: from.plus_days(more), audience, tentative }
            },
        );
        vec(listed, 0..8).prop_map(move |days| YearList { year, days })
    })
}

fn weekend() -> impl Strategy<Value = Weekdays> {
    vec(0..7_i8, 0..3)
        .prop_map(|days| days.into_iter().map(|n| Weekday::from_monday_zero_offset(n).expect("a day")).collect())
}

fn spec() -> impl Strategy<Value = CalendarSpec> {
    (weekend(), vec(rule(), 0..6), vec(year_list(), 0..3), vec(audience(), 0..2)).prop_map(
        |(weekend, rules, years, audiences)| CalendarSpec {
            weekend,
            rules,
            years,
            audiences: audiences.into_iter().flatten().collect(),
            ..CalendarSpec::default()
        },
    )
}

fn some_day() -> impl Strategy<Value = Day> {
    // Around the lists mostly, and some around the end of the tables.
    prop_oneof![4 => 19_500..21_800_i64, 1 => 47_300..48_500_i64].prop_map(Day::from_number)
}

/// The tags of a day's holidays, looked up backwards: is this day one of the days after a first day?
fn plain_holidays(spec: &CalendarSpec, day: Day) -> Vec<u32> {
    let counts = |audience: &Option<String>| audience.as_ref().is_none_or(|name| spec.audiences.contains(name));
    let year = day.year();
    let mut tags: Vec<u32> = spec
        .years
        .iter()
        .filter(|list| list.year == year)
        .flat_map(|list| &list.days)
        .filter(|listed| counts(&listed.audience) && listed.from <= day && day <= listed.to)
        .map(|listed| listed.tag)
        .collect();
    if TABLE_YEARS.contains(&year) && spec.years.iter().all(|list| list.year != year) {
        for rule in
            spec.rules.iter().filter(|rule| counts(&rule.audience) && rule.since.is_none_or(|since| since <= year))
        {
            let begins = |first: &Day| match rule.falls {
                Falls::Fixed { month, day } => first.civil().month() == month && first.civil().day() == day,
                Falls::Hijri { month, day, plus } => {
                    let date = HijriDate::of(first.plus_days(-i64::from(plus)));
                    date.month == month && date.day == day
                }
            };
            if (0..i64::from(rule.days)).map(|n| day.plus_days(-n)).any(|first| begins(&first)) {
                tags.push(rule.tag);
            }
        }
    }
    tags.sort_unstable();
    tags
}

fn plain_is_working(spec: &CalendarSpec, day: Day) -> bool {
    !spec.weekend.contains(day.weekday()) && plain_holidays(spec, day).is_empty()
}

fn plain_nth(calendar: &Calendar, from: Day, n: u32) -> Day {
    let mut day = from;
    let mut left = n;
    while left > 0 {
        if calendar.is_working(day) {
            left -= 1;
        }
        if left > 0 {
            day = day.plus_days(1);
        }
    }
    day
}

fn compiled(spec: &CalendarSpec) -> Calendar {
    compile(std::slice::from_ref(spec)).remove(0)
}

proptest! {
    #[test]
    fn days_are_what_the_spec_says(spec in spec(), start in some_day()) {
        let calendar = compiled(&spec);
        for day in (0..150).map(|n| start.plus_days(n)) {
            let mut tags: Vec<u32> = calendar.holidays_on(day).map(|holiday| holiday.tag).collect();
            tags.sort_unstable();
            prop_assert_eq!(tags, plain_holidays(&spec, day), "{}", day);
            prop_assert_eq!(calendar.is_working(day), plain_is_working(&spec, day), "{}", day);
        }
    }

    #[test]
    fn counting_agrees_with_a_loop(spec in spec(), from in some_day(), n in 0..400_u32) {
        let calendar = compiled(&spec);
        prop_assert_eq!(calendar.nth_working_day(from, n), plain_nth(&calendar, from, n));
        let last = from.plus_days(n.into());
        let working = (from.number()..=last.number()).filter(|&d| calendar.is_working(Day::from_number(d.into()))).count();
        prop_assert_eq!(usize::try_from(calendar.working_days_between(from, last)), Ok(working));
        let off = calendar.off_days(from, last).inspect(|off| assert!(!calendar.is_working(off.day))).count();
        prop_assert_eq!(u32::try_from(working + off), Ok(n + 1));
    }

    #[test]
    fn later_starts_and_more_days_never_end_earlier(spec in spec(), from in some_day(), more in 0..40_i64, n in 0..200_u32) {
        let calendar = compiled(&spec);
        let end = calendar.nth_working_day(from, n);
        prop_assert!(end <= calendar.nth_working_day(from.plus_days(more), n));
        prop_assert!(end <= calendar.nth_working_day(from, n + 1));
    }

    #[test]
    fn counting_there_and_back(spec in spec(), from in some_day(), n in 1..400_u32) {
        let calendar = compiled(&spec);
        let end = calendar.nth_working_day(from, n);
        prop_assert!(calendar.is_working(end));
        prop_assert_eq!(calendar.working_days_between(from, end), n);
        prop_assert_eq!(calendar.first_working_on_or_after(end), end);
    }
}
