//! What a list can be narrowed by: only what tells its records apart is offered.

use std::borrow::Cow;

use rulebook::source::Record;
use text::Locale;
use text::say::directory as say;

use super::codes::{tag_word, theme_word};
use crate::extract::Query;
use crate::guide::reading::Guide;

/// By what a list is narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Facet {
    /// Where it is.
    Country,
    /// In which city.
    City,
    /// What kind of organisation, programme or classification it is.
    Theme,
    /// How old a firm it takes.
    Stage,
    /// Whether it takes foreigners.
    Foreign,
    /// What it is about, or for whom.
    Tag,
}

const STAGES: [&str; 5] = ["idea", "early", "seed", "series-a", "growth"];
const FOREIGN: [&str; 4] = ["open-to-foreign", "partly-open-to-foreign", "closed-to-foreign", "foreign-unknown"];

impl Facet {
    pub(super) const ALL: [Self; 6] = [Self::Country, Self::City, Self::Theme, Self::Stage, Self::Foreign, Self::Tag];

    /// The name of its parameter.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::City => "city",
            Self::Theme => "theme",
            Self::Stage => "stage",
            Self::Foreign => "open",
            Self::Tag => "tag",
        }
    }

    pub(super) fn label(self, l: Locale) -> &'static str {
        match self {
            Self::Country => say::filter_country(l),
            Self::City => say::filter_city(l),
            Self::Theme => say::filter_theme(l),
            Self::Stage => say::filter_stage(l),
            Self::Foreign => say::filter_open(l),
            Self::Tag => say::filter_tag(l),
        }
    }

    /// What a record has under this facet, as it stands in an address.
    fn values(self, record: &Record) -> Vec<&str> {
        let tags = || record.tags.iter().map(|tag| tag.as_str());
        match self {
            Self::Country => record.country.as_ref().map(|code| code.as_str()).into_iter().collect(),
            Self::City => record.city.as_ref().map(|city| &*city.en).into_iter().collect(),
            Self::Theme => record.theme.as_ref().map(|theme| theme.as_str()).into_iter().collect(),
            Self::Stage => tags().filter(|tag| STAGES.contains(tag)).collect(),
            Self::Foreign => tags().filter(|tag| FOREIGN.contains(tag)).collect(),
            Self::Tag => tags().filter(|tag| !STAGES.contains(tag) && !FOREIGN.contains(tag)).collect(),
        }
    }

    fn word<'s>(self, guide: &Guide<'s>, record: &'s Record, value: &'s str) -> Cow<'s, str> {
        let l = guide.l();
        match self {
            Self::Country => Cow::Borrowed(l.country(value).unwrap_or(value)),
            Self::City => record.city.as_ref().map_or(Cow::Borrowed(value), |city| guide.text(city)),
            Self::Theme => theme_word(l, value),
            Self::Stage | Self::Foreign | Self::Tag => tag_word(l, value),
        }
    }
}

/// The choices of a facet, and which of them is taken.
pub(super) struct Choices<'s> {
    pub facet: Facet,
    /// As in the address, and in words.
    pub values: Vec<(&'s str, Cow<'s, str>)>,
    pub taken: Option<String>,
}

/// The facets that tell the records of a list apart, with what the address takes of them.
pub(super) fn choices<'s>(guide: &Guide<'s>, records: &[&'s Record], query: &Query) -> Vec<Choices<'s>> {
    let l = guide.l();
    let of = |facet: Facet| {
        let mut values: Vec<(&str, Cow<'s, str>)> = Vec::new();
        for record in records {
            for value in facet.values(record) {
                if !values.iter().any(|(known, _)| *known == value) {
                    values.push((value, facet.word(guide, record, value)));
                }
            }
        }
        match facet {
            Facet::Stage => values.sort_by_key(|(value, _)| STAGES.iter().position(|stage| stage == value)),
            Facet::Foreign => values.sort_by_key(|(value, _)| FOREIGN.iter().position(|code| code == value)),
            _ => values.sort_by_cached_key(|(_, word)| l.sort_key(word)),
        }
        let taken = query.get(facet.name()).filter(|given| !given.is_empty()).map(str::to_owned);
        Choices { facet, values, taken }
    };
    Facet::ALL.into_iter().map(of).filter(|choices| choices.values.len() > 1 || choices.taken.is_some()).collect()
}

/// Whether a record has everything that is taken.
pub(super) fn fits(record: &Record, choices: &[Choices<'_>]) -> bool {
    choices
        .iter()
        .all(|choices| choices.taken.as_deref().is_none_or(|taken| choices.facet.values(record).contains(&taken)))
}
