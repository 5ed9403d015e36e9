//! The interview: one question a page, the answers in the address.
//!
//! Which page an address shows is decided by a few parameters of its own beside the answers: `ask` (this question),
//! `view` (papers, answers, goal), `fact` and `answer` (what a form sends, which is read and redirected to the address
//! that has it in its canonical form), `from` (back to the summary afterwards).

mod answers;
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
    matches!(name, "ask" | "fact" | "answer" | "unknown" | "view" | "from" | "paper" | "told")
        || ["issued:", "expires:", "state:"].iter().any(|prefix| name.starts_with(prefix))
}

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
            None => match next(self.asked.book(), &self.asked.plan(self.site, WhichOpens::None)?, &self.asked.ask) {
                Some(fact) => self.question(fact, None),
                None => self.papers(),
            },
        }
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
        let value = if self.query.get("unknown").is_some() || given == [question::DONT_KNOW] {
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
        let href = ask.href(self.asked.book(), Place::Start.href(self.reader.lang()));
        match self.query.get("from") {
            Some("answers") => href.with("view", "answers"),
            _ => href,
        }
    }
}

/// The question that decides most and was not skipped.
fn next(book: &Rulebook, plan: &Plan, ask: &Ask) -> Option<FactIx> {
    plan.questions.iter().copied().find(|fact| can_be_asked(book, *fact) && !ask.skipped.contains(fact))
}

/// How many questions are left, those skipped not counted.
fn left(book: &Rulebook, plan: &Plan, ask: &Ask) -> usize {
    plan.questions.iter().filter(|fact| can_be_asked(book, **fact) && !ask.skipped.contains(fact)).count()
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
