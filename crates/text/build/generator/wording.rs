//! Rules of writing that a machine can hold: no empty text, nothing left in Latin letters, each language in its own
//! letters and marks, brackets in pairs, digits only through arguments.

use super::Mistake;
use super::message::{Catalogue, Lang, Message, Piece, paths};

/// Letters that look alike and are typed by accident, with the right one.
const NOT_URDU: &[(char, Option<char>)] =
    &[('ي', Some('ی')), ('ك', Some('ک')), ('ى', Some('ی')), ('ة', Some('ہ')), ('ۀ', Some('ۂ'))];
const NOT_ARABIC: &[(char, Option<char>)] = &[
    ('ی', Some('ي')),
    ('ک', Some('ك')),
    ('ہ', Some('ه')),
    ('ھ', Some('ه')),
    ('ے', Some('ي')),
    ('۔', Some('.')),
    ('ں', None),
    ('گ', None),
    ('چ', None),
    ('پ', None),
    ('ٹ', None),
    ('ڈ', None),
    ('ڑ', None),
    ('ژ', None),
];

pub fn check(catalogue: &Catalogue, latin_words: &str, mistakes: &mut Vec<Mistake>) {
    let allowed: Vec<&str> =
        latin_words.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    for lang in Lang::ALL {
        for (key, message) in catalogue.of(lang) {
            for path in paths(&message.pattern) {
                for says in faults(lang, &path, &allowed) {
                    mistakes.push(mistake(message, format!("`{key}` in {}: {says}", lang.name())));
                }
            }
        }
    }
}

fn mistake(message: &Message, says: String) -> Mistake {
    Mistake { place: message.place.clone(), says }
}

fn faults(lang: Lang, path: &[Piece<'_>], allowed: &[&str]) -> Vec<String> {
    // An argument counts as a word of no script: U+FFFC, the object replacement character.
    let text: String = path.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "\u{fffc}" }).collect();
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        faults.push("the text is empty".to_owned());
    }
    if text.contains("  ") || text.trim() != text {
        faults.push("there is a blank too many".to_owned());
    }
    if text.contains(is_control) {
        faults.push("direction marks are set by the program, not in a text".to_owned());
    }
    if let Some(sign) = unpaired(&text) {
        faults.push(format!("{sign} has no partner"));
    }
    if lang == Lang::En {
        if let Some(letter) = text.chars().find(|c| is_arabic_script(*c)) {
            faults.push(format!("the letter {letter} is not English"));
        }
        return faults;
    }
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.');
    let latin = words.map(|word| word.trim_matches(['-', '.'])).filter(|word| has_latin(word));
    for word in latin.filter(|word| !allowed.contains(word)) {
        faults.push(format!("`{word}` is in Latin letters; if it has to be, add it to locales/latin-words.txt"));
    }
    let own_words = text.split_whitespace().filter(|word| !has_latin(word));
    if let Some(digit) = own_words.flat_map(str::chars).find(|c| c.is_numeric()) {
        faults.push(format!("the digit {digit} must be an argument, so that it gets the reader's digits"));
    }
    let foreign = if lang == Lang::Ur { NOT_URDU } else { NOT_ARABIC };
    for (letter, better) in foreign.iter().filter(|(letter, _)| text.contains(*letter)) {
        let hint = better.map(|better| format!("; write {better}")).unwrap_or_default();
        faults.push(format!("the letter {letter} (U+{:04X}) is not {}{hint}", u32::from(*letter), lang.name()));
    }
    let quote = if lang == Lang::Ur { '“' } else { '«' };
    for (ascii, own) in [('?', '؟'), (',', '،'), (';', '؛'), ('%', '٪'), ('"', quote), ('\'', quote)] {
        if text.contains(ascii) {
            faults.push(format!("write {own}, not {ascii}"));
        }
    }
    if lang == Lang::Ur && (text.ends_with('.') || text.contains(". ")) {
        faults.push("a sentence ends with ۔".to_owned());
    }
    faults
}

fn has_latin(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_alphabetic())
}

fn is_arabic_script(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Bidirectional controls and tabs; a text carries none. The zero-width non-joiner is a letter's affair and allowed.
fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || c.is_control()
}

/// The first bracket or quotation mark without its partner.
fn unpaired(text: &str) -> Option<char> {
    const PAIRS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('“', '”')];
    let mut open: Vec<(char, char)> = Vec::new();
    for sign in text.chars() {
        if let Some(pair) = PAIRS.iter().find(|(left, _)| *left == sign) {
            open.push(*pair);
        } else if PAIRS.iter().any(|(_, right)| *right == sign) && open.pop().is_none_or(|(_, right)| right != sign) {
            return Some(sign);
        }
    }
    open.first().map(|(left, _)| *left)
}
