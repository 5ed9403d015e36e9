//! `daftar completions` and `daftar man`: what a shell and `man` want to know, made from the arguments.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::Done;
use crate::args::Args;
use crate::failure::Failure;
use crate::output::Output;

pub fn completions(shell: Shell, output: &mut Output) -> Result<Done, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "daftar", &mut script);
    output.bytes(&script).map(|()| Done::Well)
}

pub fn man(page: Option<&str>, output: &mut Output) -> Result<Done, Failure> {
    let mut command = Args::command();
    command.build();
    let command = match page {
        None => command,
        Some(name) => {
            let found = command.find_subcommand(name).ok_or_else(|| Failure::NoPage(name.to_owned()))?;
            // After `build`, a subcommand knows its whole name: `daftar-plan`.
            found.clone()
        }
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(command).render(&mut text).map_err(Failure::Output)?;
    output.bytes(&text).map(|()| Done::Well)
}
