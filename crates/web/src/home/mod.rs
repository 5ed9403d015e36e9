//! The first page: one sentence, one button, then what is there.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};

use crate::ui::{Badge, CardRow, Code, Day, EmptyState, LinkButton, Page, Pair, Rows, Status, SummaryList, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Desk, Reader, Site, words};

#[cfg(test)]
pub(crate) mod sample;

/// What the first page shows, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeView {
    /// Between which countries, as the rulebook's title says.
    pub corridor: Option<String>,
    /// The routes of the rulebook's own goal.
    pub routes: Vec<RouteGlance>,
    /// The latest changes, newest first.
    pub changes: Vec<Change>,
    /// How to reach the desk.
    pub desk: Desk,
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
    /// For a route that nobody can take: the word "closed".
    pub closed: Option<String>,
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
    let view = HomeView { desk: site.desk().clone(), ..HomeView::default() };
    page(&reader, &site, &view)
}

/// The response.
pub(crate) fn page(reader: &Reader, site: &Site, view: &HomeView) -> Response {
    let l = reader.locale;
    Page::new(reader, site, words::home_title(l))
        .describe(words::home_lede(l))
        .within(Place::Home)
        .main_class("home")
        .cache(CachePolicy::Public)
        .show(&main(reader, view))
}

/// The content of the page.
pub(crate) fn main(reader: &Reader, view: &HomeView) -> Markup {
    let l = reader.locale;
    html! {
        div class="wrap" {
            div class="hero" {
                div class="hero-words" {
                    @if let Some(corridor) = &view.corridor { p class="corridor" { (corridor) } }
                    h1 { (words::home_line(l)) }
                    p class="lede" { (words::home_lede(l)) }
                    div class="buttons" {
                        (LinkButton { label: words::home_button(l), href: Place::Start.href(l.lang), weight: Weight::Large })
                        p class="soft ui" { (words::home_reassure(l)) }
                    }
                }
                div class="hero-art" aria-hidden="true" {}
            }
        }
        div class="wrap home-parts" {
            section class="wide" aria-labelledby="routes" {
                h2 id="routes" { (words::home_routes(l)) }
                (Rows { rows: view.routes.iter().map(row).collect(), nothing: EmptyState { says: words::home_no_routes(l), leads: None } })
            }
            section aria-labelledby="changes" {
                h2 id="changes" { (words::home_changes(l)) }
                (changes(words::home_no_changes(l), &view.changes))
            }
            section aria-labelledby="desk" {
                h2 id="desk" { (words::home_desk(l)) }
                (desk(reader, &view.desk))
            }
        }
    }
}

fn row(route: &RouteGlance) -> CardRow<'_> {
    CardRow {
        title: &route.title,
        href: Some(route.href.clone()),
        summary: Some(&route.line),
        side: route.closed.iter().map(|word| maud::Render::render(&Badge { status: Status::Closed, word })).collect(),
    }
}

fn changes(nothing: &str, changes: &[Change]) -> Markup {
    html! {
        @if changes.is_empty() {
            (EmptyState { says: nothing, leads: None })
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

fn desk(reader: &Reader, desk: &Desk) -> Markup {
    let l = reader.locale;
    let email = desk.email.as_deref().and_then(|email| Some((words::email(l), email, Href::mail(email)?)));
    let website = desk.url.as_deref().and_then(|url| Some((words::website(l), url, Href::external(url)?)));
    let ways: Vec<Pair<'_>> = email
        .into_iter()
        .chain(website)
        .map(|(key, text, href)| Pair { key, value: html! { a href=(href) { (Code(text)) } }, change: None })
        .collect();
    html! {
        p { (words::home_desk_line(l)) }
        @if ways.is_empty() {
            p class="soft" { (words::home_no_desk(l)) }
        } @else {
            (SummaryList { pairs: ways })
        }
    }
}
