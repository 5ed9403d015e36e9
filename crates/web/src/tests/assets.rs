//! The files that pages need.

use super::browser;
use crate::ui::reading::attributes;

#[tokio::test]
async fn every_file_that_a_page_names_is_served_for_a_year() {
    let site = browser();
    for lang in ["en", "ur", "ar"] {
        let html = site.get(&format!("/{lang}")).await;
        let mut urls = attributes(html.text(), "link[href^='/assets/']", "href");
        urls.extend(attributes(html.text(), "img", "src"));
        assert!(urls.len() >= 4, "{urls:?}");
        for url in urls {
            let reply = site.get(&url).await;
            assert_eq!(reply.status, 200, "{url}");
            assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
            let policy = if url.ends_with(".svg") {
                "default-src 'none'; style-src 'unsafe-inline'"
            } else {
                "default-src 'none'; style-src 'self'"
            };
            assert!(reply.header("content-security-policy").starts_with(policy), "{url}");
            if url.ends_with(".css") {
                for font in reply.text().split("url(").skip(1).filter_map(|rest| rest.split(')').next()) {
                    assert_eq!(site.get(font).await.status, 200, "{font}");
                }
            }
        }
    }
}

#[tokio::test]
async fn kinds_tags_and_packing() {
    let html = browser().get("/en").await;
    let css = attributes(html.text(), "link[rel=stylesheet]", "href").remove(0);
    let plain = browser().get(&css).await;
    assert_eq!(plain.header("content-type"), "text/css; charset=utf-8");
    let packed = browser().with("accept-encoding", "gzip").get(&css).await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.bytes.len() < 8 * 1024, "{}", packed.bytes.len());
    let known = browser().with("if-none-match", plain.header("etag")).get(&css).await;
    assert_eq!((known.status.as_u16(), known.bytes.len()), (304, 0));
}

#[tokio::test]
async fn yesterdays_style_sheet_is_todays_but_not_for_long() {
    let reply = browser().get("/assets/site.0123456789abcdef.css").await;
    assert_eq!((reply.status.as_u16(), reply.header("cache-control")), (200, "no-cache"));
    assert_eq!(browser().get("/assets/other.0123456789abcdef.css").await.status, 404);
}
