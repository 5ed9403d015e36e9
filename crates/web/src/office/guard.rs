//! Nothing is changed by what another site sends. A browser says where a request comes from; one that does not say is not believed.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::url::without_token;
use crate::{CachePolicy, Problem, Site};

/// The layer around every page behind the sign-in, and those that lead there: what other sites send is refused, and nothing is kept by anybody.
pub(crate) async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !reads && !is_ours(request.headers(), &site) {
        tracing::warn!(path = &*without_token(request.uri().path()), "refused: a form of another site");
        return Problem::Elsewhere.into_response();
    }
    let mut response = next.run(request).await;
    response.extensions_mut().insert(CachePolicy::Never);
    response
}

/// Whether the browser says that a page of ours sent this: by `Sec-Fetch-Site` (W3C Fetch Metadata), or, where it knows no such header, by `Origin`.
fn is_ours(headers: &HeaderMap, site: &Site) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        // A browser that is set to send no referrer says `null` (Fetch, "append a request Origin header"). The first header is the browser's own word, and
        // for a page in a sandbox it is another.
        (Some(from), None | Some("null")) => from == "same-origin",
        (Some(from), Some(origin)) => from == "same-origin" && is_same(origin, headers, site),
        (None, Some(origin)) => is_same(origin, headers, site),
        (None, None) => false,
    }
}

fn is_same(origin: &str, headers: &HeaderMap, site: &Site) -> bool {
    let base = site.base(headers);
    !base.is_empty() && origin == base
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn sent(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("desk.example"));
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        is_ours(&headers, &crate::tests::site())
    }

    #[test]
    fn only_our_own_pages_are_believed() {
        assert!(sent(&[("sec-fetch-site", "same-origin"), ("origin", "http://desk.example")]));
        assert!(sent(&[("sec-fetch-site", "same-origin")]));
        assert!(sent(&[("sec-fetch-site", "same-origin"), ("origin", "null")]), "a browser that sends no referrer");
        assert!(sent(&[("origin", "http://desk.example")]), "an old browser");
        for bad in [
            &[][..],
            &[("sec-fetch-site", "cross-site"), ("origin", "http://evil.example")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "same-origin"), ("origin", "http://evil.example")],
            &[("origin", "null")],
            &[("sec-fetch-site", "cross-site"), ("origin", "null")],
            &[("origin", "https://desk.example")],
        ] {
            assert!(!sent(bad), "{bad:?}");
        }
    }
}
