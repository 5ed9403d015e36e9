//! What is learned about a subject narrows its plan: nothing that was decided is taken back, no range grows.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;
mod narrower;
mod sketch;
mod subjects;

use calendar::Day;
use narrower::narrower;
use proptest::prelude::*;
use rulebook::Rulebook;
use rulebook::plan::{AnswerError, Plan, Request, WhichOpens, answer};
use rulebook::program::{Program, compile};
use rulebook::subject::Subject;
use sketch::{Entropy, Picks};
use subjects::Pool;

/// `None` if the facts contradict one another.
fn plan(book: &Rulebook, program: &Program, subject: &Subject, on: Day) -> Option<Plan> {
    match answer(book, program, subject, Request { on, start: on, opens: WhichOpens::None }) {
        Ok(plan) => Some(plan),
        Err(AnswerError::Contradiction(_)) => None,
        Err(error) => panic!("{error:?}"),
    }
}

/// A failure with what was known before and after.
fn between(book: &Rulebook, error: TestCaseError, less: &Subject, more: &Subject) -> TestCaseError {
    let known = |subject: &Subject| {
        let facts = &book.entities.facts;
        let facts = subject
            .known_facts()
            .map(|(fact, value)| format!("{}={}", facts.table().id(fact), facts.format(fact, value)));
        let held = subject.held_papers().map(|(paper, held)| format!("{} {held:?}", book.entities.evidence.id(paper)));
        facts.chain(held).collect::<Vec<_>>().join(" ")
    };
    TestCaseError::fail(format!("{error}\n  before: {}\n  after: {}", known(less), known(more)))
}

fn judge(book: &Rulebook, people: &Entropy, on: Day, completions: usize) -> Result<(), TestCaseError> {
    let program = compile(book, book.goal, on).expect("a program");
    let pool = Pool::new(book, &program, on);
    let mut picks = Picks::new(&people.0);
    let known = *picks.one(&[30, 0, 60, 85]);
    let subject = pool.subject(book, &mut picks, known);
    let Some(first) = plan(book, &program, &subject, on) else { return Ok(()) };
    for _ in 0..completions {
        let whole = pool.complete(&subject, &mut picks);
        if let Some(after) = plan(book, &program, &whole, on) {
            narrower(book, &first, &after).map_err(|error| between(book, error, &subject, &whole))?;
        }
    }
    // One fact after another.
    let (mut subject, mut before) = (subject, first);
    loop {
        let unknown: Vec<_> = pool.unknown(&subject).cloned().collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let (fact, values) = picks.one(&unknown);
        let less = subject.clone();
        subject.set(*fact, Some(*picks.one(values)));
        let Some(after) = plan(book, &program, &subject, on) else { return Ok(()) };
        narrower(book, &before, &after).map_err(|error| between(book, error, &less, &subject))?;
        before = after;
    }
}

proptest! {
    #![proptest_config(sketch::config(2_000))]

    #[test]
    fn drawn_rulebooks(drawn in sketch::drawn(), people in sketch::entropy()) {
        let Some(book) = sketch::book(&drawn) else { return Ok(()) };
        judge(&book, &people, "2030-03-04".parse().expect("a date"), 4)?;
    }

    #[test]
    fn the_invented_corridor(people in sketch::entropy(), late in any::<bool>()) {
        let on = if late { "2030-06-03" } else { "2030-03-04" }.parse().expect("a date");
        INVENTED.with(|book| judge(book, &people, on, 4))?;
    }
}

thread_local! {
    static INVENTED: Rulebook = books::load(&books::root().join("aa-bb"));
}
