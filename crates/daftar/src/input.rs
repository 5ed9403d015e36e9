//! Facts files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rulebook::Rulebook;
use rulebook::checked::Ix;
use rulebook::subject::{Subject, SubjectError, read_json};
use serde_json::{Map, Value as Json, json};

use crate::failure::{AT_FAULT, FACTS, Failure, tell};
use crate::folder::unreadable;
use crate::user::User;

/// The most bytes of a facts file.
const MOST: u64 = 1024 * 1024;

/// Reads a facts file; `-` is standard input. What is wrong with it is said.
pub fn subject(book: &Rulebook, path: &Path, user: &User) -> Result<Subject, Failure> {
    read(book, &text(path)?, user)
}

/// Reads the content of a facts file. What is wrong with it is said.
pub fn read(book: &Rulebook, text: &str, user: &User) -> Result<Subject, Failure> {
    read_json(book, text).map_err(|errors| {
        for error in &errors {
            tell(&render::notice(user.err, &render::subject::error(user.err.locale, book, error)));
        }
        Failure::Facts(if errors.iter().any(is_of_the_file) { AT_FAULT } else { FACTS })
    })
}

/// Whether the file is at fault, rather than what it says of its subject.
fn is_of_the_file(error: &SubjectError) -> bool {
    match error {
        SubjectError::Json { .. } | SubjectError::Form { .. } | SubjectError::UnknownKey { .. } => true,
        SubjectError::UnknownFact { .. }
        | SubjectError::UnknownEvidence { .. }
        | SubjectError::UnknownState { .. }
        | SubjectError::Value { .. } => false,
    }
}

/// A text file, or standard input.
pub fn text(path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().take(MOST + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
    };
    let read = read.map_err(|error| unreadable(path, error))?;
    if u64::try_from(read).is_ok_and(|read| read > MOST) {
        return Err(Failure::FileTooLarge(path.to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| Failure::NotText(path.to_owned()))
}

/// A subject as a facts file holds it.
pub fn facts_json(book: &Rulebook, subject: &Subject) -> Json {
    let entities = &book.entities;
    let table = entities.facts.table();
    let facts = subject.known_facts().filter(|(ix, _)| ix.get() < table.len());
    let facts = facts.map(|(ix, value)| (table.id(ix).to_string(), entities.facts.format(ix, value).into()));
    let holds = subject.held_papers().map(|(ix, held)| {
        let states: Vec<&str> = held.states.iter().map(|state| entities.states.id(*state).as_str()).collect();
        let paper = json!({
            "issued": held.issued.map(|day| day.to_string()),
            "expires": held.expires.map(|day| day.to_string()),
            "as": states,
        });
        (entities.evidence.id(ix).to_string(), paper)
    });
    json!({ "facts": facts.collect::<Map<_, Json>>(), "holds": holds.collect::<Map<_, Json>>() })
}

/// Writes JSON to a file.
pub fn save(path: &Path, json: &Json) -> Result<(), Failure> {
    std::fs::write(path, format!("{json:#}\n")).map_err(Failure::Output)
}
