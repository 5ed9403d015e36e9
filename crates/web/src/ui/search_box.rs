//! The field that looks for something.

use maud::{Markup, Render, html};

use crate::url::Href;

/// A search of its own, by GET.
#[derive(Clone, Debug)]
pub struct SearchBox<'a> {
    /// What is searched.
    pub label: &'a str,
    /// The word on the button.
    pub button: &'a str,
    /// Where the answer is.
    pub action: Href,
    /// What was looked for.
    pub value: &'a str,
}

impl Render for SearchBox<'_> {
    fn render(&self) -> Markup {
        html! {
            form class="search" role="search" method="get" action=(self.action) {
                label for="q" { (self.label) }
                div {
                    input id="q" name="q" type="search" value=(self.value) maxlength="200" autocomplete="off" dir="auto";
                    button class="button" type="submit" { (self.button) }
                }
            }
        }
    }
}
