//! Writing XML: elements with attributes and text, everything escaped.

use std::fmt::Write as _;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::{CachePolicy, Site};

/// A document in the making.
pub(super) struct Xml {
    out: String,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_owned() }
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">\n");
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    /// An element with a text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.out, "<{name}>{}</{name}>", escaped(text));
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        let _ = writeln!(self.out, "</{name}>");
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        let _ = write!(self.out, "<{name}");
        for (attribute, value) in attributes {
            let _ = write!(self.out, " {attribute}=\"{}\"", escaped(value));
        }
        self.out.push_str(end);
    }

    /// The response.
    pub(super) fn respond(self, site: &Site, kind: &'static str) -> Response {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(kind))];
        (policy(site), kind, self.out).into_response()
    }
}

/// What names the host that was asked may not be kept for another.
pub(super) fn policy(site: &Site) -> CachePolicy {
    if site.has_origin() { CachePolicy::Public } else { CachePolicy::Revalidate }
}

/// A text as XML writes it; control characters, which no XML may hold, are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_xml_are_escaped() {
        assert_eq!(escaped("a < b & \"c\"\u{0} > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
    }
}
