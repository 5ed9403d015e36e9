//! When it is done: the picture first, then the days in words.

use maud::{Markup, html};
use rulebook::checked::BundleIx;
use rulebook::source::Days;
use text::say::{common, compare, plan as say};

use super::View;
use crate::compare::{durations, working_days};
use crate::ui::{Pair, SummaryList};

impl View<'_> {
    pub(super) fn time(&self) -> Markup {
        let l = self.l();
        let route = self.route;
        let unknown: Vec<_> = route.days_unknown.iter().map(|step| self.wording.step(*step)).collect();
        let done = html! {
            @if route.done.is_unknown() {
                (say::no_date(l)) " " (l.apart(&unknown))
            } @else {
                @if let Some(day) = route.done.typical { p { strong { (say::ready_typical(l, &l.date(day))) } } }
                @if let Some(day) = route.done.min { p class="soft" { (say::ready_earliest(l, &l.date(day))) } }
                @if let Some(day) = route.done.max { p class="soft" { (say::ready_latest(l, &l.date(day))) } }
            }
        };
        let mut pairs = vec![
            Pair { key: say::ready(l), value: done, change: None },
            Pair { key: say::time(l), value: self.days(), change: None },
        ];
        if !unknown.is_empty() && !route.done.is_unknown() {
            pairs.push(Pair { key: compare::days_missing(l), value: html! { (l.apart(&unknown)) }, change: None });
        }
        let bundles = self.bundles();
        html! {
            section class="flow" aria-labelledby="time" {
                h2 id="time" { (say::timeline(l)) }
                (self.timeline())
                (SummaryList { pairs })
                @if !bundles.is_empty() {
                    h3 id="together" { (say::together(l)) }
                    ul { @for bundle in bundles { li { (self.bundle(bundle)) } } }
                }
            }
        }
    }

    fn days(&self) -> Markup {
        let l = self.l();
        let says = self.edition().and_then(|edition| edition.advisers_say.as_ref()).and_then(|says| says.text.as_ref());
        html! {
            (durations(l, &self.route.working_days, &self.route.calendar_days))
            @if let Some(says) = says { p class="soft small" { (compare::advisers(l)) ": " (self.wording.text(says)) } }
        }
    }

    fn bundles(&self) -> Vec<BundleIx> {
        let mut bundles: Vec<BundleIx> = self.route.steps.iter().filter_map(|step| step.within).collect();
        bundles.sort_unstable();
        bundles.dedup();
        bundles
    }

    fn bundle(&self, ix: BundleIx) -> Markup {
        let l = self.l();
        let bundle = &self.asked.book().entities.bundles[ix];
        let mut steps: Vec<_> =
            self.route.steps.iter().filter(|step| step.within == Some(ix)).map(|s| s.step).collect();
        steps.sort_unstable();
        steps.dedup();
        let steps: Vec<_> = steps.into_iter().map(|step| self.wording.step(step)).collect();
        html! {
            strong { (self.wording.text(&bundle.title)) } ": " (days_of(l, &bundle.days))
            p class="soft small" { (l.apart(&steps)) }
        }
    }
}

/// The working days of a rule, least to most.
pub(super) fn days_of(l: text::Locale, days: &Days) -> String {
    let range = rulebook::plan::Triple {
        min: days.min.map(u32::from),
        typical: days.typical.map(u32::from),
        max: days.max.map(u32::from),
    };
    if range.min.is_none() && range.typical.is_none() {
        common::days_unknown(l).to_owned()
    } else {
        working_days(l, &range)
    }
}
