//! Fees: what for, how much, per what, to whom, when, and what other sources say.

use std::borrow::Cow;

use maud::{Markup, html};
use rulebook::checked::FeeRule;
use rulebook::source::{Fee, FeeReading, Later, Per, StepEdition};
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
        let payee = match (&fee.paid_to, &fee.payee) {
            (Some(authority), _) => self.book().entities.authorities.find(authority.as_str()).map(|ix| self.link(ix)),
            (None, Some(payee)) => Some(html! { (self.text(payee)) }),
            (None, None) => None,
        };
        html! {
            div class="fee" {
                @if let Some(title) = self.fee_title(fee, several) { div { (title) } }
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
                @if !fee.readings.is_empty() {
                    div class="soft small" {
                        (common::readings(l)) " "
                        @for (at, reading) in fee.readings.iter().enumerate() { @if at > 0 { " · " } (self.reading(fee, reading)) }
                    }
                }
            }
        }
    }

    fn fee_title(&self, fee: &'s Fee, several: bool) -> Option<Cow<'s, str>> {
        match &fee.title {
            Some(title) => Some(self.text(title)),
            None => several.then(|| common::fee(self.l()).into()),
        }
    }

    /// Another source's figure, with what it says of later years.
    fn reading(&self, fee: &'s Fee, reading: &'s FeeReading) -> Markup {
        let currency = reading.currency.or(fee.currency);
        html! {
            (self.amount(&reading.amount, currency))
            @if let Later::Amount(later) = &reading.later {
                " (" (step::fee_later(self.l())) ": " (self.amount(later, currency)) ")"
            }
        }
    }

    /// What is to be said about a step's fees besides: notes, law, and who gives other figures.
    pub(in crate::guide) fn fee_notes(&self, edition: &'s StepEdition) -> Vec<(String, Markup)> {
        let several = edition.fees.len() > 1;
        let telling =
            edition.fees.iter().filter(|fee| fee.note.is_some() || !fee.law.is_empty() || !fee.readings.is_empty());
        telling.map(|fee| (fee.id.to_string(), self.fee_note(fee, several))).collect()
    }

    fn fee_note(&self, fee: &'s Fee, several: bool) -> Markup {
        html! {
            @if let Some(title) = self.fee_title(fee, several).filter(|_| several) { div class="soft" { (title) } }
            @if let Some(note) = &fee.note { div { (self.text(note)) } }
            @for citation in &fee.law { div { (self.citation(citation)) } }
            @if !fee.readings.is_empty() {
                div class="soft" { (common::readings(self.l())) }
                ul class="lines nested" {
                    @for reading in &fee.readings {
                        li {
                            (self.reading(fee, reading))
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
