//! The calendar of duties: form, addresses, result, file. Today is 4 March 2030.

use text::Lang;

use crate::tests::browser;
use crate::ui::reading::{attributes, count, faults};

const HELD: &str = "have=guild-letter%3A2030-02-20&have=licence%3A2029-04-20";

#[tokio::test]
async fn it_is_sound_empty_full_and_in_error() {
    let site = browser();
    for lang in Lang::ALL {
        for (tail, status) in [
            (String::new(), 200),
            (format!("?{HELD}"), 200),
            (format!("?{HELD}&workshop.workers=6"), 200),
            (format!("?{HELD}&view=form"), 200),
            ("?told=yes&since:licence=soon".to_owned(), 422),
            ("?workshop.kind=clocks&workshop.workers=101&have=licence".to_owned(), 422),
            ("?have=licence%3Asoon".to_owned(), 400),
            ("?on=2010-01-01".to_owned(), 404),
        ] {
            let reply = site.get(&format!("/{lang}/duties{tail}")).await;
            assert_eq!(reply.status, status, "{tail}");
            assert_eq!(faults(reply.text()), Vec::<String>::new(), "{lang} {tail}");
            assert_eq!(count(reply.text(), "h1"), 1, "{tail}");
        }
    }
    assert_eq!(site.get("/en/duties").await.header("cache-control"), "public, max-age=300");
    assert_eq!(site.get(&format!("/en/duties?{HELD}")).await.header("cache-control"), "private, max-age=300");
}

#[tokio::test]
async fn only_papers_that_bind_are_asked_and_only_facts_that_decide() {
    let site = browser();
    let page = site.get("/en/duties").await;
    // The licence binds to its renewal, the guild's letter to the report of the workers; nothing else binds.
    assert_eq!(attributes(page.text(), ".held-row input[type=text]", "name"), ["since:guild-letter", "since:licence"]);
    assert_eq!(count(page.text(), "[name^='fact:']"), 0);
    let page = site.get("/en/duties?have=licence%3A2029-04-20&view=form").await;
    assert_eq!(count(page.text(), "[name^='fact:']"), 0, "the renewal depends on nothing");
    let page = site.get(&format!("/en/duties?{HELD}&view=form")).await;
    assert_eq!(attributes(page.text(), "[name^='fact:']", "name"), ["fact:workshop.workers"]);
    // With papers the calendar comes first, and leads to the form.
    let page = site.get(&format!("/en/duties?{HELD}")).await;
    assert_eq!((count(page.text(), "form.duty-form"), count(page.text(), ".due-list > li")), (0, 5));
    let form = format!("/en/duties?{HELD}&view=form");
    assert_eq!(attributes(page.text(), "main a[href*='view=form']", "href"), [format!("{form}#facts"), form]);
}

#[tokio::test]
async fn what_was_typed_in_any_script_becomes_one_address() {
    let site = browser();
    for typed in ["20 April 2029", "20/4/2029", "٢٠ أبريل ٢٠٢٩", "۲۰ اپریل ۲۰۲۹"] {
        let typed: String = crate::url::Href::fragment(typed).as_str().trim_start_matches('#').to_owned();
        let reply = site
            .get(&format!("/ur/duties?told=yes&since:licence={typed}&since:guild-letter=&held:guild-letter=yes"))
            .await;
        let canonical = "/ur/duties?have=guild-letter&have=licence%3A2029-04-20";
        assert_eq!((reply.status.as_u16(), reply.header("location")), (303, canonical));
    }
    // A fact is asked once its paper is known; emptied, it is unknown again; what the form does not ask stays.
    let at =
        |more: &str| format!("/en/duties?told=yes&workshop.kind=boats&have=guild-letter&held:guild-letter=yes{more}");
    let told = site.get(&at("&fact:workshop.workers=%D9%A1%D9%A2")).await;
    assert_eq!(told.header("location"), "/en/duties?workshop.kind=boats&workshop.workers=12&have=guild-letter");
    let untold = site.get(&at("&workshop.workers=12&fact:workshop.workers=")).await;
    assert_eq!(untold.header("location"), "/en/duties?workshop.kind=boats&have=guild-letter");
    let gone = site.get("/en/duties?told=yes&have=licence%3A2029-04-20&since:licence=").await;
    assert_eq!(gone.header("location"), "/en/duties");
}

#[tokio::test]
async fn a_mistake_keeps_what_was_typed() {
    let reply = browser().get("/en/duties?told=yes&since:licence=20+Apri+2029&since:guild-letter=1+May+2029").await;
    assert_eq!(reply.status, 422);
    assert_eq!(attributes(reply.text(), ".faults a", "href"), ["#since%3Alicence"]);
    assert_eq!(attributes(reply.text(), ".held-row input[type=text]", "value"), ["1 May 2029", "20 Apri 2029"]);
    assert_eq!(attributes(reply.text(), "input[aria-invalid]", "id"), ["since:licence"]);
}

#[tokio::test]
async fn the_year_has_the_days_that_the_rules_give() {
    let page = browser().get(&format!("/en/duties?{HELD}&workshop.workers=6")).await;
    // The licence of 20 April 2029: due on 20 April. The letter of 20 February 2030: the last day of the month after each
    // quarter, on a working day of the far side, whose weekend is Thursday. 30 April and 31 July 2030 are Tuesday and Wednesday;
    // 31 October is a Thursday, so 1 November; 31 January 2031 is a Friday.
    assert_eq!(
        attributes(page.text(), ".due-list time", "datetime"),
        ["2030-04-20", "2030-04-30", "2030-07-31", "2030-11-01", "2031-01-31"]
    );
    assert!(page.text().contains("21 March 2030") && page.text().contains("30 April 2030"), "window and grace");
    assert_eq!(count(page.text(), ".moments path.bar-critical"), 5);
    assert_eq!(count(page.text(), ".notice-turn"), 0, "nothing is open");
}

#[tokio::test]
async fn a_duty_that_may_apply_says_on_what_it_depends() {
    let page = browser().get(&format!("/en/duties?{HELD}")).await;
    assert!(page.text().contains("It depends on: Workers"));
    assert!(count(page.text(), ".due-list em") > 0);
    let few = browser().get(&format!("/en/duties?{HELD}&workshop.workers=4")).await;
    assert!(!few.text().contains("Report the workers"), "fewer than five need not report");
    let undated = browser().get("/en/duties?have=licence").await;
    assert!(undated.text().contains("Nothing falls due in these twelve months."));
    assert_eq!(attributes(undated.text(), "section[aria-labelledby=due] .links a", "href"), ["#duty-renew-licence"]);
}

#[tokio::test]
async fn the_file_has_the_same_days() {
    let reply = browser().get(&format!("/ar/duties.ics?{HELD}&workshop.workers=6")).await;
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    let days: Vec<&str> = reply.text().lines().filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:")).collect();
    let mut days = days;
    days.sort_unstable();
    assert_eq!(days, ["20300420", "20300430", "20300731", "20301101", "20310131"]);
    assert_eq!(browser().get("/en/duties.ics?have=nothing").await.status, 400);
}
