//! The views with their samples, read as HTML.

use text::{Lang, Locale};

use super::sample::samples;
use crate::ui::Page;
use crate::ui::reading::{count, faults};
use crate::{Desk, Reader, Site};

#[test]
fn every_page_is_sound_html_in_every_language() {
    let site = Site::new(None, Desk::default(), crate::tests::law(), 1);
    for lang in Lang::ALL {
        let reader = Reader::of(&format!("/{lang}").parse().unwrap(), &axum::http::HeaderMap::new());
        for (name, main) in samples(Locale::new(lang)) {
            let html = Page::new(&reader, &site, "Case").html(&main).into_string();
            assert_eq!(faults(&html), Vec::<String>::new(), "{lang} {name}");
            assert_eq!(count(&html, "h1"), 1, "{lang} {name}");
        }
    }
}
