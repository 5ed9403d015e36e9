//! The interview: one question a page, the answers in the address.
//!
//! Which page an address shows is decided by a few parameters of its own beside the answers: `ask` (this question),
//! `view` (papers, answers, goal), `fact` and `answer` (what a form sends, which is read and redirected to the address
//! that has it in its canonical form), `from` (back to the summary afterwards), `more` (on with the questions that decide
//! no route any more).

mod answers;
mod clear;
mod form;
mod goal;
mod mentions;
mod papers;
mod question;
mod trail;
pub(crate) mod typed;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rulebook::Rulebook;
use rulebook::checked::FactIx;
use rulebook::plan::{Plan, WhichOpens};
use rulebook::source::FactType;

pub(crate) use form::dates;
pub(crate) use question::{DONT_KNOW, chosen, control, offers_dont_know};

use crate::ask::{Ask, Asked, Refusal, refuse};
use crate::extract::Query;
use crate::url::{Href, Place};
use crate::{CachePolicy, Problem, Reader, Site};

/// `GET /{lang}/start`.
pub(crate) async fn start(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let asked = Asked::read(&site, &query, is_control);
    let visit = Visit { reader: &reader, site: &site, query: &query, asked: &asked };
    visit.page().unwrap_or_else(|refusal| refuse(&reader, &site, &query, &asked, refusal))
}

/// Whether a parameter belongs to the interview's own forms.
fn is_control(name: &str) -> bool {
    matches!(name, "ask" | "fact" | "answer" | "unknown" | "view" | "from" | "more" | "paper" | "told")
        || ["issued:", "expires:", "state:"].iter().any(|prefix| name.starts_with(prefix))
}

/// The parameter of those who go on although it is clear which routes are open.
pub(crate) const MORE: (&str, &str) = ("more", "1");

/// One request of the interview.
#[derive(Clone, Copy)]
struct Visit<'a> {
    reader: &'a Reader,
    site: &'a Site,
    query: &'a Query,
    asked: &'a Asked,
}

impl Visit<'_> {
    fn page(self) -> Result<Response, Refusal> {
        if !self.asked.mistakes.is_empty() {
            return Err(Refusal::Mistakes);
        }
        if let Some(id) = self.query.get("fact") {
            return self.answer(self.fact(id)?);
        }
        if let Some(id) = self.query.get("ask") {
            return self.question(self.fact(id)?, None);
        }
        match self.query.get("view") {
            Some("papers") => self.papers(),
            Some("answers") => self.answers(),
            Some("goal") => Ok(self.goal()),
            Some(_) => Err(Problem::NotFound.into()),
            None if self.query.pairs().next().is_none() && goal::choices(self.asked).len() > 1 => Ok(self.goal()),
            None => self.next_page(),
        }
    }

    /// The next question; once no question decides a route any more, first the page that says so; in the end the papers.
    fn next_page(self) -> Result<Response, Refusal> {
        let plan = self.asked.plan(self.site, WhichOpens::None)?;
        let left = left(self.asked.book(), &plan, &self.asked.ask);
        if left.deciding == 0 && self.more().is_none() && self.anything_told() {
            return self.clear(&plan, &left);
        }
        match left.questions.first() {
            Some(fact) => self.question(*fact, None),
            None => self.papers(),
        }
    }

    /// Whether a question was answered or skipped.
    fn anything_told(self) -> bool {
        let ask = &self.asked.ask;
        ask.subject.known_facts().next().is_some() || !ask.skipped.is_empty()
    }

    /// The parameter `more`, where it was given.
    fn more(self) -> Option<(&'static str, &'static str)> {
        self.query.get(MORE.0).map(|_| MORE)
    }

    /// The interview with the answers of an address.
    fn with(self, ask: &Ask) -> Href {
        let href = ask.href(self.asked.book(), Place::Start.href(self.reader.lang()));
        self.more().into_iter().fold(href, |href, (name, value)| href.with(name, value))
    }

    /// The interview with the answers so far.
    fn here(self) -> Href {
        self.with(&self.asked.ask)
    }

    fn to_question(self, fact: FactIx) -> Href {
        self.here().with("ask", self.asked.book().entities.facts.table().id(fact).as_str())
    }

    /// A fact that the interview may ask.
    fn fact(self, id: &str) -> Result<FactIx, Refusal> {
        let book = self.asked.book();
        let fact = book.entities.facts.table().find(id).filter(|fact| can_be_asked(book, *fact));
        fact.ok_or(Refusal::Problem(Problem::NotFound))
    }

    /// What a question's form sent: read, and redirected to the address that has it.
    fn answer(self, fact: FactIx) -> Result<Response, Refusal> {
        let given: Vec<&str> = self.query.all("answer").collect();
        let value = if self.query.get("unknown").is_some() || given == [DONT_KNOW] {
            None
        } else {
            match typed::read(&self.asked.book().entities.facts, fact, &given) {
                Ok(value) => Some(value),
                Err(wrong) => return self.question(fact, Some(wrong)),
            }
        };
        Ok(see(&self.onward(&self.asked.ask.answered(fact, value))))
    }

    /// Where an answer leads: to the next question, or back to the summary from which it was changed.
    fn onward(self, ask: &Ask) -> Href {
        match self.query.get("from") {
            Some("answers") => self.with(ask).with("view", "answers"),
            _ => self.with(ask),
        }
    }
}

/// The questions that are left, those skipped not counted, the one that decides most first.
pub(crate) struct Left {
    /// The questions.
    pub questions: Vec<FactIx>,
    /// How many of them, at the front, decide whether a route is open.
    pub deciding: usize,
}

impl Left {
    /// How many are still to be answered before something is clear: first the routes, then all.
    pub fn count(&self) -> usize {
        if self.deciding > 0 { self.deciding } else { self.questions.len() }
    }
}

/// What the interview would still ask.
pub(crate) fn left(book: &Rulebook, plan: &Plan, ask: &Ask) -> Left {
    let asks = |fact: &FactIx| can_be_asked(book, *fact) && !ask.skipped.contains(fact);
    let deciding = plan.questions.iter().take(plan.deciding).filter(|fact| asks(fact)).count();
    Left { questions: plan.questions.iter().copied().filter(asks).collect(), deciding }
}

/// Free text decides nothing, and what is personal never travels in an address.
pub(crate) fn can_be_asked(book: &Rulebook, fact: FactIx) -> bool {
    let fact = book.entities.fact(fact);
    !fact.personal && fact.kind != FactType::Text
}

/// Sends the browser to another address.
pub(crate) fn see(href: &Href) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, href.as_str())], CachePolicy::Never, ()).into_response()
}
