//! Strong entity tags: a hash of the body, and which coding it is in.

use axum::http::{HeaderMap, HeaderValue, header};
use xxhash_rust::xxh3::xxh3_128;

/// The hash of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Tag(u128);

impl Tag {
    pub(crate) fn of(body: &[u8]) -> Self {
        Self(xxh3_128(body))
    }

    /// Sixteen hexadecimal digits, for the name of a file.
    pub(crate) fn short(self) -> String {
        format!("{:016x}", self.0 >> 64)
    }

    /// The tag as a header; a packed body is another sequence of bytes, so it has another tag.
    pub(crate) fn header(self, packed: bool) -> HeaderValue {
        let tag = format!("\"{:032x}{}\"", self.0, if packed { "-gz" } else { "" });
        HeaderValue::from_str(&tag).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
    }
}

/// Whether the browser already has this body, in either coding.
pub(crate) fn matches(asked: &HeaderMap, tag: Tag) -> bool {
    let hex = format!("{:032x}", tag.0);
    let lists = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(str::trim).any(|known| {
        let known = known.strip_prefix("W/").unwrap_or(known).trim_matches('"');
        known == "*" || known.strip_suffix("-gz").unwrap_or(known) == hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(list: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_str(list).unwrap())])
    }

    #[test]
    fn a_browser_that_has_the_body_is_recognised() {
        let tag = Tag::of(b"page");
        let (plain, packed) = (tag.header(false), tag.header(true));
        assert_ne!(plain, packed);
        let (plain, packed) = (plain.to_str().unwrap(), packed.to_str().unwrap());
        assert!(matches(&known(plain), tag));
        assert!(matches(&known(&format!("\"other\", {packed}")), tag));
        assert!(matches(&known(&format!("W/{plain}")), tag));
        assert!(matches(&known("*"), tag));
        assert!(!matches(&known("\"other\""), tag));
        assert!(!matches(&HeaderMap::new(), tag));
    }
}
