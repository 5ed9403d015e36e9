//! From Fluent files to Rust: read, compare the languages, check the wording, write the functions.

mod compare;
mod emit;
mod message;
mod source;
mod wording;

use std::fmt;

pub use message::Lang;

/// One Fluent file: all messages of a topic in one language.
pub struct File {
    pub lang: Lang,
    pub topic: String,
    pub text: String,
}

/// Where something stands, in lines and columns from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

/// Something that a translator or a programmer has to put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    pub place: Place,
    pub says: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.place.file, self.place.line, self.place.column, self.says)
    }
}

/// The Rust code of all messages, or every mistake found, in the order of files and lines.
pub fn generate(files: &[File], latin_words: &str) -> Result<String, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let catalogue = source::read(files, &mut mistakes);
    if mistakes.is_empty() {
        compare::languages(&catalogue, &mut mistakes);
        wording::check(&catalogue, latin_words, &mut mistakes);
    }
    if mistakes.is_empty() {
        Ok(emit::code(&catalogue))
    } else {
        mistakes.sort();
        mistakes.dedup();
        Err(mistakes)
    }
}
