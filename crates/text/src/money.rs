//! Amounts of money. They come as minor units, so nothing is rounded.

use crate::number::Decimals;
use crate::sentence::{isolate_ltr, isolate_rtl};
use crate::{Lang, Locale};

/// How many decimals a currency has, by ISO 4217; 2 for what the list of exceptions does not name.
#[must_use]
pub fn currency_decimals(code: &str) -> u32 {
    match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
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
        if min == max {
            return self.money(min, currency);
        }
        let (min, max) = (self.amount(min, currency), self.amount(max, currency));
        self.with_code(&self.lang.range(&min, &max), currency)
    }

    /// The amount without its currency, for a column whose head names it: `12,000.50`.
    #[must_use]
    pub fn amount(self, minor_units: i64, currency: &str) -> String {
        let mut out = String::with_capacity(32);
        self.push_decimal(&mut out, minor_units, currency_decimals(currency), Decimals::AllOrNone);
        out
    }

    fn with_code(self, amount: &str, currency: &str) -> String {
        match self.lang {
            Lang::En => format!("{currency}\u{a0}{amount}"),
            Lang::Ur | Lang::Ar => isolate_rtl(&format!("{amount}\u{a0}{}", isolate_ltr(self.lang, currency))),
        }
    }
}
