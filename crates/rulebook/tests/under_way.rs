//! A step that is under way counts from the day it began, and a late one ends today at the soonest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;

use calendar::Day;
use rulebook::plan::{Request, StepPlan, WhichOpens, answer};
use rulebook::program::compile;
use rulebook::subject::{Begun, Subject, read_json};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The clock maker of `rulebooks/aa-bb/tests`: home clerk at rest on Saturday and Sunday, the far side on Thursday, 11 and 12 March 2030 harbour
/// days. The seal takes 2 days usually; from Monday 4 March it ends on Tuesday 5.
fn seal_begun(on: Option<&str>, start: &str) -> (StepPlan, Option<Day>) {
    let book = books::load(&books::root().join("aa-bb"));
    let facts = r#"{"facts": {"workshop.kind": "clocks", "workshop.workers": "4", "workshop.owner_country": "NZ",
        "workshop.has_room": "true", "workshop.capital": "100 KWD"}}"#;
    let mut subject = read_json(&book, facts).unwrap();
    let step = book.entities.steps.find("seal").unwrap();
    let paper = Subject::find_evidence(&book, "birth-paper").unwrap();
    if let Some(on) = on {
        subject.begin(Begun { step, paper: Some(paper), on: day(on) });
    }
    let program = compile(&book, book.goal, day("2030-03-04")).unwrap();
    let request = Request { on: day("2030-03-04"), start: day(start), opens: WhichOpens::None };
    let plan = answer(&book, &program, &subject, request).unwrap();
    let small = book.entities.routes.find("small").unwrap();
    let route = plan.route(small).unwrap();
    let seal = route.steps.iter().find(|plan| plan.step == step).unwrap().clone();
    (seal, route.done.typical)
}

#[test]
fn it_counts_from_the_day_it_began() {
    // Begun on Monday 4 March: it ends on Tuesday 5, also when one asks on the 5th.
    let (seal, _) = seal_begun(Some("2030-03-04"), "2030-03-05");
    assert_eq!(seal.starts.typical, Some(day("2030-03-04")));
    assert_eq!(seal.ends.typical, Some(day("2030-03-05")));
    // Not begun, it would start on the 5th and end on Wednesday 6.
    let (seal, _) = seal_begun(None, "2030-03-05");
    assert_eq!(seal.ends.typical, Some(day("2030-03-06")));
}

#[test]
fn a_late_one_ends_today_at_the_soonest_and_delays_what_waits() {
    let (seal, late) = seal_begun(Some("2030-03-04"), "2030-03-08");
    assert_eq!(seal.ends.typical, Some(day("2030-03-08")));
    let (_, in_time) = seal_begun(Some("2030-03-04"), "2030-03-05");
    assert!(late > in_time, "{late:?} {in_time:?}");
}
