//! Why a command could not do what it was asked, in one clear line, and the exit code for it.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use calendar::Day;
use text::{Locale, say};

use crate::clockwork::PostmanError;
use crate::user::User;

/// The rulebook or a file is at fault.
pub const AT_FAULT: u8 = 1;
/// The command was used wrongly.
pub const USAGE: u8 = 2;
/// The facts contradict one another, or are unknown.
pub const FACTS: u8 = 3;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// Whoever read our output is gone.
    ReaderGone,
    /// Nothing can be served at this address.
    Address(SocketAddr, io::Error),
    /// The output cannot be written.
    Output(io::Error),
    /// There is no such file or folder.
    NoFile(PathBuf),
    /// The folder for what the desk keeps cannot be made or used.
    DataFolder(PathBuf, io::Error),
    /// What the desk keeps cannot be opened.
    Store(store::StoreError),
    /// A folder was needed.
    NotAFolder(PathBuf),
    /// A file or folder cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A folder with more or larger files than a rulebook has.
    TooLarge(PathBuf),
    /// A facts file that is no text.
    NotText(PathBuf),
    /// A facts file larger than any facts are.
    FileTooLarge(PathBuf),
    /// A file that holds no kept answers.
    NoAnswers(PathBuf),
    /// A file with answers for another goal.
    OtherGoal(PathBuf),
    /// A file without checkpoints, or with lines that are none.
    NoCheckpoints(PathBuf),
    /// Something is there already where a copy should go.
    PlaceTaken,
    /// No key of age.
    NoAgeKey(String),
    /// A file that lists no erased persons.
    NoErasures(PathBuf),
    /// A file cannot be written.
    Unwritable(PathBuf, io::Error),
    /// The rulebook has errors, which are already said.
    FaultyRulebook,
    /// No goal of this id.
    UnknownGoal {
        /// As given.
        id: String,
        /// The nearest goal.
        near: Option<String>,
    },
    /// No route of this id to the goal.
    UnknownRoute {
        /// As given.
        id: String,
        /// The nearest route.
        near: Option<String>,
    },
    /// The goal, by its name, has no rule in force on the day.
    GoalNotInForce(String, Day),
    /// The goal, by its name, needs more steps than a plan holds.
    GoalTooLarge(String),
    /// The system has no data on the zone.
    UnknownZone(String),
    /// No subcommand of this name.
    NoPage(String),
    /// The facts are wrong, which is already said, with this exit code.
    Facts(u8),
    /// Settings are wrong, which is already said.
    Settings,
    /// Training data were to go where something is kept already.
    NotEmpty,
    /// No numbers drawn by lot open a route of the rulebook.
    NoStory,
    /// The master key is given twice.
    TwoKeys,
    /// The URL of the server that takes mail, or the address that mail comes from, is none.
    Postman(PostmanError),
    /// A server that takes mail without an address that it comes from, or the other way round.
    HalfMail,
    /// The URL of a setting leads to another machine and does not say how the line is protected, as the second would.
    OpenLine(&'static str, &'static str),
}

impl Failure {
    /// The code with which the program ends.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::ReaderGone => 0,
            Self::Facts(code) => *code,
            Self::UnknownGoal { .. }
            | Self::UnknownRoute { .. }
            | Self::GoalNotInForce(..)
            | Self::UnknownZone(_)
            | Self::Address(..)
            | Self::Settings
            | Self::TwoKeys
            | Self::HalfMail
            | Self::OpenLine(..)
            | Self::Postman(_)
            | Self::NoAgeKey(_)
            | Self::NoPage(_) => USAGE,
            Self::Output(_)
            | Self::NotEmpty
            | Self::NoStory
            | Self::NoFile(_)
            | Self::NotAFolder(_)
            | Self::DataFolder(..)
            | Self::Store(_)
            | Self::Unreadable(..)
            | Self::TooLarge(_)
            | Self::NotText(_)
            | Self::FileTooLarge(_)
            | Self::NoAnswers(_)
            | Self::OtherGoal(_)
            | Self::NoCheckpoints(_)
            | Self::PlaceTaken
            | Self::NoErasures(_)
            | Self::Unwritable(..)
            | Self::FaultyRulebook
            | Self::GoalTooLarge(_) => AT_FAULT,
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
            Self::ReaderGone | Self::Facts(_) | Self::Settings => return None,
            Self::Output(error) => c::unwritable(l, &reason(error)),
            Self::Address(address, error) => c::no_address(l, &address.to_string(), &reason(error)),
            Self::NoFile(path) => c::no_file(l, &path.to_string_lossy()),
            Self::NotAFolder(path) => c::not_a_folder(l, &path.to_string_lossy()),
            Self::DataFolder(folder, error) => say::cli::data_folder(l, &folder.display().to_string(), &reason(error)),
            Self::Store(error) => say::cli::store(l, &error.to_string()),
            Self::Unreadable(path, error) => c::unreadable(l, &path.to_string_lossy(), &reason(error)),
            Self::TooLarge(path) => c::folder_too_large(l, &path.to_string_lossy()),
            Self::NotText(path) => c::not_text(l, &path.to_string_lossy()),
            Self::FileTooLarge(path) => c::file_too_large(l, &path.to_string_lossy()),
            Self::NoAnswers(path) => c::ask_no_answers_file(l, &path.to_string_lossy()),
            Self::OtherGoal(path) => c::ask_other_goal(l, &path.to_string_lossy()),
            Self::NoCheckpoints(path) => c::store_no_checkpoints(l, &path.to_string_lossy()),
            Self::PlaceTaken => c::store_not_empty(l).to_owned(),
            Self::NoAgeKey(text) => c::backup_no_key(l, text),
            Self::NoErasures(path) => c::backup_no_erasures(l, &path.to_string_lossy()),
            Self::Unwritable(path, error) => c::backup_unwritable(l, &path.to_string_lossy(), &reason(error)),
            Self::FaultyRulebook => c::fix_rulebook(l).to_owned(),
            Self::UnknownGoal { id, near } => meant(l, c::unknown_goal(l, id), near.as_deref()),
            Self::UnknownRoute { id, near } => meant(l, c::unknown_route(l, id), near.as_deref()),
            Self::GoalNotInForce(goal, day) => c::goal_not_in_force(l, goal, &l.date(*day)),
            Self::GoalTooLarge(goal) => c::goal_too_large(l, goal),
            Self::Postman(error) => say::config::no_mail(l, &error.to_string()),
            Self::NotEmpty => say::demo::not_empty(l, "--data"),
            Self::NoStory => say::demo::no_story(l).to_owned(),
            Self::OpenLine(setting, line) => say::config::open_line(l, setting, line),
            Self::HalfMail => say::config::half_mail(l, "smtp", "mail-from"),
            Self::TwoKeys => say::config::two_keys(l).to_owned(),
            Self::NoPage(name) => c::no_page(l, name),
            Self::UnknownZone(zone) => c::unknown_zone(l, zone),
        })
    }
}

/// A sentence, with the name that was probably meant.
fn meant(l: Locale, says: String, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("{says} ({})", say::diagnostics::did_you_mean(l, &format!("`{near}`"))),
        None => says,
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
