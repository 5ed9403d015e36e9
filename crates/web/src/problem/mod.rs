//! What goes wrong on the way to a page, and the page that says so.

mod page;

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::{CachePolicy, Reader, Reference, Site};

/// Why there is no page. Returned by handlers and extractors; the edge turns it into a page in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No page has this address.
    NotFound,
    /// The address is no text.
    BadAddress,
    /// The address is longer than any of ours.
    AddressTooLong,
    /// The page exists, but not for this method.
    MethodNotAllowed,
    /// The body is longer than any that we ask for.
    TooLarge,
    /// The body did not come in time.
    TooSlow,
    /// A form that is none of ours.
    BadForm,
    /// It was sent from a page of another site.
    Elsewhere,
    /// It may be seen, but not done.
    MayNot,
    /// The same was asked too often.
    TooOften,
    /// What the desk keeps cannot be reached just now.
    Unavailable,
    /// A mistake of ours; the log has the same reference.
    Internal(Reference),
}

impl Problem {
    /// The status of the response.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadAddress | Self::BadForm => StatusCode::BAD_REQUEST,
            Self::Elsewhere | Self::MayNot => StatusCode::FORBIDDEN,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::AddressTooLong => StatusCode::URI_TOO_LONG,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A response that still needs its page: it carries the problem to the edge.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status(), CachePolicy::Never, ()).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives a response that carries a problem its page.
pub(crate) fn speak(response: Response, reader: &Reader, site: &Site) -> Response {
    let bare = response.status() == StatusCode::METHOD_NOT_ALLOWED;
    let problem = response.extensions().get().copied().or(bare.then_some(Problem::MethodNotAllowed));
    let Some(problem) = problem else { return response };
    let kept =
        [header::ALLOW].into_iter().filter_map(|name| Some((name.clone(), response.headers().get(name)?.clone())));
    let kept: HeaderMap = kept.collect();
    let mut page = page::respond(problem, reader, site);
    page.headers_mut().extend(kept);
    page
}
