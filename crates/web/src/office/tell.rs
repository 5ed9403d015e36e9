//! Who has to be told of what happens to a case: a job for each, in the transaction of what it tells. The clockwork writes the letters.

use std::collections::BTreeSet;

use desk::case::Event;
use desk::ids::CaseId;
use desk::stream::By;
use jiff::{SignedDuration, Timestamp};
use store::Statement;
use store::jobs::enqueue;

/// The job that tells a firm of a decision.
pub const DECISION: &str = "decision";

/// The job that tells of messages.
pub const MESSAGE: &str = "message";

/// Messages of so long go into one letter.
const TOGETHER: SignedDuration = SignedDuration::from_mins(10);

/// What follows from events of a case that stand behind a position. The jobs name case and position.
pub(super) fn jobs(case: CaseId, position: u64, by: By, at: Timestamp, events: &[Event]) -> Vec<Statement> {
    let mut told = BTreeSet::new();
    for (event, position) in events.iter().zip(position + 1..) {
        match event {
            // Before that the officer may take it back.
            Event::Decided { effective, .. } => {
                told.insert((format!("{DECISION} {case} {position}"), DECISION, position, *effective));
            }
            Event::Said { .. } => {
                let (window, end) = window(at);
                let from = match by {
                    By::Person(person) => person.to_string(),
                    By::Clockwork => String::new(),
                };
                told.insert((format!("{MESSAGE} {case} {from} {window}"), MESSAGE, position, end));
            }
            _ => {}
        }
    }
    told.iter().map(|(dedup, name, position, due)| enqueue(dedup, name, &format!("{case} {position}"), *due)).collect()
}

/// The number of the span of time in which an instant lies, and its end.
fn window(at: Timestamp) -> (i64, Timestamp) {
    let seconds = TOGETHER.as_secs();
    let window = at.as_second().div_euclid(seconds);
    (window, Timestamp::from_second((window + 1) * seconds).unwrap_or(at))
}
