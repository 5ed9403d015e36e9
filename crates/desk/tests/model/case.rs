//! A case moved by random commands, beside the same case on paper.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use calendar::Day;
use desk::case::{Ask, Case, Command, Opening, Stage, Status, StepKey, Verdict, journey};
use desk::firm::Firm;
use desk::ids::{CaseId, FirmId, WordsId};
use desk::stream::{By, Event};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use rulebook::program::Compiled;
use uuid::Uuid;

use super::plain_case::{Mark, Moves, PlainCase, Said, Say};
use super::tries::{Attempt, Try, attempts};
use super::way::{STEPS, TWO_PERSONS};
use super::{Stream, books, person, word};

fn law() -> &'static Compiled {
    static LAW: OnceLock<Compiled> = OnceLock::new();
    LAW.get_or_init(|| {
        let mut files = books::files(&books::root().join("aa-bb"));
        let licence = "  - id: get-licence\n    editions:\n      - from: 2020\n";
        for file in &mut files {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            file.bytes = text.replace(licence, &format!("{licence}        two_persons: true\n")).into_bytes();
        }
        Compiled::new(books::must_hold(files, "aa-bb"))
    })
}

/// 4 March 2030, a Monday.
fn today() -> Day {
    "2030-03-04".parse().unwrap()
}

fn key(step: usize) -> StepKey {
    STEPS[step].key.parse().unwrap()
}

fn words(number: u8) -> WordsId {
    WordsId::new(Uuid::from_u128(1000 + u128::from(number)))
}

/// Both, side by side.
struct Both {
    real: Stream<Case>,
    plain: PlainCase,
    seconds: u32,
}

impl Both {
    fn opened() -> Self {
        let facts = [
            ("workshop.kind", "clocks"),
            ("workshop.workers", "4"),
            ("workshop.owner_country", "NZ"),
            ("workshop.has_room", "true"),
            ("workshop.capital", "100 KWD"),
        ];
        let opening = Opening {
            case: CaseId::new(Uuid::from_u128(8)),
            firm: FirmId::new(Uuid::from_u128(9)),
            goal: "open-a-workshop".to_owned(),
            route: "small".to_owned(),
            on: today(),
            start: today(),
            facts: facts.map(|(fact, value)| (fact.to_owned(), value.to_owned())).into(),
            rulebook: law().book.hash.clone(),
        };
        let plain = PlainCase { own_room: true, ..PlainCase::default() };
        let mut both = Self { real: Stream::default(), plain, seconds: 0 };
        let open = both.ask(1, None, Command::Open(opening));
        assert_eq!(open, Ok(1));
        both
    }

    fn at(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(i64::from(self.seconds))
    }

    /// Puts a command to the real case, twice; the number of events that it gave.
    fn ask(&mut self, by: u8, seen: Option<u64>, command: Command) -> Result<usize, &'static str> {
        let (by, at) = (By::Person(person(by)), self.at());
        let way = |case: &Case| journey(law(), case, &Firm::default(), today()).ok();
        let before = self.real.position;
        let ask = Ask { by, at, seen, command };
        let events = self.real.state.decide(ask.clone(), &way).map_err(|refusal| word(&refusal))?;
        let many = events.len();
        for event in &events {
            assert_eq!(event.encode().unwrap().version, 1, "a new form is recorded under streams/");
        }
        self.real.happen(by, at, events);
        // From the same page, so that a second click is no second wish.
        let again = self.real.state.decide(Ask { seen: Some(before), ..ask }, &way);
        assert!(matches!(again.as_deref(), Ok([]) | Err(_)), "the same command twice acts once: {again:?}");
        Ok(many)
    }

    fn command(&self, what: Try) -> Command {
        let told = |fact: &str, value: &str| BTreeMap::from([(fact.to_owned(), Some(value.to_owned()))]);
        match what {
            Try::Begin { step, day } => {
                let on = today().plus_days(i64::from(day));
                Command::Begin { step: key(step), on, reference: None }
            }
            Try::HandIn { step } => Command::HandIn {
                step: key(step),
                on: today(),
                reference: None,
                papers: vec![],
                words: None,
                due: None,
            },
            Try::TakeBack { step } => Command::TakeBack(key(step)),
            Try::Decide { step, say } => {
                let verdict = match say {
                    Say::Accept => Verdict::Accepted { given: self.given(step) },
                    Say::Return => Verdict::Returned { items: vec![] },
                    Say::Refuse => Verdict::Refused { source: "workshop-act".to_owned() },
                };
                Command::Decide { step: key(step), verdict, words: Some(words(0)) }
            }
            Try::Undo { step } => Command::Undo(key(step)),
            Try::OwnRoom(own) => Command::TellFacts(told("workshop.has_room", if own { "true" } else { "false" })),
            Try::Boats(boats) => Command::TellFacts(told("workshop.kind", if boats { "boats" } else { "clocks" })),
            Try::Assign(officer) => Command::Assign(person(officer)),
            Try::Release => Command::Release,
            Try::Message(number) => Command::Say(words(number), vec![]),
            Try::Note(number) => Command::Note(words(number)),
            Try::Pause => Command::Pause,
            Try::Resume => Command::Resume,
            Try::Withdraw => Command::Withdraw,
            Try::Reopen => Command::Reopen,
            Try::GoOn { .. } | Try::Wait(_) => panic!("this is no command"),
        }
    }

    /// What the rulebook says that a step gives.
    fn given(&self, step: usize) -> Vec<desk::case::Given> {
        let way = journey(law(), &self.real.state, &Firm::default(), today()).unwrap();
        way.ahead(&key(step)).map(|waypoint| way.gives(&law().book, waypoint, today())).unwrap_or_default()
    }

    fn attempt(&mut self, attempt: Attempt) {
        match attempt.what {
            Try::Wait(seconds) => self.seconds += u32::from(seconds),
            Try::GoOn { nth } => {
                let Some(step) = self.plain.next(usize::from(nth), self.seconds) else { return };
                self.both(1, None, Try::HandIn { step });
                for officer in [2, 3] {
                    self.both(officer, None, Try::Decide { step, say: Say::Accept });
                }
                self.seconds += 10;
            }
            what => {
                let seen = attempt.page.map(|ago| self.real.position.saturating_sub(u64::from(ago)));
                self.both(attempt.by, seen, what);
            }
        }
    }

    fn both(&mut self, by: u8, seen: Option<u64>, what: Try) {
        let (before, position) = (self.plain.clone(), self.real.position);
        let expected = self.on_paper(by, seen, what);
        let command = self.command(what);
        let got = self.ask(by, seen, command);
        assert_eq!(got.map(|_| ()), expected, "{what:?} by {by}");
        if expected.is_err() {
            assert_eq!(self.real.position, position, "what is refused has not happened");
            self.plain = before;
            return;
        }
        for step in 0..STEPS.len() {
            if self.plain.piles[step] != before.piles[step] {
                self.plain.moved[step] = position + 1;
            }
        }
        self.compare();
    }

    fn on_paper(&mut self, by: u8, seen: Option<u64>, what: Try) -> Said {
        let (plain, now) = (&mut self.plain, self.seconds);
        match what {
            Try::Begin { step, day } => {
                plain.open()?;
                plain.fresh(step, seen)?;
                plain.ready(step, now)?;
                if plain.top(step) != Some(Mark::Begun { day }) {
                    plain.piles[step].push(Mark::Begun { day });
                }
            }
            Try::HandIn { step } => {
                plain.open()?;
                plain.fresh(step, seen)?;
                plain.ready(step, now)?;
                plain.piles[step].push(Mark::Handed { by });
            }
            Try::TakeBack { step } => {
                plain.open()?;
                plain.fresh(step, seen)?;
                plain.take_back(step)?;
            }
            Try::Decide { step, say } => {
                plain.open()?;
                plain.fresh(step, seen)?;
                plain.decide(step, by, say, now)?;
                plain.end();
            }
            // The one thing that is done to a closed case: its end is taken back before anybody outside saw it.
            Try::Undo { step } => {
                plain.fresh(step, seen)?;
                plain.undo(step, by, now)?;
            }
            Try::OwnRoom(own) => {
                plain.open()?;
                plain.own_room = own;
                plain.end();
            }
            Try::Boats(boats) => {
                plain.open()?;
                plain.boats = boats;
                plain.end();
            }
            Try::Assign(officer) => plain.officer = Some(officer),
            Try::Release => plain.officer = None,
            Try::Message(number) if !plain.messages.contains(&number) => plain.messages.push(number),
            Try::Note(number) if !plain.notes.contains(&number) => plain.notes.push(number),
            Try::Message(_) | Try::Note(_) | Try::GoOn { .. } | Try::Wait(_) => {}
            Try::Pause => plain.steer(Moves::Paused, &[Moves::Open])?,
            Try::Resume => plain.steer(Moves::Open, &[Moves::Paused])?,
            Try::Withdraw => plain.steer(Moves::Withdrawn, &[Moves::Open, Moves::Paused])?,
            Try::Reopen => plain.steer(Moves::Open, &[Moves::Withdrawn])?,
        }
        Ok(())
    }

    fn compare(&self) {
        let (real, plain) = (&self.real.state, &self.plain);
        let moves = match plain.moves {
            Moves::Open => Status::Open,
            Moves::Paused => Status::Paused,
            Moves::Withdrawn => Status::Withdrawn,
            Moves::Done => Status::Done,
        };
        assert_eq!(real.status, moves);
        assert_eq!(real.officer, plain.officer.map(person));
        assert_eq!((real.messages.len(), real.notes.len()), (plain.messages.len(), plain.notes.len()));
        for (step, known) in STEPS.iter().enumerate() {
            assert_eq!(real.stage(&key(step)).map(mark), plain.top(step), "{}", known.key);
        }
        let licensed = plain.top(TWO_PERSONS);
        if let Some(Mark::Decided { handed_by, by, .. }) = licensed {
            assert_ne!(handed_by, by, "nobody decides on their own");
        }
    }
}

impl PlainCase {
    fn steer(&mut self, to: Moves, from: &[Moves]) -> Said {
        if self.moves != to && !from.contains(&self.moves) {
            return Err("not open");
        }
        self.moves = to;
        Ok(())
    }
}

/// A stage as it stands on paper.
fn mark(stage: &Stage) -> Mark {
    let number = |by: &By| match by {
        By::Person(id) => u8::try_from(id.uuid().as_u128()).unwrap(),
        By::Clockwork => 0,
    };
    let say = |verdict: &Verdict| match verdict {
        Verdict::Accepted { .. } => Say::Accept,
        Verdict::Returned { .. } => Say::Return,
        Verdict::Refused { .. } => Say::Refuse,
    };
    match stage {
        Stage::Begun { on, .. } => Mark::Begun { day: u8::try_from(today().days_until(*on)).unwrap() },
        Stage::Handed(handed) => Mark::Handed { by: number(&handed.by) },
        Stage::Proposed { handed, verdict, by, .. } => {
            Mark::Proposed { handed_by: number(&handed.by), by: number(by), say: say(verdict) }
        }
        Stage::Decided { handed, verdict, by, at, .. } => Mark::Decided {
            handed_by: number(&handed.by),
            by: number(by),
            say: say(verdict),
            at: u32::try_from(at.as_second()).unwrap(),
        },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_does_what_it_would_on_paper(attempts in attempts()) {
        let mut both = Both::opened();
        for attempt in attempts {
            both.attempt(attempt);
        }
    }
}

/// The model is worth something only if cases arrive: in the order of the needs, every step once.
#[test]
fn a_case_on_paper_arrives() {
    let mut both = Both::opened();
    for step in [0, 1, 2, 3, 4, 5, 6, 9] {
        assert_eq!(both.plain.moves, Moves::Open);
        both.attempt(Attempt { by: 1, page: None, what: Try::HandIn { step } });
        for by in [2, 3] {
            both.attempt(Attempt { by, page: None, what: Try::Decide { step, say: Say::Accept } });
        }
        both.attempt(Attempt { by: 1, page: None, what: Try::Wait(10) });
    }
    assert_eq!(both.plain.moves, Moves::Done);
    assert_eq!(both.real.state.status, Status::Done);
}
