//! Every page in every language, each with its sisters in the others.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use rulebook::Rulebook;
use text::Lang;

use super::xml::Xml;
use crate::guide::entity::{Entity, KINDS};
use crate::url::{Href, Place};
use crate::{Site, directory};

/// `GET /sitemap.xml`.
pub(super) async fn sitemap(State(site): State<Site>, headers: HeaderMap) -> Response {
    let law = site.law().current();
    let base = site.base(&headers);
    let mut xml = Xml::new();
    let spaces =
        [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    xml.open("urlset", &spaces);
    for page in pages(&law.book) {
        let all = Lang::ALL.map(|lang| (lang, format!("{base}{}", page(lang))));
        for (_, here) in &all {
            xml.open("url", &[]);
            xml.text("loc", here);
            for (lang, sister) in &all {
                xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", lang.code()), ("href", sister)]);
            }
            xml.close("url");
        }
    }
    xml.close("urlset");
    xml.respond(&site, "application/xml")
}

/// A page, by the language in which it is asked for.
type Sheet<'b> = Box<dyn Fn(Lang) -> Href + 'b>;

fn pages(book: &Rulebook) -> impl Iterator<Item = Sheet<'_>> {
    let places = Place::MAPPED.into_iter().map(|place| -> Sheet<'_> { Box::new(move |lang| place.href(lang)) });
    let kinds = KINDS
        .into_iter()
        .filter(move |kind| Entity::all(book, *kind).next().is_some())
        .map(|kind| -> Sheet<'_> { Box::new(move |lang| Href::guide(lang, kind)) });
    let shelves =
        directory::Shelf::ALL.into_iter().map(|shelf| -> Sheet<'_> { Box::new(move |lang| shelf.href(lang)) });
    let entities = KINDS.into_iter().flat_map(move |kind| Entity::all(book, kind));
    let entities =
        entities.map(move |entity| -> Sheet<'_> { Box::new(move |lang| directory::href(book, entity, lang)) });
    places.chain(kinds).chain(shelves).chain(entities)
}
