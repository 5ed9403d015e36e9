//! Where a case stands on its way: what is done, what is under way and whose turn it is, what is ahead, and what is not needed any more.
//!
//! The plan is computed anew from the facts, the vault and what accepted steps have given, with work going on today. So an accepted step leaves the
//! plan by the rulebook's own logic, and dates follow what really happened.

use std::collections::BTreeSet;

use calendar::Day;
use rulebook::checked::{EvidenceIx, Rulebook};
use rulebook::diagnostic::Kind;
use rulebook::plan::{AnswerError, Plan, Request, RoutePlan, StepPlan, Tri, WhichOpens, answer};
use rulebook::program::{CompileError, Compiled};
use rulebook::source::{Edition, Entity, Moment};
use rulebook::subject::{Begun, Held, Subject};

use super::waypoint::{Ground, done, key};
use super::{Case, Given, LawChange, Opening, Stage, StepKey};
use crate::firm::{Firm, Particulars};
use crate::refusal::Refusal;

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// The firm's, or its adviser's.
    Firm,
    /// The desk's.
    Desk,
    /// An office outside.
    Authority,
}

impl Turn {
    /// The word in read models.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Desk => "desk",
            Self::Authority => "authority",
        }
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Accepted.
    Done,
    /// Somebody is at it.
    UnderWay(Turn),
    /// It was returned or refused: the firm's turn.
    Back,
    /// It can begin now.
    Ready,
    /// It waits for papers of other steps, or for a fact.
    Ahead,
    /// It was part of the plan and is not any more.
    NotNeeded,
}

/// A step on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waypoint {
    /// The step.
    pub key: StepKey,
    /// How far it is.
    pub progress: Progress,
    /// The papers it waits for, as ids of evidence.
    pub missing: Vec<String>,
    /// Its place in the plan, if it is ahead.
    pub at: Option<usize>,
    /// The desk's decision needs two officers.
    pub two_persons: bool,
}

/// The way of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The plan of what is left, from today, with everything it says of other routes.
    pub plan: Plan,
    /// The position of the case's route in it.
    pub route: usize,
    /// The steps: done ones in the order in which they were done, then those of the plan as they are read, then those not needed any more.
    pub steps: Vec<Waypoint>,
}

/// Why there is no journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JourneyError {
    /// The case has not opened.
    Unopened,
    /// The rulebook has no such goal, route, fact or paper any more: its id.
    Gone(String),
    /// The rules of the day cannot be compiled.
    Compile(CompileError),
    /// The facts contradict one another.
    Answer(AnswerError),
}

impl Journey {
    /// The plan of the route.
    #[must_use]
    pub fn route(&self) -> Option<&RoutePlan> {
        self.plan.routes.get(self.route)
    }

    /// A step that is still part of the plan.
    #[must_use]
    pub fn ahead(&self, key: &StepKey) -> Option<&Waypoint> {
        self.steps.iter().find(|waypoint| waypoint.key == *key && waypoint.at.is_some())
    }

    /// Whether a step is part of the plan, and what it needs is there.
    ///
    /// # Errors
    /// [`Refusal::NotInPlan`] or [`Refusal::NeedsMissing`].
    pub fn can_be_done(&self, key: &StepKey) -> Result<(), Refusal> {
        let sure = |waypoint: &&Waypoint| self.step(waypoint).is_some_and(|step| step.included == Tri::Yes);
        let waypoint = self.ahead(key).filter(sure).ok_or(Refusal::NotInPlan)?;
        if waypoint.missing.is_empty() { Ok(()) } else { Err(Refusal::NeedsMissing(waypoint.missing.clone())) }
    }

    /// The plan's step at a waypoint.
    #[must_use]
    pub fn step(&self, waypoint: &Waypoint) -> Option<&StepPlan> {
        self.route()?.steps.get(waypoint.at?)
    }

    /// What a step gives when it is done on a day: its papers, or a state of the paper that it prepares.
    #[must_use]
    pub fn gives(&self, book: &Rulebook, waypoint: &Waypoint, on: Day) -> Vec<Given> {
        let Some(step) = self.step(waypoint) else { return Vec::new() };
        let evidence = |ix: EvidenceIx| book.entities.evidence.id(ix).as_str().to_owned();
        let given = |ix, issued, states| Given { evidence: evidence(ix), issued, expires: None, states };
        let state = step.makes.map(|state| book.entities.states.id(state).as_str().to_owned());
        let prepared = step.paper.map(|paper| given(paper, None, state.into_iter().collect()));
        step.gives.iter().map(|paper| given(*paper, Some(on), Vec::new())).chain(prepared).collect()
    }

    /// Nothing is left to do.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.steps.iter().all(|waypoint| waypoint.at.is_none())
            && self.route().is_some_and(|route| route.status == rulebook::plan::Status::Open)
    }

    /// The one next thing: what came back, else what can begin, else what is under way; on the critical path first.
    #[must_use]
    pub fn next(&self) -> Option<&Waypoint> {
        let urgency = |waypoint: &&Waypoint| match waypoint.progress {
            Progress::Back => Some(0),
            Progress::Ready => Some(if self.step(waypoint).is_some_and(|step| step.critical) { 1 } else { 2 }),
            Progress::UnderWay(Turn::Firm) => Some(3),
            Progress::UnderWay(Turn::Desk) => Some(4),
            Progress::UnderWay(Turn::Authority) => Some(5),
            Progress::Done | Progress::Ahead | Progress::NotNeeded => None,
        };
        self.steps.iter().filter(|waypoint| urgency(waypoint).is_some()).min_by_key(urgency)
    }
}

/// What is known of the firm in a case: its facts, the papers of its vault that count, and what accepted steps have given.
///
/// # Errors
/// If the rulebook does not know a fact or paper any more.
pub fn subject(book: &Rulebook, case: &Case, firm: &Firm) -> Result<Subject, JourneyError> {
    let mut subject = Subject::new(book);
    for (fact, value) in &case.facts {
        subject.read_fact(book, fact, value).map_err(|_| JourneyError::Gone(fact.clone()))?;
    }
    // What came in with this case counts through its steps.
    let this = case.opening.as_ref().map(|opening| opening.case);
    for paper in firm.papers.values().filter(|paper| paper.counts() && (this.is_none() || paper.with != this)) {
        let Particulars { issued, expires, states, .. } = &paper.particulars;
        hold(book, &mut subject, &paper.evidence, (*issued, *expires), states, false)?;
    }
    for (key, state) in &case.steps {
        let on = match &state.stage {
            Stage::Begun { on, .. } => *on,
            Stage::Handed(handed) | Stage::Proposed { handed, .. } => handed.on,
            Stage::Decided { .. } => continue,
        };
        // A step that the rulebook has no more is not under way in any plan of it.
        let Some(step) = book.entities.steps.find(&key.step) else { continue };
        let paper = key.paper.as_ref().and_then(|paper| book.entities.evidence.find(paper));
        subject.begin(Begun { step, paper, on });
    }
    for (_, given) in case.given() {
        let Given { evidence, issued, expires, states } = given;
        hold(book, &mut subject, evidence, (*issued, *expires), states, true)?;
    }
    Ok(subject)
}

/// Adds a paper to what is held. Of two of a kind the one that lasts longer counts; states come together.
fn hold(
    book: &Rulebook,
    subject: &mut Subject,
    evidence: &str,
    (issued, expires): (Option<Day>, Option<Day>),
    states: &[String],
    gained: bool,
) -> Result<(), JourneyError> {
    let gone = |id: &str| JourneyError::Gone(id.to_owned());
    let ix = Subject::find_evidence(book, evidence).map_err(|_| gone(evidence))?;
    let states = states.iter().map(|state| Subject::find_state(book, state).map_err(|_| gone(state)));
    let mut held = Held { issued, expires, states: states.collect::<Result<_, _>>()?, gained };
    if let Some(known) = subject.held(ix) {
        for state in &known.states {
            if !held.states.contains(state) {
                held.states.push(*state);
            }
        }
        held.gained &= known.gained;
        let lasts = |held: &Held| held.expires.unwrap_or(Day::MAX);
        // A state that was added to a paper says nothing of the paper's own days.
        if lasts(known) > lasts(&held) || held.issued.is_none() {
            held.issued = known.issued;
            held.expires = known.expires;
        }
    }
    subject.hold(ix, Some(held));
    Ok(())
}

/// The journey of a case.
///
/// # Errors
/// If it has none: see [`JourneyError`].
pub fn journey(law: &Compiled, case: &Case, firm: &Firm, today: Day) -> Result<Journey, JourneyError> {
    let opening = case.opening.as_ref().ok_or(JourneyError::Unopened)?;
    let on = case.on.unwrap_or(opening.on);
    let subject = subject(&law.book, case, firm)?;
    let moment = binding(opening, on);
    let (plan, route) = planned(law, opening, &subject, moment, today.max(opening.start))?;
    let mut steps = done(case);
    if let Some(route) = plan.routes.get(route) {
        let program = law.program(plan.goal, moment).map_err(JourneyError::Compile)?;
        let ground = Ground { book: &law.book, case, program: &program, route };
        let ahead = route.reading.iter().filter_map(|at| Some((*at, route.steps.get(*at)?)));
        steps.extend(ahead.map(|(at, step)| ground.waypoint(at, step)));
    }
    let known: BTreeSet<StepKey> = steps.iter().map(|waypoint| waypoint.key.clone()).collect();
    // What the first plan had, or somebody worked on, and the plan has no more.
    let first = after_opening(law, opening)?;
    let worked = case.steps.keys().cloned();
    let mut gone: Vec<StepKey> = first.into_iter().chain(worked).filter(|key| !known.contains(key)).collect();
    gone.sort();
    gone.dedup();
    steps.extend(gone.into_iter().map(|key| Waypoint {
        key,
        progress: Progress::NotNeeded,
        missing: Vec::new(),
        at: None,
        two_persons: false,
    }));
    Ok(Journey { plan, route, steps })
}

/// The steps of the plan with which a case opened.
///
/// # Errors
/// If the rulebook no longer has what it rested on.
pub fn after_opening(law: &Compiled, opening: &Opening) -> Result<Vec<StepKey>, JourneyError> {
    let case = Case { facts: opening.facts.clone(), ..Case::default() };
    let subject = subject(&law.book, &case, &Firm::default())?;
    let (plan, route) = planned(law, opening, &subject, opening.on.into(), opening.start)?;
    Ok(plan.routes.get(route).map_or_else(Vec::new, |route| {
        route.steps.iter().filter(|step| step.included == Tri::Yes).map(|step| key(&law.book, step)).collect()
    }))
}

/// The rules of a day as they bind a case that opened earlier.
const fn binding(opening: &Opening, on: Day) -> Moment {
    Moment { on, opened: Some(opening.on) }
}

/// What changes for a case if it follows the rules of a later day: the entities of its way whose wording is another then. Empty if nothing does.
///
/// # Errors
/// If one of the two days gives no plan.
pub fn law_changes(law: &Compiled, case: &Case, firm: &Firm, today: Day) -> Result<Vec<LawChange>, JourneyError> {
    let opening = case.opening.as_ref().ok_or(JourneyError::Unopened)?;
    let was = binding(opening, case.on.unwrap_or(opening.on));
    if today <= was.on {
        return Ok(Vec::new());
    }
    let now = binding(opening, today);
    let subject = subject(&law.book, case, firm)?;
    let (before, at_before) = planned(law, opening, &subject, was, today)?;
    let (after, at_after) = planned(law, opening, &subject, now, today)?;
    let ways = [before.routes.get(at_before), after.routes.get(at_after)];
    let steps = ways.iter().flatten().flat_map(|way| &way.steps);
    let entities = &law.book.entities;
    let (mut worded, mut papers) = (BTreeSet::new(), BTreeSet::new());
    for step in steps {
        worded.insert(step.step);
        papers.extend(step.needs.iter().map(|need| need.evidence).chain(step.gives.iter().copied()));
    }
    let mut changes = Vec::new();
    if let Some(route) = ways[1] {
        changes.extend(change(Kind::Route, &entities.routes[route.route], was, now));
    }
    changes.extend(worded.into_iter().filter_map(|step| change(Kind::Step, &entities.steps[step], was, now)));
    changes.extend(papers.into_iter().filter_map(|paper| change(Kind::Evidence, &entities.evidence[paper], was, now)));
    Ok(changes)
}

/// Whether another wording binds at a later moment, and since when.
fn change<E: Edition>(kind: Kind, entity: &Entity<E>, was: Moment, now: Moment) -> Option<LawChange> {
    let (before, after) = (entity.position_at(was), entity.position_at(now));
    if before == after {
        return None;
    }
    let from = after.and_then(|at| entity.editions[at].common().from).map_or(now.on, |from| from.day);
    Some(LawChange { kind: kind.as_str().to_owned(), id: entity.id.as_str().to_owned(), from })
}

fn planned(
    law: &Compiled,
    opening: &Opening,
    subject: &Subject,
    moment: Moment,
    start: Day,
) -> Result<(Plan, usize), JourneyError> {
    let gone = |id: &str| JourneyError::Gone(id.to_owned());
    let goal = law.book.goal(&opening.goal).ok_or_else(|| gone(&opening.goal))?;
    let program = law.program(goal, moment).map_err(JourneyError::Compile)?;
    let request = Request { on: moment.on, start, opens: WhichOpens::None };
    let plan = answer(&law.book, &program, subject, request).map_err(JourneyError::Answer)?;
    let route = law.book.entities.routes.find(&opening.route).ok_or_else(|| gone(&opening.route))?;
    let at = plan.routes.iter().position(|plan| plan.route == route).ok_or_else(|| gone(&opening.route))?;
    Ok((plan, at))
}
