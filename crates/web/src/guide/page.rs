//! The page of an entity.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use rulebook::diagnostic::Kind;
use text::say::{common, errors, guide as say, interview};
use text::{DateError, Lang};

use super::entity::{Entity, Name, in_lang};
use super::entry::{Entry, pairs};
use super::reading::Guide;
use super::{contents, history, kinds, linked_data, report};
use crate::CachePolicy;
use crate::ui::{
    Breadcrumb, Button, Crumb, DraftNote, ErrorSummary, Fault, Field, Foreign, Length, Notice, Page, Tone, Weight,
};
use crate::url::{Href, Place};

/// The page; for a day that cannot be read it shows today's rules and keeps what was typed.
pub(super) fn respond(guide: &Guide<'_>, entity: Entity, fault: Option<(String, DateError)>) -> Response {
    let l = guide.l();
    let title = guide.title(entity);
    let entry = history::position(guide, entity).and_then(|position| kinds::entry(guide, entity, position));
    let described = match entry.as_ref().and_then(|entry| entry.lede.as_deref()) {
        Some(lede) => lede.to_owned(),
        None => format!("{}: {title}", contents::kind_word(l, entity.kind())),
    };
    let wrong = fault.as_ref().map(|(given, _)| errors::unknown_date(l, given));
    let main = html! {
        div class="wrap entity" {
            (trail(guide, entity.kind(), None))
            div class="flow" {
                @if let Some(says) = &wrong {
                    (ErrorSummary { title: errors::summary(l), faults: vec![Fault { field: "on", says }] })
                }
                (heading(guide, entity))
                (day_notice(guide, entity))
                @match &entry {
                    Some(entry) => { (body(guide, entity, entry)) }
                    None => { (history::not_in_force(guide, entity)) }
                }
                @for section in kinds::sections(guide, entity) { (section) }
                (history::section(guide, entity))
                @if !entity.editions(guide.book()).is_empty() { (as_of(guide, entity, fault.as_ref())) }
                (report::section(guide, entity))
                @if entity.kind() == Kind::Step && entry.is_some() { (linked_data::inline(guide, entity)) }
            }
        }
    };
    let shown = l.date(guide.on());
    let page = Page::new(guide.reader, guide.site, &title).describe(&described).within(Place::Guide).rules_on(&shown);
    match wrong {
        Some(_) => page.status(StatusCode::BAD_REQUEST).show(&main),
        None => page.cache(CachePolicy::Public).show(&main),
    }
}

/// The pages above one about a kind, or about an entity.
pub(super) fn trail(guide: &Guide<'_>, kind: Kind, entity: Option<Entity>) -> Markup {
    let l = guide.l();
    let title = entity.map(|entity| guide.title(entity)).unwrap_or_default();
    let mut crumbs = vec![
        Crumb { title: say::title(l), href: Place::Guide.href(l.lang) },
        Crumb { title: contents::kind_names(l, kind), href: Href::guide(l.lang, kind) },
    ];
    crumbs.extend(entity.map(|entity| Crumb { title: &title, href: guide.href(entity) }));
    html! { (Breadcrumb { label: say::title(l), crumbs }) }
}

/// The name in the reader's language, the others below.
fn heading(guide: &Guide<'_>, entity: Entity) -> Markup {
    let lang = guide.l().lang;
    html! {
        @match entity.name(guide.book(), guide.on()) {
            Name::Own(own) => { h1 { bdi { (own) } } }
            Name::Said(text) => {
                h1 { (guide.text(text)) }
                ul class="names" aria-label=(say::names(guide.l())) {
                    @for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
                        li { (Foreign { lang: other, text: in_lang(text, other) }) }
                    }
                }
            }
        }
    }
}

/// That another day's rules are shown.
fn day_notice(guide: &Guide<'_>, entity: Entity) -> Markup {
    let l = guide.l();
    let Some(day) = guide.asked else { return html! {} };
    let today = Href::entity(l.lang, entity.kind(), entity.id(guide.book()));
    html! {
        (Notice { tone: Tone::Info, title: None, body: html! {
            p { (say::as_of_shown(l, &l.date(day))) " " a href=(today) { (say::as_of_today(l)) } }
        } })
    }
}

fn body(guide: &Guide<'_>, entity: Entity, entry: &Entry<'_>) -> Markup {
    let l = guide.l();
    html! {
        @if let Some(lede) = &entry.lede { p class="lede" { (lede) } }
        @if let Some(warning) = &entry.warning {
            (Notice { tone: Tone::Wrong, title: Some(common::closed(l)), body: html! { p { (warning) } } })
        }
        (history::next_notice(guide, entity))
        (pairs(&entry.glance))
        @if let Some(sure) = &entry.sure { (sure) }
        @if entry.draft { (DraftNote(common::draft(l))) }
        (pairs(&entry.rows))
    }
}

/// The form that asks for another day.
fn as_of(guide: &Guide<'_>, entity: Entity, fault: Option<&(String, DateError)>) -> Markup {
    let l = guide.l();
    let wrong = fault.map(|(_, error)| date_error(guide, *error));
    let value = fault.map_or_else(|| l.date(guide.on()), |(given, _)| given.clone());
    html! {
        form class="as-of no-print" method="get" action=(Href::entity(l.lang, entity.kind(), entity.id(guide.book()))) {
            (Field {
                name: "on",
                label: html! { (say::as_of(l)) },
                hint: Some(&interview::date_hint(l, &l.date(guide.today))),
                error: wrong.as_deref(),
                value: &value,
                length: Length::Short,
                keyboard: "text",
                unit: None,
            })
            (Button { label: say::as_of_show(l), weight: Weight::Quiet, sends: None })
        }
    }
}

/// What to put right about a day.
pub(super) fn date_error(guide: &Guide<'_>, error: DateError) -> String {
    let l = guide.l();
    match error {
        DateError::Empty | DateError::NotADate => errors::not_a_date(l, &l.date(guide.today)),
        DateError::ShortYear => errors::short_year(l).to_owned(),
        DateError::Hijri => errors::hijri(l).to_owned(),
        DateError::NoSuchDay => errors::no_such_day(l).to_owned(),
        DateError::OutOfRange => errors::date_range(l, &l.date(calendar::Day::MIN), &l.date(calendar::Day::MAX)),
    }
}
