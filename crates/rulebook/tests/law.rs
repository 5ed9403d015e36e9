//! Law as tests: every file in `rulebooks/*/tests` is a subject with the result that somebody worked out by hand.

#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod law_case;

use std::path::{Path, PathBuf};

use calendar::Day;
use law_case::Case;
use rulebook::plan::{AnswerError, Plan, Request, RoutePlan, Status, Tri, WhichOpens, answer};
use rulebook::program::compile;
use rulebook::{InputFile, Rulebook, check};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks")
}

fn yaml_files(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .flat_map(|path| if path.is_dir() { yaml_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    found.sort();
    found
}

fn load(dir: &Path) -> Rulebook {
    let files = yaml_files(dir)
        .into_iter()
        .filter(|path| !path.starts_with(dir.join("tests")))
        .map(|path| InputFile {
            path: path.strip_prefix(dir).expect("inside").to_string_lossy().into_owned(),
            bytes: std::fs::read(&path).expect("a file"),
        })
        .collect();
    let checked = check(files);
    let errors: Vec<String> = checked
        .diagnostics
        .iter()
        .filter(|d| d.severity() == rulebook::diagnostic::Severity::Error)
        .map(|d| format!("{}:{} {:?}", d.place.file, d.place.line, d.problem))
        .collect();
    checked.rulebook.unwrap_or_else(|| panic!("{} does not hold:\n{}", dir.display(), errors.join("\n")))
}

/// An invented corridor, so that no code can lean on a real one.
const INVENTED: &str = "aa-bb";

#[test]
fn every_invented_case_comes_out_as_worked_out_by_hand() {
    run(|name| name == INVENTED);
}

#[test]
fn every_real_case_comes_out_as_worked_out_by_hand() {
    run(|name| name != INVENTED);
}

fn run(wanted: impl Fn(&str) -> bool) {
    let mut failures = Vec::new();
    let mut cases = 0;
    for entry in std::fs::read_dir(root()).expect("rulebooks") {
        let dir = entry.expect("an entry").path();
        if !dir.is_dir() || !wanted(&dir.file_name().expect("a name").to_string_lossy()) {
            continue;
        }
        let book = load(&dir);
        for file in yaml_files(&dir.join("tests")) {
            for case in Case::read_all(&file) {
                cases += 1;
                let wrong = judge(&book, &case);
                if !wrong.is_empty() {
                    failures.push(format!("{}: {}\n  {}", file.display(), case.name, wrong.join("\n  ")));
                }
            }
        }
    }
    assert!(cases > 0, "there are cases");
    assert!(failures.is_empty(), "{} of {cases} cases\n{}", failures.len(), failures.join("\n"));
}

fn judge(book: &Rulebook, case: &Case) -> Vec<String> {
    let mut wrong = Vec::new();
    let subject = match rulebook::subject::read_json(book, &case.facts_file()) {
        Ok(subject) => subject,
        Err(errors) => return vec![format!("the facts are refused: {errors:?}")],
    };
    let Some(goal) = book.goal(&case.goal) else { return vec![format!("no goal {}", case.goal)] };
    let program = match compile(book, goal, case.on) {
        Ok(program) => program,
        Err(error) => return vec![format!("no program: {error:?}")],
    };
    let request = Request { on: case.on, start: case.start, opens: WhichOpens::All };
    match (answer(book, &program, &subject, request), &case.contradiction) {
        (Err(AnswerError::Contradiction(found)), Some(expected)) => {
            let mut named: Vec<String> = found
                .iter()
                .flat_map(|c| &c.facts)
                .map(|fact| book.entities.facts.table().id(*fact).to_string())
                .collect();
            named.sort();
            named.dedup();
            let mut expected = expected.clone();
            expected.sort();
            if named != expected {
                wrong.push(format!("contradiction names {named:?}, not {expected:?}"));
            }
        }
        (Err(error), _) => wrong.push(format!("no plan: {error:?}")),
        (Ok(_), Some(_)) => wrong.push("the facts are accepted".to_owned()),
        (Ok(plan), None) => {
            compare(book, case, &plan, &mut wrong);
            plan.routes.iter().for_each(|route| reading_order(book, route, &mut wrong));
        }
    }
    wrong
}

fn compare(book: &Rulebook, case: &Case, plan: &Plan, wrong: &mut Vec<String>) {
    for (id, expected) in &case.routes {
        let Some(route) = book.entities.routes.find(id).and_then(|ix| plan.route(ix)) else {
            wrong.push(format!("{id}: no such route"));
            continue;
        };
        let status = route.status.as_str();
        if expected.status.as_ref().is_some_and(|expected| expected != status) {
            wrong.push(format!("{id}: is {status}, because {:?}", route.because));
        }
        if let Some(expected) = &expected.because {
            let mut facts: Vec<String> = route
                .because
                .iter()
                .flat_map(|reason| &reason.facts)
                .map(|fact| book.entities.facts.table().id(*fact).to_string())
                .collect();
            facts.sort();
            facts.dedup();
            if !expected.iter().all(|fact| facts.contains(fact)) {
                wrong.push(format!("{id}: because of {facts:?}, not {expected:?}"));
            }
        }
        expected.steps.iter().for_each(|(sure, ids)| steps(book, id, route, *sure, ids, wrong));
        sums(id, "fees", &route.fees, &expected.fees, book, route, wrong);
        sums(id, "fees_later", &route.fees_later, &expected.fees_later, book, route, wrong);
        for (what, triple, expected) in [
            ("working_days", route.working_days, &expected.working_days),
            ("calendar_days", route.calendar_days, &expected.calendar_days),
        ] {
            for (column, expected) in expected {
                let found = match column.as_str() {
                    "min" => triple.min,
                    "typical" => triple.typical,
                    _ => triple.max,
                };
                if found.map(|n| n.to_string()).unwrap_or_else(|| "unknown".to_owned()) != *expected {
                    wrong.push(format!("{id}: {what} {column} is {found:?}, not {expected}"));
                }
            }
        }
        for (which, step, column, expected) in &expected.dates {
            let found = route.steps.iter().find(|s| step_name(book, s.step, s.paper) == *step).map(|s| {
                let triple = if which == "starts" { s.starts } else { s.ends };
                match column.as_str() {
                    "min" => triple.min,
                    "typical" => triple.typical,
                    _ => triple.max,
                }
            });
            let shown = match found {
                None => "not in the plan".to_owned(),
                Some(None) => "unknown".to_owned(),
                Some(Some(day)) => day.to_string(),
            };
            if shown != *expected {
                wrong.push(format!("{id}: {step} {which} {column}: {shown}, not {expected}"));
            }
        }
        if route.status == Status::Open && !route.because.is_empty() {
            wrong.push(format!("{id}: open, yet {:?}", route.because));
        }
    }
    if let Some(next) = &case.next {
        let first = plan.questions.first().map(|fact| book.entities.facts.table().id(*fact).to_string());
        if first.as_ref() != Some(next) {
            wrong.push(format!("the next question is {first:?}, not {next}"));
        }
    }
    for asked in &plan.questions {
        let id = book.entities.facts.table().id(*asked).to_string();
        if case.never_asked.contains(&id) {
            wrong.push(format!("{id} is still asked"));
        }
    }
}

/// No step is read before one that gives or prepares what it needs.
fn reading_order(book: &Rulebook, route: &RoutePlan, wrong: &mut Vec<String>) {
    let read: Vec<_> = route.in_reading_order().collect();
    if read.len() != route.steps.len() {
        wrong.push(format!("{} of {} steps are read", read.len(), route.steps.len()));
    }
    for (at, step) in read.iter().enumerate() {
        for later in &read[at + 1..] {
            // A step that gives what another gave before is no reason to wait.
            let had = |paper| read[..at].iter().any(|earlier| earlier.gives.contains(&paper));
            let gives = step.needs.iter().any(|need| later.gives.contains(&need.evidence) && !had(need.evidence));
            let prepares = step.needs.iter().any(|need| {
                later.paper == Some(need.evidence) && later.makes.is_some_and(|state| need.states.contains(&state))
            });
            if (gives || prepares) && !step.needs.iter().all(|need| need.held) {
                let names = [step_name(book, step.step, step.paper), step_name(book, later.step, later.paper)];
                wrong.push(format!("{} is read before {}", names[0], names[1]));
            }
        }
    }
}

fn step_name(book: &Rulebook, step: rulebook::checked::StepIx, paper: Option<rulebook::checked::EvidenceIx>) -> String {
    let id = book.entities.steps.id(step);
    match paper {
        None => id.to_string(),
        Some(paper) => format!("{id}/{}", book.entities.evidence.id(paper)),
    }
}

fn steps(book: &Rulebook, id: &str, route: &RoutePlan, sure: Option<Tri>, ids: &[String], wrong: &mut Vec<String>) {
    for step in ids {
        if book.entities.steps.find(step.split('/').next().unwrap_or_default()).is_none() {
            wrong.push(format!("{id}: there is no step {step}"));
        }
        let found = route
            .steps
            .iter()
            .find(|s| step_name(book, s.step, s.paper) == *step || book.entities.steps.id(s.step).as_str() == step)
            .map(|s| s.included);
        if found != sure {
            wrong.push(format!("{id}: {step} is {found:?}, not {sure:?}"));
        }
    }
}

fn sums(
    id: &str,
    what: &str,
    found: &[rulebook::plan::CurrencySum],
    expected: &[law_case::Sum],
    book: &Rulebook,
    route: &RoutePlan,
    wrong: &mut Vec<String>,
) {
    for sum in expected {
        let currency = sum.currency.as_str();
        let Some(found) = found.iter().find(|f| f.currency.code() == currency) else {
            wrong.push(format!("{id}: {what}: nothing in {currency}"));
            continue;
        };
        let money = |minor: i64| expr::value::Money { minor, currency: found.currency }.to_string();
        let amount = |text: &str| -> Option<i64> {
            let text = if text.contains(' ') { text.to_owned() } else { format!("{text} {currency}") };
            text.parse::<expr::value::Money>().ok().map(|money| money.minor)
        };
        if let Some(min) = &sum.min
            && amount(min) != Some(found.range.min)
        {
            wrong.push(format!("{id}: {what}: at least {}, not {min}", money(found.range.min)));
        }
        if let Some(max) = &sum.max {
            let same = if max == "unknown" { found.range.max.is_none() } else { amount(max) == found.range.max };
            if !same {
                let shown = found.range.max.map_or_else(|| "unknown".to_owned(), money);
                wrong.push(format!("{id}: {what}: at most {shown}, not {max}"));
            }
        }
        if let Some(unknown) = &sum.unknown {
            let mut ids: Vec<String> = found
                .unknown
                .iter()
                .map(|(step, position)| {
                    let edition = route.steps.iter().find(|s| s.step == *step).map_or(0, |s| s.edition);
                    let fee = &book.entities.steps[*step].editions[edition].fees[usize::from(*position)];
                    format!("{}/{}", book.entities.steps.id(*step), fee.id.as_str())
                })
                .collect();
            ids.sort();
            let mut expected = unknown.clone();
            expected.sort();
            if ids != expected {
                wrong.push(format!("{id}: {what}: unknown are {ids:?}, not {expected:?}"));
            }
        }
    }
}

#[test]
fn a_plan_is_the_same_each_time() {
    let book = load(&root().join("aa-bb"));
    let goal = book.goal;
    let on: Day = "2030-03-04".parse().expect("a date");
    let program = compile(&book, goal, on).expect("a program");
    let subject = rulebook::subject::Subject::new(&book);
    let request = Request { on, start: on, opens: WhichOpens::All };
    let plans: Vec<_> = (0..3).map(|_| answer(&book, &program, &subject, request)).collect();
    assert!(plans.windows(2).all(|pair| pair[0] == pair[1]));
}
