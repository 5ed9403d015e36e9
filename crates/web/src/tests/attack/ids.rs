//! Ids of others, ids that are none, and more than is taken in.

use axum::body::Body;
use axum::http::{Method, StatusCode};

use super::{Ground, OURS, ask, cookie, form};
use crate::app;
use crate::ui::reading::attributes;

#[tokio::test]
async fn another_firms_ids_lead_nowhere() {
    let at = Ground::new().await;
    at.desk.found(&at.stranger, "Boats of the Bay").await;
    let administrator = at.desk.with_role("admin@example.org", desk::person::DeskRole::Administrator, "BB").await;
    for who in [&at.stranger, &administrator] {
        let theirs = cookie(&at.desk, who).await;
        for uri in at.pages() {
            let reply = at.desk.send(&theirs, Method::GET, &format!("/en{uri}"), "").await;
            assert_eq!(reply.status, StatusCode::NOT_FOUND, "GET {uri}");
        }
        let about = at.forms().into_iter().filter(|(uri, body)| {
            let uri = uri.split('?').next().unwrap();
            uri.contains(&at.firm.to_string()) || uri.contains(&at.case.to_string()) || body.starts_with("case=")
        });
        for (uri, body) in about {
            let reply = form(&at.desk.site, &theirs, &format!("/en{uri}"), OURS, &body).await;
            assert_eq!(reply.status, StatusCode::NOT_FOUND, "POST {uri}");
        }
    }
    // And nobody who has not signed in gets further than the sign-in.
    for uri in at.pages() {
        let reply = at.desk.get(None, &format!("/en{uri}")).await;
        assert!(reply.header("location").starts_with("/en/signin?next="), "{uri}: {}", reply.status);
    }
}

#[tokio::test]
async fn what_is_behind_the_sign_in_is_kept_nowhere() {
    let at = Ground::new().await;
    let own = ["/account", "/account/export", "/account/erase", "/firms", "/desk", "/desk/search?q=bay", "/signout"];
    // The calendar file of a case may still be kept by its reader's browser: docs/security.md names it as a weakness.
    let pages: Vec<String> = at.pages().into_iter().filter(|uri| !uri.ends_with(".ics")).collect();
    for uri in pages.iter().map(String::as_str).chain(own) {
        for who in [&at.founder, &at.officer] {
            let reply = at.desk.get(Some(who), &format!("/en{uri}")).await;
            assert_eq!(reply.header("cache-control"), "no-store", "{uri} {}", reply.status);
            assert_eq!(reply.header("x-content-type-options"), "nosniff", "{uri}");
            assert!(reply.header("content-security-policy").contains("frame-ancestors 'none'"), "{uri}");
            assert_eq!((reply.header("access-control-allow-origin"), reply.header("etag")), ("", ""), "{uri}");
            let kind = reply.header("content-type");
            assert_eq!(kind.is_empty(), reply.bytes.is_empty(), "{uri}");
            assert!(!kind.starts_with("text/") || kind.ends_with("; charset=utf-8"), "{uri}: {kind}");
        }
    }
}

#[tokio::test]
async fn an_id_is_an_id_and_no_path() {
    let at = Ground::new().await;
    let (firm, case) = (at.firm, at.case);
    let bad = [
        "..",
        "%2e%2e",
        "..%2f..%2f..%2fetc%2fpasswd",
        "..%5c..%5cwin.ini",
        "%2e%2e%2f%2e%2e%2fmaster.key",
        "....%2f%2f",
        "%00",
        "master.key%00.pdf",
        "%ff",
        "%c0%ae%c0%ae",
        "'%20OR%201=1--",
        "1;DROP%20TABLE%20events",
        "$%7B7*7%7D",
        "%E2%80%AE",
        &"9".repeat(1_500),
    ];
    for id in bad {
        for uri in [
            format!("/en/case/{id}"),
            format!("/en/case/{id}.zip"),
            format!("/en/case/{case}/file/{id}"),
            format!("/en/case/{case}/step/{id}"),
            format!("/en/case/{case}/decide/{id}"),
            format!("/en/firm/{id}"),
            format!("/en/firm/{firm}/papers/{id}"),
            format!("/en/invitation/{id}"),
            format!("/en/desk/first/{id}"),
            format!("/en/guide/step/{id}"),
            format!("/en/directory/{id}"),
            format!("/assets/{id}"),
            format!("/api/v1/steps/{id}"),
        ] {
            let reply = at.desk.get(Some(&at.founder), &uri).await;
            assert!([400, 404].contains(&reply.status.as_u16()), "{uri}: {}", reply.status);
        }
        // A search says what it looks for, and finds no firm by it.
        let found = at.desk.get(Some(&at.officer), &format!("/en/desk/search?q={id}")).await;
        assert!([200, 400].contains(&found.status.as_u16()), "search for {id}: {}", found.status);
        assert_eq!(attributes(found.text(), "main .rows a", "href"), Vec::<String>::new(), "search for {id}");
    }
    for uri in ["/.git/HEAD", "/.env", "/master.key", "/daftar.db", "/daftar.toml", "/assets", "/assets/", "/metrics"] {
        assert_eq!(at.desk.get(Some(&at.founder), uri).await.status, StatusCode::NOT_FOUND, "{uri}");
    }
}

#[tokio::test]
async fn only_so_much_is_read() {
    let at = Ground::new().await;
    let founder = cookie(&at.desk, &at.founder).await;
    let long = format!("name={}", "a".repeat(64 * 1024));
    for (uri, _) in at.forms() {
        let reply = form(&at.desk.site, &founder, &format!("/en{uri}"), OURS, &long).await;
        assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE, "{uri}");
    }
    for method in [Method::TRACE, Method::PUT, Method::DELETE, Method::PATCH, Method::CONNECT] {
        for uri in ["/en", "/en/account", "/en/signin"] {
            let from = [&[("cookie", founder.as_str()), ("host", "desk.example")], OURS].concat();
            let reply = ask(&at.desk.site, method.clone(), uri, &from, "").await;
            assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {uri}");
            assert!(!reply.text().contains(&founder), "{method} {uri}");
        }
    }
}

/// What no form of ours has, beside a file: a part's head without end, and fields without number.
#[tokio::test]
async fn a_form_is_bounded_beside_its_files() {
    let at = Ground::new().await;
    let papers = format!("/en/firm/{}/papers/new", at.firm);
    let field = "--edge\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n\r\n";
    for (body, status) in [
        (format!("--edge\r\nx: {}", "a".repeat(3 << 20)), StatusCode::PAYLOAD_TOO_LARGE),
        (field.repeat((3 << 20) / field.len()), StatusCode::PAYLOAD_TOO_LARGE),
        (format!("--edge\r\nx: {}", "a".repeat(1 << 10)), StatusCode::BAD_REQUEST),
    ] {
        let reply = at.desk.post_parts(Some(&at.founder), &papers, body).await;
        assert_eq!(reply.status, status);
    }
    // A file is bounded by itself. It comes in pieces, as from the net.
    let part =
        |name: &str, value: &str| format!("--edge\r\ncontent-disposition: form-data; name={name}\r\n\r\n{value}");
    let head = [part("key", "k"), part("words", "hello"), part("files; filename=a.pdf", "%PDF-1.7\n")].join("\r\n");
    let mut pieces = vec![vec![b' '; 64 << 10]; 48];
    pieces.insert(0, head.into_bytes());
    pieces.push(b"\r\n--edge--\r\n".to_vec());
    let pieces = futures_util::stream::unfold(pieces.into_iter(), async |mut pieces: std::vec::IntoIter<_>| {
        tokio::task::yield_now().await;
        Some((Ok::<_, std::io::Error>(pieces.next()?), pieces))
    });
    let messages = format!("/en/case/{}/messages", at.case);
    let reply = at.desk.post_parts(Some(&at.founder), &messages, Body::from_stream(pieces)).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(crate::serve(listener, app(crate::tests::site()), std::future::pending()));
    let many = (0..200).map(|number| format!("x-{number}: a\r\n")).collect::<String>();
    for more in [format!("x: {}\r\n", "a".repeat(1 << 20)), many] {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        // The server may hang up before it has read all of it.
        let _ = stream.write_all(format!("GET /en HTTP/1.1\r\nhost: desk\r\n{more}\r\n").as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431 "), "{answer}");
    }
}
