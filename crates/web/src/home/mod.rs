//! The first page: one sentence, one button, then what is there.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use text::Locale;
use text::say::{common, home as say};

use crate::ui::{Badge, CardRow, Code, Day, EmptyState, LinkButton, Page, Pair, Status, SummaryList, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Desk, Reader, Site};

mod book;
#[cfg(test)]
pub(crate) mod sample;

/// What the first page shows, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeView {
    /// Between which countries, as the rulebook's title says.
    pub corridor: Option<String>,
    /// The routes of the rulebook's own goal.
    pub routes: Vec<RouteGlance>,
    /// The changes of the last twelve months, newest first, if they are known.
    pub changes: Option<Vec<Change>>,
    /// How to reach the desk.
    pub desk: Desk,
    /// What else there is to say about the desk.
    pub note: Option<String>,
}

/// A route as one looks over all of them: no facts are known, so nothing is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteGlance {
    /// Its name.
    pub title: String,
    /// For whom it is.
    pub line: String,
    /// Its page in the guide.
    pub href: Href,
    /// Whether nobody can take it.
    pub closed: bool,
}

/// A change in the law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day on which it began to count, for machines.
    pub iso: String,
    /// The same for the reader.
    pub date: String,
    /// What changed.
    pub title: String,
    /// The page that shows both wordings.
    pub href: Href,
}

/// `GET /{lang}`.
pub(crate) async fn home(reader: Reader, State(site): State<Site>) -> Response {
    page(&reader, &site, &HomeView::of(&site, reader.locale))
}

/// The response.
pub(crate) fn page(reader: &Reader, site: &Site, view: &HomeView) -> Response {
    let l = reader.locale;
    Page::new(reader, site, say::title(l))
        .describe(say::lead(l))
        .within(Place::Home)
        .main_class("home")
        .cache(CachePolicy::Public)
        .show(&main(l, view))
}

/// The content of the page.
pub(crate) fn main(l: Locale, view: &HomeView) -> Markup {
    html! {
        div class="wrap" {
            div class="hero" {
                div class="hero-words" {
                    @if let Some(corridor) = &view.corridor { p class="corridor" { (corridor) } }
                    h1 { (say::title(l)) }
                    p class="lede" { (say::lead(l)) }
                    div class="buttons" {
                        (LinkButton { label: say::start(l), href: Place::Start.href(l.lang), weight: Weight::Large })
                        p class="soft ui" { (say::start_hint(l)) }
                    }
                }
                div class="hero-art" aria-hidden="true" {}
            }
        }
        div class="wrap home-parts" {
            @if !view.routes.is_empty() { (routes(l, &view.routes)) }
            @if let Some(changes) = &view.changes { (self::changes(l, changes)) }
            section aria-labelledby="desk" {
                h2 id="desk" { (say::contact(l)) }
                (desk(l, &view.desk))
                @if let Some(note) = &view.note { p class="small" { (note) } }
            }
        }
    }
}

fn routes(l: Locale, routes: &[RouteGlance]) -> Markup {
    let row = |route: &RouteGlance| {
        html! {
            (CardRow {
                title: &route.title,
                href: Some(route.href.clone()),
                summary: Some(&route.line),
                side: if route.closed { vec![html! { (Badge { status: Status::Closed, word: common::closed(l) }) }] } else { vec![] },
            })
        }
    };
    html! {
        section class="wide" aria-labelledby="routes" {
            h2 id="routes" { (say::routes(l)) }
            p { (say::routes_lead(l)) }
            ul class="rows" { @for route in routes { (row(route)) } }
        }
    }
}

fn changes(l: Locale, changes: &[Change]) -> Markup {
    html! {
        section aria-labelledby="changes" {
            h2 id="changes" { (say::changes(l)) }
            @if changes.is_empty() {
                (EmptyState { says: say::changes_none(l), leads: None })
            } @else {
                ul class="rows" {
                    @for change in changes {
                        li class="dated" {
                            (Day { iso: &change.iso, text: &change.date })
                            a href=(change.href) { (change.title) }
                        }
                    }
                }
            }
        }
    }
}

fn desk(l: Locale, desk: &Desk) -> Markup {
    let email = desk.email.as_deref().and_then(|email| Some((say::contact_email(l), email, Href::mail(email)?)));
    let site = desk.url.as_deref().and_then(|url| Some((say::contact_site(l), url, Href::external(url)?)));
    let pair = |(key, text, href)| Pair { key, value: html! { a href=(href) { (Code(text)) } }, change: None };
    let ways: Vec<Pair<'_>> = email.into_iter().chain(site).map(pair).collect();
    html! {
        @if ways.is_empty() {
            p class="soft" { (say::contact_unknown(l)) }
        } @else {
            (SummaryList { pairs: ways })
        }
    }
}
