//! Opening a case from a plan: what comes along, and for which firm. The address holds the plan, as everywhere.

mod plan;
mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::Command;
use desk::firm::{Command as FirmCommand, Firm, FirmRole};
use desk::ids::{CaseId, FirmId, PaperId};
use store::StoreError;
use text::Locale;
use text::say::case as say;

pub(crate) use view::{FirmChoice, NewCaseView, closed};

use super::visit::form_key;
use crate::ask::refuse;
use crate::extract::{Form, Query};
use crate::office::{FormKey, Limit, Office, OnCase, Signed, Undone};
use crate::start::see;
use crate::ui::Page;
use crate::url::{Href, Place};
use crate::{Problem, Reader, Site};
use plan::Ground;
use view::ANOTHER;

/// `GET /{lang}/case/new?…`.
pub(crate) async fn new(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    query: Query,
) -> Result<Response, Problem> {
    let asked = plan::read(&site, &query);
    let ground = match Ground::of(&site, &asked) {
        Ok(ground) => ground,
        Err(refusal) => return Ok(refuse(&reader, &site, &query, &asked, refusal)),
    };
    page(&reader, &site, &signed, &ground, &Form::default(), Vec::new()).await
}

/// `POST /{lang}/case/new?…`.
pub(crate) async fn open(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    query: Query,
    form: Form,
) -> Result<Response, Problem> {
    let l = reader.locale;
    let asked = plan::read(&site, &query);
    let ground = match Ground::of(&site, &asked) {
        Ok(ground) => ground,
        Err(refusal) => return Ok(refuse(&reader, &site, &query, &asked, refusal)),
    };
    if ground.is_closed() {
        return page(&reader, &site, &signed, &ground, &form, Vec::new()).await;
    }
    let office = site.office()?;
    let failed = |error| site.failed(&error);
    let key = form_key(&form);
    let firm = match form.filled("firm") {
        Some(ANOTHER) => match found(office, &site, &signed, &form, &key).await? {
            Ok(firm) => firm,
            Err(fault) => {
                return page(&reader, &site, &signed, &ground, &form, vec![(fault, fault_says(l, fault))]).await;
            }
        },
        Some(id) => id.parse().map_err(|_| Problem::NotFound)?,
        None => {
            let faults = vec![("firm", say::new_choose_firm(l))];
            return page(&reader, &site, &signed, &ground, &form, faults).await;
        }
    };
    // The same form opens the same case, however often it is sent.
    let case = match &key.key {
        Some(key) => CaseId::new(key.parse().map_err(|_| Problem::BadForm)?),
        None => CaseId::new(office.id().map_err(failed)?),
    };
    office.count(&site, Limit::Case, &signed.person.to_string()).await?;
    let known = office.store().load::<Firm>(firm.uuid()).await.map_err(failed)?.state;
    let vault = ground.vault(case, &known, || office.id().map(PaperId::new)).map_err(failed)?;
    let opening = ground.opening(case, firm);
    let act = OnCase { firm, case, form: &key, command: Command::Open(opening), vault, rows: Vec::new() };
    match office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&Href::case(l.lang, case))),
        Err(Undone::Problem(Problem::MayNot | Problem::NotFound)) => {
            let faults = vec![("firm", say::new_not_yours(l))];
            page(&reader, &site, &signed, &ground, &form, faults).await
        }
        Err(Undone::Problem(problem)) => Err(problem),
        // Opened already, by the same form sent twice with different contents.
        Err(Undone::Refused(desk::Refusal::Exists)) => Ok(see(&Href::case(l.lang, case))),
        Err(Undone::Refused(refusal)) => {
            tracing::warn!(?refusal, "a case was not opened");
            Err(Problem::BadForm)
        }
    }
}

/// Opens the account of a firm that is new here. The same form founds one firm.
async fn found(
    office: &Office,
    site: &Site,
    signed: &Signed,
    form: &Form,
    key: &FormKey,
) -> Result<Result<FirmId, &'static str>, Problem> {
    let id = match &key.key {
        Some(key) => key.parse().map_err(|_| Problem::BadForm)?,
        None => FirmId::new(office.id().map_err(|error| site.failed(&error))?),
    };
    let name = form.filled("name").unwrap_or_default().to_owned();
    let number = form.filled("number").map(str::to_owned);
    office.count(site, Limit::Firm, &signed.person.to_string()).await?;
    let key = FormKey { key: key.key.as_ref().map(|key| format!("{key} firm")), seen: None };
    let command = FirmCommand::Found { name, number, owner: signed.person };
    match office.on_firm(site, signed, id, &key, command, Vec::new()).await {
        // Whether somebody else's firm has this id shows when the case is to be opened in it.
        Ok(_) | Err(Undone::Refused(desk::Refusal::Exists)) => Ok(Ok(id)),
        Err(Undone::Refused(desk::Refusal::Field(field))) => Ok(Err(field)),
        Err(Undone::Refused(_)) => Err(Problem::BadForm),
        Err(Undone::Problem(problem)) => Err(problem),
    }
}

fn fault_says(l: Locale, field: &str) -> &'static str {
    match field {
        "number" => say::new_number_long(l),
        _ => say::new_name_needed(l),
    }
}

/// The page, with what was typed and what is wrong with it.
async fn page(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    ground: &Ground<'_>,
    form: &Form,
    faults: Vec<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let l = reader.locale;
    let plan = ground.href(l, Place::Plan);
    let page = Page::new(reader, site, say::new_title(l)).describe(say::new_lead(l));
    if ground.is_closed() {
        return Ok(page.status(StatusCode::CONFLICT).show(&closed(l, plan)));
    }
    let office = site.office()?;
    let failed = |error| site.failed(&error);
    let firms = mine(office, signed).await.map_err(failed)?;
    let chosen = form.filled("firm").map(str::to_owned).or_else(|| match firms.as_slice() {
        [only] => Some(only.id.clone()),
        _ => None,
    });
    let view = NewCaseView {
        plan: ground.lines(l),
        facts: ground.facts(l),
        papers: ground.papers(l),
        undecided: ground.is_undecided(),
        change: ground.href(l, Place::Start).with("view", "answers"),
        action: ground.href(l, Place::NewCase),
        key: match form.filled("key") {
            // What was sent and was wrong did nothing: its key still serves.
            Some(key) if !faults.is_empty() => key.to_owned(),
            _ => office.id().map_err(failed)?.to_string(),
        },
        firms,
        chosen,
        name: form.filled("name").unwrap_or_default().to_owned(),
        number: form.filled("number").unwrap_or_default().to_owned(),
        faults,
    };
    let status = if view.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page.status(status).show(&view.main(l)))
}

/// The firms for which somebody may open a case.
async fn mine(office: &Office, signed: &Signed) -> Result<Vec<FirmChoice>, StoreError> {
    let firms = office.store().firms_of(signed.person, office.now()).await?;
    let prepares = firms.into_iter().filter(|firm| firm.role != FirmRole::Viewer.as_str());
    Ok(prepares.map(|firm| FirmChoice { id: firm.firm.to_string(), name: firm.name }).collect())
}
