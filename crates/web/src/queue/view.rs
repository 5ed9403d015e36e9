//! What the queue shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{common, queue as say, refusal};

use super::frame::DeskFrame;
use crate::ui::{
    Badge, Button, Column, Day, Details, EmptyState, Entry, Notice, PostForm, Select, Status, Table, Tone, Weight,
};
use crate::url::{DeskPage, Href};

/// The queue.
#[derive(Clone, Debug)]
pub(crate) struct QueueView {
    /// The pages of the desk.
    pub frame: DeskFrame,
    /// Why what was just asked was not done.
    pub refused: Option<String>,
    /// The piles: name with count, address, and whether it is shown.
    pub piles: Vec<(String, Href, bool)>,
    /// What can be chosen.
    pub filters: Filters,
    /// The cases.
    pub lines: Vec<Line>,
    /// What to say if there are none, and where to go then.
    pub nothing: (&'static str, Option<(&'static str, Href)>),
    /// The next cases of the pile.
    pub more: Option<Href>,
    /// The first cases, from a later page.
    pub first: Option<Href>,
}

/// How the queue is filtered and sorted.
#[derive(Clone, Debug)]
pub(crate) struct Filters {
    /// The pile, as the address writes it.
    pub pile: &'static str,
    /// What can be chosen.
    pub choices: Vec<Narrowing>,
    /// The latest first.
    pub latest: bool,
}

/// One way to narrow the queue.
#[derive(Clone, Debug)]
pub(crate) struct Narrowing {
    /// Its name in the address.
    pub name: &'static str,
    /// What is chosen.
    pub label: &'static str,
    /// The line for all.
    pub all: &'static str,
    /// What can be chosen: ids and names.
    pub entries: Vec<(String, String)>,
    /// The id that is; empty for all.
    pub chosen: String,
}

/// A case in one line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The firm's name.
    pub firm: String,
    /// Where the work is: the decision, or the case.
    pub href: Href,
    /// The step that waits.
    pub step: Option<String>,
    /// The route.
    pub route: String,
    /// Since when: for machines, for the reader.
    pub since: (String, String),
    /// The day by which an answer is due, and whether it is over.
    pub due: Option<(String, bool)>,
    /// Who has it.
    pub officer: String,
    /// The case and the key of the form that takes it, where it can be taken.
    pub take: Option<(String, String)>,
}

impl QueueView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let (says, leads) = &self.nothing;
        html! {
            div class="wrap flow queue" {
                (self.frame.top(l))
                h1 { (say::title(l)) }
                @if let Some(says) = &self.refused {
                    (Notice { tone: Tone::Wrong, title: Some(refusal::title(l)), body: html! { p { (says) } } })
                }
                nav class="queue-piles ui" aria-label=(say::piles(l)) {
                    ul class="plain" {
                        @for (name, href, here) in &self.piles {
                            li { a href=(href) aria-current=[here.then_some("page")] { (name) } }
                        }
                    }
                }
                (Details { summary: say::filter(l), open: self.filters.is_set(), body: self.filters.main(l) })
                @if self.lines.is_empty() {
                    (EmptyState { says, leads: leads.clone() })
                } @else {
                    (self.table(l))
                    p class="soft small ui no-print queue-keys" hidden { (say::keys(l, "j", "k", "Enter", "t")) }
                }
                @if self.more.is_some() || self.first.is_some() {
                    p class="buttons ui no-print" {
                        @if let Some(href) = &self.more { a href=(href) rel="next" { (say::more(l)) } }
                        @if let Some(href) = &self.first { a href=(href) { (say::first(l)) } }
                    }
                }
            }
        }
    }

    fn table(&self, l: Locale) -> Markup {
        let takes = self.lines.iter().any(|line| line.take.is_some());
        let titles = [
            say::column_firm(l),
            say::column_step(l),
            say::column_route(l),
            say::column_since(l),
            say::column_due(l),
            say::column_officer(l),
            say::column_act(l),
        ];
        let mut columns = titles.map(|title| Column { title, numbers: false }).to_vec();
        // Where nothing can be taken, there is no column for it.
        if !takes {
            columns.pop();
        }
        let rows = self.lines.iter().map(|line| line.cells(l)).collect();
        html! { (Table { id: "queue", caption: say::caption(l), columns, rows, total: None }) }
    }
}

impl Line {
    fn cells(&self, l: Locale) -> Vec<Markup> {
        let (iso, since) = &self.since;
        vec![
            html! { a class="queue-open" href=(self.href) { bdi { (self.firm) } } },
            html! { (self.step.as_deref().unwrap_or_else(|| common::none(l))) },
            html! { (self.route) },
            html! { (Day { iso, text: since }) },
            match &self.due {
                Some((day, true)) => html! { (Badge { status: Status::Wrong, word: &say::late(l, day) }) },
                Some((day, false)) => html! { (day) },
                None => html! { span class="soft" { (say::no_due(l)) } },
            },
            html! { bdi { (self.officer) } },
            html! {
                @match &self.take {
                    Some((case, key)) => {
                        (PostForm { action: DeskPage::Queue.href(l.lang), key, seen: None, files: false, body: html! {
                            input type="hidden" name="case" value=(case);
                            input type="hidden" name="do" value="take";
                            button class="button button-quiet queue-take" type="submit" {
                                (say::take(l)) span class="hide" { " " (say::take_of(l, &self.firm)) }
                            }
                        } })
                    }
                    None => {}
                }
            },
        ]
    }
}

impl Filters {
    fn is_set(&self) -> bool {
        self.latest || self.choices.iter().any(|choice| !choice.chosen.is_empty())
    }

    fn main(&self, l: Locale) -> Markup {
        html! {
            form class="flow queue-filter" method="get" action=(DeskPage::Queue.href(l.lang)) {
                input type="hidden" name="pile" value=(self.pile);
                @for choice in &self.choices {
                    (Select {
                        name: choice.name,
                        label: choice.label,
                        hint: None,
                        error: None,
                        nothing: Some(choice.all),
                        entries: choice.entries.iter().map(|(value, label)| Entry { value, label }).collect(),
                        value: &choice.chosen,
                    })
                }
                (Select {
                    name: "order",
                    label: say::order(l),
                    hint: None,
                    error: None,
                    nothing: Some(say::oldest(l)),
                    entries: vec![Entry { value: "latest", label: say::latest(l) }],
                    value: if self.latest { "latest" } else { "" },
                })
                (Button { label: common::apply(l), weight: Weight::Quiet, sends: None })
            }
        }
    }
}
