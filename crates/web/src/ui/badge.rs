//! A status: a shape and a word.

use maud::{Markup, Render, html};

use super::icon;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A route that can be taken.
    Open,
    /// A route that cannot.
    Closed,
    /// A route that depends on an answer.
    Undecided,
    /// A step that is behind.
    Done,
    /// A step that waits for the reader.
    Turn,
    /// A step that is ahead.
    Todo,
    /// Something that failed.
    Wrong,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Open, Self::Closed, Self::Undecided, Self::Done, Self::Turn, Self::Todo, Self::Wrong];

    const fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Open => ("badge badge-open", icon::DISC),
            Self::Closed => ("badge badge-closed", icon::BARRED),
            Self::Undecided => ("badge badge-undecided", icon::HALF),
            Self::Done => ("badge badge-done", icon::CHECK),
            Self::Turn => ("badge badge-turn", icon::DIAMOND),
            Self::Todo => ("badge badge-todo", icon::RING),
            Self::Wrong => ("badge badge-wrong", icon::CROSS),
        }
    }
}

/// A status with its word.
#[derive(Clone, Copy, Debug)]
pub struct Badge<'a> {
    /// Which one.
    pub status: Status,
    /// The word for it.
    pub word: &'a str,
}

impl Render for Badge<'_> {
    fn render(&self) -> Markup {
        let (class, shape) = self.status.look();
        html! { span class=(class) { (icon::shape(shape)) span { (self.word) } } }
    }
}
