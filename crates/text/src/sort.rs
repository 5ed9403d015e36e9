//! Alphabetical order.

use crate::{Lang, Locale, fold_for_search};

/// The letters that both alphabets share stand in the same order, except heh and waw at the end.
const URDU: &str = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقكگلمنوهيے";
const ARABIC: &str = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقكگلمنهويے";

impl Locale {
    /// A key that sorts titles alphabetically in this language: digits first, then the language's own script, then the
    /// other. Marks, accents and the case of letters do not count.
    #[must_use]
    pub fn sort_key(self, title: &str) -> String {
        let folded = fold_for_search(title);
        let alphabet = match self.lang {
            Lang::En => return folded,
            Lang::Ur => URDU,
            Lang::Ar => ARABIC,
        };
        folded.chars().map(|letter| rank(alphabet, letter)).collect()
    }
}

/// Latin letters move behind the letters of the alphabet; what is neither stays where Unicode has it.
fn rank(alphabet: &str, letter: char) -> char {
    const FIRST: u32 = 0x600;
    const LATIN: u32 = 0x700;
    let moved = if letter.is_ascii_lowercase() {
        Some(LATIN + u32::from(letter))
    } else {
        alphabet.chars().zip(FIRST..).find(|(known, _)| *known == letter).map(|(_, rank)| rank)
    };
    moved.and_then(char::from_u32).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn in_order(lang: Lang, titles: &[&str]) {
        let keys: Vec<String> = titles.iter().map(|title| Locale::new(lang).sort_key(title)).collect();
        assert!(keys.is_sorted(), "{keys:?}");
    }

    #[test]
    fn titles_stand_as_in_a_dictionary_of_the_language() {
        in_order(Lang::En, &["1 January", "Åland", "albania", "Board", "board meeting", "Zakat", "وزارة"]);
        in_order(
            Lang::Ur,
            &[
                "۱ جنوری",
                "آجر",
                "ادارہ",
                "بینک",
                "پاسپورٹ",
                "ٹیکس",
                "چیمبر",
                "ڈگری",
                "کمپنی",
                "گوشوارہ",
                "نوٹری",
                "وزارت",
                "ہیئت",
                "یونین",
                "ISO",
            ],
        );
        in_order(
            Lang::Ar,
            &[
                "إقامة",
                "أمانة",
                "بنك",
                "تأشيرة",
                "جواز",
                "رسم",
                "سجل",
                "عقد",
                "غرفة",
                "نظام",
                "هيئة",
                "وزارة",
                "يوم",
                "ISO",
            ],
        );
    }
}
