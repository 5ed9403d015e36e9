//! The duties that follow from what a case has brought: the public calendar of duties, from the firm's own papers.

use axum::extract::State;
use axum::response::Response;
use desk::case::subject;
use maud::html;
use text::say::case as say;

use super::visit::Visit;
use crate::ask::{Ask, Asked, Refusal};
use crate::duties::{self as public, Links};
use crate::extract::Path;
use crate::office::Signed;
use crate::ui::{EmptyState, Page};
use crate::url::{CasePage, Href};
use crate::{Problem, Reader, Site};

/// `GET /{lang}/case/{case}/duties`.
pub(crate) async fn duties(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    let l = reader.locale;
    let asked = asked(&visit)?;
    let links = Links {
        file: Href::case_duties_file(l.lang, visit.file.id),
        answer: visit.frame(None).page(l, CasePage::Facts),
        change: None,
    };
    let holds = asked.ask.subject.held_papers().next().is_some();
    let section = if holds { Some(public::section(&reader, &site, &asked, &links).map_err(problem)?) } else { None };
    let main = html! {
        div class="wrap flow case duties" {
            (visit.frame(Some(CasePage::Duties)).top(l))
            h1 { (say::duties_title(l)) }
            p class="lede" { (say::duties_lead(l)) }
            @match section {
                Some(section) => (section),
                None => (EmptyState { says: say::duties_none(l), leads: None }),
            }
        }
    };
    Ok(Page::new(&reader, &site, say::duties_title(l)).rules_on(&l.date(asked.on())).show(&main))
}

/// `GET /{lang}/case/{case}/duties.ics`.
pub(crate) async fn file(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    public::file(&reader, &site, &asked(&visit)?).map_err(problem)
}

/// What is known and held, asked about from today on.
fn asked(visit: &Visit<'_>) -> Result<Asked, Problem> {
    let opening = visit.case.opening.as_ref().ok_or(Problem::NotFound)?;
    let goal = visit.book().goal(&opening.goal).ok_or(Problem::NotFound)?;
    // What the rulebook has no more brings no duties of it.
    let subject = subject(visit.book(), &visit.case, &visit.file.firm).map_err(|_| Problem::NotFound)?;
    let ask = Ask { goal, route: None, on: Some(visit.today), start: Some(visit.today), subject, skipped: Vec::new() };
    Ok(Asked { law: visit.law.clone(), ask, mistakes: Vec::new(), today: visit.today })
}

fn problem(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Problem(problem) => problem,
        Refusal::Mistakes | Refusal::Contradiction(_) | Refusal::NotInForce => Problem::NotFound,
    }
}
