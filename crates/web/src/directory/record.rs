//! The page of a record.

use std::borrow::Cow;

use axum::response::Response;
use maud::{Markup, Render, html};
use rulebook::source::{FollowUp, Record, RecordKind};
use text::Lang;
use text::say::{agreement, common, directory as say, guide as names};

use super::card::{days, is_coming, next, place};
use super::codes::{detail_word, layer_word, status_badge, tag_word, theme_word};
use super::home::{Home, href};
use crate::CachePolicy;
use crate::guide::entity::{Entity, KINDS, in_lang};
use crate::guide::reading::Guide;
use crate::ui::{Breadcrumb, Code, Crumb, DraftNote, Foreign, Page, Pair, SummaryList};
use crate::url::Place;

/// The page.
pub(crate) fn page(guide: &Guide<'_>, record: &Record, home: Home) -> Response {
    let l = guide.l();
    let (title, above, within) = match home {
        Home::Agreement => (agreement::title(l), Place::Agreement.href(l.lang), Place::Agreement),
        Home::Shelf(shelf) => (shelf.title(l), shelf.href(l.lang), Place::Directory),
    };
    let mut crumbs = Vec::new();
    if within == Place::Directory {
        crumbs.push(Crumb { title: say::title(l), href: Place::Directory.href(l.lang) });
    }
    crumbs.push(Crumb { title, href: above });
    let name = guide.text(&record.title);
    let kind = kind(guide, record);
    let lede = record.text.as_ref().map(|text| guide.text(text));
    let main = html! {
        div class="wrap entity record" {
            (Breadcrumb { label: title, crumbs })
            div class="flow" {
                @if !kind.is_empty() { p class="kind ui soft" { (kind) } }
                h1 { (name) }
                ul class="names" aria-label=(names::names(l)) {
                    @for other in Lang::ALL.into_iter().filter(|other| *other != l.lang) {
                        li { (Foreign { lang: other, text: in_lang(&record.title, other) }) }
                    }
                }
                @if let Some(status) = &record.status { p { (status_badge(l, status.as_str())) } }
                @if let Some(lede) = &lede { p class="lede" { (lede) } }
                (guide.confidence(record.confidence, &[], &record.sources, Some(record.checked)))
                @if record.draft { (DraftNote(common::draft(l))) }
                (pairs(guide, record))
                @if record.kind == RecordKind::Commitment { (came_of_it(guide, record)) }
                (held(guide, record))
                (mentions(guide, record))
            }
        }
    };
    Page::new(guide.reader, guide.site, &name)
        .describe(lede.as_deref().unwrap_or(&name))
        .within(within)
        .cache(CachePolicy::Public)
        .show(&main)
}

/// What kind of record it is, as a line above its name.
fn kind<'s>(guide: &Guide<'s>, record: &'s Record) -> String {
    let l = guide.l();
    let kind = text::say::by_key(l, &format!("agreement-kind-{}", record.kind.as_str())).map(Cow::Borrowed);
    let theme = record.theme.as_ref().map(|theme| theme_word(l, theme.as_str()));
    let mut words: Vec<Cow<'_, str>> = kind.into_iter().chain(theme).collect();
    words.extend(record.layer.as_ref().map(|layer| layer_word(l, layer.as_str())));
    words.join(" · ")
}

fn pairs(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    let mut rows: Vec<(Cow<'_, str>, Markup)> = Vec::new();
    let mut add = |key: &'static str, value: Markup| rows.push((Cow::Borrowed(key), value));
    if let Some(value) = value(guide, record) {
        add(agreement::value(l), value);
    }
    let days: Vec<String> = [record.date, record.until].into_iter().flatten().map(|day| guide.vague(day)).collect();
    if !days.is_empty() {
        add(names::dates(l), html! { (days.join(" – ")) });
    }
    let place = place(guide, record);
    if !place.is_empty() {
        add(names::country(l), html! { (place) });
    }
    if record.kind == RecordKind::Event && !record.details.iter().any(|detail| detail.key.as_str() == "next") {
        add(say::next_date(l), html! { (next(guide, record).unwrap_or_default()) });
    }
    for (key, texts) in details(guide, record) {
        rows.push((detail_word(l, key), lines(&texts)));
    }
    let mut add = |key: &'static str, value: Markup| rows.push((Cow::Borrowed(key), value));
    let tags: Vec<Cow<'_, str>> = record.tags.iter().map(|tag| tag_word(l, tag.as_str())).collect();
    if !tags.is_empty() {
        add(say::filter_tag(l), html! { (tags.join(" · ")) });
    }
    if let Some(url) = &record.url {
        add(names::site(l), guide.outward(url));
    }
    let about: Vec<Markup> = record.about.iter().filter_map(|id| link(guide, id.as_str())).collect();
    if !about.is_empty() {
        add(agreement::about(l), lines(&about));
    }
    if let Some(note) = &record.note {
        add(common::note(l), html! { (guide.text(note)) });
    }
    let sources: Vec<Markup> = guide.sources(&record.sources).into_iter().map(|(_, source)| source).collect();
    if !sources.is_empty() {
        add(common::sources(l), lines(&sources));
    }
    let pairs = rows.iter().map(|(key, value)| Pair { key, value: value.clone(), change: None }).collect();
    html! { (SummaryList { pairs }) }
}

/// A number with what it counts; a code as it is.
pub(crate) fn value(guide: &Guide<'_>, record: &Record) -> Option<Markup> {
    let l = guide.l();
    let value = record.value.as_deref()?;
    if record.kind == RecordKind::Occupation {
        return Some(html! { (Code(value)) });
    }
    let number = value.parse().map_or_else(|_| l.digits_in(value).into_owned(), |whole| l.integer(whole));
    let unit = record.unit.as_ref().map(|unit| guide.text(unit));
    Some(html! { bdi class="num" { (number) } @if let Some(unit) = unit { " " (unit) } })
}

/// Details by their key, those of one key together.
fn details<'s>(guide: &Guide<'s>, record: &'s Record) -> Vec<(&'s str, Vec<Cow<'s, str>>)> {
    let mut details: Vec<(&str, Vec<Cow<'_, str>>)> = Vec::new();
    for detail in &record.details {
        let (key, text) = (detail.key.as_str(), guide.text(&detail.text));
        match details.iter_mut().find(|(known, _)| *known == key) {
            Some((_, texts)) => texts.push(text),
            None => details.push((key, vec![text])),
        }
    }
    details
}

/// One thing bare, several as a list.
fn lines<T: Render>(items: &[T]) -> Markup {
    html! {
        @match items {
            [only] => { (only) }
            items => { ul class="lines" { @for item in items { li { (item) } } } }
        }
    }
}

/// Whatever has this id, leading to its page.
pub(crate) fn link(guide: &Guide<'_>, id: &str) -> Option<Markup> {
    let book = guide.book();
    let records = [rulebook::diagnostic::Kind::Record];
    let entity = records.into_iter().chain(KINDS).find_map(|kind| Entity::find(book, kind, id))?;
    Some(html! { a href=(href(book, entity, guide.l().lang)) { bdi { (guide.title(entity)) } } })
}

/// What came of a promise.
fn came_of_it(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    html! {
        section class="flow" aria-labelledby="follow-ups" {
            h2 id="follow-ups" { (agreement::follow_ups(l)) }
            @if record.follow_ups.is_empty() {
                p class="soft" { (agreement::follow_ups_none(l)) }
            } @else {
                ol class="rows follow-ups" { @for follow_up in &record.follow_ups { (one_follow_up(guide, follow_up)) } }
            }
        }
    }
}

fn one_follow_up(guide: &Guide<'_>, follow_up: &FollowUp) -> Markup {
    html! {
        li class="dated" {
            @match follow_up.date {
                Some(day) => { time datetime=(day.to_string()) { (guide.vague(day)) } }
                None => { span class="unknown" { (say::date_unknown(guide.l())) } }
            }
            div {
                p { (guide.text(&follow_up.text)) }
                @if !follow_up.sources.is_empty() { p class="soft small ui" { (guide.source_links(&follow_up.sources)) } }
            }
        }
    }
}

/// When an event was held.
fn held(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    let past: Vec<_> = record.dates.iter().filter(|dates| !is_coming(guide, dates)).collect();
    html! {
        @if !past.is_empty() {
            section class="flow" aria-labelledby="past" {
                h2 id="past" { (say::past_dates(l)) }
                ul class="rows" {
                    @for dates in past {
                        li class="dated" {
                            span { (days(guide, dates)) }
                            @if let Some(count) = dates.attendance.and_then(|count| u64::try_from(count).ok()) {
                                span class="soft" { (say::attendance(l, count)) }
                            }
                            @if let Some(note) = &dates.note { span class="soft" { (guide.text(note)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The records that are about this one: promises, days, open questions.
fn mentions(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    let about = |other: &&Record| other.about.iter().any(|id| **id == *record.id);
    let all: Vec<&Record> = guide.book().entities.records.values().filter(about).collect();
    let (questions, others): (Vec<&Record>, Vec<&Record>) =
        all.into_iter().partition(|other| other.kind == RecordKind::OpenQuestion);
    html! {
        (open_questions(guide, &questions))
        @if !others.is_empty() {
            section class="flow" aria-labelledby="named-by" {
                h2 id="named-by" { (agreement::named_by(l)) }
                ul class="links" { @for other in others { li { (link(guide, other.id.as_str()).unwrap_or_default()) } } }
            }
        }
    }
}

/// What nobody has answered.
pub(crate) fn open_questions(guide: &Guide<'_>, questions: &[&Record]) -> Markup {
    let l = guide.l();
    html! {
        @if !questions.is_empty() {
            section class="flow" aria-labelledby="open-questions" {
                h2 id="open-questions" { (agreement::unknown(l)) }
                p class="soft" { (agreement::unknown_lead(l)) }
                ul class="links" {
                    @for question in questions {
                        li {
                            (link(guide, question.id.as_str()).unwrap_or_default())
                            @if let Some(text) = &question.text { p class="soft small" { (guide.text(text)) } }
                        }
                    }
                }
            }
        }
    }
}
