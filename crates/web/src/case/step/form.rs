//! The forms of a step: under way at an office, and handed in. Values are kept as typed; each field says what is wrong with it.

use maud::{Markup, html};
use text::Locale;
use text::say::case as say;

use crate::case::files::kept;
use crate::ui::{Button, Details, Field, FileField, Length, Notice, PostForm, TextArea, Tone, Weight};
use crate::url::Href;

/// A value as it was typed, with what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pile {
    /// As typed.
    pub value: String,
    /// What is wrong.
    pub error: Option<String>,
}

/// The form of a step.
#[derive(Clone, Debug)]
pub(crate) struct StepForm {
    /// Where it is sent.
    pub action: Href,
    /// Its key.
    pub key: String,
    /// The position of the case.
    pub seen: u64,
    /// An example of a date, as the reader writes it.
    pub example: String,
    /// Whether it can be said that the step is under way, and the fields of that.
    pub begin: Option<[Pile; 2]>,
    /// The day on which it was done.
    pub on: Pile,
    /// The office's reference.
    pub reference: Pile,
    /// The papers that it gives or prepares.
    pub papers: Vec<PaperForm>,
    /// The firm's own words.
    pub words: Pile,
    /// What a machine sees in what was typed: the field, and what to look at again.
    pub hints: Vec<(String, String)>,
    /// Whether a draft was just saved.
    pub saved: bool,
}

/// The fields of a paper.
#[derive(Clone, Debug, Default)]
pub(crate) struct PaperForm {
    /// The paper, as an id of the rulebook: the fields are named after it.
    pub evidence: String,
    /// Its name.
    pub title: String,
    /// Its number.
    pub number: Pile,
    /// Who issued it.
    pub issuer: Pile,
    /// When.
    pub issued: Pile,
    /// Its last day.
    pub expires: Pile,
    /// What is wrong with the files that came.
    pub files_error: Option<String>,
    /// Files that are there already: hash, name, and whether they stay.
    pub kept: Vec<(String, String)>,
}

impl PaperForm {
    /// The name of one of its fields.
    pub(crate) fn field(&self, what: &str) -> String {
        format!("{what}:{}", self.evidence)
    }

    fn fields(&self) -> [(String, &Pile); 4] {
        [
            (self.field("number"), &self.number),
            (self.field("issuer"), &self.issuer),
            (self.field("issued"), &self.issued),
            (self.field("expires"), &self.expires),
        ]
    }

    fn main(&self, l: Locale) -> Markup {
        let labels = [
            (say::step_paper_number(l), None),
            (say::step_paper_issuer(l), None),
            (say::step_paper_issued(l), None),
            (say::step_paper_expires(l), Some(say::step_paper_expires_hint(l))),
        ];
        html! {
            fieldset class="question flow paper-form" {
                legend { (self.title) }
                div class="held-dates" {
                    @for ((name, pile), (label, hint)) in self.fields().iter().zip(labels) { (line(name, label, hint, pile)) }
                }
                (kept(&self.kept, &self.field("file")))
                (FileField {
                    name: &self.field("files"),
                    label: say::step_paper_files(l),
                    hint: Some(say::step_paper_files_hint(l)),
                    error: self.files_error.as_deref(),
                    several: true,
                })
            }
        }
    }
}

fn line(name: &str, label: &str, hint: Option<&str>, pile: &Pile) -> Markup {
    html! {
        (Field {
            name,
            label: html! { (label) },
            hint,
            error: pile.error.as_deref(),
            value: &pile.value,
            length: Length::Middle,
            keyboard: "text",
            unit: None,
        })
    }
}

impl StepForm {
    /// What is wrong, with the name of each field.
    pub(super) fn faults(&self) -> Vec<(String, &str)> {
        let mut fields: Vec<(String, Option<&str>)> = Vec::new();
        if let Some([since, reference]) = &self.begin {
            fields.push(("since".to_owned(), since.error.as_deref()));
            fields.push(("office".to_owned(), reference.error.as_deref()));
        }
        fields.push(("on".to_owned(), self.on.error.as_deref()));
        fields.push(("reference".to_owned(), self.reference.error.as_deref()));
        for paper in &self.papers {
            fields.extend(paper.fields().into_iter().map(|(name, pile)| (name, pile.error.as_deref())));
            fields.push((paper.field("files"), paper.files_error.as_deref()));
        }
        fields.push(("words".to_owned(), self.words.error.as_deref()));
        fields.into_iter().filter_map(|(name, error)| Some((name, error?))).collect()
    }

    /// The forms.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            @if let Some(begin) = &self.begin { (self.begin(l, begin)) }
            section class="flow" aria-labelledby="hand-in" {
                h2 id="hand-in" { (say::step_hand_in_title(l)) }
                p { (say::step_form_lead(l)) }
                @if self.saved { (Notice { tone: Tone::Done, title: None, body: html! { p { (say::step_saved(l)) } } }) }
                (self.hints(l))
                (PostForm { action: self.action.clone(), key: &self.key, seen: Some(self.seen), files: true, body: html! {
                    (line("on", say::step_day(l), Some(&text::say::interview::date_hint(l, &self.example)), &self.on))
                    (line("reference", say::step_reference(l), Some(say::step_reference_hint(l)), &self.reference))
                    @for paper in &self.papers { (paper.main(l)) }
                    (TextArea {
                        name: "words",
                        label: say::step_words(l),
                        hint: Some(say::step_words_hint(l)),
                        error: self.words.error.as_deref(),
                        value: &self.words.value,
                        lines: 4,
                    })
                    div class="buttons" {
                        (Button { label: say::step_submit(l), weight: Weight::Main, sends: Some(("do", "hand-in")) })
                        (Button { label: say::step_save(l), weight: Weight::Quiet, sends: Some(("do", "save")) })
                    }
                } })
            }
        }
    }

    fn begin(&self, l: Locale, [since, reference]: &[Pile; 2]) -> Markup {
        let body = html! {
            (PostForm { action: self.action.clone(), key: &format!("{}-begin", self.key), seen: Some(self.seen), files: false, body: html! {
                p { (say::step_begin_line(l)) }
                (line("since", say::step_began_on(l), None, since))
                (line("office", say::step_reference(l), None, reference))
                (Button { label: say::step_begin(l), weight: Weight::Quiet, sends: Some(("do", "begin")) })
            } })
        };
        let wrong = since.error.is_some() || reference.error.is_some();
        html! { (Details { summary: say::step_begin_title(l), body, open: wrong }) }
    }

    fn hints(&self, l: Locale) -> Markup {
        html! {
            @if !self.hints.is_empty() {
                (Notice { tone: Tone::Turn, title: Some(say::check_title(l)), body: html! {
                    ul { @for (field, says) in &self.hints { li { a href=(Href::fragment(field)) { (says) } } } }
                    p { (say::check_lead(l)) }
                } })
            }
        }
    }
}
