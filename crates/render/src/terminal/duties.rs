//! What falls due once the route is done.

use rulebook::plan::{Duty, RoutePlan, Tri};
use rulebook::source::Due;
use text::say;

use super::Page;
use crate::sheet::{Ink, span};

/// The dates of a duty that are written out; the others are counted.
const DATES: usize = 4;

impl Page<'_> {
    pub(super) fn duties(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        if route.obligations.is_empty() {
            return;
        }
        self.sheet.heading(say::plan::obligations(l));
        self.soft(2, say::plan::obligations_lead(l));
        for duty in &route.obligations {
            self.duty(duty);
        }
    }

    fn duty(&mut self, duty: &Duty) {
        let (l, book) = (self.words.locale, self.words.book);
        let edition = &book.entities.obligations[duty.obligation].editions[duty.edition];
        let mut title = vec![span(Ink::Plain, "• "), span(Ink::Strong, self.words.text(&edition.title))];
        if duty.applies == Tri::Maybe {
            title.push(span(Ink::Doubtful, format!(" ({})", say::plan::step_maybe(l))));
        }
        self.sheet.para(2, 4, &title);
        let due = if duty.due.is_empty() {
            match &edition.due {
                Due::OnEvent(event) => self.words.text(event).into_owned(),
                Due::Continuous => say::obligation::continuous(l).to_owned(),
                Due::Unknown => say::obligation::due_unknown(l).to_owned(),
                _ => say::cli::duty_without_date(l).to_owned(),
            }
        } else {
            let mut dates: Vec<String> = duty.due.iter().take(DATES).map(|day| l.date(*day)).collect();
            let more = duty.due.len().saturating_sub(DATES);
            if more > 0 {
                dates.push(say::common::and_more(l, more));
                let comma = if l.lang.is_rtl() { "، " } else { ", " };
                say::obligation::due(l, &dates.join(comma))
            } else {
                say::obligation::due(l, &l.and(&dates))
            }
        };
        self.sheet.para(4, 6, &[span(Ink::Plain, due)]);
        if let Some(text) = &edition.due_text {
            let text = self.words.text(text);
            self.soft(4, &text);
        }
        if let Some(authority) = book.rules.obligations[usize::from(duty.obligation.0)][duty.edition].authority {
            let authority = self.words.authority(authority);
            self.field(4, say::step::authority(l), &authority);
        }
        if let Some(penalty) = &edition.penalty {
            let penalty = self.words.text(penalty);
            self.field(4, say::obligation::penalty(l), &penalty);
        }
    }
}
