//! A form that changes something.

use maud::{Markup, Render, html};

use crate::url::Href;

/// What is sent to be carried out. It acts once, however often it is sent.
#[derive(Clone, Debug)]
pub struct PostForm<'a> {
    /// Where it is sent.
    pub action: Href,
    /// Its idempotency key, drawn when the page was made.
    pub key: &'a str,
    /// The position of what the page showed, so that a change in between is noticed.
    pub seen: Option<u64>,
    /// Whether files go with it.
    pub files: bool,
    /// The controls and the button.
    pub body: Markup,
}

impl Render for PostForm<'_> {
    fn render(&self) -> Markup {
        html! {
            form class="flow" method="post" action=(self.action) enctype=[self.files.then_some("multipart/form-data")] {
                input type="hidden" name="key" value=(self.key);
                @if let Some(seen) = self.seen { input type="hidden" name="seen" value=(seen); }
                (self.body)
            }
        }
    }
}
