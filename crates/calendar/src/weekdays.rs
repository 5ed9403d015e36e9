//! A set of days of the week.

use jiff::civil::Weekday;

/// A set of days of the week: a weekend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// No day at all.
    pub const NONE: Self = Self(0);

    /// This set with one more day in it.
    #[must_use]
    pub fn with(self, weekday: Weekday) -> Self {
        Self(self.0 | bit(weekday))
    }

    /// Whether the day is in the set.
    #[must_use]
    pub fn contains(self, weekday: Weekday) -> bool {
        self.0 & bit(weekday) != 0
    }

    /// Whether all seven days are in the set.
    #[must_use]
    pub fn is_whole_week(self) -> bool {
        self.0.count_ones() == 7
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::NONE, Self::with)
    }
}

fn bit(weekday: Weekday) -> u8 {
    1 << weekday.to_monday_zero_offset()
}
