//! What the page of looks shows.

use maud::{Markup, html};
use text::Locale;
use text::say::firm as say;

use crate::firm::frame::Frame;
use crate::ui::{Column, EmptyState, Table};
use crate::url::Href;

/// Who looked.
#[derive(Clone, Debug)]
pub(crate) struct LooksView {
    /// The firm.
    pub frame: Frame,
    /// The looks, the latest first.
    pub looks: Vec<LookRow>,
    /// The page of those before.
    pub older: Option<Href>,
}

/// A look.
#[derive(Clone, Debug)]
pub(crate) struct LookRow {
    /// In which hour.
    pub when: String,
    /// Who.
    pub who: String,
    /// At what, and where that is.
    pub what: (&'static str, Href),
}

impl LooksView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let column = |title| Column { title, numbers: false };
        let row = |look: &LookRow| {
            let (what, href) = &look.what;
            vec![html! { (look.when) }, html! { bdi { (look.who) } }, html! { a href=(href) { (what) } }]
        };
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                h1 { (say::looks(l)) }
                p class="lede" { (say::looks_lead(l)) }
                @if self.looks.is_empty() {
                    (EmptyState { says: say::looks_none(l), leads: None })
                } @else {
                    (Table {
                        id: "looks", caption: say::looks(l),
                        columns: vec![column(say::looks_when(l)), column(say::looks_who(l)), column(say::looks_what(l))],
                        rows: self.looks.iter().map(row).collect(), total: None,
                    })
                }
                @if let Some(older) = &self.older { p { a href=(older) { (say::looks_older(l)) } } }
            }
        }
    }
}
