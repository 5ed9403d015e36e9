//! The living plan: what is done, under way, ahead, and not needed any more.

use maud::{Markup, html};
use text::Locale;
use text::say::case as say;

use crate::ui::{Badge, Status};
use crate::url::Href;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Accepted.
    Done,
    /// The desk looks at it.
    Desk,
    /// An office outside is at it.
    Office,
    /// The desk sent it back.
    Back,
    /// It can begin.
    Ready,
    /// It waits.
    Ahead,
    /// It was in the plan and is not any more.
    Gone,
}

impl Standing {
    /// The badge with its word.
    pub(crate) fn badge(self, l: Locale) -> Badge<'static> {
        let (status, word) = match self {
            Self::Done => (Status::Done, say::step_done(l)),
            Self::Desk => (Status::Undecided, say::step_desk(l)),
            Self::Office => (Status::Undecided, say::step_authority(l)),
            Self::Back => (Status::Turn, say::step_back(l)),
            Self::Ready => (Status::Turn, say::step_ready(l)),
            Self::Ahead => (Status::Todo, say::step_ahead(l)),
            Self::Gone => (Status::Closed, say::step_gone(l)),
        };
        Badge { status, word }
    }
}

/// A step as a line of the plan.
#[derive(Clone, Debug)]
pub(crate) struct StepRow {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Href,
    /// Where it is done.
    pub place: Option<String>,
    /// How far it is.
    pub standing: Standing,
    /// When it was or will be done, and what it waits for.
    pub lines: Vec<String>,
    /// Whether a day lost there delays the end.
    pub critical: bool,
}

impl StepRow {
    fn row(&self, l: Locale) -> Markup {
        html! {
            li class={ "row case-step" @if self.critical { " critical" } } {
                h3 { a href=(self.href) { (self.title) } }
                div class="row-side" { (self.standing.badge(l)) }
                @if let Some(place) = &self.place { p class="soft small ui" { (place) } }
                @if !self.lines.is_empty() || self.critical {
                    p class="small ui" {
                        @for (at, line) in self.lines.iter().enumerate() { @if at > 0 { " · " } (line) }
                        @if self.critical { @if !self.lines.is_empty() { " · " } (say::critical(l)) }
                    }
                }
            }
        }
    }
}

/// Several steps under each other.
pub(crate) fn list(l: Locale, rows: &[StepRow]) -> Markup {
    html! { ol class="rows case-steps" { @for row in rows { (row.row(l)) } } }
}
