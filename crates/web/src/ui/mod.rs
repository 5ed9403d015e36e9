//! The pieces of which pages are made. Each is a struct with `Render`; its texts come from outside, in the reader's language.

mod badge;
mod button;
mod details;
mod files;
mod form;
mod icon;
mod lists;
mod moments;
mod money;
mod notes;
mod page;
mod search_box;
mod span;
mod table;
mod timeline;
mod trail;

#[cfg(test)]
mod gallery;
#[cfg(test)]
pub(crate) mod reading;
#[cfg(test)]
mod samples;

pub use badge::{Badge, Status};
pub use button::{Button, LinkButton, Weight};
pub use details::Details;
pub use files::{FileShown, Files};
pub use form::{
    Choice, ChoiceQuestion, Entry, ErrorSummary, Fault, Field, FileField, Known, KnownField, Length, Pick, PostForm,
    Select, TextArea,
};
pub use lists::{CardRow, EmptyState, Pair, Rows, SummaryList, Task, TaskList};
pub use moments::{Moment, MomentRow, Moments};
pub use money::Money;
pub use notes::{Confidence, ConfidenceNote, DraftNote, Notice, Tone};
pub use page::Page;
pub use search_box::SearchBox;
pub use span::{Code, DateSpan, Day, Foreign};
pub use table::{Cell, Column, Table};
pub use timeline::{Bar, Lane, OffDays, Tick, Timeline};
pub use trail::{Breadcrumb, Crumb, Pagination};

/// A piece as the gallery shows it.
#[cfg(test)]
pub(crate) struct Sample {
    pub name: &'static str,
    pub piece: maud::Markup,
}

#[cfg(test)]
impl Sample {
    pub fn new(name: &'static str, piece: impl maud::Render) -> Self {
        Self { name, piece: piece.render() }
    }

    /// The same with what it refers to.
    pub fn beside(self, more: maud::Markup) -> Self {
        Self { piece: maud::html! { (self.piece) (more) }, ..self }
    }
}
