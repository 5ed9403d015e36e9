//! The page, and the lines that other pages show of it.

use maud::{Markup, html};
use text::Locale;
use text::say::{case, chronicle as say};

use crate::case::frame::Frame;
use crate::ui::{Day, LinkButton, Weight};
use crate::url::Href;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// When, for machines.
    pub iso: String,
    /// When, for the reader.
    pub when: String,
    /// Who.
    pub who: String,
    /// What, as it follows the name.
    pub what: String,
    /// The words that came with it, or a reference.
    pub words: Vec<String>,
    /// The page of what it is about.
    pub href: Option<Href>,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub(crate) struct ChronicleView {
    /// The case.
    pub frame: Frame,
    /// Everything, the latest first.
    pub entries: Vec<Entry>,
    /// The whole case to take along, for whom it is.
    pub archive: Option<Href>,
}

impl ChronicleView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::title(l)) }
                p class="lede" { (say::lead(l)) }
                (entries(&self.entries))
                @if let Some(archive) = &self.archive {
                    div class="buttons no-print" {
                        (LinkButton { label: case::take_along(l), href: archive.clone(), weight: Weight::Quiet })
                        p class="soft small ui" { (case::take_along_line(l)) }
                    }
                }
            }
        }
    }
}

/// Entries as a list.
pub(crate) fn entries(entries: &[Entry]) -> Markup {
    html! {
        ol class="rows chronicle" {
            @for entry in entries {
                li class="dated" {
                    (Day { iso: &entry.iso, text: &entry.when })
                    div {
                        p {
                            bdi class="who" { (entry.who) } ": "
                            @match &entry.href {
                                Some(href) => a href=(href) { (entry.what) },
                                None => (entry.what),
                            }
                        }
                        @for words in &entry.words { p class="soft" dir="auto" { (words) } }
                    }
                }
            }
        }
    }
}
