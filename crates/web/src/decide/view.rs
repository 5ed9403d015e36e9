//! What the page of a decision shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{decide as say, refusal};

use super::form::DecideForm;
use crate::case::frame::Frame;
use crate::queue::Holder;
use crate::ui::{
    Badge, Button, Details, EmptyState, FileShown, Files, Notice, Pair, PostForm, Status, SummaryList, Tone, Weight,
};
use crate::url::Href;

/// A decision.
#[derive(Clone, Debug)]
pub(crate) struct DecideView {
    /// The case.
    pub frame: Frame,
    /// The title of the page.
    pub title: String,
    /// Who has the case.
    pub holder: Option<Holder>,
    /// Why what was just asked was not done.
    pub refused: Option<String>,
    /// Why the case has no plan, if it has none.
    pub stopped: Option<Markup>,
    /// How the step stands, if it waits for nobody's decision or for a second one.
    pub stands: Option<Stands>,
    /// Why the reader cannot decide.
    pub cannot: Option<&'static str>,
    /// What was handed in: the question, short, and the answer.
    pub handed: Vec<(&'static str, Markup)>,
    /// The firm's words.
    pub words: Option<String>,
    /// The papers.
    pub papers: Vec<PaperShown>,
    /// What each must meet.
    pub checklist: Vec<Item>,
    /// The law of the step.
    pub law: Vec<Cited>,
    /// What the rulebook says of the step.
    pub about: Vec<(&'static str, Markup)>,
    /// The form, for who can decide.
    pub form: Option<DecideForm>,
}

/// A decision that was made.
#[derive(Clone, Debug)]
pub(crate) struct Stands {
    /// How it looks.
    pub tone: Tone,
    /// The sentences.
    pub says: Vec<String>,
    /// The desk's words.
    pub words: Option<String>,
    /// How it is taken back: where, the key of the form, the position, until when.
    pub undo: Option<(Href, String, u64, &'static str)>,
    /// The next case that waits for the reader.
    pub next: Option<Href>,
}

/// A paper that came in.
#[derive(Clone, Debug)]
pub(crate) struct PaperShown {
    /// Its name.
    pub title: String,
    /// What stands on it.
    pub pairs: Vec<(&'static str, Markup)>,
    /// Its files.
    pub files: Vec<FileShown>,
}

/// A line of the checklist.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// What it is, as an id of the rulebook.
    pub id: String,
    /// Its name, with the states it must be in.
    pub title: String,
    /// How it belongs to the step.
    pub part: &'static str,
    /// What the machine has checked: whether it fits, and the sentence.
    pub machine: Vec<(bool, String)>,
    /// What it leaves to the officer.
    pub judge: Option<&'static str>,
    /// The law that asks for it.
    pub law: Vec<Cited>,
}

/// A place of the law.
#[derive(Clone, Debug)]
pub(crate) struct Cited {
    /// The source, as an id of the rulebook.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The article, as a sentence.
    pub article: Option<String>,
    /// Its page.
    pub href: Href,
}

impl DecideView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (self.title) }
                @if let Some(form) = &self.form { (form.summary(l)) }
                @if let Some(says) = &self.refused {
                    (Notice { tone: Tone::Wrong, title: Some(refusal::title(l)), body: html! { p { (says) } } })
                }
                @if let Some(stopped) = &self.stopped { (stopped) }
                @if let Some(stands) = &self.stands { (stands.main(l)) }
                @if let Some(says) = self.cannot {
                    (Notice { tone: Tone::Info, title: None, body: html! { p { (says) } } })
                }
                div class="decide" {
                    section class="flow" aria-labelledby="handed" {
                        h2 id="handed" { (say::handed_title(l)) }
                        (pairs(&self.handed))
                        @if let Some(words) = &self.words {
                            h3 { (say::firm_words(l)) }
                            p class="words" dir="auto" { (words) }
                        }
                        @if self.papers.is_empty() { (EmptyState { says: say::no_papers(l), leads: None }) }
                        @for paper in &self.papers { (paper.main(l)) }
                    }
                    section class="flow" aria-labelledby="list" {
                        h2 id="list" { (say::list_title(l)) }
                        ul class="rows" { @for item in &self.checklist { (item.main(l)) } }
                        @if !self.law.is_empty() {
                            h3 { (say::law_title(l)) }
                            (cited(&self.law))
                        }
                        @if !self.about.is_empty() {
                            (Details { summary: say::about_title(l), body: pairs(&self.about), open: false })
                        }
                    }
                }
                @if let Some(form) = &self.form { (form.main(l)) }
                @if let Some(holder) = &self.holder { (holder.main(l)) }
            }
        }
    }
}

fn pairs(pairs: &[(&str, Markup)]) -> Markup {
    let pairs = pairs.iter().map(|(key, value)| Pair { key, value: value.clone(), change: None }).collect();
    html! { (SummaryList { pairs }) }
}

/// Places of the law, each with its page.
fn cited(law: &[Cited]) -> Markup {
    html! {
        ul class="plain small" {
            @for place in law {
                li {
                    a href=(place.href) { bdi { (place.title) } }
                    @if let Some(article) = &place.article { " · " (article) }
                }
            }
        }
    }
}

impl Stands {
    fn main(&self, l: Locale) -> Markup {
        html! {
            (Notice { tone: self.tone, title: None, body: html! {
                @for says in &self.says { p { (says) } }
                @if let Some(words) = &self.words { p class="words" dir="auto" { (words) } }
                @if let Some((action, key, seen, line)) = &self.undo {
                    (PostForm { action: action.clone(), key, seen: Some(*seen), files: false, body: html! {
                        p { (line) }
                        (Button { label: say::undo(l), weight: Weight::Quiet, sends: Some(("do", "undo")) })
                    } })
                }
                @if let Some(next) = &self.next { p { a href=(next) rel="next" { (say::next(l)) } } }
            } })
        }
    }
}

impl PaperShown {
    fn main(&self, l: Locale) -> Markup {
        html! {
            div class="flow" {
                h3 { (self.title) }
                (pairs(&self.pairs))
                @if !self.files.is_empty() {
                    p class="ui small soft" { (say::files(l)) }
                    (Files(&self.files))
                }
            }
        }
    }
}

impl Item {
    fn main(&self, l: Locale) -> Markup {
        html! {
            li class="row check" {
                h3 { (self.title) }
                p class="soft small" { (self.part) }
                @if !self.machine.is_empty() {
                    p class="small ui" { (say::machine(l)) }
                    ul class="plain small" {
                        @for (fits, says) in &self.machine {
                            @let (status, word) = if *fits { (Status::Done, say::fits(l)) } else { (Status::Turn, say::look(l)) };
                            li { (Badge { status, word }) " " (says) }
                        }
                    }
                }
                @if let Some(judge) = self.judge {
                    p class="small ui" { (say::for_you(l)) }
                    p class="small" { (judge) }
                }
                @if !self.law.is_empty() { (cited(&self.law)) }
            }
        }
    }
}
