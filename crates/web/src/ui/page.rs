//! The frame of every page: head, masthead, places, languages, foot.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use text::say::{common, directory, feed};
use text::{Lang, Locale};

use crate::url::{Href, OPENAPI, Place};
use crate::{CachePolicy, Reader, Site, assets};

/// The paper of both modes, for the browser's own frame. A test holds them to the tokens.
const PAPER: [(&str, &str); 2] =
    [("(prefers-color-scheme: light)", "#fbfaf6"), ("(prefers-color-scheme: dark)", "#121714")];

/// A page in the making.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    reader: &'a Reader,
    site: &'a Site,
    title: &'a str,
    description: &'a str,
    within: Option<Place>,
    canonical: Option<Href>,
    rules_on: Option<&'a str>,
    main_class: &'static str,
    script: Option<&'static str>,
    status: StatusCode,
    cache: CachePolicy,
}

impl<'a> Page<'a> {
    /// A page with a title; not kept anywhere until [`Page::cache`] says otherwise.
    #[must_use]
    pub const fn new(reader: &'a Reader, site: &'a Site, title: &'a str) -> Self {
        Self {
            reader,
            site,
            title,
            description: title,
            within: None,
            canonical: None,
            rules_on: None,
            main_class: "",
            script: None,
            status: StatusCode::OK,
            cache: CachePolicy::Never,
        }
    }

    /// What a search engine or a chat shows below the title.
    #[must_use]
    pub const fn describe(mut self, description: &'a str) -> Self {
        self.description = description;
        self
    }

    /// The place of the navigation in which the page stands.
    #[must_use]
    pub const fn within(mut self, place: Place) -> Self {
        self.within = Some(place);
        self
    }

    /// The one address of what the page shows, where that is not its own path without parameters.
    #[must_use]
    pub fn canonical(mut self, href: Href) -> Self {
        self.canonical = Some(href);
        self
    }

    /// The day whose rules the page shows, as the reader writes it.
    #[must_use]
    pub const fn rules_on(mut self, day: &'a str) -> Self {
        self.rules_on = Some(day);
        self
    }

    /// A class for `main`, where a page has a style of its own.
    #[must_use]
    pub const fn main_class(mut self, class: &'static str) -> Self {
        self.main_class = class;
        self
    }

    /// A script that improves the page, by the name of its file.
    #[must_use]
    pub const fn script(mut self, name: &'static str) -> Self {
        self.script = Some(name);
        self
    }

    /// A status other than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// How long the page may be kept.
    #[must_use]
    pub const fn cache(mut self, cache: CachePolicy) -> Self {
        self.cache = cache;
        self
    }

    /// The response, with the content of `main`.
    #[must_use]
    pub fn show(&self, main: &Markup) -> Response {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
        let language = [(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.reader.lang().code()))];
        (self.status, self.cache, kind, language, self.html(main).into_string()).into_response()
    }

    /// The document.
    #[must_use]
    pub fn html(&self, main: &Markup) -> Markup {
        let lang = self.reader.lang();
        html! {
            (DOCTYPE)
            html lang=(lang.code()) dir=(lang.dir()) {
                head { (self.head()) }
                body {
                    a class="skip" href="#main" { (common::skip(self.reader.locale)) }
                    @if self.site.is_training() { p class="training" { (common::training(self.reader.locale)) } }
                    (self.masthead())
                    main id="main" class=[Some(self.main_class).filter(|class| !class.is_empty())] tabindex="-1" { (main) }
                    (self.foot())
                }
            }
        }
    }

    fn head(&self) -> Markup {
        let lang = self.reader.lang();
        let here = &self.reader.here;
        html! {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (self.title) " · " (common::site_name(self.reader.locale)) }
            meta name="description" content=(self.description);
            @if self.status == StatusCode::OK {
                link rel="canonical" href=(self.site.absolute(&self.canonical.clone().unwrap_or_else(|| here.bare(lang))));
                @for other in Lang::ALL {
                    link rel="alternate" hreflang=(other.code()) href=(self.site.absolute(&here.bare(other)));
                }
                link rel="alternate" hreflang="x-default" href=(self.site.absolute(&here.bare(Lang::En)));
                link rel="alternate" type="application/atom+xml" title=(feed::title(self.reader.locale)) href=(Place::Feed.href(lang));
            } @else {
                meta name="robots" content="noindex";
            }
            @for font in assets::preloaded(lang) {
                link rel="preload" as="font" type="font/woff2" crossorigin href=(font);
            }
            @if let Some(sheet) = assets::style_sheet() { link rel="stylesheet" href=(sheet); }
            @if let Some(script) = self.script.and_then(assets::script) { script type="module" src=(script) {} }
            @if let Some(icon) = assets::icon() { link rel="icon" type="image/svg+xml" href=(icon); }
            meta name="color-scheme" content="light dark";
            @for (media, paper) in PAPER { meta name="theme-color" media=(media) content=(paper); }
        }
    }

    fn masthead(&self) -> Markup {
        let l = self.reader.locale;
        let lang = l.lang;
        html! {
            header class="masthead" {
                div class="wrap" {
                    a class="masthead-name" href=(Place::Home.href(lang)) aria-current=[self.current(Place::Home)] {
                        @if let Some(src) = assets::wordmark(lang) { img src=(src) alt=(common::site_name(l)) width=(if lang.is_rtl() { 167 } else { 161 }) height="44"; }
                    }
                    nav class="places-nav" aria-label=(common::main_menu(l)) {
                        ul class="places" {
                            @for place in Place::NAVIGATION {
                                li { a href=(place.href(lang)) aria-current=[self.current(place)] { (name(place, l)) } }
                            }
                            // Public pages know nobody: the link is the same for all, and leads to the sign-in first.
                            @if self.site.desk_files().is_some() {
                                li { a href=(Place::Firms.href(lang)) aria-current=[self.current(Place::Firms)] { (name(Place::Firms, l)) } }
                            }
                        }
                    }
                    nav class="tongues-nav" aria-label=(common::language(l)) {
                        ul class="tongues" {
                            @for other in Lang::ALL {
                                li {
                                    @let href = self.reader.here.in_lang(other);
                                    @if other == lang {
                                        span lang=(other.code()) aria-current="true" { (other.native_name()) }
                                    } @else {
                                        a href=(href) lang=(other.code()) hreflang=(other.code()) { (other.native_name()) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn current(&self, place: Place) -> Option<&'static str> {
        (self.within == Some(place)).then_some(
            if self.reader.here.bare(self.reader.lang()) == place.href(self.reader.lang()) { "page" } else { "true" },
        )
    }

    fn foot(&self) -> Markup {
        let l = self.reader.locale;
        html! {
            footer class="foot" {
                div class="frieze" aria-hidden="true" {}
                div class="wrap" {
                    p { (common::footer_law(l)) }
                    p { (common::footer_privacy(l)) }
                    @if let Some(day) = self.rules_on { p { (common::footer_rules_on(l, day)) } }
                    ul class="plain" {
                        @for place in Place::FOOT {
                            li { a href=(place.href(l.lang)) aria-current=[self.current(place)] { (name(place, l)) } }
                        }
                        li { a href=(Place::Feed.href(l.lang)) type="application/atom+xml" { (common::footer_feed(l)) } }
                        li { a href=(Href::root(OPENAPI)) type="application/json" { (common::footer_machines(l)) } }
                    }
                }
            }
        }
    }
}

fn name(place: Place, l: Locale) -> &'static str {
    match place {
        Place::Home => common::nav_home(l),
        Place::Start | Place::Routes | Place::Plan | Place::PlanIcs | Place::PlanCsv | Place::PlanJson => {
            common::nav_plan(l)
        }
        Place::Guide => common::nav_guide(l),
        Place::Agreement => common::nav_agreement(l),
        Place::Search => common::nav_search(l),
        Place::Obligations | Place::DutiesIcs => common::nav_obligations(l),
        Place::Directory => common::nav_directory(l),
        Place::SignIn
        | Place::SignInCode
        | Place::SignInPasskey
        | Place::SignOut
        | Place::Account
        | Place::AccountExport
        | Place::AccountErase
        | Place::Firms
        | Place::NewCase
        | Place::Queue => common::nav_account(l),
        Place::Glossary => directory::glossary(l),
        Place::Changes | Place::Feed => feed::title(l),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn training_data_say_so_on_every_page() {
        let reader = Reader::of(&axum::http::Uri::from_static("/ur"), &axum::http::HeaderMap::new());
        let says = |site: &Site| Page::new(&reader, site, "x").html(&html! {}).into_string();
        let words = common::training(reader.locale);
        assert!(!says(&crate::tests::site()).contains(words));
        assert!(says(&crate::tests::site().for_training()).contains(words));
    }

    #[test]
    fn the_browsers_frame_has_the_colour_of_the_paper() {
        let tokens = include_str!("../../../../assets/css/tokens.css");
        let mut papers = tokens.split("--paper: ").skip(1).filter_map(|rest| rest.split(';').next());
        assert_eq!((papers.next(), papers.next()), (Some(PAPER[0].1), Some(PAPER[1].1)));
    }
}
