//! What makes no sense in a spec.

use crate::calendar::TABLE_YEARS;
use crate::spec::{CalendarSpec, Falls};

/// Something in a [`CalendarSpec`] that cannot be meant. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecFault {
    /// All seven days are weekend: nobody ever works.
    NoWorkingDay,
    /// The rule names a day that its calendar never has, such as 31 February or the 13th month.
    NoSuchDate {
        /// Position of the rule.
        rule: usize,
    },
    /// The rule lasts no day.
    NoDays {
        /// Position of the rule.
        rule: usize,
    },
    /// The rule begins after the last year to which rules are applied.
    NeverBegins {
        /// Position of the rule.
        rule: usize,
    },
    /// The year has been listed before.
    YearListedTwice {
        /// Position of the list.
        list: usize,
    },
    /// The listed holiday ends before it begins.
    EndsBeforeItBegins {
        /// Position of the list.
        list: usize,
        /// Position of the holiday in it.
        day: usize,
    },
    /// The listed holiday lies outside the year, wholly or in part; that part does not count.
    OutsideItsYear {
        /// Position of the list.
        list: usize,
        /// Position of the holiday in it.
        day: usize,
    },
}

/// All faults of one spec: the weekend's, then the rules', then the lists', in order.
#[must_use]
pub fn faults(spec: &CalendarSpec) -> Vec<SpecFault> {
    let mut found = Vec::new();
    if spec.weekend.is_whole_week() {
        found.push(SpecFault::NoWorkingDay);
    }
    for (rule, written) in spec.rules.iter().enumerate() {
        if !exists(written.falls) {
            found.push(SpecFault::NoSuchDate { rule });
        }
        if written.days == 0 {
            found.push(SpecFault::NoDays { rule });
        }
        if written.since.is_some_and(|since| since > *TABLE_YEARS.end()) {
            found.push(SpecFault::NeverBegins { rule });
        }
    }
    for (list, written) in spec.years.iter().enumerate() {
        if spec.years[..list].iter().any(|earlier| earlier.year == written.year) {
            found.push(SpecFault::YearListedTwice { list });
        }
        for (day, holiday) in written.days.iter().enumerate() {
            if holiday.to < holiday.from {
                found.push(SpecFault::EndsBeforeItBegins { list, day });
            } else if holiday.from.year() != written.year || holiday.to.year() != written.year {
                found.push(SpecFault::OutsideItsYear { list, day });
            }
        }
    }
    found
}

fn exists(falls: Falls) -> bool {
    match falls {
        Falls::Fixed { month, day } => {
            let longest = match month {
                2 => 29,
                4 | 6 | 9 | 11 => 30,
                1..=12 => 31,
                _ => 0,
            };
            (1..=longest).contains(&day)
        }
        Falls::Hijri { month, day, plus: _ } => (1..=12).contains(&month) && (1..=30).contains(&day),
    }
}
