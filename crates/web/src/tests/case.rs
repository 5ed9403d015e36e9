//! A case from the plan's link to an accepted step, as a browser sends it.

use axum::http::StatusCode;
use desk::case::{Command, Verdict};
use text::Lang;

use super::desk::{Somebody, TestDesk};
use crate::ui::reading::{attributes, count, faults};

/// A clock workshop of four people from New Zealand with a room of its own.
const PLAN: &str = "route=small&on=2030-03-04&workshop.kind=clocks&workshop.workers=4&workshop.owner_country=NZ\
                    &workshop.has_room=true&workshop.capital=100.000%20KWD";

/// The key of the form on a page.
async fn key(desk: &TestDesk, who: &Somebody, uri: &str) -> String {
    let page = desk.get(Some(who), uri).await;
    assert_eq!(page.status, StatusCode::OK, "{uri}: {}", page.text());
    assert_eq!(faults(page.text()), Vec::<String>::new(), "{uri}");
    attributes(page.text(), "input[name=key]", "value").pop().expect("a form")
}

/// A case that was opened from the plan for a new firm: its address in English.
async fn opened(desk: &TestDesk, who: &Somebody) -> String {
    let uri = format!("/en/case/new?{PLAN}");
    let key = key(desk, who, &uri).await;
    let fields = [("key", key.as_str()), ("firm", "another"), ("name", "Clocks of the Bay"), ("number", "NZ 7")];
    let opened = desk.post(Some(who), &uri, &fields).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
    // The same form once more opens the same case.
    let again = desk.post(Some(who), &uri, &fields).await;
    assert_eq!(again.header("location"), opened.header("location"));
    opened.header("location").to_owned()
}

/// The address of the step to which the case's page sends its reader first.
async fn next_step(desk: &TestDesk, who: &Somebody, case: &str) -> String {
    let page = desk.get(Some(who), case).await;
    attributes(page.text(), ".notice .button", "href").remove(0)
}

/// A case whose next step was handed in: their addresses.
async fn handed_in(desk: &TestDesk, founder: &Somebody) -> (String, String) {
    let case = opened(desk, founder).await;
    let step = next_step(desk, founder, &case).await;
    let form = key(desk, founder, &step).await;
    desk.post(Some(founder), &step, &[("key", &form), ("do", "hand-in"), ("on", "2030-03-04")]).await;
    (case, step)
}

#[tokio::test]
async fn a_case_opens_from_a_plan_and_says_what_is_next() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let case = opened(&desk, &founder).await;
    for lang in Lang::ALL {
        let page = desk.get(Some(&founder), &case.replacen("/en", &format!("/{lang}"), 1)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(faults(page.text()), Vec::<String>::new(), "{lang}");
        assert_eq!(count(page.text(), "h1"), 1);
        assert!(page.header("cache-control").contains("no-store"), "{}", page.header("cache-control"));
    }
    let page = desk.get(Some(&founder), &case).await;
    assert!(page.text().contains("Your turn"), "{}", page.text());
    assert!(page.text().contains("Clocks of the Bay"));
    assert!(next_step(&desk, &founder, &case).await.starts_with(&format!("{case}/step/")));
    let step = next_step(&desk, &founder, &case).await;
    for lang in Lang::ALL {
        let page = desk.get(Some(&founder), &step.replacen("/en", &format!("/{lang}"), 1)).await;
        assert_eq!(faults(page.text()), Vec::<String>::new(), "{lang}");
    }
}

#[tokio::test]
async fn a_plan_without_a_firm_s_name_opens_nothing() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let uri = format!("/en/case/new?{PLAN}");
    let key = key(&desk, &founder, &uri).await;
    let wrong = desk.post(Some(&founder), &uri, &[("key", &key), ("firm", "another"), ("name", " ")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(faults(wrong.text()), Vec::<String>::new());
    assert!(wrong.text().contains("Write the name of the firm"));
    // Twenty workers close the small route.
    let closed = desk.get(Some(&founder), &uri.replace("workers=4", "workers=20")).await;
    assert_eq!(closed.status, StatusCode::CONFLICT);
    assert_eq!(count(closed.text(), "form[method=post]"), 0);
    // Whoever has not signed in is asked to, and comes back.
    let out = desk.get(None, &uri).await;
    assert!(out.header("location").starts_with("/en/signin?next=%2Fen%2Fcase%2Fnew%3F"), "{}", out.header("location"));
}

#[tokio::test]
async fn a_step_is_saved_handed_in_once_taken_back_and_handed_in_again() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let case = opened(&desk, &founder).await;
    let step = next_step(&desk, &founder, &case).await;

    let form = desk.get(Some(&founder), &step).await;
    let number = attributes(form.text(), "input[id^='number:']", "name").remove(0);
    let key1 = attributes(form.text(), "input[name=key]", "value").pop().unwrap();
    let seen = attributes(form.text(), "input[name=seen]", "value").pop().unwrap();
    let saved =
        desk.post(Some(&founder), &step, &[("key", &key1), ("do", "save"), (&number, "A-1"), ("on", "soon")]).await;
    assert_eq!(saved.header("location"), format!("{step}?saved=1"));
    let draft = desk.get(Some(&founder), saved.header("location")).await;
    assert!(draft.text().contains("value=\"A-1\"") && draft.text().contains("value=\"soon\""), "kept as typed");
    assert!(draft.text().contains("No file is there yet."), "a machine looks at what was typed");
    assert!(!form.text().contains("No file is there yet."), "and not before");

    let fields = |on: &'static str| {
        [
            ("key", key1.clone()),
            ("seen", seen.clone()),
            ("do", "hand-in".to_owned()),
            ("on", on.to_owned()),
            (number.as_str(), "A-17".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
    };
    async fn send(desk: &TestDesk, who: &Somebody, uri: &str, fields: &[(String, String)]) -> super::Reply {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        desk.post(Some(who), uri, &fields).await
    }
    for wrong in ["", "5 March 2030", "31/2/2030"] {
        let reply = send(&desk, &founder, &step, &fields(wrong)).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert_eq!(faults(reply.text()), Vec::<String>::new());
        assert_eq!(attributes(reply.text(), ".faults a", "href"), ["#on"], "{wrong}");
        assert!(reply.text().contains("value=\"A-17\""), "the rest is kept");
    }
    for _ in 0..2 {
        let reply = send(&desk, &founder, &step, &fields("4 March 2030")).await;
        assert_eq!(
            (reply.status, reply.header("location")),
            (StatusCode::SEE_OTHER, case.as_str()),
            "{}",
            reply.text()
        );
    }
    let page = desk.get(Some(&founder), &case).await;
    assert!(page.text().contains("With the desk"));
    let page = desk.get(Some(&founder), &step).await;
    assert!(page.text().contains("A-17") && page.text().contains("Take it back"));

    let take = key(&desk, &founder, &step).await;
    let back = desk.post(Some(&founder), &step, &[("key", &take), ("do", "take-back")]).await;
    assert_eq!(back.header("location"), step);
    let page = desk.get(Some(&founder), &step).await;
    assert!(page.text().contains("value=\"A-17\""), "what was on the paper is still there");

    // The first page is old by now: what was sent from it meets what happened since.
    let mut late = fields("4 March 2030").to_vec();
    late[0].1 = "another key".to_owned();
    let seen_now = attributes(page.text(), "input[name=seen]", "value").pop().unwrap();
    let mut good = late.clone();
    good[0].1 = "a third key".to_owned();
    good[1].1 = seen_now;
    assert_eq!(send(&desk, &founder, &step, &good).await.status, StatusCode::SEE_OTHER);
    let conflict = send(&desk, &founder, &step, &late).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert_eq!(faults(conflict.text()), Vec::<String>::new());
    assert!(conflict.text().contains("Somebody else changed this in the meantime") && conflict.text().contains("A-17"));
}

#[tokio::test]
async fn a_firm_sees_a_decision_once_it_counts() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let (case, step) = handed_in(&desk, &founder).await;

    let id: desk::ids::CaseId = case.rsplit('/').next().unwrap().parse().unwrap();
    let (state, _) = desk.case(id).await;
    let (handed, firm) = (state.waiting()[0].0.clone(), state.firm().unwrap());
    let verdict = Verdict::Returned { items: vec![] };
    let words = Some(desk::ids::WordsId::new(desk.office().id().unwrap()));
    desk.on_case(&officer, firm, id, Command::Decide { step: handed, verdict, words }).await.unwrap();

    let before = desk.get(Some(&founder), &case).await;
    assert!(before.text().contains("With the desk") && !before.text().contains("Sent back"));
    assert!(desk.get(Some(&officer), &case).await.text().contains("Sent back"));
    let due = async || {
        let now = desk.office().now();
        let jobs = desk.office().store().take_jobs(now, now, 9).await.unwrap();
        jobs.into_iter().map(|job| (job.name, job.args)).collect::<Vec<_>>()
    };
    assert_eq!(due().await, []);
    desk.wait(desk::case::UNDO);
    // Opened, handed in, decided: the letter tells of the third.
    assert_eq!(due().await, [(crate::office::tell::DECISION.to_owned(), format!("{id} 3"))]);
    let after = desk.get(Some(&founder), &case).await;
    assert!(after.text().contains("Sent back: "), "{}", after.text());
    let page = desk.get(Some(&founder), &step).await;
    assert!(page.text().contains("The desk sent it back"));
}

#[tokio::test]
async fn a_firm_never_sees_what_was_taken_back() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let (case, _) = handed_in(&desk, &founder).await;

    let id = case.rsplit('/').next().unwrap().parse().unwrap();
    let (state, _) = desk.case(id).await;
    let (handed, firm) = (state.waiting()[0].0.clone(), state.firm().unwrap());
    let words = || desk::ids::WordsId::new(desk.office().id().unwrap());
    let decide = |verdict| Command::Decide { step: handed.clone(), verdict, words: Some(words()) };
    desk.on_case(&officer, firm, id, decide(Verdict::Returned { items: vec![] })).await.unwrap();
    // Between the decision and its end comes something else.
    desk.on_case(&officer, firm, id, Command::Say(words(), vec![])).await.unwrap();
    desk.on_case(&officer, firm, id, Command::Undo(handed.clone())).await.unwrap();
    desk.wait(desk::case::UNDO);
    let chronicle = format!("{case}/chronicle");
    assert!(!desk.get(Some(&founder), &chronicle).await.text().contains("sent back"));
    assert!(desk.get(Some(&officer), &chronicle).await.text().contains("sent back"));

    // The next one counts.
    desk.on_case(&officer, firm, id, decide(Verdict::Returned { items: vec![] })).await.unwrap();
    desk.wait(desk::case::UNDO);
    assert!(desk.get(Some(&founder), &chronicle).await.text().contains("sent back"));
}

#[tokio::test]
async fn a_changed_answer_shows_what_it_does_before_it_counts() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let case = opened(&desk, &founder).await;
    let facts = format!("{case}/facts");
    let page = desk.get(Some(&founder), &facts).await;
    assert_eq!(faults(page.text()), Vec::<String>::new());
    let question = format!("{facts}?change=workshop.workers");
    let form = key(&desk, &founder, &question).await;
    let sent = [("key", form.as_str()), ("fact", "workshop.workers"), ("answer", "20")];
    let preview = desk.post(Some(&founder), &facts, &sent).await;
    assert_eq!(faults(preview.text()), Vec::<String>::new());
    assert!(preview.text().contains("The route would be closed"), "{}", preview.text());
    let id = case.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(desk.case(id).await.0.facts["workshop.workers"], "4", "nothing counts yet");

    let key = attributes(preview.text(), "input[name=key]", "value").pop().unwrap();
    let seen = attributes(preview.text(), "input[name=seen]", "value").pop().unwrap();
    let sent =
        [("key", key.as_str()), ("seen", &seen), ("fact", "workshop.workers"), ("answer", "5"), ("accept", "yes")];
    assert_eq!(desk.post(Some(&founder), &facts, &sent).await.header("location"), facts);
    let (state, firm) = desk.case(id).await;
    assert_eq!((state.facts["workshop.workers"].as_str(), firm.facts["workshop.workers"].value.as_str()), ("5", "5"));
    let wrong = [("key", "k"), ("fact", "workshop.workers"), ("answer", "many")];
    assert_eq!(desk.post(Some(&founder), &facts, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let chronicle = desk.get(Some(&founder), &format!("{case}/chronicle")).await;
    assert_eq!(faults(chronicle.text()), Vec::<String>::new());
    assert!(chronicle.text().contains("changed answers"));
}

#[tokio::test]
async fn messages_go_both_ways_and_nobody_else_reads_them() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let stranger = desk.sign_in("stranger@example.org").await;
    let case = opened(&desk, &founder).await;
    let uri = format!("{case}/messages");
    let form = key(&desk, &founder, &uri).await;
    let empty = desk.post(Some(&founder), &uri, &[("key", &form), ("words", " \n ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let sent = desk
            .post(Some(&founder), &uri, &[("key", &form), ("words", "Is <b>one</b> copy enough?\r\nThank you")])
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let page = desk.get(Some(&officer), &uri).await;
    assert_eq!(page.text().matches("Is &lt;b&gt;one&lt;/b&gt; copy enough?\nThank you").count(), 1, "{}", page.text());
    assert_eq!(faults(page.text()), Vec::<String>::new());
    for page in ["", "/facts", "/messages", "/chronicle"] {
        assert_eq!(desk.get(Some(&stranger), &format!("{case}{page}")).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(desk.post(Some(&stranger), &uri, &[("words", "x")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get(None, &uri).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_case_is_paused_withdrawn_and_opened_again_by_its_owner_alone() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let case = opened(&desk, &founder).await;
    for (what, says) in [
        ("pause", "The case is paused"),
        ("resume", "Your turn"),
        ("withdraw", "The case was withdrawn"),
        ("reopen", "Your turn"),
    ] {
        let refused = desk.post(Some(&officer), &case, &[("do", what)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{what}");
        let form = key(&desk, &founder, &case).await;
        let done = desk.post(Some(&founder), &case, &[("key", &form), ("do", what)]).await;
        assert_eq!(done.header("location"), case, "{what}: {}", done.text());
        assert!(desk.get(Some(&founder), &case).await.text().contains(says), "{what}");
    }
    let form = key(&desk, &founder, &case).await;
    desk.post(Some(&founder), &case, &[("key", &form), ("do", "withdraw")]).await;
    let refused = desk.post(Some(&founder), &case, &[("do", "pause")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(faults(refused.text()), Vec::<String>::new());
}

#[tokio::test]
async fn a_case_goes_all_the_way_and_ends_in_its_duties() {
    let desk = TestDesk::new().await;
    let founder = desk.sign_in("founder@example.org").await;
    let officers = [desk.officer("one@example.org").await, desk.officer("two@example.org").await];
    let case = opened(&desk, &founder).await;
    let none = desk.get(Some(&founder), &format!("{case}/duties")).await;
    assert!(none.text().contains("Nothing is held yet"), "{}", none.text());

    let id = case.rsplit('/').next().unwrap().parse().unwrap();
    let law = desk.site.law().current();
    let today = desk.site.law().today(&law.book);
    for step in 0.. {
        assert!(step < 30, "it comes to an end");
        let page = desk.get(Some(&founder), &case).await;
        assert_eq!(faults(page.text()), Vec::<String>::new());
        if page.text().contains("The goal is reached") {
            break;
        }
        let step = next_step(&desk, &founder, &case).await;
        let form = key(&desk, &founder, &step).await;
        let sent = desk.post(Some(&founder), &step, &[("key", &form), ("do", "hand-in"), ("on", "2030-03-04")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{step}: {}", sent.text());
        for officer in &officers {
            let (state, firm) = desk.case(id).await;
            let Some(handed) = state.waiting().first().map(|(key, _)| (*key).clone()) else { continue };
            let way = desk::case::journey(&law, &state, &firm, today).unwrap();
            let waypoint = way.ahead(&handed).unwrap().clone();
            let verdict = Verdict::Accepted { given: way.gives(&law.book, &waypoint, today) };
            let accept = Command::Decide { step: handed, verdict, words: None };
            desk.on_case(officer, state.firm().unwrap(), id, accept).await.unwrap();
        }
        desk.wait(desk::case::UNDO);
    }
    for lang in Lang::ALL {
        let page = desk.get(Some(&founder), &format!("{}/duties", case.replacen("/en", &format!("/{lang}"), 1))).await;
        assert_eq!(faults(page.text()), Vec::<String>::new(), "{lang}");
        assert_eq!(count(page.text(), ".duty"), 1, "the licence is renewed every year: {lang}: {}", page.text());
    }
    let file = desk.get(Some(&founder), &format!("{case}/duties.ics")).await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    // Given today, it falls due a year from today: a day after the twelve months that are shown.
    assert!(file.text().starts_with("BEGIN:VCALENDAR"));
    let chronicle = desk.get(Some(&founder), &format!("{case}/chronicle")).await;
    assert!(chronicle.text().contains("the goal is reached"));
}

#[tokio::test]
async fn files_come_in_by_what_they_are_and_go_out_isolated() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let stranger = desk.sign_in("stranger@example.org").await;
    let case = opened(&desk, &founder).await;
    let step = next_step(&desk, &founder, &case).await;
    let page = desk.get(Some(&founder), &step).await;
    let field = attributes(page.text(), "input[type=file]", "name").remove(0);
    let form = attributes(page.text(), "input[name=key]", "value").pop().unwrap();

    let mut scan = b"%PDF-1.7\n".to_vec();
    scan.resize(300_000, b'x');
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let fields = [("key", form.as_str()), ("do", "hand-in"), ("on", "2030-03-04")];
    let files: [(&str, &str, &[u8]); 2] = [(&field, "C:\\scan.pdf", &scan), (&field, "photo.png", drawing)];
    let refused = desk.post_files(Some(&founder), &step, &fields, &files).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(faults(refused.text()), Vec::<String>::new());
    assert!(refused.text().contains("Only PDF, JPEG and PNG are taken"));
    assert!(refused.text().contains("<bdi>scan.pdf</bdi>"), "the one that was good is kept");

    let hash = attributes(refused.text(), "input[type=checkbox]", "value").remove(0);
    let kept = field.replacen("files", "file", 1);
    let fields = [("key", form.as_str()), ("do", "hand-in"), ("on", "2030-03-04"), (kept.as_str(), hash.as_str())];
    // A field for files in which none is chosen comes along empty.
    let sent = desk.post_files(Some(&founder), &step, &fields, &[(&field, "", b"")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());

    let uri = format!("{case}/file/{hash}");
    for who in [&founder, &officer] {
        let file = desk.get(Some(who), &uri).await;
        assert_eq!((file.status, file.bytes.len()), (StatusCode::OK, 300_000));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert_eq!(file.header("content-disposition"), "attachment; filename*=UTF-8''scan%2Epdf");
        assert!(file.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
    }
    let shown = desk.get(Some(&officer), &format!("{uri}?view=1")).await;
    assert!(shown.header("content-disposition").starts_with("inline"));
    assert_eq!(desk.get(Some(&stranger), &uri).await.status, StatusCode::NOT_FOUND);
    let other = format!("{case}/file/{}", "ab".repeat(32));
    assert_eq!(desk.get(Some(&founder), &other).await.status, StatusCode::NOT_FOUND);

    // A message with a picture.
    let messages = format!("{case}/messages");
    let form = key(&desk, &founder, &messages).await;
    let fields = [("key", form.as_str()), ("words", "See the picture.")];
    let picture: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    let sent = desk.post_files(Some(&founder), &messages, &fields, &[("files", "عقد.png", picture)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let page = desk.get(Some(&officer), &messages).await;
    let link = attributes(page.text(), ".message a", "href").remove(0);
    assert_eq!(desk.get(Some(&officer), &link).await.bytes, picture);
    // No address outside the desk takes files.
    let public = desk.post_files(None, "/en/search", &[], &[("files", "a.pdf", &scan)]).await;
    assert!(public.status.is_client_error());
}

#[tokio::test]
async fn a_picture_is_seen_beside_its_rule_and_a_document_is_saved() {
    let desk = TestDesk::new().await;
    let (founder, officer) = (desk.sign_in("founder@example.org").await, desk.officer("officer@example.org").await);
    let case = opened(&desk, &founder).await;
    let step = next_step(&desk, &founder, &case).await;
    let page = desk.get(Some(&founder), &step).await;
    let field = attributes(page.text(), "input[type=file]", "name").remove(0);
    let form = attributes(page.text(), "input[name=key]", "value").pop().unwrap();
    let fields = [("key", form.as_str()), ("do", "hand-in"), ("on", "2030-03-04")];
    let (picture, scan): (&[u8], &[u8]) = (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"%PDF-1.7\n");
    let name = "a\" onerror=\"alert(1).png";
    let files = [(field.as_str(), name.replace('"', "%22"), picture), (field.as_str(), "scan.pdf".to_owned(), scan)];
    let files = files.each_ref().map(|(field, name, bytes)| (*field, name.as_str(), *bytes));
    let sent = desk.post_files(Some(&founder), &step, &fields, &files).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    for (who, page) in
        [(&founder, step.clone()), (&officer, step.clone()), (&officer, step.replace("/step/", "/decide/"))]
    {
        let page = desk.get(Some(who), &page).await;
        assert_eq!(faults(page.text()), Vec::<String>::new());
        assert_eq!(attributes(page.text(), ".file img", "loading"), ["lazy"], "the document is no picture");
        assert!(attributes(page.text(), ".file img", "alt")[0].contains("alert(1).png"));
        assert!(attributes(page.text(), ".file img", "onerror").is_empty());
        let src = attributes(page.text(), ".file img", "src").remove(0);
        assert!(src.ends_with("?view=1"), "{src}");
        assert_eq!(attributes(page.text(), "figcaption a", "href"), [src.as_str()], "and it can be opened");
        let shown = desk.get(Some(who), &src).await;
        assert_eq!((shown.header("content-type"), &*shown.bytes), ("image/png", picture));
        assert!(shown.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
        assert_eq!(shown.header("x-content-type-options"), "nosniff");
        let saved = attributes(page.text(), "p.file a", "href").remove(0);
        assert!(desk.get(Some(who), &saved).await.header("content-disposition").starts_with("attachment"));
    }
}

#[tokio::test]
async fn the_whole_case_is_taken_along() {
    let desk = TestDesk::new().await;
    let (founder, stranger) = (desk.sign_in("founder@example.org").await, desk.sign_in("stranger@example.org").await);
    let case = opened(&desk, &founder).await;
    let messages = format!("{case}/messages");
    let form = key(&desk, &founder, &messages).await;
    let mut scan = b"%PDF-1.7\n".to_vec();
    scan.resize(600_000, b'x');
    let fields = [("key", form.as_str()), ("words", "Two <copies>")];
    let sent = desk.post_files(Some(&founder), &messages, &fields, &[("files", "../a b.pdf", &scan)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());

    let link = attributes(desk.get(Some(&founder), &case).await.text(), ".buttons a[href$='.zip']", "href").remove(0);
    assert_eq!(link, format!("{case}.zip"));
    assert_eq!(desk.get(Some(&stranger), &link).await.status, StatusCode::NOT_FOUND);
    let reply = desk.get(Some(&founder), &link).await;
    assert_eq!(reply.header("content-type"), "application/zip");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(reply.bytes)).unwrap();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        std::io::copy(&mut zip.by_name(name).unwrap(), &mut bytes).unwrap();
        bytes
    };
    assert_eq!(read("files/001-a_b.pdf"), scan);
    let html = String::from_utf8(read("chronicle.html")).unwrap();
    assert!(html.contains("opened the case") && html.contains("Two &lt;copies&gt;"));
    let json: serde_json::Value = serde_json::from_slice(&read("chronicle.json")).unwrap();
    assert_eq!(json["events"][0]["event"]["type"], "opened");
    assert_eq!(json["events"][1]["words"][0], "Two <copies>");
    let sums = String::from_utf8(read("SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count(), 3);
    use sha2::Digest;
    for (name, bytes) in [("files/001-a_b.pdf", scan.clone()), ("chronicle.html", html.into_bytes())] {
        let hex: String = sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(sums.contains(&format!("{hex}  {name}\n")), "{name}");
    }
}
