//! Answers that are kept when the interview is left, to go on from later.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use rulebook::Rulebook;
use rulebook::checked::{FactIx, GoalIx};
use rulebook::subject::Subject;
use serde_json::{Value as Json, json};

use crate::failure::Failure;
use crate::folder::unreadable;
use crate::input;
use crate::user::User;

/// Name of the file where none is given.
const NAME: &str = "daftar-answers";

/// What the file holds.
pub struct Kept {
    /// What is known and held.
    pub subject: Subject,
    /// What was answered in which order; `None` is "I don't know".
    pub answers: Vec<(FactIx, Option<i64>)>,
}

/// Writes the answers to the file from which they came, or to a new one.
pub fn write(book: &Rulebook, goal: GoalIx, kept: &Kept, path: Option<&Path>) -> Result<PathBuf, Failure> {
    let order: Vec<&str> =
        kept.answers.iter().map(|(fact, _)| book.entities.facts.table().id(*fact).as_str()).collect();
    let content = json!({
        "version": 1,
        "goal": book.entities.goals.id(goal).as_str(),
        "order": order,
        "known": input::facts_json(book, &kept.subject),
    });
    if let Some(path) = path {
        input::save(path, &content)?;
        return Ok(path.to_owned());
    }
    // A file that is there already may hold somebody else's answers.
    let names = std::iter::once(format!("{NAME}.json")).chain((2..1000).map(|n| format!("{NAME}-{n}.json")));
    for path in names.map(PathBuf::from) {
        match File::create_new(&path) {
            Ok(mut file) => {
                let written = file.write_all(format!("{content:#}\n").as_bytes());
                return written.map(|()| path).map_err(Failure::Output);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Failure::Output(error)),
        }
    }
    Err(Failure::Output(ErrorKind::AlreadyExists.into()))
}

/// Reads what was kept.
pub fn read(book: &Rulebook, goal: GoalIx, path: &Path, user: &User) -> Result<Kept, Failure> {
    let broken = || Failure::NoAnswers(path.to_owned());
    if path == Path::new("-") {
        // Standard input is for the answers to come.
        return Err(unreadable(path, ErrorKind::NotFound.into()));
    }
    let content: Json = serde_json::from_str(&input::text(path)?).map_err(|_| broken())?;
    if content["goal"].as_str().ok_or_else(broken)? != book.entities.goals.id(goal).as_str() {
        return Err(Failure::OtherGoal(path.to_owned()));
    }
    let subject = input::read(book, &content["known"].to_string(), user)?;
    let mut answers = Vec::new();
    for id in content["order"].as_array().ok_or_else(broken)? {
        // A question that the rulebook no longer has is left out.
        if let Some(fact) = book.entities.facts.table().find(id.as_str().ok_or_else(broken)?) {
            answers.push((fact, subject.fact(fact)));
        }
    }
    Ok(Kept { subject, answers })
}
