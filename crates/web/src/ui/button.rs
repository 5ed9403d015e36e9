//! What can be pressed.

use maud::{Markup, Render, html};

use super::icon;
use crate::url::Href;

/// How much a button asks for attention. A page has one that is not quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    Main,
    /// The same, alone on a first page.
    Large,
    /// Everything else.
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Large => "button button-large",
            Self::Quiet => "button button-quiet",
        }
    }
}

/// Sends the form that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    /// What pressing does.
    pub label: &'a str,
    /// How strongly.
    pub weight: Weight,
    /// A name and a value that go with the form.
    pub sends: Option<(&'a str, &'a str)>,
}

impl Render for Button<'_> {
    fn render(&self) -> Markup {
        html! {
            button class=(self.weight.class()) type="submit" name=[self.sends.map(|(name, _)| name)] value=[self.sends.map(|(_, value)| value)] {
                (self.label)
            }
        }
    }
}

/// A link that looks like a button: it begins something.
#[derive(Clone, Debug)]
pub struct LinkButton<'a> {
    /// What is behind it.
    pub label: &'a str,
    /// Where.
    pub href: Href,
    /// How strongly.
    pub weight: Weight,
}

impl Render for LinkButton<'_> {
    fn render(&self) -> Markup {
        html! {
            a class=(self.weight.class()) href=(self.href) {
                (self.label)
                @if self.weight != Weight::Quiet { (icon::onward()) }
            }
        }
    }
}
