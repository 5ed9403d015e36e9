//! Routes.

use maud::{Markup, html};
use rulebook::checked::{FactIx, Ix, RouteIx, RouteRule};
use rulebook::source::{AdvisersSay, Edition, RouteEdition};
use text::say::{common, fact as said, guide as say};

use super::{common_rows, links, sure, traps};
use crate::guide::entity::Entity;
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: RouteIx, position: usize) -> Option<Entry<'s>> {
    let l = guide.l();
    let edition = guide.book().entities.routes[ix].editions.get(position)?;
    let rule = guide.book().rules.routes.get(ix.get())?.get(position)?;
    let fields = edition.common();
    let goals: Vec<Markup> = rule.goals.iter().map(|goal| guide.link(*goal)).collect();
    let glance = [
        Row::list(common::goal(l), goals),
        Some(Row::one(say::conditions(l), guide.condition(&rule.when))),
        edition.advisers_say.as_ref().and_then(|said| Some(Row::one(say::advisers_say(l), advisers(guide, said)?))),
    ];
    let without: Vec<Markup> = rule.without.iter().map(|paper| guide.link(*paper)).collect();
    let mut rows: Vec<Row> = [
        Row::many(say::sets(l), sets(guide, edition, rule)),
        Row::many(say::needs(l), guide.needs(&rule.needs)),
        Row::list(say::without(l), without),
    ]
    .into_iter()
    .flatten()
    .collect();
    rows.extend(common_rows(guide, &fields));
    Some(Entry {
        lede: Some(guide.text(&edition.summary)),
        warning: edition.no_entry.as_ref().map(|text| guide.text(text)),
        glance: glance.into_iter().flatten().collect(),
        sure: sure(guide, &fields),
        draft: edition.draft,
        rows,
    })
}

/// "Name of the fact: value" for each fact that the route fixes.
fn sets(guide: &Guide<'_>, edition: &RouteEdition, rule: &RouteRule) -> Vec<(String, Markup)> {
    let ids = edition.sets.0.iter().map(|(id, _)| id.to_string());
    let l = guide.l();
    let lines = rule.sets.iter().map(|(fact, value)| {
        let sentence = said::answer(l, text::SLOT, &guide.words.value(*fact, *value));
        guide.around(&sentence, &guide.link(*fact))
    });
    ids.zip(lines).collect()
}

fn advisers<'s>(guide: &Guide<'s>, said: &'s AdvisersSay) -> Option<Markup> {
    let l = guide.l();
    let days = |days: Option<i64>| days.and_then(|days| u64::try_from(days).ok());
    let span = match (days(said.min), days(said.max)) {
        (Some(min), Some(max)) if min != max => Some(common::working_days_range(l, min, max)),
        (Some(days), _) | (None, Some(days)) => Some(common::working_days(l, days)),
        (None, None) => None,
    };
    let text = said.text.as_ref().map(|text| guide.text(text));
    (span.is_some() || text.is_some()).then(|| {
        html! {
            @if let Some(span) = &span { div { (span) } }
            @if let Some(text) = &text { div class=[span.is_some().then_some("soft small")] { (text) } }
        }
    })
}

pub(super) fn sections(guide: &Guide<'_>, ix: RouteIx) -> Vec<Section> {
    let l = guide.l();
    let rule = guide.routes().find(|(route, ..)| *route == ix).map(|(_, _, rule)| rule);
    // Conditions that the rulebook says in words name no fact: these are the questions behind them.
    let clauses = rule.into_iter().flat_map(|rule| &rule.when.clauses);
    let mut facts: Vec<FactIx> = clauses.flat_map(|clause| clause.expr.facts()).copied().collect();
    facts.sort_unstable();
    facts.dedup();
    [
        Section::links("facts", say::facts(l), links(guide, facts)),
        Section::links("steps", say::route_steps(l), links(guide, guide.steps_of(ix))),
        traps(guide, Entity::from(ix)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
