//! The officer's day: the queue, a decision, notes, roles and the outbox, as a browser sees them.

use axum::http::StatusCode;
use desk::case::{Command, Stage, StepKey, Verdict, journey};
use desk::firm::{Command as FirmCommand, FirmRole, Offer};
use desk::ids::{CaseId, FirmId, InvitationId, MandateId};
use desk::person::DeskRole;
use jiff::SignedDuration;
use text::Lang;

use super::Reply;
use super::desk::{Somebody, TestDesk};
use crate::office::FormKey;
use crate::ui::reading::{count, faults};

/// A firm whose first step waits for the desk.
struct Waiting {
    desk: TestDesk,
    founder: Somebody,
    officer: Somebody,
    firm: FirmId,
    case: CaseId,
    step: StepKey,
}

impl Waiting {
    async fn new() -> Self {
        let desk = TestDesk::new().await;
        let founder = desk.sign_in("founder@example.org").await;
        let officer = desk.officer("officer@example.org").await;
        let firm = desk.found(&founder, "Clocks of the Bay").await;
        let case = desk.open_case(&founder, firm).await;
        let law = desk.site.law().current();
        let today = desk.site.law().today(&law.book);
        let (state, vault) = desk.case(case).await;
        let step = journey(&law, &state, &vault, today).unwrap().next().unwrap().key.clone();
        let hand_in = Command::HandIn {
            step: step.clone(),
            on: today,
            reference: Some("A 17".into()),
            papers: vec![],
            words: None,
            due: None,
        };
        desk.on_case(&founder, firm, case, hand_in).await.unwrap();
        Self { desk, founder, officer, firm, case, step }
    }

    fn decide(&self) -> String {
        format!("/en/case/{}/decide/{}", self.case, self.step)
    }

    async fn stage(&self) -> Stage {
        self.desk.case(self.case).await.0.stage(&self.step).unwrap().clone()
    }
}

/// The value of the first hidden field of a name.
fn hidden(page: &Reply, name: &str) -> String {
    let text = page.text();
    let after = text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}: {text}"));
    after.split('"').next().unwrap().to_owned()
}

fn sound(page: &Reply) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(faults(page.text()), Vec::<String>::new());
    assert_eq!(count(page.text(), "h1"), 1);
}

#[tokio::test]
async fn a_case_is_taken_from_the_queue_and_decided() {
    let at = Waiting::new().await;
    let queue = at.desk.get(Some(&at.officer), "/en/desk").await;
    sound(&queue);
    assert!(queue.text().contains("Needs me now (0)") && queue.text().contains("Unassigned (1)"), "{}", queue.text());
    let queue = at.desk.get(Some(&at.officer), "/en/desk?pile=unassigned").await;
    sound(&queue);
    assert!(queue.text().contains("Clocks of the Bay"));
    let case = at.case.to_string();
    let fields = [("case", case.as_str()), ("do", "take"), ("key", &hidden(&queue, "key"))];
    let taken = at.desk.post(Some(&at.officer), "/en/desk", &fields).await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, at.decide().as_str()));
    assert!(at.desk.get(Some(&at.officer), "/en/desk").await.text().contains("Needs me now (1)"));

    let page = at.desk.get(Some(&at.officer), taken.header("location")).await;
    sound(&page);
    let (key, seen, papers) = (hidden(&page, "key"), hidden(&page, "seen"), hidden(&page, "papers"));
    let empty = [("key", key.as_str()), ("seen", &seen), ("papers", &papers), ("do", "decide")];
    let wrong = at.desk.post(Some(&at.officer), &at.decide(), &empty).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Choose one of the three."));
    let accept = [empty.as_slice(), &[("verdict", "accept")]].concat();
    let done = at.desk.post(Some(&at.officer), &at.decide(), &accept).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, at.decide().as_str()));
    let again = at.desk.post(Some(&at.officer), &at.decide(), &accept).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "a second click is answered like the first");
    let other = [("key", "another"), ("seen", &seen), ("papers", &papers), ("verdict", "accept")];
    let other = at.desk.post(Some(&at.officer), &at.decide(), &other).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "it is decided already");
    assert!(at.stage().await.is_done());
}

#[tokio::test]
async fn a_decision_is_taken_back_for_ten_seconds() {
    let at = Waiting::new().await;
    let accept = async || {
        let page = at.desk.get(Some(&at.officer), &at.decide()).await;
        let fields = [
            ("key", hidden(&page, "key")),
            ("seen", hidden(&page, "seen")),
            ("papers", hidden(&page, "papers")),
            ("verdict", "accept".to_owned()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let done = at.desk.post(Some(&at.officer), &at.decide(), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    };
    accept().await;
    let page = at.desk.get(Some(&at.officer), &at.decide()).await;
    sound(&page);
    assert!(page.text().contains("Take it back"));
    let firm = at.desk.get(Some(&at.founder), &format!("/en/case/{}", at.case)).await;
    assert!(firm.text().contains("With the desk"), "the firm has seen nothing yet");
    let undo = [("do", "undo"), ("key", "undo-1")];
    let undone = at.desk.post(Some(&at.officer), &at.decide(), &undo).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    assert!(matches!(at.stage().await, Stage::Handed(_)));
    accept().await;
    at.desk.wait(SignedDuration::from_secs(10));
    let late = at.desk.post(Some(&at.officer), &at.decide(), &[("do", "undo"), ("key", "undo-2")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(at.stage().await.is_done());
    assert!(!at.desk.get(Some(&at.officer), &at.decide()).await.text().contains("Take it back"));
}

#[tokio::test]
async fn a_return_names_what_is_missing_and_a_refusal_its_law() {
    let at = Waiting::new().await;
    let page = at.desk.get(Some(&at.officer), &at.decide()).await;
    let papers = hidden(&page, "papers");
    let base = [("papers", papers.as_str()), ("key", "one")];
    let back = [base.as_slice(), &[("verdict", "return")]].concat();
    let wrong = at.desk.post(Some(&at.officer), &at.decide(), &back).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Say why, in your own words."));
    assert!(wrong.text().contains("Choose what is missing or wrong."));
    let refuse = [base.as_slice(), &[("verdict", "refuse"), ("words", "It is not for you.")]].concat();
    let wrong = at.desk.post(Some(&at.officer), &at.decide(), &refuse).await;
    assert!(wrong.text().contains("Choose the law that says so."));
    assert!(wrong.text().contains("It is not for you."), "what was typed is kept");
    let refuse = [refuse.as_slice(), &[("source", "workshop-act")]].concat();
    let done = at.desk.post(Some(&at.officer), &at.decide(), &refuse).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let Stage::Decided { verdict, words, .. } = at.stage().await else { panic!("decided") };
    assert_eq!(verdict, Verdict::Refused { source: "workshop-act".into() });
    let said = at.desk.office().store().words(&[words.unwrap()]).await.unwrap();
    assert_eq!(said.into_values().collect::<Vec<_>>(), ["It is not for you."]);
}

#[tokio::test]
async fn a_case_whose_answers_contradict_goes_back_and_ends_nowhere() {
    let at = Waiting::new().await;
    let told = [("workshop.kind", "clocks"), ("workshop.workers", "101")];
    let told = told.map(|(fact, value)| (fact.to_owned(), Some(value.to_owned()))).into();
    at.desk.on_case(&at.founder, at.firm, at.case, Command::TellFacts(told)).await.unwrap();
    let why = "A clock workshop has at most 100 workers.";
    let case = format!("/en/case/{}", at.case);
    let overview = at.desk.get(Some(&at.officer), &case).await;
    sound(&overview);
    assert!(overview.text().contains(why) && overview.text().contains(&at.decide()));
    let page = at.desk.get(Some(&at.officer), &at.decide()).await;
    sound(&page);
    assert!(page.text().contains(why) && page.text().contains(&format!("{case}/facts")));
    assert!(!page.text().contains("value=\"accept\""), "what cannot be done is not offered");
    let papers = hidden(&page, "papers");
    let say = async |verdict: &str, key: &str| {
        let fields = [("papers", papers.as_str()), ("key", key), ("verdict", verdict), ("source", "workshop-act")];
        let fields = [fields.as_slice(), &[("words", "Look at your answers.")]].concat();
        at.desk.post(Some(&at.officer), &at.decide(), &fields).await.status
    };
    assert_eq!(say("accept", "1").await, StatusCode::CONFLICT);
    assert_eq!(say("refuse", "2").await, StatusCode::CONFLICT);
    assert_eq!(say("return", "3").await, StatusCode::SEE_OTHER);
    assert!(matches!(at.stage().await, Stage::Decided { verdict: Verdict::Returned { .. }, .. }));
    at.desk.wait(SignedDuration::from_secs(10));
    let step = at.desk.get(Some(&at.founder), &at.decide().replace("/decide/", "/step/")).await;
    sound(&step);
    assert!(step.text().contains(why) && step.text().contains("Look at your answers."));
    assert!(!step.text().contains("not needed any more"));
    sound(&at.desk.get(Some(&at.founder), &format!("{case}/messages")).await);
    at.desk.on_case(&at.founder, at.firm, at.case, Command::Withdraw).await.unwrap();
}

#[tokio::test]
async fn what_is_the_desks_is_no_page_for_others() {
    let at = Waiting::new().await;
    let stranger = at.desk.sign_in("stranger@example.org").await;
    let notes = format!("/en/case/{}/notes", at.case);
    for somebody in [&at.founder, &stranger] {
        for page in ["/en/desk", "/en/desk/search", "/en/desk/people", "/en/desk/outbox", &at.decide(), &notes] {
            assert_eq!(at.desk.get(Some(somebody), page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
        let case = at.case.to_string();
        let take = at.desk.post(Some(somebody), "/en/desk", &[("case", &case), ("do", "take"), ("key", "k")]).await;
        assert!(matches!(take.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN));
        let decide = at.desk.post(Some(somebody), &at.decide(), &[("verdict", "accept"), ("key", "k")]).await;
        assert_eq!(decide.status, StatusCode::NOT_FOUND);
        let note = at.desk.post(Some(somebody), &notes, &[("words", "x"), ("key", "k")]).await;
        assert_eq!(note.status, StatusCode::NOT_FOUND);
        let give = at.desk.post(Some(somebody), "/en/desk/people", &[("do", "give"), ("key", "k")]).await;
        assert_eq!(give.status, StatusCode::NOT_FOUND);
    }
    for page in ["/en/desk/people", "/en/desk/outbox"] {
        assert_eq!(at.desk.get(Some(&at.officer), page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    let admin = at.desk.with_role("admin@example.org", DeskRole::Administrator, "KW").await;
    assert_eq!(at.desk.get(Some(&admin), "/en/desk").await.header("location"), "/en/desk/people");
    assert_eq!(at.desk.get(Some(&admin), &at.decide()).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_decides_for_their_own_firm() {
    let at = Waiting::new().await;
    let invitation = InvitationId::new(at.desk.office().id().unwrap());
    let until = at.desk.office().now() + SignedDuration::from_hours(1);
    let offers = Offer::Member(FirmRole::Viewer);
    let (owner, form) = (at.desk.signed(&at.founder).await, FormKey::default());
    let invite = FirmCommand::Invite { invitation, offers, until };
    at.desk.office().on_firm(&at.desk.site, &owner, at.firm, &form, invite, vec![]).await.unwrap();
    let signed = at.desk.signed(&at.officer).await;
    let mandate = MandateId::new(at.desk.office().id().unwrap());
    let join = FirmCommand::Accept { invitation, person: at.officer.person, mandate };
    at.desk.office().on_firm(&at.desk.site, &signed, at.firm, &form, join, vec![]).await.unwrap();
    let page = at.desk.get(Some(&at.officer), &at.decide()).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.text().contains("another officer decides on its files"), "{}", page.text());
    let decided = at.desk.post(Some(&at.officer), &at.decide(), &[("verdict", "accept"), ("key", "k")]).await;
    assert_eq!(decided.status, StatusCode::FORBIDDEN);
    let case = at.case.to_string();
    let take = at.desk.post(Some(&at.officer), "/en/desk", &[("case", &case), ("do", "take"), ("key", "k")]).await;
    assert_eq!(take.status, StatusCode::FORBIDDEN);
    // Nor can the case be handed to them.
    let lead = at.desk.with_role("lead@example.org", DeskRole::Lead, "KW").await;
    let officer = at.officer.person.to_string();
    let fields = [("case", case.as_str()), ("do", "hand-over"), ("officer", &officer), ("key", "h")];
    let handed = at.desk.post(Some(&lead), "/en/desk", &fields).await;
    assert_eq!(handed.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_a_colleague_has_is_handed_over_by_a_lead() {
    let at = Waiting::new().await;
    let other = at.desk.officer("other@example.org").await;
    let lead = at.desk.with_role("lead@example.org", DeskRole::Lead, "KW").await;
    let case = at.case.to_string();
    let act = async |who: &Somebody, what: &str, to: &Somebody, key: &str| {
        let to = to.person.to_string();
        let fields = [("case", case.as_str()), ("do", what), ("officer", &to), ("key", key)];
        at.desk.post(Some(who), "/en/desk", &fields).await.status
    };
    assert_eq!(act(&at.officer, "take", &at.officer, "1").await, StatusCode::SEE_OTHER);
    assert_eq!(act(&other, "take", &other, "2").await, StatusCode::CONFLICT);
    assert_eq!(act(&other, "give-back", &other, "3").await, StatusCode::FORBIDDEN);
    assert_eq!(act(&at.officer, "hand-over", &other, "4").await, StatusCode::FORBIDDEN);
    assert_eq!(act(&lead, "hand-over", &other, "5").await, StatusCode::SEE_OTHER);
    assert_eq!(at.desk.case(at.case).await.0.officer, Some(other.person));
    assert_eq!(act(&lead, "hand-over", &at.founder, "6").await, StatusCode::CONFLICT, "no officer");
    assert_eq!(act(&other, "give-back", &other, "7").await, StatusCode::SEE_OTHER);
    assert_eq!(at.desk.case(at.case).await.0.officer, None);
}

#[tokio::test]
async fn notes_stay_at_the_desk() {
    let at = Waiting::new().await;
    let notes = format!("/en/case/{}/notes", at.case);
    sound(&at.desk.get(Some(&at.officer), &notes).await);
    let empty = at.desk.post(Some(&at.officer), &notes, &[("words", " "), ("key", "n")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("words", "Call the harbour <first>."), ("key", "n")];
    for _ in 0..2 {
        assert_eq!(at.desk.post(Some(&at.officer), &notes, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let page = at.desk.get(Some(&at.officer), &notes).await;
    sound(&page);
    assert_eq!(page.text().matches("Call the harbour &lt;first&gt;.").count(), 1, "twice sent, once written");
    for page in ["", "/chronicle", "/messages"] {
        let page = at.desk.get(Some(&at.founder), &format!("/en/case/{}{page}", at.case)).await;
        assert!(!page.text().contains("harbour &lt;first"));
    }
    let auditor = at.desk.with_role("auditor@example.org", DeskRole::Auditor, "KW").await;
    let read = at.desk.get(Some(&auditor), &notes).await;
    assert!(read.text().contains("Call the harbour") && !read.text().contains("textarea"));
}

#[tokio::test]
async fn firms_are_found_in_any_spelling() {
    let at = Waiting::new().await;
    let other = at.desk.found(&at.founder, "شركة الإتقان").await;
    let search = async |typed: &str| {
        let query: crate::extract::Query = [("q".to_owned(), typed.to_owned())].into_iter().collect();
        let page = at.desk.get(Some(&at.officer), &format!("/en/desk/search?{query}")).await;
        sound(&page);
        page.text().to_owned()
    };
    assert!(search("الاتقان").await.contains(&other.to_string()));
    let found = search("bay CLO").await;
    assert!(found.contains("Clocks of the Bay") && found.contains(&format!("/en/case/{}", at.case)));
    assert!(search(&at.case.to_string()).await.contains("Clocks of the Bay"));
    assert!(search("nobody").await.contains("Nothing was found"));
    assert!(search("").await.contains("Firm, number or case"));
}

#[tokio::test]
async fn the_first_administrator_comes_by_a_link_that_works_once() {
    let desk = TestDesk::new().await;
    let (anna, bashir) = (desk.sign_in("anna@example.org").await, desk.sign_in("bashir@example.org").await);
    let link = crate::admin::first_administrator(&desk.site, Lang::En).await.unwrap().unwrap();
    let wrong = format!("{}{}", &link[..link.len() - 1], if link.ends_with('0') { '1' } else { '0' });
    assert_eq!(desk.get(Some(&anna), &wrong).await.status, StatusCode::NOT_FOUND);
    assert!(desk.get(None, &link).await.header("location").starts_with("/en/signin"));
    sound(&desk.get(Some(&anna), &link).await);
    let done = desk.post(Some(&anna), &link, &[("country", "KW"), ("key", "first")]).await;
    assert_eq!(done.header("location"), "/en/desk/people");
    assert_eq!(crate::admin::first_administrator(&desk.site, Lang::En).await.unwrap(), None);
    assert_eq!(desk.get(Some(&bashir), &link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        desk.post(Some(&bashir), &link, &[("country", "KW"), ("key", "second")]).await.status,
        StatusCode::NOT_FOUND
    );

    // She gives a role, and cannot leave the desk without an administrator.
    let give = async |address: &str, key: &str| {
        let fields = [("do", "give"), ("address", address), ("role", "officer"), ("country", "NZ"), ("key", key)];
        desk.post(Some(&anna), "/en/desk/people", &fields).await
    };
    let unknown = give("nobody@example.org", "1").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        unknown.text().contains("Ask the person to sign in once.") && unknown.text().contains("nobody@example.org")
    );
    assert_eq!(give("Bashir@example.org", "2").await.status, StatusCode::SEE_OTHER);
    sound(&desk.get(Some(&bashir), "/en/desk").await);
    let people = desk.get(Some(&anna), "/en/desk/people").await;
    sound(&people);
    assert!(people.text().contains("bashir@example.org") && people.text().contains("New Zealand"));
    let take = async |who: &Somebody, role: &str, key: &str| {
        let person = who.person.to_string();
        let fields = [("do", "take"), ("person", person.as_str()), ("role", role), ("key", key)];
        desk.post(Some(&anna), "/en/desk/people", &fields).await.status
    };
    assert_eq!(take(&anna, "administrator", "3").await, StatusCode::CONFLICT);
    assert_eq!(take(&bashir, "officer", "4").await, StatusCode::SEE_OTHER);
    assert_eq!(desk.get(Some(&bashir), "/en/desk").await.status, StatusCode::NOT_FOUND);

    // Nor by having her account erased: the link would have to lead somewhere again.
    let page = desk.get(Some(&anna), "/en/account/erase").await;
    sound(&page);
    assert!(page.text().contains("You are the only administrator"), "{}", page.text());
    let erase = async || {
        let fields = [("sure", "yes"), ("key", "erase")];
        desk.post(Some(&anna), "/en/account/erase", &fields).await;
        desk.get(Some(&anna), "/en/desk/people").await.status
    };
    assert_eq!(erase().await, StatusCode::OK);
    let fields = [("do", "give"), ("address", "bashir@example.org"), ("role", "administrator"), ("country", "NZ")];
    desk.post(Some(&anna), "/en/desk/people", &[fields.as_slice(), &[("key", "5")]].concat()).await;
    assert_ne!(erase().await, StatusCode::OK);
    assert_eq!(desk.get(Some(&bashir), "/en/desk/people").await.status, StatusCode::OK);
    assert_eq!(desk.get(Some(&bashir), &link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_outbox_shows_no_code() {
    let desk = TestDesk::new().await;
    let admin = desk.with_role("admin@example.org", DeskRole::Administrator, "KW").await;
    let code = desk.office().store().mail(None, 1).await.unwrap().remove(0).mail.body;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let page = desk.get(Some(&admin), "/en/desk/outbox").await;
    sound(&page);
    assert!(page.text().contains("admin@example.org") && page.text().contains("••••"));
    assert!(digits.len() >= 6 && !page.text().contains(&digits));
}

#[tokio::test]
async fn the_pages_of_the_desk_are_sound_in_every_language() {
    let at = Waiting::new().await;
    let admin = at.desk.with_role("admin@example.org", DeskRole::Administrator, "KW").await;
    for lang in Lang::ALL {
        let decide = at.decide().replace("/en/", &format!("/{lang}/"));
        let notes = format!("/{lang}/case/{}/notes", at.case);
        let queue = format!("/{lang}/desk?pile=unassigned&route=small&order=latest");
        for page in [queue, format!("/{lang}/desk/search?q=clo"), decide, notes, format!("/{lang}/case/{}", at.case)] {
            sound(&at.desk.get(Some(&at.officer), &page).await);
        }
        for page in ["desk/people", "desk/outbox"] {
            sound(&at.desk.get(Some(&admin), &format!("/{lang}/{page}")).await);
        }
    }
}
