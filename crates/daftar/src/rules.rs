//! The rules that a command is about: a rulebook that holds, a goal of it, a day.

use std::path::Path;

use calendar::Day;
use render::{Wording, diagnostic};
use rulebook::checked::GoalIx;
use rulebook::diagnostic::Severity;
use rulebook::program::{CompileError, Program, compile};
use rulebook::{Checked, InputFile, Rulebook, check};

use crate::args::Rules;
use crate::failure::{Failure, tell};
use crate::folder;
use crate::today;
use crate::user::User;

/// Loads a rulebook; its errors are said.
pub fn load(path: Option<&Path>, user: &User) -> Result<Rulebook, Failure> {
    checked(folder::files(path)?, user)
}

/// Checks a rulebook's files; its errors are said.
pub fn checked(files: Vec<InputFile>, user: &User) -> Result<Rulebook, Failure> {
    let shown = folder::copy(&files);
    let Checked { rulebook, diagnostics } = check(files);
    rulebook.ok_or_else(|| {
        let lines = |path: &str, line: u32| folder::line(&shown, path, line);
        for finding in diagnostics.iter().filter(|finding| finding.severity() == Severity::Error) {
            tell(&diagnostic::full(user.err, finding, &lines));
            tell("\n");
        }
        Failure::FaultyRulebook
    })
}

/// A goal and the rules in force for it.
pub struct InForce {
    /// The rulebook.
    pub book: Rulebook,
    /// The goal.
    pub goal: GoalIx,
    /// The day.
    pub on: Day,
    /// The rules of the goal on the day.
    pub program: Program,
}

/// Loads the rules that the arguments name.
pub fn in_force(args: &Rules, user: &User) -> Result<InForce, Failure> {
    let book = load(args.rulebook.as_deref(), user)?;
    let goal = match &args.goal {
        None => book.goal,
        Some(id) => {
            book.goal(id).ok_or_else(|| Failure::UnknownGoal { id: id.clone(), near: book.entities.goals.near(id) })?
        }
    };
    let on = match args.on {
        Some(on) => on,
        None => today::of(&book)?,
    };
    let program = compile(&book, goal, on).map_err(|error| {
        let title = Wording { book: &book, locale: user.locale(), on }.goal(goal).into_owned();
        match error {
            CompileError::GoalNotInForce => Failure::GoalNotInForce(title, on),
            CompileError::TooManyTasks => Failure::GoalTooLarge(title),
        }
    })?;
    Ok(InForce { book, goal, on, program })
}
