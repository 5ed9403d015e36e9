//! One route for one subject.

use calendar::Day;

use super::cost::{self, FeeLine, Year};
use super::duties::{self, DaySpan, Duty};
use super::eval::Eval;
use super::include::Included;
use super::lapse;
use super::met::met;
use super::outcomes::Outcomes;
use super::questions::Weights;
use super::reasons;
use super::schedule::{Schedule, schedule};
use super::solve::{Choices, solve};
use super::steps::{self, Found};
use super::tri::Tri;
use super::warnings;
use super::{CurrencySum, Reason, ReasonKind, RoutePlan, Status, StepPlan, Warning};
use crate::checked::{EvidenceIx, Ix, StepIx};
use crate::diagnostic::Place;
use crate::program::{DutyProgram, ItemIx, Program, RouteProgram};
use crate::source::Days;
use crate::subject::Subject;

/// A route with what is known of a subject on it.
pub struct RouteRun<'a> {
    program: &'a Program,
    subject: &'a Subject,
    route: &'a RouteProgram,
    start: Day,
    eval: Eval<'a>,
}

impl<'a> RouteRun<'a> {
    pub fn new(known: &Eval<'a>, route: &'a RouteProgram, subject: &'a Subject, start: Day) -> Self {
        Self { program: known.program, subject, route, start, eval: known.on_route(route) }
    }

    /// How every paper is filled when some of the held ones no longer count.
    fn solve(&self, lapsed: &[EvidenceIx]) -> Choices {
        let items = self.program.items.iter();
        let has = items.map(|item| {
            self.subject.held(item.evidence).is_some_and(|held| {
                !lapsed.contains(&item.evidence) && item.state.is_none_or(|state| held.states.contains(&state))
            })
        });
        solve(&self.eval, has.collect())
    }

    /// Where the route stands, given how its papers are filled.
    fn status(&mut self, choices: &Choices) -> Status {
        let Some(edition) = self.route.edition else { return Status::Closed };
        let rule = &self.eval.book.rules.routes[self.route.route.get()][edition];
        self.eval.at_hand(None);
        let mut all = if rule.no_entry { Tri::No } else { self.eval.condition(&rule.when) };
        for want in &self.route.wants {
            all = all.and(met(&self.eval, choices, want));
        }
        match all {
            Tri::Yes => Status::Open,
            Tri::Maybe => Status::Undecided,
            Tri::No => Status::Closed,
        }
    }

    /// Only where the route stands, and why.
    pub fn standing(&mut self) -> (Status, Vec<Reason>) {
        let choices = self.solve(&lapse::lapsed_before(&self.eval, self.subject, self.start));
        let status = self.status(&choices);
        (status, self.reasons(&choices, status))
    }

    fn reasons(&mut self, choices: &Choices, status: Status) -> Vec<Reason> {
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
        let book = self.eval.book;
        let Some(edition) = self.route.edition else {
            return vec![fixed(ReasonKind::NotInForce, "editions", &book.entities.routes[self.route.route].id.place)];
        };
        let rule = &book.rules.routes[self.route.route.get()][edition];
        if rule.no_entry {
            return vec![fixed(ReasonKind::NoEntry, "no_entry", &rule.place)];
        }
        let mut reasons = reasons::of_conditions(&mut self.eval, rule, wanted);
        reasons.extend(reasons::of_needs(&mut self.eval, choices, self.route, wanted));
        reasons
    }

    pub fn plan(mut self, weights: &mut Weights) -> RoutePlan {
        let wants = &self.route.wants;
        let mut lapsed = lapse::lapsed_before(&self.eval, self.subject, self.start);
        let (choices, outcomes, included, times) = loop {
            let choices = self.solve(&lapsed);
            let outcomes = Outcomes::new(&self.eval, &choices, wants);
            let included = Included::new(&self.eval, &outcomes, wants);
            let times = schedule(&self.eval, &choices, &included, wants, self.start);
            match lapse::lapsing(&self.eval, self.subject, &choices, &included, &times) {
                Some(paper) => lapsed.push(paper),
                None => break (choices, outcomes, included, times),
            }
        };
        let status = self.status(&choices);
        let because = self.reasons(&choices, status);
        if status != Status::Closed {
            weights.add(&mut self.eval, &choices, &included, self.route, status);
        }
        let mut lines = vec![Vec::new(); self.program.tasks.len()];
        for task in included.in_tasks() {
            lines[usize::from(task.0)] = cost::fee_lines(&mut self.eval, task);
        }
        let [fees, fees_later] = self.sums(&choices, &outcomes, &lines);
        let found = Found { choices: &choices, included: &included, times: &times };
        let steps = steps::steps(&self.eval, self.route, found, lines);
        let mut warnings: Vec<Warning> = lapsed.iter().filter_map(|paper| self.held_lapses(*paper)).collect();
        warnings.extend(warnings::of(&self.eval, &choices, &included, &times, self.route.route, self.start));
        RoutePlan {
            route: self.route.route,
            edition: self.route.edition,
            status,
            because,
            opens_if: Vec::new(),
            inputs: self.inputs(&choices, &included),
            reading: reading(&steps),
            days_unknown: self.days_unknown(&steps),
            steps,
            fees,
            fees_later,
            working_days: times.working_days,
            calendar_days: times.calendar_days,
            done: times.done,
            obligations: self.duties(&choices, &included, &times),
            warnings,
        }
    }

    fn held_lapses(&self, evidence: EvidenceIx) -> Option<Warning> {
        let lapses = lapse::lapses(&self.eval, evidence, self.subject.held(evidence)?)?;
        Some(Warning::HeldLapses { evidence, lapses })
    }

    /// Sums of the first and of a later year.
    fn sums(&self, choices: &Choices, outcomes: &Outcomes, lines: &[Vec<FeeLine>]) -> [Vec<CurrencySum>; 2] {
        let leads = outcomes.leads();
        [Year::First, Year::Later].map(|year| {
            let sums = cost::sums(self.program, choices, outcomes, &leads, lines, year).into_iter();
            let named = sums.map(|sum| {
                let unknown = sum.unknown.iter().map(|(task, fee)| (self.program.task(*task).step, *fee));
                let mut unknown: Vec<(StepIx, u16)> = unknown.collect();
                unknown.sort_unstable();
                unknown.dedup();
                CurrencySum { currency: sum.currency, range: sum.range, unknown }
            });
            named.collect()
        })
    }

    /// The steps whose days are known neither by themselves nor by their bundle.
    fn days_unknown(&self, steps: &[StepPlan]) -> Vec<StepIx> {
        let entities = &self.eval.book.entities;
        let mut unknown: Vec<StepIx> = Vec::new();
        for step in steps {
            let own = entities.steps[step.step].editions[step.edition].days;
            let whole = step.within.map(|bundle| entities.bundles[bundle].days);
            let known = |of: fn(&Days) -> Option<u16>| of(&own).or(whole.as_ref().and_then(of)).is_some();
            let all = known(|days| days.min) && known(|days| days.typical) && known(|days| days.max);
            if !all && !unknown.contains(&step.step) {
                unknown.push(step.step);
            }
        }
        unknown
    }

    fn inputs(&self, choices: &Choices, included: &Included) -> Vec<EvidenceIx> {
        let items = self.program.items.iter().zip(0_u16..);
        let brought = items.filter(|(_, at)| included.item(ItemIx(*at)) != Tri::No && choices.brought(ItemIx(*at)));
        let mut inputs: Vec<EvidenceIx> = brought.map(|(item, _)| item.evidence).collect();
        inputs.sort_unstable();
        inputs.dedup();
        inputs
    }

    fn duties(&self, choices: &Choices, included: &Included, times: &Schedule) -> Vec<Duty> {
        let span = DaySpan::year_from(self.start);
        let duty = |of: &DutyProgram| {
            let held = self.subject.held(of.held).map(|held| held.issued);
            let since = match of.item {
                Some(item) if choices.held(item) => held.flatten(),
                Some(item) if included.item(item) != Tri::No => given(choices, times, item),
                _ => held?,
            };
            duties::duty(&self.eval, of, since, span)
        };
        let mut duties = Vec::with_capacity(self.program.duties.len());
        duties.extend(self.program.duties.iter().filter_map(duty));
        duties
    }
}

/// The order in which steps are read: a bundle's members where the bundle begins, what comes before first.
fn reading(steps: &[StepPlan]) -> Vec<usize> {
    let mut reading: Vec<usize> = (0..steps.len()).collect();
    reading.sort_by_key(|at| (steps[*at].reach.unwrap_or(Day::MAX), steps[*at].depth, *at));
    reading
}

/// The usual day on which a paper is given.
fn given(choices: &Choices, times: &Schedule, item: ItemIx) -> Option<Day> {
    let mut ends = choices.makers(item).map(|task| times.ends(task).typical);
    ends.try_fold(None, |latest: Option<Day>, end| end.map(|end| Some(latest.map_or(end, |known| known.max(end)))))
        .flatten()
}
