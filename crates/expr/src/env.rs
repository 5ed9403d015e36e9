//! What is known when an expression is evaluated.

use calendar::Day;

use crate::types::{CalendarIndex, EvidenceIndex, FactIndex};

/// The values known of one subject on one date. A missing fact is `None`, or beyond the end of the slice.
#[derive(Clone, Copy)]
pub struct Env<'a> {
    /// Values by [`FactIndex`], read as [`Type`](crate::Type) says.
    pub facts: &'a [Option<i64>],
    /// By [`EvidenceIndex`], whether the subject holds it; `None`, or beyond the end of the slice, if that is not known.
    pub held: &'a [Option<bool>],
    /// The date of the plan.
    pub on: Day,
    /// Counts working days.
    pub calendars: &'a dyn WorkingDays,
}

/// Counts working days on the calendars of a rulebook.
pub trait WorkingDays {
    /// The `n`-th working day from a day. It must not come earlier when `from` or `n` is later: ranges rely on that.
    fn nth_working_day(&self, calendar: CalendarIndex, from: Day, n: u32) -> Day;
}

impl Env<'_> {
    /// The value of a fact, if known.
    #[must_use]
    pub fn fact(&self, fact: FactIndex) -> Option<i64> {
        self.facts.get(usize::from(fact.0)).copied().flatten()
    }

    /// Whether the evidence is held, if known.
    #[must_use]
    pub fn held(&self, evidence: EvidenceIndex) -> Option<bool> {
        self.held.get(usize::from(evidence.0)).copied().flatten()
    }
}
