//! The search as a page.

use text::Lang;

use super::browser;
use crate::ui::reading::{attributes, count, faults};

#[tokio::test]
async fn the_empty_search_offers_examples() {
    let browser = browser();
    for lang in Lang::ALL {
        let page = browser.get(&format!("/{lang}/search")).await;
        assert_eq!((page.status.as_u16(), faults(page.text())), (200, vec![]));
        assert_eq!(page.header("cache-control"), "public, max-age=300");
        let examples = attributes(page.text(), "main a", "href");
        assert_eq!(examples.len(), 2, "the papers of the goal: {examples:?}");
        for example in examples {
            assert!(count(browser.get(&example).await.text(), ".hits .links > li") > 0, "{example}");
        }
    }
}

#[tokio::test]
async fn hits_are_counted_grouped_and_marked() {
    let page = browser().get("/en/search?q=licence").await;
    let text = page.text();
    assert_eq!(faults(text), Vec::<String>::new());
    assert!(text.contains("results for “licence”"), "{text}");
    assert_eq!(attributes(text, "#q", "value"), ["licence"]);
    assert!(text.contains("Workshop <strong>licence</strong>"));
    assert!(count(text, ".hits h2") >= 3, "papers, steps, duties");
    assert_eq!(page.header("cache-control"), "private, max-age=300");
    let only = browser().get("/en/search?q=licence&in=step").await;
    assert_eq!(count(only.text(), ".hits h2"), 1);
}

#[tokio::test]
async fn a_hit_in_another_language_names_it() {
    let page = browser().get("/en/search?q=%D8%B1%D8%AE%D8%B5%D8%A9").await;
    assert!(page.text().contains("Workshop licence</a> · <bdi lang=\"ar\" dir=\"rtl\">رخصة الورشة"), "{}", page.text());
}

#[tokio::test]
async fn nothing_found_says_what_to_do() {
    for lang in Lang::ALL {
        let page = browser().get(&format!("/{lang}/search?q=qqqqqqqqqqqq")).await;
        assert_eq!((page.status.as_u16(), faults(page.text())), (200, vec![]));
        assert!(attributes(page.text(), ".nothing a", "href").contains(&format!("/{lang}/guide")));
    }
}

#[tokio::test]
async fn any_query_gets_a_page() {
    let browser = browser();
    for query in
        ["%3Cscript%3E", "a", "%22%27", "page=9&q=licence", "q=licence&page=99", "q=licence&in=nothing", "q=x&page=-1"]
    {
        let query = if query.contains("q=") { query.to_owned() } else { format!("q={query}") };
        let page = browser.get(&format!("/en/search?{query}")).await;
        assert_eq!((page.status.as_u16(), faults(page.text())), (200, vec![]), "{query}");
    }
    assert!(!browser.get("/en/search?q=%3Cscript%3E").await.text().contains("<script>"));
}
