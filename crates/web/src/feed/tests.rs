//! Changes, feed, map and robots.

use crate::tests::{at, browser, browser_with};
use crate::ui::reading::{attributes, count, faults};

/// The texts of an element of an XML document that has no attributes there.
fn texts<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&open).skip(1).filter_map(|rest| rest.split_once(&close)).map(|(text, _)| text).collect()
}

#[tokio::test]
async fn a_rule_that_replaces_another_leads_to_both_wordings() {
    for lang in ["en", "ur", "ar"] {
        let reply = browser().get(&format!("/{lang}/changes")).await;
        assert_eq!(faults(reply.text()), Vec::<String>::new());
        assert_eq!(count(reply.text(), "h1"), 1);
    }
    // On 4 March 2030 the guild's new rule, of June, is still to come; everything else began in 2020.
    let reply = browser().get("/en/changes").await;
    let first = attributes(reply.text(), ".changes a", "href").remove(0);
    assert_eq!(first, "/en/guide/step/join-guild/changes?from=2030-05-31&to=2030-06-01");
    assert!(reply.text().contains("Still to come"));
    assert_eq!(attributes(reply.text(), ".changes time", "datetime")[1], "2020");
}

#[tokio::test]
async fn an_end_without_a_successor_is_a_change() {
    let more = r#"
obligations:
  - id: light-lamps
    editions:
      - {from: 2021-01-01, until: 2029-07-01, title: {en: Light lamps, ur: چراغ جلانا, ar: إشعال المصابيح}, held: licence, due: continuous, confidence: high, checked: 2029-01-01}
"#;
    let reply = browser_with(more).get("/en/changes").await;
    let links = attributes(reply.text(), ".changes a", "href");
    assert_eq!(
        links[1..3],
        ["/en/guide/obligation/light-lamps?on=2029-06-30", "/en/guide/obligation/light-lamps?on=2021-01-01"]
    );
}

#[tokio::test]
async fn the_feed_names_each_change_once_and_when_it_was_known() {
    let reply = at(Some("https://desk.example.org")).get("/en/changes.atom").await;
    assert_eq!(reply.header("content-type"), "application/atom+xml; charset=utf-8");
    let xml = reply.text();
    let ids = texts(xml, "id");
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!((ids.len(), ids.len()), (unique.len(), xml.matches("<entry>").count() + 1));
    // The coming rule was last compared with its sources on 1 January 2029; it is the newest.
    assert_eq!(texts(xml, "updated")[..2], ["2029-01-01T00:00:00Z"; 2]);
    assert_eq!(texts(xml, "title")[1], "Join the guild: new wording");
    assert!(xml.contains(
        "href=\"https://desk.example.org/en/guide/step/join-guild/changes?from=2030-05-31&amp;to=2030-06-01\""
    ));
    // The same names in a later run, other names in another language.
    assert_eq!(texts(browser().get("/en/changes.atom").await.text(), "id"), ids);
    assert_ne!(texts(browser().get("/ur/changes.atom").await.text(), "id"), ids);
    let home = browser().get("/ar").await;
    assert_eq!(attributes(home.text(), "link[type='application/atom+xml']", "href"), ["/ar/changes.atom"]);
}

#[tokio::test]
async fn the_map_has_every_page_in_every_language_and_every_page_is_there() {
    let site = at(Some("https://desk.example.org"));
    let map = site.get("/sitemap.xml").await;
    let pages = texts(map.text(), "loc");
    assert_eq!(map.text().matches("hreflang=\"ur\"").count(), pages.len());
    for wanted in ["/ur", "/ar/agreement", "/en/guide/step/join-guild", "/en/directory/events", "/ur/changes"] {
        let wanted = format!("https://desk.example.org{wanted}");
        assert!(pages.contains(&wanted.as_str()), "{wanted}");
    }
    for page in pages {
        let path = page.strip_prefix("https://desk.example.org").unwrap();
        assert_eq!(site.get(path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn where_no_origin_is_known_the_host_of_the_request_is_taken() {
    let robots = browser().with("host", "localhost:8080").get("/robots.txt").await;
    assert!(robots.text().ends_with("Sitemap: http://localhost:8080/sitemap.xml\n"));
    // Two hosts, two maps.
    let site = browser().with("host", "a.example");
    assert_eq!(site.get("/robots.txt").await.header("cache-control"), "no-cache");
    let evil = browser().with("host", "a.example/<script>").get("/sitemap.xml").await;
    assert!(evil.text().contains("<loc>/en</loc>"));
}

#[tokio::test]
async fn who_finds_a_weakness_is_told_where_to_write() {
    let reply = browser().get("/.well-known/security.txt").await;
    // 90 days after 4 March 2030: 27 days of March, 30 of April, 31 of May, 2 of June.
    assert_eq!(
        reply.text(),
        "Contact: mailto:desk@example.org\nExpires: 2030-06-02T00:00:00Z\nPreferred-Languages: en, ur, ar\n"
    );
}
