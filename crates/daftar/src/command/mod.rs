//! One module for each subcommand.

mod check;

use crate::Done;
use crate::args::Command;
use crate::failure::Failure;
use crate::output::Output;
use crate::user::User;

/// Does what was asked.
pub fn run(command: Command, user: &User, output: &mut Output) -> Result<Done, Failure> {
    match command {
        Command::Check(args) => check::run(&args, user, output),
        Command::Schema => output.json(&rulebook::source::json_schema()).map(|()| Done::Well),
    }
}
