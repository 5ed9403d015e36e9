//! What has to be put right, at the top of the page.

use maud::{Markup, Render, html};

use crate::url::Href;

/// One answer that cannot be used.
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    /// The name of its field.
    pub field: &'a str,
    /// What to do about it.
    pub says: &'a str,
}

/// All of them, each leading to its field.
#[derive(Clone, Debug)]
pub struct ErrorSummary<'a> {
    /// The heading.
    pub title: &'a str,
    /// What is wrong.
    pub faults: Vec<Fault<'a>>,
}

impl Render for ErrorSummary<'_> {
    fn render(&self) -> Markup {
        html! {
            @if !self.faults.is_empty() {
                div class="faults" role="alert" aria-labelledby="faults-title" {
                    h2 id="faults-title" { (self.title) }
                    ul { @for fault in &self.faults { li { a href=(Href::fragment(fault.field)) { (fault.says) } } } }
                }
            }
        }
    }
}
