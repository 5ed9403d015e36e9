//! A request with a reader's answers: the law it is about, the days, and the plan for it.

use std::sync::Arc;

use calendar::Day;
use render::Wording;
use rulebook::Rulebook;
use rulebook::plan::{AnswerError, Contradiction, Plan, Request, WhichOpens, answer};
use rulebook::program::{CompileError, Compiled, Program};
use text::Locale;

use super::{Ask, Fault, Mistake};
use crate::extract::Query;
use crate::url::{Href, Place};
use crate::{Problem, Site};

/// What a reader asks, with the law that answers.
pub(crate) struct Asked {
    /// The law.
    pub law: Arc<Compiled>,
    /// The answers so far.
    pub ask: Ask,
    /// What in the address cannot be used.
    pub mistakes: Vec<Mistake>,
    /// Today, where the goal's country is.
    pub today: Day,
}

/// Why there is no plan for what was asked.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A part of the address cannot be used.
    Mistakes,
    /// The answers cannot hold together.
    Contradiction(Vec<Contradiction>),
    /// The goal has no rules on the day.
    NotInForce,
    /// There is no such page, or a mistake of ours.
    Problem(Problem),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Asked {
    /// Reads an address. Parameters that `is_control` knows belong to the page and say nothing about the reader.
    pub fn read(site: &Site, query: &Query, is_control: impl Fn(&str) -> bool) -> Self {
        let law = site.law().current();
        let today = site.law().today(&law.book);
        let told = query.pairs().filter(|(name, _)| !is_control(name)).filter_map(told).collect();
        let (ask, mut mistakes) = Ask::read(&law.book, &told);
        let hidden = |goal| {
            let edition = law.book.entities.goals[goal].position_on(ask.on.unwrap_or(today));
            edition.and_then(|at| law.book.rules.goals[usize::from(goal.0)].get(at)).is_some_and(|rule| !rule.public)
        };
        if hidden(ask.goal) {
            let given = law.book.entities.goals.id(ask.goal).to_string();
            mistakes.push(Mistake { name: "goal".to_owned(), given, fault: Fault::UnknownGoal { near: None } });
        }
        Self { law, ask, mistakes, today }
    }

    /// The rulebook.
    pub fn book(&self) -> &Rulebook {
        &self.law.book
    }

    /// The day whose rules count.
    pub fn on(&self) -> Day {
        self.ask.on.unwrap_or(self.today)
    }

    /// The day on which work starts.
    pub fn start(&self) -> Day {
        self.ask.start.unwrap_or_else(|| self.on())
    }

    /// The rulebook as it is read in a language.
    pub fn wording(&self, locale: Locale) -> Wording<'_> {
        Wording { book: self.book(), locale, on: self.on() }
    }

    /// The rules in force.
    pub fn program(&self, site: &Site) -> Result<Arc<Program>, Refusal> {
        self.law.program(self.ask.goal, self.on()).map_err(|error| match error {
            CompileError::GoalNotInForce => Refusal::NotInForce,
            CompileError::TooManyTasks => {
                let reference = site.references().next();
                tracing::error!(%reference, ?error, "the rulebook does not compile, reference {reference}");
                Refusal::Problem(Problem::Internal(reference))
            }
        })
    }

    /// The plan for the answers.
    pub fn plan(&self, site: &Site, opens: WhichOpens) -> Result<Plan, Refusal> {
        if !self.mistakes.is_empty() {
            return Err(Refusal::Mistakes);
        }
        let program = self.program(site)?;
        self.plan_of(&program, &self.ask, opens).map_err(|error| match error {
            AnswerError::Contradiction(found) => Refusal::Contradiction(found),
            AnswerError::Compile(_) => Refusal::NotInForce,
        })
    }

    /// The plan for other answers under the same rules.
    pub fn plan_of(&self, program: &Program, ask: &Ask, opens: WhichOpens) -> Result<Plan, AnswerError> {
        answer(self.book(), program, &ask.subject, Request { on: self.on(), start: self.start(), opens })
    }

    /// An address of a page with all answers.
    pub fn href(&self, l: Locale, place: Place) -> Href {
        self.ask.href(self.book(), place.href(l.lang))
    }

    /// The answers with both days named, so that the address gives the same plan on any day.
    pub fn dated(&self) -> Ask {
        Ask { on: Some(self.on()), start: Some(self.start()), ..self.ask.clone() }
    }
}

/// A parameter as it was typed: a day in any of the usual ways of writing it, and none where nothing was typed.
fn told((name, value): (&str, &str)) -> Option<(String, String)> {
    let value = match name {
        "on" | "start" if value.trim().is_empty() => return None,
        "on" | "start" => text::parse_date(value).map_or_else(|_| value.to_owned(), |day| day.to_string()),
        _ => value.to_owned(),
    };
    Some((name.to_owned(), value))
}
