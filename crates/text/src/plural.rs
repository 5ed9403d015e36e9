//! Plural forms of whole numbers, by the rules of CLDR.

use crate::Lang;

/// A plural form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Arabic for none.
    Zero,
    /// One thing.
    One,
    /// The Arabic dual.
    Two,
    /// Arabic for numbers that end in 03 to 10.
    Few,
    /// Arabic for numbers that end in 11 to 99.
    Many,
    /// All others.
    Other,
}

/// The form that a language takes for a whole number.
#[must_use]
pub const fn plural(lang: Lang, count: u64) -> Plural {
    match (lang, count) {
        (_, 1) => Plural::One,
        (Lang::En | Lang::Ur, _) => Plural::Other,
        (Lang::Ar, 0) => Plural::Zero,
        (Lang::Ar, 2) => Plural::Two,
        (Lang::Ar, _) => match count % 100 {
            3..=10 => Plural::Few,
            11..=99 => Plural::Many,
            _ => Plural::Other,
        },
    }
}

/// What a sentence can count, so that a length needs no conversion.
pub trait Count {
    /// How many.
    fn count(self) -> u64;
}

impl Count for u64 {
    fn count(self) -> u64 {
        self
    }
}

impl Count for u32 {
    fn count(self) -> u64 {
        u64::from(self)
    }
}

impl Count for u16 {
    fn count(self) -> u64 {
        u64::from(self)
    }
}

impl Count for usize {
    fn count(self) -> u64 {
        u64::try_from(self).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_has_six_forms() {
        // The examples of CLDR's rule for Arabic.
        for (form, numbers) in [
            (Plural::Zero, vec![0]),
            (Plural::One, vec![1]),
            (Plural::Two, vec![2]),
            (Plural::Few, vec![3, 4, 10, 103, 110, 1003]),
            (Plural::Many, vec![11, 26, 99, 111, 1011]),
            (Plural::Other, vec![100, 101, 102, 200, 202, 1000, 10_000]),
        ] {
            for number in numbers {
                assert_eq!(plural(Lang::Ar, number), form, "{number}");
            }
        }
    }

    #[test]
    fn english_and_urdu_set_one_apart_and_nothing_else() {
        for lang in [Lang::En, Lang::Ur] {
            assert_eq!(plural(lang, 1), Plural::One);
            for number in [0, 2, 3, 11, 21, 100, 101] {
                assert_eq!(plural(lang, number), Plural::Other, "{number}");
            }
        }
    }
}
