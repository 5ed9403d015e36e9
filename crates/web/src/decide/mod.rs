//! The desk's decision on a step: what was handed in beside what it must meet; and the notes that only the desk reads.

mod act;
mod checks;
mod fill;
mod form;
mod notes;
mod view;

#[cfg(test)]
pub(crate) mod samples;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use desk::case::StepKey;

use crate::case::visit::Visit;
use crate::extract::{Form, Path};
use crate::office::Signed;
use crate::ui::Page;
use crate::url::{DECIDE, DECIDE_PAPER, NOTES, Place};
use crate::{Problem, Reader, Site};
use form::Typed;

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(DECIDE, get(show).post(decide))
        .route(DECIDE_PAPER, get(show_of_paper).post(decide_of_paper))
        .route(NOTES, get(notes::notes).post(notes::note))
}

/// `GET /{lang}/case/{case}/decide/{step}`.
async fn show(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step)): Path<(String, String)>,
) -> Result<Response, Problem> {
    shown(&reader, &signed, &site, &case, StepKey { step, paper: None }).await
}

/// `GET /{lang}/case/{case}/decide/{step}/{paper}`.
async fn show_of_paper(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step, paper)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    shown(&reader, &signed, &site, &case, StepKey { step, paper: Some(paper) }).await
}

/// `POST /{lang}/case/{case}/decide/{step}`.
async fn decide(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Problem> {
    act::act(&reader, &signed, &site, &case, StepKey { step, paper: None }, &form).await
}

/// `POST /{lang}/case/{case}/decide/{step}/{paper}`.
async fn decide_of_paper(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step, paper)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Problem> {
    act::act(&reader, &signed, &site, &case, StepKey { step, paper: Some(paper) }, &form).await
}

async fn shown(reader: &Reader, signed: &Signed, site: &Site, case: &str, key: StepKey) -> Result<Response, Problem> {
    let visit = open(reader, signed, site, case, &key).await?;
    page(&visit, &key, Typed::default(), StatusCode::OK).await
}

/// Opens a case for somebody of the desk. For the firm's side there is no such page.
async fn open<'a>(
    reader: &'a Reader,
    signed: &'a Signed,
    site: &'a Site,
    case: &str,
    key: &StepKey,
) -> Result<Visit<'a>, Problem> {
    let visit = Visit::open(reader, site, signed, case).await?;
    let known = visit.waypoint(key).is_some() || visit.case.steps.contains_key(key);
    if known && signed.desk_roles().next().is_some() { Ok(visit) } else { Err(Problem::NotFound) }
}

async fn page(visit: &Visit<'_>, key: &StepKey, typed: Typed, status: StatusCode) -> Result<Response, Problem> {
    let view = fill::view(visit, key, typed).await?;
    // Who belongs to the firm is told why they do not decide, and that this is not for them.
    let status = if status == StatusCode::OK && !visit.of_desk() { StatusCode::FORBIDDEN } else { status };
    let page = Page::new(visit.reader, visit.site, &view.title).within(Place::Queue);
    Ok(page.status(status).show(&view.main(visit.l())))
}
