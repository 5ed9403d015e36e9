//! Findings for machines.

use rulebook::diagnostic::{Diagnostic, Place, Severity};
use serde_json::{Value as Json, json as object};
use text::{Locale, strip_marks};

use super::message::{help, message, suggestion};

/// All findings, with their sentences in a language.
#[must_use]
pub fn json(l: Locale, diagnostics: &[Diagnostic]) -> Json {
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    object!({
        "version": crate::json::VERSION,
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "notes": count(Severity::Note),
        "diagnostics": diagnostics.iter().map(|d| finding(l, d)).collect::<Vec<_>>(),
    })
}

fn finding(l: Locale, diagnostic: &Diagnostic) -> Json {
    let problem = &diagnostic.problem;
    let mut found = object!({
        "severity": diagnostic.severity().as_str(),
        "code": problem.code(),
        "message": strip_marks(&message(l, problem)),
        "help": help(l, problem).map(|help| strip_marks(&help).into_owned()),
        "suggestion": suggestion(problem),
    });
    if let (Json::Object(found), Json::Object(place)) = (&mut found, place(&diagnostic.place)) {
        found.extend(place);
        found.insert("related".to_owned(), diagnostic.related.iter().map(self::place).collect());
    }
    found
}

/// A place; line and column are null where the whole file is meant.
fn place(place: &Place) -> Json {
    let within = place.line > 0;
    object!({
        "file": &*place.file,
        "line": within.then_some(place.line),
        "column": within.then_some(place.column),
        "length": within.then_some(place.length),
    })
}
