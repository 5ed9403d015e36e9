//! What is sent when the sign-in has ended is not lost.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::Reply;
use super::desk::TestDesk;
use crate::ui::reading::{attributes, faults};

/// The hidden fields of the form with an address, as a browser sends them back.
fn hidden(page: &Reply, action: &str) -> Vec<(String, String)> {
    let form = format!("form[action='{action}'] input[type=hidden]");
    attributes(page.text(), &form, "name").into_iter().zip(attributes(page.text(), &form, "value")).collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn what_was_typed_goes_through_the_sign_in_and_is_sent_once() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    let messages = format!("/en/case/{case}/messages");
    let page = desk.get(Some(&founder), &messages).await;
    let key = attributes(page.text(), "input[name=key]", "value").remove(0);

    desk.wait(SignedDuration::from_hours(15 * 24));
    let typed = "سلام & <b>two\nlines</b>";
    let file = ("files", "a.pdf", b"%PDF-1.7\n".as_slice());
    let asked = desk.post_files(Some(&founder), &messages, &[("key", &key), ("words", typed)], &[file]).await;
    assert_eq!((asked.status, faults(asked.text())), (StatusCode::OK, vec![]));
    assert!(asked.text().contains("What you sent waits"), "{}", asked.text());

    // The address, wrong at first, then the code.
    let with = |page: &Reply, action: &str, name: &str, value: &str| {
        let mut fields = hidden(page, action);
        fields.push((name.to_owned(), value.to_owned()));
        fields
    };
    let wrong = desk.post(None, "/en/signin", &borrowed(&with(&asked, "/en/signin", "address", "founder"))).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = with(&wrong, "/en/signin", "address", "founder@example.org");
    let coded = desk.post(None, "/en/signin", &borrowed(&fields)).await;
    assert_eq!((coded.status, faults(coded.text())), (StatusCode::OK, vec![]));
    let letter = desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    let code = letter.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 8).unwrap();
    let waiting = coded.header("set-cookie").split(';').next().unwrap().to_owned();
    let fields: super::super::extract::Query = with(&coded, "/en/signin/code", "code", code).into_iter().collect();
    let done = desk.send(&waiting, axum::http::Method::POST, "/en/signin/code", &fields.to_string()).await;
    assert_eq!((done.status, faults(done.text())), (StatusCode::OK, vec![]));
    assert!(done.text().contains("It has not been sent yet") && done.text().contains("files have to be chosen"));

    // Nothing was sent before it is wanted; then it is, and once.
    let state = async || desk.case(case).await.0.messages.len();
    assert_eq!(state().await, 0);
    let cookies: Vec<&str> = done
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap().split(';').next().unwrap())
        .collect();
    let session = cookies.iter().find(|cookie| cookie.starts_with("daftar=")).unwrap();
    let fields: super::super::extract::Query = hidden(&done, &messages).into_iter().collect();
    for _ in 0..2 {
        let sent = desk.send(session, axum::http::Method::POST, &messages, &fields.to_string()).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert_eq!(state().await, 1);
    }
    let page = desk.send(session, axum::http::Method::GET, &messages, "").await;
    assert!(page.text().contains("سلام &amp; &lt;b&gt;two"), "{}", page.text());
}

#[tokio::test]
async fn what_is_too_much_to_carry_leads_to_the_sign_in() {
    let desk = TestDesk::new().await;
    let (long, path) = ("ا".repeat(10_500), "/en/firms");
    let reply = desk.post(None, path, &[("organisation", &long)]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(reply.header("location").starts_with("/en/signin"));
    // Where it goes is a page of ours.
    let foreign = [("kept-to", "https://example.org/"), ("kept.words", "x"), ("address", "a@example.org")];
    assert_eq!(desk.post(None, "/en/signin", &foreign).await.status, StatusCode::SEE_OTHER);
}
