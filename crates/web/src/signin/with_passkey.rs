//! Signing in with a passkey.

use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use super::passkey::{Answer, Party, hex};
use super::view::{PasskeyOffer, SignInView};
use crate::edge::Visitor;
use crate::extract::Form;
use crate::office::{Kept, Signed, SignedOut};
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// A state is sealed for five minutes; so long its use is remembered.
const REMEMBERED: u32 = 3_600;

/// What the browser's script needs to offer it, where passkeys can be used.
pub(super) fn offer(site: &Site, failed: bool) -> Option<PasskeyOffer> {
    let asked = Party::of(site)?.ask()?;
    Some(PasskeyOffer { options: asked.options, state: asked.state, failed })
}

/// `POST /{lang}/signin/passkey`.
pub(super) async fn sign_in(
    reader: Reader,
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    signed: Result<Signed, SignedOut>,
    form: Form,
) -> Result<Response, Problem> {
    let person = match form.filled("state").zip(form.filled("answer")) {
        Some((state, answer)) => check(&site, state, answer).await?,
        None => None,
    };
    if let Some(person) = person {
        return super::enter(&reader, &site, &headers, signed.ok(), person, &form).await;
    }
    tracing::warn!(network = visitor.network(), "a sign-in by passkey failed");
    let view = SignInView {
        next: form.filled("next").and_then(Href::own),
        kept: Kept::carried(&form),
        passkey: offer(&site, true),
        ..SignInView::default()
    };
    Ok(super::asked(&reader, &site, &view))
}

/// Whose passkey it is, if the answer holds and was not given before.
async fn check(site: &Site, state: &str, answer: &str) -> Result<Option<desk::ids::PersonId>, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let store = office.store();
    let (Some(party), Some(answer)) = (Party::of(site), Answer::read(answer)) else { return Ok(None) };
    let Some(passkey) = store.passkey(&answer.credential()).await.map_err(failed)? else { return Ok(None) };
    let Some(used) = party.check(state, &answer, &passkey) else { return Ok(None) };
    // However it is written, it is one state.
    let mark = hex(&store.keys().digest("passkey", &state.to_ascii_lowercase()));
    let bucket = format!("passkey {}", mark.get(..32).unwrap_or_default());
    if store.count_try(&bucket, office.now(), REMEMBERED).await.map_err(failed)? > 1 {
        return Ok(None);
    }
    store.update_passkey(&used.credential, &used.body).await.map_err(failed)?;
    Ok(Some(used.person))
}
