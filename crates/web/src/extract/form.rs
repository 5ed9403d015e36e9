//! What a form sends: names and values, read as strictly as a query.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};

use super::Query;
use crate::{Problem, edge};

/// The fields of a form that was sent without files.
#[derive(Clone, Debug, Default)]
pub struct Form(pub Query);

impl Form {
    /// The first value under a name, trimmed; `None` if it is absent or empty.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(str::trim).filter(|value| !value.is_empty())
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !is_form(request.headers()) {
            return Err(Problem::BadForm);
        }
        let bytes = to_bytes(request.into_body(), edge::MAX_BODY).await.map_err(|_| Problem::TooLarge)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Problem::BadForm)?;
        Query::parse(text).map(Self).map_err(|_| Problem::BadForm)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}
