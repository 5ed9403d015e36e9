//! Whole numbers and percentages.

use crate::{Digits, Locale};

impl Digits {
    pub(crate) const fn group_separator(self) -> char {
        match self {
            Self::Latn => ',',
            Self::Arab | Self::ArabExt => '٬',
        }
    }

    pub(crate) const fn decimal_separator(self) -> char {
        match self {
            Self::Latn => '.',
            Self::Arab | Self::ArabExt => '٫',
        }
    }

    pub(crate) const fn percent_sign(self) -> char {
        match self {
            Self::Latn => '%',
            Self::Arab | Self::ArabExt => '٪',
        }
    }
}

impl Locale {
    /// A whole number in groups of three: `12,000`, `١٢٬٠٠٠`.
    #[must_use]
    pub fn integer(self, number: i64) -> String {
        let mut out = String::with_capacity(24);
        self.push_sign(&mut out, number);
        self.push_integer(&mut out, number.unsigned_abs());
        out
    }

    /// A number without groups, for years and references: `2026`.
    #[must_use]
    pub fn plain(self, number: u64) -> String {
        let mut out = String::with_capacity(16);
        self.push_digits(&mut out, number, 1);
        out
    }

    /// A percentage given in hundredths of a percent: 250 is `2.5%`.
    #[must_use]
    pub fn percent(self, basis_points: i64) -> String {
        let mut out = String::with_capacity(16);
        self.push_decimal(&mut out, basis_points, 2, Decimals::AsNeeded);
        out.push(self.digits.percent_sign());
        out
    }

    pub(crate) fn push_sign(self, out: &mut String, number: i64) {
        if number < 0 {
            if self.lang.is_rtl() {
                // Without the mark the sign would move to the other end of the number.
                out.push('\u{200e}');
            }
            out.push('-');
        }
    }

    /// Digits, at least `width` of them, without groups.
    pub(crate) fn push_digits(self, out: &mut String, number: u64, width: u32) {
        let mut place = 10_u64.saturating_pow(width.saturating_sub(1)).max(1);
        while number / place >= 10 {
            place *= 10;
        }
        while place > 0 {
            out.push(self.digit(number / place));
            place /= 10;
        }
    }

    pub(crate) fn push_integer(self, out: &mut String, number: u64) {
        let mut group = 1_u64;
        while number / group >= 1000 {
            group *= 1000;
        }
        self.push_digits(out, number / group, 1);
        while group > 1 {
            group /= 1000;
            out.push(self.digits.group_separator());
            self.push_digits(out, number / group % 1000, 3);
        }
    }

    /// `number` counts units of 10^-`decimals`.
    pub(crate) fn push_decimal(self, out: &mut String, number: i64, decimals: u32, show: Decimals) {
        let unit = 10_u64.saturating_pow(decimals);
        self.push_sign(out, number);
        self.push_integer(out, number.unsigned_abs() / unit);
        let (mut fraction, mut width) = (number.unsigned_abs() % unit, decimals);
        if fraction == 0 {
            return;
        }
        while show == Decimals::AsNeeded && fraction % 10 == 0 {
            fraction /= 10;
            width -= 1;
        }
        out.push(self.digits.decimal_separator());
        self.push_digits(out, fraction, width);
    }

    fn digit(self, number: u64) -> char {
        self.digits.sign(u8::try_from(number % 10).unwrap_or(0))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decimals {
    /// `2.5`, `3`
    AsNeeded,
    /// `2.50`, `3`
    AllOrNone,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn whole_numbers_are_grouped_by_three() {
        let english = Locale::new(Lang::En);
        for (number, text) in [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1000, "1,000"),
            (12_000, "12,000"),
            (1_000_005, "1,000,005"),
            (-1234, "-1,234"),
            (i64::MAX, "9,223,372,036,854,775,807"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ] {
            assert_eq!(english.integer(number), text);
        }
    }

    #[test]
    fn digits_follow_the_language_unless_set() {
        assert_eq!(Locale::new(Lang::Ar).integer(1_234_567_890), "١٬٢٣٤٬٥٦٧٬٨٩٠");
        assert_eq!(Locale::new(Lang::Ur).integer(1_234), "1,234");
        assert_eq!(Locale::new(Lang::Ur).with_digits(Digits::ArabExt).integer(1_234_567_890), "۱٬۲۳۴٬۵۶۷٬۸۹۰");
        assert_eq!(Locale::new(Lang::Ar).with_digits(Digits::Latn).integer(-5), "\u{200e}-5");
        assert_eq!(Locale::new(Lang::Ar).plain(2026), "٢٠٢٦");
    }

    #[test]
    fn percentages_show_the_decimals_they_have() {
        let english = Locale::new(Lang::En);
        for (basis_points, text) in
            [(0, "0%"), (2500, "25%"), (250, "2.5%"), (255, "2.55%"), (5, "0.05%"), (10_000, "100%"), (-5, "-0.05%")]
        {
            assert_eq!(english.percent(basis_points), text);
        }
        assert_eq!(Locale::new(Lang::Ar).percent(250), "٢٫٥٪");
    }
}
