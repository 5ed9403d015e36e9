//! "We already have this paper": after the questions, which papers are held, since when, until when, and what has been done to them.

use calendar::Day;
use render::interview::{self, papers_of, states_of};
use rulebook::checked::{EvidenceIx, StateIx};
use rulebook::plan::Plan;
use rulebook::subject::{Held, Subject};
use text::{DateError, say};

use super::lines::Lines;
use super::typed::{self, Typed};
use crate::failure::{Failure, tell};
use crate::rules::InForce;
use crate::user::User;

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All is told.
    Told,
    /// Back to the question before.
    Back,
    /// Stop here.
    Quit,
}

/// One interview about papers.
pub struct Papers<'a> {
    pub rules: &'a InForce,
    pub user: &'a User,
    pub lines: &'a mut Lines,
}

/// What a line was, once it is read.
enum Read<T> {
    Told(T),
    Back,
    Quit,
}

impl Papers<'_> {
    /// Asks, and tells the subject. The end of the input means that no paper is held: nothing else is open any more.
    pub fn ask(&mut self, plan: &Plan, subject: &mut Subject) -> Result<Ended, Failure> {
        let offered: Vec<EvidenceIx> =
            papers_of(plan).into_iter().filter(|paper| subject.held(*paper).is_none()).collect();
        if offered.is_empty() {
            return Ok(Ended::Told);
        }
        loop {
            let named = match self.which(&offered)? {
                Read::Told(named) => named,
                Read::Back => return Ok(Ended::Back),
                Read::Quit => return Ok(Ended::Quit),
            };
            match self.each(&named, subject)? {
                Read::Told(()) => return Ok(Ended::Told),
                Read::Quit => return Ok(Ended::Quit),
                // Back from a paper is back to the list.
                Read::Back => named.iter().for_each(|paper| {
                    subject.hold(*paper, None);
                }),
            }
        }
    }

    fn which(&mut self, offered: &[EvidenceIx]) -> Result<Read<Vec<EvidenceIx>>, Failure> {
        let l = self.user.err.locale;
        self.until_read(
            &interview::papers(self.user.err, &self.rules.book, self.rules.on, offered),
            say::interview::holds_hint(l),
            Vec::new(),
            |line| {
                let places = typed::places(l, line, offered.len() + 1)?;
                let none = places.contains(&offered.len());
                if none && places.len() > 1 {
                    return Err(say::errors::not_a_choice(l).to_owned());
                }
                Ok(places.iter().filter_map(|at| offered.get(*at).copied()).collect())
            },
        )
    }

    fn each(&mut self, named: &[EvidenceIx], subject: &mut Subject) -> Result<Read<()>, Failure> {
        for paper in named {
            // What is told of a paper before the rest is left is kept.
            subject.hold(*paper, Some(Held::default()));
            match self.one(*paper)? {
                Read::Told(held) => {
                    subject.hold(*paper, Some(held));
                }
                Read::Back => return Ok(Read::Back),
                Read::Quit => return Ok(Read::Quit),
            }
        }
        Ok(Read::Told(()))
    }

    /// The dates of a paper, and what has been done to it.
    fn one(&mut self, paper: EvidenceIx) -> Result<Read<Held>, Failure> {
        let l = self.user.err.locale;
        let issued = match self.day(paper, say::interview::holds_issued(l), None)? {
            Read::Told(day) => day,
            Read::Back => return Ok(Read::Back),
            Read::Quit => return Ok(Read::Quit),
        };
        let expires = match self.day(paper, say::interview::holds_expires(l), issued)? {
            Read::Told(day) => day,
            Read::Back => return Ok(Read::Back),
            Read::Quit => return Ok(Read::Quit),
        };
        Ok(match self.states(paper)? {
            Read::Told(states) => Read::Told(Held { issued, expires, states, ..Held::default() }),
            Read::Back => Read::Back,
            Read::Quit => Read::Quit,
        })
    }

    fn day(&mut self, paper: EvidenceIx, what: &str, after: Option<Day>) -> Result<Read<Option<Day>>, Failure> {
        let l = self.user.err.locale;
        let question = interview::paper_day(self.user.err, &self.rules.book, self.rules.on, paper, what);
        self.until_read(&question, say::interview::papers_lead(l), None, |line| match text::parse_date(line) {
            Ok(day) => match after.filter(|issued| day < *issued) {
                Some(issued) => Err(say::errors::expires_before_issued(l, &l.date(day), &l.date(issued))),
                None => Ok(Some(day)),
            },
            Err(DateError::Empty) => Ok(None),
            Err(error) => Err(typed::date(l, error)),
        })
    }

    fn states(&mut self, paper: EvidenceIx) -> Result<Read<Vec<StateIx>>, Failure> {
        let l = self.user.err.locale;
        let states = states_of(&self.rules.program, paper);
        if states.is_empty() {
            return Ok(Read::Told(states));
        }
        let question = interview::paper_states(self.user.err, &self.rules.book, self.rules.on, paper, &states);
        self.until_read(&question, say::interview::holds_hint(l), Vec::new(), |line| {
            let places = typed::places(l, line, states.len())?;
            Ok(places.iter().filter_map(|at| states.get(*at).copied()).collect())
        })
    }

    /// Puts a question until its answer can be read; `why` answers the question mark, `unknown` is what an empty line says.
    fn until_read<T: Clone>(
        &mut self,
        question: &str,
        why: &str,
        unknown: T,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Read<T>, Failure> {
        loop {
            tell(question);
            let Some(line) = self.lines.next()? else { return Ok(Read::Told(unknown)) };
            let says = match typed::key(&line) {
                Some(Typed::Quit) => return Ok(Read::Quit),
                Some(Typed::Back) => return Ok(Read::Back),
                Some(Typed::DontKnow) => {
                    tell("\n");
                    return Ok(Read::Told(unknown));
                }
                Some(Typed::Why | Typed::Value(_)) => why.to_owned(),
                None => match read(&line) {
                    Ok(told) => {
                        tell("\n");
                        return Ok(Read::Told(told));
                    }
                    Err(says) => says,
                },
            };
            tell(&format!("{}\n", interview::remark(self.user.err, &says)));
        }
    }
}
