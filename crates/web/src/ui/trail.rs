//! Where one is: the trail to a page, and the pages of a long list.

use maud::{Markup, Render, html};

use super::icon;
use crate::url::Href;

/// A page above this one.
#[derive(Clone, Debug)]
pub struct Crumb<'a> {
    /// Its name.
    pub title: &'a str,
    /// Where it is.
    pub href: Href,
}

/// The pages above this one, from the first down.
#[derive(Clone, Debug)]
pub struct Breadcrumb<'a> {
    /// What the trail is, for screen readers.
    pub label: &'a str,
    /// The pages.
    pub crumbs: Vec<Crumb<'a>>,
}

impl Render for Breadcrumb<'_> {
    fn render(&self) -> Markup {
        html! {
            nav class="trail" aria-label=(self.label) {
                ol {
                    @for (place, crumb) in self.crumbs.iter().enumerate() {
                        li {
                            @if place > 0 { (icon::onward()) }
                            a href=(crumb.href) { (crumb.title) }
                        }
                    }
                }
            }
        }
    }
}

/// The pages of a long list.
#[derive(Clone, Debug)]
pub struct Pagination<'a> {
    /// What it is, for screen readers.
    pub label: &'a str,
    /// The number of each page as the reader writes it, and where it is.
    pub pages: Vec<(String, Href)>,
    /// Which one is shown, from 0.
    pub current: usize,
}

impl Render for Pagination<'_> {
    fn render(&self) -> Markup {
        html! {
            @if self.pages.len() > 1 {
                nav class="pages" aria-label=(self.label) {
                    ul class="plain" {
                        @for (place, (number, href)) in self.pages.iter().enumerate() {
                            li {
                                @if place == self.current {
                                    span aria-current="page" { (number) }
                                } @else {
                                    a href=(href) { (number) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
