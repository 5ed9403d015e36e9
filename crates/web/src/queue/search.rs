//! Finding firms and cases by what is typed.

use axum::extract::State;
use axum::response::Response;
use desk::ids::CaseId;
use maud::{Markup, html};
use render::Wording;
use store::queue::{FoundFirm, QueueLine};
use text::Locale;
use text::say::{case, common, queue as say};

use super::fill::Ground;
use super::frame::DeskFrame;
use crate::extract::Query;
use crate::office::Signed;
use crate::ui::{Badge, Button, EmptyState, Field, Length, Page, Status, Weight};
use crate::url::{DeskPage, Href, Place};
use crate::{Problem, Reader, Site};

/// How many firms are shown.
const FIRMS: u32 = 20;
/// The longest text that is looked for, in characters.
const MAX: usize = 200;

/// What was found.
#[derive(Clone, Debug)]
pub(super) struct SearchView {
    /// The pages of the desk.
    pub frame: DeskFrame,
    /// What was typed.
    pub typed: String,
    /// The firms with their cases; `None` if nothing was typed.
    pub firms: Option<Vec<Firm>>,
    /// Whether there are more.
    pub more: bool,
}

/// A firm that was found.
#[derive(Clone, Debug)]
pub(super) struct Firm {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Href,
    /// Its registration number.
    pub number: Option<String>,
    /// Its cases: the route, the page, whether it moves, who has it.
    pub cases: Vec<(String, Href, (Status, &'static str), String)>,
}

impl SearchView {
    /// The content of the page.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow" {
                (self.frame.top(l))
                h1 { (say::search_title(l)) }
                form class="flow" method="get" role="search" action=(DeskPage::Search.href(l.lang)) {
                    (Field {
                        name: "q",
                        label: html! { (say::search_label(l)) },
                        hint: Some(say::search_lead(l)),
                        error: None,
                        value: &self.typed,
                        length: Length::Middle,
                        keyboard: "search",
                        unit: None,
                    })
                    (Button { label: say::page_search(l), weight: Weight::Main, sends: None })
                }
                @if let Some(firms) = &self.firms {
                    @if firms.is_empty() {
                        (EmptyState { says: &say::search_none(l, &self.typed), leads: None })
                    }
                    ul class="rows" { @for firm in firms { (firm.row(l)) } }
                    @if self.more { p class="soft" { (say::search_many(l, &l.integer(i64::from(FIRMS)))) } }
                }
            }
        }
    }
}

impl Firm {
    fn row(&self, l: Locale) -> Markup {
        html! {
            li class="row" {
                h2 class="h3" { a href=(self.href) { bdi { (self.name) } } }
                @if let Some(number) = &self.number { p class="soft small" { (say::search_number(l, number)) } }
                @if self.cases.is_empty() {
                    p class="soft small" { (say::search_no_cases(l)) }
                } @else {
                    ul class="plain" {
                        @for (route, href, (status, word), officer) in &self.cases {
                            li {
                                a href=(href) { (route) } " "
                                (Badge { status: *status, word }) " "
                                span class="soft small" { bdi { (officer) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `GET /{lang}/desk/search`.
pub(super) async fn search(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    query: Query,
) -> Result<Response, Problem> {
    let frame = DeskFrame::open(&signed, DeskPage::Search)?;
    let (l, office) = (reader.locale, site.office()?);
    let failed = |error| site.failed(&error);
    let typed: String = query.get("q").map(str::trim).unwrap_or_default().chars().take(MAX).collect();
    let mut view = SearchView { frame, typed, firms: None, more: false };
    if !view.typed.is_empty() {
        let store = office.store();
        let mut found: Vec<(FoundFirm, Vec<QueueLine>)> = Vec::new();
        if let Ok(case) = text::fold_digits(&view.typed).to_lowercase().parse::<CaseId>() {
            let line = store.queue_line(case).await.map_err(failed)?;
            found.extend(line.map(|line| (firm_of(&line), vec![line])));
        } else {
            let mut firms = store.find_firms(&view.typed, FIRMS + 1).await.map_err(failed)?;
            let shown = usize::try_from(FIRMS).unwrap_or(usize::MAX);
            view.more = firms.len() > shown;
            firms.truncate(shown);
            for firm in firms {
                let cases = store.queue_of_firm(firm.firm).await.map_err(failed)?;
                found.push((firm, cases));
            }
        }
        let officers: Vec<_> = found.iter().flat_map(|(_, cases)| cases).filter_map(|line| line.officer).collect();
        let names = store.personal_of(&officers, "name").await.map_err(failed)?;
        let law = site.law().current();
        let today = site.law().today(&law.book);
        let words = Wording { book: &law.book, locale: l, on: today };
        let ground = Ground { words, today, me: signed.person, names };
        view.firms = Some(found.iter().map(|(firm, cases)| shown(l, &ground, firm, cases)).collect());
    }
    let page = Page::new(&reader, &site, say::search_title(l)).within(Place::Queue);
    Ok(page.show(&view.main(l)))
}

fn firm_of(line: &QueueLine) -> FoundFirm {
    FoundFirm { firm: line.firm, name: line.firm_name.clone(), number: None }
}

fn shown(l: Locale, ground: &Ground<'_>, firm: &FoundFirm, cases: &[QueueLine]) -> Firm {
    let case = |known: &QueueLine| {
        let line = ground.line(known, None);
        (line.route, Href::case(l.lang, known.case), state(l, &known.state), line.officer)
    };
    Firm {
        name: firm.name.clone(),
        href: Href::firm(l.lang, firm.firm),
        number: firm.number.clone(),
        cases: cases.iter().map(case).collect(),
    }
}

/// Whether a case moves, by the word of its row.
fn state(l: Locale, word: &str) -> (Status, &'static str) {
    match word {
        "open" => (Status::Open, case::open_state(l)),
        "paused" => (Status::Undecided, case::paused_state(l)),
        "withdrawn" => (Status::Closed, case::withdrawn_state(l)),
        "done" => (Status::Done, case::done_state(l)),
        _ => (Status::Todo, common::unknown(l)),
    }
}
