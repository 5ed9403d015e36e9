//! What is folded away until somebody asks.

use maud::{Markup, Render, html};

/// A disclosure.
#[derive(Clone, Debug)]
pub struct Details<'a> {
    /// The line that opens it.
    pub summary: &'a str,
    /// What it opens.
    pub body: Markup,
    /// Whether it is open at first.
    pub open: bool,
}

impl Render for Details<'_> {
    fn render(&self) -> Markup {
        html! {
            details open[self.open] {
                summary { span { (self.summary) } }
                div class="flow" { (self.body) }
            }
        }
    }
}
