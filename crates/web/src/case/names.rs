//! Who did something, by the name that they go by.

use std::collections::HashMap;

use desk::firm::Firm;
use desk::ids::PersonId;
use desk::stream::By;
use text::Locale;
use text::say::chronicle as say;

use super::visit::Visit;
use crate::Problem;

/// The names of some people. Who gave none is named by their side; who was erased, by that.
pub(crate) struct Names {
    names: HashMap<PersonId, String>,
    me: PersonId,
}

impl Visit<'_> {
    /// The names of those who did things.
    pub(crate) async fn names(&self, who: impl IntoIterator<Item = By>) -> Result<Names, Problem> {
        let mut persons: Vec<PersonId> = who
            .into_iter()
            .filter_map(|by| match by {
                By::Person(person) => Some(person),
                By::Clockwork => None,
            })
            .collect();
        persons.sort_unstable();
        persons.dedup();
        let names = self.office.store().personal_of(&persons, "name").await;
        Ok(Names { names: names.map_err(|error| self.site.failed(&error))?, me: self.signed.person })
    }
}

impl Names {
    /// The name of who did something in a case of a firm.
    pub(crate) fn of(&self, l: Locale, firm: &Firm, by: By) -> String {
        match by {
            By::Clockwork => say::clockwork(l).to_owned(),
            By::Person(person) => match self.names.get(&person) {
                Some(name) => name.clone(),
                None if person == self.me => say::you(l).to_owned(),
                None if firm.members.contains_key(&person) => say::of_firm(l).to_owned(),
                None if firm.mandates.values().any(|mandate| mandate.adviser == person) => {
                    say::of_adviser(l).to_owned()
                }
                None => say::of_desk(l).to_owned(),
            },
        }
    }
}
