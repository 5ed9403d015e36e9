//! One module for each subcommand.

mod ask;
mod backup;
mod calendar;
mod check;
mod config;
mod demo;
mod diff;
mod facts;
mod plan;
mod serve;
mod shell;
mod store;

use crate::Done;
use crate::args::Command;
use crate::failure::Failure;
use crate::output::Output;
use crate::user::User;

/// Does what was asked.
pub fn run(command: Command, user: &User, output: &mut Output) -> Result<Done, Failure> {
    match command {
        Command::Serve(args) => serve::run(&args, user, output),
        Command::Demo(args) => demo::run(&args, user, output),
        Command::Config(args) => config::run(&args, user, output),
        Command::Plan(args) => plan::run(&args, user, output),
        Command::Ask(args) => ask::run(&args, user, output),
        Command::Facts(args) => facts::run(&args, user, output),
        Command::Check(args) => check::run(&args, user, output),
        Command::Diff(args) => diff::run(&args, user, output),
        Command::Calendar(args) => calendar::run(&args, user, output),
        Command::Store(command) => store::run(&command, user, output),
        Command::Backup(args) => backup::backup(&args, user, output),
        Command::Restore(args) => backup::restore(&args, user, output),
        Command::Schema => output.json(&rulebook::source::json_schema()).map(|()| Done::Well),
        Command::Completions { shell } => shell::completions(shell, output),
        Command::Man { page } => shell::man(page.as_deref(), output),
    }
}
