//! Headers: caching, validators, compression, security.

use std::io::Read as _;

use axum::http::Method;

use super::{at, browser};

#[tokio::test]
async fn a_page_is_sent_once_and_then_confirmed() {
    let first = browser().get("/en").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.len() == 34, "{tag}");
    assert_eq!(first.header("cache-control"), "public, max-age=300");
    let second = browser().with("if-none-match", &tag).get("/en").await;
    assert_eq!((second.status.as_u16(), second.bytes.len(), second.header("etag")), (304, 0, tag.as_str()));
    assert_eq!(browser().with("if-none-match", &tag).get("/ur").await.status, 200, "another page is another body");
}

#[tokio::test]
async fn a_packed_page_is_the_same_page_under_another_tag() {
    let plain = browser().get("/ur").await;
    let packed = browser().with("accept-encoding", "br, gzip").get("/ur").await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert_eq!((packed.header("vary"), plain.header("vary")), ("accept-encoding", "accept-encoding"));
    assert_eq!(packed.header("etag"), format!("{}-gz\"", plain.header("etag").trim_end_matches('"')));
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(&packed.bytes[..]).read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes, plain.bytes);
    assert!(packed.bytes.len() * 2 < plain.bytes.len());
    let known = browser().with("accept-encoding", "gzip").with("if-none-match", packed.header("etag")).get("/ur").await;
    assert_eq!(known.status, 304);
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let get = browser().get("/ar").await;
    let head = browser().send(Method::HEAD, "/ar").await;
    assert_eq!((head.status.as_u16(), head.bytes.len()), (200, 0));
    for name in ["etag", "content-type", "content-language", "cache-control", "vary"] {
        assert_eq!(head.header(name), get.header(name), "{name}");
    }
    assert_eq!(head.header("content-length"), get.bytes.len().to_string());
}

#[tokio::test]
async fn every_response_is_guarded_and_none_sets_a_cookie() {
    for uri in ["/", "/en", "/en/none", "/ur/broken", "/assets/none"] {
        let reply = browser().get(uri).await;
        assert!(reply.header("content-security-policy").starts_with("default-src 'none'; style-src 'self'"), "{uri}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "same-origin");
        assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin");
        assert!(reply.header("permissions-policy").contains("geolocation=()"));
        assert!(!reply.header("cache-control").is_empty(), "{uri}");
        assert_eq!(reply.header("set-cookie"), "");
        assert_eq!(reply.header("strict-transport-security"), "");
    }
    let tls = at(Some("https://desk.example.org")).get("/en").await;
    assert_eq!(tls.header("strict-transport-security"), "max-age=31536000");
}
