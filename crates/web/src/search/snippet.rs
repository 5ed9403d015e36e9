//! The words around a hit.

use maud::{Markup, html};
use text::{Locale, fold_for_search};

use super::index::without_article;

/// Words before the first hit, and words in all.
const BEFORE: usize = 8;
const LENGTH: usize = 28;

/// Whether a word of a text is one that was looked for.
fn is_hit(word: &str, wanted: &[String]) -> bool {
    let folded = fold_for_search(word);
    folded.split(' ').filter(|part| !part.is_empty()).any(|part| {
        let starts = |part: &str| wanted.iter().any(|wanted| part.starts_with(wanted.as_str()) && fits(part, wanted));
        starts(part) || without_article(part).is_some_and(starts)
    })
}

/// A single letter or digit is a hit only if it is the whole word.
fn fits(part: &str, wanted: &str) -> bool {
    wanted.chars().count() > 1 || part == wanted
}

/// Whether a text says one of the words.
pub(super) fn says(text: &str, wanted: &[String]) -> bool {
    text.split_whitespace().any(|word| is_hit(word, wanted))
}

/// The part of a text around the first hit, with the hits marked; nothing if there is none.
pub(super) fn around(l: Locale, text: &str, wanted: &[String]) -> Option<Markup> {
    let text = l.digits_in(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.iter().position(|word| is_hit(word, wanted))?;
    let begin = if words.len() <= LENGTH { 0 } else { first.saturating_sub(BEFORE) };
    let shown = words.iter().skip(begin).take(LENGTH);
    Some(html! {
        @if begin > 0 { "… " }
        @for (place, word) in shown.enumerate() {
            @if place > 0 { " " }
            @if is_hit(word, wanted) { strong { (word) } } @else { (word) }
        }
        @if begin + LENGTH < words.len() { " …" }
    })
}

/// A title with the hits marked.
pub(super) fn marked(l: Locale, title: &str, wanted: &[String]) -> Markup {
    let title = l.digits_in(title);
    html! {
        @for (place, word) in title.split_whitespace().enumerate() {
            @if place > 0 { " " }
            @if is_hit(word, wanted) { strong { (word) } } @else { (word) }
        }
    }
}

#[cfg(test)]
mod tests {
    use text::Lang;

    use super::*;

    fn wanted(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_hit_is_marked_with_words_around_it() {
        let text = "one two three four five six seven eight nine ten fee twelve";
        let l = Locale::new(Lang::En);
        let shown = around(l, text, &wanted(&["fee"])).unwrap().into_string();
        assert_eq!(shown, "one two three four five six seven eight nine ten <strong>fee</strong> twelve");
        let long = format!("{} fee {}", "a ".repeat(20), "b ".repeat(40));
        let shown = around(l, &long, &wanted(&["fee"])).unwrap().into_string();
        assert!(shown.starts_with("… a a a a a a a a <strong>fee</strong> b"), "{shown}");
        assert!(shown.ends_with("b …"), "{shown}");
        assert!(around(l, text, &wanted(&["tax"])).is_none());
    }

    #[test]
    fn a_hit_is_found_in_any_spelling() {
        let l = Locale::new(Lang::Ar);
        let shown = around(l, "رسوم الإقامة والسجل", &wanted(&["اقامه", "سجل"])).unwrap().into_string();
        assert_eq!(shown, "رسوم <strong>الإقامة</strong> <strong>والسجل</strong>");
    }
}
