//! What stands above every page of a firm: for whom one acts, as what, and the firm's other pages.

use desk::ids::FirmId;
use desk::policy::{Action, Role, Standing};
use maud::{Markup, html};
use text::Locale;
use text::say::firm as say;

use crate::url::{FirmPage, Href, Place};

/// For which firm somebody acts, so that two tabs for two firms are never taken for one another.
#[derive(Clone, Debug)]
pub(crate) struct Banner<'a> {
    /// The firm's name.
    pub firm: &'a str,
    /// The firm's page.
    pub href: Href,
    /// In what capacity.
    pub role: Role,
}

impl Banner<'_> {
    /// The line above a page.
    pub(crate) fn line(&self, l: Locale) -> Markup {
        html! {
            p class="acting ui" {
                span class="soft" { (say::acting(l)) } " "
                a href=(self.href) { bdi { (self.firm) } }
                span class="soft" { " · " (role(l, self.role)) }
            }
        }
    }
}

/// The firm as its pages name it.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// Its id.
    pub firm: FirmId,
    /// Its name.
    pub name: String,
    /// In what capacity the reader stands before it.
    pub role: Role,
    /// Whether the reader may see who looked.
    pub looks: bool,
    /// Which page is shown.
    pub here: FirmPage,
}

impl Frame {
    /// The frame of a page for somebody who stands before the firm.
    pub(crate) fn new(firm: FirmId, name: &str, standing: &Standing, here: FirmPage) -> Self {
        let role = standing.may(Action::SeeFirm).unwrap_or(Role::Viewer);
        Self { firm, name: name.to_owned(), role, looks: standing.may(Action::SeeLooks).is_some(), here }
    }

    /// The banner and the row of pages.
    pub(crate) fn top(&self, l: Locale) -> Markup {
        let banner = Banner { firm: &self.name, href: Href::firm(l.lang, self.firm), role: self.role };
        html! {
            @if self.role.is_of_desk() {
                p class="acting ui" { a href=(Place::Queue.href(l.lang)) { (text::say::account::queue(l)) } span class="soft" { " · " (role(l, self.role)) } }
            } @else {
                (banner.line(l))
            }
            nav class="case-tabs ui no-print" aria-label=(say::tabs(l)) {
                ul class="plain" {
                    @for page in FirmPage::ROW.into_iter().filter(|page| self.looks || *page != FirmPage::Looks) {
                        li { a href=(self.page(l, page)) aria-current=[(page == self.here).then_some("page")] { (name(l, page)) } }
                    }
                }
            }
        }
    }

    /// The address of one of its pages.
    pub(crate) fn page(&self, l: Locale, page: FirmPage) -> Href {
        Href::firm_page(l.lang, self.firm, page)
    }
}

fn name(l: Locale, page: FirmPage) -> &'static str {
    match page {
        FirmPage::Cases => say::tab_cases(l),
        FirmPage::Papers => say::tab_papers(l),
        FirmPage::Members => say::tab_members(l),
        FirmPage::Looks => say::tab_looks(l),
    }
}

/// The word for a capacity.
pub(crate) fn role(l: Locale, role: Role) -> &'static str {
    match role {
        Role::Owner => say::role_owner(l),
        Role::Preparer => say::role_preparer(l),
        Role::Viewer => say::role_viewer(l),
        Role::Adviser => say::role_adviser(l),
        Role::Officer => say::role_officer(l),
        Role::Lead => say::role_lead(l),
        Role::Auditor => say::role_auditor(l),
        Role::Administrator => say::role_administrator(l),
    }
}
