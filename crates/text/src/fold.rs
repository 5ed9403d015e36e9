//! Making spellings comparable: what people type for what a text says.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Digits and number signs of Urdu and Arabic as their ASCII equals; all kinds of blanks as a plain one; direction
/// marks left out; blanks at the ends cut off.
///
/// `٫` becomes `.`, `٬` becomes `,`, `٪` becomes `%`, `−` becomes `-`.
#[must_use]
pub fn fold_digits(text: &str) -> String {
    let folded: String = text.chars().filter(|c| !is_invisible(*c)).map(fold_sign).collect();
    folded.trim().to_owned()
}

fn fold_sign(c: char) -> char {
    match digit_value(c) {
        Some(digit) => char::from_digit(u32::from(digit), 10).unwrap_or('0'),
        None if c.is_whitespace() => ' ',
        None => ascii_sign(c),
    }
}

/// The value of a digit of any of the scripts that a reader may type.
pub(crate) fn digit_value(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => 0x30,
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    u8::try_from(u32::from(c) - zero).ok()
}

/// The ASCII equal of a sign that stands in numbers.
pub(crate) fn ascii_sign(c: char) -> char {
    match c {
        '٫' => '.',
        '٬' | '،' => ',',
        '٪' | '﹪' | '％' => '%',
        '−' | '‐' | '‑' | '–' | '﹣' | '－' => '-',
        _ => c,
    }
}

/// Direction marks, joiners and other signs that show nothing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A text as search compares it: one form for each letter that Arabic, Urdu or Latin spelling varies.
///
/// - vowel marks, tatweel, hamza and Latin accents are left out, so أ إ آ ٱ are ا, ؤ is و, ئ is ي;
/// - ی ى are ي; ک is ك; ہ ھ ە ة ۃ are ه; ں is ن; Latin is lower case; presentation forms are their letters;
/// - digits are ASCII; a joiner is nothing; punctuation and blanks are one blank.
#[must_use]
pub fn fold_for_search(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        push_folded(&mut out, c);
    }
    let end = out.trim_end().len();
    out.truncate(end);
    out
}

fn push_folded(out: &mut String, c: char) {
    match c {
        'ء' | 'ـ' | '\'' | '’' | '‘' | 'ʿ' | 'ʾ' | '`' => {}
        'ٱ' => out.push('ا'),
        'ی' | 'ى' | 'ې' => out.push('ي'),
        'ک' | 'ڪ' => out.push('ك'),
        'ہ' | 'ھ' | 'ە' | 'ة' | 'ۃ' => out.push('ه'),
        'ں' => out.push('ن'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' => out.push('d'),
        'ı' => out.push('i'),
        _ if is_invisible(c) || is_combining_mark(c) => {}
        _ if c.is_alphanumeric() => out.push(fold_sign(c)),
        _ if out.is_empty() || out.ends_with(' ') => {}
        _ => out.push(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_number_signs_become_ascii() {
        assert_eq!(fold_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹"), "0123456789 0123456789");
        assert_eq!(fold_digits("\u{200f}\u{a0}١٢٬٠٠٠٫٥٪\u{202f}\u{2069}"), "12,000.5%");
        assert_eq!(fold_digits("سجل 1٢۳"), "سجل 123");
    }

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (written, typed) in [
            // Hamza, madda, wasla, dagger alef and vowel marks.
            ("الإقامة", "الاقامه"),
            ("أُجْرَة", "اجرة"),
            ("آپ", "اپ"),
            ("مسؤول", "مسوول"),
            ("هيئة", "هييه"),
            ("علماء", "علما"),
            ("ٱلرحمٰن", "الرحمن"),
            // Letters of an Arabic keyboard in Urdu and the other way round.
            ("سعودی", "سعودي"),
            ("مصطفى", "مصطفی"),
            ("کمپنی", "كمپني"),
            ("ہے", "هے"),
            ("بھارت", "بهارت"),
            ("زکوٰۃ", "زكوه"),
            ("دستاویزیں", "دستاويزين"),
            // Tatweel, presentation forms, joiners and marks.
            ("رســوم", "رسوم"),
            ("ﻻ", "لا"),
            ("نامه\u{200c}ها", "نامهها"),
            ("\u{2067}رسوم\u{2069}", "رسوم"),
            // Latin.
            ("Café Ørsted", "cafe orsted"),
            ("STRASSE", "straße"),
            ("İstanbul", "istanbul"),
            ("Qur’an", "quran"),
            // Digits and punctuation.
            ("المادة ٧", "الماده 7"),
            ("دفعہ ۷", "دفعہ 7"),
            ("e-invoicing, phase 2", "E  invoicing phase ٢"),
            ("«رسوم»", "رسوم"),
        ] {
            assert_eq!(fold_for_search(written), fold_for_search(typed), "{written} {typed}");
        }
    }

    #[test]
    fn different_words_stay_different() {
        for (one, other) in [("گ", "ک"), ("پ", "ب"), ("چ", "ج"), ("ٹ", "ت"), ("ڈ", "د"), ("ڑ", "ر"), ("ے", "ی")]
        {
            assert_ne!(fold_for_search(one), fold_for_search(other), "{one} {other}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["الإقامة ٧", "Straße", "زکوٰۃ", "  a — b  ", "", "۔", "ﷺ"] {
            let once = fold_for_search(text);
            assert_eq!(fold_for_search(&once), once);
        }
    }
}
