//! What the pages of the vault show.

use maud::{Markup, html};
use text::Locale;
use text::say::{common, errors, firm as say};

use super::fields::{PaperFault, PaperFields};
use crate::firm::frame::Frame;
use crate::ui::{
    Badge, Button, Code, Column, Details, EmptyState, Entry, ErrorSummary, LinkButton, Notice, Pair, PostForm, Select,
    Status, SummaryList, Table, Tone, Weight,
};
use crate::url::{FirmPage, Href};

/// The papers of a firm.
#[derive(Clone, Debug)]
pub(crate) struct VaultView {
    /// The firm.
    pub frame: Frame,
    /// The papers, by the name of their kind.
    pub papers: Vec<PaperRow>,
    /// Where one is added, for who may.
    pub add: Option<Href>,
}

/// A paper in the list.
#[derive(Clone, Debug)]
pub(crate) struct PaperRow {
    /// Its kind.
    pub kind: String,
    /// Its page.
    pub href: Href,
    /// Its number.
    pub number: Option<String>,
    /// Until when it is valid, or that it runs out soon or has run out.
    pub expires: Expiry,
    /// How it stands, and the word for it.
    pub standing: (Status, &'static str),
}

/// How long a paper is valid, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expiry {
    /// Its last day is not stated.
    Unknown,
    /// So long.
    Until(String),
    /// It runs out soon.
    Soon(String),
    /// It has run out.
    Past(String),
}

impl Expiry {
    fn show(&self, l: Locale) -> Markup {
        match self {
            Self::Unknown => html! { span class="soft" { (say::paper_no_date(l)) } },
            Self::Until(date) => html! { (date) },
            Self::Soon(date) => {
                let word = say::paper_soon(l, date);
                html! { (Badge { status: Status::Turn, word: &word }) }
            }
            Self::Past(date) => {
                let word = say::paper_past(l, date);
                html! { (Badge { status: Status::Wrong, word: &word }) }
            }
        }
    }
}

impl VaultView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let column = |title| Column { title, numbers: false };
        let row = |paper: &PaperRow| {
            let (status, word) = paper.standing;
            vec![
                html! { a href=(paper.href) { (paper.kind) } },
                html! { @match &paper.number { Some(number) => { (Code(number)) } None => { span class="soft" { (say::paper_no_date(l)) } } } },
                paper.expires.show(l),
                html! { (Badge { status, word }) },
            ]
        };
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                h1 { (say::vault(l)) }
                p class="lede" { (say::vault_lead(l)) }
                @if let Some(href) = self.add.clone() { (LinkButton { label: say::vault_add(l), href, weight: Weight::Main }) }
                @if self.papers.is_empty() {
                    (EmptyState { says: say::vault_none(l), leads: None })
                } @else {
                    (Table {
                        id: "vault", caption: say::vault_table(l),
                        columns: vec![
                            column(say::paper_kind(l)), column(say::paper_number(l)), column(say::paper_expires(l)), column(say::paper_standing(l)),
                        ],
                        rows: self.papers.iter().map(row).collect(), total: None,
                    })
                }
            }
        }
    }
}

/// Adding a paper.
#[derive(Clone, Debug)]
pub(crate) struct NewPaperView {
    /// The firm.
    pub frame: Frame,
    /// The kinds there are: id and name.
    pub kinds: Vec<(String, String)>,
    /// The one that is chosen.
    pub kind: String,
    /// The form.
    pub form: PaperForm,
}

/// The form of a paper.
#[derive(Clone, Debug)]
pub(crate) struct PaperForm {
    /// Where it is sent.
    pub action: Href,
    /// What was typed, or stands on the paper.
    pub fields: PaperFields,
    /// What is wrong with it.
    pub faults: Vec<PaperFault>,
    /// The states that a paper can be in: id and name.
    pub states: Vec<(String, String)>,
    /// A date as one writes it.
    pub example: String,
    /// The key of the form.
    pub key: String,
    /// The position of the firm that the page shows.
    pub seen: u64,
}

impl PaperForm {
    fn said(&self, l: Locale) -> Vec<(PaperFault, String)> {
        self.faults.iter().map(|fault| (*fault, fault.says(l, &self.example))).collect()
    }

    fn show(&self, l: Locale, said: &[(PaperFault, String)], first: &Markup, button: Button<'_>) -> Markup {
        let body = html! {
            (first)
            (self.fields.controls(l, said, &self.states, &self.example))
            (button)
        };
        html! { (PostForm { action: self.action.clone(), key: &self.key, seen: Some(self.seen), files: true, body }) }
    }
}

impl NewPaperView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let said = self.form.said(l);
        let error = said.iter().find(|(fault, _)| *fault == PaperFault::Kind).map(|(_, says)| says.as_str());
        let entries = self.kinds.iter().map(|(value, label)| Entry { value, label }).collect();
        let kind = html! {
            (Select { name: "kind", label: say::paper_kind(l), hint: None, error, nothing: Some(say::paper_kind_none(l)), entries, value: &self.kind })
        };
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                (ErrorSummary { title: errors::summary(l), faults: PaperFault::summary(&said) })
                h1 { (say::vault_add(l)) }
                (self.form.show(l, &said, &kind, Button { label: say::paper_add_do(l), weight: Weight::Main, sends: None }))
            }
        }
    }
}

/// A paper.
#[derive(Clone, Debug)]
pub(crate) struct PaperView {
    /// The firm.
    pub frame: Frame,
    /// Its kind, and that kind's page in the guide.
    pub kind: (String, Option<Href>),
    /// How it stands.
    pub standing: (Status, &'static str),
    /// What stands on it.
    pub shown: PaperFields,
    /// The names of its states.
    pub states: String,
    /// How long it is valid.
    pub expires: Expiry,
    /// Its files: name and address.
    pub files: Vec<(String, Href)>,
    /// Who filed it and when.
    pub filed: String,
    /// The case it came in with.
    pub case: Option<Href>,
    /// The form to correct it, for who may, while it can be.
    pub correct: Option<PaperForm>,
    /// Whether somebody else has changed it since the form was made.
    pub moved: bool,
    /// Whether it stays as it is because the desk has accepted it.
    pub fixed: bool,
    /// Where and with which key it is taken out, for who may.
    pub remove: Option<(Href, String)>,
}

impl PaperView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let (status, word) = self.standing;
        let (kind, guide) = &self.kind;
        let said = self.correct.as_ref().map(|form| form.said(l)).unwrap_or_default();
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                (ErrorSummary { title: errors::summary(l), faults: PaperFault::summary(&said) })
                h1 { (kind) }
                p { (Badge { status, word }) }
                @if self.moved { (Notice { tone: Tone::Turn, title: None, body: html! { p { (say::paper_moved(l)) } } }) }
                (SummaryList { pairs: self.pairs(l) })
                @if !self.files.is_empty() {
                    ul class="links" {
                        @for (name, href) in &self.files { li { a href=(href.clone().with("view", "yes")) { bdi { (name) } } } }
                    }
                }
                p class="soft" { (self.filed) }
                @if let Some(case) = &self.case { p { a href=(case) { (say::paper_case(l)) } } }
                @if let Some(guide) = guide { p { a href=(guide) { (common::more_about(l, kind)) } } }
                @if self.fixed { (Notice { tone: Tone::Info, title: None, body: html! { p { (say::paper_fixed(l)) } } }) }
                @if let Some(form) = &self.correct {
                    (Details { summary: say::paper_correct(l), open: self.moved || !form.faults.is_empty(), body: html! {
                        (form.show(l, &said, &html! {}, Button { label: say::paper_save(l), weight: Weight::Main, sends: Some(("do", "correct")) }))
                    } })
                }
                @if let Some((action, key)) = &self.remove {
                    (Details { summary: say::paper_remove(l), open: false, body: html! {
                        p { (say::paper_remove_hint(l)) }
                        (PostForm { action: action.clone(), key, seen: None, files: false, body: html! {
                            (Button { label: say::paper_remove(l), weight: Weight::Quiet, sends: Some(("do", "remove")) })
                        } })
                    } })
                }
                p { a href=(self.frame.page(l, FirmPage::Papers)) { (common::back(l)) } }
            }
        }
    }

    fn pairs(&self, l: Locale) -> Vec<Pair<'static>> {
        let text = |text: &str| {
            let stated = !text.is_empty();
            html! { @if stated { bdi { (text) } } @else { span class="soft" { (say::paper_no_date(l)) } } }
        };
        let states = if self.states.is_empty() { say::paper_states_none(l) } else { &self.states };
        let pairs = [
            (say::paper_number(l), text(&self.shown.number)),
            (say::paper_issuer(l), text(&self.shown.issuer)),
            (say::paper_issued(l), text(&self.shown.issued)),
            (say::paper_expires(l), self.expires.show(l)),
            (say::paper_states(l), html! { (states) }),
        ];
        pairs.map(|(key, value)| Pair { key, value, change: None }).into()
    }
}
