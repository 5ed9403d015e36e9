//! When a duty falls due.

use maud::{Markup, html};
use rulebook::source::{Due, ObligationEdition};
use text::say::{common, guide as say, obligation as said};

use crate::guide::reading::Guide;

impl<'s> Guide<'s> {
    /// The rule in the rulebook's words, then as it is counted.
    pub(crate) fn due(&self, edition: &'s ObligationEdition) -> Markup {
        let l = self.l();
        let days = |days: u16| common::days(l, u64::from(days));
        html! {
            @if let Some(text) = &edition.due_text { div { (self.text(text)) } }
            div class=[edition.due_text.is_some().then_some("soft small")] { (self.term(&edition.due)) }
            @if let Due::Every { opens_days, grace_days, .. } = &edition.due {
                @if let Some(opens) = opens_days { div class="soft small" { (say::due_opens(l, &days(*opens))) } }
                @if let Some(grace) = grace_days { div class="soft small" { (say::due_grace(l, &days(*grace))) } }
            }
            @if edition.moves.is_some() { div class="soft small" { (said::moves(l)) } }
        }
    }

    fn term(&self, due: &'s Due) -> Markup {
        let l = self.l();
        let line = match due {
            Due::OnceDays(days) => said::once_within(l, &common::days(l, u64::from(*days))),
            Due::OnceMonths(months, _) => said::once_within(l, &self.months(*months)),
            Due::Every { months: 12, .. } => said::yearly(l).to_owned(),
            Due::Every { months, .. } => said::every(l, &self.months(*months)),
            Due::Monthly(Some(day)) => say::due_monthly_day(l, &l.plain(u64::from(*day))),
            Due::Monthly(None) => say::due_monthly_last(l).to_owned(),
            Due::QuarterlyLastDay => say::due_quarterly_last(l).to_owned(),
            Due::YearEnd { days, .. } => say::due_year_end(l, &common::days(l, u64::from(*days))),
            Due::OnEvent(text) => return html! { (said::on_event(l)) ": " (self.text(text)) },
            Due::Continuous => said::continuous(l).to_owned(),
            Due::Unknown => said::due_unknown(l).to_owned(),
        };
        html! { (line) }
    }
}
