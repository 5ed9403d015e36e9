//! One subject, one goal, one date: the plan.

use calendar::Day;

use super::duties::{self, DaySpan, Duty};
use super::eval::Eval;
use super::opens;
use super::questions::{self, Weights};
use super::route::RouteRun;
use super::{Contradiction, Plan, Reason, Status};
use crate::checked::{EvidenceIx, Ix, RouteIx, Rulebook};
use crate::program::{CompileError, Program};
use crate::subject::Subject;

/// For which routes it is searched what would open them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichOpens {
    /// None.
    None,
    /// Every route that is not open.
    All,
    /// This one.
    One(RouteIx),
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The date whose rules are used.
    pub on: Day,
    /// The day on which work starts.
    pub start: Day,
    /// For which routes it is searched what would open them.
    pub opens: WhichOpens,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The facts cannot hold together.
    Contradiction(Vec<Contradiction>),
    /// The goal's rules cannot be compiled for the date.
    Compile(CompileError),
}

/// Computes the plan of a subject. The program must be one that covers `request.on`.
///
/// # Errors
/// If the facts contradict one another; then nothing is computed.
pub fn answer(book: &Rulebook, program: &Program, subject: &Subject, request: Request) -> Result<Plan, AnswerError> {
    let contradictions = contradictions(book, subject, request.on);
    if !contradictions.is_empty() {
        return Err(AnswerError::Contradiction(contradictions));
    }
    let known = Eval::new(book, program, subject, request.on);
    let mut weights = Weights::new(book);
    let mut routes = Vec::with_capacity(program.routes.len());
    for (at, route) in program.routes.iter().enumerate() {
        let mut plan = RouteRun::new(&known, route, subject, request.start).plan(&mut weights);
        let wanted = match request.opens {
            WhichOpens::None => false,
            WhichOpens::All => true,
            WhichOpens::One(route) => plan.route == route,
        };
        if wanted && plan.status == Status::Closed {
            plan.opens_if = opens::search(book, program, subject, at, request);
        }
        routes.push(plan);
    }
    let mut inputs: Vec<EvidenceIx> =
        routes.iter().filter(|r| r.status != Status::Closed).flat_map(|r| r.inputs.iter().copied()).collect();
    inputs.sort_unstable();
    inputs.dedup();
    let (questions, deciding) = questions::rank(weights, subject);
    Ok(Plan {
        on: request.on,
        start: request.start,
        goal: program.goal,
        goal_edition: program.goal_edition,
        routes,
        questions,
        deciding,
        inputs,
    })
}

/// The first reason why a route is closed for a subject; `None` if it is not closed.
pub fn why_closed(
    book: &Rulebook,
    program: &Program,
    subject: &Subject,
    route: usize,
    request: Request,
) -> Option<Reason> {
    let known = Eval::new(book, program, subject, request.on);
    let (status, reasons) = RouteRun::new(&known, &program.routes[route], subject, request.start).standing();
    reasons.into_iter().next().filter(|_| status == Status::Closed)
}

/// The constraints that a subject breaks.
pub fn contradictions(book: &Rulebook, subject: &Subject, on: Day) -> Vec<Contradiction> {
    let held = subject.holdings();
    let env = expr::Env { facts: subject.facts(), held: &held, on, calendars: book };
    let broken =
        book.rules.constraints.iter().zip(0_u16..).filter(|(rule, _)| rule.never.eval_bool(&env) == Some(true));
    broken
        .map(|(rule, at)| Contradiction {
            constraint: Ix::new(at),
            facts: rule.never.facts().iter().copied().filter(|fact| subject.fact(*fact).is_some()).collect(),
            evidence: rule.never.evidence().iter().copied().filter(|paper| subject.held(*paper).is_some()).collect(),
        })
        .collect()
}

/// The duties of a subject for papers held since given days, within a span: the calendar after registration.
pub fn obligations_of(book: &Rulebook, program: &Program, subject: &Subject, on: Day, span: DaySpan) -> Vec<Duty> {
    let eval = Eval::new(book, program, subject, on);
    let held = |of: &crate::program::DutyProgram| {
        let paper = subject.held(of.held)?;
        duties::duty(&eval, of, paper.issued, span)
    };
    program.duties.iter().filter_map(held).collect()
}
