//! The routes side by side, and the plan of one.

use text::{Lang, strip_marks};

use super::{at, browser, browser_with};
use crate::ui::reading::{attributes, count, faults};

/// A clock workshop of four people from New Zealand with a room of its own.
const CLOCKS: &str = "workshop.kind=clocks&workshop.workers=4&workshop.owner_country=NZ&workshop.has_room=true";
const DATED: &str = "route=small&on=2030-03-04&";

#[tokio::test]
async fn the_open_route_comes_first_and_the_closed_ones_say_why() {
    for lang in Lang::ALL {
        let reply = browser().get(&format!("/{lang}/routes?{CLOCKS}")).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("cache-control"), "private, max-age=300");
        let html = reply.text();
        assert_eq!(faults(html), Vec::<String>::new());
        assert_eq!(
            (count(html, "h1"), count(html, ".column"), count(html, "section[aria-labelledby=closed] > ul > li")),
            (1, 1, 2)
        );
        assert!(html.len() < 50_000, "{} bytes", html.len());
    }
    let reply = browser().get(&format!("/en/routes?{CLOCKS}")).await;
    let html = reply.text();
    assert!(html.contains("One route is open to you"));
    assert!(html.contains("This does not hold: 20 workers or more"));
    assert!(html.contains("A visiting workshop is never licensed."));
    // With twenty workers the large one is closed no longer; nothing would open the visitor's.
    let tries = attributes(html, ".opens a", "href");
    assert_eq!(tries, [format!("/en/routes?{}", CLOCKS.replace("workers=4", "workers=20"))]);
}

#[tokio::test]
async fn an_undecided_route_asks_its_question() {
    let html = browser().get("/en/routes?workshop.owner_country=NZ").await;
    let questions = attributes(html.text(), "section[aria-labelledby=undecided] p a", "href");
    assert_eq!(questions.len(), 2, "small and large");
    assert!(questions.iter().all(|href| href.contains("&ask=workshop.")), "{questions:?}");
}

#[tokio::test]
async fn a_plan_has_one_address_with_both_days() {
    let reply = browser().get(&format!("/en/plan?{CLOCKS}&route=small")).await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (302, format!("/en/plan?{DATED}{CLOCKS}").as_str()));
    let reply = browser().get(&format!("/en/plan?{DATED}start=7/3/2030&{CLOCKS}")).await;
    assert_eq!(reply.header("location"), format!("/en/plan?{DATED}start=2030-03-07&{CLOCKS}"));
    let reply = browser().get(&format!("/en/plan?{CLOCKS}")).await;
    assert_eq!(reply.header("location"), format!("/en/routes?{CLOCKS}"), "first a route");
    assert_eq!(browser().get("/en/plan?route=none").await.status, 404);
}

#[tokio::test]
async fn the_plan_is_whole_in_each_language() {
    for lang in Lang::ALL {
        let reply = browser().get(&format!("/{lang}/plan?{DATED}{CLOCKS}")).await;
        assert_eq!(reply.status, 200);
        let html = reply.text();
        assert_eq!(faults(html), Vec::<String>::new(), "{lang}");
        assert_eq!((count(html, "h1"), count(html, "svg[role=img]")), (1, 1));
        // Seal, render, guild, name, room, number, account, licence.
        assert_eq!(count(html, ".plan-steps > li"), 8);
        assert!(html.len() < 120_000, "{} bytes", html.len());
    }
}

#[tokio::test]
async fn a_step_for_several_papers_stands_once() {
    // For a badge the guild wants a member's letter, sealed and rendered like the birth paper: seal and render, each for two
    // papers, then badge and letter.
    let more = "\
evidence:
  - id: member-letter
    editions:
      - {from: 2020, title: {en: Letter of a member, ur: رکن کا خط, ar: خطاب عضو}, input: true, origin: workshop.owner_country, class: personal, validity: none, confidence: high, checked: 2029-01-01}
  - id: guild-badge
    editions:
      - {from: 2020, title: {en: Guild badge, ur: انجمن کا بیج, ar: شارة النقابة}, issuer: guild, class: permit, validity: none, confidence: high, checked: 2029-01-01}
steps:
  - id: take-badge
    editions:
      - from: 2020
        title: {en: Take the badge, ur: بیج لینا, ar: أخذ الشارة}
        authority: guild
        channel: counter
        needs: [{evidence: member-letter, as: [sealed, rendered]}]
        gives: guild-badge
        days: [1, 1, 1]
        law: [{source: workshop-act}]
        confidence: high
        checked: 2029-01-01
goals:
  - id: wear-a-badge
    editions:
      - from: 2020
        title: {en: Wear a badge, ur: بیج لگانا, ar: حمل الشارة}
        summary: {en: And be in the guild., ur: اور انجمن میں ہونا۔, ar: وعضوية النقابة.}
        public: true
        needs: [{evidence: guild-badge}, {evidence: guild-letter}]
        law: [{source: workshop-act}]
        confidence: high
        checked: 2029-01-01
routes:
  - id: badge
    editions:
      - from: 2020
        title: {en: By the counter, ur: کاؤنٹر سے, ar: عبر الشباك}
        summary: {en: There is one., ur: ایک ہی ہے۔, ar: واحد لا غير.}
        goals: [wear-a-badge]
        law: [{source: workshop-act}]
        confidence: high
        checked: 2029-01-01
";
    let told = "goal=wear-a-badge&route=badge&on=2030-03-04&workshop.workers=4&workshop.owner_country=NZ";
    let reply = browser_with(more).get(&format!("/en/plan?{told}")).await;
    let html = reply.text();
    assert_eq!(faults(html), Vec::<String>::new());
    assert_eq!((count(html, ".plan-steps > li"), count(html, ".plan-each"), count(html, ".plan-each > li")), (4, 2, 4));
    // The numbers in the checklist lead to the steps.
    let ids = attributes(html, ".plan-steps > li", "id");
    assert_eq!(ids, ["step-1", "step-2", "step-3", "step-4"]);
    for href in attributes(html, ".checklist a[href^='#']", "href") {
        assert!(ids.iter().any(|id| href == format!("#{id}")), "{href}");
    }
}

#[tokio::test]
async fn fees_are_exact_where_they_are_known() {
    let reply = browser().get(&format!("/en/plan?{DATED}{CLOCKS}")).await;
    let html = strip_marks(reply.text());
    // Name 1.5, guild 10 for four workers, number at the counter 4, room 5, licence 100; the account's charges are unknown.
    assert!(html.contains("at least KWD\u{a0}120.500"));
    // The seal 900; the pages are unknown.
    assert!(html.contains("at least JPY\u{a0}900"));
    // Later: guild 10, licence 40.
    assert!(html.contains("at least KWD\u{a0}50"));
    assert!(html.contains("KWD\u{a0}120 (Harbour office)"), "the other reading is shown");
}

#[tokio::test]
async fn the_plan_goes_along_as_files() {
    for (kind, mime) in [
        ("ics", "text/calendar; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8; header=present"),
        ("json", "application/json"),
    ] {
        let reply = browser().get(&format!("/ar/plan.{kind}?{DATED}{CLOCKS}")).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, mime));
        assert_eq!(reply.header("content-disposition"), format!("attachment; filename=\"small-2030-03-04.{kind}\""));
    }
    assert_eq!(browser().get("/ar/plan.json?route=small&workshop.kind=carpets").await.status, 400);
}

#[tokio::test]
async fn the_link_to_share_is_whole_or_a_file_is_offered() {
    let site = at(Some("https://desk.example.org"));
    let html = site.get(&format!("/ur/plan?{DATED}{CLOCKS}")).await;
    let link = format!("https://desk.example.org/ur/plan?{DATED}{CLOCKS}");
    assert_eq!(attributes(html.text(), "input#link", "value"), std::slice::from_ref(&link));
    let sent = attributes(html.text(), "a[href^='https://wa.me/']", "href").pop().unwrap();
    assert!(sent.ends_with("workshop.has_room%3Dtrue"), "{sent}");
    assert_eq!(attributes(html.text(), "link[rel=canonical]", "href"), [link]);
    // A long host name stands for many answers.
    let long = at(Some(&format!("https://{}.example.org", "a".repeat(1990))));
    let html = long.get(&format!("/ur/plan?{DATED}{CLOCKS}")).await;
    assert_eq!(count(html.text(), "input#link"), 0);
    assert_eq!(count(html.text(), "a[href*='plan.json']"), 1);
}

#[tokio::test]
async fn the_first_page_shows_the_rulebook() {
    let html = browser().get("/en").await;
    let routes = attributes(html.text(), "section[aria-labelledby=routes] h3 a", "href");
    assert_eq!(routes, ["small", "large", "visitor"].map(|id| format!("/en/guide/route/{id}")));
    assert!(html.text().contains("No change is recorded for the last twelve months."));
}
