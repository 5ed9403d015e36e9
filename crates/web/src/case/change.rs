//! What a changed fact or rule does to a plan.

use std::collections::BTreeSet;

use desk::case::{Journey, StepKey};
use maud::{Markup, html};
use rulebook::plan::Status;
use text::Locale;
use text::say::case as say;

use super::visit::Visit;
use crate::ui::{Notice, Tone};

/// A plan before and after, as it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlanChange {
    /// The expected end before and after, if it moves.
    pub ends: Option<(String, String)>,
    /// Steps that come in.
    pub added: Vec<String>,
    /// Steps that are not needed any more.
    pub dropped: Vec<String>,
    /// Where the route stands then, if it stands elsewhere.
    pub route: Option<RouteThen>,
}

/// Where a route stands after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteThen {
    /// It can be taken.
    Open,
    /// It depends on an answer.
    Undecided,
    /// It cannot be taken.
    Closed,
}

impl PlanChange {
    /// From two ways of the same case.
    pub(crate) fn between(visit: &Visit<'_>, before: &Journey, after: &Journey) -> Self {
        let ahead = |way: &Journey| -> BTreeSet<StepKey> {
            way.steps.iter().filter(|step| step.at.is_some()).map(|step| step.key.clone()).collect()
        };
        let (was, is) = (ahead(before), ahead(after));
        let named = |keys: &mut dyn Iterator<Item = &StepKey>| keys.map(|key| visit.step_name(key)).collect();
        let end = |way: &Journey| match way.route().and_then(|route| route.done.typical) {
            Some(day) => visit.l().date(day),
            None => text::say::common::unknown(visit.l()).to_owned(),
        };
        let ends = (end(before), end(after));
        let stands = |way: &Journey| way.route().map(|route| route.status);
        let route = stands(after).filter(|now| Some(*now) != stands(before)).map(|now| match now {
            Status::Open => RouteThen::Open,
            Status::Undecided => RouteThen::Undecided,
            Status::Closed => RouteThen::Closed,
        });
        Self {
            ends: Some(ends).filter(|(before, after)| before != after),
            added: named(&mut is.difference(&was)),
            dropped: named(&mut was.difference(&is)),
            route,
        }
    }

    /// In sentences.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let ends = self.ends.as_ref().map(|(before, after)| say::change_ends(l, before, after));
        let added = (!self.added.is_empty()).then(|| say::change_added(l, &l.and(&self.added)));
        let dropped = (!self.dropped.is_empty()).then(|| say::change_dropped(l, &l.and(&self.dropped)));
        let lines: Vec<String> = ends.into_iter().chain(added).chain(dropped).collect();
        html! {
            @match self.route {
                Some(RouteThen::Closed) => (Notice { tone: Tone::Wrong, title: None, body: html! { p { (say::change_closes(l)) } } }),
                Some(RouteThen::Undecided) => p { (say::change_undecides(l)) },
                Some(RouteThen::Open) => p { (say::change_opens(l)) },
                None => {},
            }
            @if lines.is_empty() {
                @if self.route.is_none() { p { (say::change_same(l)) } }
            } @else {
                ul { @for line in &lines { li { (line) } } }
            }
        }
    }
}
