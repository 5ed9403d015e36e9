//! What the page of one's firms shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{errors, firm as say};

use crate::firm::form::{FirmFault, FirmFields};
use crate::ui::{Badge, Button, CardRow, EmptyState, ErrorSummary, PostForm, Rows, Status, Weight};
use crate::url::{Href, Place};

/// The firms that one acts for, and how to open an account for another.
#[derive(Clone, Debug, Default)]
pub(crate) struct MineView {
    /// The firms.
    pub firms: Vec<FirmRow>,
    /// What was typed for a new one.
    pub fields: FirmFields,
    /// What is wrong with it.
    pub faults: Vec<FirmFault>,
    /// Whether the reader works at a desk.
    pub queue: bool,
    /// The key of the form.
    pub key: String,
}

/// A firm in the list.
#[derive(Clone, Debug)]
pub(crate) struct FirmRow {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Href,
    /// As what one acts for it.
    pub role: &'static str,
    /// How many of its cases are open.
    pub cases: u64,
}

impl MineView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let cases: Vec<String> = self.firms.iter().map(|firm| say::mine_cases(l, firm.cases)).collect();
        let row = |(firm, cases): (&FirmRow, &String)| {
            html! {
                (CardRow {
                    title: &firm.name,
                    href: Some(firm.href.clone()),
                    summary: Some(cases),
                    side: vec![html! { (Badge { status: Status::Todo, word: firm.role }) }],
                }.under_h1())
            }
        };
        html! {
            div class="wrap flow firm" {
                (ErrorSummary { title: errors::summary(l), faults: FirmFault::summary(l, &self.faults) })
                h1 { (say::mine(l)) }
                @if self.firms.is_empty() {
                    (Rows { rows: vec![], nothing: EmptyState { says: say::mine_none(l), leads: None } })
                } @else {
                    ul class="rows" { @for pair in self.firms.iter().zip(&cases) { (row(pair)) } }
                }
                section class="flow" aria-labelledby="open" {
                    h2 id="open" { (say::open(l)) }
                    p { (say::open_lead(l)) }
                    (PostForm { action: Place::Firms.href(l.lang), key: &self.key, seen: None, files: false, body: html! {
                        (self.fields.controls(l, &self.faults))
                        (Button { label: say::open_do(l), weight: if self.firms.is_empty() { Weight::Main } else { Weight::Quiet }, sends: None })
                    } })
                }
                p { a href=(Place::Account.href(l.lang)) { (text::say::account::title(l)) } }
                @if self.queue { p { a href=(Place::Queue.href(l.lang)) { (text::say::account::queue(l)) } } }
            }
        }
    }
}
