//! One mistake a file: `tests/bad/*.yaml` say at their head what is found, what is underlined and what is near. Each is
//! read beside `base.yaml`, which holds.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use rulebook::diagnostic::{Diagnostic, Problem};
use rulebook::{Checked, InputFile, check};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

fn base() -> InputFile {
    InputFile { path: "base.yaml".to_owned(), bytes: std::fs::read(folder().join("base.yaml")).expect("the base") }
}

fn beside_base(bytes: &[u8]) -> Checked {
    check(vec![base(), InputFile { path: "extra.yaml".to_owned(), bytes: bytes.to_vec() }])
}

/// The text at a place, if it stands on one line.
fn underlined(text: &str, found: &Diagnostic) -> String {
    let line = usize::try_from(found.place.line).expect("a line").checked_sub(1);
    let Some(line) = line.and_then(|at| text.lines().nth(at)) else { return String::new() };
    let skip = usize::try_from(found.place.column).expect("a column").saturating_sub(1);
    line.chars().skip(skip).take(usize::try_from(found.place.length).expect("a length")).collect()
}

/// What might have been meant, as a message names it.
fn near(problem: &Problem) -> Option<&str> {
    match problem {
        Problem::UnknownKey { near, .. } | Problem::UnknownWord { near, .. } | Problem::UnknownId { near, .. } => {
            near.as_deref()
        }
        Problem::Expression(
            expr::ErrorKind::UnknownFact { near, .. } | expr::ErrorKind::UnknownChoice { near, .. },
        ) => near.as_deref(),
        _ => None,
    }
}

/// A finding in the form of a file's head; without the text if the head leaves it out.
fn shown(text: &str, found: &Diagnostic, with_text: bool) -> String {
    let mut line = found.problem.code().to_owned();
    if with_text {
        line.push_str(&format!(" {:?}", underlined(text, found)));
    }
    if let Some(near) = near(&found.problem) {
        line.push_str(&format!(" near {near}"));
    }
    line
}

#[test]
fn the_base_holds() {
    let checked = check(vec![base()]);
    assert!(checked.rulebook.is_some() && checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
}

#[test]
fn each_mistake_is_found_where_it_stands() {
    let mut failures = Vec::new();
    for entry in std::fs::read_dir(folder()).expect("the folder") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let mut expected: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# expect: ")).collect();
        if path.ends_with("base.yaml") {
            continue;
        }
        assert!(!expected.is_empty(), "{}: says what is expected", path.display());
        let checked = beside_base(text.as_bytes());
        let mut unexpected = Vec::new();
        for found in &checked.diagnostics {
            let forms = [shown(&text, found, true), shown(&text, found, false)];
            match expected.iter().position(|line| forms.iter().any(|form| form == line)) {
                Some(at) if &*found.place.file == "extra.yaml" => {
                    expected.remove(at);
                }
                _ => unexpected.push(format!("{}:{} {}", found.place.file, found.place.line, forms[0])),
            }
        }
        if !expected.is_empty() || !unexpected.is_empty() {
            failures.push(format!("{}\n  not found: {expected:?}\n  found: {unexpected:?}", path.display()));
        }
    }
    failures.sort();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
