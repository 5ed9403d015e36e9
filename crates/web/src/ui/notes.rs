//! What the reader should know beside the text: notices, how sure we are, what is still a draft.

use maud::{Markup, Render, html};

use super::icon;

/// Why a notice is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Info,
    /// Something that the reader has to do.
    Turn,
    /// Something that is done.
    Done,
    /// Something that went wrong.
    Wrong,
}

/// A paragraph that stands out.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    /// Why.
    pub tone: Tone,
    /// Its title, if it has one.
    pub title: Option<&'a str>,
    /// Its text.
    pub body: Markup,
}

impl Render for Notice<'_> {
    fn render(&self) -> Markup {
        let (class, shape) = match self.tone {
            Tone::Info => ("notice", icon::STAR),
            Tone::Turn => ("notice notice-turn", icon::DIAMOND),
            Tone::Done => ("notice notice-done", icon::CHECK),
            Tone::Wrong => ("notice notice-wrong", icon::CROSS),
        };
        html! {
            div class=(class) {
                (icon::shape(shape))
                div {
                    @if let Some(title) = self.title { h2 { (title) } }
                    (self.body)
                }
            }
        }
    }
}

/// How sure we are of what a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Several sources agree, or an official text was seen.
    High,
    /// One credible source.
    Medium,
    /// Weak, old or conflicting sources.
    Low,
}

/// The same in words, with one, two or three filled diamonds.
#[derive(Clone, Debug)]
pub struct ConfidenceNote<'a> {
    /// How sure.
    pub level: Confidence,
    /// The sentence: "Two advisers say so; no official text seen."
    pub text: &'a str,
    /// When somebody last looked, as a sentence.
    pub checked: Option<&'a str>,
}

impl Render for ConfidenceNote<'_> {
    fn render(&self) -> Markup {
        let filled = match self.level {
            Confidence::High => 3,
            Confidence::Medium => 2,
            Confidence::Low => 1,
        };
        html! {
            p class="aside" {
                svg viewBox="0 0 28 12" aria-hidden="true" focusable="false" {
                    @for (place, x) in [(1, 5), (2, 14), (3, 23)] {
                        path d={ "M" (x) " 2l4 4-4 4-4-4z" } fill=[(place > filled).then_some("none")] {}
                    }
                }
                span {
                    (self.text)
                    @if let Some(checked) = self.checked { " " (checked) }
                }
            }
        }
    }
}

/// That no second reader has gone over a text yet.
#[derive(Clone, Copy, Debug)]
pub struct DraftNote<'a>(pub &'a str);

impl Render for DraftNote<'_> {
    fn render(&self) -> Markup {
        html! {
            p class="aside" {
                svg viewBox="0 0 28 12" aria-hidden="true" focusable="false" {
                    path d="M2 6h24" stroke-width="2" stroke-dasharray="4 3" fill="none" {}
                }
                span { (self.0) }
            }
        }
    }
}
