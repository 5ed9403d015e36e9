//! Ranges of values: for the checker with what the facts declare, for an answer with what is known of one subject.

use calendar::Day;

use super::{Arithmetic, Code, Comparison, Node, NodeId};
use crate::env::Env;
use crate::types::{CalendarIndex, EvidenceIndex, FactIndex};

/// Every value from `lo` to `hi`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// Smallest.
    pub lo: i64,
    /// Largest.
    pub hi: i64,
}

/// An interval before it is known to fit into 64 bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wide {
    lo: i128,
    hi: i128,
}

/// Where the ranges of a node's operands and leaves come from.
pub(crate) trait Ranges {
    fn node(&self, id: NodeId) -> Interval;
    fn fact(&self, fact: FactIndex) -> Interval;
    fn held(&self, evidence: EvidenceIndex) -> Interval;
    fn on(&self) -> Interval;
    fn working_day(&self, calendar: CalendarIndex, from: Interval, n: Interval) -> Interval;
}

const FALSE: Interval = Interval::exactly(0);
const TRUE: Interval = Interval::exactly(1);
const EITHER: Interval = Interval { lo: 0, hi: 1 };

impl Interval {
    /// Every day that can be spoken of.
    pub(crate) fn days() -> Self {
        Self { lo: i64::from(Day::MIN.number()), hi: i64::from(Day::MAX.number()) }
    }

    /// One value.
    #[must_use]
    pub const fn exactly(value: i64) -> Self {
        Self { lo: value, hi: value }
    }

    /// The value, if there is only one.
    #[must_use]
    pub fn known(self) -> Option<i64> {
        (self.lo == self.hi).then_some(self.lo)
    }

    /// Whether the value is in it.
    #[must_use]
    pub fn contains(self, value: i64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// The smallest interval with both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    fn hull_of(intervals: impl IntoIterator<Item = Self>) -> Option<Self> {
        intervals.into_iter().reduce(Self::hull)
    }
}

impl Wide {
    fn new(lo: i128, hi: i128) -> Self {
        Self { lo, hi }
    }

    /// The smallest interval with what a function gives for each pair of ends. It is the range of the function if that
    /// rises or falls in each operand.
    fn of_ends(a: Interval, b: Interval, value: impl Fn(i64, i64) -> i128) -> Self {
        let ends = [value(a.lo, b.lo), value(a.lo, b.hi), value(a.hi, b.lo), value(a.hi, b.hi)];
        let (lo, hi) = ends.into_iter().fold((ends[0], ends[0]), |(lo, hi), end| (lo.min(end), hi.max(end)));
        Self { lo, hi }
    }

    pub(crate) fn exact(self) -> Option<Interval> {
        Some(Interval { lo: i64::try_from(self.lo).ok()?, hi: i64::try_from(self.hi).ok()? })
    }

    pub(crate) fn clamped(self) -> Interval {
        let clamp = |value: i128| i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX });
        Interval { lo: clamp(self.lo), hi: clamp(self.hi) }
    }
}

impl From<Interval> for Wide {
    fn from(interval: Interval) -> Self {
        Self::new(interval.lo.into(), interval.hi.into())
    }
}

/// The range of one node.
pub(crate) fn range_of(code: &Code, node: Node, ranges: &impl Ranges) -> Wide {
    match node {
        Node::Negate(a) => {
            let a = ranges.node(a);
            Wide::new(-i128::from(a.hi), -i128::from(a.lo))
        }
        Node::Arithmetic(operator, a, b) => operator.range(ranges.node(a), ranges.node(b)),
        _ => narrow(code, node, ranges).into(),
    }
}

/// The range of a node that cannot leave 64 bits.
fn narrow(code: &Code, node: Node, ranges: &impl Ranges) -> Interval {
    match node {
        Node::Constant(value) => Interval::exactly(value),
        Node::Fact(fact) => ranges.fact(fact),
        Node::On => ranges.on(),
        Node::Holds(evidence) => ranges.held(evidence),
        Node::Not(a) => {
            let a = ranges.node(a);
            Interval { lo: 1 - a.hi, hi: 1 - a.lo }
        }
        Node::Compare(comparison, a, b) => comparison.range(ranges.node(a), ranges.node(b)),
        Node::CompareFact(comparison, fact, value) => comparison.range(ranges.fact(fact), Interval::exactly(value)),
        Node::OneOf(a, constants) => one_of(ranges.node(a), code.constants(constants)),
        Node::In(a, items) => {
            let value = ranges.node(a);
            let equal = |item: &NodeId| Comparison::Equal.range(value, ranges.node(*item));
            junction(code.operands(items).iter().map(equal), TRUE)
        }
        Node::Has { set, item } => match (ranges.node(set).known(), ranges.node(item).known()) {
            (Some(set), Some(item)) => {
                Interval::exactly(u32::try_from(item).ok().and_then(|item| set.checked_shr(item)).unwrap_or(0) & 1)
            }
            (Some(0), _) => FALSE,
            _ => EITHER,
        },
        Node::Size(set) => {
            let set = ranges.node(set);
            match set.known() {
                Some(set) => Interval::exactly(i64::from(set.count_ones())),
                None => Interval { lo: 0, hi: i64::from(64 - set.hi.max(0).leading_zeros()) },
            }
        }
        Node::WorkingDay(calendar, from, n) => ranges.working_day(calendar, ranges.node(from), ranges.node(n)),
        Node::Bracket { number, thresholds, values } => {
            let number = ranges.node(number);
            let reached = code
                .operands(values)
                .get(code.bracket(thresholds, number.lo)..=code.bracket(thresholds, number.hi))
                .unwrap_or_default();
            Interval::hull_of(reached.iter().map(|value| ranges.node(*value))).unwrap_or(Interval::exactly(0))
        }
        Node::All(parts) => junction(code.operands(parts).iter().map(|part| ranges.node(*part)), FALSE),
        Node::Any(parts) => junction(code.operands(parts).iter().map(|part| ranges.node(*part)), TRUE),
        Node::Conditional([condition, then, otherwise]) => match ranges.node(condition).known() {
            Some(0) => ranges.node(otherwise),
            Some(_) => ranges.node(then),
            None => ranges.node(then).hull(ranges.node(otherwise)),
        },
        Node::Negate(_) | Node::Arithmetic(..) => range_of(code, node, ranges).clamped(),
    }
}

fn junction(parts: impl Iterator<Item = Interval>, deciding: Interval) -> Interval {
    let mut range = Interval::exactly(1 - deciding.lo);
    for part in parts {
        if part == deciding {
            return deciding;
        }
        range = range.hull(part);
    }
    range
}

fn one_of(value: Interval, constants: &[i64]) -> Interval {
    match value.known() {
        Some(value) => Interval::exactly(i64::from(constants.contains(&value))),
        None if constants.iter().any(|constant| value.contains(*constant)) => EITHER,
        None => FALSE,
    }
}

impl Comparison {
    fn range(self, a: Interval, b: Interval) -> Interval {
        let (always, never) = match self {
            Self::Equal => (a.lo == b.hi && a.hi == b.lo, a.hi < b.lo || b.hi < a.lo),
            Self::Less => (a.hi < b.lo, a.lo >= b.hi),
            Self::LessEqual => (a.hi <= b.lo, a.lo > b.hi),
            Self::Greater => (a.lo > b.hi, a.hi <= b.lo),
            Self::GreaterEqual => (a.lo >= b.hi, a.hi < b.lo),
            Self::NotEqual => {
                let equal = Self::Equal.range(a, b);
                return Interval { lo: 1 - equal.hi, hi: 1 - equal.lo };
            }
        };
        match (always, never) {
            (true, _) => TRUE,
            (_, true) => FALSE,
            _ => EITHER,
        }
    }
}

impl Arithmetic {
    fn range(self, a: Interval, b: Interval) -> Wide {
        match self {
            Self::Add => Wide::of_ends(a, b, |a, b| i128::from(a) + i128::from(b)),
            Self::Subtract => Wide::of_ends(a, b, |a, b| i128::from(a) - i128::from(b)),
            Self::Multiply => Wide::of_ends(a, b, |a, b| i128::from(a) * i128::from(b)),
            Self::Divide if b.contains(0) => Wide::new(i64::MIN.into(), i64::MAX.into()),
            Self::Divide => Wide::of_ends(a, b, |a, b| i128::from(a) / i128::from(b)),
            Self::Share(rounding) => Wide::of_ends(a, b, |amount, percent| rounding.share(amount, percent)),
            // The others rise or fall in each operand and cannot fail.
            _ => Wide::of_ends(a, b, |a, b| i128::from(self.of(a, b).unwrap_or_default())),
        }
    }
}

/// Ranges when some facts are known and the others are within what they declare.
pub(crate) struct Known<'a, F: Fn(FactIndex) -> Interval> {
    pub(crate) code: &'a Code,
    pub(crate) env: &'a Env<'a>,
    pub(crate) declared: F,
}

impl<F: Fn(FactIndex) -> Interval> Ranges for Known<'_, F> {
    fn node(&self, id: NodeId) -> Interval {
        range_of(self.code, self.code.node(id), self).clamped()
    }

    fn fact(&self, fact: FactIndex) -> Interval {
        self.env.fact(fact).map_or_else(|| (self.declared)(fact), Interval::exactly)
    }

    fn held(&self, evidence: EvidenceIndex) -> Interval {
        self.env.held(evidence).map_or(EITHER, |held| Interval::exactly(i64::from(held)))
    }

    fn on(&self) -> Interval {
        Interval::exactly(i64::from(self.env.on.number()))
    }

    fn working_day(&self, calendar: CalendarIndex, from: Interval, n: Interval) -> Interval {
        let day = |from: i64, n: i64| {
            let n = u32::try_from(n.max(0)).unwrap_or(u32::MAX);
            i64::from(self.env.calendars.nth_working_day(calendar, Day::from_number(from), n).number())
        };
        Interval { lo: day(from.lo, n.lo), hi: day(from.hi, n.hi) }
    }
}
