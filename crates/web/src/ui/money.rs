//! An amount, or that it is not known.

use maud::{Markup, Render, html};

/// An amount as the crate `text` writes it.
#[derive(Clone, Copy, Debug)]
pub enum Money<'a> {
    /// All of it is known.
    Exact(&'a str),
    /// A part is unknown; the words "at least" are in the text.
    AtLeast(&'a str),
    /// No source gives it; the word for that. Never zero.
    Unknown(&'a str),
}

impl Render for Money<'_> {
    fn render(&self) -> Markup {
        match self {
            Self::Exact(amount) | Self::AtLeast(amount) => html! { bdi class="num" { (amount) } },
            Self::Unknown(word) => html! { span class="unknown" { (word) } },
        }
    }
}
