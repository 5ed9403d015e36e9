//! Signing in with a code.

use axum::http::{Method, StatusCode};
use jiff::SignedDuration;

use super::Reply;
use super::desk::TestDesk;
use crate::ui::reading::{attributes, count, faults};

/// The cookies that a reply sets, as the browser sends them back.
fn cookies(reply: &Reply) -> String {
    let set = reply.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    set.filter_map(|value| value.split(';').next()).collect::<Vec<_>>().join("; ")
}

/// The digits in the latest letter.
async fn code(desk: &TestDesk) -> String {
    let letter = desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    letter.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 8).unwrap().to_owned()
}

#[tokio::test]
async fn an_address_and_a_code_let_somebody_in() {
    let desk = TestDesk::new().await;
    let page = desk.get(None, "/en/firms").await;
    assert_eq!(page.header("location"), "/en/signin?next=%2Fen%2Ffirms");
    let page = desk.get(None, "/en/signin?next=%2Fen%2Ffirms").await;
    assert_eq!(attributes(page.text(), "input[name=next]", "value"), ["/en/firms"]);

    let sent = desk.post(None, "/en/signin", &[("address", " Founder@Example.org "), ("next", "/en/firms")]).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/en/signin/code?next=%2Fen%2Ffirms"));
    let waiting = cookies(&sent);
    let page = desk.send(&waiting, Method::GET, "/en/signin/code?next=%2Fen%2Ffirms", "").await;
    assert_eq!((page.status, count(page.text(), "input[autocomplete=one-time-code]")), (StatusCode::OK, 1));

    let wrong = desk.send(&waiting, Method::POST, "/en/signin/code", "code=1").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("You can try 4 more times."));
    assert_eq!(faults(wrong.text()), Vec::<String>::new());

    // Digits of any script, and blanks between them.
    let code = code(&desk).await;
    let typed: String = code.chars().map(|c| char::from_u32(u32::from(c) - 48 + 0x660).unwrap()).collect();
    let body = format!(
        "code={}&next=%2Fen%2Ffirms",
        super::super::url::Href::fragment(&typed).as_str().trim_start_matches('#')
    );
    let entered = desk.send(&waiting, Method::POST, "/en/signin/code", &body).await;
    assert_eq!((entered.status, entered.header("location")), (StatusCode::SEE_OTHER, "/en/firms"));
    let firms = desk.send(&cookies(&entered), Method::GET, "/en/firms", "").await;
    assert_eq!((firms.status, firms.header("cache-control")), (StatusCode::OK, "no-store"));

    let again = desk.send(&waiting, Method::POST, "/en/signin/code", &body).await;
    assert!(again.text().contains("can no longer be used"), "a code is used once");
}

#[tokio::test]
async fn a_stranger_learns_nothing_from_the_answer() {
    let desk = TestDesk::new().await;
    desk.sign_in("founder@example.org").await;
    let known = desk.post(None, "/en/signin", &[("address", "founder@example.org")]).await;
    let unknown = desk.post(None, "/en/signin", &[("address", "stranger@example.org")]).await;
    assert_eq!((known.status, known.header("location")), (unknown.status, unknown.header("location")));
    // What waits in the cookie is as long as the address, which the stranger knows: one byte more is two digits.
    assert_eq!(cookies(&unknown).len(), cookies(&known).len() + 2);
}

#[tokio::test]
async fn an_address_that_is_none_is_said_to_be_none() {
    let desk = TestDesk::new().await;
    for (typed, says) in [("", "Write your e-mail address"), ("founder", "with the part after the @")] {
        let reply = desk.post(None, "/en/signin", &[("address", typed)]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(says), "{typed}");
        assert_eq!(attributes(reply.text(), "input[name=address]", "value"), [typed]);
    }
}

#[tokio::test]
async fn nothing_leads_to_another_site() {
    let desk = TestDesk::new().await;
    for next in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        desk.wait(SignedDuration::from_secs(1));
        let sent = desk.post(None, "/en/signin", &[("address", "founder@example.org"), ("next", next)]).await;
        assert_eq!(sent.header("location"), "/en/signin/code", "{next}");
        let fields = [("code", code(&desk).await), ("next", next.to_owned())];
        let query: crate::extract::Query = fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        let entered = desk.send(&cookies(&sent), Method::POST, "/en/signin/code", &query.to_string()).await;
        assert_eq!(entered.header("location"), "/en/firms", "{next}");
    }
}

#[tokio::test]
async fn an_officer_comes_to_the_queue() {
    let desk = TestDesk::new().await;
    desk.officer("officer@example.org").await;
    desk.wait(SignedDuration::from_mins(1));
    let sent = desk.post(None, "/ar/signin", &[("address", "officer@example.org")]).await;
    let body = format!("code={}", code(&desk).await);
    let entered = desk.send(&cookies(&sent), Method::POST, "/ar/signin/code", &body).await;
    assert_eq!(entered.header("location"), "/ar/desk");
}
