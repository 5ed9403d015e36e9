//! How long the engine takes on the real rules: `cargo bench -p rulebook`. What the numbers mean: `docs/benchmarks.md`.
#![allow(clippy::expect_used, clippy::panic, reason = "a benchmark that cannot run stops")]

#[path = "../tests/books/mod.rs"]
mod books;
#[path = "../tests/law_case/mod.rs"]
#[allow(dead_code, reason = "only a case's facts and dates are used")]
mod law_case;

use std::hint::black_box;
use std::sync::OnceLock;

use divan::Bencher;
use law_case::Case;
use rulebook::plan::{Plan, Request, WhichOpens, answer};
use rulebook::program::{Program, compile};
use rulebook::subject::{Subject, read_json};
use rulebook::{InputFile, Rulebook, check};

fn main() {
    divan::main();
}

/// The real rulebook with one subject: the fullest of its hand-worked ones, of its default goal.
struct Desk {
    book: Rulebook,
    program: Program,
    typical: Subject,
    request: Request,
}

fn files() -> Vec<InputFile> {
    books::files(&books::largest())
}

fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let folder = books::largest();
        let book = books::load(&folder);
        let goal = book.entities.goals.id(book.goal).to_string();
        let cases = books::yaml_files(&folder.join("tests")).into_iter().flat_map(|file| Case::read_all(&file));
        let mut cases: Vec<Case> = cases.filter(|case| case.goal == goal && case.contradiction.is_none()).collect();
        cases.sort_by_key(|case| case.on);
        let latest = cases.last().expect("a case").on;
        let subjects = cases.iter().filter(|case| case.on == latest).map(|case| {
            let subject = read_json(&book, &case.facts_file()).expect("facts");
            (subject.known_facts().count(), subject)
        });
        let (_, typical) = subjects.max_by_key(|(known, _)| *known).expect("a case");
        let program = compile(&book, book.goal, latest).expect("a program");
        let request = Request { on: latest, start: latest, opens: WhichOpens::None };
        Desk { book, program, typical, request }
    })
}

fn plan(subject: &Subject, opens: WhichOpens) -> Plan {
    let desk = desk();
    answer(&desk.book, &desk.program, subject, Request { opens, ..desk.request }).expect("a plan")
}

#[divan::bench]
fn load_and_check(bencher: Bencher) {
    bencher.with_inputs(files).bench_values(|files| check(files).rulebook.expect("it holds"));
}

#[divan::bench]
fn load_check_and_compile(bencher: Bencher) {
    let on = desk().request.on;
    bencher.with_inputs(files).bench_values(|files| {
        let book = check(files).rulebook.expect("it holds");
        compile(&book, book.goal, on).expect("a program")
    });
}

#[divan::bench]
fn compile_one_program() -> Program {
    let desk = desk();
    compile(&desk.book, desk.book.goal, desk.request.on).expect("a program")
}

#[divan::bench]
fn plan_all_routes_typical() -> Plan {
    plan(black_box(&desk().typical), WhichOpens::None)
}

#[divan::bench]
fn plan_all_routes_nothing_known(bencher: Bencher) {
    let nobody = Subject::new(&desk().book);
    bencher.bench(|| plan(black_box(&nobody), WhichOpens::None));
}

#[divan::bench]
fn plan_and_what_opens_one_route(bencher: Bencher) {
    let desk = desk();
    let whole = plan(&desk.typical, WhichOpens::All);
    let route = whole.routes.iter().max_by_key(|route| route.opens_if.len()).expect("a route").route;
    bencher.bench(|| plan(black_box(&desk.typical), WhichOpens::One(route)));
}

#[divan::bench]
fn plan_and_what_opens_all_routes() -> Plan {
    plan(black_box(&desk().typical), WhichOpens::All)
}
