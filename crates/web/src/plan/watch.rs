//! What to watch on the way, and the duties of the first twelve months.

use maud::{Markup, html};
use rulebook::checked::TrapIx;
use rulebook::diagnostic::Kind;
use rulebook::plan::{Duty, Tri, Warning};
use rulebook::source::Due;
use text::say::{cli, common, obligation, plan as say};

use super::View;
use crate::ui::{Notice, Tone};
use crate::url::Href;

/// The dates of a duty that are written out; the others are counted.
const DATES: usize = 4;

impl View<'_> {
    pub(super) fn watch(&self) -> Markup {
        let l = self.l();
        let trap = |warning: &&Warning| matches!(warning, Warning::Trap(_));
        let warnings = || self.route.warnings.iter().filter(|warning| !trap(warning));
        let traps = || {
            self.route.warnings.iter().filter_map(|warning| match warning {
                Warning::Trap(trap) => Some(*trap),
                _ => None,
            })
        };
        html! {
            @if !self.route.warnings.is_empty() {
                section class="flow" aria-labelledby="watch" {
                    h2 id="watch" { (say::traps(l)) }
                    @for warning in warnings() {
                        (Notice { tone: Tone::Turn, title: None, body: self.warning(warning) })
                    }
                    ul class="rows" { @for trap in traps() { (self.trap(trap)) } }
                }
            }
        }
    }

    fn warning(&self, warning: &Warning) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        match warning {
            Warning::Lapses { evidence, lapses, needed_by, start_from, .. } => html! {
                p { (say::warning_lapses(l, &self.wording.evidence(*evidence), &l.date(*lapses), &self.wording.step(*needed_by))) }
                @if let Some(day) = start_from { p { (cli::begin_from(l, &l.date(*day))) } }
            },
            Warning::HeldLapses { evidence, lapses } => html! {
                p { (cli::held_lapses(l, &self.wording.evidence(*evidence), &l.date(*lapses))) }
            },
            Warning::EditionChanges { step, edition, next, from } => {
                let editions = &book.entities.steps[*step].editions;
                let page = Href::entity(l.lang, Kind::Step, book.entities.steps.id(*step).as_str());
                let wording = |at: usize| editions.get(at).map(|edition| self.wording.text(&edition.title));
                html! {
                    p { (say::warning_changes(l, &self.wording.step(*step), &l.date(*from))) }
                    p { (say::before_change(l)) ": " a href=(page.clone().with("on", &self.plan.on.to_string())) { (wording(*edition).unwrap_or_default()) } }
                    p { (say::after_change(l)) ": " a href=(page.with("on", &from.to_string())) { (wording(*next).unwrap_or_default()) } }
                }
            }
            Warning::TentativeHolidays => html! { p { (say::warning_tentative(l)) } },
            Warning::YearWithoutList { year } => {
                let year = l.plain(u64::from(year.unsigned_abs()));
                html! { p { (cli::year_without_list(l, &year)) } }
            }
            Warning::Trap(_) => html! {},
        }
    }

    fn trap(&self, ix: TrapIx) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let trap = &book.entities.traps[ix];
        let way_out = book.rules.traps.get(usize::from(ix.0)).and_then(|rule| rule.way_out);
        html! {
            li class="row" {
                h3 { (self.wording.text(&trap.title)) }
                p { (self.wording.text(&trap.text)) }
                @if let Some(step) = way_out {
                    p {
                        (say::way_out(l)) ": "
                        a href=(self.page_of(Kind::Step, book.entities.steps.id(step).as_str())) { (self.wording.step(step)) }
                    }
                }
                @if trap.confidence == rulebook::source::Confidence::Low {
                    p class="soft small" { (super::confidence(l, trap.confidence, trap.law.len() + trap.sources.len(), !trap.law.is_empty())) }
                }
            }
        }
    }

    pub(super) fn duties(&self) -> Markup {
        let l = self.l();
        html! {
            @if !self.route.obligations.is_empty() {
                section class="flow" aria-labelledby="duties" {
                    h2 id="duties" { (say::obligations(l)) }
                    p { (say::obligations_lead(l)) }
                    ul class="rows" { @for duty in &self.route.obligations { (self.duty(duty)) } }
                }
            }
        }
    }

    fn duty(&self, duty: &Duty) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let edition = &book.entities.obligations[duty.obligation].editions[duty.edition];
        let id = book.entities.obligations.id(duty.obligation).as_str();
        html! {
            li class="row" {
                h3 {
                    a href=(self.page_of(Kind::Obligation, id)) { (self.wording.text(&edition.title)) }
                    @if duty.applies == Tri::Maybe { " " em { "(" (say::step_maybe(l)) ")" } }
                }
                // A duty that may not apply and has no date is only named; its page says when.
                @if duty.applies == Tri::Yes || !duty.due.is_empty() {
                    p {
                        @if duty.due.is_empty() {
                            @match &edition.due {
                                Due::OnEvent(event) => (self.wording.text(event)),
                                Due::Continuous => (obligation::continuous(l)),
                                Due::Unknown => (obligation::due_unknown(l)),
                                _ => @if let Some(text) = &edition.due_text { (self.wording.text(text)) } @else { (cli::duty_without_date(l)) },
                            }
                        } @else {
                            @for (at, day) in duty.due.iter().take(DATES).enumerate() {
                                @if at > 0 { " · " }
                                (l.date(*day))
                            }
                            @if duty.due.len() > DATES { " " (common::and_more(l, duty.due.len() - DATES)) }
                        }
                    }
                }
            }
        }
    }
}
