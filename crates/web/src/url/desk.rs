//! The addresses of the desk's own pages.

use desk::ids::CaseId;
use text::Lang;

use super::Href;

/// A page of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskPage {
    /// The cases that wait.
    Queue,
    /// Firms and cases by name or number.
    Search,
    /// Who works at the desk, and as what.
    People,
    /// Mail that was sent or waits.
    Outbox,
}

impl DeskPage {
    /// The pages in the order in which each of them links to all.
    pub(crate) const ROW: [Self; 4] = [Self::Queue, Self::Search, Self::People, Self::Outbox];

    /// The path below the language; the router uses the same.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Queue => "/desk",
            Self::Search => "/desk/search",
            Self::People => "/desk/people",
            Self::Outbox => "/desk/outbox",
        }
    }

    /// Its address.
    pub(crate) fn href(self, lang: Lang) -> Href {
        Href::local(lang, self.path())
    }
}

/// The link for the first administrator, as the router writes it.
pub(crate) const FIRST: &str = "/desk/first/{token}";
/// The notes of a case.
pub(crate) const NOTES: &str = "/case/{case}/notes";
/// The decision on a step.
pub(crate) const DECIDE: &str = "/case/{case}/decide/{step}";
/// The decision on a preparation.
pub(crate) const DECIDE_PAPER: &str = "/case/{case}/decide/{step}/{paper}";

impl Href {
    /// The link for the first administrator.
    pub(crate) fn first_administrator(lang: Lang, token: &str) -> Self {
        Self::local(lang, &FIRST.replace("{token}", token))
    }

    /// The desk's notes on a case.
    pub(crate) fn case_notes(lang: Lang, case: CaseId) -> Self {
        Self::local(lang, &format!("/case/{case}/notes"))
    }
}
