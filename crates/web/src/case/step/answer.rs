//! What came of a step so far: what was handed in, and what the desk said.

use maud::{Markup, html};
use text::Locale;
use text::say::case as say;

use crate::ui::{Button, Notice, Pair, PostForm, SummaryList, Tone, Weight};
use crate::url::Href;

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// Which.
    pub kind: AnswerKind,
    /// What was handed in: what it is, and its value.
    pub handed: Vec<(String, Markup)>,
    /// What the firm wrote with it.
    pub firm_words: Option<String>,
    /// What the desk wrote.
    pub desk_words: Option<String>,
    /// The form with which it is taken back: its address, key and position.
    pub take_back: Option<(Href, String, u64)>,
}

/// How it stands.
#[derive(Clone, Debug)]
pub(crate) enum AnswerKind {
    /// It is under way at an office.
    Begun,
    /// It waits for the desk: who handed it in and when, as a sentence, and what follows.
    Waits(Vec<String>),
    /// The desk sent it back: what is missing or wrong.
    Returned(Vec<String>),
    /// The desk refused it: the law that says so.
    Refused(Option<(String, Href)>),
    /// The desk accepted it: when, as a sentence.
    Accepted(String),
}

impl Answer {
    /// The notice, and what was handed in.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            (self.notice(l))
            @if !self.handed.is_empty() || self.firm_words.is_some() {
                section class="flow" aria-labelledby="handed" {
                    h2 id="handed" { (say::step_handed_title(l)) }
                    @if !self.handed.is_empty() {
                        (SummaryList { pairs: self.handed.iter().map(|(key, value)| Pair { key, value: value.clone(), change: None }).collect() })
                    }
                    @if let Some(words) = &self.firm_words {
                        h3 { (say::step_your_words(l)) }
                        p class="words" dir="auto" { (words) }
                    }
                }
            }
            @if let Some((action, key, seen)) = &self.take_back {
                (PostForm { action: action.clone(), key, seen: Some(*seen), files: false, body: html! {
                    p class="soft" { (say::step_take_back_line(l)) }
                    (Button { label: say::step_take_back(l), weight: Weight::Quiet, sends: Some(("do", "take-back")) })
                } })
            }
        }
    }

    fn notice(&self, l: Locale) -> Markup {
        let words = html! {
            @if let Some(words) = &self.desk_words {
                p { (say::step_words_of_desk(l)) ":" }
                p class="words" dir="auto" { (words) }
            }
        };
        match &self.kind {
            AnswerKind::Begun => html! {},
            AnswerKind::Waits(lines) => html! {
                (Notice { tone: Tone::Info, title: Some(say::step_handed_title(l)), body: html! { @for line in lines { p { (line) } } } })
            },
            AnswerKind::Returned(items) => html! {
                (Notice { tone: Tone::Turn, title: Some(say::step_returned_title(l)), body: html! {
                    @if !items.is_empty() {
                        p { (say::step_returned_items(l)) }
                        ul { @for item in items { li { (item) } } }
                    }
                    (words)
                } })
            },
            AnswerKind::Refused(source) => html! {
                (Notice { tone: Tone::Wrong, title: Some(say::step_refused_title(l)), body: html! {
                    (words)
                    @if let Some((source, href)) = source {
                        p { a href=(href) { (say::step_refused_source(l, source)) } }
                    }
                    p { (say::step_refused_appeal(l)) }
                } })
            },
            AnswerKind::Accepted(line) => html! {
                (Notice { tone: Tone::Done, title: Some(say::step_accepted_title(l)), body: html! { p { (line) } (words) } })
            },
        }
    }
}
