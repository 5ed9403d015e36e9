//! Lists: rows that lead somewhere, tasks, pairs of question and answer, and the list that is empty.

use maud::{Markup, Render, html};

use crate::url::Href;

/// One thing among several, with its title, a line about it, and short facts at its side.
#[derive(Clone, Debug)]
pub struct CardRow<'a> {
    /// What it is.
    pub title: &'a str,
    /// Where it leads.
    pub href: Option<Href>,
    /// One or two sentences.
    pub summary: Option<&'a str>,
    /// Badges, amounts, durations.
    pub side: Vec<Markup>,
}

impl CardRow<'_> {
    /// The row of a list that stands under the page's own heading, with no section between.
    pub fn under_h1(&self) -> Markup {
        self.row(html! { h2 class="h3" { (self.name()) } })
    }

    fn name(&self) -> Markup {
        html! {
            @match &self.href {
                Some(href) => { a href=(href) { (self.title) } }
                None => { (self.title) }
            }
        }
    }

    fn row(&self, heading: Markup) -> Markup {
        html! {
            li class="row" {
                (heading)
                @if let Some(summary) = self.summary { p { (summary) } }
                @if !self.side.is_empty() {
                    div class="row-side" { @for fact in &self.side { span { (fact) } } }
                }
            }
        }
    }
}

impl Render for CardRow<'_> {
    fn render(&self) -> Markup {
        self.row(html! { h3 { (self.name()) } })
    }
}

/// Rows between hairlines, or what to say when there are none.
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    /// The rows.
    pub rows: Vec<CardRow<'a>>,
    /// What stands there without them.
    pub nothing: EmptyState<'a>,
}

impl Render for Rows<'_> {
    fn render(&self) -> Markup {
        html! {
            @if self.rows.is_empty() {
                (self.nothing)
            } @else {
                ul class="rows" { @for row in &self.rows { (row) } }
            }
        }
    }
}

/// A list that is empty: what would be here, and what to do.
#[derive(Clone, Debug)]
pub struct EmptyState<'a> {
    /// Why it is empty.
    pub says: &'a str,
    /// Where to go instead.
    pub leads: Option<(&'a str, Href)>,
}

impl Render for EmptyState<'_> {
    fn render(&self) -> Markup {
        html! {
            div class="nothing" {
                p { (self.says) }
                @if let Some((label, href)) = &self.leads { p { a href=(href) { (label) } } }
            }
        }
    }
}

/// One task of a list.
#[derive(Clone, Debug)]
pub struct Task<'a> {
    /// What to do.
    pub title: &'a str,
    /// Where; none while it cannot be begun.
    pub href: Option<Href>,
    /// A line about it.
    pub hint: Option<&'a str>,
    /// How it stands.
    pub status: super::Badge<'a>,
}

/// Tasks in the order in which they can be done.
#[derive(Clone, Debug)]
pub struct TaskList<'a> {
    /// The tasks.
    pub tasks: Vec<Task<'a>>,
}

impl Render for TaskList<'_> {
    fn render(&self) -> Markup {
        html! {
            ol class="rows" {
                @for task in &self.tasks {
                    li class="row" {
                        span class="row-title" {
                            @match &task.href {
                                Some(href) => { a href=(href) { (task.title) } }
                                None => { (task.title) }
                            }
                        }
                        @if let Some(hint) = task.hint { p class="soft small" { (hint) } }
                        div class="row-side" { (task.status) }
                    }
                }
            }
        }
    }
}

/// A question and its answer.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    /// The question, short.
    pub key: &'a str,
    /// The answer.
    pub value: Markup,
    /// What can be done about it: the word, what is added to it for screen readers, and where.
    pub change: Option<(&'a str, &'a str, Href)>,
}

/// Answers to check.
#[derive(Clone, Debug)]
pub struct SummaryList<'a> {
    /// The pairs.
    pub pairs: Vec<Pair<'a>>,
}

impl Render for SummaryList<'_> {
    fn render(&self) -> Markup {
        html! {
            dl class="pairs" {
                @for pair in &self.pairs {
                    div {
                        dt { (pair.key) }
                        dd { (pair.value) }
                        @if let Some((word, of, href)) = &pair.change {
                            dd class="ui no-print" {
                                a href=(href) { (word) span class="hide" { " " (of) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
