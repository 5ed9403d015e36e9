//! Digits inside texts that somebody wrote: a rulebook's sentences carry the digits of their writer.

use std::borrow::Cow;

use crate::Locale;
use crate::fold::{ascii_sign, digit_value};

impl Locale {
    /// A written text in the digits of this locale. What belongs to a name in Latin letters keeps its own: `ISO 27001`,
    /// `ISCO-08`.
    ///
    /// A point stays a point, since `7.2` may be a section as well as a fraction.
    #[must_use]
    pub fn digits_in(self, text: &str) -> Cow<'_, str> {
        if !text.contains(|c| digit_value(c).is_some_and(|digit| self.digits.sign(digit) != c)) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() + 16);
        let mut after_latin = false;
        for word in text.split_inclusive(char::is_whitespace) {
            let latin = word.contains(|c: char| c.is_ascii_alphabetic());
            if latin || (after_latin && word.starts_with(|c: char| c.is_ascii_digit())) {
                out.push_str(word);
            } else {
                self.push_word(&mut out, word);
            }
            after_latin = latin && word.trim_end().ends_with(|c: char| c.is_ascii_alphanumeric());
        }
        Cow::Owned(out)
    }

    fn push_word(self, out: &mut String, word: &str) {
        let mut chars = word.chars().peekable();
        let mut after_digit = false;
        while let Some(c) = chars.next() {
            let before_digit = chars.peek().is_some_and(|next| digit_value(*next).is_some());
            out.push(match (digit_value(c), ascii_sign(c)) {
                (Some(digit), _) => self.digits.sign(digit),
                (None, ',') if after_digit && before_digit => self.digits.group_separator(),
                (None, '.') if c != '.' => self.digits.decimal_separator(),
                (None, '%') if after_digit || before_digit => self.digits.percent_sign(),
                _ => c,
            });
            after_digit = digit_value(c).is_some();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn written_digits_follow_the_reader() {
        let arabic = Locale::new(Lang::Ar);
        for (text, expected) in [
            ("خلال 30 يومًا من الجمعية", "خلال ٣٠ يومًا من الجمعية"),
            ("رسم قدره 12,000 ريال، و5% بعدها", "رسم قدره ١٢٬٠٠٠ ريال، و٥٪ بعدها"),
            ("(نظام 2017)", "(نظام ٢٠١٧)"),
            ("البند 7.2", "البند ٧.٢"),
            ("وفق ISO 27001 و ISCO-08 منذ 2020", "وفق ISO 27001 و ISCO-08 منذ ٢٠٢٠"),
            ("Form 29، ثم 3 نسخ", "Form 29، ثم ٣ نسخ"),
            ("۳۰ يومًا", "٣٠ يومًا"),
        ] {
            assert_eq!(arabic.digits_in(text), expected);
        }
        let latin = Locale::new(Lang::Ur);
        assert_eq!(latin.digits_in("۱۲٬۰۰۰ روپے اور ۲٫۵٪"), "12,000 روپے اور 2.5%");
        assert_eq!(latin.digits_in("1 مرحلہ، 2 دستاویزات"), "1 مرحلہ، 2 دستاویزات");
        assert!(matches!(latin.digits_in("30 دن"), Cow::Borrowed(_)), "nothing to change, nothing copied");
    }
}
