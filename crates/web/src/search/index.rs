//! The words of a rulebook, each with the entities that say it.

use std::collections::BTreeMap;

use rulebook::Rulebook;
use text::{Lang, fold_for_search};

use super::texts::texts;
use crate::guide::entity::{Entity, KINDS, in_lang};

/// Where an entity says a word. Whoever looks for a name wants the thing of that name first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// In its name, in a language.
    Title(Lang),
    /// In its name, which is in one language.
    Own,
    /// In its id.
    Id,
    /// In anything else.
    Body,
}

/// That an entity says a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Saying {
    /// The entity's place in [`Index::entities`].
    pub entity: u16,
    /// Where.
    pub field: Field,
}

/// The words of one rulebook. Built once, then only read.
#[derive(Debug)]
pub(crate) struct Index {
    entities: Vec<Entity>,
    /// All words one after the other, in order.
    letters: Box<str>,
    /// Where each word ends in `letters`, and its sayings in `sayings`.
    words: Box<[(u32, u32)]>,
    sayings: Box<[Saying]>,
}

impl Index {
    /// Reads all texts of a rulebook.
    pub(crate) fn new(book: &Rulebook) -> Self {
        let entities: Vec<Entity> = KINDS.into_iter().flat_map(|kind| Entity::all(book, kind)).collect();
        let mut words: BTreeMap<Box<str>, Vec<Saying>> = BTreeMap::new();
        for (place, entity) in entities.iter().enumerate() {
            let Ok(place) = u16::try_from(place) else { break };
            let mut read = |text: &str, field: Field| add(&mut words, text, Saying { entity: place, field });
            read(&entity.id(book).replace(['-', '_', '.'], " "), Field::Id);
            let texts = texts(book, *entity);
            for lang in Lang::ALL {
                texts.titles.iter().for_each(|title| read(in_lang(title, lang), Field::Title(lang)));
                texts.body.iter().for_each(|text| read(in_lang(text, lang), Field::Body));
            }
            texts.own.iter().for_each(|own| read(own, Field::Own));
            texts.plain.iter().for_each(|plain| read(plain, Field::Body));
        }
        freeze(entities, words)
    }

    /// The entities in the order of their kinds.
    pub(super) fn entities(&self) -> &[Entity] {
        &self.entities
    }

    /// How many different words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// A word by its place.
    pub(super) fn word(&self, place: usize) -> &str {
        let begin = place.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |(end, _)| *end);
        let end = self.words.get(place).map_or(begin, |(end, _)| *end);
        let at = |end: u32| usize::try_from(end).unwrap_or(usize::MAX);
        self.letters.get(at(begin)..at(end)).unwrap_or_default()
    }

    /// Who says a word.
    pub(super) fn sayings(&self, place: usize) -> &[Saying] {
        let begin = place.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |(_, end)| *end);
        let end = self.words.get(place).map_or(begin, |(_, end)| *end);
        let at = |end: u32| usize::try_from(end).unwrap_or(usize::MAX);
        self.sayings.get(at(begin)..at(end)).unwrap_or_default()
    }

    /// The places of the words that begin with some letters.
    pub(super) fn beginning(&self, letters: &str) -> impl Iterator<Item = usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < letters { low = middle + 1 } else { high = middle }
        }
        (low..self.len()).take_while(move |place| self.word(*place).starts_with(letters))
    }
}

fn add(words: &mut BTreeMap<Box<str>, Vec<Saying>>, text: &str, saying: Saying) {
    for word in fold_for_search(text).split(' ').filter(|word| !word.is_empty()) {
        for form in std::iter::once(word).chain(without_article(word)) {
            match words.get_mut(form) {
                Some(sayings) => {
                    match sayings.iter_mut().rev().take_while(|said| said.entity == saying.entity).last() {
                        Some(said) if said.field == saying.field => {}
                        Some(said) if saying.field < said.field && said.field == Field::Body => *said = saying,
                        Some(_) if saying.field == Field::Body => {}
                        _ => sayings.push(saying),
                    }
                }
                None => drop(words.insert(form.into(), vec![saying])),
            }
        }
    }
}

/// An Arabic word without the article and the particles that are written with it: `والسجل` is looked for as `سجل`.
pub(super) fn without_article(word: &str) -> Option<&str> {
    const BEFORE: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let rest = BEFORE.iter().find_map(|article| word.strip_prefix(article))?;
    (rest.chars().count() >= 3).then_some(rest)
}

fn freeze(entities: Vec<Entity>, words: BTreeMap<Box<str>, Vec<Saying>>) -> Index {
    let mut letters = String::new();
    let (mut ends, mut all) = (Vec::with_capacity(words.len()), Vec::new());
    let end = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    for (word, sayings) in words {
        letters.push_str(&word);
        all.extend(sayings);
        ends.push((end(letters.len()), end(all.len())));
    }
    Index { entities, letters: letters.into(), words: ends.into(), sayings: all.into() }
}
