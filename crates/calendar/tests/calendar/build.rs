//! Specs for the tests. The lists are the researched ones of 2026; the names are nobody's.

use calendar::{CalendarSpec, Day, Falls, HolidayRule, ListedDay, Weekday, Weekdays, YearList};

pub fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

pub fn friday_saturday() -> Weekdays {
    Weekdays::from_iter([Weekday::Friday, Weekday::Saturday])
}

pub fn saturday_sunday() -> Weekdays {
    Weekdays::from_iter([Weekday::Saturday, Weekday::Sunday])
}

pub fn fixed(tag: u32, month: i8, day: i8, days: u8) -> HolidayRule {
    HolidayRule { tag, audience: None, falls: Falls::Fixed { month, day }, days, since: None }
}

pub fn hijri(tag: u32, (month, day): (u8, u8), plus: i8, days: u8) -> HolidayRule {
    HolidayRule { tag, audience: None, falls: Falls::Hijri { month, day, plus }, days, since: None }
}

pub fn listed(tag: u32, from: &str, to: &str) -> ListedDay {
    ListedDay { tag, from: day(from), to: day(to), audience: None, tentative: false }
}

pub fn moon(tag: u32, from: &str, to: &str) -> ListedDay {
    ListedDay { tentative: true, ..listed(tag, from, to) }
}

pub fn only_for(audience: &str, holiday: ListedDay) -> ListedDay {
    ListedDay { audience: Some(audience.to_owned()), ..holiday }
}

/// Friday and Saturday off; two feasts of the moon and two fixed days, in 2026 as listed.
pub fn gulf() -> CalendarSpec {
    let days = vec![
        listed(1, "2026-02-22", "2026-02-22"),
        moon(2, "2026-03-19", "2026-03-22"),
        moon(3, "2026-05-26", "2026-05-29"),
        listed(4, "2026-09-23", "2026-09-23"),
    ];
    CalendarSpec {
        weekend: friday_saturday(),
        rules: vec![
            HolidayRule { since: Some(2022), ..fixed(1, 2, 22, 1) },
            hijri(2, (9, 29), 1, 4),
            hijri(3, (12, 9), 0, 4),
            fixed(4, 9, 23, 1),
        ],
        years: vec![YearList { year: 2026, days }],
        ..CalendarSpec::default()
    }
}

/// Saturday and Sunday off; the list of 2026 has days that are off for lenders or parishioners only.
pub fn indus() -> CalendarSpec {
    let days = vec![
        only_for("lenders", listed(10, "2026-01-01", "2026-01-01")),
        listed(11, "2026-02-05", "2026-02-05"),
        only_for("lenders", moon(12, "2026-02-18", "2026-02-18")),
        moon(13, "2026-03-20", "2026-03-20"),
        moon(14, "2026-03-21", "2026-03-23"),
        listed(15, "2026-03-23", "2026-03-23"),
        listed(16, "2026-05-01", "2026-05-01"),
        moon(17, "2026-05-26", "2026-05-28"),
        listed(18, "2026-05-28", "2026-05-28"),
        moon(19, "2026-06-25", "2026-06-26"),
        only_for("lenders", listed(20, "2026-07-01", "2026-07-01")),
        listed(21, "2026-08-14", "2026-08-14"),
        moon(22, "2026-08-26", "2026-08-26"),
        listed(23, "2026-11-09", "2026-11-09"),
        listed(24, "2026-12-25", "2026-12-25"),
        only_for("parishioners", listed(25, "2026-12-26", "2026-12-26")),
    ];
    CalendarSpec {
        weekend: saturday_sunday(),
        rules: vec![fixed(11, 2, 5, 1), hijri(14, (10, 1), 1, 3), hijri(17, (12, 10), 1, 3)],
        years: vec![YearList { year: 2026, days }],
        ..CalendarSpec::default()
    }
}
