//! What a reader sends, whole before a handler sees it: nobody inside waits for one who sends slowly.

use std::time::Duration;

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use tokio::time::timeout;

use super::MAX_BODY;
use crate::problem::Problem;

/// How long a body may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// The request with its body in memory.
///
/// # Errors
/// If the body is too large, or does not come in time.
pub(super) async fn arrived(request: Request, patience: Duration) -> Result<Request, Problem> {
    if request.body().is_end_stream() {
        return Ok(request);
    }
    let (parts, body) = request.into_parts();
    match timeout(patience, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(bytes)) => Ok(Request::from_parts(parts, Body::from(bytes))),
        // One who hangs up half-way does not read the answer, so only a body that goes on and on is left.
        Ok(Err(_)) => Err(Problem::TooLarge),
        Err(_) => Err(Problem::TooSlow),
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use axum::body::Bytes;
    use axum::http::Error;

    use super::*;

    /// A body that never comes.
    struct Silence;

    impl HttpBody for Silence {
        type Data = Bytes;
        type Error = Error;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, Error>>> {
            Poll::Pending
        }
    }

    async fn sends(body: Body) -> Result<Bytes, Problem> {
        let request = arrived(Request::new(body), Duration::from_millis(20)).await?;
        Ok(to_bytes(request.into_body(), usize::MAX).await.unwrap())
    }

    #[tokio::test]
    async fn a_body_comes_whole_or_not_at_all() {
        assert_eq!(sends(Body::from("{}")).await, Ok(Bytes::from("{}")));
        assert_eq!(sends(Body::empty()).await, Ok(Bytes::new()));
        assert_eq!(sends(Body::from(vec![b'x'; MAX_BODY])).await.map(|bytes| bytes.len()), Ok(MAX_BODY));
        assert_eq!(sends(Body::from(vec![b'x'; MAX_BODY + 1])).await, Err(Problem::TooLarge));
        assert_eq!(sends(Body::new(Silence)).await, Err(Problem::TooSlow));
    }
}
