//! Addresses that lead elsewhere or nowhere.

use axum::http::{Method, StatusCode};

use super::browser;
use crate::ui::reading::{attributes, count, faults};

#[tokio::test]
async fn the_root_leads_to_the_language_of_the_browser() {
    for (accepts, to) in [("ur-PK,ur;q=0.9,en;q=0.8", "/ur"), ("ar-SA", "/ar"), ("fr", "/en"), ("", "/en")] {
        let reply = browser().with("accept-language", accepts).get("/").await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::FOUND, to));
        assert_eq!(reply.header("vary"), "accept-language");
        assert_eq!(reply.header("cache-control"), "no-cache");
    }
}

#[tokio::test]
async fn one_slash_too_many_is_forgiven() {
    let reply = browser().get("/ar/?a=1").await;
    assert_eq!((reply.status, reply.header("location")), (StatusCode::PERMANENT_REDIRECT, "/ar?a=1"));
    // Never to another host.
    assert_eq!(browser().get("//example.org/").await.status, 404);
    assert_eq!(browser().get("//en/").await.status, 404);
}

#[tokio::test]
async fn an_unknown_address_gets_a_page_in_the_readers_language() {
    let reply = browser().get("/ar/none").await;
    assert_eq!(reply.status, 404);
    assert_eq!(reply.header("cache-control"), "no-store");
    assert_eq!(attributes(reply.text(), "html", "lang"), ["ar"]);
    assert_eq!(faults(reply.text()), Vec::<String>::new());
    assert_eq!(count(reply.text(), "meta[name=robots]"), 1);
    let reply = browser().with("accept-language", "ur").get("/none").await;
    assert_eq!((reply.status.as_u16(), attributes(reply.text(), "html", "lang")), (404, vec!["ur".to_owned()]));
}

#[tokio::test]
async fn an_address_that_is_no_text_is_a_bad_request() {
    for uri in ["/ar/numbered/%FF", "/ar/numbered/7?q=%FF", "/ar/numbered/7?q=%00"] {
        let reply = browser().get(uri).await;
        assert_eq!(reply.status, 400, "{uri}");
        assert_eq!(attributes(reply.text(), "html", "lang"), ["ar"]);
        assert_eq!(count(reply.text(), "main .button"), 0, "{uri}");
    }
    let reply = browser().get("/ar/numbered/7?a=%D9%B9&q=%FF&b=1").await;
    assert_eq!(reply.status, 400);
    assert_eq!(attributes(reply.text(), "main .button", "href"), ["/ar/numbered/7?a=%D9%B9&b=1"]);
    assert_eq!(browser().get("/ar/numbered/7?q=a+b").await.text(), "7 q=a%20b");
    assert_eq!(browser().get("/ar/numbered/seven").await.status, 404);
    assert_eq!(browser().get("/ar/numbered/70000").await.status, 404);
}

#[tokio::test]
async fn a_query_over_8_kb_is_too_long() {
    let query = |length: usize| format!("/en?{}", "a".repeat(length));
    assert_eq!(browser().get(&query(8 * 1024)).await.status, 200);
    let reply = browser().get(&query(8 * 1024 + 1)).await;
    assert_eq!(reply.status, 414);
    assert_eq!(faults(reply.text()), Vec::<String>::new());
    assert_eq!(browser().get(&format!("/en/{}", "a".repeat(3000))).await.status, 414);
}

#[tokio::test]
async fn a_page_that_is_only_read_says_so() {
    let reply = browser().send(Method::POST, "/ur").await;
    assert_eq!((reply.status.as_u16(), reply.header("allow")), (405, "GET,HEAD"));
    assert_eq!(attributes(reply.text(), "html", "lang"), ["ur"]);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_is_read() {
    let reply = browser().with("content-length", "70000").send(Method::POST, "/en").await;
    assert_eq!(reply.status, 413);
    assert_eq!(faults(reply.text()), Vec::<String>::new());
}

#[tokio::test]
async fn a_mistake_of_ours_gets_a_page_with_a_number() {
    let site = browser();
    let reply = site.get("/ur/broken").await;
    assert_eq!(reply.status, 500);
    assert_eq!(attributes(reply.text(), "html", "lang"), ["ur"]);
    assert_eq!(faults(reply.text()), Vec::<String>::new());
    // The only word of the page that is four signs, a hyphen and four signs.
    let number = |html: &str| {
        let mut words = html.split(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'));
        words.find(|word| word.len() == 9 && word.find('-') == Some(4)).unwrap().to_owned()
    };
    let first = number(reply.text());
    assert_ne!(number(site.get("/ur/broken").await.text()), first);
    assert!(reply.text().contains("mailto:desk@example.org"));
}
