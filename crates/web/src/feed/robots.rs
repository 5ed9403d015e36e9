//! What robots may read, and whom to tell of a weakness.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use text::Lang;

use super::xml::policy;
use crate::url::SITEMAP;
use crate::{CachePolicy, Problem, Site};

/// For how long the contact for weaknesses is promised to hold.
const PROMISED_DAYS: i64 = 90;

/// `GET /robots.txt`: everything, but no address with parameters, of which there is no end.
pub(super) async fn robots(State(site): State<Site>, headers: HeaderMap) -> Response {
    let base = site.base(&headers);
    plain(policy(&site), format!("User-agent: *\nDisallow: /*?\nAllow: /\n\nSitemap: {base}{SITEMAP}\n"))
}

/// `GET /.well-known/security.txt` by RFC 9116, where the desk has a mailbox.
pub(super) async fn security(State(site): State<Site>) -> Result<Response, Problem> {
    let law = site.law().current();
    let email = site.desk().email.clone().or_else(|| law.book.head.desk.email.clone());
    let email = email.ok_or(Problem::NotFound)?;
    let expires = site.law().today(&law.book).plus_days(PROMISED_DAYS);
    let languages = Lang::ALL.map(Lang::code).join(", ");
    let contact = format!("Contact: mailto:{email}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\n");
    Ok(plain(CachePolicy::Public, contact))
}

fn plain(policy: CachePolicy, text: String) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))];
    (policy, kind, text).into_response()
}
