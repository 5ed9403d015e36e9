//! The addresses of a firm's pages.

use desk::ids::{FirmId, PaperId};
use text::Lang;

use super::Href;

/// The link of an invitation, as the router writes it.
pub(crate) const INVITATION: &str = "/invitation/{token}";

/// A page of a firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirmPage {
    /// Its cases, and whose turn it is.
    Cases,
    /// The vault.
    Papers,
    /// Members and advisers.
    Members,
    /// Who looked.
    Looks,
}

impl FirmPage {
    /// The pages in the order in which every page of a firm links to them.
    pub(crate) const ROW: [Self; 4] = [Self::Cases, Self::Papers, Self::Members, Self::Looks];

    const fn path(self) -> &'static str {
        match self {
            Self::Cases => "",
            Self::Papers => "/papers",
            Self::Members => "/members",
            Self::Looks => "/looks",
        }
    }

    /// The path below the language, as the router writes it.
    pub(crate) fn route(self) -> String {
        format!("/firm/{{firm}}{}", self.path())
    }
}

impl Href {
    /// A firm.
    #[must_use]
    pub fn firm(lang: Lang, firm: FirmId) -> Self {
        Self::firm_page(lang, firm, FirmPage::Cases)
    }

    /// A page of a firm.
    #[must_use]
    pub fn firm_page(lang: Lang, firm: FirmId, page: FirmPage) -> Self {
        Self::local(lang, &format!("/firm/{firm}{}", page.path()))
    }

    /// A paper in a firm's vault.
    #[must_use]
    pub fn firm_paper(lang: Lang, firm: FirmId, paper: PaperId) -> Self {
        Self::local(lang, &format!("/firm/{firm}/papers/{paper}"))
    }

    /// A new paper for a firm's vault.
    #[must_use]
    pub fn firm_new_paper(lang: Lang, firm: FirmId) -> Self {
        Self::local(lang, &format!("/firm/{firm}/papers/new"))
    }

    /// A file of a paper in a firm's vault.
    #[must_use]
    pub fn firm_file(lang: Lang, firm: FirmId, paper: PaperId, file: &desk::ids::FileHash) -> Self {
        Self::local(lang, &format!("/firm/{firm}/papers/{paper}/{file}"))
    }

    /// All of a firm's data as a file.
    #[must_use]
    pub fn firm_export(lang: Lang, firm: FirmId) -> Self {
        Self::local(lang, &format!("/firm/{firm}/export"))
    }

    /// An invitation, by the token that was sent.
    #[must_use]
    pub fn invitation(lang: Lang, token: &str) -> Self {
        Self::local(lang, &INVITATION.replace("{token}", token))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_firm_has_its_pages_below_it() {
        let firm = "0193a6c0-7d4e-7000-8000-00000000002a".parse().unwrap();
        let members = Href::firm_page(Lang::Ur, firm, FirmPage::Members);
        assert_eq!(members.as_str(), "/ur/firm/0193a6c0-7d4e-7000-8000-00000000002a/members");
        assert_eq!(FirmPage::Members.route(), "/firm/{firm}/members");
    }
}
