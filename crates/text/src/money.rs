//! Amounts of money. They come as minor units, so nothing is rounded.

use crate::number::Decimals;
use crate::sentence::{isolate_ltr, isolate_rtl};
use crate::{Lang, Locale};

/// How many decimals a currency has, by ISO 4217; 2 for what the list of exceptions does not name.
#[must_use]
pub fn currency_decimals(code: &str) -> u32 {
    match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

impl Locale {
    /// An amount in minor units with its currency's code: `SAR 12,000`, `SAR 12,000.50`.
    ///
    /// In Arabic the number comes first. In Urdu and Arabic the amount is enclosed in isolation marks, so that it stays
    /// together beside any text; [`crate::strip_marks`] takes them away.
    #[must_use]
    pub fn money(self, minor_units: i64, currency: &str) -> String {
        self.with_code(&self.amount(minor_units, currency), currency)
    }

    /// A range of amounts in one currency: `SAR 400 to 900`.
    #[must_use]
    pub fn money_range(self, min: i64, max: i64, currency: &str) -> String {
        self.with_code(&self.amount_range(min, max, currency), currency)
    }

    /// The amount without its currency, for a column whose head names it: `12,000.50`.
    #[must_use]
    pub fn amount(self, minor_units: i64, currency: &str) -> String {
        let mut out = String::with_capacity(32);
        self.push_decimal(&mut out, minor_units, currency_decimals(currency), Decimals::AllOrNone);
        out
    }

    /// A range of amounts without their currency: `400 to 900`.
    #[must_use]
    pub fn amount_range(self, min: i64, max: i64, currency: &str) -> String {
        if min == max {
            return self.amount(min, currency);
        }
        self.lang.range(&self.amount(min, currency), &self.amount(max, currency))
    }

    fn with_code(self, amount: &str, currency: &str) -> String {
        match self.lang {
            Lang::En => format!("{currency}\u{a0}{amount}"),
            Lang::Ur | Lang::Ar => isolate_rtl(&format!("{amount}\u{a0}{}", isolate_ltr(self.lang, currency))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, strip_marks};

    #[test]
    fn decimals_are_shown_where_there_are_any() {
        let english = Locale::new(Lang::En);
        for (minor, currency, text) in [
            (1_200_000, "SAR", "SAR\u{a0}12,000"),
            (1_200_050, "SAR", "SAR\u{a0}12,000.50"),
            (5, "SAR", "SAR\u{a0}0.05"),
            (0, "PKR", "PKR\u{a0}0"),
            (-1_250, "PKR", "PKR\u{a0}-12.50"),
            (1200, "JPY", "JPY\u{a0}1,200"),
            (1250, "KWD", "KWD\u{a0}1.250"),
        ] {
            assert_eq!(english.money(minor, currency), text);
        }
        assert_eq!(english.amount(1_200_050, "SAR"), "12,000.50");
    }

    #[test]
    fn beside_right_to_left_text_the_amount_stays_together() {
        let arabic = Locale::new(Lang::Ar).money(1_200_050, "SAR");
        assert_eq!(arabic, "\u{2067}١٢٬٠٠٠٫٥٠\u{a0}\u{2066}SAR\u{2069}\u{2069}");
        assert_eq!(strip_marks(&arabic), "١٢٬٠٠٠٫٥٠\u{a0}SAR");
        let urdu = Locale::new(Lang::Ur);
        assert_eq!(strip_marks(&urdu.money(40_000, "PKR")), "400\u{a0}PKR");
        assert_eq!(strip_marks(&urdu.with_digits(Digits::ArabExt).money(40_000, "PKR")), "۴۰۰\u{a0}PKR");
    }

    #[test]
    fn a_range_names_its_currency_once() {
        assert_eq!(Locale::new(Lang::En).money_range(40_000, 90_000, "SAR"), "SAR\u{a0}400 to 900");
        assert_eq!(Locale::new(Lang::En).money_range(40_000, 40_000, "SAR"), "SAR\u{a0}400");
        assert_eq!(Locale::new(Lang::En).amount_range(40_000, 90_050, "SAR"), "400 to 900.50");
        assert_eq!(Locale::new(Lang::En).amount_range(40_000, 40_000, "SAR"), "400");
        assert_eq!(strip_marks(&Locale::new(Lang::Ar).money_range(40_000, 90_000, "SAR")), "من ٤٠٠ إلى ٩٠٠\u{a0}SAR");
        assert_eq!(strip_marks(&Locale::new(Lang::Ur).money_range(40_000, 90_000, "SAR")), "400 سے 900\u{a0}SAR");
    }
}
