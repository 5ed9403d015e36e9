//! Signing in: an address, then the code that was sent to it. What a stranger sees is the same whether the address has an account or not.

mod device;
mod letter;
pub(crate) mod passkey;
pub(crate) mod view;
mod with_passkey;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use desk::ids::PersonId;
use desk::person::Person;
use store::codes::Tried;
use store::people;
use text::say::account as say;

use self::view::{AddressFault, CodeFault, CodeView, SignInView};
use crate::app::redirect;
use crate::assets::PASSKEY;
use crate::edge::Visitor;
use crate::extract::{Form, Query};
use crate::office::{self, CODE_LASTS, Cookie, Kept, LASTS, Office, Signed, SignedOut, Waiting};
use crate::ui::Page;
use crate::url::{Href, Place};
use crate::{Problem, Reader, Site};

/// The routes.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::SignIn.path(), get(ask).post(send))
        .route(Place::SignInCode.path(), get(code).post(try_code))
        .route(Place::SignInPasskey.path(), get(ask).post(with_passkey::sign_in))
        .route(Place::SignOut.path(), get(leave).post(office::sign_out))
}

/// `GET /{lang}/signin`.
async fn ask(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let next = query.get("next").and_then(Href::own);
    let view = SignInView { next, passkey: with_passkey::offer(&site, false), ..Default::default() };
    asked(&reader, &site, &view)
}

/// The sign-in page in answer to a form that came without a sign-in.
pub(crate) fn ask_again(reader: &Reader, site: &Site, kept: Kept) -> Response {
    let passkey = with_passkey::offer(site, false);
    asked(reader, site, &SignInView { kept: Some(kept), passkey, ..SignInView::default() })
}

fn asked(reader: &Reader, site: &Site, view: &SignInView) -> Response {
    let l = reader.locale;
    let status = if view.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Page::new(reader, site, say::sign_in(l))
        .describe(say::sign_in_lead(l))
        .script(PASSKEY)
        .status(status)
        .show(&view.main(l))
}

/// `POST /{lang}/signin`: a code goes to the address.
async fn send(
    reader: Reader,
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Result<Response, Problem> {
    let next = form.filled("next").and_then(Href::own);
    let typed = form.filled("address").unwrap_or_default();
    let Some(address) = office::address(typed) else {
        let fault = Some(if typed.is_empty() { AddressFault::Empty } else { AddressFault::Form });
        let passkey = with_passkey::offer(&site, false);
        let view = SignInView { next, address: typed.to_owned(), fault, kept: Kept::carried(&form), passkey };
        return Ok(asked(&reader, &site, &view));
    };
    let l = reader.locale;
    let letter = |code: &str| letter::code(l, code, minutes());
    let waiting = site.office()?.send_code(&site, &address, &visitor.network(), l.lang, letter).await?;
    let mut response = match Kept::carried(&form) {
        // What waits goes with the page, and cannot go with an address.
        Some(kept) => coded(&reader, &site, &CodeView { next, kept: Some(kept), minutes: minutes(), fault: None }),
        None => redirect(StatusCode::SEE_OTHER, leading(Place::SignInCode.href(l.lang), next.as_ref()).as_str()),
    };
    let cookie = Cookie::Waiting.set(&site, &waiting.to_text(), CODE_LASTS.as_secs());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// `GET /{lang}/signin/code`.
async fn code(reader: Reader, State(site): State<Site>, headers: HeaderMap, query: Query) -> Response {
    let next = query.get("next").and_then(Href::own);
    match waiting(&headers, &site) {
        Some(_) => coded(&reader, &site, &CodeView { next, kept: None, minutes: minutes(), fault: None }),
        None => redirect(StatusCode::SEE_OTHER, leading(Place::SignIn.href(reader.lang()), next.as_ref()).as_str()),
    }
}

fn coded(reader: &Reader, site: &Site, view: &CodeView) -> Response {
    let l = reader.locale;
    let status = if view.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Page::new(reader, site, say::code_title(l)).status(status).show(&view.main(l))
}

/// `POST /{lang}/signin/code`.
async fn try_code(
    reader: Reader,
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    signed: Result<Signed, SignedOut>,
    form: Form,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let next = form.filled("next").and_then(Href::own);
    let digits: String =
        text::fold_digits(form.filled("code").unwrap_or_default()).chars().filter(char::is_ascii_digit).collect();
    let fault = match waiting(&headers, &site) {
        None => CodeFault::Gone,
        Some(_) if digits.is_empty() => CodeFault::Empty,
        Some(waiting) => match office.try_code(&site, &waiting, &digits).await? {
            Tried::Right(person) => return enter(&reader, &site, &headers, signed.ok(), person, &form).await,
            Tried::Wrong(left) => CodeFault::Wrong(left),
            Tried::Gone => CodeFault::Gone,
        },
    };
    tracing::warn!(network = visitor.network(), "a sign-in failed: {fault:?}");
    let kept = Kept::carried(&form);
    Ok(coded(&reader, &site, &CodeView { next, kept, minutes: minutes(), fault: Some(fault) }))
}

/// Lets somebody in: a new session, in place of the one that this browser had.
async fn enter(
    reader: &Reader,
    site: &Site,
    headers: &HeaderMap,
    before: Option<Signed>,
    person: PersonId,
    form: &Form,
) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let (store, at) = (office.store(), office.now());
    if let Some(before) = before {
        store.end_session(before.person, before.session).await.map_err(failed)?;
    }
    keep_language(office, site, person, reader).await?;
    let (_, token) = store.begin_session(person, &device::device(headers), at, at + LASTS).await.map_err(failed)?;
    tracing::info!(%person, "signed in");
    let roles = store.load::<Person>(person.uuid()).await.map_err(failed)?.state.roles.len();
    let home = if roles == 0 { Place::Firms } else { Place::Queue };
    let mut response = match Kept::carried(form) {
        Some(kept) => {
            let l = reader.locale;
            Page::new(reader, site, say::kept_title(l)).show(&view::kept(l, &kept))
        }
        None => {
            let on = form.filled("next").and_then(Href::own).unwrap_or_else(|| home.href(reader.lang()));
            redirect(StatusCode::SEE_OTHER, on.as_str())
        }
    };
    response.headers_mut().append(header::SET_COOKIE, Cookie::Session.set(site, &token, LASTS.as_secs()));
    response.headers_mut().append(header::SET_COOKIE, Cookie::Waiting.end(site));
    Ok(response)
}

/// Letters come in the language in which somebody signed in first, until they choose another.
async fn keep_language(office: &Office, site: &Site, person: PersonId, reader: &Reader) -> Result<(), Problem> {
    let failed = |error| site.failed(&error);
    let store = office.store();
    if store.personal(person).await.map_err(failed)?.contains_key("letters") {
        return Ok(());
    }
    let key = store.person_key(person).await.map_err(failed)?;
    let row = people::put(&key, "letters", reader.lang().code()).map_err(failed)?;
    store.run(vec![row]).await.map(drop).map_err(failed)
}

/// `GET /{lang}/signout`.
async fn leave(reader: Reader, State(site): State<Site>, signed: Result<Signed, SignedOut>) -> Response {
    match signed {
        Ok(_) => Page::new(&reader, &site, say::sign_out(reader.locale)).show(&view::sign_out(reader.locale)),
        Err(SignedOut::Problem(problem)) => problem.into_response(),
        Err(SignedOut::SignIn(_)) => redirect(StatusCode::SEE_OTHER, Place::SignIn.href(reader.lang()).as_str()),
    }
}

fn waiting(headers: &HeaderMap, site: &Site) -> Option<Waiting> {
    Waiting::from_text(Cookie::Waiting.read(headers, site.is_secure())?)
}

fn leading(href: Href, next: Option<&Href>) -> Href {
    match next {
        Some(next) => href.with("next", next.as_str()),
        None => href,
    }
}

fn minutes() -> u64 {
    u64::try_from(CODE_LASTS.as_mins()).unwrap_or_default()
}
