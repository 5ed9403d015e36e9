//! What people write and send: texts, names and files that are more than they seem.

use axum::http::StatusCode;
use text::Lang;

use super::{Ground, KEY, PLAN, set_cookies};
use crate::tests::Reply;
use crate::tests::desk::Somebody;
use crate::ui::reading::{attributes, count, faults};

/// A text that runs where it is not escaped, in an element or in an attribute.
const HARM: &str = "'\"><script>alert(1)</script><img src=x onerror=alert(1)>";

/// Who sends a form: the address, its fields.
type Sent<'a> = (&'a Somebody, &'a str, &'a [(&'a str, &'a str)]);

#[tokio::test]
async fn hostile_files_are_not_taken_and_those_that_are_cannot_run() {
    let at = Ground::new().await;
    let messages = format!("/en/case/{}/messages", at.case);
    let send = async |name: &str, bytes: &[u8]| {
        let fields = [("key", name), ("words", "See the file.")];
        at.desk.post_files(Some(&at.founder), &messages, &fields, &[("files", name, bytes)]).await
    };
    let bad: [(&str, &[u8]); 8] = [
        ("a.pdf", b"<!doctype html><script>alert(1)</script>"),
        ("b.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("c.pdf", b"PK\x03\x04\x14\0\0\0\x08\0 an archive that grows"),
        ("d.jpg", b"GIF89a\x01\0\x01\0\0\0\0;"),
        ("e.pdf", b"MZ\x90\0\x03\0\0\0"),
        ("f.pdf", b"\x7fELF\x02\x01\x01\0"),
        ("g.pdf", b"#!/bin/sh\nrm -rf /\n"),
        ("h.pdf", b""),
    ];
    for (name, bytes) in bad {
        let reply = send(name, bytes).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(reply.text().contains("Only PDF, JPEG and PNG are taken"), "{name}");
    }
    // Two things at once: it counts as the one that browsers are told.
    let both = b"%PDF-1.7\n<script>alert(1)</script>";
    assert_eq!(send("<img src=x onerror=alert(1)>.html", both).await.status, StatusCode::SEE_OTHER);
    let page = at.desk.get(Some(&at.officer), &messages).await;
    assert_eq!(faults(page.text()), Vec::<String>::new());
    assert_eq!(count(page.text(), "img[src=x]"), 0);
    let link = attributes(page.text(), ".message a", "href").remove(0);
    for (uri, way) in [(link.clone(), "attachment"), (format!("{link}?view=1"), "inline")] {
        let file = at.desk.get(Some(&at.officer), &uri).await;
        assert_eq!(file.header("content-type"), "application/pdf");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert!(file.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
        let name = "%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E%2Ehtml";
        assert_eq!(file.header("content-disposition"), format!("{way}; filename*=UTF-8''{name}"));
    }
}

#[tokio::test]
async fn a_name_in_a_header_ends_no_header() {
    let at = Ground::new().await;
    let messages = format!("/en/case/{}/messages", at.case);
    let name = "a%0d%0aset-cookie: b=c;\u{2028} filename=d.html.pdf";
    let fields = [("key", "k"), ("words", "See the file.")];
    let sent = at.desk.post_files(Some(&at.founder), &messages, &fields, &[("files", name, b"%PDF-1.7\n")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = at.desk.get(Some(&at.founder), &messages).await;
    let link = attributes(page.text(), ".message a", "href").remove(0);
    let file = at.desk.get(Some(&at.founder), &link).await;
    let rest = file.header("content-disposition").strip_prefix("attachment; filename*=UTF-8''").unwrap();
    assert!(rest.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'%'), "{rest}");
    assert_eq!(set_cookies(&file), Vec::<String>::new());
    for uri in ["/en/x%0d%0aset-cookie:a=b/", "/en/guide/%0d%0ax:%20y/?a=%0d%0ab"] {
        let reply = at.desk.get(None, uri).await;
        assert_eq!((set_cookies(&reply).len(), reply.header("x")), (0, ""), "{uri}");
        assert!(!reply.header("location").contains(['\r', '\n']), "{uri}");
    }
}

#[tokio::test]
async fn what_people_write_is_shown_and_never_run() {
    let at = Ground::new().await;
    let (firm, case) = (format!("/en/firm/{}", at.firm), format!("/en/case/{}", at.case));
    let kind = {
        let page = at.desk.get(Some(&at.founder), &format!("{firm}/papers/new")).await;
        attributes(page.text(), "#kind option:nth-child(2)", "value").remove(0)
    };
    let next = {
        let page = at.desk.get(Some(&at.founder), &case).await;
        attributes(page.text(), ".notice .button", "href").remove(0)
    };
    let paper = [("key", KEY), ("kind", kind.as_str()), ("number", HARM), ("issuer", HARM)];
    let said = [("key", "m"), ("words", HARM)];
    let hand_in = [("key", "h"), ("do", "hand-in"), ("on", "2030-03-04"), ("reference", HARM), ("words", HARM)];
    let sent: [Sent<'_>; 7] = [
        (&at.founder, "/en/account", &[("do", "save"), ("name", HARM), ("letters", "en")]),
        (&at.officer, "/en/account", &[("do", "save"), ("name", HARM), ("letters", "ar")]),
        (&at.founder, &firm, &[("organisation", HARM), ("number", HARM)]),
        (&at.founder, &format!("{firm}/papers/new"), &paper),
        (&at.founder, &format!("{case}/messages"), &said),
        (&at.founder, &next, &hand_in),
        (&at.officer, &format!("{case}/notes"), &said),
    ];
    for (who, uri, fields) in sent {
        let reply = at.desk.post(Some(who), uri, fields).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{uri}: {}", reply.text());
    }
    let harm: crate::extract::Query = [("q".to_owned(), HARM.to_owned())].into_iter().collect();
    let decide = next.replacen("/step/", "/decide/", 1);
    let of_firm = ["", "/members", "/looks", "/papers", "/papers/new", &format!("/papers/{KEY}")];
    let of_case = ["", "/facts", "/messages", "/chronicle", "/duties", "/notes"];
    let mut pages: Vec<String> = of_firm.iter().map(|page| format!("{firm}{page}")).collect();
    pages.extend(of_case.iter().map(|page| format!("{case}{page}")));
    pages.extend([next.clone(), decide.clone(), format!("/en/search?{harm}"), format!("/en/desk/search?{harm}")]);
    pages.extend(["/en/account", "/en/firms", "/en/desk?pile=all", "/en/desk?pile=unassigned"].map(str::to_owned));
    let mut shown = 0;
    for uri in pages {
        for (lang, who) in Lang::ALL.into_iter().flat_map(|lang| [(lang, &at.founder), (lang, &at.officer)]) {
            let uri = uri.replacen("/en", &format!("/{lang}"), 1);
            let page = at.desk.get(Some(who), &uri).await;
            harmless(&uri, &page);
            shown += page.text().matches("&lt;script&gt;alert(1)").count();
        }
    }
    assert!(shown > 60, "it is on many pages: {shown}");
    // In a form that comes back with what was typed.
    let too_long = HARM.repeat(10);
    for (uri, fields) in [
        ("/en/account", [("do", "save"), ("name", too_long.as_str()), ("letters", "en")]),
        (&*firm, [("do", "save"), ("organisation", &too_long), ("number", HARM)]),
        (&format!("{firm}/members"), [("do", "invite"), ("member", HARM), ("role", HARM)]),
        (&format!("{firm}/papers/new"), [("key", HARM), ("kind", HARM), ("issued", HARM)]),
        (&format!("{case}/facts"), [("fact", "workshop.workers"), ("answer", HARM), ("key", HARM)]),
        (&next, [("do", "save"), ("on", HARM), ("reference", HARM)]),
        ("/en/signin", [("address", HARM), ("next", HARM), ("key", HARM)]),
        (&format!("/en/case/new?{PLAN}"), [("firm", "another"), ("name", &too_long), ("number", HARM)]),
    ] {
        harmless(uri, &at.desk.post(Some(&at.founder), uri, &fields).await);
    }
    // What was encoded twice is decoded once.
    let twice = at.desk.get(None, "/en/search?q=%253Cscript%253E").await;
    assert_eq!(attributes(twice.text(), "main input[name=q]", "value"), ["%3Cscript%3E"]);
    let verdict = [("verdict", "return"), ("words", HARM), ("key", HARM), ("papers", HARM)];
    harmless(&decide, &at.desk.post(Some(&at.officer), &decide, &verdict).await);
}

/// No element and no attribute of a page has come from what somebody wrote.
fn harmless(uri: &str, page: &Reply) {
    assert!(page.status.as_u16() < 500, "{uri}: {}", page.status);
    let html = page.text();
    assert_eq!(count(html, "img[src=x], [onerror], [onload], script:not([src])"), 0, "{uri}");
    assert!(!html.contains("<script>"), "{uri}");
    if !html.is_empty() {
        assert_eq!(faults(html), Vec::<String>::new(), "{uri}");
    }
}

#[tokio::test]
async fn a_form_changes_what_it_asks_for_and_no_more() {
    let at = Ground::new().await;
    let more = [
        ("do", "save"),
        ("name", "Aisha"),
        ("letters", "en"),
        ("email", "mallory@example.org"),
        ("role", "administrator"),
        ("person", "0193a6c0-7d4e-7000-8000-00000000002a"),
        ("name", "Mallory"),
    ];
    let saved = at.desk.post(Some(&at.founder), "/en/account", &more).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let personal = at.desk.office().store().personal(at.founder.person).await.unwrap();
    assert_eq!(personal.get("email").map(String::as_str), Some("founder@example.org"));
    assert_eq!(personal.get("name").map(String::as_str), Some("Aisha"), "the first of two counts");
    assert_eq!(at.desk.get(Some(&at.founder), "/en/desk/people").await.status, StatusCode::NOT_FOUND);
}
