//! What the page shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{case as say, errors};

use crate::case::files::kept;
use crate::case::frame::Frame;
use crate::ui::{Button, Day, EmptyState, ErrorSummary, Fault, FileField, PostForm, TextArea, Weight};
use crate::url::{CasePage, Href};

/// The messages of a case.
#[derive(Clone, Debug)]
pub(crate) struct MessagesView {
    /// The case.
    pub frame: Frame,
    /// The messages, the latest first.
    pub messages: Vec<Message>,
    /// The form, for who may write.
    pub writing: Option<Writing>,
}

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// When, for machines.
    pub iso: String,
    /// When, for the reader.
    pub when: String,
    /// Who.
    pub who: String,
    /// Its words; `None` if they were erased with their writer's data.
    pub words: Option<String>,
    /// Its files: name and address.
    pub files: Vec<(String, Href)>,
}

/// The form of a new message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writing {
    /// Its key.
    pub key: String,
    /// What was typed.
    pub words: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Files that came with what was wrong: hash and name.
    pub kept: Vec<(String, String)>,
    /// What is wrong with the files.
    pub files_error: Option<String>,
}

impl MessagesView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::messages_title(l)) }
                @if let Some(writing) = &self.writing { (writing.faults(l)) }
                p class="lede" { (say::messages_lead(l)) }
                @if let Some(writing) = &self.writing { (writing.main(l, self.frame.page(l, CasePage::Messages))) }
                @if self.messages.is_empty() {
                    (EmptyState { says: say::messages_none(l), leads: None })
                } @else {
                    ol class="rows messages" { @for message in &self.messages { (message.main(l)) } }
                }
            }
        }
    }
}

impl Message {
    fn main(&self, l: Locale) -> Markup {
        html! {
            li class="flow message" {
                p class="small ui" { bdi class="who" { (self.who) } " · " (Day { iso: &self.iso, text: &self.when }) }
                @match &self.words {
                    Some(words) => p class="words" dir="auto" { (words) },
                    None => p class="soft" { (say::messages_gone(l)) },
                }
                @if !self.files.is_empty() {
                    ul class="plain ui" { @for (name, href) in &self.files { li { a href=(href) { bdi { (name) } } } } }
                }
            }
        }
    }
}

impl Writing {
    fn faults(&self, l: Locale) -> Markup {
        let words = self.error.iter().map(|says| Fault { field: "words", says });
        let files = self.files_error.iter().map(|says| Fault { field: "files", says });
        html! { (ErrorSummary { title: errors::summary(l), faults: words.chain(files).collect() }) }
    }

    fn main(&self, l: Locale, action: Href) -> Markup {
        html! {
            (PostForm { action, key: &self.key, seen: None, files: true, body: html! {
                (TextArea {
                    name: "words",
                    label: say::messages_write(l),
                    hint: None,
                    error: self.error.as_deref(),
                    value: &self.words,
                    lines: 5,
                })
                (kept(&self.kept, "file"))
                (FileField {
                    name: "files",
                    label: say::messages_files(l),
                    hint: Some(say::messages_files_hint(l)),
                    error: self.files_error.as_deref(),
                    several: true,
                })
                (Button { label: say::messages_send(l), weight: Weight::Main, sends: None })
            } })
        }
    }
}
