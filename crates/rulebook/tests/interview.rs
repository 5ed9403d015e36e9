//! How many questions an interview asks until every route is open or closed, on the hand-worked subjects.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;
#[allow(dead_code, reason = "only a case's facts and dates are used")]
mod law_case;

use law_case::Case;
use rulebook::checked::FactIx;
use rulebook::plan::{Request, WhichOpens, answer};
use rulebook::program::compile;
use rulebook::subject::{Subject, read_json};

/// The facts that are asked of a subject as long as some question decides a route, the first such question each time. What a
/// case does not say, its subject does not know.
fn asked(file: &str, name: &str) -> Vec<String> {
    let folder = books::largest();
    let book = books::load(&folder);
    let cases = Case::read_all(&folder.join("tests").join(file));
    let case = cases.iter().find(|case| case.name.starts_with(name)).expect("a case");
    let subject = read_json(&book, &case.facts_file()).expect("facts");
    let goal = book.goal(&case.goal).expect("a goal");
    let program = compile(&book, goal, case.on).expect("a program");
    let request = Request { on: case.on, start: case.start, opens: WhichOpens::None };
    let mut told = Subject::new(&book);
    let mut asked: Vec<FactIx> = Vec::new();
    loop {
        let plan = answer(&book, &program, &told, request).expect("a plan");
        let Some(next) = plan.questions.iter().take(plan.deciding).find(|fact| !asked.contains(fact)) else { break };
        asked.push(*next);
        told.set(*next, subject.fact(*next));
    }
    asked.into_iter().map(|fact| book.entities.facts.table().id(fact).to_string()).collect()
}

fn at_most(most: usize, file: &str, name: &str) {
    let asked = asked(file, name);
    assert!(asked.len() <= most, "{name}: {} questions, {asked:?}", asked.len());
}

/// Eight facts decide whether a company can register at all: kind, country, manager, office, age, accounts, activity, funding. Of
/// the eleven routes those for everybody are then open, and each of the others needs a question of its own to be ruled out:
/// headquarters, entrepreneur (two), joint venture, contract, trading (two).
#[test]
fn a_usual_company_is_asked_fifteen() {
    at_most(15, "firm-software-house.yaml", "A software house");
    at_most(15, "firm-joint-venture.yaml", "A cloud firm");
}

/// Routes that are ruled out by what they are ask nothing more.
#[test]
fn the_young_are_asked_less() {
    at_most(12, "home-young-exporter.yaml", "A young exporter");
    at_most(12, "firm-government-contract.yaml", "A company of nine months");
    at_most(7, "firm-startup-founders.yaml", "Two founders");
}
