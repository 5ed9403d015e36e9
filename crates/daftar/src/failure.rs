//! Why a command could not do what it was asked, in one clear line, and the exit code for it.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use render::Look;
use text::{Locale, say};

use crate::user::User;

/// The rulebook or a file is at fault.
pub const AT_FAULT: u8 = 1;
/// The command was used wrongly.
pub const USAGE: u8 = 2;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// Whoever read our output is gone.
    ReaderGone,
    /// The output cannot be written.
    Output(io::Error),
    /// There is no such file or folder.
    NoFile(PathBuf),
    /// A folder was needed.
    NotAFolder(PathBuf),
    /// A file or folder cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A folder with more or larger files than a rulebook has.
    TooLarge(PathBuf),
}

impl Failure {
    /// The code with which the program ends.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::ReaderGone => 0,
            Self::Output(_) | Self::NoFile(_) | Self::NotAFolder(_) | Self::Unreadable(..) | Self::TooLarge(_) => {
                AT_FAULT
            }
        })
    }

    /// Says so on standard error.
    pub fn tell(&self, user: &User) {
        let Some(says) = self.says(user.err.locale) else { return };
        tell(&render::notice(user.err, &says));
    }

    fn says(&self, l: Locale) -> Option<String> {
        use say::cli as c;
        Some(match self {
            Self::ReaderGone => return None,
            Self::Output(error) => c::unwritable(l, &reason(error)),
            Self::NoFile(path) => c::no_file(l, &path.to_string_lossy()),
            Self::NotAFolder(path) => c::not_a_folder(l, &path.to_string_lossy()),
            Self::Unreadable(path, error) => c::unreadable(l, &path.to_string_lossy(), &reason(error)),
            Self::TooLarge(path) => c::folder_too_large(l, &path.to_string_lossy()),
        })
    }
}

/// The operating system's reason without its number.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

/// Writes to standard error. If even that fails, nobody can be told.
pub fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
