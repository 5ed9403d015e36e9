//! `daftar ask`: the interview, one question at a time, ending in the plan.
//!
//! The dialogue stands on standard error, so that standard output holds the plan alone.

mod kept;
mod lines;
mod papers;
mod typed;

use std::path::PathBuf;

use render::interview;
use rulebook::checked::FactIx;
use rulebook::plan::{AnswerError, Plan, Request, WhichOpens, answer};
use rulebook::subject::Subject;
use text::say;

use crate::Done;
use crate::args::{Ask, Format};
use crate::command::plan;
use crate::failure::{FACTS, Failure, tell};
use crate::input;
use crate::output::Output;
use crate::rules::{self, InForce};
use crate::user::User;

use kept::Kept;
use lines::Lines;
use papers::{Ended, Papers};
use typed::Typed;

pub fn run(args: &Ask, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let rules = rules::in_force(&args.rules, user)?;
    let mut interview = Interview::begin(args, &rules, user)?;
    let mut lines = Lines::of_this_process();
    loop {
        if !interview.questions(&mut lines)? {
            return interview.quit();
        }
        let plan = interview.plan(WhichOpens::None)?;
        let mut papers = Papers { rules: &rules, user, lines: &mut lines };
        match papers.ask(&plan, &mut interview.subject)? {
            // A paper may bring a question that did not matter before.
            Ended::Told => {
                let plan = interview.plan(WhichOpens::None)?;
                if interview.next_question(&plan).is_none() {
                    break;
                }
            }
            Ended::Back => interview.back(),
            Ended::Quit => return interview.quit(),
        }
    }
    let plan = interview.plan(WhichOpens::All)?;
    if let Some(path) = &args.save {
        input::save(path, &input::facts_json(&rules.book, &interview.subject))?;
        tell(&interview::remark(user.err, &say::cli::ask_saved(user.err.locale, &path.to_string_lossy())));
    }
    plan::write(&rules, &plan, None, Format::Text, user, output)
}

struct Interview<'a> {
    rules: &'a InForce,
    user: &'a User,
    subject: Subject,
    /// What was answered in which order; `None` is "I don't know".
    answers: Vec<(FactIx, Option<i64>)>,
    /// The question to which the user went back.
    again: Option<FactIx>,
    request: Request,
    /// The file from which the answers came.
    file: Option<PathBuf>,
}

impl<'a> Interview<'a> {
    fn begin(args: &Ask, rules: &'a InForce, user: &'a User) -> Result<Self, Failure> {
        let mut subject = match &args.facts {
            Some(path) => input::subject(&rules.book, path, user)?,
            None => Subject::new(&rules.book),
        };
        let mut answers = Vec::new();
        if let Some(path) = &args.resume {
            let kept = kept::read(&rules.book, rules.goal, path, user)?;
            tell(&interview::remark(user.err, &say::cli::ask_resume(user.err.locale, &path.to_string_lossy())));
            (subject, answers) = (kept.subject, kept.answers);
        }
        let start = args.start.unwrap_or(rules.on);
        let request = Request { on: rules.on, start, opens: WhichOpens::None };
        Ok(Self { rules, user, subject, answers, again: None, request, file: args.resume.clone() })
    }

    /// Puts one question after the other until none is left; false if the user wants to stop.
    fn questions(&mut self, lines: &mut Lines) -> Result<bool, Failure> {
        let (book, user) = (&self.rules.book, self.user);
        loop {
            let plan = self.plan(WhichOpens::None)?;
            let Some(fact) = self.next_question(&plan) else { return Ok(true) };
            let left = plan.questions.iter().filter(|fact| !self.is_skipped(**fact)).count();
            tell(&interview::question(user.err, book, self.rules.on, fact, left));
            // The end of the input is the wish to stop.
            let Some(line) = lines.next()? else { return Ok(false) };
            match typed::read(book, user.err.locale, fact, &line) {
                Ok(Typed::Quit) => return Ok(false),
                Ok(Typed::Why) => tell(&interview::why(user.err, book, &plan, fact)),
                Ok(Typed::Back) => self.back(),
                Ok(Typed::DontKnow) => self.answer(fact, None),
                Ok(Typed::Value(value)) => self.answer(fact, Some(value)),
                Err(says) => tell(&interview::remark(user.err, &says)),
            }
            tell("\n");
        }
    }

    /// The plan so far. Answers that contradict one another are said, and the last of them is taken back.
    fn plan(&mut self, opens: WhichOpens) -> Result<Plan, Failure> {
        loop {
            let request = Request { opens, ..self.request };
            let broken = match answer(&self.rules.book, &self.rules.program, &self.subject, request) {
                Ok(plan) => return Ok(plan),
                Err(AnswerError::Contradiction(broken)) => broken,
                Err(AnswerError::Compile(_)) => return Err(Failure::FaultyRulebook),
            };
            tell(&render::subject::contradictions(
                self.user.err,
                &self.rules.book,
                &self.subject,
                self.request.on,
                &broken,
            ));
            if self.answers.is_empty() {
                return Err(Failure::Facts(FACTS));
            }
            self.back();
        }
    }

    /// The one that decides most, unless the user went back to another.
    fn next_question(&self, plan: &Plan) -> Option<FactIx> {
        self.again.or_else(|| plan.questions.iter().copied().find(|fact| !self.is_skipped(*fact)))
    }

    /// Whether the user has said not to know it.
    fn is_skipped(&self, fact: FactIx) -> bool {
        self.answers.iter().any(|(known, value)| *known == fact && value.is_none())
    }

    fn answer(&mut self, fact: FactIx, value: Option<i64>) {
        self.subject.set(fact, value);
        self.answers.push((fact, value));
        self.again = None;
    }

    /// Takes the last answer back and asks it again.
    fn back(&mut self) {
        match self.answers.pop() {
            Some((fact, _)) => {
                self.subject.set(fact, None);
                self.again = Some(fact);
            }
            None => tell(&interview::remark(self.user.err, say::cli::ask_first(self.user.err.locale))),
        }
    }

    fn quit(&self) -> Result<Done, Failure> {
        let kept = Kept { subject: self.subject.clone(), answers: self.answers.clone() };
        let path = kept::write(&self.rules.book, self.rules.goal, &kept, self.file.as_deref())?;
        tell(&interview::remark(self.user.err, &say::cli::ask_saved(self.user.err.locale, &path.to_string_lossy())));
        Ok(Done::Well)
    }
}
