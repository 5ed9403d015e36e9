//! What is typed, line by line.

use std::io::{BufRead, StdinLock};
use std::path::PathBuf;

use crate::failure::{Failure, tell};

/// The lines of standard input.
pub struct Lines(std::io::Lines<StdinLock<'static>>);

impl Lines {
    /// Of this process.
    pub fn of_this_process() -> Self {
        Self(std::io::stdin().lock().lines())
    }

    /// The next line, after a prompt; `None` at the end of the input.
    pub fn next(&mut self) -> Result<Option<String>, Failure> {
        tell("> ");
        self.0.next().transpose().map_err(|error| Failure::Unreadable(PathBuf::from("-"), error))
    }
}
