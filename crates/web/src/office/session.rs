//! Who is before us. The browser holds a random token in a cookie; the store holds only its hash.

use std::collections::BTreeMap;

use axum::extract::{FromRequestParts, OriginalUri, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::firm::Firm;
use desk::ids::{CaseId, PersonId};
use desk::person::{DeskRole, Person};
use desk::policy::{Role, Standing};
use desk::stream::By;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::cookie::Cookie;
use crate::app::redirect;
use crate::url::{Href, Place};
use crate::{Problem, Reader, Site};

/// How long a session lasts that is not used.
pub const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// How long a session lasts at most, however much it is used.
const AT_MOST: SignedDuration = SignedDuration::from_hours(90 * 24);

/// How long it lasts for somebody of a desk: a day at work (NIST SP 800-63B names twelve hours for what matters as much).
const AT_MOST_AT_THE_DESK: SignedDuration = SignedDuration::from_hours(12);

/// For how long a sign-in is proof enough for what matters.
const PROVED: SignedDuration = SignedDuration::from_mins(15);

/// Somebody who has signed in.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Who.
    pub person: PersonId,
    /// Their roles at the desk, and the country whose desk it is.
    pub roles: BTreeMap<DeskRole, String>,
    /// The session.
    pub session: Uuid,
    /// When they last proved who they are.
    pub proved: Timestamp,
}

/// Nobody has signed in, or nobody can be asked.
#[derive(Clone, Debug)]
pub enum SignedOut {
    /// Sign in first; then the page goes on where it was.
    SignIn(Href),
    /// There is no sign-in here, or the store does not answer.
    Problem(Problem),
}

impl Signed {
    /// As the author of an event.
    #[must_use]
    pub const fn by(&self) -> By {
        By::Person(self.person)
    }

    /// Every capacity in which they stand before a firm's things at an instant.
    #[must_use]
    pub fn standing(&self, firm: &Firm, case: Option<CaseId>, at: Timestamp) -> Standing {
        let member = firm.members.get(&self.person).map(|role| Role::from(*role));
        let adviser = firm.is_adviser(self.person, case, at).then_some(Role::Adviser);
        Standing::new(member.into_iter().chain(adviser).chain(self.desk_roles()))
    }

    /// Before what matters somebody proves again who they are: leads to the sign-in if the last one is too long ago.
    ///
    /// # Errors
    /// If there is no desk behind this site.
    pub(crate) fn prove_again(&self, reader: &Reader, site: &Site) -> Result<Option<Response>, Problem> {
        let stale = self.proved + PROVED <= site.office()?.now();
        Ok(stale.then(|| redirect(StatusCode::SEE_OTHER, sign_in(reader).as_str())))
    }

    /// The capacities that they have at the desk, whatever the firm.
    pub fn desk_roles(&self) -> impl Iterator<Item = Role> + '_ {
        self.roles.keys().map(|role| Role::from(*role))
    }
}

impl FromRequestParts<Site> for Signed {
    type Rejection = SignedOut;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, SignedOut> {
        if let Some(signed) = parts.extensions.get::<Self>() {
            return Ok(signed.clone());
        }
        let office = site.office().map_err(SignedOut::Problem)?;
        let failed = |error| SignedOut::Problem(site.failed(&error));
        let signed_out = || {
            let reader = Reader::of(
                parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0),
                &parts.headers,
            );
            SignedOut::SignIn(sign_in(&reader))
        };
        let token = token(&parts.headers, site).ok_or_else(signed_out)?;
        let session = office.store().session(token, office.now()).await.map_err(failed)?.ok_or_else(signed_out)?;
        let person = office.store().load::<Person>(session.person.uuid()).await.map_err(failed)?;
        if person.state.joined.is_none() || person.state.erased {
            return Err(signed_out());
        }
        let now = office.now();
        let at_most = if person.state.roles.is_empty() { AT_MOST } else { AT_MOST_AT_THE_DESK };
        if session.proved + at_most <= now {
            return Err(signed_out());
        }
        // The end is put off by use; once an hour is enough.
        if session.seen + SignedDuration::from_hours(1) < now {
            office.store().touch_session(session.id, now, now + LASTS).await.map_err(failed)?;
        }
        Ok(Self {
            person: session.person,
            roles: person.state.roles.clone(),
            session: session.id,
            proved: session.proved,
        })
    }
}

/// The sign-in page, which leads back to the page that is read.
fn sign_in(reader: &Reader) -> Href {
    let here = reader.here.in_lang(reader.lang());
    Place::SignIn.href(reader.lang()).with("next", here.as_str())
}

/// The token in the cookie.
fn token<'a>(headers: &'a HeaderMap, site: &Site) -> Option<&'a str> {
    let value = Cookie::Session.read(headers, site.is_secure())?;
    (value.len() == 64 && value.bytes().all(|c| c.is_ascii_hexdigit())).then_some(value)
}

/// `POST /{lang}/signout`: the session is over, and the first page comes.
pub(crate) async fn sign_out(reader: Reader, State(site): State<Site>, signed: Signed) -> Response {
    let Ok(office) = site.office() else { return Problem::NotFound.into_response() };
    if let Err(error) = office.store().end_session(signed.person, signed.session).await {
        return site.failed(&error).into_response();
    }
    tracing::info!(person = %signed.person, "signed out");
    let mut response = redirect(StatusCode::SEE_OTHER, Place::Home.href(reader.lang()).as_str());
    response.headers_mut().insert(header::SET_COOKIE, Cookie::Session.end(&site));
    response
}
