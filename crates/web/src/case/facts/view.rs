//! What the page shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{case as say, common, errors, interview};

use crate::case::change::PlanChange;
use crate::case::frame::Frame;
use crate::ui::{Button, Column, ErrorSummary, Fault, Pair, PostForm, SummaryList, Table, Weight};
use crate::url::{CasePage, Href};

/// The facts of a case.
#[derive(Clone, Debug)]
pub(crate) struct FactsView {
    /// The case.
    pub frame: Frame,
    /// What is not answered and still matters: the question and where it is answered.
    pub open: Vec<(String, Option<Href>)>,
    /// What is answered.
    pub known: Vec<FactRow>,
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct FactRow {
    /// The question, short.
    pub title: String,
    /// The answer.
    pub value: String,
    /// Where it came from.
    pub from: String,
    /// Where it is changed, for who may.
    pub change: Option<Href>,
}

/// The page of one question.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// The case.
    pub frame: Frame,
    /// The control, with its label as the heading.
    pub control: Markup,
    /// What is wrong with the answer that came.
    pub error: Option<String>,
    /// The key of the form.
    pub key: String,
    /// The position of the case.
    pub seen: u64,
    /// The fact, as an id of the rulebook.
    pub fact: String,
    /// Whether "I don't know" is a button of its own.
    pub dont_know: bool,
}

/// What a changed answer does.
#[derive(Clone, Debug)]
pub(crate) struct Preview {
    /// The case.
    pub frame: Frame,
    /// The question, short.
    pub title: String,
    /// The answer before and after.
    pub values: [String; 2],
    /// What becomes of the plan; or why the answers cannot hold together.
    pub change: Result<PlanChange, String>,
    /// The key of the form.
    pub key: String,
    /// The position of the case.
    pub seen: u64,
    /// What is sent when it is accepted.
    pub sends: Vec<(String, String)>,
}

impl FactsView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let pair = |row: &'_ FactRow| {
            html! { (row.value) " " span class="soft small" { (row.from) } }
        };
        let values: Vec<Markup> = self.known.iter().map(pair).collect();
        let pairs = self.known.iter().zip(values).map(|(row, value)| Pair {
            key: &row.title,
            value,
            change: row.change.clone().map(|href| (common::change(l), row.title.as_str(), href)),
        });
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::facts_title(l)) }
                p class="lede" { (say::facts_lead(l)) }
                section class="flow" aria-labelledby="open" {
                    h2 id="open" { (say::facts_open(l)) }
                    @if self.open.is_empty() {
                        p class="soft" { (say::facts_open_none(l)) }
                    } @else {
                        ul class="links" {
                            @for (question, href) in &self.open {
                                li { @match href { Some(href) => a href=(href) { (question) }, None => (question) } }
                            }
                        }
                    }
                }
                @if !self.known.is_empty() {
                    section class="flow" aria-labelledby="known" {
                        h2 id="known" { (say::facts_known(l)) }
                        (SummaryList { pairs: pairs.collect() })
                    }
                }
            }
        }
    }
}

impl Question {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let faults = self.error.iter().map(|says| Fault { field: "answer", says }).collect();
        html! {
            div class="wrap flow case interview" {
                p class="steps-back ui" { a href=(self.frame.page(l, CasePage::Facts)) { (common::back(l)) } }
                (ErrorSummary { title: errors::summary(l), faults })
                (PostForm { action: self.frame.page(l, CasePage::Facts), key: &self.key, seen: Some(self.seen), files: false, body: html! {
                    input type="hidden" name="fact" value=(self.fact);
                    (self.control)
                    div class="buttons" {
                        (Button { label: say::facts_see(l), weight: Weight::Main, sends: None })
                        @if self.dont_know { (Button { label: interview::dont_know(l), weight: Weight::Quiet, sends: Some(("unknown", "yes")) }) }
                    }
                } })
            }
        }
    }
}

impl Preview {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let [before, after] = &self.values;
        let column = |title| Column { title, numbers: false };
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::facts_preview(l)) }
                (Table {
                    id: "values",
                    caption: &say::facts_preview_of(l, &self.title),
                    columns: vec![column(say::facts_before(l)), column(say::facts_after(l))],
                    rows: vec![vec![html! { (before) }, html! { (after) }]],
                    total: None,
                })
                @match &self.change {
                    Ok(change) => {
                        (change.main(l))
                        (PostForm { action: self.frame.page(l, CasePage::Facts), key: &self.key, seen: Some(self.seen), files: false, body: html! {
                            @for (name, value) in &self.sends { input type="hidden" name=(name) value=(value); }
                            div class="buttons" {
                                (Button { label: say::facts_accept(l), weight: Weight::Main, sends: Some(("accept", "yes")) })
                                a href=(self.frame.page(l, CasePage::Facts)) { (say::facts_keep(l)) }
                            }
                        } })
                    }
                    Err(why) => {
                        (crate::ui::Notice { tone: crate::ui::Tone::Wrong, title: Some(interview::contradiction(l)), body: html! { p { (why) } } })
                        p { a href=(self.frame.page(l, CasePage::Facts)) { (say::facts_keep(l)) } }
                    }
                }
            }
        }
    }
}
