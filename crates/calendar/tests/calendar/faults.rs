//! Specs that cannot be meant are named, and still compile.

use calendar::{CalendarSpec, Day, HolidayRule, SpecFault, Weekday, YearList, compile, faults};

use crate::build::{fixed, gulf, hijri, indus, listed};

#[test]
fn sound_specs_have_none() {
    for spec in [gulf(), indus(), CalendarSpec::default()] {
        assert_eq!(faults(&spec), []);
    }
}

#[test]
fn all_are_found_in_order() {
    let spec = CalendarSpec {
        weekend: (0..7).map(|n| Weekday::Monday.wrapping_add(n)).collect(),
        rules: vec![
            fixed(1, 2, 30, 1),
            fixed(2, 2, 29, 0),
            hijri(3, (13, 1), 0, 1),
            HolidayRule { since: Some(2101), ..fixed(4, 1, 1, 1) },
        ],
        years: vec![
            YearList { year: 2026, days: vec![listed(5, "2026-03-02", "2026-03-01")] },
            YearList {
                year: 2026,
                days: vec![listed(5, "2026-01-01", "2026-12-31"), listed(6, "2025-12-31", "2026-01-01")],
            },
        ],
        ..CalendarSpec::default()
    };
    assert_eq!(
        faults(&spec),
        [
            SpecFault::NoWorkingDay,
            SpecFault::NoSuchDate { rule: 0 },
            SpecFault::NoDays { rule: 1 },
            SpecFault::NoSuchDate { rule: 2 },
            SpecFault::NeverBegins { rule: 3 },
            SpecFault::EndsBeforeItBegins { list: 0, day: 0 },
            SpecFault::YearListedTwice { list: 1 },
            SpecFault::OutsideItsYear { list: 1, day: 1 },
        ]
    );
    let calendar = compile(&[spec]).remove(0);
    assert_eq!(calendar.working_days_between(Day::MIN, Day::MAX), 0);
}
