//! The firms that somebody acts for, and opening an account for another.

pub(crate) mod view;

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::firm::{Command, Firm};
use desk::ids::{CaseId, FirmId};
use store::firms::FirmLine;
use text::say::firm as say;

use self::view::{FirmRow, MineView};
use super::form::{FirmFault, FirmFields};
use crate::app::redirect;
use crate::extract::Form;
use crate::office::{FormKey, Limit, Signed, Undone};
use crate::ui::Page;
use crate::url::{Href, Place};
use crate::{Problem, Reader, Site};

/// `GET /{lang}/firms`.
pub(super) async fn mine(reader: Reader, State(site): State<Site>, signed: Signed) -> Result<Response, Problem> {
    show(&reader, &site, &signed, FirmFields::default(), vec![]).await
}

async fn show(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    fields: FirmFields,
    faults: Vec<FirmFault>,
) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let l = reader.locale;
    let lines = office.store().firms_of(signed.person, office.now()).await.map_err(failed)?;
    let mut firms = Vec::new();
    for line in lines {
        let role = super::role_word(l, &line.role);
        for href in leads(site, signed, &line, reader).await? {
            firms.push(FirmRow { name: line.name.clone(), href, role, cases: line.open_cases });
        }
    }
    let key = office.id().map_err(failed)?.to_string();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = MineView { firms, fields, faults, queue: !signed.roles.is_empty(), key };
    Ok(Page::new(reader, site, say::mine(l)).within(Place::Firms).status(status).show(&view.main(l)))
}

/// Where a firm leads: to its page, or, for an adviser whose mandate names cases, to each of these.
async fn leads(site: &Site, signed: &Signed, line: &FirmLine, reader: &Reader) -> Result<Vec<Href>, Problem> {
    let office = site.office()?;
    let home = vec![Href::firm(reader.lang(), line.firm)];
    if line.until.is_none() {
        return Ok(home);
    }
    let firm = office.store().load::<Firm>(line.firm.uuid()).await.map_err(|error| site.failed(&error))?.state;
    let now = office.now();
    if firm.is_adviser(signed.person, None, now) {
        return Ok(home);
    }
    let own = firm.mandates.values().filter(|mandate| mandate.adviser == signed.person);
    let cases: BTreeSet<CaseId> = own.flat_map(|mandate| mandate.scope.cases.iter().copied()).collect();
    let covered = cases.into_iter().filter(|case| firm.is_adviser(signed.person, Some(*case), now));
    Ok(covered.map(|case| Href::case(reader.lang(), case)).collect())
}

/// `POST /{lang}/firms`: an account for a firm. Its id is that of the form, so that a form that is sent twice opens one.
pub(super) async fn open(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    form: Form,
) -> Result<Response, Problem> {
    let key = FormKey::of(&form);
    let id = key.key.as_deref().and_then(|key| key.parse::<FirmId>().ok()).ok_or(Problem::BadForm)?;
    let fields = FirmFields::read(&form);
    site.office()?.count(&site, Limit::Firm, &signed.person.to_string()).await?;
    let command = Command::Found { name: fields.name.clone(), number: fields.number(), owner: signed.person };
    match site.office()?.on_firm(&site, &signed, id, &key, command, vec![]).await {
        Ok(_) => Ok(redirect(StatusCode::SEE_OTHER, Href::firm(reader.lang(), id).as_str())),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => match FirmFault::of(&refusal) {
            Some(fault) => show(&reader, &site, &signed, fields, vec![fault]).await,
            None => Err(Problem::BadForm),
        },
    }
}
