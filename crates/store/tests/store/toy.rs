//! A kind of stream for tests: a counter.

use desk::ids::PersonId;
use desk::stream::{Aggregate, By, Event, Meta, Recorded, StreamKind};
use serde::{Deserialize, Serialize};
use store::{Projected, Statement, StoreError, Table, Value};
use uuid::Uuid;

use crate::ground::at;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Counted {
    Up { by: u64 },
    Reset,
}

impl Event for Counted {
    const VERSION: u16 = 1;
}

/// What the events come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counter {
    pub total: u64,
    pub steps: u64,
}

impl Aggregate for Counter {
    const KIND: StreamKind = StreamKind::Firm;
    type Event = Counted;

    fn apply(&mut self, recorded: &Recorded<Counted>) {
        self.steps += 1;
        match recorded.event {
            Counted::Up { by } => self.total += by,
            Counted::Reset => self.total = 0,
        }
    }
}

static FIRMS: Table = Table { name: "firms", key: 1, columns: &["id", "name", "name_key", "number", "position"] };

impl Projected for Counter {
    fn rows(id: Uuid, state: &Self, position: u64) -> Result<Vec<Statement>, StoreError> {
        let name = format!("{} in {}", state.total, state.steps);
        Ok(vec![Statement::put(
            &FIRMS,
            vec![
                Value::text(id.to_string()),
                Value::text(name.clone()),
                Value::text(name),
                Value::Text(None),
                Value::count(position)?,
            ],
        )])
    }
}

pub fn up(by: u64) -> Counted {
    Counted::Up { by }
}

pub fn person(number: u128) -> PersonId {
    PersonId::new(Uuid::from_u128(number))
}

/// Person 1, some seconds after the morning.
pub fn meta(seconds: i64) -> Meta {
    Meta { by: By::Person(person(1)), at: at(seconds), why: None }
}

/// A refusal, for decisions that never refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct No;
