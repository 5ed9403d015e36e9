//! The changes as a feed by RFC 4287.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use text::say::{common, feed as say};
use xxhash_rust::xxh3::xxh3_128;

use super::changes::{Change, What, changes};
use super::xml::Xml;
use crate::guide::contents::kind_word;
use crate::guide::reading::Guide;
use crate::url::Place;
use crate::{Reader, Site};

/// How many changes the feed holds.
const ENTRIES: usize = 50;

/// `GET /{lang}/changes.atom`.
pub(super) async fn feed(reader: Reader, State(site): State<Site>, headers: HeaderMap) -> Response {
    let l = reader.locale;
    let law = site.law().current();
    let book = &law.book;
    let guide = Guide::new(&site, &reader, &law, None);
    let base = site.base(&headers);
    let mut all = changes(book);
    all.truncate(ENTRIES);
    let newest = all.iter().map(updated).max().unwrap_or_else(|| instant(guide.today));
    let corridor = book.head.id.as_str();

    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", l.lang.code())]);
    xml.text("id", &urn(&[corridor, "changes", l.lang.code()]));
    xml.text("title", &format!("{}: {}", common::site_name(l), say::title(l)));
    xml.text("subtitle", &guide.text(&book.head.title));
    xml.text("updated", &newest);
    let here = format!("{base}{}", Place::Feed.href(l.lang));
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &here)]);
    let page = format!("{base}{}", Place::Changes.href(l.lang));
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)]);
    xml.open("author", &[]);
    xml.text("name", &guide.text(&book.head.desk.name));
    xml.close("author");
    for change in &all {
        entry(&mut xml, &guide, &base, change);
    }
    xml.close("feed");
    xml.respond(&site, "application/atom+xml; charset=utf-8")
}

fn entry(xml: &mut Xml, guide: &Guide<'_>, base: &str, change: &Change<'_>) {
    let (l, book) = (guide.l(), guide.book());
    let (kind, id) = (change.entity.kind(), change.entity.id(book));
    let (what, day) = (change.what, change.from.to_string());
    xml.open("entry", &[]);
    xml.text("id", &urn(&[book.head.id.as_str(), kind.as_str(), id, what.word(), &day, l.lang.code()]));
    let title = guide.text(change.edition.title);
    xml.text("title", &text::strip_marks(&say::entry(l, &title, what.says(l))));
    xml.text("updated", &updated(change));
    let href = format!("{base}{}", change.href(book, l));
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &href)]);
    xml.empty("category", &[("term", kind.as_str()), ("label", &kind_word(l, kind))]);
    let from = guide.vague(change.from);
    let since = if what == What::Ends { say::until(l, &from) } else { say::from(l, &from) };
    let note = change.edition.note.map(|note| format!(" {}", guide.text(note))).unwrap_or_default();
    xml.text("summary", &text::strip_marks(&format!("{since}{note}")));
    xml.close("entry");
}

/// When the entry last said something new: the day from which the change counts, or for one that was known before, the day on
/// which somebody last compared it with its sources.
fn updated(change: &Change<'_>) -> String {
    instant(change.from.day.min(change.edition.checked))
}

fn instant(day: calendar::Day) -> String {
    format!("{day}T00:00:00Z")
}

/// A name that stays the same wherever the site is reached: a UUID of version 8 from a hash of the parts.
fn urn(parts: &[&str]) -> String {
    let hash = xxh3_128(parts.join("/").as_bytes());
    let marked = (hash & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{marked:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| hex.get(range).unwrap_or_default());
    format!("urn:uuid:{}", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_of_version_8() {
        let name = urn(&["aa-bb", "changes"]);
        let uuid = name.strip_prefix("urn:uuid:").unwrap();
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        let digits: Vec<char> = uuid.chars().collect();
        assert_eq!(digits[14], '8');
        assert!(matches!(digits[19], '8' | '9' | 'a' | 'b'));
        assert_ne!(name, urn(&["aa-bb", "change"]));
    }
}
