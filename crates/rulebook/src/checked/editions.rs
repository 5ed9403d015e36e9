//! Editions of one entity neither overlap nor run backwards; holes between them are said.

use super::Rulebook;
use crate::diagnostic::{Diagnostics, Problem};
use crate::source::{Edition, Entity};

/// Checks the editions of every kind that has them.
pub fn check(book: &Rulebook, found: &mut Diagnostics) {
    let e = &book.entities;
    e.evidence.values().for_each(|entity| one(entity, found));
    e.steps.values().for_each(|entity| one(entity, found));
    e.routes.values().for_each(|entity| one(entity, found));
    e.goals.values().for_each(|entity| one(entity, found));
    e.obligations.values().for_each(|entity| one(entity, found));
}

fn one<E: Edition>(entity: &Entity<E>, found: &mut Diagnostics) {
    for edition in entity.editions.iter().map(Edition::common) {
        if edition.from.zip(edition.until).is_some_and(|(from, until)| until.day <= from.day) {
            found.add(Problem::BackwardsEdition, edition.place.clone());
        }
    }
    for (earlier, later) in entity.editions.iter().zip(entity.editions.iter().skip(1)) {
        let (earlier, later) = (earlier.common(), later.common());
        let begins = later.from.map(|from| from.day);
        match (earlier.until.map(|until| until.day), begins) {
            (Some(ends), Some(begins)) if ends < begins => {
                let problem = Problem::EditionHole { from: ends.to_string(), until: begins.to_string() };
                found.add_related(problem, later.place.clone(), vec![earlier.place.clone()]);
            }
            (Some(ends), Some(begins)) if ends == begins => {}
            _ => found.add_related(Problem::EditionsOverlap, later.place.clone(), vec![earlier.place.clone()]),
        }
    }
}
