//! The plan for a terminal: the routes side by side, then one of them in full, with its timeline drawn in characters.

mod days_off;
mod duties;
mod money;
mod routes;
mod steps;
mod time;
mod timeline;
mod watch;

use rulebook::Rulebook;
use rulebook::checked::RouteIx;
use rulebook::plan::{Plan, RoutePlan, Status};
use text::say;

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

pub use days_off::calendars;

/// The plan: all routes in short and one in full, or only the one that is named.
#[must_use]
pub fn plan(look: Look, book: &Rulebook, plan: &Plan, only: Option<RouteIx>) -> String {
    let mut page = Page { sheet: Sheet::new(look), words: Wording { book, locale: look.locale, on: plan.on }, plan };
    page.head();
    match only {
        Some(route) => plan.route(route).into_iter().for_each(|route| page.route(route, true)),
        None => {
            page.routes();
            chosen(plan).into_iter().for_each(|route| page.route(route, false));
        }
    }
    page.questions();
    page.sheet.finish()
}

/// The route that is shown in full where none is named: the first open one, else the first undecided, else the first.
#[must_use]
pub fn chosen(plan: &Plan) -> Option<&RoutePlan> {
    let first = |status| plan.routes.iter().find(|route| route.status == status);
    first(Status::Open).or_else(|| first(Status::Undecided)).or_else(|| plan.routes.first())
}

struct Page<'p> {
    sheet: Sheet,
    words: Wording<'p>,
    plan: &'p Plan,
}

impl Page<'_> {
    fn head(&mut self) {
        let l = self.words.locale;
        let goal = self.words.goal(self.plan.goal);
        self.sheet.heading(&goal);
        let dates = say::plan::as_of(l, &l.date(self.plan.on), &l.date(self.plan.start));
        self.soft(0, &dates);
    }

    /// One route in full; why it is not open only where that is not said above.
    fn route(&mut self, route: &RoutePlan, reasons: bool) {
        let l = self.words.locale;
        let title = self.words.route(route.route);
        self.sheet.heading(&say::plan::heading(l, &title));
        let (ink, says) = match route.status {
            Status::Open => (Ink::Good, say::plan::open(l)),
            Status::Undecided => (Ink::Doubtful, say::plan::undecided(l)),
            Status::Closed => (Ink::Bad, say::plan::closed(l)),
        };
        self.sheet.para(0, 0, &[span(ink, says)]);
        if reasons {
            self.reasons(2, route);
        }
        self.time(route);
        self.timeline(route);
        self.money(route);
        self.steps(route);
        self.papers(route);
        self.watch(route);
        self.duties(route);
    }

    /// The questions that are still open; the name of each is what a facts file calls it.
    fn questions(&mut self) {
        if self.plan.questions.is_empty() {
            return;
        }
        let l = self.words.locale;
        self.sheet.heading(&say::interview::questions_left(l, self.plan.questions.len()));
        for fact in &self.plan.questions {
            let book = self.words.book;
            let question = self.words.text(&book.entities.fact(*fact).question);
            let id = book.entities.facts.table().id(*fact).as_str();
            self.sheet.para(2, 4, &[span(Ink::Plain, question), span(Ink::Soft, format!(" {}", self.code(id)))]);
        }
    }

    /// An id, which stays left-to-right.
    fn code(&self, id: &str) -> String {
        crate::diagnostic::isolated(self.words.locale, id)
    }

    fn soft(&mut self, indent: usize, text: &str) {
        self.sheet.para(indent, indent + 2, &[span(Ink::Soft, text)]);
    }

    /// `name: value`, the name in bold.
    fn field(&mut self, indent: usize, name: &str, value: &str) {
        self.sheet.para(indent, indent + 2, &[span(Ink::Strong, format!("{name}: ")), span(Ink::Plain, value)]);
    }
}
