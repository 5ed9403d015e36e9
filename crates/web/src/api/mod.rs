//! The machine side: what the pages show, as JSON. Public data without accounts or cookies, so any site may read it.
//!
//! `table.rs` lists every operation once. The router and the OpenAPI document are both made from that list, and the schemas of
//! what the rulebook says are those of the types that read it; a test asks every operation and holds its answer to its schema.
//!
//! # A new operation
//! A line in `table.rs`, a variant of `Call`, its function in `answer/`, the schema of its answer in `schema/`.

mod answer;
mod document;
mod refusal;
mod schema;
mod shelf;
mod table;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use serde_json::Value as Json;

use crate::extract::{Path, Query};
use crate::url::API;
use crate::{CachePolicy, Problem, Reader, Site};

use refusal::Refused;
use table::Call;

/// All operations.
pub(crate) fn router() -> Router<Site> {
    table::operations().into_iter().fold(Router::new(), |router, operation| {
        router.route(&format!("{API}{}", operation.path), handler(operation.call))
    })
}

/// Whether an address belongs to the machine side, where problems are JSON as well.
pub(crate) fn is_ours(path: &str) -> bool {
    path.strip_prefix(API).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Gives a response of the machine side its problem, if it carries one, and lets any site read what is public.
pub(crate) fn speak(response: Response, method: &Method, reader: &Reader) -> Response {
    let mut response = refusal::speak(response, reader);
    let headers = response.headers_mut();
    if method == Method::GET || method == Method::HEAD {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    response
}

fn handler(call: Call) -> MethodRouter<Site> {
    match call {
        Call::PlanOf => post(plan_of),
        Call::Entity(shelf) => {
            get(move |reader: Reader, State(site): State<Site>, Path(id): Path<String>, query: Query| {
                ready(answer::entity(&site, &reader, &query, shelf, &id), CachePolicy::Public, &reader)
            })
        }
        Call::Document => get(|State(site): State<Site>, reader: Reader| {
            ready(Ok(document::whole(&site)), CachePolicy::Public, &reader)
        }),
        Call::Problems => get(|reader: Reader| ready(Ok(refusal::list()), CachePolicy::Public, &reader)),
        Call::Rulebook => get(|State(site): State<Site>, reader: Reader| {
            ready(Ok(answer::rulebook(&site)), CachePolicy::Revalidate, &reader)
        }),
        Call::Plan => get(|reader: Reader, State(site): State<Site>, query: Query| {
            ready(answer::plan(&site, &reader, &query), CachePolicy::Private, &reader)
        }),
        Call::Questions => get(|reader: Reader, State(site): State<Site>, query: Query| {
            ready(answer::questions(&site, &reader, &query), CachePolicy::Private, &reader)
        }),
        Call::Entities(shelf) => get(move |reader: Reader, State(site): State<Site>, query: Query| {
            ready(answer::entities(&site, &reader, &query, shelf), CachePolicy::Public, &reader)
        }),
    }
}

async fn plan_of(
    reader: Reader,
    State(site): State<Site>,
    query: Query,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let answer = match body {
        Ok(body) if refusal::is_json(&headers) => answer::plan_of(&site, &reader, &query, &body),
        Ok(_) => Err(Refused::media(&reader)),
        Err(_) => return Problem::TooLarge.into_response(),
    };
    respond(answer, CachePolicy::Never, &reader)
}

/// An answer that needs no waiting, as a handler's future.
fn ready(answer: Result<Json, Refused>, policy: CachePolicy, reader: &Reader) -> std::future::Ready<Response> {
    std::future::ready(respond(answer, policy, reader))
}

fn respond(answer: Result<Json, Refused>, policy: CachePolicy, reader: &Reader) -> Response {
    match answer {
        Ok(json) => {
            let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
            (policy, kind, json.to_string()).into_response()
        }
        Err(refused) => refused.respond(reader.locale),
    }
}
