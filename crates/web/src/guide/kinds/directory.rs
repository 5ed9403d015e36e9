//! States of a paper, terms of the glossary, records.

use maud::{Markup, html};
use rulebook::checked::{Effect, StateIx, StepIx};
use rulebook::source::{Detail, EventDates, FollowUp, Record, State, Term};
use text::say::{self as all, common, guide as say};

use super::links;
use crate::guide::entity::{Entity, KINDS};
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn state<'s>(state: &State) -> Entry<'s> {
    Entry { draft: state.draft, ..Entry::default() }
}

/// The steps that bring a paper into a state.
pub(super) fn made_by(guide: &Guide<'_>, ix: StateIx) -> Vec<Section> {
    let l = guide.l();
    let makes = |effect: &Effect| matches!(effect, Effect::Turns { into, .. } if *into == ix);
    let steps: Vec<StepIx> = guide.steps().filter(|(_, _, rule)| makes(&rule.effect)).map(|(step, ..)| step).collect();
    Section::links("steps", say::preparing_steps(l), links(guide, steps)).into_iter().collect()
}

pub(super) fn term<'s>(guide: &Guide<'s>, term: &'s Term) -> Entry<'s> {
    let l = guide.l();
    let official = term.official.iter().flat_map(|names| [(text::Lang::Ur, &names.ur), (text::Lang::Ar, &names.ar)]);
    let official = official.filter_map(|(lang, user)| {
        let user = user.as_deref()?;
        let source = guide.book().entities.sources.find(user);
        Some(html! {
            bdi lang=(lang.code()) { (lang.native_name()) } ": "
            @match source { Some(source) => { (guide.link(source)) } None => { bdi { (user) } } }
        })
    });
    let official: Vec<Markup> = official.collect();
    Entry {
        lede: term.note.as_ref().map(|note| guide.text(note)),
        glance: Row::list(say::official_use(l), official).into_iter().collect(),
        draft: term.draft,
        ..Entry::default()
    }
}

pub(super) fn record<'s>(guide: &Guide<'s>, record: &'s Record) -> Entry<'s> {
    let l = guide.l();
    let country = record.country.and_then(|code| l.country(code.as_str()));
    let city = record.city.as_ref().map(|city| guide.text(city));
    let place = [city.as_deref(), country].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let days: Vec<String> = [record.date, record.until].into_iter().flatten().map(|day| guide.vague(day)).collect();
    let glance = [
        status(guide, record).map(|status| Row::one(all::agreement::status(l), status)),
        (!place.is_empty()).then(|| Row::one(say::country(l), place)),
        (!days.is_empty()).then(|| Row::one(say::dates(l), days.join(" – "))),
        Row::list(say::dates(l), record.dates.iter().map(|dates| held(guide, dates)).collect()),
        record.url.as_deref().map(|url| Row::one(say::site(l), guide.outward(url))),
    ];
    let about = record.about.iter().filter_map(|id| {
        KINDS
            .into_iter()
            .find_map(|kind| Entity::find(guide.book(), kind, id.as_str()))
            .map(|entity| guide.link(entity))
    });
    let readings = record.readings.iter().map(|text| html! { (guide.text(text)) }).collect();
    let rows = [
        Row::list(say::details(l), record.details.iter().map(|detail| said(guide, detail)).collect()),
        Row::list(say::readings(l), readings),
        record.kept.as_ref().map(|kept| Row::one(say::kept(l), guide.text(kept).as_ref())),
        Row::list(say::follow_ups(l), record.follow_ups.iter().map(|follow| came(guide, follow)).collect()),
        Row::list(say::concerns(l), about.collect()),
        record.note.as_ref().map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
        Row::many(common::sources(l), guide.sources(&record.sources)),
    ];
    Entry {
        lede: record.text.as_ref().map(|text| guide.text(text)),
        glance: glance.into_iter().flatten().collect(),
        sure: Some(guide.confidence(record.confidence, &[], &record.sources, Some(record.checked))),
        draft: record.draft,
        rows: rows.into_iter().flatten().collect(),
        ..Entry::default()
    }
}

fn status(guide: &Guide<'_>, record: &Record) -> Option<&'static str> {
    all::by_key(guide.l(), &format!("agreement-status-{}", record.status.as_ref()?.as_str()))
}

fn held(guide: &Guide<'_>, dates: &EventDates) -> Markup {
    let days: Vec<String> = [dates.from, dates.to].into_iter().flatten().map(|day| guide.vague(day)).collect();
    html! { (days.join(" – ")) }
}

fn said<'s>(guide: &Guide<'s>, detail: &'s Detail) -> Markup {
    let key = detail.key.as_str();
    let word = ["directory", "agreement"].into_iter().find_map(|file| all::by_key(guide.l(), &format!("{file}-{key}")));
    html! { @if let Some(word) = word { span class="soft" { (word) ": " } } (guide.text(&detail.text)) }
}

fn came<'s>(guide: &Guide<'s>, follow: &'s FollowUp) -> Markup {
    html! {
        @if let Some(day) = follow.date { span class="soft" { (guide.vague(day)) " – " } }
        (guide.text(&follow.text))
        @if !follow.sources.is_empty() { div class="soft small" { (guide.source_links(&follow.sources)) } }
    }
}
