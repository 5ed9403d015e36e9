//! One's own account: name and letters, where one is signed in, and one's data.

mod erase;
mod export;
pub(crate) mod view;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use store::people;
use text::Lang;
use text::say::account as say;
use uuid::Uuid;

use self::view::{AccountView, MAX_NAME, SessionRow};
use crate::app::redirect;
use crate::extract::{Form, Query};
use crate::moment::instant;
use crate::office::Signed;
use crate::ui::Page;
use crate::url::Place;
use crate::{Problem, Reader, Site};

/// The routes.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::Account.path(), get(account).post(change))
        .route(Place::AccountExport.path(), get(export::export))
        .route(Place::AccountErase.path(), get(erase::ask).post(erase::erase))
}

/// `GET /{lang}/account`.
async fn account(reader: Reader, State(site): State<Site>, signed: Signed, query: Query) -> Result<Response, Problem> {
    let saved = query.get("saved").is_some();
    let view = AccountView { saved, ..view(&reader, &site, &signed).await? };
    Ok(show(&reader, &site, &view))
}

fn show(reader: &Reader, site: &Site, view: &AccountView) -> Response {
    let status = if view.name_fault { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Page::new(reader, site, say::title(reader.locale)).status(status).show(&view.main(reader.locale))
}

async fn view(reader: &Reader, site: &Site, signed: &Signed) -> Result<AccountView, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let l = reader.locale;
    let mut personal = office.store().personal(signed.person).await.map_err(failed)?;
    let sessions = office.store().sessions(signed.person, office.now()).await.map_err(failed)?;
    let row = |session: store::sessions::Session| SessionRow {
        here: session.id == signed.session,
        id: session.id.to_string(),
        device: Some(session.device).filter(|device| !device.is_empty()),
        since: instant(l, session.made),
        seen: instant(l, session.seen),
    };
    Ok(AccountView {
        address: personal.remove("email").unwrap_or_default(),
        name: personal.remove("name").unwrap_or_default(),
        name_fault: false,
        letters: personal.remove("letters").and_then(|lang| lang.parse().ok()).unwrap_or(l.lang),
        saved: false,
        queue: !signed.roles.is_empty(),
        sessions: sessions.into_iter().map(row).collect(),
        passkeys: None,
        key: office.id().map_err(failed)?.to_string(),
    })
}

/// `POST /{lang}/account`: what its button says.
async fn change(reader: Reader, State(site): State<Site>, signed: Signed, form: Form) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let store = site.office()?.store();
    match form.filled("do") {
        Some("save") => {
            let name = form.filled("name").unwrap_or_default();
            let letters = form.filled("letters").and_then(|lang| lang.parse::<Lang>().ok()).ok_or(Problem::BadForm)?;
            if name.chars().count() > MAX_NAME {
                let typed = name.to_owned();
                let view =
                    AccountView { name: typed, name_fault: true, letters, ..view(&reader, &site, &signed).await? };
                return Ok(show(&reader, &site, &view));
            }
            let key = store.person_key(signed.person).await.map_err(failed)?;
            let put = |field, value| people::put(&key, field, value).map_err(failed);
            store.run(vec![put("name", name)?, put("letters", letters.code())?]).await.map_err(failed)?;
        }
        Some("end") => {
            let session = form.filled("session").and_then(|id| Uuid::try_parse(id).ok()).ok_or(Problem::BadForm)?;
            store.end_session(signed.person, session).await.map_err(failed)?;
        }
        Some("end-others") => store.end_sessions(signed.person, Some(signed.session)).await.map_err(failed)?,
        _ => return Err(Problem::BadForm),
    }
    let href = Place::Account.href(reader.lang()).with("saved", "yes");
    Ok(redirect(StatusCode::SEE_OTHER, href.as_str()))
}
