//! Sessions, codes and cookies; where one is led after signing in; a host that is not ours.

use axum::http::{Method, StatusCode};

use super::{Ground, OURS, PLAN, ask, code, cookie, form, set_cookies};
use crate::Site;
use crate::tests::desk::{ORIGIN, TestDesk};
use crate::ui::reading::count;

#[tokio::test]
async fn a_planted_session_is_not_the_one_that_is_signed_in() {
    let desk = TestDesk::new().await;
    let planted = format!("daftar={}", "ab".repeat(32));
    let mallory = desk.sign_in("mallory@example.org").await;
    let hers = cookie(&desk, &mallory).await;
    for before in [&planted, &hers] {
        desk.wait(jiff::SignedDuration::from_secs(1));
        let sent = form(&desk.site, before, "/en/signin", OURS, "address=founder@example.org").await;
        let waiting = set_cookies(&sent).remove(0).split(';').next().unwrap().to_owned();
        let body = format!("code={}", code(&desk).await);
        let entered = form(&desk.site, &format!("{before}; {waiting}"), "/en/signin/code", OURS, &body).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER);
        let given = set_cookies(&entered).remove(0);
        assert!(given.starts_with("daftar=") && !given.starts_with(before.as_str()), "{given}");
        let account = desk.send(before, Method::GET, "/en/account", "").await;
        assert_eq!(account.status, StatusCode::SEE_OTHER, "what was there before lets nobody in any more");
    }
}

#[tokio::test]
async fn a_code_belongs_to_the_browser_that_asked_for_it() {
    let desk = TestDesk::new().await;
    let mut waiting = Vec::new();
    for address in ["mallory@example.org", "founder@example.org"] {
        desk.wait(jiff::SignedDuration::from_secs(1));
        let sent = form(&desk.site, "", "/en/signin", OURS, &format!("address={address}")).await;
        waiting.push(set_cookies(&sent).remove(0).split(';').next().unwrap().to_owned());
    }
    let founders = format!("code={}", code(&desk).await);
    let wrong = form(&desk.site, &waiting[0], "/en/signin/code", OURS, &founders).await;
    assert_eq!((wrong.status, set_cookies(&wrong).len()), (StatusCode::UNPROCESSABLE_ENTITY, 0));
    // Nor does it help to put one's own address into another's sign-in.
    let mixed = format!("{}{}", &waiting[1][..44], &waiting[0][44..]);
    let wrong = form(&desk.site, &mixed, "/en/signin/code", OURS, &founders).await;
    assert_eq!((wrong.status, set_cookies(&wrong).len()), (StatusCode::UNPROCESSABLE_ENTITY, 0));
    let right = form(&desk.site, &waiting[1], "/en/signin/code", OURS, &founders).await;
    assert_eq!(right.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn cookies_are_out_of_reach() {
    let at = TestDesk::new().await;
    let https = "https://desk.example";
    let tls = Site::new(Some(https.parse().unwrap()), crate::Desk::default(), crate::tests::law(), 42);
    let tls = tls.with_office(at.office().clone());
    let from = [("sec-fetch-site", "same-origin"), ("origin", https)];
    let sent = form(&tls, "", "/en/signin", &from, "address=founder@example.org").await;
    let waiting = set_cookies(&sent).remove(0);
    let body = format!("code={}", code(&at).await);
    let entered = form(&tls, waiting.split(';').next().unwrap(), "/en/signin/code", &from, &body).await;
    let given = set_cookies(&entered);
    assert!(waiting.starts_with("__Host-daftar-code=") && given[0].starts_with("__Host-daftar="), "{given:?}");
    for cookie in given.iter().chain([&waiting]) {
        for word in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(word) && !cookie.contains("Domain"), "{cookie}");
        }
    }
    // Without the prefix it is somebody else's cookie.
    let bare = given[0].split(';').next().unwrap().trim_start_matches("__Host-").to_owned();
    let reply = ask(&tls, Method::GET, "/en/account", &[("cookie", &bare)], "").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_way_on_after_signing_in_stays_here() {
    let desk = TestDesk::new().await;
    let bad = [
        "https://evil.example/en",
        "//evil.example/en",
        "///evil.example",
        "/\\evil.example",
        "/en\\@evil.example",
        "\\/evil.example",
        "/%2Fevil.example",
        "/\tevil.example",
        "/en@evil.example",
        "/en.evil.example",
        "javascript:alert(1)",
        "/en\r\nset-cookie: a=b",
    ];
    for next in bad {
        let next: crate::extract::Query = [("next".to_owned(), next.to_owned())].into_iter().collect();
        let page = desk.get(None, &format!("/en/signin?{next}")).await;
        assert_eq!((page.status, count(page.text(), "input[name=next]")), (StatusCode::OK, 0), "{next}");
        let code = desk.get(None, &format!("/en/signin/code?{next}")).await;
        assert_eq!(code.header("location"), "/en/signin", "{next}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_ours_is_named_nowhere() {
    let at = Ground::new().await;
    let founder = cookie(&at.desk, &at.founder).await;
    let evil = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example"),
        ("cookie", &founder),
    ];
    let plan = format!("/en/plan?{PLAN}");
    let invite = format!("/en/firm/{}/members", at.firm);
    let pages = ["/en", "/en/account", "/en/signin", "/sitemap.xml", "/robots.txt", "/en/changes.atom", "/", &plan];
    for uri in pages.into_iter().chain([&*invite]) {
        let reply = ask(&at.desk.site, Method::GET, uri, &evil, "").await;
        assert!(!reply.text().contains("evil.example"), "{uri}");
        assert!(!reply.header("location").contains("evil.example"), "{uri}");
    }
    let from = [&evil[..], &[("origin", "http://evil.example")]].concat();
    let body = "do=invite&member=bilal@example.org&role=viewer";
    let refused = ask(&at.desk.site, Method::POST, &invite, &from, body).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    // What is sent by mail names the origin that was set.
    let from = [&evil[..], &[("origin", ORIGIN), ("content-type", "application/x-www-form-urlencoded")]].concat();
    at.desk.wait(jiff::SignedDuration::from_secs(1));
    let sent = ask(&at.desk.site, Method::POST, &invite, &from, body).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let letter = at.desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    assert!(letter.contains(&format!("{ORIGIN}/en/invitation/")) && !letter.contains("evil"), "{letter}");
}

#[tokio::test]
async fn an_address_for_mail_is_one_address() {
    let desk = TestDesk::new().await;
    for address in [
        "a@example.org%0d%0abcc:%20b@evil.example",
        "a@example.org%0abcc:b@evil.example",
        "a@example.org,b@evil.example",
        "a@example.org;b@evil.example",
        "%22a%20b%22@example.org",
        "%3Ca@example.org%3E",
        "a%00@example.org",
    ] {
        let reply = form(&desk.site, "", "/en/signin", OURS, &format!("address={address}")).await;
        assert!([400, 422].contains(&reply.status.as_u16()), "{address}: {}", reply.status);
    }
    assert!(desk.office().store().mail(None, 1).await.unwrap().is_empty());
}
