//! The edge: the one layer through which every request and response passes. It refuses what is too long, catches a handler that
//! panics, gives each problem a page, and adds validators, compression, security headers and a line in the log.

mod body;
mod cache;
mod catch;
mod compress;
mod etag;
mod headers;
mod metrics;
mod pages;
mod reference;
mod visitor;

use std::sync::Arc;
use std::time::Instant;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

pub use cache::CachePolicy;
pub(crate) use compress::{Packed, accepts_gzip, gzip};
pub(crate) use etag::{Tag, matches};
pub(crate) use metrics::{Requests, head};
pub(crate) use pages::Pages;
pub use reference::Reference;
pub(crate) use reference::References;
pub use visitor::{Network, NetworkError, Visitor};
pub(crate) use visitor::{PROTO, Peer};

use self::pages::Ready;
use crate::extract::is_upload;
use crate::problem::{self, Problem};
use crate::{Reader, Site, api, url};

/// The longest query that is read.
pub(crate) const MAX_QUERY: usize = 8 * 1024;
/// The longest path that is read.
pub(crate) const MAX_PATH: usize = 2 * 1024;
/// The longest body of a request.
pub(crate) const MAX_BODY: usize = 64 * 1024;

/// The layer.
pub(crate) async fn edge(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let shelf = (request.method() == Method::GET).then(|| site.law().pages());
    let uri = request.uri();
    let ready = shelf
        .as_ref()
        .zip(uri.path_and_query())
        .and_then(|((pages, today), address)| pages.get(*today, address.as_str()));
    if let Some(ready) = ready {
        let response = ready.respond(request.headers());
        log(&site, request.method(), uri.path(), &response, began);
        return response;
    }

    let peer = request.extensions().get::<Peer>().copied();
    let visitor = visitor::settle(request.headers_mut(), peer, site.proxies());
    request.extensions_mut().insert(visitor);
    let method = request.method().clone();
    let uri = request.uri();
    let path = uri.path().to_owned();
    let address = uri.path_and_query().map(|address| address.as_str().to_owned()).unwrap_or_default();
    let asked = request.headers().clone();
    let reader = Reader::of(request.uri(), &asked);
    let request = match refusal(&request) {
        Some(problem) => Err(problem),
        // Files are taken in piece by piece, by pages that know whose they are.
        None if takes_files(&request, &site) => Ok(request),
        None => body::arrived(request, body::PATIENCE).await,
    };
    let response = match request {
        Err(problem) => problem.into_response(),
        Ok(request) => catch::panics(next.run(request)).await.unwrap_or_else(|| {
            let reference = site.references().next();
            let path = &*url::without_token(&path);
            tracing::error!(%reference, path, "a handler panicked, reference {reference}");
            Problem::Internal(reference).into_response()
        }),
    };
    let response = if api::is_ours(&path) {
        api::speak(response, &method, &reader)
    } else {
        problem::speak(response, &reader, &site)
    };
    let keep = |policy: CachePolicy, ready: &Arc<Ready>| {
        if let Some((pages, today)) = &shelf {
            pages.keep(*today, &address, policy, ready);
        }
    };
    let mut response = finish(response, &method, &asked, &site, keep).await;
    headers::secure(response.headers_mut(), site.is_secure());
    log(&site, &method, &path, &response, began);
    response
}

/// Counts the request, and writes a line in the log, with the path only: a query may carry what a reader told us about the firm.
fn log(site: &Site, method: &Method, path: &str, response: &Response, began: Instant) {
    let took = began.elapsed();
    site.requests().count(path, response.status(), took);
    let status = response.status().as_u16();
    let micros = took.as_micros();
    let path = &*url::without_token(path);
    tracing::info!(%method, path, status, micros, "{method} {path} {status}");
}

/// Whether a request may bring files: only a form for a page behind the sign-in.
fn takes_files(request: &Request, site: &Site) -> bool {
    let behind = ["/case/", "/firm/"].iter().any(|part| request.uri().path().contains(part));
    behind && site.desk_files().is_some() && request.method() == Method::POST && is_upload(request)
}

fn refusal(request: &Request) -> Option<Problem> {
    let uri = request.uri();
    if uri.path().len() > MAX_PATH || uri.query().is_some_and(|query| query.len() > MAX_QUERY) {
        return Some(Problem::AddressTooLong);
    }
    let announced =
        request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    (announced.is_some_and(|length| length > MAX_BODY) && !is_upload(request)).then_some(Problem::TooLarge)
}

/// Cache policy, entity tag, "not modified" and compression, for a body that is in memory. A page that its address decides is kept.
async fn finish(
    response: Response,
    method: &Method,
    asked: &HeaderMap,
    site: &Site,
    keep: impl Fn(CachePolicy, &Arc<Ready>),
) -> Response {
    let (mut parts, body) = response.into_parts();
    let policy = parts.extensions.remove::<CachePolicy>().unwrap_or(CachePolicy::Never);
    parts.headers.insert(header::CACHE_CONTROL, policy.header());

    let ready = parts.headers.contains_key(header::ETAG) || parts.headers.contains_key(header::CONTENT_ENCODING);
    if ready || body.size_hint().exact().is_none() {
        return Response::from_parts(parts, body);
    }
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    if *method == Method::GET && pages::may_be_kept(parts.status, &parts.headers, policy) {
        headers::secure(&mut parts.headers, site.is_secure());
        let ready = Arc::new(Ready::new(parts.headers, bytes));
        keep(policy, &ready);
        return ready.respond(asked);
    }
    let packable = compress::is_worth_it(&parts.headers, &bytes);
    if packable {
        parts.headers.append(header::VARY, header::HeaderValue::from_static("accept-encoding"));
    }
    let packs = packable && accepts_gzip(asked);
    let tag = Tag::of(&bytes);
    if parts.status == StatusCode::OK && policy.validates() && (method == Method::GET || method == Method::HEAD) {
        parts.headers.insert(header::ETAG, tag.header(packs));
        if matches(asked, tag) {
            parts.status = StatusCode::NOT_MODIFIED;
            parts.headers.remove(header::CONTENT_TYPE);
            return Response::from_parts(parts, Body::empty());
        }
    }
    let bytes = if packs {
        parts.headers.insert(header::CONTENT_ENCODING, header::HeaderValue::from_static("gzip"));
        if policy.is_shared() { site.packed().get(tag, &bytes) } else { Bytes::from(gzip(&bytes)) }
    } else {
        bytes
    };
    Response::from_parts(parts, Body::from(bytes))
}
