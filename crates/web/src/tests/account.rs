//! One's own account.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::desk::TestDesk;
use crate::ui::reading::{attributes, count, faults};

#[tokio::test]
async fn name_and_language_are_kept() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    for lang in text::Lang::ALL {
        let page = desk.get(Some(&founder), &format!("/{lang}/account")).await;
        assert_eq!((page.status, faults(page.text())), (StatusCode::OK, vec![]), "{lang}");
    }
    let fields = [("do", "save"), ("name", "Aisha Khan"), ("letters", "ur")];
    let saved = desk.post(Some(&founder), "/en/account", &fields).await;
    assert_eq!(saved.header("location"), "/en/account?saved=yes");
    let page = desk.get(Some(&founder), saved.header("location")).await;
    assert_eq!(attributes(page.text(), "#name", "value"), ["Aisha Khan"]);
    assert_eq!(attributes(page.text(), "input[name=letters][checked]", "value"), ["ur"]);

    let long = "a".repeat(201);
    let fields = [("do", "save"), ("name", long.as_str()), ("letters", "ur")];
    let refused = desk.post(Some(&founder), "/en/account", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(attributes(refused.text(), "#name", "value"), [long]);
}

#[tokio::test]
async fn a_session_can_be_ended_from_another() {
    let desk = TestDesk::new().await;
    let (here, there) = (desk.sign_in("founder@example.org").await, desk.sign_in("founder@example.org").await);
    let stranger = desk.sign_in("stranger@example.org").await;
    let page = desk.get(Some(&here), "/en/account").await;
    let other = attributes(page.text(), "input[name=session]", "value").remove(0);
    // Nobody ends somebody else's.
    desk.post(Some(&stranger), "/en/account", &[("do", "end"), ("session", &other)]).await;
    assert_eq!(desk.get(Some(&there), "/en/account").await.status, StatusCode::OK);
    desk.post(Some(&here), "/en/account", &[("do", "end"), ("session", &other)]).await;
    assert_eq!(desk.get(Some(&there), "/en/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get(Some(&here), "/en/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn ones_data_can_be_taken_along_and_erased() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let export = desk.get(Some(&founder), "/en/account/export").await;
    let document: serde_json::Value = serde_json::from_slice(&export.bytes).unwrap();
    assert_eq!(document["personal"]["email"], "founder@example.org");
    assert_eq!(document["person"], founder.person.to_string());

    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let page = desk.get(Some(&founder), "/en/account/erase").await;
    assert!(page.text().contains("the only owner of"), "a firm has an owner");
    desk.post(Some(&founder), "/en/account/erase", &[("sure", "yes")]).await;
    assert_eq!(desk.get(Some(&founder), &format!("/en/firm/{firm}")).await.status, StatusCode::OK);

    let alone = desk.sign_in("alone@example.org").await;
    let asked = desk.post(Some(&alone), "/en/account/erase", &[]).await;
    assert_eq!((asked.status, count(asked.text(), "#sure-error")), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    let erased = desk.post(Some(&alone), "/en/account/erase", &[("sure", "yes")]).await;
    assert_eq!((erased.status, faults(erased.text())), (StatusCode::OK, vec![]));
    assert_eq!(desk.get(Some(&alone), "/en/account").await.status, StatusCode::SEE_OTHER);
    assert!(desk.office().store().personal(alone.person).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_matters_wants_a_fresh_sign_in() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    desk.wait(SignedDuration::from_mins(16));
    let page = desk.get(Some(&founder), "/en/account/erase").await;
    assert_eq!(page.header("location"), "/en/signin?next=%2Fen%2Faccount%2Ferase");
    let sent = desk.post(Some(&founder), "/en/account/erase", &[("sure", "yes")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(!desk.office().store().personal(founder.person).await.unwrap().is_empty());
}
