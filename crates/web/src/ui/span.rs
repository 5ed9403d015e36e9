//! Runs of text that need care: days, codes, names in another language.

use maud::{Markup, Render, html};
use text::Lang;

/// A civil day.
#[derive(Clone, Copy, Debug)]
pub struct Day<'a> {
    /// As machines read it: `2026-11-25`.
    pub iso: &'a str,
    /// As the reader does.
    pub text: &'a str,
}

impl Render for Day<'_> {
    fn render(&self) -> Markup {
        html! { time datetime=(self.iso) { (self.text) } }
    }
}

/// From one day to another.
#[derive(Clone, Copy, Debug)]
pub struct DateSpan<'a> {
    /// The first day.
    pub from: Day<'a>,
    /// The last day; none if it is the same day.
    pub to: Option<Day<'a>>,
}

impl Render for DateSpan<'_> {
    fn render(&self) -> Markup {
        html! {
            (self.from)
            @if let Some(to) = self.to { " – " (to) }
        }
    }
}

/// A code, an address, a number of a law: left to right in any text.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a>(pub &'a str);

impl Render for Code<'_> {
    fn render(&self) -> Markup {
        html! { bdi dir="ltr" { (self.0) } }
    }
}

/// A name in a language other than the page's.
#[derive(Clone, Copy, Debug)]
pub struct Foreign<'a> {
    /// Its language.
    pub lang: Lang,
    /// The name.
    pub text: &'a str,
}

impl Render for Foreign<'_> {
    fn render(&self) -> Markup {
        html! { bdi lang=(self.lang.code()) dir=(self.lang.dir()) { (self.text) } }
    }
}
