//! The words of the codes that records carry. A code without a word is shown as it is.

use std::borrow::Cow;

use maud::{Markup, html};
use text::{Locale, say};

use crate::ui::{Badge, Status};

/// The word of a code under the first of these prefixes that has one.
fn word<'c>(l: Locale, prefixes: &[&str], code: &'c str) -> Cow<'c, str> {
    let found = prefixes.iter().find_map(|prefix| say::by_key(l, &format!("{prefix}-{code}")));
    found.map_or(Cow::Borrowed(code), Cow::Borrowed)
}

/// What a detail is.
pub(crate) fn detail_word(l: Locale, code: &str) -> Cow<'_, str> {
    word(l, &["directory-detail"], code)
}

/// A theme.
pub(crate) fn theme_word(l: Locale, code: &str) -> Cow<'_, str> {
    word(l, &["agreement-theme", "directory-theme"], code)
}

/// A tag.
pub(super) fn tag_word(l: Locale, code: &str) -> Cow<'_, str> {
    word(l, &["directory-tag"], code)
}

/// A layer.
pub(super) fn layer_word(l: Locale, code: &str) -> Cow<'_, str> {
    word(l, &["agreement-layer"], code)
}

/// How a promise or a claim stands, with its shape.
pub(crate) fn status_badge(l: Locale, code: &str) -> Markup {
    let status = match code {
        "active" => Status::Open,
        "partial" | "contested" => Status::Undecided,
        "none-found" | "expired" => Status::Closed,
        _ => Status::Todo,
    };
    html! { (Badge { status, word: &word(l, &["agreement-status"], code) }) }
}
