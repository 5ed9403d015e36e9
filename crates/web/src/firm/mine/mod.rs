//! The firms that somebody acts for, and opening an account for another.

pub(crate) mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::firm::Command;
use desk::ids::FirmId;
use text::say::firm as say;

use self::view::{FirmRow, MineView};
use super::form::{FirmFault, FirmFields};
use crate::app::redirect;
use crate::extract::Form;
use crate::office::{Signed, Undone};
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
    let row = |line: store::firms::FirmLine| FirmRow {
        href: Href::firm(l.lang, line.firm),
        role: super::role_word(l, &line.role),
        name: line.name,
        cases: line.open_cases,
    };
    let key = office.id().map_err(failed)?.to_string();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = MineView { firms: lines.into_iter().map(row).collect(), fields, faults, key };
    Ok(Page::new(reader, site, say::mine(l)).within(Place::Firms).status(status).show(&view.main(l)))
}

/// `POST /{lang}/firms`: an account for a firm. Its id is that of the form, so that a form that is sent twice opens one.
pub(super) async fn open(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    form: Form,
) -> Result<Response, Problem> {
    let key = super::key(&form);
    let id = key.key.as_deref().and_then(|key| key.parse::<FirmId>().ok()).ok_or(Problem::BadForm)?;
    let fields = FirmFields::read(&form);
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
