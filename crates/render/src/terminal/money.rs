//! What a route costs.

use rulebook::checked::StepIx;
use rulebook::plan::{CurrencySum, RoutePlan};
use text::say;

use super::Page;
use crate::sheet::{Ink, span};

impl Page<'_> {
    pub(super) fn money(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        self.sheet.heading(say::plan::fees(l));
        if route.fees.is_empty() {
            self.soft(2, say::plan::fees_none(l));
        }
        self.sums(route, say::plan::fees_first(l), &route.fees);
        self.sums(route, say::plan::fees_later(l), &route.fees_later);
        if route.fees.len() > 1 {
            self.soft(2, say::compare::currencies_apart(l));
        }
    }

    fn sums(&mut self, route: &RoutePlan, heading: &str, sums: &[CurrencySum]) {
        let l = self.words.locale;
        if !sums.is_empty() {
            self.sheet.para(2, 4, &[span(Ink::Strong, heading)]);
        }
        for sum in sums {
            let amount = self.sum(sum);
            self.sheet.para(4, 6, &[span(Ink::Plain, amount)]);
            let mut fees: Vec<String> = Vec::new();
            for (step, fee) in &sum.unknown {
                let name = self.fee_name(route, *step, *fee);
                // Several steps may cost the same kind of thing, such as what a bank takes.
                if !fees.contains(&name) {
                    fees.push(name);
                }
            }
            if !fees.is_empty() {
                self.soft(6, &say::plan::fees_unknown(l, &l.apart(&fees)));
            }
        }
    }

    /// The sum of one currency, which is named even where no part of it is known.
    pub(super) fn sum(&self, sum: &CurrencySum) -> String {
        let code = sum.currency.code();
        let amount = self.words.amount(sum.range, code);
        if sum.range.min == 0 && sum.range.max.is_none() { format!("{amount} ({code})") } else { amount }
    }

    /// A fee by its own title, else by its step's.
    fn fee_name(&self, route: &RoutePlan, step: StepIx, position: u16) -> String {
        let edition = route.steps.iter().find(|plan| plan.step == step).map_or(0, |plan| plan.edition);
        let fees = &self.words.book.entities.steps[step].editions[edition].fees;
        let title = fees.get(usize::from(position)).and_then(|fee| fee.title.as_ref());
        title.map_or_else(|| self.words.step(step).into_owned(), |title| self.words.text(title).into_owned())
    }
}
