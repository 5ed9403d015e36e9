//! One subject, one goal, one date: the plan.

use calendar::Day;

use super::cost::{self, FeeLine, Year};
use super::duties::{self, DaySpan, Duty};
use super::include::{Included, include};
use super::opens;
use super::questions::{self, Weights};
use super::reasons;
use super::schedule::{Schedule, Triple, schedule};
use super::solve::{Choice, Eval, Solver, Way};
use super::tri::Tri;
use super::warnings;
use super::{
    Contradiction, CurrencySum, NeedPlan, Plan, Range, Reason, ReasonKind, RoutePlan, Status, StepPlan, Warning, Why,
};
use crate::checked::{Effect, EvidenceIx, Ix, RouteIx, Rulebook, StateIx, StepIx, ValidityRule};
use crate::diagnostic::Place;
use crate::program::{CompileError, Program, RouteProgram, TaskIx};
use crate::subject::{Held, Subject};

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
    let mut weights = Weights::new(book);
    let mut routes = Vec::with_capacity(program.routes.len());
    for at in 0..program.routes.len() {
        let mut run = RouteRun::new(book, program, subject, at, request);
        let mut plan = run.plan(&mut weights);
        let wanted = match request.opens {
            WhichOpens::None => false,
            WhichOpens::All => plan.status == Status::Closed,
            WhichOpens::One(route) => plan.status == Status::Closed && plan.route == route,
        };
        if wanted {
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
    let mut run = RouteRun::new(book, program, subject, route, request);
    match run.only_status() {
        Status::Closed => run.turns_on().into_iter().next(),
        Status::Open | Status::Undecided => None,
    }
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

/// The last day on which a held paper counts, if it lapses.
fn lapses(book: &Rulebook, evidence: EvidenceIx, held: &Held, on: Day) -> Option<Day> {
    held.expires.or_else(|| {
        let edition = book.entities.evidence[evidence].position_on(on)?;
        let validity = book.rules.evidence[evidence.get()][edition].validity;
        held.issued.and_then(|issued| last_day(validity, issued))
    })
}

/// The last day on which a paper counts that was given on a day.
pub fn last_day(validity: ValidityRule, given: Day) -> Option<Day> {
    match validity {
        ValidityRule::None | ValidityRule::Unknown => None,
        ValidityRule::Days(days) => Some(given.plus_days(i64::from(days))),
        ValidityRule::Months(months, rounding) => Some(given.plus_months(i32::from(months), rounding)),
    }
}

/// One route for one subject.
pub struct RouteRun<'a> {
    book: &'a Rulebook,
    program: &'a Program,
    subject: &'a Subject,
    route: &'a RouteProgram,
    request: Request,
    eval: Eval<'a>,
}

impl<'a> RouteRun<'a> {
    pub fn new(book: &'a Rulebook, program: &'a Program, subject: &'a Subject, at: usize, request: Request) -> Self {
        let route = &program.routes[at];
        let mut eval = Eval::new(book, program, subject.facts().to_vec(), subject.holdings(), request.on);
        if let Some(edition) = route.edition {
            for (fact, value) in &book.rules.routes[route.route.get()][edition].sets {
                eval.facts[fact.get()] = Some(*value);
                eval.fixed.push(*fact);
            }
        }
        Self { book, program, subject, route, request, eval }
    }

    /// For each item whether the subject has it, in its state and not lapsed.
    fn has(&self, lapsed: &[EvidenceIx]) -> Vec<bool> {
        let has = |evidence: EvidenceIx, state: Option<StateIx>| {
            self.subject.held(evidence).is_some_and(|held: &Held| {
                !lapsed.contains(&evidence) && state.is_none_or(|state| held.states.contains(&state))
            })
        };
        self.program.items.iter().map(|item| has(item.evidence, item.state)).collect()
    }

    fn solve(&mut self, has: &[bool]) -> Vec<Choice> {
        let mut solver = Solver::new(&mut self.eval, has);
        for want in &self.route.wants {
            if solver.eval.wanted(None, want) != Tri::No {
                solver.fill(want.item);
            }
        }
        solver.finish()
    }

    /// Where the route stands, given how its papers are filled.
    fn status(&mut self, choices: &[Choice]) -> Status {
        let Some(edition) = self.route.edition else { return Status::Closed };
        let rule = &self.book.rules.routes[self.route.route.get()][edition];
        self.eval.at_hand(None);
        let mut all = if rule.no_entry { Tri::No } else { self.eval.condition(&rule.when) };
        for want in &self.route.wants {
            let wanted = self.eval.wanted(None, want);
            all = all.and(wanted.implies(choices[usize::from(want.item.0)].fill));
        }
        match all {
            Tri::Yes => Status::Open,
            Tri::Maybe => Status::Undecided,
            Tri::No => Status::Closed,
        }
    }

    /// Only where the route stands.
    pub fn only_status(&mut self) -> Status {
        let lapsed = self.lapsed_before_start();
        let choices = self.solve(&self.has(&lapsed));
        self.status(&choices)
    }

    /// The unknown facts, and those that could be changed, on which a closed route turns.
    pub fn turns_on(&mut self) -> Vec<Reason> {
        let lapsed = self.lapsed_before_start();
        let choices = self.solve(&self.has(&lapsed));
        self.reasons(&choices, Status::Closed)
    }

    fn lapsed_before_start(&self) -> Vec<EvidenceIx> {
        let lapsed = |(evidence, held): (EvidenceIx, &Held)| {
            let last = lapses(self.book, evidence, held, self.request.on)?;
            (last < self.request.start).then_some(evidence)
        };
        self.subject.held_papers().filter_map(lapsed).collect()
    }

    fn reasons(&mut self, choices: &[Choice], status: Status) -> Vec<Reason> {
        let wanted = match status {
            Status::Open => return Vec::new(),
            Status::Undecided => Tri::Maybe,
            Status::Closed => Tri::No,
        };
        let fixed = |kind, expr: &str, place: &Place| Reason {
            kind,
            expr: expr.to_owned(),
            place: place.clone(),
            facts: Vec::new(),
            value: Some(false),
        };
        let entity = &self.book.entities.routes[self.route.route];
        let Some(edition) = self.route.edition else {
            return vec![fixed(ReasonKind::NotInForce, "editions", &entity.id.place)];
        };
        let rule = &self.book.rules.routes[self.route.route.get()][edition];
        if rule.no_entry {
            return vec![fixed(ReasonKind::NoEntry, "no_entry", &rule.place)];
        }
        let mut reasons = reasons::of_conditions(&mut self.eval, rule, wanted);
        reasons.extend(reasons::of_needs(&mut self.eval, choices, self.route, wanted));
        reasons
    }

    pub fn plan(&mut self, weights: &mut Weights) -> RoutePlan {
        let mut lapsed = self.lapsed_before_start();
        let mut warnings: Vec<Warning> = lapsed.iter().filter_map(|paper| self.held_lapses(*paper)).collect();
        let (choices, included, times) = loop {
            let choices = self.solve(&self.has(&lapsed));
            let included = include(&mut self.eval, &choices, &self.route.wants);
            let times = schedule(&mut self.eval, &choices, &included, &self.route.wants, self.request.start);
            let Some(paper) = self.lapsing(&choices, &included, &times) else { break (choices, included, times) };
            lapsed.push(paper);
            warnings.extend(self.held_lapses(paper));
        };
        let status = self.status(&choices);
        let because = self.reasons(&choices, status);
        let lines: Vec<Vec<FeeLine>> = (0..self.program.tasks.len())
            .map(|at| match (included.tasks[at], u16::try_from(at)) {
                (Tri::No, _) | (_, Err(_)) => Vec::new(),
                (_, Ok(ix)) => cost::fee_lines(&mut self.eval, TaskIx(ix)),
            })
            .collect();
        if status != Status::Closed {
            weights.add(&mut self.eval, &choices, &included, self.route, status);
        }
        let steps = self.steps(&choices, &included, &times, &lines);
        let fees = self.sums(&choices, &included, &lines, Year::First);
        let fees_later = self.sums(&choices, &included, &lines, Year::Later);
        let mut reading: Vec<usize> = (0..steps.len()).collect();
        reading.sort_by_key(|at| {
            let step = &steps[*at];
            (step.reach.unwrap_or(Day::MAX), step.depth, *at)
        });
        let obligations = self.duties(&choices, &included, &times);
        warnings.extend(warnings::of(
            &mut self.eval,
            &choices,
            &included,
            &times,
            self.route.route,
            self.request.start,
        ));
        let mut days_unknown: Vec<StepIx> = Vec::new();
        for step in &steps {
            let days = self.book.entities.steps[step.step].editions[step.edition].days;
            let unknown = days.min.is_none() || days.typical.is_none() || days.max.is_none();
            let covered = step.within.is_some_and(|bundle| {
                let whole = self.book.entities.bundles[bundle].days;
                (days.min.is_some() || whole.min.is_some())
                    && (days.typical.is_some() || whole.typical.is_some())
                    && (days.max.is_some() || whole.max.is_some())
            });
            if unknown && !covered && !days_unknown.contains(&step.step) {
                days_unknown.push(step.step);
            }
        }
        RoutePlan {
            route: self.route.route,
            edition: self.route.edition,
            status,
            because,
            opens_if: Vec::new(),
            inputs: self.inputs(&choices, &included),
            steps,
            reading,
            fees,
            fees_later,
            working_days: times.working_days,
            calendar_days: times.calendar_days,
            done: times.done,
            days_unknown,
            obligations,
            warnings,
        }
    }

    fn held_lapses(&self, evidence: EvidenceIx) -> Option<Warning> {
        let held = self.subject.held(evidence)?;
        let lapses = lapses(self.book, evidence, held, self.request.on)?;
        Some(Warning::HeldLapses { evidence, lapses })
    }

    /// A held paper that lapses before the usual start of a step that needs it.
    fn lapsing(&self, choices: &[Choice], included: &Included, times: &Schedule) -> Option<EvidenceIx> {
        for (at, task) in self.program.tasks.iter().enumerate() {
            let Some(starts) = times.starts[at].typical.filter(|_| included.tasks[at] != Tri::No) else { continue };
            for want in &task.wants {
                let item = self.program.item(want.item);
                if !choices[usize::from(want.item.0)].held {
                    continue;
                }
                let last =
                    self.subject.held(item.evidence).and_then(|h| lapses(self.book, item.evidence, h, self.request.on));
                if last.is_some_and(|last| last < starts) {
                    return Some(item.evidence);
                }
            }
        }
        None
    }

    fn sums(
        &mut self,
        choices: &[Choice],
        included: &Included,
        lines: &[Vec<FeeLine>],
        year: Year,
    ) -> Vec<CurrencySum> {
        let sums = cost::sums(&mut self.eval, choices, included, &self.route.wants, lines, year);
        sums.into_iter()
            .map(|sum| {
                let mut unknown: Vec<(StepIx, u16)> =
                    sum.unknown.iter().map(|(task, fee)| (self.program.task(*task).step, *fee)).collect();
                unknown.sort_unstable();
                unknown.dedup();
                CurrencySum { currency: sum.currency, range: sum.range, unknown }
            })
            .collect()
    }

    fn steps(
        &mut self,
        choices: &[Choice],
        included: &Included,
        times: &Schedule,
        lines: &[Vec<FeeLine>],
    ) -> Vec<StepPlan> {
        let mut steps = Vec::new();
        for (at, task) in self.program.tasks.iter().enumerate() {
            let sure = included.tasks[at];
            let Ok(ix) = u16::try_from(at).map(TaskIx) else { continue };
            if sure == Tri::No {
                continue;
            }
            let mut needs: Vec<NeedPlan> = Vec::new();
            for want in &task.wants {
                let needed = self.eval.wanted(Some(task), want);
                if needed == Tri::No {
                    continue;
                }
                let item = self.program.item(want.item);
                let choice = &choices[usize::from(want.item.0)];
                let bring = choice.ways.iter().any(|(way, _)| *way == Way::Bring);
                // A paper in several states was split into one want for each; here it is one need again.
                match needs.last_mut() {
                    Some(NeedPlan { evidence, place, states, held, .. })
                        if *evidence == item.evidence && *place == want.place =>
                    {
                        states.extend(item.state);
                        *held &= choice.held;
                    }
                    _ => needs.push(NeedPlan {
                        evidence: item.evidence,
                        states: item.state.into_iter().collect(),
                        needed,
                        held: choice.held,
                        bring,
                        place: want.place.clone(),
                    }),
                }
            }
            let (gives, makes) = match &task.rule.effect {
                Effect::Gives(gives) => (gives.clone(), None),
                Effect::Turns { into, .. } => (Vec::new(), Some(*into)),
            };
            steps.push(StepPlan {
                step: task.step,
                edition: task.edition,
                paper: task.paper,
                included: sure,
                critical: times.critical.contains(&ix),
                starts: times.starts[at],
                ends: times.ends[at],
                fees: lines[at].clone(),
                needs,
                gives,
                makes,
                why: self.why(choices, included, ix),
                sources: task.rule.sources.clone(),
                confidence: task.rule.confidence,
                within: task.rule.within,
                reach: times.reach[at],
                depth: times.depth[at],
            });
        }
        let id = |step: StepIx| self.book.entities.steps.id(step);
        let paper = |paper: Option<EvidenceIx>| paper.map(|paper| self.book.entities.evidence.id(paper));
        let key = |day: Option<Day>| day.map_or((1, Day::MAX), |day| (0, day));
        steps.sort_by(|a, b| {
            (key(a.starts.typical), id(a.step), paper(a.paper)).cmp(&(
                key(b.starts.typical),
                id(b.step),
                paper(b.paper),
            ))
        });
        steps
    }

    /// Who wants what a task makes, with the conditions that hold.
    fn why(&mut self, choices: &[Choice], included: &Included, ix: TaskIx) -> Vec<Why> {
        let program = self.program;
        let mut why = Vec::new();
        for item_ix in &program.task(ix).gives {
            let taken = choices[usize::from(item_ix.0)].ways.iter().any(|(way, _)| *way == Way::Task(ix));
            if !taken {
                continue;
            }
            let item = program.item(*item_ix);
            let mut link = |eval: &mut Eval, by, want: &crate::program::Want, needed: Tri| {
                if want.item != *item_ix || needed == Tri::No {
                    return;
                }
                let clauses = || want.when.clauses.iter();
                let count = eval.book.entities.facts.table().len();
                let mut facts: Vec<_> =
                    clauses().flat_map(|c| c.expr.facts().iter().copied()).filter(|f| f.get() < count).collect();
                facts.sort_unstable();
                facts.dedup();
                let because = clauses().map(|clause| clause.text.to_string()).collect();
                why.push(Why { evidence: item.evidence, state: item.state, by, because, facts });
            };
            for want in &self.route.wants {
                let needed = self.eval.wanted(None, want);
                link(&mut self.eval, None, want, needed);
            }
            for (at, task) in program.tasks.iter().enumerate() {
                if included.tasks[at] == Tri::No {
                    continue;
                }
                for want in &task.wants {
                    let needed = self.eval.wanted(Some(task), want);
                    link(&mut self.eval, Some((task.step, task.paper)), want, needed);
                }
            }
        }
        why
    }

    fn inputs(&self, choices: &[Choice], included: &Included) -> Vec<EvidenceIx> {
        let mut inputs: Vec<EvidenceIx> = Vec::new();
        for (at, item) in self.program.items.iter().enumerate() {
            let bring = choices[at].ways.iter().any(|(way, _)| *way == Way::Bring);
            if included.items[at] != Tri::No && bring && !inputs.contains(&item.evidence) {
                inputs.push(item.evidence);
            }
        }
        inputs.sort_unstable();
        inputs
    }

    fn duties(&mut self, choices: &[Choice], included: &Included, times: &Schedule) -> Vec<Duty> {
        let mut found = Vec::new();
        let span = DaySpan::year_from(self.request.start);
        for (obligation, _, _) in self.book.entities.obligations.iter() {
            let Some(edition) = self.book.entities.obligations[obligation].position_on(self.request.on) else {
                continue;
            };
            let held = self.book.rules.obligations[obligation.get()][edition].held;
            let since = match self.program.items.iter().position(|item| item.evidence == held && item.state.is_none()) {
                Some(at) if choices[at].held => self.subject.held(held).and_then(|held| held.issued),
                Some(at) if included.items[at] != Tri::No => given(choices, times, at),
                _ => match self.subject.held(held) {
                    Some(held) => held.issued,
                    None => continue,
                },
            };
            found.extend(duties::duty(&mut self.eval, obligation, since, span));
        }
        found
    }
}

/// The usual day on which a paper is given.
fn given(choices: &[Choice], times: &Schedule, item: usize) -> Option<Day> {
    let mut ends = choices[item].ways.iter().filter_map(|(way, _)| match way {
        Way::Task(task) => Some(times.ends[usize::from(task.0)].typical),
        Way::Bring => None,
    });
    ends.try_fold(None, |latest: Option<Day>, end| end.map(|end| Some(latest.map_or(end, |known| known.max(end)))))
        .flatten()
}

/// The duties of a subject for papers held since given days, within a span: the calendar after registration.
pub fn obligations_of(book: &Rulebook, program: &Program, subject: &Subject, on: Day, span: DaySpan) -> Vec<Duty> {
    let mut eval = Eval::new(book, program, subject.facts().to_vec(), subject.holdings(), on);
    let mut found = Vec::new();
    for (obligation, _, entity) in book.entities.obligations.iter() {
        let Some(edition) = entity.position_on(on) else { continue };
        let held = book.rules.obligations[obligation.get()][edition].held;
        if let Some(paper) = subject.held(held) {
            found.extend(duties::duty(&mut eval, obligation, paper.issued, span));
        }
    }
    found
}

impl Triple<Option<Day>> {
    /// Whether no date of the three is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.min.is_none() && self.typical.is_none() && self.max.is_none()
    }
}

impl Range {
    /// Whether both ends are the same amount.
    #[must_use]
    pub fn exact(&self) -> Option<i64> {
        self.max.filter(|max| *max == self.min)
    }
}
