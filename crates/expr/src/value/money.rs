//! Exact amounts of money.

use std::fmt;
use std::str::FromStr;

use super::decimal::{self, Decimal};
use super::{Currency, CurrencyError};

/// An exact amount in minor units of one currency. Two currencies have no order and no sum, hence no `Ord` or `Add`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// Minor units: halalas, paisas, cents.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Why a text is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Not digits, an optional point with decimals, one space, and a code: `375000.00 SAR`.
    Shape,
    /// The code is none of ISO 4217.
    Currency,
    /// The decimals are neither none nor as many as the currency has.
    Decimals {
        /// How many the currency has.
        currency: u32,
    },
    /// More than 64 bits of minor units.
    TooLarge,
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (amount, code) = text.split_once(' ').ok_or(MoneyError::Shape)?;
        let amount = Decimal::read(amount).ok_or(MoneyError::Shape)?;
        let currency: Currency = code.parse().map_err(|CurrencyError| MoneyError::Currency)?;
        let decimals = usize::try_from(currency.decimals()).unwrap_or_default();
        if amount.decimals() != 0 && amount.decimals() != decimals {
            return Err(MoneyError::Decimals { currency: currency.decimals() });
        }
        let minor = amount.scaled(decimals).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }
}

/// The canonical form, which reads back as the same money: `375000.00 SAR`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal::write(f, self.minor, self.currency.decimals())?;
        write!(f, " {}", self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape => f.write_str("not an amount and a currency code, as in `375000.00 SAR`"),
            Self::Currency => f.write_str("not a currency code of ISO 4217"),
            Self::Decimals { currency } => write!(f, "the currency has {currency} decimals: write all of them or none"),
            Self::TooLarge => f.write_str("the amount is too large"),
        }
    }
}

impl std::error::Error for MoneyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_in_minor_units_and_written_canonically() {
        for (text, minor, canonical) in [
            ("375000.00 SAR", 37_500_000, "375000.00 SAR"),
            ("375000 SAR", 37_500_000, "375000.00 SAR"),
            ("0.05 PKR", 5, "0.05 PKR"),
            ("-0.05 PKR", -5, "-0.05 PKR"),
            ("1200 JPY", 1200, "1200 JPY"),
            ("1.250 KWD", 1250, "1.250 KWD"),
            ("92233720368547758.07 SAR", i64::MAX, "92233720368547758.07 SAR"),
            ("-92233720368547758.08 SAR", i64::MIN, "-92233720368547758.08 SAR"),
        ] {
            let money: Money = text.parse().expect(text);
            assert_eq!(money.minor, minor, "{text}");
            assert_eq!(money.to_string(), canonical);
        }
    }

    #[test]
    fn what_is_no_money_says_why() {
        for (text, why) in [
            ("", MoneyError::Shape),
            ("12,000.00 SAR", MoneyError::Shape),
            ("12.00", MoneyError::Shape),
            ("+1.00 SAR", MoneyError::Shape),
            (".50 SAR", MoneyError::Shape),
            ("1. SAR", MoneyError::Shape),
            ("007.00 SAR", MoneyError::Shape),
            ("1e3 SAR", MoneyError::Shape),
            ("١٢.٠٠ SAR", MoneyError::Shape),
            ("1.00  SAR", MoneyError::Currency),
            ("1.00 SAR ", MoneyError::Currency),
            ("1.00 sar", MoneyError::Currency),
            ("1.5 SAR", MoneyError::Decimals { currency: 2 }),
            ("1.500 SAR", MoneyError::Decimals { currency: 2 }),
            ("1.50 JPY", MoneyError::Decimals { currency: 0 }),
            ("1.50 KWD", MoneyError::Decimals { currency: 3 }),
            ("92233720368547758.08 SAR", MoneyError::TooLarge),
        ] {
            assert_eq!(text.parse::<Money>(), Err(why), "{text}");
        }
    }
}
