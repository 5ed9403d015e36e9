//! What is wrong with an address or a facts file, one by one.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::subject::SubjectError;
use serde_json::{Value as Json, json};
use text::Locale;
use text::say::{api as say, errors};

use super::super::refusal::{Code, Refused};
use crate::ask::{Asked, Fault, Mistake};
use crate::extract::Query;

/// The parameter `on`, where nothing but the known parameters is in the address, each once.
pub(super) fn day_of(l: Locale, query: &Query, known: &[&str]) -> Result<Option<Day>, Refused> {
    if let Some((name, given)) = query.pairs().find(|(name, _)| !known.contains(name)) {
        return Err(unknown_parameter(l, name, given, known));
    }
    if let Some((name, given)) = query.pairs().find(|(name, _)| query.all(name).count() > 1) {
        return Err(parameter(&[error(name, given, "twice", &errors::twice(l, name), None)]));
    }
    let Some(on) = query.get("on") else { return Ok(None) };
    let wrong = |_| parameter(&[error("on", on, "date", &say::not_a_date(l, on, "2026-11-25"), None)]);
    on.parse().map(Some).map_err(wrong)
}

/// A parameter that the operation does not have.
pub(super) fn unknown_parameter(l: Locale, name: &str, given: &str, known: &[&str]) -> Refused {
    let near = rulebook::yaml::closest(name, known.iter().copied());
    parameter(&[error(name, given, "unknown-parameter", &say::unknown_parameter(l, name), near.as_ref())])
}

/// A goal that the rulebook does not have.
pub(super) fn unknown_goal(l: Locale, given: &str, near: Option<String>) -> Refused {
    parameter(&[error("goal", given, "unknown-goal", &errors::unknown_goal(l, given), near.as_ref())])
}

/// Everything that is wrong with an address.
pub(super) fn of_address(l: Locale, asked: &Asked) -> Refused {
    let said: Vec<Json> = asked.mistakes.iter().map(|mistake| of_parameter(l, asked.book(), mistake)).collect();
    parameter(&said)
}

fn parameter(said: &[Json]) -> Refused {
    Refused::new(Code::BadParameter).with("errors", said.into())
}

fn of_parameter(l: Locale, book: &Rulebook, mistake: &Mistake) -> Json {
    let (name, given) = (mistake.name.as_str(), mistake.given.as_str());
    match &mistake.fault {
        Fault::UnknownGoal { near } => {
            error(name, given, "unknown-goal", &errors::unknown_goal(l, given), near.as_ref())
        }
        Fault::UnknownRoute { near } => {
            error(name, given, "unknown-route", &errors::unknown_route(l, given), near.as_ref())
        }
        Fault::Date => error(name, given, "date", &say::not_a_date(l, given, "2026-11-25"), None),
        Fault::Personal => error(name, "", "personal", errors::personal(l), None),
        Fault::Twice => error(name, given, "twice", &errors::twice(l, name), None),
        Fault::Subject(wrong) => {
            let (code, near) = about(wrong);
            error(name, given, code, &render::subject::error(l, book, wrong), near)
        }
    }
}

/// Everything that is wrong with a facts file: no facts file at all, or facts that cannot be used.
pub(super) fn facts(l: Locale, book: &Rulebook, wrong: &[SubjectError]) -> Refused {
    let form = |error: &SubjectError| {
        matches!(error, SubjectError::Json { .. } | SubjectError::Form { .. } | SubjectError::UnknownKey { .. })
    };
    let code = if wrong.iter().any(form) { Code::BadBody } else { Code::FactsRefused };
    let said = wrong.iter().map(|one| {
        let (code, near) = about(one);
        let at = match one {
            SubjectError::Form { at, .. } | SubjectError::UnknownKey { at, .. } => at.clone(),
            SubjectError::Value { fact, .. } => format!("/facts/{}", book.entities.facts.table().id(*fact)),
            SubjectError::UnknownFact { id, .. } => format!("/facts/{id}"),
            SubjectError::UnknownEvidence { id, .. } => format!("/holds/{id}"),
            SubjectError::Json { .. } | SubjectError::UnknownState { .. } => String::new(),
        };
        let detail = render::subject::error(l, book, one);
        json!({ "pointer": at, "code": code, "detail": text::strip_marks(&detail), "near": near })
    });
    Refused::new(code).with("errors", said.collect())
}

fn about(wrong: &SubjectError) -> (&'static str, Option<&String>) {
    match wrong {
        SubjectError::Json { .. } => ("json", None),
        SubjectError::Form { .. } => ("form", None),
        SubjectError::UnknownKey { near, .. } => ("unknown-key", near.as_ref()),
        SubjectError::UnknownFact { near, .. } => ("unknown-fact", near.as_ref()),
        SubjectError::UnknownEvidence { near, .. } => ("unknown-evidence", near.as_ref()),
        SubjectError::UnknownState { near, .. } => ("unknown-state", near.as_ref()),
        SubjectError::Value { .. } => ("value", None),
    }
}

fn error(name: &str, given: &str, code: &str, detail: &str, near: Option<&String>) -> Json {
    json!({ "parameter": name, "given": given, "code": code, "detail": text::strip_marks(detail), "near": near })
}
