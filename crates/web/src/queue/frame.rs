//! What stands above the pages of the desk, and who may see them.

use desk::policy::{Action, Standing};
use maud::{Markup, html};
use rulebook::Rulebook;
use text::Locale;
use text::say::queue as say;

use crate::Problem;
use crate::office::Signed;
use crate::url::DeskPage;

/// The pages that somebody may see, and which one is shown.
#[derive(Clone, Debug)]
pub(crate) struct DeskFrame {
    /// Those that they may see.
    pub sees: Vec<DeskPage>,
    /// The one that is shown.
    pub here: DeskPage,
}

impl DeskFrame {
    /// The pages for somebody who may see this one.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if the policy shows them nothing of it.
    pub(crate) fn open(signed: &Signed, here: DeskPage) -> Result<Self, Problem> {
        let sees = DeskPage::ROW.into_iter().filter(|page| may(signed, action(*page))).collect::<Vec<_>>();
        if sees.contains(&here) { Ok(Self { sees, here }) } else { Err(Problem::NotFound) }
    }

    /// The row of pages.
    pub(crate) fn top(&self, l: Locale) -> Markup {
        html! {
            @if self.sees.len() > 1 {
                nav class="case-tabs ui no-print" aria-label=(say::pages(l)) {
                    ul class="plain" {
                        @for page in &self.sees {
                            li {
                                a href=(page.href(l.lang)) aria-current=[(self.here == *page).then_some("page")] { (name(*page, l)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The countries of the two desks, with their names.
pub(crate) fn countries(l: Locale, book: &Rulebook) -> Vec<(String, String)> {
    let name = |code: &str| (code.to_owned(), l.country(code).unwrap_or(code).to_owned());
    vec![name(book.head.from_country.as_str()), name(book.head.to_country.as_str())]
}

/// Whether somebody may do something that concerns no firm.
pub(crate) fn may(signed: &Signed, action: Action) -> bool {
    Standing::new(signed.desk_roles()).may(action).is_some()
}

const fn action(page: DeskPage) -> Action {
    match page {
        DeskPage::Queue | DeskPage::Search => Action::SeeQueue,
        DeskPage::People => Action::ManageRoles,
        DeskPage::Outbox => Action::SeeInstallation,
    }
}

fn name(page: DeskPage, l: Locale) -> &'static str {
    match page {
        DeskPage::Queue => say::page_queue(l),
        DeskPage::Search => say::page_search(l),
        DeskPage::People => say::page_people(l),
        DeskPage::Outbox => say::page_outbox(l),
    }
}
