//! The papers to bring, and what to watch for.

use rulebook::checked::{StepIx, TrapIx};
use rulebook::plan::{RoutePlan, Warning};
use text::say;

use super::Page;
use crate::sheet::{Ink, span};

impl Page<'_> {
    pub(super) fn papers(&mut self, route: &RoutePlan) {
        if route.inputs.is_empty() {
            return;
        }
        self.sheet.heading(say::plan::papers_bring(self.words.locale));
        for paper in &route.inputs {
            let title = self.words.evidence(*paper);
            self.sheet.para(2, 4, &[span(Ink::Plain, "☐ "), span(Ink::Plain, title)]);
        }
    }

    pub(super) fn watch(&mut self, route: &RoutePlan) {
        if route.warnings.is_empty() {
            return;
        }
        self.sheet.heading(say::plan::traps(self.words.locale));
        for warning in &route.warnings {
            self.warning(warning);
        }
    }

    fn warning(&mut self, warning: &Warning) {
        let l = self.words.locale;
        let says = match warning {
            Warning::Lapses { evidence, lapses, needed_by, start_from, .. } => {
                let paper = self.words.evidence(*evidence);
                let says = say::plan::warning_lapses(l, &paper, &l.date(*lapses), &self.words.step(*needed_by));
                match start_from {
                    Some(day) => format!("{says} {}", say::cli::begin_from(l, &l.date(*day))),
                    None => says,
                }
            }
            Warning::HeldLapses { evidence, lapses } => {
                say::cli::held_lapses(l, &self.words.evidence(*evidence), &l.date(*lapses))
            }
            Warning::EditionChanges { step, edition, next, from } => {
                let says = say::plan::warning_changes(l, &self.words.step(*step), &l.date(*from));
                self.sheet.para(2, 4, &[span(Ink::Doubtful, "! "), span(Ink::Plain, says)]);
                self.wording(say::plan::before_change(l), *step, *edition);
                self.wording(say::plan::after_change(l), *step, *next);
                return;
            }
            Warning::Trap(trap) => return self.trap(*trap),
            Warning::TentativeHolidays => say::plan::warning_tentative(l).to_owned(),
            Warning::YearWithoutList { year } => {
                say::cli::year_without_list(l, &l.plain(u64::from(year.unsigned_abs())))
            }
        };
        self.sheet.para(2, 4, &[span(Ink::Doubtful, "! "), span(Ink::Plain, says)]);
    }

    fn trap(&mut self, trap: TrapIx) {
        let (l, book) = (self.words.locale, self.words.book);
        let (title, text) = (&book.entities.traps[trap].title, &book.entities.traps[trap].text);
        let title = self.words.text(title);
        self.sheet.para(2, 4, &[span(Ink::Doubtful, "! "), span(Ink::Strong, title)]);
        let text = self.words.text(text);
        self.sheet.para(4, 4, &[span(Ink::Plain, text)]);
        if let Some(step) = book.rules.traps[usize::from(trap.0)].way_out {
            let step = self.words.step(step);
            self.field(4, say::plan::way_out(l), &step);
        }
    }

    /// A wording of a step in short: its name, its days, its fees.
    fn wording(&mut self, when: &str, step: StepIx, edition: usize) {
        let l = self.words.locale;
        let Some(text) = self.words.book.entities.steps[step].editions.get(edition) else { return };
        let title = self.words.text(&text.title);
        self.field(4, when, &title);
        if let (Some(min), Some(max)) = (text.days.min, text.days.max) {
            let days = if min == max {
                say::common::working_days(l, max)
            } else {
                say::common::working_days_range(l, min, max)
            };
            self.soft(6, &days);
        }
        for fee in &text.fees {
            let amount = self.words.written_amount(&fee.amount, fee.currency);
            let name = fee.title.as_ref().map_or_else(|| say::common::fee(l).into(), |title| self.words.text(title));
            self.soft(6, &format!("{name}: {amount}"));
        }
        if let Some(note) = &text.note {
            let note = self.words.text(note);
            self.soft(6, &note);
        }
    }
}
