//! Finished public pages, as they are sent: a page that many readers get is written, hashed and packed once.
//!
//! The pages belong to one rulebook (the law holds them beside it) and to one day, since both decide what a page says; another
//! rulebook or another day begins anew. What is kept has a bound, and the oldest goes first.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use calendar::Day;

use super::{CachePolicy, Tag, accepts_gzip, compress, gzip, matches};

/// How many bytes of pages are kept.
const KEPT: usize = 8 * 1024 * 1024;
/// A page with a longer address is not kept: addresses are the reader's to choose.
const MAX_ADDRESS: usize = 256;

/// The finished pages of one rulebook.
#[derive(Debug, Default)]
pub(crate) struct Pages(RwLock<Shelf>);

/// The pages of one day.
#[derive(Debug, Default)]
struct Shelf {
    day: Option<Day>,
    ready: HashMap<Box<str>, Arc<Ready>>,
    order: VecDeque<Box<str>>,
    size: usize,
}

/// A page ready to be sent.
#[derive(Debug)]
pub(super) struct Ready {
    tag: Tag,
    headers: HeaderMap,
    body: Bytes,
    packable: bool,
    packed: OnceLock<Bytes>,
}

impl Pages {
    /// The page of an address, if it is ready.
    pub(super) fn get(&self, day: Day, address: &str) -> Option<Arc<Ready>> {
        // A poisoned lock still guards whole pages: they are put in complete.
        let shelf = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if shelf.day == Some(day) { shelf.ready.get(address).cloned() } else { None }
    }

    /// Keeps a page.
    pub(super) fn keep(&self, day: Day, address: &str, page: &Arc<Ready>) {
        if address.len() > MAX_ADDRESS || page.size() > KEPT {
            return;
        }
        let mut shelf = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if shelf.day != Some(day) {
            *shelf = Shelf { day: Some(day), ..Shelf::default() };
        }
        shelf.keep(address.into(), page);
    }
}

impl Shelf {
    /// The oldest go first.
    fn keep(&mut self, address: Box<str>, page: &Arc<Ready>) {
        if self.ready.contains_key(&address) {
            return;
        }
        self.size += page.size();
        self.order.push_back(address.clone());
        self.ready.insert(address, Arc::clone(page));
        while self.size > KEPT {
            let Some(oldest) = self.order.pop_front() else { return };
            self.size -= self.ready.remove(&oldest).map_or(0, |page| page.size());
        }
    }
}

/// Whether a response is a page that everybody gets alike at its address.
pub(super) fn is_for_all(status: StatusCode, headers: &HeaderMap, policy: CachePolicy) -> bool {
    let html = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    status == StatusCode::OK && policy == CachePolicy::Public && html && !headers.contains_key(header::VARY)
}

impl Ready {
    pub(super) fn new(mut headers: HeaderMap, body: Bytes) -> Self {
        let packable = compress::is_worth_it(&headers, &body);
        if packable {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        Self { tag: Tag::of(&body), headers, body, packable, packed: OnceLock::new() }
    }

    /// What it takes in memory; a packed page has about a third of its letters.
    fn size(&self) -> usize {
        self.body.len() + if self.packable { self.body.len() / 3 } else { 0 }
    }

    /// The response to a browser: packed if it takes that, nothing if it has the page already.
    pub(super) fn respond(&self, asked: &HeaderMap) -> Response {
        let packs = self.packable && accepts_gzip(asked);
        let mut headers = self.headers.clone();
        headers.insert(header::ETAG, self.tag.header(packs));
        let mut response = if matches(asked, self.tag) {
            headers.remove(header::CONTENT_TYPE);
            let mut unchanged = Response::new(Body::empty());
            *unchanged.status_mut() = StatusCode::NOT_MODIFIED;
            unchanged
        } else if packs {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            Response::new(Body::from(self.packed.get_or_init(|| Bytes::from(gzip(&self.body))).clone()))
        } else {
            Response::new(Body::from(self.body.clone()))
        };
        *response.headers_mut() = headers;
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(bytes: usize) -> Arc<Ready> {
        let kind = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("text/html"))]);
        Arc::new(Ready::new(kind, Bytes::from(vec![b'a'; bytes])))
    }

    fn day(number: i64) -> Day {
        Day::from_number(number)
    }

    #[test]
    fn a_page_is_kept_for_its_day() {
        let pages = Pages::default();
        pages.keep(day(1), "/en", &page(1000));
        assert!(pages.get(day(1), "/en").is_some());
        assert!(pages.get(day(1), "/ur").is_none());
        assert!(pages.get(day(2), "/en").is_none());
        pages.keep(day(2), "/ur", &page(1000));
        assert!(pages.get(day(1), "/en").is_none() && pages.get(day(2), "/ur").is_some());
    }

    #[test]
    fn what_is_kept_stays_below_its_bound() {
        let pages = Pages::default();
        // A quarter of the bound each, with what its packed form may take: three fit and a fourth drives the first out.
        for number in 0..4 {
            pages.keep(day(1), &format!("/en/{number}"), &page(KEPT / 4));
        }
        let kept: Vec<bool> = (0..4).map(|number| pages.get(day(1), &format!("/en/{number}")).is_some()).collect();
        assert_eq!(kept, [false, true, true, true]);
        pages.keep(day(1), &"/".repeat(MAX_ADDRESS + 1), &page(10));
        assert!(pages.get(day(1), &"/".repeat(MAX_ADDRESS + 1)).is_none());
    }
}
