//! Lists, their filters, records and the glossary, on invented records.

use text::Lang;

use crate::tests::{Browser, browser_with};
use crate::ui::reading::{attributes, count, faults};

/// Records of an invented corridor, whose today is 4 March 2030.
pub(crate) const RECORDS: &str = r#"
records:
  - id: mast-house
    kind: organisation
    title: {en: Mast house, ur: مستول گھر, ar: بيت الصواري}
    theme: incubator
    country: KW
    city: {en: Port, ur: بندر, ar: الميناء}
    url: "https://example.org/mast"
    details:
      - {key: type, text: {en: A shed for beginners, ur: نوآموزوں کا شیڈ, ar: سقيفة للمبتدئين}}
      - {key: sails, text: {en: Twelve, ur: بارہ, ar: اثنا عشر}}
    tags: [early, open-to-foreign]
    sources: [harbour-page]
    confidence: low
    checked: 2029-01-01
    draft: true
  - id: sail-fund
    kind: organisation
    title: {en: Sail fund, ur: بادبان فنڈ, ar: صندوق الأشرعة}
    theme: fund
    country: NZ
    tags: [growth, foreign-unknown, rope]
    confidence: medium
    checked: 2029-01-01
  - id: regatta
    kind: event
    title: {en: Regatta, ur: کشتی دوڑ, ar: سباق القوارب}
    country: KW
    dates: [{from: 2029-05-01, to: 2029-05-03, attendance: 1200}, {from: 2030-06}]
    checked: 2029-01-01
  - id: launch
    kind: event
    title: {en: Launch, ur: آغاز, ar: التدشين}
    country: KW
    dates: [{from: 2028-05-01, to: 2028-05-01}]
    checked: 2029-01-01
  - id: privacy-note
    kind: guide
    title: {en: Privacy, ur: رازداری, ar: الخصوصية}
    text: {en: Read this., ur: یہ پڑھیں۔, ar: اقرؤوا هذا.}
    theme: data-protection
    checked: 2029-01-01
  - id: keep-records
    kind: duty
    title: {en: Keep records, ur: ریکارڈ رکھنا, ar: حفظ السجلات}
    theme: data-protection
    about: [privacy-note]
    checked: 2029-01-01
  - id: who-pays
    kind: open-question
    title: {en: Who pays the fund?, ur: فنڈ کون دیتا ہے؟, ar: من يمول الصندوق؟}
    about: [sail-fund]
    checked: 2029-01-01
  - id: two-clocks
    kind: conflict
    title: {en: Two clocks, ur: دو گھڑیاں, ar: ساعتان}
    readings: [{en: One, ur: ایک, ar: واحدة}, {en: Two, ur: دو, ar: اثنتان}]
    checked: 2029-01-01
terms:
  - {id: keel, title: {en: Keel, ur: پیندا, ar: العارضة}, kind: word}
  - {id: yard, title: {en: Yard, ur: احاطہ, ar: الساحة}, kind: body, official: {ar: harbour-page}, draft: true}
"#;

fn site() -> Browser {
    browser_with(RECORDS)
}

/// The titles of the rows of a list.
async fn rows(uri: &str) -> Vec<String> {
    let reply = site().get(uri).await;
    assert_eq!(reply.status, 200, "{uri}");
    attributes(reply.text(), "section[aria-labelledby=entries] .row h3 a", "href")
}

#[tokio::test]
async fn every_page_is_sound_in_every_language() {
    let site = site();
    for lang in Lang::ALL {
        for tail in [
            "directory",
            "directory/organisations",
            "directory/organisations?country=KW&open=open-to-foreign",
            "directory/organisations/mast-house",
            "directory/organisations/who-pays",
            "directory/events",
            "directory/events/regatta",
            "directory/data-protection",
            "directory/data-protection/keep-records",
            "directory/founders",
            "glossary",
            "glossary?kind=word",
        ] {
            let reply = site.get(&format!("/{lang}/{tail}")).await;
            assert_eq!(reply.status, 200, "{tail}");
            assert_eq!(faults(reply.text()), Vec::<String>::new(), "{lang} {tail}");
            assert_eq!(count(reply.text(), "h1"), 1, "{tail}");
            assert_eq!(reply.header("cache-control"), "public, max-age=300");
        }
    }
}

#[tokio::test]
async fn a_list_is_narrowed_by_what_is_chosen() {
    let (mast, sail) = ("/en/directory/organisations/mast-house", "/en/directory/organisations/sail-fund");
    let list = "/en/directory/organisations";
    assert_eq!(rows(list).await, [mast, sail]);
    assert_eq!(rows(&format!("{list}?country=KW&city=")).await, [mast]);
    assert_eq!(rows(&format!("{list}?stage=growth")).await, [sail]);
    assert_eq!(rows(&format!("{list}?open=open-to-foreign")).await, [mast]);
    assert_eq!(rows(&format!("{list}?theme=fund")).await, [sail]);
    assert_eq!(rows(&format!("{list}?country=KW&theme=fund")).await, Vec::<String>::new());
    assert_eq!(rows(&format!("{list}?tag=anchor")).await, Vec::<String>::new(), "nothing has a tag that nobody knows");
    // A choice stays chosen, and what does not tell the records apart is not offered: one city, one tag.
    let page = site().get(&format!("{list}?country=KW")).await;
    assert_eq!(attributes(page.text(), "select[name=country] option[selected]", "value"), ["KW"]);
    assert_eq!(attributes(page.text(), "select", "name"), ["country", "theme", "stage", "open"]);
    assert_eq!(attributes(page.text(), "link[rel=canonical]", "href"), [list]);
}

#[tokio::test]
async fn a_record_has_its_page_where_it_belongs() {
    let site = site();
    for (uri, status) in [
        ("/en/directory/organisations/mast-house", 200),
        ("/en/directory/events/mast-house", 404),
        ("/en/directory/organisations/nobody", 404),
        ("/en/directory/carpets", 404),
        ("/en/agreement/mast-house", 404),
        ("/en/directory/organisations/two-clocks", 404),
        ("/en/glossary?kind=rope", 404),
    ] {
        assert_eq!(site.get(uri).await.status.as_u16(), status, "{uri}");
    }
    let page = site.get("/en/directory/organisations/mast-house").await;
    let page = page.text();
    assert!(page.contains("<dt>sails</dt>"), "a code without a word is shown as it is");
    assert!(page.contains("https://example.org/mast"));
    assert!(page.contains("Low confidence") && page.contains("Draft wording"));
    let fund = site.get("/en/directory/organisations/sail-fund").await;
    assert_eq!(
        attributes(fund.text(), "section[aria-labelledby=open-questions] a", "href"),
        ["/en/directory/organisations/who-pays"]
    );
}

#[tokio::test]
async fn an_event_says_when_it_is_next_or_that_nobody_knows() {
    let site = site();
    let list = site.get("/en/directory/events").await;
    assert!(list.text().contains("Next: June 2030"), "what is to come is told from what was");
    assert!(list.text().contains("Next: No date announced"));
    let page = site.get("/en/directory/events/regatta").await;
    assert!(page.text().contains("1 to 3 May 2029") && page.text().contains("1,200 visitors"));
    assert!(!site.get("/en/directory/events/launch").await.text().contains("May 2030"));
}

#[tokio::test]
async fn the_glossary_sets_the_languages_side_by_side() {
    let page = site().get("/en/glossary").await;
    assert_eq!(attributes(page.text(), "tbody bdi", "lang"), ["ur", "ar"]);
    assert_eq!(count(page.text(), "tbody td:nth-of-type(2) small"), 1, "the Arabic name is official");
    let words = site().get("/ar/glossary?kind=word").await;
    assert_eq!(attributes(words.text(), "tbody bdi", "lang"), ["en", "ur"]);
}
