//! Finished pages, as they are sent: what is asked for again is written, hashed and packed once.
//!
//! The pages belong to one rulebook (the law holds them beside it) and to one day, since both decide what a page says; another
//! rulebook or another day begins anew. What is kept has a bound, and the oldest goes first. A page whose address tells about its
//! reader is kept apart, so that plans do not drive out the guide. Addresses themselves are not kept, only a hash of them whose key
//! is drawn when the server starts and never leaves it.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use calendar::Day;

use super::{CachePolicy, Tag, accepts_gzip, compress, gzip, matches};

/// How many bytes of pages for everybody are kept.
const KEPT_PUBLIC: usize = 8 * 1024 * 1024;
/// How many bytes of pages whose address tells about its reader are kept.
const KEPT_PRIVATE: usize = 4 * 1024 * 1024;

/// The finished pages of one rulebook.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    /// Two keys: one hash alone is too short for never meeting another's.
    keys: (RandomState, RandomState),
    kept: RwLock<Kept>,
}

/// An address, hashed.
type Address = (u64, u64);

/// The pages of one day.
#[derive(Debug, Default)]
struct Kept {
    day: Option<Day>,
    ready: HashMap<Address, Arc<Ready>>,
    public: Queue,
    private: Queue,
}

/// Addresses in the order in which their pages were made, and what those pages take.
#[derive(Debug, Default)]
struct Queue {
    order: VecDeque<Address>,
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
    fn address(&self, text: &str) -> Address {
        (self.keys.0.hash_one(text), self.keys.1.hash_one(text))
    }

    /// The page of an address, if it is ready.
    pub(super) fn get(&self, day: Day, address: &str) -> Option<Arc<Ready>> {
        // A poisoned lock still guards whole pages: they are put in complete.
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if kept.day == Some(day) { kept.ready.get(&self.address(address)).cloned() } else { None }
    }

    /// Keeps a page; `policy` says whether it is for everybody.
    pub(super) fn keep(&self, day: Day, address: &str, policy: CachePolicy, page: &Arc<Ready>) {
        let address = self.address(address);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.day != Some(day) {
            *kept = Kept { day: Some(day), ..Kept::default() };
        }
        kept.keep(address, policy, page);
    }
}

impl Kept {
    /// The oldest go first.
    fn keep(&mut self, address: Address, policy: CachePolicy, page: &Arc<Ready>) {
        let (queue, bound) = match policy {
            CachePolicy::Private => (&mut self.private, KEPT_PRIVATE),
            _ => (&mut self.public, KEPT_PUBLIC),
        };
        if page.size() > bound || self.ready.contains_key(&address) {
            return;
        }
        queue.size += page.size();
        queue.order.push_back(address);
        self.ready.insert(address, Arc::clone(page));
        while queue.size > bound {
            let Some(oldest) = queue.order.pop_front() else { return };
            queue.size -= self.ready.remove(&oldest).map_or(0, |page| page.size());
        }
    }
}

/// Whether a response is a page that its address alone decides.
pub(super) fn may_be_kept(status: StatusCode, headers: &HeaderMap, policy: CachePolicy) -> bool {
    let html = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let alike = matches!(policy, CachePolicy::Public | CachePolicy::Private);
    status == StatusCode::OK && alike && html && !headers.contains_key(header::VARY)
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
        pages.keep(day(1), "/en", CachePolicy::Public, &page(1000));
        assert!(pages.get(day(1), "/en").is_some());
        assert!(pages.get(day(1), "/ur").is_none());
        assert!(pages.get(day(2), "/en").is_none());
        pages.keep(day(2), "/ur", CachePolicy::Public, &page(1000));
        assert!(pages.get(day(1), "/en").is_none() && pages.get(day(2), "/ur").is_some());
    }

    #[test]
    fn what_is_kept_stays_below_its_bound() {
        let pages = Pages::default();
        pages.keep(day(1), "/en/guide", CachePolicy::Public, &page(1000));
        // A quarter of the bound each, with what its packed form may take: three fit and a fourth drives the first out.
        for number in 0..4 {
            pages.keep(day(1), &format!("/en/{number}"), CachePolicy::Private, &page(KEPT_PRIVATE / 4));
        }
        let kept: Vec<bool> = (0..4).map(|number| pages.get(day(1), &format!("/en/{number}")).is_some()).collect();
        assert_eq!(kept, [false, true, true, true]);
        assert!(pages.get(day(1), "/en/guide").is_some(), "plans do not drive out the guide");
    }
}
