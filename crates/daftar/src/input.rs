//! Facts files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rulebook::Rulebook;
use rulebook::subject::{Subject, SubjectError, read_json};

use crate::failure::{AT_FAULT, FACTS, Failure, tell};
use crate::folder::unreadable;
use crate::user::User;

/// The most bytes of a facts file.
const MOST: u64 = 1024 * 1024;

/// Reads a facts file; `-` is standard input. What is wrong with it is said.
pub fn subject(book: &Rulebook, path: &Path, user: &User) -> Result<Subject, Failure> {
    let text = text(path)?;
    read_json(book, &text).map_err(|errors| {
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
