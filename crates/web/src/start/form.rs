//! The frame of the interview's forms: sent by GET, with all answers so far as hidden fields.

use maud::{Markup, html};
use rulebook::Rulebook;
use text::say::{common, plan as say};
use text::{Lang, Locale};

use crate::ask::{Ask, Asked};
use crate::ui::{Button, Field, Length, Weight};
use crate::url::Place;

/// A form that comes back to the interview with the answers and what is in `body`.
pub(super) fn form(
    lang: Lang,
    book: &Rulebook,
    ask: &Ask,
    without: &str,
    controls: &[(&str, &str)],
    body: &Markup,
) -> Markup {
    html! {
        form class="flow" method="get" action=(Place::Start.href(lang)) {
            @for (name, value) in ask.pairs(book).iter().filter(|(name, _)| name != without) {
                input type="hidden" name=(name) value=(value);
            }
            @for (name, value) in controls { input type="hidden" name=(name) value=(value); }
            (body)
        }
    }
}

/// A form for the day of the rules and the first day of the plan.
pub(crate) fn dates(asked: &Asked, l: Locale, place: Place, controls: &[(&str, &str)]) -> Markup {
    let hint = say::date_hint(l, &l.date(asked.today));
    let (on, start) = (l.date(asked.on()), l.date(asked.start()));
    let field = |name, label: &str, value| Field {
        name,
        label: html! { (label) },
        hint: Some(&hint),
        error: None,
        value,
        length: Length::Middle,
        keyboard: "text",
        unit: None,
    };
    html! {
        form class="flow" method="get" action=(place.href(l.lang)) {
            @for (name, value) in asked.ask.pairs(asked.book()).iter().filter(|(name, _)| name != "on" && name != "start") {
                input type="hidden" name=(name) value=(value);
            }
            @for (name, value) in controls { input type="hidden" name=(name) value=(value); }
            (field("on", say::rules_on(l), &on))
            (field("start", say::starts_on(l), &start))
            (Button { label: common::apply(l), weight: Weight::Quiet, sends: None })
        }
    }
}
