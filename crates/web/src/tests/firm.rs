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

/// The address of the invitation in the latest letter.
async fn invitation(desk: &TestDesk) -> String {
    let letter = desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    let link = letter.split_whitespace().find(|word| word.contains("/invitation/")).unwrap();
    link.strip_prefix(super::desk::ORIGIN).unwrap().to_owned()
}

#[tokio::test]
async fn a_member_is_invited_joins_and_gets_another_role() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let uri = format!("/en/firm/{firm}/members");
    desk.wait(jiff::SignedDuration::from_secs(1));
    let fields = [("do", "invite"), ("key", KEY), ("member", "bilal@example.org"), ("role", "preparer")];
    for _ in 0..2 {
        let sent = desk.post(Some(&founder), &uri, &fields).await;
        assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, &*format!("{uri}?sent=yes")));
    }
    let page = desk.get(Some(&founder), &uri).await;
    assert!(page.text().contains("bilal@example.org"));
    assert_eq!(count(page.text(), "input[name=invitation]"), 1, "a form that is sent twice invites once");

    let link = invitation(&desk).await;
    assert_eq!(desk.get(None, &link).await.status, StatusCode::SEE_OTHER, "sign in first");
    let bilal = desk.sign_in("bilal@example.org").await;
    assert_eq!(desk.get(Some(&bilal), &format!("/en/firm/{firm}")).await.status, StatusCode::NOT_FOUND);
    let page = desk.get(Some(&bilal), &link).await;
    assert!(page.text().contains("Preparer"));
    let joined = desk.post(Some(&bilal), &link, &[("key", KEY)]).await;
    assert_eq!(joined.header("location"), format!("/en/firm/{firm}"));
    assert_eq!(desk.get(Some(&bilal), joined.header("location")).await.status, StatusCode::OK);
    let other = desk.sign_in("other@example.org").await;
    assert!(desk.get(Some(&other), &link).await.text().contains("This invitation is over"));
    let made_up = format!("{}0", &link[..link.len() - 1]);
    let made_up = if made_up == link { format!("{}1", &link[..link.len() - 1]) } else { made_up };
    assert_eq!(desk.get(Some(&other), &made_up).await.status, StatusCode::NOT_FOUND);

    // A preparer changes no roles; an owner does, but the last one stays.
    let id = bilal.person.to_string();
    let role = format!("role-{id}");
    let fields = [("do", "role"), ("person", id.as_str()), (role.as_str(), "owner")];
    assert_eq!(desk.post(Some(&bilal), &uri, &fields).await.status, StatusCode::FORBIDDEN);
    let own = founder.person.to_string();
    let remove = [("do", "remove"), ("person", own.as_str())];
    let refused = desk.post(Some(&founder), &uri, &remove).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("A firm always has an owner"));
    assert_eq!(desk.post(Some(&founder), &uri, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.post(Some(&founder), &uri, &remove).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get(Some(&founder), &uri).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_adviser_acts_within_the_mandate_until_it_is_withdrawn() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let (named, other) = (desk.open_case(&founder, firm).await, desk.open_case(&founder, firm).await);
    let uri = format!("/en/firm/{firm}/members");
    let wrong =
        desk.post(Some(&founder), &uri, &[("do", "mandate"), ("adviser", "x"), ("until", "3 March 2030")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(wrong.text(), ".faults li"), 3);
    assert_eq!(faults(wrong.text()), Vec::<String>::new());

    desk.wait(jiff::SignedDuration::from_secs(1));
    let case = named.to_string();
    let fields =
        [("do", "mandate"), ("adviser", "law@example.org"), ("scope", case.as_str()), ("until", "31 March 2030")];
    assert_eq!(desk.post(Some(&founder), &uri, &fields).await.status, StatusCode::SEE_OTHER);
    let link = invitation(&desk).await;
    let adviser = desk.sign_in("law@example.org").await;
    assert!(desk.get(Some(&adviser), &link).await.text().contains("31 March 2030"));
    let page = |case| format!("/en/case/{case}");
    let accepted = desk.post(Some(&adviser), &link, &[]).await;
    assert_eq!(accepted.header("location"), page(named), "the firm's page is not part of it");
    let firms = desk.get(Some(&adviser), "/en/firms").await;
    assert_eq!(attributes(firms.text(), ".rows a", "href"), [page(named)]);
    assert_eq!(desk.get(Some(&adviser), &page(named)).await.status, StatusCode::OK);
    assert_eq!(desk.get(Some(&adviser), &page(other)).await.status, StatusCode::NOT_FOUND);
    let members = desk.get(Some(&founder), &uri).await;
    let mandate = attributes(members.text(), "input[name=mandate]", "value").remove(0);
    let withdraw = [("do", "withdraw-mandate"), ("mandate", mandate.as_str())];
    assert_eq!(desk.post(Some(&founder), &uri, &withdraw).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get(Some(&adviser), &page(named)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_paper_is_given_once_corrected_and_taken_out() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let vault = format!("/en/firm/{firm}/papers");
    let new = format!("{vault}/new");
    let page = desk.get(Some(&founder), &new).await;
    assert_eq!(faults(page.text()), Vec::<String>::new());
    let kind = attributes(page.text(), "#kind option:nth-child(2)", "value").remove(0);

    let wrong = [("key", KEY), ("issued", "soon"), ("number", "17")];
    let refused = desk.post(Some(&founder), &new, &wrong).await;
    assert_eq!((refused.status, count(refused.text(), ".faults li")), (StatusCode::UNPROCESSABLE_ENTITY, 2));
    assert_eq!(attributes(refused.text(), "#number", "value"), ["17"]);

    let right =
        [("key", KEY), ("kind", &*kind), ("number", "17"), ("issued", "4 March 2029"), ("expires", "31 March 2030")];
    for _ in 0..2 {
        assert_eq!(desk.post(Some(&founder), &new, &right).await.header("location"), vault);
    }
    let list = desk.get(Some(&founder), &vault).await;
    assert_eq!(count(list.text(), "tbody tr"), 1);
    assert!(list.text().contains("Runs out on 31 March 2030"), "it is 4 March 2030");
    let overview = desk.get(Some(&founder), &format!("/en/firm/{firm}")).await;
    assert!(overview.text().contains("1 of them runs out soon."));

    // Two have the page open; the second is told.
    let paper = format!("{vault}/{KEY}");
    let seen = attributes(desk.get(Some(&founder), &paper).await.text(), "input[name=seen]", "value").remove(0);
    let first = [("do", "correct"), ("key", "a"), ("seen", &*seen), ("number", "18"), ("issued", "4 March 2029")];
    assert_eq!(desk.post(Some(&founder), &paper, &first).await.header("location"), paper);
    let second = [("do", "correct"), ("key", "b"), ("seen", &*seen), ("number", "19")];
    let told = desk.post(Some(&founder), &paper, &second).await;
    assert_eq!((told.status, faults(told.text())), (StatusCode::UNPROCESSABLE_ENTITY, vec![]));
    assert!(told.text().contains("Somebody else changed this paper meanwhile"));
    assert_eq!(attributes(told.text(), "#number", "value"), ["19"]);

    assert_eq!(desk.post(Some(&founder), &paper, &[("do", "remove"), ("key", "c")]).await.header("location"), vault);
    assert_eq!(desk.get(Some(&founder), &paper).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_paper_has_files_that_only_the_firm_and_the_desk_open() {
    let desk = TestDesk::new().await;
    let (founder, stranger) = (desk.sign_in("founder@example.org").await, desk.sign_in("stranger@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let new = format!("/en/firm/{firm}/papers/new");
    let page = desk.get(Some(&founder), &new).await;
    let kind = attributes(page.text(), "#kind option:nth-child(2)", "value").remove(0);
    let fields = [("key", KEY), ("kind", &*kind)];
    let page_of_text = [("files", "run.html", b"<script>alert(1)</script>".as_slice())];
    let refused = desk.post_files(Some(&founder), &new, &fields, &page_of_text).await;
    assert_eq!((refused.status, count(refused.text(), "#files-error")), (StatusCode::UNPROCESSABLE_ENTITY, 1));

    let file = [("files", "page <1>.pdf", b"%PDF-1.4\n%%EOF\n".as_slice())];
    assert_eq!(desk.post_files(Some(&founder), &new, &fields, &file).await.status, StatusCode::SEE_OTHER);
    let paper = desk.get(Some(&founder), &format!("/en/firm/{firm}/papers/{KEY}")).await;
    assert_eq!(faults(paper.text()), Vec::<String>::new());
    let href = attributes(paper.text(), ".links a", "href").remove(0);
    let opened = desk.get(Some(&founder), &href).await;
    assert_eq!((opened.status, opened.text()), (StatusCode::OK, "%PDF-1.4\n%%EOF\n"));
    assert!(opened.header("content-security-policy").contains("sandbox"));
    assert_eq!(desk.get(Some(&stranger), &href).await.status, StatusCode::NOT_FOUND);
    // A hash of a file that is not this paper's.
    let other = href.replace(&href[href.len() - 75..href.len() - 9], &"0".repeat(66));
    assert_eq!(desk.get(Some(&founder), &other).await.status, StatusCode::NOT_FOUND);
    // Corrected without choosing files again: those that are ticked stay.
    let hash = attributes(paper.text(), ".choices input[name=kept]", "value").remove(0);
    let keep = [("do", "correct"), ("key", "k"), ("number", "7"), ("kept", &*hash)];
    let uri = format!("/en/firm/{firm}/papers/{KEY}");
    assert_eq!(desk.post_files(Some(&founder), &uri, &keep, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get(Some(&founder), &href).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_firm_sees_who_looked() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let officer = desk.officer("officer@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let uri = format!("/en/firm/{firm}/looks");
    assert!(desk.get(Some(&founder), &uri).await.text().contains("Nobody from outside has looked yet"));
    desk.get(Some(&officer), &format!("/en/firm/{firm}")).await;
    let page = desk.get(Some(&founder), &uri).await;
    assert_eq!((count(page.text(), "tbody tr"), faults(page.text())), (1, vec![]));
    assert!(!page.text().contains("officer@example.org"), "an officer's address is not told");
    assert_eq!(desk.get(Some(&officer), &uri).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_owner_takes_the_firms_data_along() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    desk.get(Some(&officer), &format!("/en/firm/{firm}")).await;
    let uri = format!("/en/firm/{firm}/export");
    assert!(desk.get(Some(&founder), &format!("/en/firm/{firm}")).await.text().contains(&uri));
    let file = desk.get(Some(&founder), &uri).await;
    assert_eq!(file.header("cache-control"), "no-store");
    let data: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!((&data["name"], &data["members"][0]["role"]), (&"Clocks of the Bay".into(), &"owner".into()));
    assert_eq!((&data["cases"][0]["case"], &data["cases"][0]["state"]), (&case.to_string().into(), &"open".into()));
    assert_eq!(data["looks"][0]["person"], officer.person.to_string());
    let stranger = desk.sign_in("stranger@example.org").await;
    assert_eq!(desk.get(Some(&stranger), &uri).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get(Some(&officer), &uri).await.status, StatusCode::FORBIDDEN);
}
