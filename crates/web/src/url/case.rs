//! The addresses of a case's pages.

use std::fmt::Write as _;

use desk::case::StepKey;
use desk::ids::{CaseId, FileHash};
use percent_encoding::utf8_percent_encode;
use text::Lang;

use super::{ENCODED, Href};

/// A page of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CasePage {
    /// Whose turn it is, and the living plan.
    Plan,
    /// What is known of the firm.
    Facts,
    /// Messages between firm and desk.
    Messages,
    /// What happened.
    Chronicle,
    /// The duties that follow.
    Duties,
}

impl CasePage {
    /// The pages in the order in which every page of a case links to them.
    pub(crate) const ROW: [Self; 5] = [Self::Plan, Self::Facts, Self::Messages, Self::Chronicle, Self::Duties];

    /// The path below the case.
    const fn path(self) -> &'static str {
        match self {
            Self::Plan => "",
            Self::Facts => "/facts",
            Self::Messages => "/messages",
            Self::Chronicle => "/chronicle",
            Self::Duties => "/duties",
        }
    }
}

impl CasePage {
    /// The path below the language, as the router writes it.
    pub(crate) fn route(self) -> String {
        format!("/case/{{case}}{}", self.path())
    }
}

impl Href {
    /// A case.
    pub(crate) fn case(lang: Lang, case: CaseId) -> Self {
        Self::case_page(lang, case, CasePage::Plan)
    }

    /// A page of a case.
    pub(crate) fn case_page(lang: Lang, case: CaseId, page: CasePage) -> Self {
        Self::local(lang, &format!("/case/{case}{}", page.path()))
    }

    /// The duties of a case as a calendar file.
    pub(crate) fn case_duties_file(lang: Lang, case: CaseId) -> Self {
        Self::local(lang, &format!("/case/{case}/duties.ics"))
    }

    /// The whole case as an archive.
    pub(crate) fn case_archive(lang: Lang, case: CaseId) -> Self {
        Self::local(lang, &format!("/case/{case}.zip"))
    }

    /// A file of a case.
    pub(crate) fn case_file(lang: Lang, case: CaseId, file: &FileHash) -> Self {
        Self::local(lang, &format!("/case/{case}/file/{file}"))
    }

    /// A step of a case.
    pub(crate) fn case_step(lang: Lang, case: CaseId, key: &StepKey) -> Self {
        Self::of_step(lang, case, "step", key)
    }

    /// The desk's decision on a step.
    pub(crate) fn case_decide(lang: Lang, case: CaseId, key: &StepKey) -> Self {
        Self::of_step(lang, case, "decide", key)
    }

    fn of_step(lang: Lang, case: CaseId, page: &str, key: &StepKey) -> Self {
        let mut path = format!("/case/{case}/{page}/{}", utf8_percent_encode(&key.step, ENCODED));
        if let Some(paper) = &key.paper {
            // Writing to a String cannot fail.
            let _ = write!(path, "/{}", utf8_percent_encode(paper, ENCODED));
        }
        Self::local(lang, &path)
    }
}
