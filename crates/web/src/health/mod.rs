//! What programs ask that watch over the server: is it alive, can it work, what does it count.

mod metrics;

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::time::timeout;

use crate::edge::CachePolicy;
use crate::{Office, Site};

/// How long the store may take to answer a server that can work.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the server lives and can work: for everybody, since it tells nothing else.
pub(crate) fn files() -> Router<Site> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready))
}

/// What the server counts, for an address of its own that the world does not reach.
pub fn metrics(site: Site) -> Router {
    Router::new().route("/metrics", get(metrics::metrics)).with_state(site)
}

async fn alive() -> Response {
    text(StatusCode::OK, "alive\n")
}

/// It can work if the store answers; the law is there as long as the server is.
async fn ready(State(site): State<Site>) -> Response {
    match site.desk_files() {
        Some(office) if !answers(office).await => text(StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
        _ => text(StatusCode::OK, "ready\n"),
    }
}

async fn answers(office: &Office) -> bool {
    // Not `SELECT 1`: a table is read, so that the database file is too.
    let asked = office.store().read("SELECT global FROM checkpoints WHERE global < 0", &[]);
    matches!(timeout(PATIENCE, asked).await, Ok(Ok(_)))
}

fn text(status: StatusCode, says: &'static str) -> Response {
    (status, CachePolicy::Never, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], says).into_response()
}
