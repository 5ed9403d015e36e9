//! Currencies of ISO 4217.

use std::fmt;
use std::str::FromStr;

/// A currency of ISO 4217, by its three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// A text that is no currency code of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrencyError;

/// The codes in use, and the two withdrawn in 2025 and 2026 that rules of earlier dates may name (ANG, BGN).
const CODES: &str = "\
    AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZD\
    EGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKR\
    LRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCR\
    SDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVEDVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG";
const WITHOUT_MINOR_UNIT: &str = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXVNDVUVXAFXOFXPF";
const THREE_DECIMALS: &str = "BHDIQDJODKWDLYDOMRTND";

fn lists(codes: &str, code: &[u8]) -> bool {
    codes.as_bytes().chunks_exact(3).any(|listed| listed == code)
}

impl Currency {
    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals its minor unit takes: 2 for most, 0 or 3 for some.
    #[must_use]
    pub fn decimals(self) -> u32 {
        if lists(WITHOUT_MINOR_UNIT, &self.0) {
            0
        } else if lists(THREE_DECIMALS, &self.0) {
            3
        } else {
            2
        }
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(text: &str) -> Result<Self, CurrencyError> {
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| CurrencyError)?;
        if lists(CODES, &code) { Ok(Self(code)) } else { Err(CurrencyError) }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for CurrencyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a currency code of ISO 4217")
    }
}

impl std::error::Error for CurrencyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_sorted_and_each_stands_once() {
        for codes in [CODES, WITHOUT_MINOR_UNIT, THREE_DECIMALS] {
            let listed: Vec<&[u8]> = codes.as_bytes().chunks(3).collect();
            assert!(listed.is_sorted_by(|a, b| a < b), "{codes}");
            assert!(listed.iter().all(|code| code.len() == 3 && lists(CODES, code)));
        }
    }

    #[test]
    fn minor_units_are_those_of_the_standard() {
        let decimals = |code: &str| code.parse::<Currency>().map(Currency::decimals);
        assert_eq!(decimals("SAR"), Ok(2));
        assert_eq!(decimals("PKR"), Ok(2));
        assert_eq!(decimals("JPY"), Ok(0));
        assert_eq!(decimals("KWD"), Ok(3));
        for bad in ["", "SA", "SARS", "sar", "XXX", "AAA", "ريا", "FNA"] {
            assert_eq!(decimals(bad), Err(CurrencyError), "{bad}");
        }
    }
}
