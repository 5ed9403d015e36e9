//! The plan from which a case opens.

use desk::case::Opening;
use desk::firm::{Command as FirmCommand, Firm, Particulars};
use desk::ids::{CaseId, FirmId, PaperId};
use rulebook::checked::RouteIx;
use rulebook::plan::{Status, WhichOpens};
use text::Locale;
use text::say::{case as say, plan};

use crate::ask::{Asked, Refusal};
use crate::extract::Query;
use crate::url::{Href, Place};
use crate::{Problem, Site};

/// Reads the address. A case opens today, so it is today's rules that bind it, and its plan does not begin in the past.
pub(super) fn read(site: &Site, query: &Query) -> Asked {
    let mut asked = Asked::read(site, query, |_| false);
    asked.ask.start = Some(asked.start().max(asked.today));
    asked.ask.on = Some(asked.today);
    asked
}

/// The plan of one route, as its address tells it.
pub(super) struct Ground<'a> {
    asked: &'a Asked,
    route: RouteIx,
    status: Status,
}

impl<'a> Ground<'a> {
    /// From an address.
    pub(super) fn of(site: &Site, asked: &'a Asked) -> Result<Self, Refusal> {
        let route = asked.ask.route.ok_or(Problem::NotFound)?;
        let plan = asked.plan(site, WhichOpens::None)?;
        let status = plan.route(route).ok_or(Problem::NotFound)?.status;
        Ok(Self { asked, route, status })
    }

    /// Whether the route cannot be taken.
    pub(super) fn is_closed(&self) -> bool {
        self.status == Status::Closed
    }

    /// Whether it depends on an answer.
    pub(super) fn is_undecided(&self) -> bool {
        self.status == Status::Undecided
    }

    /// A page with the same answers.
    pub(super) fn href(&self, l: Locale, place: Place) -> Href {
        self.asked.dated().href(self.asked.book(), place.href(l.lang))
    }

    /// Goal, route and days.
    pub(super) fn lines(&self, l: Locale) -> Vec<(&'static str, String)> {
        let words = self.asked.wording(l);
        vec![
            (say::new_goal(l), words.goal(self.asked.ask.goal).into_owned()),
            (say::new_route(l), words.route(self.route).into_owned()),
            (say::new_rules(l), plan::as_of(l, &l.date(self.asked.on()), &l.date(self.asked.start()))),
        ]
    }

    /// The facts in words.
    pub(super) fn facts(&self, l: Locale) -> Vec<(String, String)> {
        let words = self.asked.wording(l);
        let known = self.asked.ask.subject.known_facts();
        known.map(|(fact, value)| (words.fact(fact).into_owned(), words.value(fact, value))).collect()
    }

    /// The papers in words.
    pub(super) fn papers(&self, l: Locale) -> Vec<String> {
        let words = self.asked.wording(l);
        let held = self.asked.ask.subject.held_papers();
        held.map(|(paper, held)| words.prepared(paper, &held.states).into_owned()).collect()
    }

    /// The case that opens.
    pub(super) fn opening(&self, case: CaseId, firm: FirmId) -> Opening {
        let book = self.asked.book();
        Opening {
            case,
            firm,
            goal: book.entities.goals.id(self.asked.ask.goal).to_string(),
            route: book.entities.routes.id(self.route).to_string(),
            on: self.asked.on(),
            start: self.asked.start(),
            facts: self.told().collect(),
            rulebook: book.hash.clone(),
        }
    }

    fn told(&self) -> impl Iterator<Item = (String, String)> {
        let facts = &self.asked.book().entities.facts;
        let known = self.asked.ask.subject.known_facts();
        known.map(move |(fact, value)| (facts.table().id(fact).to_string(), facts.format(fact, value)))
    }

    /// What the firm tells with it: its facts, and the papers it says that it holds and that its vault has not.
    pub(super) fn vault<E>(
        &self,
        case: CaseId,
        firm: &Firm,
        id: impl Fn() -> Result<PaperId, E>,
    ) -> Result<Vec<FirmCommand>, E> {
        let e = &self.asked.book().entities;
        let facts = self.told().map(|(fact, value)| (fact, Some(value))).collect();
        let mut vault = vec![FirmCommand::TellFacts { facts, case: Some(case) }];
        for (paper, held) in self.asked.ask.subject.held_papers() {
            let evidence = e.evidence.id(paper).to_string();
            if firm.papers.values().any(|paper| paper.evidence == evidence && paper.counts()) {
                continue;
            }
            let states = held.states.iter().map(|state| e.states.id(*state).to_string()).collect();
            let particulars =
                Particulars { issued: held.issued, expires: held.expires, states, ..Particulars::default() };
            vault.push(FirmCommand::FilePaper { paper: id()?, evidence, particulars, with: None });
        }
        Ok(vault)
    }
}
