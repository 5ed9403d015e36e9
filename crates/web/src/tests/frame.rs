//! What every page has.

use text::Lang;

use super::{at, browser};
use crate::ui::reading::{attributes, count, faults};

#[tokio::test]
async fn the_home_page_answers_in_each_language() {
    for lang in Lang::ALL {
        let reply = browser().get(&format!("/{lang}")).await;
        assert_eq!(reply.status, 200);
        let html = reply.text();
        assert_eq!(faults(html), Vec::<String>::new());
        assert_eq!(attributes(html, "html", "lang"), [lang.code()]);
        assert_eq!(attributes(html, "html", "dir"), [lang.dir()]);
        assert_eq!(reply.header("content-language"), lang.code());
        assert_eq!(count(html, "h1"), 1);
        assert_eq!(count(html, "main#main"), 1);
        assert_eq!(attributes(html, "body > a", "href"), ["#main"], "the skip link comes first");
    }
}

#[tokio::test]
async fn each_page_names_itself_in_the_other_languages() {
    let html = at(Some("https://desk.example.org")).get("/ur?on=2026-01-01").await;
    let html = html.text();
    assert_eq!(attributes(html, "link[rel=canonical]", "href"), ["https://desk.example.org/ur"]);
    assert_eq!(attributes(html, "link[hreflang]", "hreflang"), ["en", "ur", "ar", "x-default"]);
    assert_eq!(
        attributes(html, "link[hreflang]", "href"),
        ["en", "ur", "ar", "en"].map(|lang| format!("https://desk.example.org/{lang}"))
    );
}

#[tokio::test]
async fn the_language_switch_stays_on_the_page_with_its_parameters() {
    let html = browser().get("/en/no/such?a=1&b=%D9%B9").await;
    assert_eq!(attributes(html.text(), ".tongues a", "href"), ["/ur/no/such?a=1&b=%D9%B9", "/ar/no/such?a=1&b=%D9%B9"]);
    assert_eq!(attributes(html.text(), ".tongues a", "lang"), ["ur", "ar"]);
}

#[tokio::test]
async fn only_the_face_of_the_page_is_loaded_ahead() {
    for (lang, face) in [("en", "plex-sans-400."), ("ur", "nastaliq-400."), ("ar", "plex-arabic-400.")] {
        let html = browser().get(&format!("/{lang}")).await;
        let fonts = attributes(html.text(), "link[rel=preload]", "href");
        assert!(fonts.len() == 1 && fonts[0].starts_with(&format!("/assets/{face}")), "{fonts:?}");
    }
}

#[tokio::test]
async fn a_page_refers_to_no_other_host() {
    for lang in Lang::ALL {
        let html = browser().get(&format!("/{lang}")).await;
        for (elements, attribute) in
            [("link:not([rel=canonical]):not([rel=alternate])", "href"), ("img", "src"), ("form", "action")]
        {
            for url in attributes(html.text(), elements, attribute) {
                assert!(url.starts_with('/') && !url.starts_with("//"), "{url}");
            }
        }
    }
}
