//! The read models: the rows that follow from a person, a firm or a case.

use std::collections::{BTreeMap, BTreeSet};

use desk::case::{Case, Status};
use desk::firm::Firm;
use desk::ids::PersonId;
use desk::person::Person;
use text::fold_for_search;
use uuid::Uuid;

use crate::db::{Statement, Table, Value};
use crate::{Projected, StoreError, instant};

/// All tables that follow from the events, and from nothing else.
pub(crate) const TABLES: [&str; 5] = ["people", "firms", "firm_words", "members", "cases"];

static PEOPLE: Table = Table { name: "people", key: 2, columns: &["person", "role", "country"] };
static FIRMS: Table = Table { name: "firms", key: 1, columns: &["id", "name", "name_key", "number", "position"] };
static FIRM_WORDS: Table = Table { name: "firm_words", key: 2, columns: &["word", "firm"] };
static MEMBERS: Table = Table { name: "members", key: 2, columns: &["firm", "person", "role", "until"] };
static CASES: Table = Table {
    name: "cases",
    key: 1,
    columns: &[
        "id", "firm", "goal", "route", "state", "turn", "officer", "step", "since", "due", "opened", "changed",
        "position",
    ],
};

/// Who has which role at the desk.
impl Projected for Person {
    fn rows(id: Uuid, state: &Self, _position: u64) -> Result<Vec<Statement>, StoreError> {
        let id = || Value::text(id.to_string());
        let mut rows = vec![Statement::new("DELETE FROM people WHERE person = $1", vec![id()])];
        rows.extend(state.roles.iter().map(|(role, country)| {
            Statement::put(&PEOPLE, vec![id(), Value::from(role.as_str()), Value::from(country.as_str())])
        }));
        Ok(rows)
    }
}

/// A firm with the words of its name, and who may act for it: members by their role, advisers as `adviser` until their mandate ends.
impl Projected for Firm {
    fn rows(id: Uuid, state: &Self, position: u64) -> Result<Vec<Statement>, StoreError> {
        let id = || Value::text(id.to_string());
        let key = fold_for_search(&state.name);
        let words: BTreeSet<&str> = key.split_whitespace().collect();
        let mut rows = vec![
            Statement::new("DELETE FROM members WHERE firm = $1", vec![id()]),
            Statement::new("DELETE FROM firm_words WHERE firm = $1", vec![id()]),
        ];
        rows.extend(words.into_iter().map(|word| Statement::put(&FIRM_WORDS, vec![Value::from(word), id()])));
        rows.push(Statement::put(
            &FIRMS,
            vec![
                id(),
                Value::from(state.name.as_str()),
                Value::text(key),
                Value::Text(state.number.clone()),
                Value::count(position)?,
            ],
        ));
        // A member who has a mandate too is listed as a member; of several mandates the longest counts.
        let mut acting: BTreeMap<PersonId, (&str, Option<String>)> = BTreeMap::new();
        for mandate in state.mandates.values().filter(|mandate| mandate.withdrawn.is_none()) {
            let until = Some(instant(mandate.scope.until));
            let known = acting.entry(mandate.adviser).or_insert(("adviser", None));
            known.1 = known.1.take().max(until);
        }
        acting.extend(state.members.iter().map(|(person, role)| (*person, (role.as_str(), None))));
        rows.extend(acting.into_iter().map(|(person, (role, until))| {
            Statement::put(&MEMBERS, vec![id(), Value::text(person.to_string()), Value::from(role), Value::Text(until)])
        }));
        Ok(rows)
    }
}

/// A case in the queue. It is the desk's turn while a step waits for its answer: `step` is the one that waits longest, `since` when, and `due` the first
/// day by which an answer is due.
impl Projected for Case {
    fn rows(id: Uuid, state: &Self, position: u64) -> Result<Vec<Statement>, StoreError> {
        let (Some(opening), Some(opened), Some(changed)) = (&state.opening, state.opened, state.changed) else {
            return Ok(vec![]);
        };
        let waiting = if state.status == Status::Open { state.waiting() } else { vec![] };
        let turn = match state.status {
            Status::Open if waiting.is_empty() => "firm",
            Status::Open => "desk",
            Status::Unopened | Status::Paused | Status::Withdrawn | Status::Done => "nobody",
        };
        let due = waiting.iter().filter_map(|(_, handed)| handed.due).min();
        Ok(vec![Statement::put(
            &CASES,
            vec![
                Value::text(id.to_string()),
                Value::text(opening.firm.to_string()),
                Value::from(opening.goal.as_str()),
                Value::from(opening.route.as_str()),
                Value::from(state.status.as_str()),
                Value::from(turn),
                Value::Text(state.officer.map(|officer| officer.to_string())),
                Value::Text(waiting.first().map(|(step, _)| step.to_string())),
                Value::Text(waiting.first().map(|(_, handed)| instant(handed.at))),
                Value::Text(due.map(|due| due.to_string())),
                Value::at(opened),
                Value::at(changed),
                Value::count(position)?,
            ],
        )])
    }
}
