//! `daftar diff`: what changed between two rulebooks.

use render::diff;
use rulebook::Rulebook;

use crate::Done;
use crate::args::Diff;
use crate::failure::Failure;
use crate::folder;
use crate::output::Output;
use crate::rules;
use crate::user::User;

pub fn run(args: &Diff, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let (old, was) = read(&args.old, user)?;
    let (new, is) = read(&args.new, user)?;
    let changes = diff::changes(&was, &is);
    output.write(&diff::text(user.out, &old, &new, &changes)).map(|()| Done::Well)
}

fn read(folder: &std::path::Path, user: &User) -> Result<(Rulebook, diff::Entities), Failure> {
    let files = folder::files(Some(folder))?;
    let entities = diff::Entities::read(&files);
    Ok((rules::checked(files, user)?, entities))
}
