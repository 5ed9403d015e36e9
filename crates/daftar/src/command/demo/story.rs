//! What may happen to a case: played through the domain's own commands along a real route, and told again for other firms.

use std::collections::BTreeMap;

use calendar::Day;
use desk::case::{Ask, Case, Command, Event, Opening, Progress, Stage as StepStage, Turn, UNDO, Verdict, journey};
use desk::firm::Firm;
use desk::ids::{CaseId, FirmId, PersonId, WordsId};
use desk::stream::{Aggregate, By, Meta, Recorded};
use expr::Type;
use jiff::Timestamp;
use rulebook::checked::Ix;
use rulebook::plan::{Request, Status, WhichOpens, answer};
use rulebook::program::Compiled;
use rulebook::subject::Subject;
use uuid::Uuid;

use super::draw::Draw;

/// Who does something in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Who owns the firm.
    Owner,
    /// The officer who has the case.
    Officer,
    /// The one who confirms.
    Second,
}

impl Actor {
    /// The stand-in for them while the story is played.
    fn stand_in(self) -> PersonId {
        let number = match self {
            Self::Owner => 1,
            Self::Officer => 2,
            Self::Second => 3,
        };
        PersonId::new(Uuid::from_u128(number))
    }
}

/// Something that happens.
#[derive(Clone, Debug)]
pub struct Deed {
    /// Who does it.
    pub actor: Actor,
    /// On which day.
    pub on: Day,
    /// What.
    pub event: Event,
}

/// Who and what a story is told of.
#[derive(Clone, Copy, Debug)]
pub struct Cast {
    /// The firm.
    pub firm: FirmId,
    /// The case.
    pub case: CaseId,
    /// The officer who has the case.
    pub officer: PersonId,
}

/// A story.
#[derive(Clone, Debug)]
pub struct Story {
    /// What happens, in order.
    pub deeds: Vec<Deed>,
}

impl Deed {
    /// The event for a cast. New words get an id, which is given with it.
    pub fn cast(&self, cast: Cast, at: Timestamp, draw_words: impl FnOnce() -> WordsId) -> (Event, Option<WordsId>) {
        let mut event = self.event.clone();
        let mut said = None;
        match &mut event {
            Event::Opened { case, firm, .. } => (*case, *firm) = (cast.case, cast.firm),
            Event::Taken { officer } => *officer = cast.officer,
            Event::Decided { words, effective, .. } => {
                *effective = at.checked_add(UNDO).unwrap_or(at);
                said = words.is_some().then(draw_words);
                *words = said;
            }
            Event::Proposed { words, .. } => {
                said = words.is_some().then(draw_words);
                *words = said;
            }
            _ => {}
        }
        (event, said)
    }
}

/// A story that begins on a day and has about so many events, none after `today`. None if the numbers drawn open no route.
pub fn play(law: &Compiled, start: Day, today: Day, length: usize, draw: &mut Draw) -> Option<Story> {
    let (facts, route) = facts(law, start, draw)?;
    let book = &law.book;
    let opening = Opening {
        case: CaseId::new(Uuid::nil()),
        firm: FirmId::new(Uuid::nil()),
        goal: book.entities.goals.id(book.goal).to_string(),
        route,
        on: start,
        start,
        facts,
        rulebook: book.hash.clone(),
    };
    let mut stage = Stage { law, case: Case::default(), firm: Firm::default(), on: start, deeds: Vec::new() };
    stage.act(Actor::Owner, Command::Open(opening))?;
    while stage.deeds.len() < length && stage.on < today {
        let wait = i64::try_from(draw.below(6)).unwrap_or(1);
        stage.on = stage.on.plus_days(wait).min(today);
        if stage.go_on(draw).is_none() {
            break;
        }
    }
    Some(Story { deeds: stage.deeds })
}

/// Facts with which a route is open on a day: the interview, answered by lot.
fn facts(law: &Compiled, on: Day, draw: &mut Draw) -> Option<(BTreeMap<String, String>, String)> {
    let book = &law.book;
    let program = law.program(book.goal, on).ok()?;
    let (mut subject, bounds) = (Subject::new(book), book.entities.facts.bounds());
    let facts = &book.entities.facts;
    loop {
        let request = Request { on, start: on, opens: WhichOpens::None };
        let plan = answer(book, &program, &subject, request).ok()?;
        let Some(fact) = plan.questions.first().copied() else {
            let open: Vec<_> = plan.routes.iter().filter(|route| route.status == Status::Open).collect();
            let route = draw.pick(&open)?;
            let known =
                subject.known_facts().map(|(ix, value)| (facts.table().id(ix).to_string(), facts.format(ix, value)));
            return Some((known.collect(), book.entities.routes.id(route.route).to_string()));
        };
        let (least, greatest) = *bounds.get(fact.get())?;
        let value = match facts.decl(fact).ty {
            // Firms come from one country, and dates lie in the years before.
            Type::Country => facts.parse(fact, book.head.from_country.as_str()).ok()?,
            Type::Date => (i64::from(on.number()) - draw.between(0, 4_000)).clamp(least, greatest),
            _ => draw.between(least, greatest),
        };
        subject.set(fact, Some(value));
    }
}

struct Stage<'a> {
    law: &'a Compiled,
    case: Case,
    firm: Firm,
    on: Day,
    deeds: Vec<Deed>,
}

impl Stage<'_> {
    /// The next thing: an officer takes the case, the firm hands in, the desk answers.
    fn go_on(&mut self, draw: &mut Draw) -> Option<()> {
        if self.case.officer.is_none() && draw.below(3) > 0 {
            return self.act(Actor::Officer, Command::Assign(Actor::Officer.stand_in()));
        }
        match draw.below(120) {
            0 => return self.act(Actor::Owner, Command::Pause),
            1 => return self.act(Actor::Owner, Command::Withdraw),
            _ => {}
        }
        let way = journey(self.law, &self.case, &self.firm, self.on).ok()?;
        let next = way.next()?;
        let step = next.key.clone();
        match next.progress {
            Progress::Ready if draw.below(4) == 0 => {
                self.act(Actor::Owner, Command::Begin { step, on: self.on, reference: None })
            }
            Progress::Ready | Progress::Back | Progress::UnderWay(Turn::Authority) => {
                let reference = Some(format!("{:06}", draw.below(1_000_000)));
                let due = Some(self.on.plus_days(14));
                let (on, papers, words) = (self.on, Vec::new(), None);
                self.act(Actor::Owner, Command::HandIn { step, on, reference, papers, words, due })
            }
            Progress::UnderWay(Turn::Desk) => {
                let (verdict, words) = if draw.below(8) == 0 {
                    (Verdict::Returned { items: Vec::new() }, Some(WordsId::new(Uuid::nil())))
                } else {
                    (Verdict::Accepted { given: way.gives(&self.law.book, next, self.on) }, None)
                };
                let proposed = matches!(self.case.stage(&step), Some(StepStage::Proposed { .. }));
                let actor = if proposed { Actor::Second } else { Actor::Officer };
                self.act(actor, Command::Decide { step, verdict, words })
            }
            Progress::UnderWay(Turn::Firm) | Progress::Done | Progress::Ahead | Progress::NotNeeded => None,
        }
    }

    fn act(&mut self, actor: Actor, command: Command) -> Option<()> {
        let by = By::Person(actor.stand_in());
        let ask = Ask { by, at: Timestamp::UNIX_EPOCH, seen: None, command };
        let way = |case: &Case| journey(self.law, case, &self.firm, self.on).ok();
        for event in self.case.decide(ask, &way).ok()? {
            let meta = Meta { by, at: Timestamp::UNIX_EPOCH, why: None };
            let position = u64::try_from(self.deeds.len()).unwrap_or(0) + 1;
            self.case.apply(&Recorded { position, meta, event: event.clone() });
            self.deeds.push(Deed { actor, on: self.on, event });
        }
        Some(())
    }
}
