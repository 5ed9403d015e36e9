//! Everything that the desk keeps about a person, to take along.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::person::{Event, Person};
use desk::stream::Recorded;
use serde_json::{Value, json};

use crate::office::Signed;
use crate::{CachePolicy, Problem, Site};

/// `GET /{lang}/account/export`.
pub(super) async fn export(State(site): State<Site>, signed: Signed) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let (store, at) = (office.store(), office.now());
    let personal = store.personal(signed.person).await.map_err(failed)?;
    let sessions = store.sessions(signed.person, at).await.map_err(failed)?;
    let firms = store.firms_of(signed.person, at).await.map_err(failed)?;
    let words = store.words_of(signed.person).await.map_err(failed)?;
    let history = store.history::<Person>(signed.person.uuid()).await.map_err(failed)?;
    let event = |recorded: &Recorded<Event>| json!({ "at": recorded.meta.at.to_string(), "event": recorded.event });
    let session = |session: &store::sessions::Session| {
        json!({
            "begun": session.made.to_string(), "used": session.seen.to_string(), "ends": session.expires.to_string(),
            "device": session.device,
        })
    };
    let firm = |line: &store::firms::FirmLine| {
        json!({
            "firm": line.firm.to_string(), "name": line.name, "role": line.role,
            "until": line.until.map(|until| until.to_string()),
        })
    };
    let document = json!({
        "person": signed.person.to_string(),
        "exported": at.to_string(),
        "personal": personal,
        "sessions": sessions.iter().map(session).collect::<Vec<_>>(),
        "firms": firms.iter().map(firm).collect::<Vec<_>>(),
        "words": words.into_values().collect::<Vec<_>>(),
        "account": history.iter().map(event).collect::<Vec<_>>(),
    });
    Ok(file(&document, "daftar-account.json"))
}

/// A JSON file to keep.
pub(crate) fn file(document: &Value, name: &'static str) -> Response {
    let named = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CONTENT_DISPOSITION, named.unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    (CachePolicy::Never, headers, format!("{document:#}")).into_response()
}
