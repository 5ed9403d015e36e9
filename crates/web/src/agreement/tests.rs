//! The agreement's page, on an invented agreement.

use text::Lang;

use crate::tests::browser_with;
use crate::ui::reading::{attributes, count, faults};

const AGREEMENT: &str = r#"
records:
  - id: harbour-pact
    kind: agreement
    title: {en: Harbour pact, ur: بندرگاہ کا معاہدہ, ar: اتفاق الميناء}
    text: {en: The signed text is not public., ur: دستخط شدہ متن عام نہیں۔, ar: النص الموقع غير منشور.}
    city: {en: Port, ur: بندر, ar: الميناء}
    date: 2028-02-01
    details: [{key: text-public, text: {en: "No", ur: نہیں, ar: لا}}]
    sources: [harbour-page]
    confidence: high
    checked: 2029-01-01
  - id: build-piers
    kind: commitment
    title: {en: Build piers, ur: گھاٹ بنانا, ar: بناء الأرصفة}
    status: partial
    theme: infrastructure
    layer: mou
    follow_ups:
      - {date: 2028-05-01, text: {en: A pier was planned., ur: ایک گھاٹ کا منصوبہ بنا۔, ar: خُطط لرصيف.}, sources: [harbour-page]}
      - {date: 2029-06, text: {en: A pier was built., ur: ایک گھاٹ بنا۔, ar: بُني رصيف.}}
    checked: 2029-01-01
  - id: share-charts
    kind: commitment
    title: {en: Share charts, ur: نقشے بانٹنا, ar: تبادل الخرائط}
    status: none-found
    theme: navigation
    layer: minister-statement
    checked: 2029-01-01
  - {id: day-one, kind: milestone, title: {en: Pact signed, ur: دستخط, ar: التوقيع}, date: 2028-02-01, about: [harbour-pact], checked: 2029-01-01}
  - {id: day-two, kind: milestone, title: {en: First talks, ur: پہلی بات چیت, ar: أول محادثات}, date: 2027-09, checked: 2029-01-01}
  - {id: ships, kind: figure, title: {en: Ships a year, ur: سالانہ جہاز, ar: السفن سنويًّا}, value: "12500", unit: {en: ships, ur: جہاز, ar: سفينة}, sources: [harbour-page], checked: 2029-01-01}
  - {id: crews, kind: figure, title: {en: Crews, ur: عملہ, ar: الأطقم}, unit: {en: crews, ur: عملے, ar: طاقم}, checked: 2029-01-01}
  - {id: claim, kind: contested, title: {en: A hundred piers, ur: سو گھاٹ, ar: مئة رصيف}, text: {en: Only one was seen., ur: ایک ہی دیکھا گیا۔, ar: لم يُر إلا واحد.}, status: contested, checked: 2029-01-01}
  - {id: term, kind: open-question, title: {en: How long does it run?, ur: مدت کتنی ہے؟, ar: ما مدته؟}, about: [harbour-pact], checked: 2029-01-01}
  - {id: fog, kind: open-question, title: {en: Fog?, ur: دھند؟, ar: ضباب؟}, about: [harbour], checked: 2029-01-01}
"#;

#[tokio::test]
async fn it_is_sound_with_and_without_an_agreement() {
    let (with, without) = (browser_with(AGREEMENT), browser_with(""));
    for lang in Lang::ALL {
        for (site, tail) in
            [(&with, "agreement"), (&without, "agreement"), (&with, "agreement/build-piers"), (&with, "agreement/term")]
        {
            let reply = site.get(&format!("/{lang}/{tail}")).await;
            assert_eq!(reply.status, 200, "{tail}");
            assert_eq!(faults(reply.text()), Vec::<String>::new(), "{lang} {tail}");
            assert_eq!(count(reply.text(), "h1"), 1);
        }
        assert_eq!(with.get(&format!("/{lang}/agreement/fog")).await.status, 404, "it is about no record");
    }
}

#[tokio::test]
async fn each_promise_stands_in_its_layer_with_the_latest_that_came_of_it() {
    let reply = browser_with(AGREEMENT).get("/en/agreement").await;
    let page = reply.text();
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(place("The signed text is not public.") < place("In the memorandum"));
    assert!(place("In the memorandum") < place("Build piers"));
    assert!(place("Build piers") < place("June 2029: A pier was built."));
    assert!(place("From a minister’s statement") < place("Share charts"));
    assert!(!page.contains("A pier was planned."), "the latest only; the rest is on the promise's own page");
    assert!(place("Share charts") < place("No public follow-up was found."));
    assert!(page.contains("12,500") && page.contains("class=\"unknown\">Unknown"), "an unknown figure is unknown");
    assert!(page.contains("How long does it run?") && !page.contains("Fog?"));
}

#[tokio::test]
async fn the_picture_has_a_diamond_for_each_day_and_a_dot_for_each_follow_up() {
    for (lang, first) in [("en", "1"), ("ar", "١")] {
        let reply = browser_with(AGREEMENT).get(&format!("/{lang}/agreement")).await;
        assert_eq!(count(reply.text(), ".moments text.number"), 2);
        assert_eq!(count(reply.text(), ".moments circle"), 2);
        assert_eq!(count(reply.text(), "#milestones-caption"), 1);
        // The table is in the order of the days: the talks of 2027 before the signing of 2028.
        assert!(reply.text().contains(&format!("<th scope=\"row\">{first}</th><td><time datetime=\"2027-09\">")));
    }
}

#[tokio::test]
async fn the_page_of_a_promise_has_all_that_came_of_it_and_who_names_it() {
    let site = browser_with(AGREEMENT);
    let promise = site.get("/en/agreement/build-piers").await;
    assert_eq!(count(promise.text(), ".follow-ups li"), 2);
    let pact = site.get("/en/agreement/harbour-pact").await;
    assert_eq!(attributes(pact.text(), "section[aria-labelledby=named-by] a", "href"), ["/en/agreement/day-one"]);
    assert_eq!(attributes(pact.text(), "section[aria-labelledby=open-questions] a", "href"), ["/en/agreement/term"]);
}
