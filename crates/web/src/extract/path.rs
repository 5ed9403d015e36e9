//! The variable parts of a path.

use axum::extract::FromRequestParts;
use axum::extract::path::ErrorKind;
use axum::extract::rejection::PathRejection;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::Problem;

/// The variable parts of a path as `T`.
#[derive(Clone, Copy, Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    #[expect(clippy::disallowed_types, reason = "the one place that gives its refusals a page")]
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(value)) => Ok(Self(value)),
            Err(PathRejection::FailedToDeserializePathParams(error)) => match error.kind() {
                ErrorKind::InvalidUtf8InPathParam { .. } => Err(Problem::BadAddress),
                // A part that is no number, no date, no id: no page has this address.
                _ => Err(Problem::NotFound),
            },
            Err(_) => Err(Problem::NotFound),
        }
    }
}
