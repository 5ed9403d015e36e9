//! The lists of the directory.

use rulebook::Rulebook;
use rulebook::source::{Record, RecordKind};
use text::say::directory as say;
use text::{Lang, Locale};

use super::home::{Home, home};
use crate::url::Href;

/// A list of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Incubators, accelerators, funds, parks.
    Organisations,
    /// Fairs and forums.
    Events,
    /// Training programmes.
    Training,
    /// Occupations by code.
    Occupations,
    /// Frameworks of skills.
    Frameworks,
    /// What holds for personal data.
    DataProtection,
    /// How founders get there.
    Founders,
}

impl Shelf {
    /// All lists, in order.
    pub(crate) const ALL: [Self; 7] = [
        Self::Organisations,
        Self::Events,
        Self::Training,
        Self::Occupations,
        Self::Frameworks,
        Self::DataProtection,
        Self::Founders,
    ];

    /// Its word in an address.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Organisations => "organisations",
            Self::Events => "events",
            Self::Training => "training",
            Self::Occupations => "occupations",
            Self::Frameworks => "frameworks",
            Self::DataProtection => "data-protection",
            Self::Founders => "founders",
        }
    }

    /// The list of a word.
    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.word() == word)
    }

    /// The list in which a record stands by its kind and its theme.
    pub(super) fn of(record: &Record) -> Option<Self> {
        match record.kind {
            RecordKind::Organisation => Some(Self::Organisations),
            RecordKind::Event => Some(Self::Events),
            RecordKind::Training => Some(Self::Training),
            RecordKind::Occupation => Some(Self::Occupations),
            RecordKind::Framework => Some(Self::Frameworks),
            RecordKind::Duty | RecordKind::Guide => match record.theme.as_ref()?.as_str() {
                "data-protection" => Some(Self::DataProtection),
                "founder-route" => Some(Self::Founders),
                "occupations" => Some(Self::Occupations),
                _ => None,
            },
            _ => None,
        }
    }

    /// How many entries it has; what nobody knows of them is none.
    pub(super) fn count(self, book: &Rulebook) -> usize {
        self.records(book).iter().filter(|record| record.kind != RecordKind::OpenQuestion).count()
    }

    /// Its records, in the rulebook's order.
    pub(super) fn records(self, book: &Rulebook) -> Vec<&Record> {
        book.entities.records.values().filter(|record| home(book, record) == Some(Home::Shelf(self))).collect()
    }

    /// Its address.
    pub(crate) fn href(self, lang: Lang) -> Href {
        Href::shelf(lang, self.word())
    }

    pub(super) fn title(self, l: Locale) -> &'static str {
        match self {
            Self::Organisations => say::organisations(l),
            Self::Events => say::events(l),
            Self::Training => say::training(l),
            Self::Occupations => say::occupations(l),
            Self::Frameworks => say::frameworks(l),
            Self::DataProtection => say::data_protection(l),
            Self::Founders => say::founders(l),
        }
    }

    pub(super) fn lead(self, l: Locale) -> &'static str {
        match self {
            Self::Organisations => say::organisations_lead(l),
            Self::Events => say::events_lead(l),
            Self::Training => say::training_lead(l),
            Self::Occupations => say::occupations_lead(l),
            Self::Frameworks => say::frameworks_lead(l),
            Self::DataProtection => say::data_protection_lead(l),
            Self::Founders => say::founders_lead(l),
        }
    }
}
