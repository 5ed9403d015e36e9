//! Why a route is not open, and what would open it.

use maud::{Markup, html};
use render::Wording;
use rulebook::plan::{ReasonKind, RoutePlan, Status};
use text::say::compare as say;

use crate::Reader;
use crate::ask::Asked;
use crate::url::Place;

/// The first reasons.
pub(crate) fn reasons(wording: &Wording<'_>, route: &RoutePlan, most: usize) -> Markup {
    let l = wording.locale;
    html! {
        @for reason in route.because.iter().take(most) {
            @let says = wording.reason(route.route, route.edition, reason);
            p {
                @match (&reason.kind, route.status) {
                    (ReasonKind::Condition { .. }, Status::Closed) => (say::fails(l, &says)),
                    (ReasonKind::Condition { .. }, _) => (say::open_question(l, &says)),
                    _ => (says),
                }
            }
        }
    }
}

/// What would open a closed route: each set of changes, with the routes as they would then stand.
pub(crate) fn opens(asked: &Asked, reader: &Reader, route: &RoutePlan) -> Markup {
    let l = reader.locale;
    let wording = asked.wording(l);
    let with = |set: &[(rulebook::checked::FactIx, i64)]| {
        let ask = set.iter().fold(asked.ask.clone(), |ask, (fact, to)| ask.answered(*fact, Some(*to)));
        ask.href(asked.book(), Place::Routes.href(l.lang))
    };
    let never = route.because.iter().any(|reason| matches!(reason.kind, ReasonKind::NoEntry | ReasonKind::NotInForce));
    html! {
        @if route.opens_if.is_empty() {
            @if !never { p class="soft" { (say::opens_never(l)) } }
        } @else {
            div class="opens" {
                p { (say::opens_if(l)) }
                ul {
                    @for set in &route.opens_if {
                        li { (wording.changes(set)) " · " a href=(with(set)) { (say::with_change(l)) } }
                    }
                }
            }
        }
    }
}
