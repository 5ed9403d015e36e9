//! Names of countries.

use std::sync::LazyLock;

use crate::{Lang, Locale};

/// Code and names in the order of [`Lang::ALL`], by code.
static COUNTRIES: LazyLock<Vec<(&'static str, [&'static str; 3])>> = LazyLock::new(|| {
    let lines = include_str!("../data/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(country).collect()
});

/// Codes and names in the alphabetical order of each language.
static ORDERED: LazyLock<[Vec<(&'static str, &'static str)>; 3]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        let locale = Locale::new(lang);
        let mut countries: Vec<_> = COUNTRIES.iter().map(|(code, names)| (*code, in_lang(names, lang))).collect();
        countries.sort_by_cached_key(|(_, name)| locale.sort_key(name));
        countries
    })
});

fn country(line: &'static str) -> Option<(&'static str, [&'static str; 3])> {
    let mut columns = line.split('\t');
    let mut next = || columns.next();
    Some((next()?, [next()?, next()?, next()?]))
}

fn in_lang(names: &[&'static str; 3], lang: Lang) -> &'static str {
    let [english, urdu, arabic] = names;
    match lang {
        Lang::En => english,
        Lang::Ur => urdu,
        Lang::Ar => arabic,
    }
}

impl Locale {
    /// The name of a country by its code of ISO 3166-1 (`PK`).
    #[must_use]
    pub fn country(self, code: &str) -> Option<&'static str> {
        let index = COUNTRIES.binary_search_by_key(&code, |(known, _)| *known).ok()?;
        COUNTRIES.get(index).map(|(_, names)| in_lang(names, self.lang))
    }

    /// Every country's code and name, in alphabetical order.
    #[must_use]
    pub fn countries(self) -> &'static [(&'static str, &'static str)] {
        let [english, urdu, arabic] = &*ORDERED;
        match self.lang {
            Lang::En => english,
            Lang::Ur => urdu,
            Lang::Ar => arabic,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_named_in_each_language() {
        assert_eq!(
            Lang::ALL.map(|lang| Locale::new(lang).country("PK")),
            [Some("Pakistan"), Some("پاکستان"), Some("باكستان")]
        );
        assert_eq!(Locale::new(Lang::En).country("XX"), None);
        assert_eq!(Locale::new(Lang::En).country("pk"), None);
    }

    #[test]
    fn the_list_is_whole_and_ordered() {
        // ISO 3166-1 has 249 countries and areas.
        for lang in Lang::ALL {
            assert_eq!(Locale::new(lang).countries().len(), 249);
        }
        let position = |lang, code| Locale::new(lang).countries().iter().position(|(known, _)| *known == code);
        assert!(position(Lang::En, "AX") < position(Lang::En, "AL"), "Åland before Albania");
        assert!(position(Lang::Ur, "PK") < position(Lang::Ur, "TR"), "پاکستان before ترکیہ");
        assert!(position(Lang::Ar, "BH") < position(Lang::Ar, "PK"), "البحرين before باكستان");
        assert!(COUNTRIES.is_sorted_by_key(|(code, _)| *code));
    }
}
