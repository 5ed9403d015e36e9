//! Reading the numbers that people type, in any of the three digit sets. Nothing is guessed: `1,5` could be one and a
//! half or a slip for 1,500, so it is refused with the reason.

use std::fmt;

use crate::fold_digits;

/// Why a text is not the number that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// There is something besides digits and separators, or a second decimal point.
    NotANumber,
    /// Separators do not stand before groups of three digits (or, as in Pakistan, of two and a last one of three).
    Grouping,
    /// A whole number was asked for and there are decimals.
    NotWhole,
    /// There are more decimals than the unit has.
    TooManyDecimals {
        /// How many it has.
        allowed: u32,
    },
    /// The number is too large to be held exactly.
    TooLarge,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("nothing was typed"),
            Self::NotANumber => f.write_str("not a number"),
            Self::Grouping => f.write_str("separators stand in the wrong places"),
            Self::NotWhole => f.write_str("not a whole number"),
            Self::TooManyDecimals { allowed } => write!(f, "more than {allowed} decimals"),
            Self::TooLarge => f.write_str("the number is too large"),
        }
    }
}

impl std::error::Error for NumberError {}

/// A whole number: `12000`, `12,000`, `12 000`, `1,20,000`, `١٢٬٠٠٠`, `-5`.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_integer(text: &str) -> Result<i64, NumberError> {
    scaled(&fold_digits(text), 0).map_err(|error| match error {
        NumberError::TooManyDecimals { .. } => NumberError::NotWhole,
        other => other,
    })
}

/// An amount in minor units of a currency with that many decimals: with 2, `12,000.5` is 1200050.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_money_amount(text: &str, minor_digits: u32) -> Result<i64, NumberError> {
    scaled(&fold_digits(text), minor_digits)
}

/// A percentage in hundredths of a percent, with or without its sign before or after: `2.5 %` is 250.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_percent(text: &str) -> Result<i64, NumberError> {
    let folded = fold_digits(text);
    let number = folded.strip_suffix('%').or_else(|| folded.strip_prefix('%')).unwrap_or(&folded);
    scaled(number.trim(), 2)
}

/// The number in units of 10^-`decimals`, from folded text.
fn scaled(text: &str, decimals: u32) -> Result<i64, NumberError> {
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    let (negative, magnitude) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = magnitude.trim_start().split_once('.').unwrap_or((magnitude.trim_start(), ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.contains(|c: char| !c.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    let width = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    let missing = decimals.checked_sub(width).ok_or(NumberError::TooManyDecimals { allowed: decimals })?;
    let mut value: i128 = 0;
    for digit in ungrouped(whole)?.bytes().chain(fraction.bytes()).chain((0..missing).map(|_| b'0')) {
        value = value * 10 + i128::from(digit - b'0');
        if value > i128::from(i64::MAX) + 1 {
            return Err(NumberError::TooLarge);
        }
    }
    i64::try_from(if negative { -value } else { value }).map_err(|_| NumberError::TooLarge)
}

/// The digits of a whole number without its separators, which are all commas or all blanks.
fn ungrouped(whole: &str) -> Result<String, NumberError> {
    let groups: Vec<&str> = whole.split([',', ' ']).collect();
    if whole.contains(|c: char| !c.is_ascii_digit() && c != ',' && c != ' ')
        || !whole.contains(|c: char| c.is_ascii_digit())
    {
        return Err(NumberError::NotANumber);
    }
    let one_separator = !(whole.contains(',') && whole.contains(' '));
    let well_grouped = match groups.as_slice() {
        [first, middle @ .., last] => {
            let width = middle.first().map_or(first.len(), |group| group.len());
            let widths_agree =
                middle.iter().all(|group| group.len() == width) && (middle.is_empty() || width == 2 || width == 3);
            (1..=if middle.is_empty() { 3 } else { width }).contains(&first.len()) && widths_agree && last.len() == 3
        }
        _ => true,
    };
    let ungrouped = groups.len() == 1;
    if ungrouped || (one_separator && well_grouped) { Ok(groups.concat()) } else { Err(NumberError::Grouping) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NumberError as E;

    #[test]
    fn whole_numbers_are_read_in_every_script() {
        for (text, number) in [
            ("0", 0),
            ("12000", 12_000),
            ("12,000", 12_000),
            (" 12 000 ", 12_000),
            ("12\u{a0}000", 12_000),
            ("12\u{202f}000", 12_000),
            ("1,20,000", 120_000),
            ("1,23,45,678", 12_345_678),
            ("1,234,567", 1_234_567),
            ("١٢٠٠٠", 12_000),
            ("١٢٬٠٠٠", 12_000),
            ("١٢،٠٠٠", 12_000),
            ("۱۲٬۰۰۰", 12_000),
            ("\u{2067}١٢٬٠٠٠\u{2069}", 12_000),
            ("1٢۳", 123),
            ("-5", -5),
            ("−٥", -5),
            ("\u{200e}-5", -5),
            ("+5", 5),
            ("007", 7),
            ("3.00", 3),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
        ] {
            assert_eq!(parse_integer(text), Ok(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_says_why() {
        for (text, why) in [
            ("", E::Empty),
            (" \u{200f} ", E::Empty),
            ("twelve", E::NotANumber),
            ("12k", E::NotANumber),
            ("-", E::NotANumber),
            (",", E::NotANumber),
            ("--5", E::NotANumber),
            ("5-", E::NotANumber),
            ("1.2.3", E::NotANumber),
            ("1e3", E::NotANumber),
            ("1,5", E::Grouping),
            ("12,00", E::Grouping),
            ("1234,567", E::Grouping),
            ("12,,000", E::Grouping),
            (",000", E::Grouping),
            ("12,000 000", E::Grouping),
            ("1,234,56,789", E::Grouping),
            ("123,45,678", E::Grouping),
            ("1.5", E::NotWhole),
            ("١٫٥", E::NotWhole),
            ("9223372036854775808", E::TooLarge),
            ("99999999999999999999999999999999999999999999", E::TooLarge),
        ] {
            assert_eq!(parse_integer(text), Err(why), "{text}");
        }
    }

    #[test]
    fn money_is_read_in_minor_units() {
        for (text, decimals, minor) in [
            ("12,000.50", 2, 1_200_050),
            ("12,000.5", 2, 1_200_050),
            ("12000", 2, 1_200_000),
            ("١٢٬٠٠٠٫٥٠", 2, 1_200_050),
            ("۱۲۰۰۰٫۵", 2, 1_200_050),
            ("0.05", 2, 5),
            ("-0.05", 2, -5),
            ("1200", 0, 1200),
            ("1.250", 3, 1250),
            ("2.500", 2, 250),
        ] {
            assert_eq!(parse_money_amount(text, decimals), Ok(minor), "{text}");
        }
        assert_eq!(parse_money_amount("1.234", 2), Err(E::TooManyDecimals { allowed: 2 }));
        assert_eq!(parse_money_amount("12.000,50", 2), Err(E::NotANumber));
        assert_eq!(parse_money_amount(".", 2), Err(E::NotANumber));
        assert_eq!(parse_money_amount("92233720368547758.08", 2), Err(E::TooLarge));
        assert_eq!(parse_money_amount("1", u32::MAX), Err(E::TooLarge));
    }

    #[test]
    fn percentages_may_carry_their_sign_on_either_side() {
        for (text, basis_points) in
            [("25", 2500), ("25%", 2500), ("2.5 %", 250), ("٢٫٥٪", 250), ("٪٢٥", 2500), ("۱۰۰٪", 10_000), ("0.01", 1)]
        {
            assert_eq!(parse_percent(text), Ok(basis_points), "{text}");
        }
        assert_eq!(parse_percent("%"), Err(E::Empty));
        assert_eq!(parse_percent("%5%"), Err(E::NotANumber));
        assert_eq!(parse_percent("2.555"), Err(E::TooManyDecimals { allowed: 2 }));
    }
}
