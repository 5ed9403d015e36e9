//! Building a sentence from its pieces, with each inserted text isolated where its direction could disturb the rest.

use std::borrow::Cow;

use crate::{Lang, Locale};

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Stands for an element that the page puts into a sentence, such as a link: pass it as the argument, then cut the
/// sentence there with [`around_slot`].
pub const SLOT: &str = "\u{fffc}";

/// The parts of a sentence before and after its [`SLOT`]; without one, the whole sentence and nothing.
#[must_use]
pub fn around_slot(sentence: &str) -> (&str, &str) {
    sentence.split_once(SLOT).unwrap_or((sentence, ""))
}

/// The text without direction marks, for files, URLs and values that a program reads.
#[must_use]
pub fn strip_marks(text: &str) -> Cow<'_, str> {
    if text.contains(is_mark) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` between marks that keep it left-to-right inside right-to-left text; as it is in English.
pub(crate) fn isolate_ltr(lang: Lang, text: &str) -> String {
    if lang.is_rtl() { format!("{LRI}{text}{PDI}") } else { text.to_owned() }
}

/// `text` between marks that keep it right-to-left, whatever stands beside it.
pub(crate) fn isolate_rtl(text: &str) -> String {
    format!("{RLI}{text}{PDI}")
}

pub(crate) struct Sentence {
    locale: Locale,
    out: String,
}

impl Sentence {
    pub(crate) fn new(locale: Locale) -> Self {
        Self { locale, out: String::with_capacity(96) }
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(crate) fn number(&mut self, number: u64) {
        self.locale.push_integer(&mut self.out, number);
    }

    pub(crate) fn argument(&mut self, text: &str) {
        push_isolated(&mut self.out, self.locale.lang, text);
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// Adds a text that may run in the other direction. Marks are left out where they could change nothing.
pub(crate) fn push_isolated(out: &mut String, lang: Lang, text: &str) {
    if text == SLOT || text.starts_with([LRI, RLI, FSI]) || is_safe(lang, text) {
        out.push_str(text);
        return;
    }
    // Text without a letter, such as "2–10 %", has no direction of its own and takes the sentence's.
    let neutral = !text.chars().any(char::is_alphabetic);
    out.push(if neutral && lang.is_rtl() { RLI } else { FSI });
    out.push_str(text);
    out.push(PDI);
}

/// Whether all of the text runs in the direction of the language, with nothing at its ends that could be drawn away.
fn is_safe(lang: Lang, text: &str) -> bool {
    if lang.is_rtl() {
        text.chars().all(|c| c == ' ' || matches!(c, '\u{621}'..='\u{64a}' | '\u{671}'..='\u{6d3}'))
    } else {
        !text.contains(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn isolated(lang: Lang, text: &str) -> String {
        let mut out = String::new();
        push_isolated(&mut out, lang, text);
        out
    }

    #[test]
    fn marks_stand_only_where_directions_meet() {
        assert_eq!(isolated(Lang::En, "Board of Investment"), "Board of Investment");
        assert_eq!(isolated(Lang::En, "وزارة"), "\u{2068}وزارة\u{2069}");
        assert_eq!(isolated(Lang::Ar, "وزارة التجارة"), "وزارة التجارة");
        assert_eq!(isolated(Lang::Ur, "ABC Ltd."), "\u{2068}ABC Ltd.\u{2069}");
        assert_eq!(isolated(Lang::Ar, "٢٫٥٪"), "\u{2067}٢٫٥٪\u{2069}");
        assert_eq!(isolated(Lang::Ar, SLOT), SLOT);
    }

    #[test]
    fn an_isolated_text_is_not_isolated_again() {
        let once = isolate_ltr(Lang::Ur, "XTS 12");
        assert_eq!(isolated(Lang::Ur, &once), once);
        assert_eq!(strip_marks(&once), "XTS 12");
    }

    #[test]
    fn a_sentence_is_cut_at_its_slot() {
        assert_eq!(around_slot("Read \u{fffc} first."), ("Read ", " first."));
        assert_eq!(around_slot("Read."), ("Read.", ""));
    }
}
