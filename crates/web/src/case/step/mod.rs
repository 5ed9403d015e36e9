//! The page of a step: what it is, by which law, what it needs, what the desk answered, and the form in which the firm hands it in.

mod act;
mod answer;
mod answered;
mod checked;
mod fill;
mod form;
mod typed;
mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::StepKey;
use desk::policy::Action;

pub(crate) use act::{act, act_on_paper};
pub(crate) use answer::{Answer, AnswerKind};
pub(crate) use form::{PaperForm, Pile, StepForm};
pub(crate) use view::{NeedRow, StepView};

use super::visit::Visit;
use crate::extract::{Path, Query};
use crate::office::Signed;
use crate::ui::Page;
use crate::{Problem, Reader, Site};
use typed::Typed;

/// `GET /{lang}/case/{case}/step/{step}`.
pub(crate) async fn show(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Problem> {
    shown(&reader, &signed, &site, &case, StepKey { step, paper: None }, &query).await
}

/// `GET /{lang}/case/{case}/step/{step}/{paper}`.
pub(crate) async fn show_of_paper(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step, paper)): Path<(String, String, String)>,
    query: Query,
) -> Result<Response, Problem> {
    shown(&reader, &signed, &site, &case, StepKey { step, paper: Some(paper) }, &query).await
}

async fn shown(
    reader: &Reader,
    signed: &Signed,
    site: &Site,
    case: &str,
    key: StepKey,
    query: &Query,
) -> Result<Response, Problem> {
    let visit = Visit::open(reader, site, signed, case).await?;
    known(&visit, &key)?;
    let draft = if visit.may(Action::WorkOnStep) { draft(&visit, &key).await? } else { None };
    let typed = Typed { saved: query.get("saved").is_some() && draft.is_some(), ..Typed::kept(draft) };
    page(&visit, &key, typed).await
}

/// Whether the case has, or had, such a step.
fn known(visit: &Visit<'_>, key: &StepKey) -> Result<(), Problem> {
    let has = visit.waypoint(key).is_some() || visit.case.steps.contains_key(key);
    if has { Ok(()) } else { Err(Problem::NotFound) }
}

/// What the reader has saved of the form.
async fn draft(visit: &Visit<'_>, key: &StepKey) -> Result<Option<Query>, Problem> {
    let found = visit.office.store().draft(visit.signed.person, &draft_name(visit, key)).await;
    let found = found.map_err(|error| visit.site.failed(&error))?;
    Ok(found.and_then(|text| Query::parse(&text).ok()))
}

/// The name of a step's form among the drafts.
fn draft_name(visit: &Visit<'_>, key: &StepKey) -> String {
    format!("case {} step {key}", visit.file.id)
}

async fn page(visit: &Visit<'_>, key: &StepKey, typed: Typed) -> Result<Response, Problem> {
    let l = visit.l();
    let status = if typed.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = fill::view(visit, key, typed).await?;
    Ok(Page::new(visit.reader, visit.site, &view.title).status(status).show(&view.main(l)))
}
