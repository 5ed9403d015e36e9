//! `daftar`: the desk on the command line, and the server of its site.
//!
//! What reads the clock, the environment, the disk and the terminal is here; what is shown is made by `render`, and
//! what is true by `rulebook`. A new subcommand: its arguments in `args`, its module under `command`, its arm in
//! [`command::run`].

mod args;
mod clockwork;
mod command;
mod config;
mod data;
mod failure;
mod folder;
mod input;
mod log;
mod output;
mod rules;
mod signals;
mod today;
mod user;

use std::process::ExitCode;

use args::Args;
use output::Output;
use user::User;

fn main() -> ExitCode {
    let (lang, colour, command) = Args::of_this_process();
    let user = User::of_this_process(lang, colour);
    let mut output = Output::new();
    let ended = command::run(command, &user, &mut output).and_then(|done| output.flush().map(|()| done));
    match ended {
        Ok(done) => done.into(),
        Err(failure) => {
            failure.tell(&user);
            failure.exit_code()
        }
    }
}

/// How a command ended that did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// All is well.
    Well,
    /// It found the rulebook at fault, and has said so.
    AtFault,
}

impl From<Done> for ExitCode {
    fn from(done: Done) -> Self {
        match done {
            Done::Well => Self::SUCCESS,
            Done::AtFault => Self::from(failure::AT_FAULT),
        }
    }
}
