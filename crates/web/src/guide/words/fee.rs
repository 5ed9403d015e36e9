//! Fees: what for, how much, per what, to whom, when, and what other sources say.

use maud::{Markup, html};
use rulebook::checked::FeeRule;
use rulebook::source::{Fee, Later, Per, StepEdition};
use text::say::{common, guide as say, plan, step};

use crate::guide::reading::Guide;

impl<'s> Guide<'s> {
    /// Each fee of a step under its id.
    pub(in crate::guide) fn fees(&self, edition: &'s StepEdition, rules: &[FeeRule]) -> Vec<(String, Markup)> {
        let several = edition.fees.len() > 1;
        edition.fees.iter().zip(rules).map(|(fee, rule)| (fee.id.to_string(), self.fee(fee, rule, several))).collect()
    }

    fn fee(&self, fee: &'s Fee, rule: &FeeRule, several: bool) -> Markup {
        let l = self.l();
        let title = match &fee.title {
            Some(title) => Some(self.text(title)),
            None if several => Some(common::fee(l).into()),
            None => None,
        };
        let payee = match (&fee.paid_to, &fee.payee) {
            (Some(authority), _) => self.book().entities.authorities.find(authority.as_str()).map(|ix| self.link(ix)),
            (None, Some(payee)) => Some(html! { (self.text(payee)) }),
            (None, None) => None,
        };
        html! {
            div class="fee" {
                @if let Some(title) = title { div { (title) } }
                div class="fee-amount" {
                    (self.amount(&fee.amount, fee.currency))
                    @if fee.per != Per::Once { " " (self.per(fee.per)) }
                    @if let Some(times) = &fee.times { " · " (say::times(l, &self.line(&times.text))) }
                }
                @match &fee.later {
                    Later::AsPer => {}
                    Later::None => { @if fee.per.times_a_year().is_some() { div class="soft small" { (step::fee_none_later(l)) } } }
                    Later::Amount(later) => { div class="soft small" { (step::fee_later(l)) ": " (self.amount(later, fee.currency)) } }
                }
                @if !rule.when.clauses.is_empty() { div class="soft small" { (step::fee_only_when(l)) ": " (self.condition(&rule.when)) } }
                @if let Some(payee) = payee { div class="soft small" { (self.around(&plan::paid_to(l, text::SLOT), &payee)) } }
                @if let Some(note) = &fee.note { div class="soft small" { (self.text(note)) } }
                @if !fee.law.is_empty() {
                    div class="soft small" {
                        (common::law(l)) ": "
                        @for (at, citation) in fee.law.iter().enumerate() { @if at > 0 { " · " } (self.citation(citation)) }
                    }
                }
                @if !fee.readings.is_empty() { (self.fee_readings(fee)) }
            }
        }
    }

    fn fee_readings(&self, fee: &'s Fee) -> Markup {
        let l = self.l();
        html! {
            div class="soft small" {
                (common::readings(l))
                ul class="lines" {
                    @for reading in &fee.readings {
                        li {
                            (self.amount(&reading.amount, reading.currency.or(fee.currency)))
                            @if let Later::Amount(later) = &reading.later {
                                " · " (step::fee_later(l)) ": " (self.amount(later, reading.currency.or(fee.currency)))
                            }
                            @if let Some(note) = &reading.note { " · " (self.text(note)) }
                            @if !reading.sources.is_empty() { " – " (self.source_links(&reading.sources)) }
                        }
                    }
                }
            }
        }
    }

    /// What one fee buys.
    pub(in crate::guide) fn per(&self, per: Per) -> &'static str {
        let l = self.l();
        match per {
            Per::Once => step::per_once(l),
            Per::Year => step::per_year(l),
            Per::Quarter => step::per_quarter(l),
            Per::Month => step::per_month(l),
            Per::Page => step::per_page(l),
            Per::Document => step::per_document(l),
            Per::Person => step::per_person(l),
            Per::Visa => step::per_visa(l),
        }
    }

    /// A sentence with an element in place of its slot.
    pub(in crate::guide) fn around(&self, sentence: &str, element: &Markup) -> Markup {
        let (before, after) = text::around_slot(sentence);
        html! { (before) (element) (after) }
    }
}
