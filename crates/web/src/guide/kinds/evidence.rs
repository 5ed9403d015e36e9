//! Papers and statuses.

use maud::{Markup, html};
use rulebook::checked::{EvidenceIx, Ix, NeedRule, StateIx};
use rulebook::source::{Edition, EvidenceEdition, Origin};
use text::say::guide as say;

use super::{common_rows, links, sure, traps};
use crate::guide::entity::Entity;
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: EvidenceIx, position: usize) -> Option<Entry<'s>> {
    let l = guide.l();
    let edition = guide.book().entities.evidence[ix].editions.get(position)?;
    let rule = guide.book().rules.evidence.get(ix.get())?.get(position)?;
    let fields = edition.common();
    let glance = [
        issuer(guide, edition).map(|issuer| Row::one(say::issuer(l), issuer)),
        Some(Row::one(say::validity(l), validity(guide, edition))),
        edition.class.map(|class| Row::one(say::class(l), guide.class(class))),
        origin(guide, edition).map(|origin| Row::one(say::origin(l), origin)),
    ];
    let already: Vec<Markup> = rule.already.iter().map(|state| guide.link(*state)).collect();
    let mut rows: Vec<Row> = Row::list(say::as_issued(l), already).into_iter().collect();
    if !rule.obtainable.clauses.is_empty() {
        rows.push(Row::one(say::applies_when(l), guide.condition(&rule.obtainable)));
    }
    rows.extend(common_rows(guide, &fields));
    Some(Entry {
        lede: edition.input.then(|| say::you_bring_it(l).into()),
        glance: glance.into_iter().flatten().collect(),
        sure: sure(guide, &fields),
        draft: edition.draft,
        rows,
        ..Entry::default()
    })
}

fn issuer(guide: &Guide<'_>, edition: &EvidenceEdition) -> Option<Markup> {
    let authority = edition.issuer.as_ref().and_then(|id| guide.book().entities.authorities.find(id.as_str()));
    match (authority, &edition.issued_by) {
        (Some(authority), _) => Some(guide.link(authority)),
        (None, Some(text)) => {
            let l = guide.l();
            Some(html! { (l.digits_in(crate::guide::entity::in_lang(text, l.lang))) })
        }
        (None, None) => None,
    }
}

fn validity(guide: &Guide<'_>, edition: &EvidenceEdition) -> Markup {
    let l = guide.l();
    html! {
        (guide.validity(edition.validity))
        @if edition.renewable { div class="soft small" { (say::renewable(l)) } }
        @if edition.personal { div class="soft small" { (say::personal_paper(l)) } }
    }
}

fn origin(guide: &Guide<'_>, edition: &EvidenceEdition) -> Option<Markup> {
    let l = guide.l();
    match edition.origin.as_ref()? {
        Origin::Country(code) => Some(html! { (l.country(code.as_str()).unwrap_or(code.as_str())) }),
        Origin::Fact(id) => guide.book().entities.facts.table().find(id.as_str()).map(|fact| guide.link(fact)),
    }
}

pub(super) fn sections(guide: &Guide<'_>, ix: EvidenceIx) -> Vec<Section> {
    let l = guide.l();
    let needed = guide.needed_by(ix);
    let users = needed.iter().map(|(entity, need)| html! { (guide.link(*entity)) (guide.manner(need)) }).collect();
    [
        Section::links("given", say::given_by(l), links(guide, guide.given_by(ix))),
        Section::links("needed", say::needed_by(l), users),
        preparations(guide, ix, &needed),
        Section::links("duties", say::duties_follow(l), links(guide, guide.duties_of(&[ix]))),
        traps(guide, Entity::from(ix)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Each state that something asks for, with the steps that bring the paper into it.
fn preparations(guide: &Guide<'_>, ix: EvidenceIx, needed: &[(Entity, &NeedRule)]) -> Option<Section> {
    let mut states: Vec<StateIx> = Vec::new();
    for state in needed.iter().flat_map(|(_, need)| &need.states) {
        if !states.contains(state) {
            states.push(*state);
        }
    }
    let lines = states.into_iter().map(|state| {
        let steps = guide.prepared_by(ix, state);
        html! {
            (guide.link(state))
            @if !steps.is_empty() {
                ul class="lines" { @for step in steps { li { (guide.link(step)) } } }
            }
        }
    });
    Section::links("prepared", say::preparing_steps(guide.l()), lines.collect())
}
