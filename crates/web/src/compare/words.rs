//! Days and amounts of a route, as far as they are known. "At least" where the top is open.

use maud::{Markup, html};
use render::Wording;
use rulebook::plan::{CurrencySum, Triple};
use text::Locale;
use text::say::{common, compare};

use crate::ui::Money;

/// Working days, least to most; the usual ones where the least is not known.
pub(crate) fn working_days(l: Locale, days: &Triple<Option<u32>>) -> String {
    match (days.min, days.typical, days.max) {
        (Some(min), _, Some(max)) if min == max => common::working_days(l, min),
        (Some(min), _, Some(max)) => common::working_days_range(l, min, max),
        (Some(min), _, None) => common::at_least(l, &common::working_days(l, min)),
        (None, Some(usual), _) => compare::usually(l, &common::working_days(l, usual)),
        (None, None, _) => common::unknown(l).to_owned(),
    }
}

/// Calendar days, least to most; the usual ones where the least is not known.
pub(crate) fn calendar_days(l: Locale, days: &Triple<Option<u32>>) -> String {
    match (days.min, days.typical, days.max) {
        (Some(min), _, Some(max)) if min == max => common::days(l, min),
        (Some(min), _, Some(max)) => common::days_range(l, min, max),
        (Some(min), _, None) => common::at_least(l, &common::days(l, min)),
        (None, Some(usual), _) => compare::usually(l, &common::days(l, usual)),
        (None, None, _) => common::unknown(l).to_owned(),
    }
}

/// Working days and calendar days, each line once.
pub(crate) fn durations(l: Locale, working: &Triple<Option<u32>>, calendar: &Triple<Option<u32>>) -> Markup {
    let known = working.min.is_some() || working.typical.is_some();
    html! {
        p { strong { (working_days(l, working)) } }
        @if let (Some(usual), Some(min)) = (working.typical, working.min) {
            @if working.max != Some(min) { p class="soft" { (compare::usually(l, &common::working_days(l, usual))) } }
        }
        @if known { p class="soft" { (compare::days_off_included(l, &calendar_days(l, calendar))) } }
    }
}

/// The sums of all currencies, each on its own line.
pub(crate) fn amounts(wording: &Wording<'_>, sums: &[CurrencySum]) -> Markup {
    let l = wording.locale;
    html! {
        @if sums.is_empty() { p { (common::none(l)) } }
        @for sum in sums { p { (amount(wording, sum)) } }
    }
}

/// The sum of one currency.
fn amount(wording: &Wording<'_>, sum: &CurrencySum) -> Markup {
    let text = wording.amount(sum.range, sum.currency.code());
    html! {
        @if sum.range.min == 0 && sum.range.max.is_none() {
            (Money::Unknown(&text)) " " (crate::ui::Code(sum.currency.code()))
        } @else if sum.range.max.is_none() {
            (Money::AtLeast(&text))
        } @else {
            (Money::Exact(&text))
        }
    }
}
