//! The plan, and what to ask next.

use axum::body::Bytes;
use rulebook::Rulebook;
use rulebook::plan::{Contradiction, WhichOpens};
use rulebook::subject::read_json;
use rulebook::yaml::ToJson;
use serde_json::{Value as Json, json};
use text::say::{api as say, errors};

use super::super::refusal::{Code, Refused};
use super::mistakes;
use crate::ask::{Asked, Refusal};
use crate::extract::Query;
use crate::{Problem, Reader, Site};

/// What the address of a plan may name when the facts are in the body.
const BESIDE_A_BODY: [&str; 4] = ["goal", "route", "on", "start"];

/// `GET /plan`.
pub(in super::super) fn plan(site: &Site, reader: &Reader, query: &Query) -> Result<Json, Refused> {
    answer(site, reader, &Asked::read(site, query, |_| false))
}

/// `POST /plan`.
pub(in super::super) fn plan_of(site: &Site, reader: &Reader, query: &Query, body: &Bytes) -> Result<Json, Refused> {
    let l = reader.locale;
    if let Some((name, given)) = query.pairs().find(|(name, _)| !BESIDE_A_BODY.contains(name)) {
        return Err(mistakes::unknown_parameter(l, name, given, &BESIDE_A_BODY));
    }
    let mut asked = Asked::read(site, query, |_| false);
    let text = std::str::from_utf8(body).map_err(|_| Refused::new(Code::BadBody).detail(say::not_text(l)))?;
    asked.ask.subject = read_json(asked.book(), text).map_err(|errors| mistakes::facts(l, asked.book(), &errors))?;
    answer(site, reader, &asked)
}

fn answer(site: &Site, reader: &Reader, asked: &Asked) -> Result<Json, Refused> {
    let opens = asked.ask.route.map_or(WhichOpens::All, WhichOpens::One);
    let plan = asked.plan(site, opens).map_err(|refusal| refused(reader, asked, &refusal))?;
    Ok(render::json::plan(asked.book(), &plan, asked.ask.route))
}

/// `GET /questions`.
pub(in super::super) fn questions(site: &Site, reader: &Reader, query: &Query) -> Result<Json, Refused> {
    let asked = Asked::read(site, query, |_| false);
    let plan = asked.plan(site, WhichOpens::None).map_err(|refusal| refused(reader, &asked, &refusal))?;
    let book = asked.book();
    let next = plan.questions.iter().find(|fact| !asked.ask.skipped.contains(fact));
    Ok(json!({
        "rulebook_hash": book.hash,
        "on": plan.on.to_string(),
        "goal": book.entities.goals.id(plan.goal).as_str(),
        "next": next.map(|fact| book.entities.facts.table().id(*fact).as_str()),
        "questions": plan.questions.iter().filter_map(|fact| book.entities.fact(*fact).to_json()).collect::<Vec<_>>(),
    }))
}

fn refused(reader: &Reader, asked: &Asked, refusal: &Refusal) -> Refused {
    let l = reader.locale;
    match refusal {
        Refusal::Mistakes => mistakes::of_address(l, asked),
        Refusal::Contradiction(found) => {
            let found: Vec<Json> = found.iter().map(|one| contradiction(asked.book(), one)).collect();
            Refused::new(Code::Contradiction).with("contradictions", found.into())
        }
        Refusal::NotInForce => Refused::new(Code::NotInForce),
        Refusal::Problem(Problem::Internal(reference)) => Refused::new(Code::Internal)
            .detail(errors::internal(l, &reference.to_string()))
            .with("reference", reference.to_string().into()),
        Refusal::Problem(_) => Refused::new(Code::NotFound),
    }
}

fn contradiction(book: &Rulebook, found: &Contradiction) -> Json {
    let e = &book.entities;
    json!({
        "constraint": e.constraints.id(found.constraint).as_str(),
        "says": e.constraints[found.constraint].says.to_json(),
        "facts": found.facts.iter().map(|fact| e.facts.table().id(*fact).as_str()).collect::<Vec<_>>(),
        "evidence": found.evidence.iter().map(|paper| e.evidence.id(*paper).as_str()).collect::<Vec<_>>(),
    })
}
