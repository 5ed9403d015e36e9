//! Facts, with the question that asks each.

use maud::{Markup, html};
use rulebook::checked::FactIx;
use rulebook::source::FactType;
use text::say::{fact as said, guide as say, interview};

use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: FactIx) -> Entry<'s> {
    let l = guide.l();
    let fact = &guide.book().entities.facts.table()[ix];
    let kind = match fact.kind {
        FactType::Bool => said::type_bool(l),
        FactType::Integer => said::type_integer(l),
        FactType::Money => said::type_money(l),
        FactType::Percent => said::type_percent(l),
        FactType::Date => said::type_date(l),
        FactType::Choice => said::type_choice(l),
        FactType::Choices => said::type_choices(l),
        FactType::Country => said::type_country(l),
        FactType::Text => said::type_text(l),
    };
    let choices: Vec<Markup> = fact.choices.iter().map(|choice| html! { (guide.text(&choice.title)) }).collect();
    let glance = [
        fact.help.as_ref().map(|help| Row::one(interview::why(l), guide.text(help).as_ref())),
        Some(Row::one(say::answer(l), answer(guide, ix, kind))),
        Row::list(say::choices(l), choices),
    ];
    Entry {
        lede: Some(guide.text(&fact.question)),
        glance: glance.into_iter().flatten().collect(),
        draft: fact.draft,
        ..Entry::default()
    }
}

fn answer(guide: &Guide<'_>, ix: FactIx, kind: &str) -> Markup {
    let l = guide.l();
    let fact = &guide.book().entities.facts.table()[ix];
    let bounded = fact.min.is_some() && fact.max.is_some();
    let decl = guide.book().entities.facts.decl(ix);
    html! {
        (kind)
        @if bounded {
            div class="soft small" {
                (interview::between(l, &guide.words.value(ix, decl.min), &guide.words.value(ix, decl.max)))
            }
        }
        @if fact.changeable { div class="soft small" { (said::can_change(l)) } }
        @if fact.personal { div class="soft small" { (say::personal(l)) } }
    }
}

pub(super) fn sections(guide: &Guide<'_>, ix: FactIx) -> Vec<Section> {
    let asked = guide.asks_for(ix).into_iter().map(|entity| guide.link(entity)).collect();
    Section::links("depends", say::depends(guide.l()), asked).into_iter().collect()
}
