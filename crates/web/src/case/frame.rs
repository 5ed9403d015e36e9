//! What stands above every page of a case: where it belongs, and its other pages.

use desk::ids::CaseId;
use maud::{Markup, html};
use text::Locale;
use text::say::case as say;

use crate::ui::{Breadcrumb, Crumb};
use crate::url::{CasePage, Href};

/// The case as its pages name it.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// Its id.
    pub case: CaseId,
    /// The firm's name.
    pub firm: String,
    /// The firm's page.
    pub firm_href: Href,
    /// The name of the route.
    pub route: String,
    /// Which page is shown; a step has none of its own in the row.
    pub here: Option<CasePage>,
}

impl Frame {
    /// The trail and the row of pages.
    pub(crate) fn top(&self, l: Locale) -> Markup {
        let overview = Crumb { title: &self.route, href: self.page(l, CasePage::Plan) };
        let firm = Crumb { title: &self.firm, href: self.firm_href.clone() };
        let above = if self.here == Some(CasePage::Plan) { vec![firm] } else { vec![firm, overview] };
        html! {
            (Breadcrumb { label: say::trail(l), crumbs: above })
            nav class="case-tabs ui no-print" aria-label=(say::tabs(l)) {
                ul class="plain" {
                    @for page in CasePage::ROW {
                        li {
                            a href=(self.page(l, page)) aria-current=[(self.here == Some(page)).then_some("page")] {
                                (name(page, l))
                            }
                        }
                    }
                }
            }
        }
    }

    /// The title of the case, for the browser's window.
    pub(crate) fn title(&self, l: Locale) -> String {
        say::title(l, &self.route, &self.firm)
    }

    /// The address of one of its pages.
    pub(crate) fn page(&self, l: Locale, page: CasePage) -> Href {
        Href::case_page(l.lang, self.case, page)
    }
}

fn name(page: CasePage, l: Locale) -> &'static str {
    match page {
        CasePage::Plan => say::tab_plan(l),
        CasePage::Facts => say::tab_facts(l),
        CasePage::Messages => say::tab_messages(l),
        CasePage::Chronicle => say::tab_chronicle(l),
        CasePage::Duties => say::tab_duties(l),
    }
}
