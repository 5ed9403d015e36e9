//! The thinnest way from sign-in to an accepted step, and that nothing of it is lost.

use axum::http::StatusCode;
use calendar::Day;
use desk::Refusal;
use desk::case::{Command, Progress, StepKey, Turn, Verdict, journey};
use jiff::SignedDuration;

use super::desk::TestDesk;
use crate::Problem;
use crate::office::Undone;

fn hand_in(step: &StepKey, on: Day) -> Command {
    Command::HandIn { step: step.clone(), on, reference: Some("A 17".into()), papers: vec![], words: None, due: None }
}

#[tokio::test]
async fn a_step_is_handed_in_and_accepted_and_is_there_after_a_restart() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    let law = desk.site.law().current();
    let today = desk.site.law().today(&law.book);

    let (state, vault) = desk.case(case).await;
    let way = journey(&law, &state, &vault, today).unwrap();
    let next = way.next().unwrap().clone();
    assert_eq!(next.progress, Progress::Ready);
    desk.on_case(&founder, firm, case, hand_in(&next.key, today)).await.unwrap();

    let verdict = Verdict::Accepted { given: way.gives(&law.book, &next, today) };
    let accept = Command::Decide { step: next.key.clone(), verdict, words: None };
    let own = desk.on_case(&founder, firm, case, accept.clone()).await;
    assert!(matches!(own, Err(Undone::Problem(Problem::MayNot))), "the firm does not decide");
    desk.on_case(&officer, firm, case, accept).await.unwrap();

    let desk = desk.again().await;
    let (state, vault) = desk.case(case).await;
    let way = journey(&law, &state, &vault, today).unwrap();
    let done = way.steps.iter().find(|waypoint| waypoint.key == next.key).unwrap();
    assert_eq!(done.progress, Progress::Done);
    let rows = desk.office().store().read("SELECT state, turn FROM cases", &[]).await.unwrap();
    assert_eq!((rows[0].text(0).unwrap().as_str(), rows[0].text(1).unwrap().as_str()), ("open", Turn::Firm.as_str()));
}

#[tokio::test]
async fn a_stranger_finds_no_firm_and_no_case() {
    let desk = TestDesk::new().await;
    let (founder, stranger) = (desk.sign_in("founder@example.org").await, desk.sign_in("stranger@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    let signed = desk.signed(&stranger).await;
    assert_eq!(desk.office().firm(&desk.site, &signed, firm).await.unwrap_err(), Problem::NotFound);
    assert_eq!(desk.office().case(&desk.site, &signed, case).await.unwrap_err(), Problem::NotFound);
    let refused = desk.on_case(&stranger, firm, case, Command::Pause).await;
    assert!(matches!(refused, Err(Undone::Problem(Problem::NotFound))));
    // Nor under a firm of their own.
    let own = desk.found(&stranger, "Boats of the Bay").await;
    let refused = desk.on_case(&stranger, own, case, Command::Pause).await;
    assert!(matches!(refused, Err(Undone::Problem(Problem::NotFound))));
}

#[tokio::test]
async fn what_a_desk_looks_at_the_firm_can_see() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    for _ in 0..2 {
        desk.office().case(&desk.site, &desk.signed(&officer).await, case).await.unwrap();
        desk.office().case(&desk.site, &desk.signed(&founder).await, case).await.unwrap();
    }
    let later = desk.office().now() + SignedDuration::from_hours(1);
    let looks = desk.office().store().looks(firm, later, 10).await.unwrap();
    assert_eq!(looks.len(), 1, "one for the hour, and none of the firm's own");
    assert_eq!((looks[0].person, looks[0].what.clone()), (officer.person, format!("case {case}")));
}

#[tokio::test]
async fn two_who_hand_in_the_same_step_are_told() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let firm = desk.found(&founder, "Clocks of the Bay").await;
    let case = desk.open_case(&founder, firm).await;
    let law = desk.site.law().current();
    let today = desk.site.law().today(&law.book);
    let (state, vault) = desk.case(case).await;
    let step = journey(&law, &state, &vault, today).unwrap().next().unwrap().key.clone();
    desk.on_case(&founder, firm, case, hand_in(&step, today)).await.unwrap();
    let again = desk.on_case(&founder, firm, case, hand_in(&step, today)).await;
    assert!(matches!(again, Err(Undone::Refused(Refusal::Exists))), "{again:?}");
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let home = desk.get(Some(&founder), "/en").await;
    assert_eq!((home.status, home.header("set-cookie")), (StatusCode::OK, ""), "public pages set no cookie");
    let out = desk.post(Some(&founder), "/en/signout", &[]).await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/en"));
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
    let again = desk.post(Some(&founder), "/en/signout", &[]).await;
    assert_eq!(again.header("location"), "/en/signin?next=%2Fen%2Fsignout");
}

#[tokio::test]
async fn a_session_has_a_last_end() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    // At a desk one signs in every day.
    desk.wait(SignedDuration::from_hours(11));
    assert_eq!(desk.get(Some(&officer), "/en/desk").await.status, StatusCode::OK);
    desk.wait(SignedDuration::from_hours(1));
    assert_eq!(desk.get(Some(&officer), "/en/desk").await.status, StatusCode::SEE_OTHER);
    // For others use puts the end off, but not for ever.
    for day in (10..90).step_by(10) {
        desk.wait(SignedDuration::from_hours(10 * 24));
        assert_eq!(desk.get(Some(&founder), "/en/account").await.status, StatusCode::OK, "day {day}");
    }
    desk.wait(SignedDuration::from_hours(10 * 24));
    assert_eq!(desk.get(Some(&founder), "/en/account").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_floods_the_desk_with_firms() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let found = async || {
        let key = desk.office().id().unwrap().to_string();
        let fields = [("key", key.as_str()), ("organisation", "Clocks of the Bay")];
        desk.post(Some(&founder), "/en/firms", &fields).await.status
    };
    for _ in 0..10 {
        assert_eq!(found().await, StatusCode::SEE_OTHER);
    }
    assert_eq!(found().await, StatusCode::TOO_MANY_REQUESTS);
    desk.wait(SignedDuration::from_hours(24));
    assert_eq!(found().await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn codes_are_not_sent_without_end() {
    let desk = TestDesk::new().await;
    for _ in 0..6 {
        desk.sign_in("founder@example.org").await;
    }
    let office = desk.office();
    let ask = async |address: &str, network: &str| {
        office.send_code(&desk.site, address, network, text::Lang::En, str::to_owned).await.map(drop)
    };
    assert_eq!(ask("founder@example.org", "192.0.2.1").await, Err(Problem::TooOften), "the seventh from there");
    assert_eq!(ask("founder@example.org", "192.0.2.2").await, Ok(()), "who floods an address keeps nobody out");
    // Nor does anybody with many networks fill a mailbox: seven codes were sent, 23 more may be.
    for network in 0..23 {
        assert_eq!(ask("founder@example.org", &format!("198.51.100.{network}")).await, Ok(()), "{network}");
    }
    assert_eq!(ask("founder@example.org", "203.0.113.1").await, Err(Problem::TooOften), "the thirty-first");
    desk.wait(SignedDuration::from_hours(1));
    desk.sign_in("founder@example.org").await;
}
