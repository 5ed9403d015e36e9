//! The page of a case: whose turn it is and the one next thing to do, then the living plan, papers, messages and what happened last.

mod fill;
mod next;
mod steps;
mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::{Command, law_changes};

pub(crate) use fill::{lines, standing};
pub(crate) use steps::{Standing, StepRow};
pub(crate) use view::{CaseView, Ends, LawNotice, Next, PaperRow, Steering, Way};

use super::visit::{Visit, form_key};
use super::{archive, refused};
use crate::extract::{Form, Path};
use crate::office::{Signed, Undone};
use crate::start::see;
use crate::ui::Page;
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// `GET /{lang}/case/{case}`, and `GET /{lang}/case/{case}.zip`.
pub(crate) async fn show(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    if let Some(id) = id.strip_suffix(".zip") {
        return archive::archive(&Visit::open(&reader, &site, &signed, id).await?).await;
    }
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    page(&visit, None).await
}

/// `POST /{lang}/case/{case}`: pauses, withdraws and so on, as the button says.
pub(crate) async fn steer(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    let command = match form.filled("do") {
        Some("pause") => Command::Pause,
        Some("resume") => Command::Resume,
        Some("withdraw") => Command::Withdraw,
        Some("reopen") => Command::Reopen,
        Some("adopt-law") => Command::AdoptLaw {
            on: visit.today,
            changes: law_changes(&visit.law, &visit.case, &visit.file.firm, visit.today).unwrap_or_default(),
        },
        _ => return Err(Problem::BadForm),
    };
    let key = form_key(&form);
    let act = visit.act(&key, command);
    match visit.office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&Href::case(reader.lang(), visit.file.id))),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            let says = refused::says(reader.locale, &refusal, |paper| visit.paper_name(paper));
            page(&visit, Some(says)).await
        }
    }
}

async fn page(visit: &Visit<'_>, refused: Option<String>) -> Result<Response, Problem> {
    let l = visit.l();
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let view = fill::view(visit, refused).await?;
    Ok(Page::new(visit.reader, visit.site, &view.frame.title(l)).status(status).show(&view.main(l)))
}
