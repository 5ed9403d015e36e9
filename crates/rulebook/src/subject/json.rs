//! The facts file: `{"facts": {…}, "holds": {…}}`.

use calendar::Day;
use serde_json::{Map, Value as Json};

use super::{Expected, Held, Subject, SubjectError, unknown_key};
use crate::checked::Rulebook;

/// Reads a facts file. All mistakes are reported, in the order of the file.
///
/// # Errors
/// What is wrong with the file.
pub fn read_json(book: &Rulebook, text: &str) -> Result<Subject, Vec<SubjectError>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole: Json = serde_json::from_str(text).map_err(|error| {
        vec![SubjectError::Json { line: error.line(), column: error.column(), info: error.to_string() }]
    })?;
    let Json::Object(whole) = whole else {
        return Err(vec![SubjectError::Form { at: "/".to_owned(), expected: Expected::Mapping }]);
    };
    let mut subject = Subject::new(book);
    let mut errors = Vec::new();
    for (key, value) in &whole {
        match (key.as_str(), value) {
            (_, Json::Null) if matches!(key.as_str(), "facts" | "holds") => {}
            ("facts", Json::Object(facts)) => read_facts(book, facts, &mut subject, &mut errors),
            ("holds", Json::Object(holds)) => read_holds(book, holds, &mut subject, &mut errors),
            ("facts" | "holds", _) => {
                errors.push(SubjectError::Form { at: format!("/{key}"), expected: Expected::Mapping });
            }
            _ => errors.push(unknown_key(format!("/{key}"), key, &["facts", "holds"])),
        }
    }
    if errors.is_empty() { Ok(subject) } else { Err(errors) }
}

fn read_facts(book: &Rulebook, facts: &Map<String, Json>, subject: &mut Subject, errors: &mut Vec<SubjectError>) {
    for (id, value) in facts {
        let at = format!("/facts/{id}");
        let given = match value {
            Json::Null => continue,
            Json::Array(items) => items.iter().map(scalar).collect::<Option<Vec<_>>>().map(|words| words.join(",")),
            other => scalar(other),
        };
        let read = match given {
            Some(given) => subject.read_fact(book, id, &given),
            None => Err(SubjectError::Form { at, expected: Expected::Scalar }),
        };
        errors.extend(read.err());
    }
}

/// Text, truth values and whole numbers; a number with decimals is refused, since it may not be what was written.
fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(flag) => Some(flag.to_string()),
        Json::Number(number) => number.as_i64().map(|whole| whole.to_string()),
        _ => None,
    }
}

fn read_holds(book: &Rulebook, holds: &Map<String, Json>, subject: &mut Subject, errors: &mut Vec<SubjectError>) {
    for (id, value) in holds {
        match (Subject::find_evidence(book, id), read_held(book, id, value)) {
            (Ok(evidence), Ok(held)) => subject.hold(evidence, Some(held)),
            (evidence, held) => {
                errors.extend(evidence.err());
                errors.extend(held.err().into_iter().flatten());
            }
        }
    }
}

fn read_held(book: &Rulebook, id: &str, value: &Json) -> Result<Held, Vec<SubjectError>> {
    let paper = match value {
        Json::Null => return Ok(Held::default()),
        Json::Object(paper) => paper,
        _ => return Err(vec![SubjectError::Form { at: format!("/holds/{id}"), expected: Expected::Mapping }]),
    };
    let mut held = Held::default();
    let mut errors = Vec::new();
    for (key, value) in paper {
        let at = format!("/holds/{id}/{key}");
        match (key.as_str(), value) {
            ("issued" | "expires" | "as", Json::Null) => {}
            ("issued" | "expires", value) => match value.as_str().and_then(|text| text.parse::<Day>().ok()) {
                Some(day) if key == "issued" => held.issued = Some(day),
                Some(day) => held.expires = Some(day),
                None => errors.push(SubjectError::Form { at, expected: Expected::Date }),
            },
            ("as", Json::Array(states)) => {
                for state in states {
                    match state.as_str().map(|word| Subject::find_state(book, word)) {
                        Some(Ok(state)) => held.states.push(state),
                        Some(Err(error)) => errors.push(error),
                        None => errors.push(SubjectError::Form { at: at.clone(), expected: Expected::States }),
                    }
                }
            }
            ("as", _) => errors.push(SubjectError::Form { at, expected: Expected::States }),
            _ => errors.push(unknown_key(at, key, &["issued", "expires", "as"])),
        }
    }
    if errors.is_empty() { Ok(held) } else { Err(errors) }
}
