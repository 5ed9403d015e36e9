//! With everything known, the plan is what trying all ways gives: the same status, steps, sums and days.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;
mod oracle;
mod sketch;
mod subjects;

use std::collections::BTreeSet;

use calendar::Day;
use oracle::{Oracle, StepDates};
use proptest::prelude::*;
use rulebook::Rulebook;
use rulebook::plan::{AnswerError, Request, RoutePlan, Status, Tri, WhichOpens, answer};
use rulebook::program::{Program, compile};
use rulebook::subject::Subject;
use sketch::Picks;
use subjects::Pool;

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

/// Compares every route of a subject of which everything is known.
fn compare(book: &Rulebook, program: &Program, subject: &Subject, on: Day) -> Result<(), TestCaseError> {
    let request = Request { on, start: on, opens: WhichOpens::None };
    let plan = match answer(book, program, subject, request) {
        Ok(plan) => plan,
        Err(AnswerError::Contradiction(_)) => return Ok(()),
        Err(error) => panic!("{error:?}"),
    };
    prop_assert!(plan.questions.is_empty(), "everything is known, yet {:?} is asked", plan.questions);
    for (at, route) in plan.routes.iter().enumerate() {
        let Some(oracle) = Oracle::new(book, program, subject, at, on) else { continue };
        let name = book.entities.routes.id(route.route);
        let status = if oracle.is_open() { Status::Open } else { Status::Closed };
        prop_assert_eq!(route.status, status, "{}: {:?}", name, route.because);
        let (_, tasks) = oracle.plan();
        let step =
            |step, paper: Option<_>| (book.entities.steps.id(step), paper.map(|at| book.entities.evidence.id(at)));
        let expected: BTreeSet<_> =
            tasks.iter().map(|task| step(program.tasks[*task].step, program.tasks[*task].paper)).collect();
        let found: BTreeSet<_> = route.steps.iter().map(|plan| step(plan.step, plan.paper)).collect();
        prop_assert_eq!(found, expected, "{}: steps", name);
        prop_assert!(route.steps.iter().all(|step| step.included == Tri::Yes), "{}: nothing is left open", name);
        for currency in &program.currencies {
            let [first, later] = oracle.fees(*currency);
            for (sums, expected) in [(&route.fees, first), (&route.fees_later, later)] {
                let sum = sums.iter().find(|sum| sum.currency == *currency);
                let found = sum.map_or((0, Some(0)), |sum| (sum.range.min, sum.range.max));
                prop_assert_eq!(found, expected, "{}: {}", name, currency.code());
            }
        }
        if program.tasks.iter().all(|task| task.rule.within.is_none()) {
            compare_dates(book, program, route, &oracle, on)?;
        }
    }
    Ok(())
}

fn compare_dates(
    book: &Rulebook,
    program: &Program,
    route: &RoutePlan,
    oracle: &Oracle,
    on: Day,
) -> Result<(), TestCaseError> {
    let Some(min) = oracle.dates(on, |task| task.rule.days.min) else { return Ok(()) };
    let typical = oracle.dates(on, |task| task.rule.days.typical).expect("the same order");
    let max = oracle.dates(on, |task| task.rule.days.max).expect("the same order");
    for step in &route.steps {
        let name = book.entities.steps.id(step.step);
        let find = |dates: &[StepDates]| {
            let same = |at: usize| program.tasks[at].step == step.step && program.tasks[at].paper == step.paper;
            let (_, start, end) = dates.iter().find(|(at, ..)| same(*at)).expect("a step of the plan");
            (*start, *end)
        };
        prop_assert_eq!((step.starts.min, step.ends.min), find(&min), "{}: fewest days", name);
        prop_assert_eq!((step.starts.typical, step.ends.typical), find(&typical), "{}: usual days", name);
        prop_assert_eq!((step.starts.max, step.ends.max), find(&max), "{}: most days", name);
    }
    Ok(())
}

proptest! {
    #![proptest_config(sketch::config(2_000))]

    #[test]
    fn drawn_rulebooks(drawn in sketch::drawn(), people in sketch::entropy()) {
        let Some(book) = sketch::book(&drawn) else { return Ok(()) };
        let on = day("2030-03-04");
        let program = compile(&book, book.goal, on).expect("a program");
        let pool = Pool::new(&book, &program, on);
        let mut picks = Picks::new(&people.0);
        for _ in 0..3 {
            let subject = pool.subject(&book, &mut picks, 100);
            compare(&book, &program, &subject, on)?;
        }
    }

    #[test]
    fn the_invented_corridor(people in sketch::entropy(), late in any::<bool>()) {
        let on = day(if late { "2030-06-03" } else { "2030-03-04" });
        INVENTED.with(|book| {
            let program = compile(book, book.goal, on).expect("a program");
            let pool = Pool::new(book, &program, on);
            let subject = pool.subject(book, &mut Picks::new(&people.0), 100);
            compare(book, &program, &subject, on)
        })?;
    }
}

thread_local! {
    static INVENTED: Rulebook = books::load(&books::root().join("aa-bb"));
}
