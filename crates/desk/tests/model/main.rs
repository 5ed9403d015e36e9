//! The domain against a plain model: random commands go to both, and both must say and become the same.
//!
//! The model is written by hand from what the corridor `aa-bb` says in YAML, without its engine. What is held to at every command:
//! no step is done before its needs; a closed case changes no more; nobody decides on their own, and where two are asked, one is not enough;
//! the last owner stays; the same command twice acts once; events are read as they were written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../rulebook/tests/books/mod.rs"]
mod books;
mod case;
mod firm;
mod plain_case;
mod streams;
mod tries;
mod way;

use desk::Refusal;
use desk::ids::PersonId;
use desk::stream::{Aggregate, By, Event, Meta, Recorded};
use jiff::Timestamp;
use uuid::Uuid;

/// One of a few persons.
fn person(number: u8) -> PersonId {
    PersonId::new(Uuid::from_u128(u128::from(number)))
}

/// A state with its stream.
#[derive(Clone, Debug, Default)]
struct Stream<A> {
    state: A,
    position: u64,
}

impl<A: Aggregate> Stream<A> {
    /// Takes in events as the store gives them back: written and read.
    fn happen(&mut self, by: By, at: Timestamp, events: Vec<A::Event>) {
        for event in events {
            let read = A::Event::decode(&event.encode().unwrap()).unwrap();
            assert_eq!(format!("{event:?}"), format!("{read:?}"), "an event is read as it was written");
            self.position += 1;
            self.state.apply(&Recorded { position: self.position, meta: Meta { by, at, why: None }, event: read });
        }
    }
}

/// A refusal without what it carries.
fn word(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::MayNot(_) => "may not",
        Refusal::Unknown => "unknown",
        Refusal::Exists => "exists",
        Refusal::Changed { .. } => "changed",
        Refusal::LastOwner => "last owner",
        Refusal::Over => "over",
        Refusal::NotOpen => "not open",
        Refusal::NotInPlan => "not in plan",
        Refusal::NoPlan => "no plan",
        Refusal::NeedsMissing(_) => "needs missing",
        Refusal::NothingToDecide => "nothing to decide",
        Refusal::Decided => "decided",
        Refusal::OwnFile => "own file",
        Refusal::TooLate => "too late",
        Refusal::Field(_) => "field",
    }
}
