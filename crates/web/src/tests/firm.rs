//! A firm's pages.

use axum::http::StatusCode;

use super::desk::TestDesk;
use crate::ui::reading::{attributes, count, faults};

const KEY: &str = "0193a6c0-7d4e-7000-8000-00000000002a";

#[tokio::test]
async fn a_firm_is_opened_once_however_often_the_form_is_sent() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let page = desk.get(Some(&founder), "/en/firms").await;
    assert!(page.text().contains("You belong to no firm yet"));
    let key = attributes(page.text(), "input[name=key]", "value").remove(0);
    let fields = [("key", key.as_str()), ("organisation", "Clocks of the Bay"), ("number", "0123")];
    for _ in 0..2 {
        let opened = desk.post(Some(&founder), "/en/firms", &fields).await;
        assert_eq!((opened.status, opened.header("location")), (StatusCode::SEE_OTHER, &*format!("/en/firm/{key}")));
    }
    for lang in text::Lang::ALL {
        for uri in [format!("/{lang}/firms"), format!("/{lang}/firm/{key}")] {
            let page = desk.get(Some(&founder), &uri).await;
            assert_eq!((page.status, faults(page.text())), (StatusCode::OK, vec![]), "{uri}");
            assert!(page.text().contains("Clocks of the Bay"), "{uri}");
        }
    }
    let page = desk.get(Some(&founder), "/en/firms").await;
    assert_eq!(count(page.text(), ".rows > li"), 1);
}

#[tokio::test]
async fn a_firm_without_a_name_is_not_opened() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let reply = desk.post(Some(&founder), "/en/firms", &[("key", KEY), ("organisation", " "), ("number", "7")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(attributes(reply.text(), "#number", "value"), ["7"]);
    assert_eq!(desk.get(Some(&founder), &format!("/en/firm/{KEY}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_firm_shows_whose_turn_it_is_and_what_is_next() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    desk.open_case(&founder, firm).await;
    let page = desk.get(Some(&founder), &format!("/en/firm/{firm}")).await;
    assert_eq!(count(page.text(), ".badge-turn"), 1);
    assert!(page.text().contains("Next: "));
}

#[tokio::test]
async fn only_an_owner_corrects_the_name_and_a_stranger_finds_nothing() {
    let desk = TestDesk::new().await;
    let (founder, stranger) = (desk.sign_in("founder@example.org").await, desk.sign_in("stranger@example.org").await);
    let officer = desk.officer("officer@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let uri = format!("/en/firm/{firm}");
    let fields = [("organisation", "Watches of the Bay")];
    assert_eq!(desk.get(Some(&stranger), &uri).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.post(Some(&stranger), &uri, &fields).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get(Some(&officer), &uri).await.status, StatusCode::OK);
    assert_eq!(desk.post(Some(&officer), &uri, &fields).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(Some(&founder), &uri, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(desk.get(Some(&founder), &uri).await.text().contains("Watches of the Bay"));
}
