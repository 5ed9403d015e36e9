//! The languages of the site and how a reader wants digits written.

use std::fmt;
use std::str::FromStr;

/// A language in which every sentence exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Urdu.
    Ur,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Ur, Self::Ar];

    /// The code of the language in URLs and in the `lang` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ur => "ur",
            Self::Ar => "ar",
        }
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ur | Self::Ar)
    }

    /// The language's name in the language itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ur => "اردو",
            Self::Ar => "العربية",
        }
    }

    /// The language that a browser's `Accept-Language` header ranks highest among ours; `None` if it names none.
    #[must_use]
    pub fn preferred(accept_language: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for range in accept_language.split(',').take(20) {
            let mut pieces = range.split(';');
            let tag = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
            let Some(lang) = tag.split('-').next().and_then(|primary| primary.parse().ok()) else { continue };
            let weight = pieces.find_map(|p| p.trim().strip_prefix("q=").map(thousandths)).unwrap_or(1000);
            if weight > 0 && best.is_none_or(|(highest, _)| weight > highest) {
                best = Some((weight, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }
}

/// A quality value such as `0.8` in thousandths; what is malformed counts as 0.
fn thousandths(q: &str) -> u16 {
    let (whole, fraction) = q.split_once('.').unwrap_or((q, ""));
    let padded = format!("{fraction:0<3}");
    match (whole.parse::<u16>(), padded.parse::<u16>()) {
        (Ok(whole @ 0..=1), Ok(fraction)) if padded.len() == 3 => (whole * 1000 + fraction).min(1000),
        _ => 0,
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that is not one of the codes that were expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeError {
    /// The codes that exist.
    pub expected: &'static str,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected one of {}", self.expected)
    }
}

impl std::error::Error for CodeError {}

impl FromStr for Lang {
    type Err = CodeError;

    fn from_str(code: &str) -> Result<Self, CodeError> {
        Self::ALL.into_iter().find(|lang| lang.code() == code).ok_or(CodeError { expected: "en, ur, ar" })
    }
}

/// The digits in which numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Digits {
    /// 0123456789
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩, Arabic-Indic.
    Arab,
    /// ۰۱۲۳۴۵۶۷۸۹, the eastern form that Urdu uses.
    ArabExt,
}

impl Digits {
    /// All digit sets.
    pub const ALL: [Self; 3] = [Self::Latn, Self::Arab, Self::ArabExt];

    /// The code of the digit set (CLDR's numbering system).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Arab => "arab",
            Self::ArabExt => "arabext",
        }
    }

    /// The sign for a digit of 0 to 9.
    pub(crate) fn sign(self, digit: u8) -> char {
        let zero = match self {
            Self::Latn => 0x30,
            Self::Arab => 0x660,
            Self::ArabExt => 0x6f0,
        };
        char::from_u32(zero + u32::from(digit % 10)).unwrap_or('0')
    }
}

impl FromStr for Digits {
    type Err = CodeError;

    fn from_str(code: &str) -> Result<Self, CodeError> {
        let expected = "latn, arab, arabext";
        Self::ALL.into_iter().find(|digits| digits.code() == code).ok_or(CodeError { expected })
    }
}

/// What every sentence and every format depends on: the language and the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    /// The language of the sentences.
    pub lang: Lang,
    /// The digits of the numbers in them.
    pub digits: Digits,
}

impl Locale {
    /// A language with the digits that its readers expect from an official site.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        let digits = match lang {
            Lang::En | Lang::Ur => Digits::Latn,
            Lang::Ar => Digits::Arab,
        };
        Self { lang, digits }
    }

    /// The same language with other digits.
    #[must_use]
    pub const fn with_digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }
}

impl From<Lang> for Locale {
    fn from(lang: Lang) -> Self {
        Self::new(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
        }
        for digits in Digits::ALL {
            assert_eq!(digits.code().parse(), Ok(digits));
        }
        assert_eq!("EN".parse::<Lang>(), Err(CodeError { expected: "en, ur, ar" }));
    }

    #[test]
    fn the_browser_s_first_language_among_ours_is_taken() {
        for (header, lang) in [
            ("ar-SA,ar;q=0.9,en;q=0.8", Some(Lang::Ar)),
            ("fr-FR,fr;q=0.9,ur-PK;q=0.5,en;q=0.4", Some(Lang::Ur)),
            ("en;q=0.5, ar;q=0.75", Some(Lang::Ar)),
            ("en;q=0, ur;q=0.1", Some(Lang::Ur)),
            ("EN-gb", Some(Lang::En)),
            ("fr, de;q=0.5", None),
            ("*", None),
            ("ar;q=much", None),
            ("", None),
        ] {
            assert_eq!(Lang::preferred(header), lang, "{header}");
        }
    }
}
