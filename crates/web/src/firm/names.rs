//! The names of people as a firm reads them.

use std::collections::HashMap;

use desk::ids::PersonId;
use text::Locale;
use text::say::account as say;

use crate::{Problem, Site};

/// The names of people, for those who belong to the same firm: the name that one has told, else the address, else that the person was erased.
pub(super) async fn of_members(
    l: Locale,
    site: &Site,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>, Problem> {
    let failed = |error| site.failed(&error);
    let store = site.office()?.store();
    let mut names = store.personal_of(people, "name").await.map_err(failed)?;
    names.retain(|_, name| !name.is_empty());
    let mut addresses = store.personal_of(people, "email").await.map_err(failed)?;
    for person in people {
        if !names.contains_key(person) {
            names.insert(*person, addresses.remove(person).unwrap_or_else(|| say::erased(l).to_owned()));
        }
    }
    Ok(names)
}

/// The names of people of the desk: nobody's address is told.
pub(super) async fn of_desk(l: Locale, site: &Site, people: &[PersonId]) -> Result<HashMap<PersonId, String>, Problem> {
    let names = site.office()?.store().personal_of(people, "name").await;
    let mut names = names.map_err(|error| site.failed(&error))?;
    names.retain(|_, name| !name.is_empty());
    for person in people {
        names.entry(*person).or_insert_with(|| say::unnamed(l).to_owned());
    }
    Ok(names)
}
