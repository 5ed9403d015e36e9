//! What a query finds: entities that say all of its words, or if none does, most of them. The last word may be unfinished; a
//! word that nobody says is taken as the nearest one that somebody does.

use rulebook::Rulebook;
use rulebook::diagnostic::Kind;
use text::{Lang, fold_for_search};

use super::index::{Field, Index, without_article};
use super::texts::texts;
use crate::guide::entity::{Entity, KINDS, in_lang};

/// More words than this are not a query but a text.
const MAX_WORDS: usize = 12;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The words that were looked for, folded.
    pub words: Vec<String>,
    /// Entities, the most fitting kind first, within it the most fitting entity.
    pub hits: Vec<Entity>,
    /// What was typed and what it was taken as.
    pub taken: Vec<(String, String)>,
    /// No entity says all words.
    pub partly: bool,
}

#[derive(Clone, Copy, Default)]
struct Score {
    /// How many words it says.
    words: u32,
    weight: u32,
    /// The weight of the word at hand.
    best: u32,
}

/// Looks for a query, as a reader of a language means it.
pub(super) fn find(book: &Rulebook, index: &Index, query: &str, lang: Lang) -> Found {
    let folded = fold_for_search(query);
    let mut found = Found::default();
    let mut scores = vec![Score::default(); index.entities().len()];
    for word in folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS) {
        let bare = without_article(word).unwrap_or(word);
        if !look(index, bare, lang, &mut scores) {
            let Some(near) = nearest(index, bare) else {
                found.words.push(bare.to_owned());
                continue;
            };
            look(index, near, lang, &mut scores);
            found.taken.push((word.to_owned(), near.to_owned()));
            found.words.push(near.to_owned());
            continue;
        }
        found.words.push(bare.to_owned());
    }
    let most = scores.iter().map(|score| score.words).max().unwrap_or_default();
    if most == 0 {
        return found;
    }
    found.partly = usize::try_from(most).is_ok_and(|most| most < found.words.len());
    let mut hits: Vec<(Entity, u32)> = index
        .entities()
        .iter()
        .zip(&scores)
        .filter(|(_, score)| score.words == most)
        .map(|(entity, score)| (*entity, score.weight + whole_title(book, *entity, &folded, lang)))
        .collect();
    let best = |kind: Kind| hits.iter().filter(|(entity, _)| entity.kind() == kind).map(|(_, weight)| *weight).max();
    let mut order: Vec<(u32, Kind)> = KINDS.into_iter().filter_map(|kind| Some((best(kind)?, kind))).collect();
    order.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let rank = |entity: Entity| order.iter().position(|(_, kind)| *kind == entity.kind());
    hits.sort_by_key(|(entity, weight)| (rank(*entity), std::cmp::Reverse(*weight)));
    found.hits = hits.into_iter().map(|(entity, _)| entity).collect();
    found
}

/// Adds to each entity what a word is worth there; false if nobody says it.
fn look(index: &Index, word: &str, lang: Lang, scores: &mut [Score]) -> bool {
    let mut said = false;
    let mut touched = Vec::new();
    for place in index.beginning(word) {
        let whole = index.word(place).len() == word.len();
        // One letter is the beginning of too much.
        if !whole && word.chars().count() < 2 {
            continue;
        }
        for saying in index.sayings(place) {
            let weight = weight(saying.field, lang) * if whole { 3 } else { 2 };
            if let Some(score) = scores.get_mut(usize::from(saying.entity)) {
                if score.best == 0 {
                    touched.push(saying.entity);
                }
                score.best = score.best.max(weight);
            }
        }
        said = true;
    }
    for entity in touched {
        if let Some(score) = scores.get_mut(usize::from(entity)) {
            score.words += 1;
            score.weight += score.best;
            score.best = 0;
        }
    }
    said
}

fn weight(field: Field, lang: Lang) -> u32 {
    match field {
        Field::Title(title) if title == lang => 12,
        Field::Title(_) => 10,
        Field::Own => 8,
        Field::Id => 6,
        Field::Body => 2,
    }
}

/// What it is worth that the query is the title, or its beginning.
fn whole_title(book: &Rulebook, entity: Entity, query: &str, lang: Lang) -> u32 {
    // What one does comes before what is only said about it.
    let kind = match entity.kind() {
        Kind::Goal | Kind::Route | Kind::Step | Kind::Evidence | Kind::Authority | Kind::Obligation => 4,
        Kind::Term | Kind::Source | Kind::Record => 0,
        _ => 2,
    };
    let texts = texts(book, entity);
    let titles =
        texts.titles.iter().flat_map(|title| Lang::ALL.map(|title_lang| (title_lang, in_lang(title, title_lang))));
    let titles = titles.chain(texts.own.map(|own| (lang, own)));
    let query = without_article(query).unwrap_or(query);
    let fits = titles.map(|(_, title)| {
        let title = fold_for_search(title);
        let title = without_article(&title).unwrap_or(&title);
        if title == query {
            40
        } else if title.strip_prefix(query).is_some_and(|rest| rest.starts_with(' ')) {
            15
        } else {
            0
        }
    });
    kind + fits.max().unwrap_or_default()
}

/// The word that somebody says and that differs least from one that nobody does.
fn nearest<'i>(index: &'i Index, word: &str) -> Option<&'i str> {
    let letters: Vec<char> = word.chars().collect();
    let most = match letters.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let candidates = (0..index.len()).filter_map(|place| {
        let distance = distance(&letters, index.word(place), most)?;
        Some((distance, std::cmp::Reverse(index.sayings(place).len()), place))
    });
    candidates.min().map(|(_, _, place)| index.word(place))
}

/// How many letters have to be added, left out, exchanged with another or with their neighbour; none if more than `most`.
fn distance(word: &[char], other: &str, most: usize) -> Option<usize> {
    // A letter has at most four bytes and at least one: most words are ruled out by their length alone.
    if other.len() > (word.len() + most) * 4 || other.len() + most < word.len() {
        return None;
    }
    let other: Vec<char> = other.chars().collect();
    if word.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in word.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, candidate) in other.iter().enumerate() {
            let exchanged = row.get(j)? + usize::from(letter != candidate);
            let mut least = exchanged.min(row.get(j + 1)? + 1).min(next.get(j)? + 1);
            let swapped = i > 0 && j > 0 && word.get(i - 1) == Some(candidate) && other.get(j - 1) == Some(letter);
            if swapped {
                least = least.min(before.get(j - 1)? + 1);
            }
            next.push(least);
        }
        if next.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_letters() {
        let measure = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), b, 2);
        assert_eq!(measure("licence", "licence"), Some(0));
        assert_eq!(measure("licence", "license"), Some(1), "one letter is another");
        assert_eq!(measure("lience", "licence"), Some(1), "one is missing");
        assert_eq!(measure("licecne", "licence"), Some(1), "two are exchanged");
        assert_eq!(measure("رخصه", "رحصه"), Some(1));
        assert_eq!(measure("licence", "science"), Some(2));
        assert_eq!(measure("licence", "workshop"), None);
    }
}
