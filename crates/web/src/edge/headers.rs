//! Security headers, the same on every response.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Nothing but our own styles, fonts, pictures and scripts; no frames; forms that lead to us only.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; \
     script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Another site learns nothing. Our own pages have to be told: without a referrer a browser sends a form with `Origin: null`, which is nobody's.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

pub(super) fn secure(headers: &mut HeaderMap, over_tls: bool) {
    for (name, value) in ALWAYS {
        // A drawing brings a policy of its own, stricter and with the style inside it.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if over_tls {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
