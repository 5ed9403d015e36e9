//! What a careful editor looks at: citations, dates of checking, texts that nobody has gone over.

use std::collections::BTreeMap;

use super::Rulebook;
use crate::diagnostic::{Diagnostics, Place, Problem};
use crate::source::{Confidence, Edition, EditionFields, Entity};

/// Checks citations and counts drafts.
pub fn check(book: &Rulebook, found: &mut Diagnostics) {
    let e = &book.entities;
    let mut care = Care { book, found, drafts: BTreeMap::new() };
    e.evidence.values().for_each(|entity| care.editions(entity, false));
    e.steps.values().for_each(|entity| care.editions(entity, true));
    e.routes.values().for_each(|entity| care.editions(entity, true));
    e.goals.values().for_each(|entity| care.editions(entity, false));
    e.obligations.values().for_each(|entity| care.editions(entity, true));
    let plain = std::iter::empty()
        .chain(e.facts.table().values().map(|x| (x.draft, &x.place)))
        .chain(e.states.values().map(|x| (x.draft, &x.place)))
        .chain(e.bundles.values().map(|x| (x.draft, &x.place)))
        .chain(e.authorities.values().map(|x| (x.draft, &x.place)))
        .chain(e.calendars.values().map(|x| (x.draft, &x.place)))
        .chain(e.traps.values().map(|x| (x.draft, &x.place)))
        .chain(e.constraints.values().map(|x| (x.draft, &x.place)))
        .chain(e.records.values().map(|x| (x.draft, &x.place)))
        .chain(e.terms.values().map(|x| (x.draft, &x.place)))
        .chain([(book.head.draft, &book.head.place)]);
    plain.for_each(|(draft, place)| care.draft(draft, place));
    let Care { drafts, found, .. } = care;
    for (_, (place, count)) in drafts {
        found.add(Problem::Drafts { count }, place);
    }
}

struct Care<'a> {
    book: &'a Rulebook,
    found: &'a mut Diagnostics,
    drafts: BTreeMap<String, (Place, usize)>,
}

impl Care<'_> {
    fn draft(&mut self, draft: bool, place: &Place) {
        if draft {
            let entry = self.drafts.entry(place.file.to_string()).or_insert_with(|| (Place::file(&place.file), 0));
            entry.1 += 1;
        }
    }

    fn editions<E: Edition>(&mut self, entity: &Entity<E>, cites: bool) {
        for edition in entity.editions.iter().map(Edition::common) {
            self.draft(edition.draft, edition.place);
            self.citations(&edition, cites);
        }
    }

    fn citations(&mut self, edition: &EditionFields, cites: bool) {
        let none = edition.law.is_empty() && edition.sources.is_empty();
        if none && cites && edition.confidence > Confidence::Low {
            self.found.add(Problem::NoCitation, edition.place.clone());
        }
        for id in edition.law.iter().map(|citation| &citation.source).chain(edition.sources) {
            let published = self.book.entities.sources.by_id(id.as_str()).and_then(|source| source.published);
            if published.is_some_and(|published| published.day > edition.checked) {
                let problem = Problem::CheckedBeforePublished { source: id.to_string() };
                self.found.add(problem, id.place.clone());
            }
        }
    }
}
