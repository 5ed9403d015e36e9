//! The interview, walked as a reader walks it.

use text::Lang;

use super::browser;
use crate::ui::reading::{attributes, count, faults};

/// Follows the interview from an address: for each question the answer of its fact, or "I don't know".
async fn walk(lang: Lang, answers: &[(&str, &str)]) -> (String, Vec<String>) {
    let site = browser();
    let mut address = format!("/{lang}/start");
    let mut asked = Vec::new();
    loop {
        let reply = site.get(&address).await;
        assert_eq!(reply.status, 200, "{address}");
        let html = reply.text();
        assert_eq!(faults(html), Vec::<String>::new(), "{address}");
        assert_eq!(count(html, "h1"), 1, "{address}");
        assert!(html.len() < 50_000, "{} bytes", html.len());
        let more = attributes(html, ".buttons a[href*='more=1']", "href");
        if let [more] = more.as_slice() {
            assert!(!address.contains("more=1"), "the interview pauses once");
            address.clone_from(more);
            continue;
        }
        let Some(fact) = attributes(html, "form input[name=fact]", "value").pop() else {
            assert_eq!(count(html, "form input[name=told]"), 1, "after the last question come the papers");
            return (address, asked);
        };
        assert!(!asked.contains(&fact), "{fact} is asked twice");
        let told = answers
            .iter()
            .find(|(id, _)| *id == fact)
            .map_or("unknown=yes".to_owned(), |(_, value)| format!("answer={value}"));
        let names = attributes(html, "form input[type=hidden]", "name");
        let values = attributes(html, "form input[type=hidden]", "value");
        let hidden: String = names.iter().zip(&values).map(|(n, v)| format!("{n}={v}&")).collect();
        let reply = site.get(&format!("/{lang}/start?{hidden}{told}")).await;
        assert_eq!(reply.status, 303, "{fact}");
        address = reply.header("location").to_owned();
        asked.push(fact);
    }
}

#[tokio::test]
async fn answers_gather_in_the_address_in_canonical_form() {
    // Four workers close the large workshop, so its capital is never asked.
    let answers = [
        ("workshop.kind", "boats"),
        ("workshop.workers", "%D9%A4"),
        ("workshop.owner_country", "NZ"),
        ("workshop.has_room", "true"),
    ];
    for lang in Lang::ALL {
        let (address, asked) = walk(lang, &answers).await;
        let canonical = "workshop.kind=boats&workshop.workers=4&workshop.owner_country=NZ&workshop.has_room=true";
        assert_eq!(address, format!("/{lang}/start?{canonical}&more=1"));
        assert_eq!(asked.len(), 4);
    }
}

#[tokio::test]
async fn whoever_knows_nothing_gets_to_the_end_too() {
    let (address, asked) = walk(Lang::Ar, &[]).await;
    assert_eq!(asked.len(), 5, "every fact is asked once");
    assert_eq!(address.matches("skip=").count(), 5);
}

#[tokio::test]
async fn it_pauses_when_no_question_decides_a_route() {
    // Four workers: the large workshop is closed, the visitor's always. An owner from New Zealand gets the birth paper sealed,
    // so the small one is open. Kind and room are left and only settle steps and fees; nothing asks for the capital.
    let reply = browser().get("/en/start?workshop.workers=4&workshop.owner_country=NZ").await;
    let html = reply.text();
    assert!(html.contains("It is clear now which routes are open"));
    assert!(html.contains("<li>Small workshop</li>") && !html.contains("<li>Large workshop</li>"));
    let ways = attributes(html, ".buttons a", "href");
    assert_eq!(
        ways,
        [
            "/en/routes?workshop.workers=4&workshop.owner_country=NZ",
            "/en/start?workshop.workers=4&workshop.owner_country=NZ&more=1"
        ]
    );
    assert!(html.contains("Answer 2 more questions"));
    assert_eq!(count(html, "nav a[href*='view=papers']"), 1);
    for (lang, title) in [(Lang::Ur, "اب واضح ہے"), (Lang::Ar, "اتضحت المسارات")] {
        let reply = browser().get(&format!("/{lang}/start?workshop.workers=4&workshop.owner_country=NZ")).await;
        assert_eq!(faults(reply.text()), Vec::<String>::new());
        assert!(reply.text().contains(title));
    }
    // Who goes on is asked the rest, and stays on the way: two left.
    let html = browser().get(&ways[1]).await;
    assert!(html.text().contains("About 2 questions left"));
    assert_eq!(attributes(html.text(), "form input[name=more]", "value"), ["1"]);
    let reply = browser()
        .get("/en/start?workshop.workers=4&workshop.owner_country=NZ&more=1&fact=workshop.kind&answer=clocks")
        .await;
    assert_eq!(
        reply.header("location"),
        "/en/start?workshop.kind=clocks&workshop.workers=4&workshop.owner_country=NZ&more=1"
    );
}

#[tokio::test]
async fn what_was_skipped_leaves_routes_undecided() {
    // Twenty workers and a paper that can be sealed: only the capital decides.
    let html = browser().get("/en/start?workshop.workers=20&workshop.owner_country=NZ").await;
    assert!(html.text().contains("About 1 question left"));
    assert_eq!(attributes(html.text(), "form input[name=fact]", "value"), ["workshop.capital"]);
    let html = browser().get("/en/start?workshop.owner_country=NZ&skip=workshop.workers&skip=workshop.capital").await;
    assert!(html.text().contains("Your answers decide this much"));
    assert!(html.text().contains("2 routes stay undecided"));
}

#[tokio::test]
async fn the_way_back_leads_to_the_question_before() {
    let site = browser();
    let first = attributes(site.get("/en/start").await.text(), "form input[name=fact]", "value").pop().unwrap();
    let next = site.get(&format!("/en/start?fact={first}&unknown=yes")).await;
    let html = site.get(next.header("location")).await;
    let back = attributes(html.text(), ".steps-back a", "href").pop().unwrap();
    assert_eq!(attributes(site.get(&back).await.text(), "form input[name=fact]", "value"), [first]);
}

#[tokio::test]
async fn a_wrong_answer_stays_in_its_field_with_what_to_do() {
    for (typed, shown) in [("501", "501"), ("%D9%A5%D9%A0%D9%A1", "٥٠١"), ("many", "many"), ("", "")] {
        let reply =
            browser().get(&format!("/en/start?workshop.kind=clocks&fact=workshop.workers&answer={typed}")).await;
        assert_eq!(reply.status, 422);
        let html = reply.text();
        assert_eq!(faults(html), Vec::<String>::new());
        assert_eq!(attributes(html, "input#answer", "value"), [shown]);
        assert_eq!(attributes(html, "input#answer", "aria-invalid"), ["true"]);
        assert_eq!(attributes(html, ".faults a", "href"), ["#answer"]);
        assert_eq!(attributes(html, "form input[name='workshop.kind']", "value"), ["clocks"], "the others are kept");
    }
}

#[tokio::test]
async fn an_answer_is_changed_and_the_others_stay() {
    let told = "workshop.kind=boats&workshop.workers=4";
    let html = browser().get(&format!("/en/start?{told}&view=answers")).await;
    assert_eq!(attributes(html.text(), ".pairs button", "value"), ["workshop.kind", "workshop.workers"]);
    let html = browser().get(&format!("/en/start?{told}&from=answers&ask=workshop.kind")).await;
    assert_eq!(attributes(html.text(), "input[name=answer][checked]", "value"), ["boats"]);
    let reply = browser().get("/en/start?workshop.workers=4&fact=workshop.kind&from=answers&answer=clocks").await;
    assert_eq!(reply.header("location"), "/en/start?workshop.kind=clocks&workshop.workers=4&view=answers");
}

#[tokio::test]
async fn an_answer_without_effect_is_shown_as_such() {
    // The large workshop is closed for four workers, and nothing else asks for capital.
    let told = "/en/start?view=answers&workshop.capital=6000%20KWD&workshop.workers=";
    let idle = "This answer no longer changes anything.";
    assert_eq!(browser().get(&format!("{told}4")).await.text().matches(idle).count(), 1);
    assert_eq!(browser().get(&format!("{told}40")).await.text().matches(idle).count(), 0);
}

#[tokio::test]
async fn papers_are_told_with_their_dates_and_states() {
    let site = browser();
    let told = "/ur/start?workshop.kind=clocks&view=papers&told=yes";
    let reply = site.get(&format!("{told}&paper=birth-paper")).await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.header("location"), "/ur/start?workshop.kind=clocks&have=birth-paper&view=papers");
    assert_eq!(faults(site.get(reply.header("location")).await.text()), Vec::<String>::new());
    let held = "have=birth-paper&paper=birth-paper&issued:birth-paper=1/5/2029&state:birth-paper=sealed";
    let reply = site.get(&format!("{told}&{held}")).await;
    let address = "/ur/start?workshop.kind=clocks&have=birth-paper%3A2029-05-01%3A%3Asealed&view=answers";
    assert_eq!(reply.header("location"), address);
    // The form of the held papers sends what was held before along, so that going on leads on.
    let page = site.get("/ur/start?have=birth-paper&view=papers").await;
    assert_eq!(attributes(page.text(), "form input[type=hidden][name=have]", "value"), ["birth-paper"]);
    let reply = site.get(&format!("{told}&{held}&expires:birth-paper=1/5/2028")).await;
    assert_eq!(reply.status, 422);
    assert_eq!(attributes(reply.text(), ".faults a", "href"), ["#expires%3Abirth-paper"]);
    assert_eq!(faults(reply.text()), Vec::<String>::new());
}

#[tokio::test]
async fn a_changed_address_names_each_mistake_and_keeps_the_rest() {
    let reply = browser().get("/ar/start?workshop.worker=4&workshop.kind=boat&workshop.has_room=true&on=soon").await;
    assert_eq!(reply.status, 400);
    let html = reply.text();
    assert_eq!(faults(html), Vec::<String>::new());
    assert_eq!(count(html, "main li.row"), 3);
    let links = attributes(html, "main a", "href");
    // "workshop.workers", "boats", and the way on with what can be used.
    assert!(links[0].starts_with("/ar/start?workshop.workers=4&workshop.kind=boat&"), "{links:?}");
    assert!(links[1].contains("workshop.kind=boats"), "{links:?}");
    assert_eq!(links[2], "/ar/start?workshop.has_room=true");
}

#[tokio::test]
async fn what_contradicts_is_named_and_can_be_changed() {
    for page in ["start", "routes", "start?view=answers"] {
        let joint = if page.contains('?') { '&' } else { '?' };
        let reply = browser().get(&format!("/en/{page}{joint}workshop.kind=clocks&workshop.workers=200")).await;
        assert_eq!(reply.status, 422, "{page}");
        assert!(reply.text().contains("A clock workshop has at most 100 workers."));
        let change = attributes(reply.text(), ".pairs a", "href");
        assert_eq!(change.len(), 2);
        let reply = browser().get(&change[0]).await;
        assert_eq!(reply.status, 200, "the question can still be seen");
    }
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    for address in [
        "/en/start?goal=fly",
        "/en/start?route=none",
        "/en/start?ask=workshop.colour",
        "/en/start?view=none",
        "/en/start?on=2010-01-01",
    ] {
        let reply = browser().get(address).await;
        assert_eq!(reply.status, 404, "{address}");
        assert_eq!(faults(reply.text()), Vec::<String>::new());
    }
    // The invented rules begin in 2020.
    let html = browser().get("/en/start?on=2010-01-01&workshop.kind=boats").await;
    let links = attributes(html.text(), "main a", "href");
    assert_eq!(links[..2], ["/en/start?workshop.kind=boats", "/en/start?on=2020-01-01&workshop.kind=boats"]);
}
