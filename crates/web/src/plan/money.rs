//! The fees: sums by currency, what is not counted, and the line of every fee with the readings that differ.

use maud::{Markup, html};
use rulebook::checked::StepIx;
use rulebook::plan::{CurrencySum, FeeLine, Range, StepPlan, Tri};
use rulebook::source::{Amount, Fee, FeeReading, Later, Per};
use text::say::{self as all, common, plan as say, step as step_say};

use super::View;
use crate::compare::amounts;
use crate::ui::{Column, Details, Money, Pair, SummaryList, Table};

impl View<'_> {
    pub(super) fn money(&self) -> Markup {
        let l = self.l();
        html! {
            section class="flow" aria-labelledby="fees" {
                h2 id="fees" { (say::fees(l)) }
                @if self.route.fees.is_empty() && self.route.fees_later.is_empty() {
                    p { (say::fees_none(l)) }
                } @else {
                    (SummaryList { pairs: vec![
                        Pair { key: say::fees_first(l), value: self.sums(&self.route.fees), change: None },
                        Pair { key: say::fees_later(l), value: self.sums(&self.route.fees_later), change: None },
                    ] })
                    p class="soft small" { (say::currencies(l)) }
                    (Details { summary: common::details(l), body: self.lines(), open: false })
                }
            }
        }
    }

    /// The sums, and below them the fees that no source gives.
    fn sums(&self, sums: &[CurrencySum]) -> Markup {
        let l = self.l();
        let mut unknown: Vec<String> = Vec::new();
        for (step, position) in sums.iter().flat_map(|sum| &sum.unknown) {
            let name = self.fee_name(*step, *position);
            // Several steps may cost the same kind of thing, such as what a bank takes.
            if !unknown.contains(&name) {
                unknown.push(name);
            }
        }
        html! {
            (amounts(&self.wording, sums))
            @if !unknown.is_empty() { p class="soft small" { (say::fees_unknown(l, &l.apart(&unknown))) } }
        }
    }

    fn source(&self, step: StepIx, position: u16) -> Option<&Fee> {
        let edition = self.route.steps.iter().find(|plan| plan.step == step)?.edition;
        self.asked.book().entities.steps[step].editions.get(edition)?.fees.get(usize::from(position))
    }

    /// A fee by its own title, else by its step's.
    fn fee_name(&self, step: StepIx, position: u16) -> String {
        let title = self.source(step, position).and_then(|fee| fee.title.as_ref());
        match title {
            Some(title) => self.wording.text(title).into_owned(),
            None => self.wording.step(step).into_owned(),
        }
    }

    /// The fees that the sums are made of, currency by currency. Those that no source gives are named above, and what costs
    /// nothing says so in its step.
    fn lines(&self) -> Markup {
        let l = self.l();
        let column = |title, numbers| Column { title, numbers };
        html! {
            @for sum in &self.route.fees {
                @let code = sum.currency.code();
                @let later = self.route.fees_later.iter().find(|later| later.currency == sum.currency);
                @let later = later.map_or_else(|| common::none(l).to_owned(), |later| self.wording.amount(later.range, code));
                (Table {
                    id: code,
                    caption: code,
                    columns: vec![
                        column(step_say::fee_what(l), false),
                        column(step_say::fee_first_year(l), true),
                        column(step_say::fee_later(l), true),
                    ],
                    rows: self.route.steps.iter().flat_map(|step| {
                        let counts = |range: Range, unknown: bool| !unknown && range.max != Some(0);
                        let counted = move |line: &&FeeLine| {
                            line.currency == sum.currency
                                && (counts(line.first_year, line.unknown) || counts(line.later_year, line.later_unknown))
                        };
                        step.fees.iter().filter(counted).map(|line| self.row(step, line))
                    }).collect(),
                    total: Some(vec![
                        html! { (common::total(l)) },
                        html! { (self.wording.amount(sum.range, code)) },
                        html! { (later) },
                    ]),
                })
            }
        }
    }

    fn row(&self, step: &StepPlan, line: &FeeLine) -> Vec<Markup> {
        let l = self.l();
        let code = line.currency.code();
        let fee = self.source(step.step, line.position);
        let title = fee.and_then(|fee| fee.title.as_ref());
        let what = match (title, step.paper) {
            (Some(title), _) => self.wording.text(title).into_owned(),
            (None, Some(_)) => self.wording.planned(step).into_owned(),
            (None, None) => self.wording.step(step.step).into_owned(),
        };
        let what = say::fee_of(l, &say::step_number(l, &l.plain(self.number(step.step, step.paper))), &what);
        let amount = |range, unknown: bool| {
            html! { @if unknown { (Money::Unknown(common::unknown(l))) } @else { (self.wording.bare_amount(range, code)) } }
        };
        vec![html! { (what) }, amount(line.first_year, line.unknown), amount(line.later_year, line.later_unknown)]
    }

    /// Other figures, each with who gives it.
    fn readings(&self, fee: &Fee, code: &str) -> Markup {
        let l = self.l();
        let readings: Vec<String> = fee.readings.iter().map(|reading| self.reading(reading, code)).collect();
        let apart = if l.lang.is_rtl() { "؛ " } else { "; " };
        html! {
            @if !readings.is_empty() { p class="soft small" { (common::readings(l)) " " (readings.join(apart)) } }
        }
    }

    fn reading(&self, reading: &FeeReading, code: &str) -> String {
        let l = self.l();
        let sources = &self.asked.book().entities.sources;
        let says = reading.sources.iter().filter_map(|id| sources.by_id(id.as_str()));
        let says: Vec<&str> = says.map(|source| source.publisher.as_str()).collect();
        let mut text = self.written(&reading.amount, code);
        let later = match &reading.later {
            Later::AsPer => None,
            Later::None => Some(step_say::fee_none_later(l).to_owned()),
            Later::Amount(amount) => Some(format!("{} {}", step_say::fee_later(l), self.written(amount, code))),
        };
        if let Some(later) = later {
            text.push_str(if l.lang.is_rtl() { "، " } else { ", " });
            text.push_str(&later);
        }
        if says.is_empty() { text } else { format!("{text} ({})", l.and(&says)) }
    }

    /// An amount as a source writes it.
    fn written(&self, amount: &Amount, code: &str) -> String {
        let l = self.l();
        match amount {
            Amount::Fixed(money) => l.money(money.minor, money.currency.code()),
            Amount::Range { min, max: Some(max) } => l.money_range(min.minor, max.minor, min.currency.code()),
            Amount::Range { min, max: None } => common::at_least(l, &l.money(min.minor, min.currency.code())),
            Amount::Unknown | Amount::Formula(_) => format!("{} ({code})", common::unknown(l)),
        }
    }

    fn payee(&self, fee: &Fee) -> Option<String> {
        let authority = fee.paid_to.as_ref().and_then(|id| self.asked.book().entities.authorities.by_id(id.as_str()));
        let title = authority.map(|authority| &authority.title).or(fee.payee.as_ref())?;
        Some(self.wording.text(title).into_owned())
    }

    /// The line of one fee in its step.
    pub(super) fn fee(&self, step: &StepPlan, line: &FeeLine) -> Markup {
        let l = self.l();
        let code = line.currency.code();
        let fee = self.source(step.step, line.position);
        // Who does the step is named above; only somebody else is worth naming again.
        let does = self.asked.book().entities.steps[step.step].editions[step.edition].authority.as_ref();
        let payee = fee.filter(|fee| {
            fee.paid_to.is_none() || fee.paid_to.as_ref().map(|id| &id.value) != does.map(|id| &id.value)
        });
        let payee = payee.and_then(|fee| self.payee(fee));
        let title = fee.and_then(|fee| fee.title.as_ref());
        let per = (line.per != Per::Once).then(|| all::by_key(l, &format!("step-per-{}", line.per.as_str()))).flatten();
        html! {
            @match title {
                Some(title) => { (self.wording.text(title)) ": " },
                None => { (common::fee(l)) ": " },
            }
            @if line.unknown {
                (Money::Unknown(common::unknown(l))) " (" (code) ")"
            } @else {
                (self.wording.amount(line.amount, code))
            }
            @if let Some(per) = per { " " (per) }
            @if let Some(payee) = payee { " · " small { (say::paid_to(l, &payee)) } }
            @if let Some(fee) = fee.filter(|_| step.included == Tri::Yes) { (self.readings(fee, code)) }
        }
    }
}
