//! What a plan costs: exact sums where all is known, ranges that hold every outcome where something is not.

use expr::value::Currency;

use super::eval::Eval;
use super::outcomes::{Hull, Leads, Outcomes};
use super::solve::Choices;
use super::tri::Tri;
use crate::checked::{AmountRule, FeeRule};
use crate::program::{Program, TaskIx};
use crate::source::Per;

/// A range of minor units; an open top is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: i64,
    /// The most; `None` if a part is unknown.
    pub max: Option<i64>,
}

impl Default for Range {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Range {
    /// Nothing.
    pub const ZERO: Self = Self { min: 0, max: Some(0) };

    /// The amount, if both ends are the same.
    #[must_use]
    pub fn exact(&self) -> Option<i64> {
        self.max.filter(|max| *max == self.min)
    }

    fn times(self, factor: i64) -> Self {
        Self { min: self.min.saturating_mul(factor), max: self.max.map(|max| max.saturating_mul(factor)) }
    }
}

/// One fee of one task, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeLine {
    /// Position among the fees of the step's edition.
    pub position: u16,
    /// Its currency.
    pub currency: Currency,
    /// What one buys.
    pub per: Per,
    /// What is paid each time it falls due.
    pub amount: Range,
    /// What it adds to the first year.
    pub first_year: Range,
    /// What it adds to a later year.
    pub later_year: Range,
    /// No source gives the amount.
    pub unknown: bool,
    /// No source gives the later amount.
    pub later_unknown: bool,
}

/// The sum of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The currency.
    pub currency: Currency,
    /// The range of the sum.
    pub range: Range,
    /// The fees without an amount: task and position of the fee.
    pub unknown: Vec<(TaskIx, u16)>,
}

/// The fees of a task, those that may be owed.
pub fn fee_lines(eval: &mut Eval, ix: TaskIx) -> Vec<FeeLine> {
    let program = eval.program;
    let task = program.task(ix);
    eval.at_hand(task.paper);
    let mut lines = Vec::with_capacity(task.rule.fees.len());
    for (fee, owed) in task.rule.fees.iter().zip(&task.owed) {
        let owed = eval.holds(*owed);
        if owed == Tri::No {
            continue;
        }
        lines.push(fee_line(eval, fee, owed));
    }
    lines
}

fn fee_line(eval: &Eval, fee: &FeeRule, owed: Tri) -> FeeLine {
    let units = fee.times.as_ref().map_or(Range { min: 1, max: Some(1) }, |times| {
        let interval = times.interval(&eval.env());
        Range { min: interval.lo.max(0), max: Some(interval.hi.max(0)) }
    });
    let amount = |rule: &AmountRule| {
        let one = match rule {
            AmountRule::Range { min, max } => Range { min: *min, max: *max },
            AmountRule::Unknown => Range { min: 0, max: None },
            AmountRule::Formula(formula) => {
                let interval = formula.interval(&eval.env());
                Range { min: interval.lo, max: Some(interval.hi) }
            }
        };
        Range {
            min: if owed == Tri::Yes { one.min.saturating_mul(units.min) } else { 0 },
            max: one.max.zip(units.max).map(|(most, units)| most.saturating_mul(units)),
        }
    };
    let periods = fee.per.times_a_year().unwrap_or(1);
    let first = amount(&fee.first);
    let later = fee.later.as_ref().map_or(Range::ZERO, amount);
    FeeLine {
        position: fee.position,
        currency: fee.currency,
        per: fee.per,
        amount: first,
        first_year: first.times(periods),
        later_year: later.times(periods),
        unknown: matches!(fee.first, AmountRule::Unknown),
        later_unknown: matches!(fee.later, Some(AmountRule::Unknown)),
    }
}

/// Which year is summed up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Year {
    First,
    Later,
}

/// Sums up a plan's fees by currency. Currencies without a fee are left out.
pub fn sums(
    program: &Program,
    choices: &Choices,
    outcomes: &Outcomes,
    leads: &Leads,
    lines: &[Vec<FeeLine>],
    year: Year,
) -> Vec<Sum> {
    let mut sums = Vec::new();
    for currency in &program.currencies {
        let of_task = |lines: &[FeeLine]| {
            let own = lines.iter().filter(|line| line.currency == *currency);
            own.map(|line| line.in_year(year).0).fold(Range::ZERO, Range::plus)
        };
        let (mut any, mut unknown) = (false, Vec::new());
        for (lines, task) in lines.iter().zip(0_u16..) {
            for line in lines.iter().filter(|line| line.currency == *currency) {
                let (range, missing) = line.in_year(year);
                any |= year == Year::First || range != Range::ZERO;
                if missing {
                    unknown.push((TaskIx(task), line.position));
                }
            }
        }
        if any {
            let range = outcomes.hull(choices, leads, |task| of_task(&lines[usize::from(task.0)]));
            sums.push(Sum { currency: *currency, range, unknown });
        }
    }
    sums
}

impl FeeLine {
    /// What it adds to a year, and whether no source says how much.
    fn in_year(&self, year: Year) -> (Range, bool) {
        match year {
            Year::First => (self.first_year, self.unknown),
            Year::Later => (self.later_year, self.later_unknown),
        }
    }
}

impl Hull for Range {
    fn plus(self, other: Self) -> Self {
        Self { min: self.min.saturating_add(other.min), max: self.max.zip(other.max).map(|(a, b)| a.saturating_add(b)) }
    }

    fn or(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.zip(other.max).map(|(a, b)| a.max(b)) }
    }
}
