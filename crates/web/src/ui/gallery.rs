//! Every piece and page with its samples, in three languages: read as HTML, and written to `target/gallery` to be looked at.

use maud::{Markup, html};
use text::{Lang, Locale};

use super::reading::{count, faults};
use super::samples::samples;
use super::{Page, Sample};
use crate::{Desk, Reader, Site};
use crate::{account, admin, decide, firm, home, queue, signin};

fn reader(lang: Lang) -> Reader {
    Reader::of(&format!("/{lang}?on=2026-01-01").parse().unwrap(), &axum::http::HeaderMap::new())
}

fn site() -> Site {
    Site::new(None, Desk::default(), crate::tests::law(), 1)
}

fn document(lang: Lang, main: &Markup) -> String {
    Page::new(&reader(lang), &site(), "Gallery").html(main).into_string()
}

fn show(samples: &[Sample]) -> Markup {
    html! {
        div class="wrap flow" {
            h1 { "Gallery" }
            @for sample in samples { p class="soft small" { (sample.name) } (sample.piece) }
        }
    }
}

#[test]
fn every_sample_is_sound_html_in_every_language() {
    for lang in Lang::ALL {
        for sample in samples(Locale::new(lang)) {
            let html = document(lang, &html! { h1 { "One" } (sample.piece) });
            assert_eq!(faults(&html), Vec::<String>::new(), "{lang} {}", sample.name);
        }
        let html = document(lang, &show(&samples(Locale::new(lang))));
        assert_eq!(faults(&html), Vec::<String>::new(), "{lang}, all together");
    }
}

#[test]
fn the_home_page_is_sound_with_and_without_content() {
    for lang in Lang::ALL {
        for view in [
            home::HomeView::default(),
            home::HomeView { changes: Some(vec![]), ..Default::default() },
            home::sample::usual(lang),
        ] {
            let html =
                Page::new(&reader(lang), &site(), "Home").html(&home::main(Locale::new(lang), &view)).into_string();
            assert_eq!(faults(&html), Vec::<String>::new(), "{lang}");
            assert_eq!(count(&html, "h1"), 1);
            assert!(html.len() < 20_000, "{} bytes", html.len());
        }
    }
}

/// The pages behind the sign-in: each sample is a whole page.
fn pages(l: Locale) -> Vec<Sample> {
    [
        signin::view::samples::samples(l),
        account::view::samples::samples(l),
        firm::samples::samples(l),
        queue::samples::samples(l),
        decide::samples::samples(l),
        admin::samples::samples(l),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_page_behind_the_sign_in_is_sound() {
    for lang in Lang::ALL {
        for sample in pages(Locale::new(lang)) {
            let html = document(lang, &sample.piece);
            assert_eq!(faults(&html), Vec::<String>::new(), "{lang} {}", sample.name);
            assert_eq!(count(&html, "h1"), 1, "{lang} {}", sample.name);
        }
    }
}

#[test]
#[ignore = "writes files to look at: cargo test -p web gallery -- --ignored"]
fn write_the_gallery() {
    // Serve this folder and open the pages: python3 -m http.server -d target/gallery
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/gallery");
    for lang in Lang::ALL {
        std::fs::create_dir_all(format!("{folder}/assets")).unwrap();
        std::fs::write(format!("{folder}/pieces-{lang}.html"), document(lang, &show(&samples(Locale::new(lang)))))
            .unwrap();
        for sample in pages(Locale::new(lang)) {
            let name = sample.name.replace([' ', ','], "-");
            std::fs::write(format!("{folder}/{name}-{lang}.html"), document(lang, &sample.piece)).unwrap();
        }
        let view = home::sample::usual(lang);
        let home = Page::new(&reader(lang), &site(), "Home")
            .main_class("home")
            .html(&home::main(Locale::new(lang), &view))
            .into_string();
        std::fs::write(format!("{folder}/home-{lang}.html"), home).unwrap();
    }
    for (name, bytes) in crate::assets::files() {
        std::fs::write(format!("{folder}/assets/{name}"), bytes).unwrap();
    }
}
