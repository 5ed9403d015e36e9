//! Evaluation with what is known. `None` is *unknown*; a decided answer holds whatever the unknown facts turn out to be.

use calendar::Day;

use super::{AmountRounding, Arithmetic, Code, Node, NodeId, Slice};
use crate::env::Env;

impl Code {
    pub(crate) fn eval(&self, id: NodeId, env: &Env<'_>) -> Option<i64> {
        match self.node(id) {
            Node::Constant(value) => Some(value),
            Node::Fact(fact) => env.fact(fact),
            Node::CompareFact(comparison, fact, value) => Some(i64::from(comparison.holds(env.fact(fact)?, value))),
            Node::All(parts) => self.junction(self.operands(parts), env, 0),
            Node::Any(parts) => self.junction(self.operands(parts), env, 1),
            Node::Not(a) => Some(1 - self.eval(a, env)?),
            Node::OneOf(a, constants) => {
                let value = self.eval(a, env)?;
                Some(i64::from(self.constants(constants).contains(&value)))
            }
            Node::In(a, items) => {
                let value = self.eval(a, env)?;
                let mut unknown = false;
                for item in self.operands(items) {
                    match self.eval(*item, env) {
                        Some(item) if item == value => return Some(1),
                        Some(_) => {}
                        None => unknown = true,
                    }
                }
                if unknown { None } else { Some(0) }
            }
            Node::On => Some(i64::from(env.on.number())),
            Node::Holds(evidence) => env.held(evidence).map(i64::from),
            Node::Negate(a) => self.eval(a, env)?.checked_neg(),
            Node::Arithmetic(operator, a, b) => operator.of(self.eval(a, env)?, self.eval(b, env)?),
            Node::Compare(comparison, a, b) => {
                Some(i64::from(comparison.holds(self.eval(a, env)?, self.eval(b, env)?)))
            }
            Node::Has { set, item } => Some(self.eval(set, env)?.checked_shr(place(self.eval(item, env)?)?)? & 1),
            Node::Size(set) => Some(i64::from(self.eval(set, env)?.count_ones())),
            Node::WorkingDay(calendar, from, n) => {
                let from = Day::from_number(self.eval(from, env)?);
                let n = u32::try_from(self.eval(n, env)?).ok()?;
                Some(number(env.calendars.nth_working_day(calendar, from, n)))
            }
            Node::Bracket { number, thresholds, values } => {
                let values = self.operands(values);
                match self.eval(number, env) {
                    Some(number) => self.eval(*values.get(self.bracket(thresholds, number))?, env),
                    None => self.agreed(values, env),
                }
            }
            Node::Conditional([condition, then, otherwise]) => match self.eval(condition, env) {
                Some(0) => self.eval(otherwise, env),
                Some(_) => self.eval(then, env),
                None => self.agreed(&[then, otherwise], env),
            },
        }
    }

    /// Which value of a bracket a number takes: as many thresholds as are not above it.
    pub(super) fn bracket(&self, thresholds: Slice, number: i64) -> usize {
        self.constants(thresholds).partition_point(|threshold| *threshold <= number)
    }

    /// Kleene's `&&` (decided by 0) and `||` (decided by 1), whatever the order of the parts.
    fn junction(&self, parts: &[NodeId], env: &Env<'_>, deciding: i64) -> Option<i64> {
        let mut unknown = false;
        for part in parts {
            match self.eval(*part, env) {
                Some(value) if value == deciding => return Some(deciding),
                Some(_) => {}
                None => unknown = true,
            }
        }
        if unknown { None } else { Some(1 - deciding) }
    }

    /// The value that all have, if all are known and the same.
    fn agreed(&self, values: &[NodeId], env: &Env<'_>) -> Option<i64> {
        let (first, rest) = values.split_first()?;
        let value = self.eval(*first, env)?;
        rest.iter().all(|other| self.eval(*other, env) == Some(value)).then_some(value)
    }
}

impl Arithmetic {
    /// The result. The checker has excluded that it leaves 64 bits or divides by zero for facts within their declared
    /// ranges; for others it is unknown rather than wrong.
    pub(super) fn of(self, a: i64, b: i64) -> Option<i64> {
        match self {
            Self::Add => a.checked_add(b),
            Self::Subtract => a.checked_sub(b),
            Self::Multiply => a.checked_mul(b),
            Self::Divide => a.checked_div(b),
            Self::Min => Some(a.min(b)),
            Self::Max => Some(a.max(b)),
            Self::AddDays => Some(number(Day::from_number(a).plus_days(b))),
            Self::AddMonths(rounding) => Some(number(Day::from_number(a).plus_months(months(b), rounding))),
            Self::DaysBetween => Some(Day::from_number(a).days_until(Day::from_number(b))),
            Self::FullMonths => Some(full_months(Day::from_number(a), Day::from_number(b))),
            Self::FullYears => Some(full_months(Day::from_number(a), Day::from_number(b)) / 12),
            Self::Share(rounding) => i64::try_from(rounding.share(a, b)).ok(),
        }
    }
}

impl AmountRounding {
    /// `basis_points` of an amount.
    pub(super) fn share(self, amount: i64, basis_points: i64) -> i128 {
        let product = i128::from(amount) * i128::from(basis_points);
        let (whole, rest) = (product / 10_000, (product % 10_000).abs());
        let away = match self {
            Self::Up => rest > 0,
            Self::Down => false,
            Self::HalfUp => rest >= 5_000,
        };
        if away { whole + product.signum() } else { whole }
    }
}

fn number(day: Day) -> i64 {
    i64::from(day.number())
}

fn place(choice: i64) -> Option<u32> {
    u32::try_from(choice).ok()
}

/// More months than any two days of the range are apart change nothing: the result is clamped to that range.
fn months(count: i64) -> i32 {
    const ALL: i64 = 12 * 400;
    i32::try_from(count.clamp(-ALL, ALL)).unwrap_or(0)
}

/// A month is full when the day of the month comes again or, where a month has no such day, on the first of the next:
/// from 31 January that is 1 March. Negative if `to` is earlier.
fn full_months(from: Day, to: Day) -> i64 {
    if to < from {
        return -full_months(to, from);
    }
    let (a, b) = (from.civil(), to.civil());
    let apart = (i64::from(b.year()) - i64::from(a.year())) * 12 + i64::from(b.month()) - i64::from(a.month());
    apart - i64::from(a.day() > b.day())
}
