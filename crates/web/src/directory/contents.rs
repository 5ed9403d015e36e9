//! The lists that there are.

use axum::extract::State;
use axum::response::Response;
use maud::html;
use text::say::directory as say;

use super::shelf::Shelf;
use crate::guide::reading::Guide;
use crate::ui::{CardRow, Page};
use crate::url::Place;
use crate::{CachePolicy, Reader, Site};

/// `GET /{lang}/directory`.
pub(super) async fn page(reader: Reader, State(site): State<Site>) -> Response {
    let l = reader.locale;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let shelves = Shelf::ALL.map(|shelf| (shelf, shelf.count(guide.book())));
    let main = html! {
        div class="wrap flow directory" {
            h1 { (say::title(l)) }
            p class="lede" { (say::lead(l)) }
            ul class="rows" {
                @for (shelf, count) in shelves.into_iter().filter(|(_, count)| *count > 0) {
                    (CardRow {
                        title: shelf.title(l),
                        href: Some(shelf.href(l.lang)),
                        summary: Some(shelf.lead(l)),
                        side: vec![html! { (say::entries(l, count)) }],
                    }.under_h1())
                }
                (CardRow {
                    title: say::glossary(l),
                    href: Some(Place::Glossary.href(l.lang)),
                    summary: Some(say::glossary_lead(l)),
                    side: vec![html! { (say::entries(l, guide.book().entities.terms.len())) }],
                }.under_h1())
            }
        }
    };
    Page::new(&reader, &site, say::title(l))
        .describe(say::lead(l))
        .within(Place::Directory)
        .cache(CachePolicy::Public)
        .show(&main)
}
