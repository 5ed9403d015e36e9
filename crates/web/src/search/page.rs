//! The page of the search.

use std::cmp::Reverse;

use axum::response::Response;
use maud::{Markup, html};
use rulebook::diagnostic::Kind;
use rulebook::program::Compiled;
use text::Lang;
use text::say::{common, search as say};

use super::find::{Found, find};
use super::index::Index;
use super::snippet::{around, marked, says};
use super::texts::texts;
use crate::extract::Query;
use crate::guide::entity::{Entity, KINDS, Name, in_lang};
use crate::guide::reading::Guide;
use crate::guide::{kind_names, line};
use crate::ui::{EmptyState, Foreign, Page, Pagination, SearchBox};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site};

/// How many hits a page shows.
const PAGE: usize = 20;
/// How much of a query is read.
const MAX_LETTERS: usize = 200;

pub(super) fn respond(site: &Site, reader: &Reader, law: &Compiled, index: &Index, query: &Query) -> Response {
    let guide = Guide::new(site, reader, law, None);
    let l = guide.l();
    let typed: String = query.get("q").unwrap_or_default().trim().chars().take(MAX_LETTERS).collect();
    let within = query.get("in").and_then(Entity::kind_named);
    let page = query.get("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).max(1) - 1;
    let found = find(guide.book(), index, &typed, l.lang);
    let main = html! {
        div class="wrap flow hits" {
            h1 { (say::title(l)) }
            (SearchBox { label: say::label(l), button: say::go(l), action: Place::Search.href(l.lang), value: &typed })
            @if typed.is_empty() {
                p class="hint" { (say::hint(l)) }
                (examples(&guide))
            } @else {
                (answer(&guide, &found, &typed, within, page))
            }
        }
    };
    let title = if typed.is_empty() { say::title(l).to_owned() } else { format!("{}: {typed}", say::title(l)) };
    // What somebody looks for tells about that reader.
    let cache = if typed.is_empty() { CachePolicy::Public } else { CachePolicy::Private };
    Page::new(reader, site, &title).describe(say::hint(l)).within(Place::Search).cache(cache).show(&main)
}

fn answer(guide: &Guide<'_>, found: &Found, typed: &str, within: Option<Kind>, page: usize) -> Markup {
    let l = guide.l();
    let hits: Vec<Entity> =
        found.hits.iter().filter(|entity| within.is_none_or(|kind| entity.kind() == kind)).copied().collect();
    let count = u64::try_from(hits.len()).unwrap_or(u64::MAX);
    let pages = hits.len().div_ceil(PAGE);
    let current = page.min(pages.saturating_sub(1));
    let shown: Vec<Entity> = hits.iter().skip(current * PAGE).take(PAGE).copied().collect();
    let here = |kind: Option<Kind>| {
        let href = Place::Search.href(l.lang).with("q", typed);
        kind.map_or(href.clone(), |kind| href.with("in", kind.as_str()))
    };
    let numbered = |number: usize| {
        let label = l.plain(u64::try_from(number).unwrap_or(u64::MAX));
        (label, if number == 1 { here(within) } else { here(within).with("page", &number.to_string()) })
    };
    html! {
        p role="status" { (say::results(l, count, typed)) }
        @for (typed, taken) in &found.taken { p class="soft" { (say::taken_as(l, taken, typed)) } }
        @if found.partly && !hits.is_empty() { p class="soft" { (say::most_words(l)) } }
        (facets(guide, found, within, &here))
        @if shown.is_empty() {
            (EmptyState { says: say::none_hint(l), leads: Some((common::nav_guide(l), Place::Guide.href(l.lang))) })
            (examples(guide))
        }
        @for group in shown.chunk_by(|a, b| a.kind() == b.kind()) {
            @if let Some(first) = group.first() { h2 { (kind_names(l, first.kind())) } }
            ul class="links" { @for entity in group { li { (hit(guide, *entity, &found.words)) } } }
        }
        (Pagination { label: say::pages(l), pages: (1..=pages).map(numbered).collect(), current })
    }
}

/// The kinds among the hits, each with its number.
fn facets(guide: &Guide<'_>, found: &Found, within: Option<Kind>, here: &dyn Fn(Option<Kind>) -> Href) -> Markup {
    let l = guide.l();
    let count = |kind: Kind| found.hits.iter().filter(|entity| entity.kind() == kind).count();
    let mut counts: Vec<(Kind, usize)> =
        KINDS.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0).collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let number = |count: usize| l.plain(u64::try_from(count).unwrap_or(u64::MAX));
    let facet = |name: &str, count: usize, kind: Option<Kind>| {
        let current = within == kind;
        html! {
            li {
                @if current { span aria-current="true" { (name) } } @else { a href=(here(kind)) { (name) } }
                " " span class="soft" { (number(count)) }
            }
        }
    };
    html! {
        @if counts.len() > 1 || within.is_some() {
            ul class="facets" {
                (facet(say::everywhere(l), found.hits.len(), None))
                @for (kind, count) in &counts { (facet(kind_names(l, *kind), *count, Some(*kind))) }
            }
        }
    }
}

fn hit(guide: &Guide<'_>, entity: Entity, wanted: &[String]) -> Markup {
    let l = guide.l();
    let texts = texts(guide.book(), entity);
    let body = texts.body.iter().find_map(|text| around(l, in_lang(text, l.lang), wanted));
    html! {
        @match entity.name(guide.book(), guide.on()) {
            Name::Said(title) => {
                a href=(guide.href(entity)) { (marked(l, in_lang(title, l.lang), wanted)) }
                @if !says(in_lang(title, l.lang), wanted) {
                    @for other in Lang::ALL.into_iter().filter(|other| *other != l.lang) {
                        @if says(in_lang(title, other), wanted) {
                            " · " (Foreign { lang: other, text: in_lang(title, other) })
                        }
                    }
                }
            }
            Name::Own(own) => { a href=(guide.href(entity)) { bdi { (marked(l, own, wanted)) } } }
        }
        @match body {
            Some(body) => { p { (body) } }
            None => { @if let Some(line) = line(guide, entity) { p { bdi { (line) } } } }
        }
    }
}

/// What one might look for: the papers of the goal that is meant where none is named.
fn examples(guide: &Guide<'_>) -> Markup {
    let l = guide.l();
    let goal = guide.book().rules.goals.get(usize::from(guide.book().goal.0)).and_then(|editions| editions.last());
    let papers = goal.into_iter().flat_map(|goal| &goal.needs).map(|need| guide.title(need.evidence.into())).take(4);
    html! {
        p { (say::examples(l)) }
        ul class="facets" {
            @for paper in papers { li { a href=(Place::Search.href(l.lang).with("q", &paper)) { (paper) } } }
        }
    }
}
