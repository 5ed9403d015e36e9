//! `daftar check`: everything that is wrong with a rulebook.

use render::diagnostic;
use rulebook::check;
use rulebook::diagnostic::{Diagnostic, Severity};

use crate::Done;
use crate::args::Check;
use crate::failure::Failure;
use crate::folder;
use crate::output::Output;
use crate::user::User;

pub fn run(args: &Check, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let files = folder::files(args.folder.as_deref())?;
    let shown = folder::copy(&files);
    let found = check(files).diagnostics;
    if args.json {
        output.json(&diagnostic::json(user.locale(), &found))?;
    } else {
        let lines = |path: &str, line: u32| folder::line(&shown, path, line);
        for finding in &found {
            if args.concise {
                output.write(&diagnostic::concise(user.out, finding))?;
            } else {
                output.write(&diagnostic::full(user.out, finding, &lines))?;
                output.write("\n")?;
            }
        }
        output.write(&diagnostic::summary(user.out, &found))?;
    }
    Ok(if has_error(&found) { Done::AtFault } else { Done::Well })
}

fn has_error(found: &[Diagnostic]) -> bool {
    found.iter().any(|finding| finding.severity() == Severity::Error)
}
