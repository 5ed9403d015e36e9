//! Having one's data erased: the key is destroyed, and what happened stays on record without a name.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::firm::{Firm, FirmRole};
use desk::person::Command;
use desk::stream::Meta;
use store::people;
use text::say::account as say;

use super::view::{EraseView, erased};
use crate::admin::is_last;
use crate::extract::Form;
use crate::office::{Cookie, FormKey, Signed, Undone};
use crate::ui::Page;
use crate::url::{FirmPage, Href, Place};
use crate::{Problem, Reader, Site, app};

/// `GET /{lang}/account/erase`.
pub(super) async fn ask(reader: Reader, State(site): State<Site>, signed: Signed) -> Result<Response, Problem> {
    if let Some(again) = signed.prove_again(&reader, &site)? {
        return Ok(again);
    }
    Ok(show(&reader, &site, &view(&reader, &site, &signed).await?))
}

fn show(reader: &Reader, site: &Site, view: &EraseView) -> Response {
    let status = if view.unconfirmed { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Page::new(reader, site, say::erase(reader.locale)).status(status).show(&view.main(reader.locale))
}

async fn view(reader: &Reader, site: &Site, signed: &Signed) -> Result<EraseView, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let mut last_owner_of = Vec::new();
    for line in office.store().firms_of(signed.person, office.now()).await.map_err(failed)? {
        let firm = office.store().load::<Firm>(line.firm.uuid()).await.map_err(failed)?.state;
        let others = firm.members.iter().any(|(person, role)| *role == FirmRole::Owner && *person != signed.person);
        if firm.members.get(&signed.person) == Some(&FirmRole::Owner) && !others {
            last_owner_of.push((line.name, Href::firm_page(reader.lang(), line.firm, FirmPage::Members)));
        }
    }
    let last_administrator = is_last(site, office, signed.person).await?;
    let key = office.id().map_err(failed)?.to_string();
    Ok(EraseView { last_owner_of, last_administrator, unconfirmed: false, key })
}

/// `POST /{lang}/account/erase`.
pub(super) async fn erase(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    form: Form,
) -> Result<Response, Problem> {
    if let Some(again) = signed.prove_again(&reader, &site)? {
        return Ok(again);
    }
    let view = view(&reader, &site, &signed).await?;
    if !view.may() || form.filled("sure").is_none() {
        return Ok(show(&reader, &site, &EraseView { unconfirmed: view.may(), ..view }));
    }
    let office = site.office()?;
    let meta = Meta { by: signed.by(), at: office.now(), why: None };
    let rows = people::erasure(signed.person, office.now());
    let done = office.on_person(&site, meta, signed.person, &FormKey::default(), Command::Erase, rows).await;
    match done {
        Ok(_) => {}
        Err(Undone::Problem(problem)) => return Err(problem),
        Err(Undone::Refused(_)) => {
            return Ok(app::redirect(StatusCode::SEE_OTHER, Place::Home.href(reader.lang()).as_str()));
        }
    }
    let l = reader.locale;
    let mut response = Page::new(&reader, &site, say::erased_title(l)).show(&erased(l)).into_response();
    response.headers_mut().append(header::SET_COOKIE, Cookie::Session.end(&site));
    Ok(response)
}
