//! What a page of the guide is written from: the rulebook, the reader, and the day that is asked about.

use std::borrow::Cow;

use calendar::Day;
use maud::{Markup, html};
use render::Wording;
use rulebook::Rulebook;
use rulebook::program::Compiled;
use rulebook::source::{Precision, Text, VagueDay};
use text::Locale;

use super::entity::{Entity, Name};
use crate::ui;
use crate::url::Href;
use crate::{Reader, Site, directory};

/// The guide, open for one reader on one day.
#[derive(Clone, Copy)]
pub(crate) struct Guide<'s> {
    pub site: &'s Site,
    pub reader: &'s Reader,
    pub law: &'s Compiled,
    /// Names and values in the reader's words, as of the day.
    pub words: Wording<'s>,
    /// Today where the goal's country is.
    pub today: Day,
    /// The day in the address, if it names one.
    pub asked: Option<Day>,
}

impl<'s> Guide<'s> {
    pub(crate) fn new(site: &'s Site, reader: &'s Reader, law: &'s Compiled, asked: Option<Day>) -> Self {
        let today = site.law().today(&law.book);
        let words = Wording { book: &law.book, locale: reader.locale, on: asked.unwrap_or(today) };
        Self { site, reader, law, words, today, asked }
    }

    /// Language and digits.
    pub(crate) const fn l(&self) -> Locale {
        self.reader.locale
    }

    /// The rulebook.
    pub(crate) const fn book(&self) -> &'s Rulebook {
        &self.law.book
    }

    /// The day whose rules are shown.
    pub(crate) const fn on(&self) -> Day {
        self.words.on
    }

    /// The same guide on another day.
    pub(crate) const fn at(self, on: Day) -> Self {
        Self { words: Wording { on, ..self.words }, ..self }
    }

    /// A text of the rulebook in the reader's language and digits.
    pub(crate) fn text(&self, text: &'s Text) -> Cow<'s, str> {
        self.words.text(text)
    }

    /// What an entity is called.
    pub(crate) fn title(&self, entity: Entity) -> Cow<'s, str> {
        match entity.name(self.book(), self.on()) {
            Name::Said(text) => self.text(text),
            Name::Own(text) => Cow::Borrowed(text),
        }
    }

    /// Its page, on the same day.
    pub(crate) fn href(&self, entity: Entity) -> Href {
        let (book, lang) = (self.book(), self.l().lang);
        match directory::own_page(book, entity, lang) {
            Some(href) => href,
            None => self.dated(Href::entity(lang, entity.kind(), entity.id(book))),
        }
    }

    /// An address with the day that was asked about.
    pub(crate) fn dated(&self, href: Href) -> Href {
        match self.asked {
            Some(day) => href.with("on", &day.to_string()),
            None => href,
        }
    }

    /// Its name, leading to its page.
    pub(crate) fn link(&self, entity: impl Into<Entity>) -> Markup {
        let entity = entity.into();
        match entity.name(self.book(), self.on()) {
            Name::Said(text) => html! { a href=(self.href(entity)) { (self.text(text)) } },
            Name::Own(text) => html! { a href=(self.href(entity)) { bdi { (text) } } },
        }
    }

    /// A day as precise as its source.
    pub(crate) fn vague(&self, day: VagueDay) -> String {
        let l = self.l();
        match day.precision {
            Precision::Day => l.date(day.day),
            Precision::Month => l.month_year(day.day),
            Precision::Year => l.year(day.day),
        }
    }

    /// A link to another site, or the text alone where it is no address.
    pub(crate) fn outward(&self, url: &str) -> Markup {
        let shown = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        html! {
            @match Href::external(url) {
                Some(href) => { a href=(href) rel="noopener" { (ui::Code(shown)) } }
                None => { (ui::Code(shown)) }
            }
        }
    }
}
