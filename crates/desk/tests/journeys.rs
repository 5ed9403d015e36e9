//! Every hand-worked subject of every rulebook goes all the way along every open route, step by step, and arrives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../rulebook/tests/books/mod.rs"]
mod books;
#[allow(dead_code, reason = "the expected results are for other tests")]
#[path = "../../rulebook/tests/law_case/mod.rs"]
mod law_case;

use std::collections::BTreeMap;

use calendar::Day;
use desk::Refusal;
use desk::case::{Ask, Case, Command, Journey, Opening, Progress, Status, Turn, UNDO, Verdict, journey};
use desk::firm::{Command as FirmCommand, Firm, Particulars};
use desk::ids::{CaseId, FirmId, PaperId, PersonId};
use desk::stream::{Aggregate, By, Meta, Recorded};
use jiff::Timestamp;
use rulebook::plan::{Request, Status as RouteStatus, StepPlan, Tri, WhichOpens, answer};
use rulebook::program::Compiled;
use rulebook::subject::{Subject, read_json};
use uuid::Uuid;

fn founder() -> By {
    By::Person(PersonId::new(Uuid::from_u128(1)))
}

fn officer() -> By {
    By::Person(PersonId::new(Uuid::from_u128(2)))
}

fn second_officer() -> By {
    By::Person(PersonId::new(Uuid::from_u128(3)))
}

/// A case with its stream and its firm, moved by commands.
struct Desk<'a> {
    law: &'a Compiled,
    today: Day,
    at: Timestamp,
    case: Case,
    firm: Firm,
    position: u64,
}

impl Desk<'_> {
    fn act(&mut self, by: By, command: Command) -> Result<(), Refusal> {
        let ask = Ask { by, at: self.at, seen: Some(self.position), command };
        let way = |case: &Case| journey(self.law, case, &self.firm, self.today).ok();
        for event in self.case.decide(ask, &way)? {
            self.position += 1;
            let meta = Meta { by, at: self.at, why: None };
            self.case.apply(&Recorded { position: self.position, meta, event });
        }
        Ok(())
    }

    fn journey(&self) -> Journey {
        journey(self.law, &self.case, &self.firm, self.today).expect("a journey")
    }

    /// Does the next thing and has it accepted; `false` when nothing can be done.
    fn advance(&mut self) -> bool {
        let way = self.journey();
        let Some(next) = way.next().filter(|next| next.progress == Progress::Ready).cloned() else { return false };
        let given = way.gives(&self.law.book, &next, self.today);
        let step = next.key.clone();
        let (route, plan) = (way.route().expect("a route"), way.step(&next).expect("it is ahead"));
        for need in plan.needs.iter().filter(|need| need.needed == Tri::Yes) {
            let makes = |other: &StepPlan| {
                other.paper == Some(need.evidence) && other.makes.is_some_and(|state| need.states.contains(&state))
            };
            assert!(!route.steps.iter().any(makes), "{step} begins before a paper is prepared that it needs");
        }
        let hand_in = Command::HandIn {
            step: step.clone(),
            on: self.today,
            reference: None,
            papers: vec![],
            words: None,
            due: None,
        };
        self.act(founder(), hand_in).expect("handed in");
        assert_eq!(self.case.waiting().len(), 1);
        let waits = self.journey();
        let waits = waits.steps.iter().find(|waypoint| waypoint.key == step).expect("still there");
        assert_eq!(waits.progress, Progress::UnderWay(Turn::Desk), "{step}");
        let decide = Command::Decide { step: step.clone(), verdict: Verdict::Accepted { given }, words: None };
        assert_eq!(self.act(founder(), decide.clone()), Err(Refusal::OwnFile), "nobody accepts their own");
        self.act(officer(), decide.clone()).expect("accepted");
        if next.two_persons {
            assert!(self.case.given().all(|(key, _)| *key != step), "one officer is not enough");
            assert_eq!(self.act(officer(), decide.clone()), Err(Refusal::OwnFile));
            self.act(second_officer(), decide).expect("confirmed");
        }
        // Nothing is built on a decision while it can be taken back.
        self.at += UNDO;
        true
    }
}

fn open<'a>(law: &'a Compiled, case: &law_case::Case, subject: &Subject, route: &str) -> Desk<'a> {
    let book = &law.book;
    let facts: BTreeMap<String, String> = subject
        .known_facts()
        .map(|(ix, value)| (book.entities.facts.table().id(ix).to_string(), book.entities.facts.format(ix, value)))
        .collect();
    let at = Timestamp::UNIX_EPOCH;
    let mut firm = Firm::default();
    let mut position = 0;
    let mut happen = |firm: &mut Firm, command| {
        for event in firm.decide(at, command).expect("allowed") {
            position += 1;
            firm.apply(&Recorded { position, meta: Meta { by: founder(), at, why: None }, event });
        }
    };
    let owner = PersonId::new(Uuid::from_u128(1));
    happen(&mut firm, FirmCommand::Found { name: "Example".into(), number: None, owner });
    for (at, (ix, held)) in subject.held_papers().enumerate() {
        let states = held.states.iter().map(|state| book.entities.states.id(*state).to_string()).collect();
        let particulars = Particulars { issued: held.issued, expires: held.expires, states, ..Particulars::default() };
        let paper = PaperId::new(Uuid::from_u128(100 + u128::try_from(at).unwrap()));
        let evidence = book.entities.evidence.id(ix).to_string();
        happen(&mut firm, FirmCommand::FilePaper { paper, evidence, particulars, with: None });
    }
    let mut desk = Desk { law, today: case.start, at, case: Case::default(), firm, position: 0 };
    let opening = Opening {
        case: CaseId::new(Uuid::from_u128(8)),
        firm: FirmId::new(Uuid::from_u128(9)),
        goal: case.goal.clone(),
        route: route.to_owned(),
        on: case.on,
        start: case.start,
        facts,
        rulebook: book.hash.clone(),
    };
    desk.act(founder(), Command::Open(opening)).expect("opened");
    desk
}

#[test]
fn whoever_may_take_a_route_arrives() {
    let mut arrived = 0;
    for folder in books::all() {
        let law = Compiled::new(books::load(&folder));
        let cases =
            books::yaml_files(&folder.join("tests")).into_iter().flat_map(|file| law_case::Case::read_all(&file));
        for case in cases.filter(|case| case.contradiction.is_none()) {
            let name = &case.name;
            let subject = read_json(&law.book, &case.facts_file()).expect("a subject");
            let goal = law.book.goal(&case.goal).expect("a goal");
            let program = law.program(goal, case.on).expect("a program");
            let request = Request { on: case.on, start: case.start, opens: WhichOpens::None };
            let plan = answer(&law.book, &program, &subject, request).expect("a plan");
            for route in plan.routes.iter().filter(|route| route.status == RouteStatus::Open) {
                let id = law.book.entities.routes.id(route.route).to_string();
                // A step that depends on an unknown fact cannot be begun: such a journey waits for the answer.
                if route.steps.iter().any(|step| step.included != Tri::Yes) {
                    continue;
                }
                let mut desk = open(&law, &case, &subject, &id);
                let mut taken = 0;
                while desk.advance() {
                    taken += 1;
                    assert!(taken <= route.steps.len(), "{name}, {id}: a step comes again");
                }
                let left: Vec<String> = desk
                    .journey()
                    .steps
                    .iter()
                    .filter(|w| w.at.is_some())
                    .map(|w| format!("{} {:?}", w.key, w.missing))
                    .collect();
                assert_eq!(desk.case.status, Status::Done, "{name}, {id}: stuck before {left:?}");
                assert_eq!(taken, route.steps.len(), "{name}, {id}: every step once");
                arrived += 1;
            }
        }
    }
    assert!(arrived >= 20, "only {arrived} journeys");
}
