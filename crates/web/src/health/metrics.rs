//! The figures for Prometheus.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use store::{Store, StoreError};

use crate::Site;
use crate::edge::head;

/// What waits: mail and jobs that are not done.
const WAITING: &str = "SELECT 'mail', COUNT(*) FROM outbox WHERE sent_at IS NULL \
                       UNION ALL SELECT 'jobs', COUNT(*) FROM jobs WHERE done_at IS NULL";
/// How many cases stand how.
const CASES: &str = "SELECT state, turn, COUNT(*) FROM cases GROUP BY state, turn ORDER BY state, turn";

/// What is counted in this process, and what the store counts. Without the store's answer its figures are missing, as Prometheus expects.
pub(super) async fn metrics(State(site): State<Site>) -> Response {
    let mut out = String::new();
    site.requests().write(&mut out);
    if let Some(office) = site.desk_files() {
        let store = office.store();
        let written = store.written();
        head(&mut out, "daftar_store_jobs_total", "counter", "Commands and other writes handed to the store.");
        let _ = writeln!(out, "daftar_store_jobs_total {}", written.jobs);
        head(&mut out, "daftar_store_groups_total", "counter", "Transactions in which they were written.");
        let _ = writeln!(out, "daftar_store_groups_total {}", written.groups);
        if let Err(error) = counted(store, &mut out).await {
            tracing::warn!("the store gives no figures: {error}");
        }
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], out).into_response()
}

async fn counted(store: &Store, out: &mut String) -> Result<(), StoreError> {
    let waiting = store.read(WAITING, &[]).await?;
    let cases = store.read(CASES, &[]).await?;
    head(out, "daftar_waiting", "gauge", "What waits to be done after its answer.");
    for row in &waiting {
        let _ = writeln!(out, "daftar_waiting{{what=\"{}\"}} {}", row.text(0)?, row.int(1)?);
    }
    head(out, "daftar_cases", "gauge", "Cases by state and by whose turn it is.");
    for row in &cases {
        let (state, turn) = (row.text(0)?, row.text(1)?);
        let _ = writeln!(out, "daftar_cases{{state=\"{state}\",turn=\"{turn}\"}} {}", row.int(2)?);
    }
    Ok(())
}
