//! What the first page of a firm shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{common, errors, firm as say};

use crate::firm::form::{FirmFault, FirmFields};
use crate::firm::frame::Frame;
use crate::ui::{Badge, Button, CardRow, Code, Details, EmptyState, ErrorSummary, PostForm, Rows, Status, Weight};
use crate::url::{FirmPage, Href, Place};

/// A firm.
#[derive(Clone, Debug)]
pub(crate) struct FirmView {
    /// The firm.
    pub frame: Frame,
    /// Its registration number.
    pub number: Option<String>,
    /// Its cases, the reader's turn first.
    pub cases: Vec<CaseRow>,
    /// How many papers the vault holds, and how many of them run out soon.
    pub papers: [u64; 2],
    /// Name and number to correct, for who may.
    pub rename: Option<FirmFields>,
    /// What is wrong with them.
    pub faults: Vec<FirmFault>,
    /// All of its data as a file, for who may.
    pub export: Option<Href>,
    /// The key of the form.
    pub key: String,
}

/// A case of the firm.
#[derive(Clone, Debug)]
pub(crate) struct CaseRow {
    /// Its route.
    pub title: String,
    /// Its page.
    pub href: Href,
    /// How it stands, and the word for it.
    pub status: (Status, &'static str),
    /// What is next, or since when it is open.
    pub line: String,
}

impl FirmView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let row = |case: &CaseRow| {
            let (status, word) = case.status;
            let badge = html! { (Badge { status, word }) };
            html! { (CardRow { title: &case.title, href: Some(case.href.clone()), summary: Some(&case.line), side: vec![badge] }) }
        };
        let begin = (say::cases_begin(l), Place::Start.href(l.lang));
        let [papers, soon] = self.papers;
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                (ErrorSummary { title: errors::summary(l), faults: FirmFault::summary(l, &self.faults) })
                h1 { bdi { (self.frame.name) } }
                @if let Some(number) = &self.number { p class="soft" { (say::number(l)) " " (Code(number)) } }
                section class="flow" aria-labelledby="cases" {
                    h2 id="cases" { (say::cases(l)) }
                    @if self.cases.is_empty() {
                        (Rows { rows: vec![], nothing: EmptyState { says: say::cases_none(l), leads: Some(begin) } })
                    } @else {
                        ul class="rows" { @for case in &self.cases { (row(case)) } }
                    }
                }
                section class="flow" aria-labelledby="papers" {
                    h2 id="papers" { (say::vault(l)) }
                    p {
                        a href=(self.frame.page(l, FirmPage::Papers)) { (say::papers_line(l, papers)) }
                        @if soon > 0 { " " (say::papers_soon(l, soon)) }
                    }
                }
                @if let Some(fields) = &self.rename {
                    (Details { summary: say::rename(l), open: !self.faults.is_empty(), body: html! {
                        (PostForm { action: Href::firm(l.lang, self.frame.firm), key: &self.key, seen: None, files: false, body: html! {
                            (fields.controls(l, &self.faults))
                            (Button { label: common::apply(l), weight: Weight::Quiet, sends: None })
                        } })
                    } })
                }
                @if let Some(export) = &self.export { p { a href=(export) download { (say::export(l)) } } }
            }
        }
    }
}
