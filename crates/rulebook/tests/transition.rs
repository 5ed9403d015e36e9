//! What a new edition means for a case that was open when it began.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;

use calendar::Day;
use rulebook::source::{Edition, Moment, Transition};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The invented corridor's guild changes its rule on 1 June 2030 for new cases only (`transition: new`).
#[test]
fn a_case_keeps_what_is_for_new_ones_only() {
    let book = books::load(&books::root().join("aa-bb"));
    let (_, _, guild) = book
        .entities
        .steps
        .iter()
        .find(|(_, _, step)| step.editions.iter().any(|e| e.common().transition == Transition::New))
        .expect("a step that changes for new cases");
    let on = day("2030-07-01");
    assert_eq!(guild.position_at(on.into()), Some(1), "new cases follow the new rule");
    assert_eq!(guild.position_at(Moment { on, opened: Some(day("2030-05-31")) }), Some(0), "older ones keep theirs");
    assert_eq!(guild.position_at(Moment { on, opened: Some(day("2030-06-01")) }), Some(1), "opened under the new rule");
}

/// Every other change of the invented corridor binds open cases too, or spares them until a day.
#[test]
fn a_case_follows_what_is_for_all() {
    let book = books::load(&books::root().join("aa-bb"));
    for (_, id, step) in book.entities.steps.iter() {
        for (at, edition) in step.editions.iter().enumerate().skip(1) {
            let common = edition.common();
            let Some(from) = common.from.map(|from| from.day) else { continue };
            let opened = Some(from.plus_days(-1));
            if step.position_on(from.plus_days(-1)).is_none() {
                continue;
            }
            match common.transition {
                Transition::All => assert_eq!(step.position_at(Moment { on: from, opened }), Some(at), "{id}"),
                Transition::New => assert_eq!(step.position_at(Moment { on: from, opened }), Some(at - 1), "{id}"),
                Transition::Until(until) => {
                    assert_eq!(step.position_at(Moment { on: until.plus_days(-1), opened }), Some(at - 1), "{id}");
                    assert_eq!(step.position_at(Moment { on: until, opened }), Some(at), "{id}");
                }
            }
        }
    }
}
