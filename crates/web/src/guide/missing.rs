//! An id that the rulebook does not have: what may have been meant.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use rulebook::diagnostic::Kind;
use text::say::{errors, search};

use super::contents;
use super::entity::Entity;
use super::page::trail;
use super::reading::Guide;
use crate::CachePolicy;
use crate::ui::{Page, SearchBox};
use crate::url::{Href, Place};

pub(super) fn respond(guide: &Guide<'_>, kind: Kind, id: &str) -> Response {
    let l = guide.l();
    let word: String = id.chars().take(80).collect();
    let says = errors::not_found_id(l, &contents::kind_word(l, kind), &word);
    let near = Entity::near(guide.book(), kind, id).and_then(|near| Entity::find(guide.book(), kind, &near));
    let main = html! {
        div class="wrap" {
            (trail(guide, kind, None))
            div class="flow" {
                h1 { (errors::not_found_title(l)) }
                p class="lede" { (says) }
                @if let Some(near) = near { p { (errors::did_you_mean(l)) ": " (guide.link(near)) } }
                p { a href=(Href::guide(l.lang, kind)) { (contents::kind_names(l, kind)) } }
                (SearchBox {
                    label: search::label(l),
                    button: search::go(l),
                    action: Place::Search.href(l.lang),
                    value: &word.replace(['-', '_', '.'], " "),
                })
            }
        }
    };
    Page::new(guide.reader, guide.site, errors::not_found_title(l))
        .describe(&says)
        .within(Place::Guide)
        .status(StatusCode::NOT_FOUND)
        .cache(CachePolicy::Never)
        .show(&main)
}
