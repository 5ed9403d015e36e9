//! A bundle says the days of its members together, but no less than the members are known to take.
#![allow(clippy::unwrap_used, reason = "tests")]

use calendar::Day;
use rulebook::plan::{Request, Triple, WhichOpens, answer};
use rulebook::program::compile;
use rulebook::subject::read_json;
use rulebook::{InputFile, check};

/// A deed is made in 10 days, of a stamp that is needed if `f.a`; the stamp's days nobody knows, unless `f.b` lets the quick
/// office give it in 1. Deed and slow stamp are one bundle of 2, 5 or 20 days. Every day is a working day.
const BOOK: &str = "
rulebook: {id: b, title: T, from_country: NZ, to_country: KW, zone: UTC, goal: done, currencies: [KWD], desk: {name: T}}
calendars: [{id: daily, title: T, zone: UTC, weekend: [], years: []}]
authorities: [{id: office, title: T, calendar: daily}]
facts:
  - {id: f.a, type: bool, question: T, label: T}
  - {id: f.b, type: bool, question: T, label: T}
bundles: [{id: pile, title: T, days: [2, 5, 20], calendar: daily, confidence: low, checked: 2029-01-01}]
evidence:
  - {id: stamp, editions: [{E, input: false, origin: NZ, class: personal, already: [], validity: none}]}
  - {id: deed, editions: [{E, input: false, origin: NZ, class: personal, already: [], validity: none}]}
steps:
  - {id: quick, editions: [{E, gives: stamp, rank: 1, when: f.b, needs: [], authority: office, days: [1, 1, 1], fees: []}]}
  - {id: slow, editions: [{E, gives: stamp, rank: 2, needs: [], authority: office, days: [unknown, unknown, unknown], within: pile, fees: []}]}
  - {id: draw-up, editions: [{E, gives: deed, rank: 1, needs: [{evidence: stamp, when: f.a}], authority: office, days: [10, 10, 10], within: pile, fees: []}]}
goals: [{id: done, editions: [{E, summary: T, public: true, needs: [{evidence: deed}]}]}]
routes: [{id: only, editions: [{E, summary: T, goals: [done]}]}]
";

/// The days on which the deed may be there, counted from 1 March 2030.
fn done(facts: &str) -> Triple<Option<i64>> {
    let text =
        BOOK.replace("{E,", "{title: T, confidence: low, checked: 2029-01-01,").replace(" T", " {en: x, ur: x, ar: x}");
    let checked = check(vec![InputFile { path: "bundle.yaml".to_owned(), bytes: text.into_bytes() }]);
    assert!(checked.rulebook.is_some(), "{:?}", checked.diagnostics);
    let book = checked.rulebook.unwrap();
    let on: Day = "2030-03-01".parse().unwrap();
    let program = compile(&book, book.goal, on).unwrap();
    let subject = read_json(&book, &format!(r#"{{"facts": {{{facts}}}}}"#)).unwrap();
    let plan = answer(&book, &program, &subject, Request { on, start: on, opens: WhichOpens::None }).unwrap();
    let done = plan.routes[0].done;
    let days = |day: Option<Day>| day.map(|day| on.days_until(day) + 1);
    Triple { min: days(done.min), typical: days(done.typical), max: days(done.max) }
}

fn days(min: i64, typical: i64, max: i64) -> Triple<Option<i64>> {
    Triple { min: Some(min), typical: Some(typical), max: Some(max) }
}

#[test]
fn it_ends_no_sooner_than_its_members() {
    // The deed alone takes its own ten days, whatever the bundle says.
    assert_eq!(done(r#""f.a": "false""#), days(10, 10, 10));
    // After the slow stamp it takes at least those ten, though the bundle says two and five; the most are the bundle's.
    assert_eq!(done(r#""f.a": "true", "f.b": "false""#), days(10, 10, 20));
    // After the quick stamp all is known: 1 + 10.
    assert_eq!(done(r#""f.a": "true", "f.b": "true""#), days(11, 11, 11));
}

#[test]
fn what_is_not_known_yet_holds_every_outcome() {
    // At least the ten of the deed; usually the later of 10 and 11. At most: the bundle begins on the 2nd at the latest, after
    // the quick stamp, and takes 20. No outcome takes these 21, but none takes more.
    assert_eq!(done(r#""f.a": "true""#), days(10, 11, 21));
    assert_eq!(done(""), days(10, 11, 21));
}
