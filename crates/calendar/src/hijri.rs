//! The Hijri calendar of the Umm al-Qura tables.
//!
//! Its dates are known in advance; those of a state that watches for the moon are not, and may lie a day or two apart.
//! The table is that of ICU4X, which King Abdulaziz City for Science and Technology computed. For 1420 to 1450 AH (1999 to
//! 2029) it is the calendar as printed. Later years are not printed yet, and other packages have an edition in which one
//! month in three begins a day earlier; before 1420 what was printed followed other rules.

use icu_calendar::Date;
use icu_calendar::cal::Hijri;
use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::types::{Month, RataDie, YearInput};

use crate::day::Day;

/// 1970-01-01 as a Rata Die, which counts from 1 January of the year 1.
const EPOCH: i64 = 719_163;

/// A date of the Umm al-Qura calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HijriDate {
    /// Year of the Hijra.
    pub year: i32,
    /// 1 (Muharram) to 12 (Dhu al-Hijja).
    pub month: u8,
    /// 1 to 30.
    pub day: u8,
}

impl HijriDate {
    /// The date on which `day` falls. After 1600 AH (November 2174), where the published tables end, it is computed by
    /// the arithmetic Hijri calendar.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let rata_die = RataDie::new(i64::from(day.number()) + EPOCH);
        let date = Date::from_rata_die(rata_die, umm_al_qura());
        Self { year: date.year().extended_year(), month: date.month().number(), day: date.day_of_month().0 }
    }

    /// The civil day of this date; `None` if the month has no such day or it lies outside the range of a [`Day`].
    #[must_use]
    pub fn day(self) -> Option<Day> {
        if self.month == 0 || self.day == 0 {
            return None;
        }
        let date = Date::try_new(YearInput::from(self.year), Month::new(self.month), self.day, umm_al_qura()).ok()?;
        let number = date.to_rata_die().to_i64_date() - EPOCH;
        let day = Day::from_number(number);
        (i64::from(day.number()) == number).then_some(day)
    }
}

fn umm_al_qura() -> Hijri<UmmAlQura> {
    Hijri::new_umm_al_qura()
}
