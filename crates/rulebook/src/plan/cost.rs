//! What a plan costs: exact sums where all is known, ranges that hold every outcome where something is not.

use expr::value::Currency;

use super::include::Included;
use super::solve::{Choice, Eval, Way};
use super::tri::Tri;
use crate::checked::{AmountRule, FeeRule};
use crate::program::{ItemIx, TaskIx, Want};
use crate::source::Per;

/// A range of minor units; an open top is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: i64,
    /// The most; `None` if a part is unknown.
    pub max: Option<i64>,
}

impl Range {
    /// Nothing.
    pub const ZERO: Self = Self { min: 0, max: Some(0) };

    fn plus(self, other: Self) -> Self {
        Self { min: self.min.saturating_add(other.min), max: self.max.zip(other.max).map(|(a, b)| a.saturating_add(b)) }
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
    for fee in &task.rule.fees {
        let owed = eval.condition(&fee.when);
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
    eval: &mut Eval,
    choices: &[Choice],
    included: &Included,
    wants: &[Want],
    lines: &[Vec<FeeLine>],
    year: Year,
) -> Vec<Sum> {
    let program = eval.program;
    let frontier = frontier(eval, choices, included, wants);
    let mut sums = Vec::new();
    for currency in &program.currencies {
        let mut any = false;
        let mut unknown = Vec::new();
        let mut cost = vec![Range::ZERO; program.tasks.len()];
        for (at, lines) in lines.iter().enumerate() {
            if included.tasks[at] == Tri::No {
                continue;
            }
            for line in lines.iter().filter(|line| line.currency == *currency) {
                let (range, missing) = match year {
                    Year::First => (line.first_year, line.unknown),
                    Year::Later => (line.later_year, line.later_unknown),
                };
                any |= year == Year::First || range != Range::ZERO;
                cost[at] = cost[at].plus(range);
                if missing && let Ok(task) = u16::try_from(at) {
                    unknown.push((TaskIx(task), line.position));
                }
            }
        }
        if any {
            let range = Hull { eval, choices, included, cost: &cost, frontier: &frontier }.range();
            sums.push(Sum { currency: *currency, range, unknown });
        }
    }
    sums
}

/// Papers that a sure task, the goal or the route wants and whose making is not sure: each with how surely it is wanted.
fn frontier(eval: &mut Eval, choices: &[Choice], included: &Included, wants: &[Want]) -> Vec<(ItemIx, Tri)> {
    let program = eval.program;
    let mut found: Vec<(ItemIx, Tri)> = Vec::new();
    let mut add = |item: ItemIx, wanted: Tri| {
        let choice = &choices[usize::from(item.0)];
        let sure = choice.ways.iter().all(|(way, _)| match way {
            Way::Task(task) => included.tasks[usize::from(task.0)] == Tri::Yes,
            Way::Bring => true,
        });
        if wanted == Tri::No || choice.held || sure {
            return;
        }
        match found.iter_mut().find(|(known, _)| *known == item) {
            Some((_, known)) => *known = (*known).max(wanted),
            None => found.push((item, wanted)),
        }
    };
    for want in wants {
        add(want.item, eval.wanted(None, want));
    }
    for (at, task) in program.tasks.iter().enumerate() {
        if included.tasks[at] == Tri::Yes {
            for want in &task.wants {
                add(want.item, eval.wanted(Some(task), want));
            }
        }
    }
    found
}

/// The hull of a sum over all outcomes.
struct Hull<'w, 'a, 'e> {
    eval: &'e mut Eval<'a>,
    choices: &'w [Choice],
    included: &'w Included,
    cost: &'w [Range],
    frontier: &'w [(ItemIx, Tri)],
}

impl Hull<'_, '_, '_> {
    fn range(&mut self) -> Range {
        let mut sure = Range::ZERO;
        let mut possible = Range::ZERO;
        for (at, cost) in self.cost.iter().enumerate() {
            match self.included.tasks[at] {
                Tri::Yes => {
                    sure = sure.plus(*cost);
                    possible = possible.plus(*cost);
                }
                Tri::Maybe => possible = possible.plus(*cost),
                Tri::No => {}
            }
        }
        let mut touched = vec![0_u32; self.cost.len()];
        for (item, _) in self.frontier {
            let mut seen = vec![false; self.cost.len()];
            self.touch(*item, &mut seen);
            touched.iter_mut().zip(seen).for_each(|(count, seen)| *count += u32::from(seen));
        }
        let mut range = sure;
        for (item, wanted) in self.frontier {
            let most = self.most(*item, 0);
            let least = if *wanted == Tri::Yes { self.least(*item, &touched, 0) } else { 0 };
            range = range.plus(Range { min: least, max: most });
        }
        let max = match (range.max, possible.max) {
            (Some(by_choice), Some(all)) => Some(by_choice.min(all)),
            _ => None,
        };
        Range { min: range.min, max }
    }

    fn in_frontier(&self, item: ItemIx) -> bool {
        self.frontier.iter().any(|(known, _)| *known == item)
    }

    /// The tasks that filling a paper may bring in.
    fn touch(&mut self, item: ItemIx, seen: &mut [bool]) {
        let choices = self.choices;
        let program = self.eval.program;
        for (way, _) in &choices[usize::from(item.0)].ways {
            let Way::Task(ix) = way else { continue };
            if !std::mem::replace(&mut seen[usize::from(ix.0)], true) {
                for want in &program.task(*ix).wants {
                    if self.eval.wanted(Some(program.task(*ix)), want) != Tri::No {
                        self.touch(want.item, seen);
                    }
                }
            }
        }
    }

    fn extra(&self, task: TaskIx) -> Range {
        match self.included.tasks[usize::from(task.0)] {
            Tri::Yes => Range::ZERO,
            _ => self.cost[usize::from(task.0)],
        }
    }

    /// The most that filling a paper adds beyond the sure tasks.
    fn most(&mut self, item: ItemIx, depth: usize) -> Option<i64> {
        let choices = self.choices;
        let program = self.eval.program;
        let mut most = 0;
        for (way, _) in &choices[usize::from(item.0)].ways {
            let Way::Task(ix) = way else { continue };
            let mut sum = self.extra(*ix).max?;
            for want in &program.task(*ix).wants {
                let nested = depth < program.items.len() && !self.in_frontier(want.item);
                if nested && self.eval.wanted(Some(program.task(*ix)), want) != Tri::No {
                    sum = sum.saturating_add(self.most(want.item, depth + 1)?);
                }
            }
            most = most.max(sum);
        }
        Some(most)
    }

    /// The least that filling a paper adds; a task that another open paper may bring in as well is not counted.
    fn least(&mut self, item: ItemIx, touched: &[u32], depth: usize) -> i64 {
        let choices = self.choices;
        let program = self.eval.program;
        let mut least: Option<i64> = None;
        for (way, _) in &choices[usize::from(item.0)].ways {
            let mut sum = 0;
            if let Way::Task(ix) = way {
                if touched[usize::from(ix.0)] <= 1 {
                    sum = self.extra(*ix).min;
                }
                for want in &program.task(*ix).wants {
                    let once =
                        depth < program.items.len() && !self.in_frontier(want.item) && self.wanted_once(want.item);
                    if once && self.eval.wanted(Some(program.task(*ix)), want) == Tri::Yes {
                        sum = sum.saturating_add(self.least(want.item, touched, depth + 1));
                    }
                }
            }
            least = Some(least.map_or(sum, |known| known.min(sum)));
        }
        least.unwrap_or(0)
    }

    /// Whether a single task that may be in wants a paper.
    fn wanted_once(&self, item: ItemIx) -> bool {
        let program = self.eval.program;
        let wanting = program
            .tasks
            .iter()
            .zip(&self.included.tasks)
            .filter(|(task, included)| **included != Tri::No && task.wants.iter().any(|want| want.item == item));
        wanting.count() <= 1
    }
}
