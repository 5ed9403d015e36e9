//! How long things take and count.

use maud::{Markup, html};
use rulebook::source::{Days, RoundingWord, Validity};
use text::say::{common, guide as say, step};

use crate::guide::reading::Guide;

impl Guide<'_> {
    /// Working days: the usual number first, then the extremes; what no source gives is said to be unknown.
    pub(in crate::guide) fn days(&self, days: Days) -> Markup {
        let l = self.l();
        let written = |days: Option<u16>| {
            days.map_or_else(|| common::unknown(l).to_owned(), |days| common::working_days(l, u64::from(days)))
        };
        match days {
            Days { min: None, typical: None, max: None } => html! { span class="unknown" { (common::unknown(l)) } },
            Days { min, typical, max } if min == typical && typical == max => html! { (written(typical)) },
            Days { min, typical, max } => html! {
                div class="fee-amount" { (written(typical)) }
                div class="soft small" {
                    (step::days_minimum(l)) ": " (written(min)) " · " (step::days_maximum(l)) ": " (written(max))
                }
            },
        }
    }

    /// How long a paper counts.
    pub(in crate::guide) fn validity(&self, validity: Validity) -> String {
        let l = self.l();
        match validity {
            Validity::None => say::validity_none(l).to_owned(),
            Validity::Unknown => say::validity_unknown(l).to_owned(),
            Validity::Days(days) => say::validity_for(l, &common::days(l, u64::from(days))),
            Validity::Months(months, RoundingWord::LastDay | RoundingWord::NextDay) => {
                say::validity_for(l, &self.months(months))
            }
        }
    }

    /// Months, in years where they are whole.
    pub(in crate::guide) fn months(&self, months: u16) -> String {
        let l = self.l();
        if months >= 12 && months.is_multiple_of(12) {
            common::years(l, u64::from(months / 12))
        } else {
            common::months(l, u64::from(months))
        }
    }
}
