//! The guide: every entity, every list, other days, changes, linked data.

use rulebook::diagnostic::Kind;
use text::Lang;

use super::{at, browser};
use crate::guide::entity::{Entity, KINDS};
use crate::ui::reading::{attributes, count, faults};
use crate::url::Href;

#[tokio::test]
async fn every_entity_has_a_sound_page_in_every_language() {
    let (browser, book) = (browser(), crate::ask::tests::invented());
    for lang in Lang::ALL {
        for entity in KINDS.into_iter().flat_map(|kind| Entity::all(&book, kind)) {
            let href = Href::entity(lang, entity.kind(), entity.id(&book));
            let reply = browser.get(href.as_str()).await;
            assert_eq!(reply.status, 200, "{href}");
            assert_eq!(faults(reply.text()), Vec::<String>::new(), "{href}");
            assert_eq!(count(reply.text(), "h1"), 1, "{href}");
            assert!(reply.bytes.len() < 50_000, "{href}: {} bytes", reply.bytes.len());
            assert_eq!(reply.header("cache-control"), "public, max-age=300");
        }
        for kind in KINDS.into_iter().filter(|kind| Entity::all(&book, *kind).count() > 0) {
            let href = Href::guide(lang, kind);
            let reply = browser.get(href.as_str()).await;
            assert_eq!((reply.status.as_u16(), faults(reply.text())), (200, vec![]), "{href}");
        }
    }
}

#[tokio::test]
async fn every_link_of_the_guide_leads_to_a_page() {
    let browser = browser();
    let mut open = vec!["/en/guide".to_owned()];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(address) = open.pop() {
        if !seen.insert(address.clone()) {
            continue;
        }
        let reply = browser.get(&address).await;
        assert_eq!(reply.status, 200, "{address}");
        if reply.header("content-type").starts_with("text/html") {
            let links = attributes(reply.text(), "main a", "href");
            open.extend(links.into_iter().filter(|link| link.starts_with("/en/guide")));
        }
    }
    assert!(seen.contains("/en/guide/step/join-guild/changes?from=2030-05-31&to=2030-06-01"), "{seen:?}");
    assert!(seen.len() > 60, "{} pages", seen.len());
}

#[tokio::test]
async fn links_go_both_ways() {
    let browser = browser();
    for (one, other) in [
        ("step/get-licence", "evidence/room"),
        ("step/get-licence", "evidence/licence"),
        ("step/get-licence", "authority/harbour"),
        ("step/get-licence", "route/small"),
        ("step/get-licence", "source/workshop-act"),
        ("evidence/licence", "obligation/renew-licence"),
        ("evidence/birth-paper", "step/join-guild"),
        ("evidence/birth-paper", "fact/workshop.owner_country"),
        ("route/large", "fact/workshop.capital"),
        ("goal/open-a-workshop", "route/small"),
        ("trap/number-and-account", "source/harbour-page"),
    ] {
        for (from, to) in [(one, other), (other, one)] {
            let page = browser.get(&format!("/en/guide/{from}")).await;
            let links = attributes(page.text(), "main a", "href");
            assert!(links.contains(&format!("/en/guide/{to}")), "{from} does not lead to {to}");
        }
    }
}

#[tokio::test]
async fn a_step_says_fee_time_who_and_how() {
    let page = browser().get("/en/guide/step/get-licence").await;
    let text = page.text();
    for said in [
        "KWD\u{a0}100</bdi> per year",
        "Each later year: <bdi class=\"num\">KWD\u{a0}40",
        "KWD\u{a0}120",
        "4 working days",
        "Shortest: 2 working days",
        "Longest: 8 working days",
        "Harbour office",
        "Kuwait",
        "Online or at the counter",
        "Article 9",
        "High confidence: An official text says so.",
        "Last checked on 1 January 2029",
        "lang=\"ar\" dir=\"rtl\">الحصول على الرخصة",
        "Kind of workshop</a>: Boats",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[tokio::test]
async fn what_is_unknown_is_said_to_be() {
    let page = browser().get("/en/guide/step/open-account").await;
    assert!(page.text().contains("Unknown (KWD)"));
    assert!(page.text().contains("Longest: Unknown"));
    assert!(page.text().contains("Low confidence: "));
}

#[tokio::test]
async fn amounts_by_cases_are_said_case_by_case() {
    let page = browser().get("/en/guide/step/join-guild").await;
    for said in ["KWD\u{a0}10", "less than 5", "at least 5 and less than 20", "KWD\u{a0}60.250", "at least 20"] {
        assert!(page.text().contains(said), "{said}");
    }
}

#[tokio::test]
async fn another_day_shows_the_edition_of_that_day() {
    let browser = browser();
    let before = browser.get("/en/guide/step/join-guild?on=2030-05-31").await;
    let after = browser.get("/en/guide/step/join-guild?on=2030-06-01").await;
    assert!(before.text().contains("Article 5<") && !before.text().contains("Article 5a"));
    assert!(after.text().contains("Article 5a"));
    assert!(after.text().contains("You see the rules of 1 June 2030."));
    assert!(before.text().contains("This changes on 1 June 2030."));
    // Links stay on the day.
    assert!(attributes(after.text(), "main a", "href").contains(&"/en/guide/authority/guild?on=2030-06-01".to_owned()));
    // A day as it is written in Arabic is the same day.
    let arabic = browser
        .get("/ar/guide/step/join-guild?on=%D9%A1%20%D9%8A%D9%88%D9%86%D9%8A%D9%88%20%D9%A2%D9%A0%D9%A3%D9%A0")
        .await;
    assert!(arabic.status == 200 && arabic.text().contains("5a"));
}

#[tokio::test]
async fn before_the_first_edition_none_is_in_force() {
    let page = browser().get("/en/guide/step/join-guild?on=2019-12-31").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Nothing of this was in force on 31 December 2019."));
    assert!(page.text().contains("The next edition begins on 2020."));
    assert!(attributes(page.text(), "main a", "href").contains(&"/en/guide/step/join-guild?on=2020-01-01".to_owned()));
}

#[tokio::test]
async fn a_day_that_cannot_be_read_is_said_and_kept() {
    let browser = browser();
    for lang in Lang::ALL {
        let page = browser.get(&format!("/{lang}/guide/step/join-guild?on=31+February")).await;
        assert_eq!(page.status, 400);
        assert_eq!(attributes(page.text(), "#on", "value"), ["31 February"]);
        assert_eq!(attributes(page.text(), ".faults a", "href"), ["#on"]);
        assert_eq!(faults(page.text()), Vec::<String>::new());
        let page = browser.get(&format!("/{lang}/guide/step/join-guild/changes?from=2029-01-01&to=soon")).await;
        assert_eq!(page.status, 400);
        assert_eq!(attributes(page.text(), "#to", "value"), ["soon"]);
        assert_eq!(faults(page.text()), Vec::<String>::new());
    }
}

#[tokio::test]
async fn changes_are_said_field_by_field() {
    let browser = browser();
    let page = browser.get("/en/guide/step/join-guild/changes?from=2030-05-31&to=2030-06-01").await;
    assert_eq!(faults(page.text()), Vec::<String>::new());
    let text = page.text();
    for said in
        ["At the counter", "Online", "KWD\u{a0}30", "Article 5a", "put into the other language", "5 working days"]
    {
        assert!(text.contains(said), "{said}");
    }
    // Who does it stays, so it is not named among the changes: fee, time, how, need, old and new article, open cases.
    assert_eq!(count(text, "#main tbody tr"), 7);
    let same = browser.get("/en/guide/step/join-guild/changes?from=2030-01-01&to=2030-02-01").await;
    assert!(same.text().contains("Nothing changed."));
    let swapped = browser.get("/en/guide/step/join-guild/changes?from=2030-06-01&to=2030-05-31").await;
    assert_eq!(count(swapped.text(), "#main tbody tr"), 7);
}

#[tokio::test]
async fn an_unknown_id_names_the_nearest() {
    let browser = browser();
    for lang in Lang::ALL {
        let page = browser.get(&format!("/{lang}/guide/step/join-gild")).await;
        assert_eq!(page.status, 404);
        assert!(attributes(page.text(), "main a", "href").contains(&format!("/{lang}/guide/step/join-guild")));
        assert_eq!(faults(page.text()), Vec::<String>::new());
    }
    for none in ["/en/guide/nothing", "/en/guide/nothing/x", "/en/guide/step?page=2", "/en/guide/step?page=x"] {
        assert_eq!(browser.get(none).await.status, 404, "{none}");
    }
}

#[tokio::test]
async fn a_step_is_a_public_service_for_machines() {
    let browser = at(Some("https://desk.example.org"));
    let reply = browser.get("/en/guide/step/get-licence.jsonld").await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "application/ld+json"));
    let data: serde_json::Value = serde_json::from_str(reply.text()).unwrap();
    assert_eq!(data["@type"], "cpsv:PublicService");
    assert_eq!(data["@id"], "https://desk.example.org/en/guide/step/get-licence");
    assert_eq!(data["dct:title"][2]["@value"], "الحصول على الرخصة");
    assert_eq!(data["cv:hasCompetentAuthority"]["dct:identifier"], "harbour");
    assert_eq!(data["cv:hasCost"][0]["cv:value"]["@value"], "100.000");
    assert_eq!(data["cpsv:hasInput"].as_array().unwrap().len(), 5);
    assert_eq!(data["cpsv:produces"][0]["dct:identifier"], "licence");
    assert_eq!(data["cv:processingTime"]["@value"], "P4D");
    // The page holds the same.
    let page = browser.get("/en/guide/step/get-licence").await;
    let (_, inline) = page.text().split_once("<script type=\"application/ld+json\">").unwrap();
    let (inline, _) = inline.split_once("</script>").unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(inline).unwrap(), data);
    // An unknown amount has no value.
    let account = browser.get("/en/guide/step/open-account.jsonld").await;
    let account: serde_json::Value = serde_json::from_str(account.text()).unwrap();
    assert_eq!(account["cv:hasCost"][0].get("cv:value"), None);
    assert_eq!(browser.get("/en/guide/step/none.jsonld").await.status, 404);
}

#[tokio::test]
async fn a_report_quotes_rule_edition_rulebook_and_page() {
    let hash = crate::ask::tests::invented().hash;
    let page = at(Some("https://desk.example.org")).get("/en/guide/step/get-licence?on=2030-01-01").await;
    let mail = attributes(page.text(), "main a[href^=mailto]", "href");
    let mail = percent_encoding::percent_decode_str(&mail[0]).decode_utf8().unwrap().into_owned();
    for quoted in [
        "mailto:desk@example.org?subject=Wrong or out of date: Get the licence&body=",
        "step/get-licence",
        "In force since 2020",
        &hash,
        "https://desk.example.org/en/guide/step/get-licence?on=2030-01-01",
        "\r\n",
    ] {
        assert!(mail.contains(quoted), "{quoted}: {mail}");
    }
}

#[test]
fn what_has_a_page_is_what_readers_look_for() {
    let without = Kind::ALL.into_iter().filter(|kind| !KINDS.contains(kind));
    assert_eq!(without.collect::<Vec<_>>(), [Kind::Rulebook, Kind::Omission]);
}

#[tokio::test]
async fn a_page_that_is_kept_is_the_page() {
    let browser = browser().with("accept-encoding", "gzip");
    let address = "/ar/guide/step/get-licence";
    let first = browser.get(address).await;
    let again = browser.get(address).await;
    assert_eq!((again.status.as_u16(), &again.bytes), (200, &first.bytes));
    assert_eq!(first.headers, again.headers, "with the same headers");
    assert_eq!(again.header("content-encoding"), "gzip");
    assert_eq!(again.header("vary"), "accept-encoding");
    assert!(again.header("content-security-policy").contains("default-src 'none'"));
    let known = browser.with("if-none-match", first.header("etag"));
    let unchanged = known.get(address).await;
    assert_eq!((unchanged.status.as_u16(), unchanged.bytes.len()), (304, 0));
    assert_eq!(unchanged.header("etag"), first.header("etag"));
    // The other language, the other day and the search are pages of their own.
    assert_ne!(known.get("/en/guide/step/get-licence").await.header("etag"), first.header("etag"));
    assert_ne!(known.get(&format!("{address}?on=2030-01-01")).await.header("etag"), first.header("etag"));
}
