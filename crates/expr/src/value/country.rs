//! Countries of ISO 3166-1.

use std::fmt;
use std::str::FromStr;

/// A country of ISO 3166-1, by its two letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// A text that is no two-letter code of ISO 3166-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryError;

const CODES: &str = "\
    ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDM\
    DODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKM\
    KNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPK\
    PLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVC\
    VEVGVIVNVUWFWSYEYTZAZMZW";

impl Country {
    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.as_bytes().chunks_exact(2).filter_map(|code| code.try_into().ok().map(Self))
    }

    /// The two letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number that stands for it in an evaluation; ordered as the codes are.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(u16::from_be_bytes(self.0))
    }

    /// The country that a number stands for.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        let code = u16::try_from(number).ok()?.to_be_bytes();
        Self::all().find(|country| country.0 == code)
    }
}

impl FromStr for Country {
    type Err = CountryError;

    fn from_str(text: &str) -> Result<Self, CountryError> {
        Self::all().find(|country| country.code() == text).ok_or(CountryError)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for CountryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a two-letter country code of ISO 3166-1")
    }
}

impl std::error::Error for CountryError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_the_249_countries_of_the_standard_in_order() {
        let all: Vec<Country> = Country::all().collect();
        assert_eq!(all.len(), 249);
        assert!(all.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_country_is_its_number_and_back() {
        for country in Country::all() {
            assert_eq!(Country::from_number(country.number()), Some(country));
            assert_eq!(country.code().parse(), Ok(country));
        }
        for bad in ["", "P", "PAK", "pk", "UK", "XX", "ZZ"] {
            assert_eq!(bad.parse::<Country>(), Err(CountryError), "{bad}");
        }
        assert_eq!(Country::from_number(-1), None);
        assert_eq!(Country::from_number(0), None);
    }
}
