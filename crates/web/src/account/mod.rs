//! One's own account: name and letters, where one is signed in, and one's data.

mod erase;
mod export;

pub(crate) use export::file;
pub(crate) mod view;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use store::people;
use text::say::account as say;
use text::{Lang, Locale};
use uuid::Uuid;

use self::view::{AccountView, MAX_NAME, Passkeys, SessionRow};
use crate::app::redirect;
use crate::assets::PASSKEY;
use crate::extract::{Form, Query};
use crate::moment::{date, instant};
use crate::office::Signed;
use crate::signin::passkey::{Party, hex, unhex};
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
    Page::new(reader, site, say::title(reader.locale)).script(PASSKEY).status(status).show(&view.main(reader.locale))
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
    let address = personal.remove("email").unwrap_or_default();
    let name = personal.remove("name").unwrap_or_default();
    Ok(AccountView {
        name_fault: false,
        letters: personal.remove("letters").and_then(|lang| lang.parse().ok()).unwrap_or(l.lang),
        saved: false,
        queue: !signed.roles.is_empty(),
        sessions: sessions.into_iter().map(row).collect(),
        passkeys: passkeys(site, signed, l, &address, &name).await?,
        address,
        name,
        key: office.id().map_err(failed)?.to_string(),
    })
}

/// The passkeys, and what is needed to add one; none where the site knows no address at which they could be used.
async fn passkeys(
    site: &Site,
    signed: &Signed,
    l: Locale,
    address: &str,
    name: &str,
) -> Result<Option<Passkeys>, Problem> {
    let Some(party) = Party::of(site) else { return Ok(None) };
    let known = site.office()?.store().passkeys_of(signed.person).await.map_err(|error| site.failed(&error))?;
    let offer = party.ask_new(signed.person, address, name, &known).map(|asked| (asked.options, asked.state));
    let known = known.into_iter().map(|passkey| (hex(&passkey.credential), date(l, passkey.at))).collect();
    Ok(Some(Passkeys { known, offer }))
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
        Some("add-passkey") => {
            if let Some(again) = signed.prove_again(&reader, &site)? {
                return Ok(again);
            }
            let party = Party::of(&site).ok_or(Problem::BadForm)?;
            let (state, answer) = form.filled("state").zip(form.filled("answer")).ok_or(Problem::BadForm)?;
            let now = site.office()?.now();
            let passkey = party.take_new(signed.person, state, answer, now).ok_or(Problem::BadForm)?;
            store.add_passkey(&passkey).await.map_err(failed)?;
        }
        Some("remove-passkey") => {
            let credential = form.filled("passkey").and_then(unhex).ok_or(Problem::BadForm)?;
            store.remove_passkey(signed.person, &credential).await.map_err(failed)?;
        }
        Some("end-others") => store.end_sessions(signed.person, Some(signed.session)).await.map_err(failed)?,
        _ => return Err(Problem::BadForm),
    }
    let href = Place::Account.href(reader.lang()).with("saved", "yes");
    Ok(redirect(StatusCode::SEE_OTHER, href.as_str()))
}
