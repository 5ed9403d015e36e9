//! Compression of text. Pages that many readers get are packed once.

use std::collections::{HashMap, VecDeque};
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::etag::Tag;

/// Below this a packed body is hardly shorter.
const WORTH_IT: usize = 860;
/// How many bytes of packed pages are kept.
const KEPT: usize = 4 * 1024 * 1024;

pub(super) fn is_worth_it(headers: &HeaderMap, body: &Bytes) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default();
    let is_text = kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xml");
    is_text && body.len() >= WORTH_IT
}

/// Whether the browser takes gzip: named, or meant by a star, and not at quality 0.
pub(crate) fn accepts_gzip(headers: &HeaderMap) -> bool {
    let codings = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut star = false;
    for coding in codings.flat_map(|list| list.split(',')) {
        let mut pieces = coding.split(';').map(str::trim);
        let name = pieces.next().unwrap_or_default();
        let refused = pieces.filter_map(|p| p.strip_prefix("q=")).any(|q| q.trim_matches(['0', '.']).is_empty());
        if name.eq_ignore_ascii_case("gzip") {
            return !refused;
        }
        star |= name == "*" && !refused;
    }
    star
}

/// The body in gzip.
pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 3), Compression::new(5));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default()
}

/// Packed pages by the tag of what was packed, so that none can be out of date.
#[derive(Debug, Default)]
pub(crate) struct Packed(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    bodies: HashMap<Tag, Bytes>,
    order: VecDeque<Tag>,
    size: usize,
}

impl Packed {
    pub(super) fn get(&self, tag: Tag, body: &Bytes) -> Bytes {
        if let Some(packed) = self.lock(|kept| kept.bodies.get(&tag).cloned()) {
            return packed;
        }
        let packed = Bytes::from(gzip(body));
        self.lock(|kept| kept.keep(tag, packed.clone()));
        packed
    }

    fn lock<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Kept {
    /// The oldest go first.
    fn keep(&mut self, tag: Tag, packed: Bytes) {
        if packed.len() > KEPT || self.bodies.contains_key(&tag) {
            return;
        }
        self.size += packed.len();
        self.order.push_back(tag);
        self.bodies.insert(tag, packed);
        while self.size > KEPT {
            let Some(oldest) = self.order.pop_front() else { return };
            self.size -= self.bodies.remove(&oldest).map_or(0, |body| body.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use axum::http::HeaderValue;

    use super::*;

    fn accepts(list: &'static str) -> bool {
        accepts_gzip(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(list))]))
    }

    #[test]
    fn a_browser_says_whether_it_takes_gzip() {
        assert!(accepts("gzip"));
        assert!(accepts("br;q=1.0, GZIP;q=0.5"));
        assert!(accepts("*"));
        assert!(!accepts("br"));
        assert!(!accepts("gzip;q=0, *"));
        assert!(!accepts("gzip; q=0.000"));
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[test]
    fn packing_loses_nothing() {
        let body = "دفتر ".repeat(500);
        let mut back = String::new();
        flate2::read::GzDecoder::new(&gzip(body.as_bytes())[..]).read_to_string(&mut back).unwrap();
        assert_eq!(back, body);
    }

    #[test]
    fn what_is_kept_stays_below_its_bound() {
        let mut kept = Kept::default();
        for page in 0..10_u8 {
            kept.keep(Tag::of(&[page]), Bytes::from(vec![page; KEPT / 4]));
        }
        assert_eq!((kept.bodies.len(), kept.order.len(), kept.size), (4, 4, KEPT));
        assert!(kept.bodies.contains_key(&Tag::of(&[9])) && !kept.bodies.contains_key(&Tag::of(&[5])));
    }
}
