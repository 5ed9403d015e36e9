//! The plan as JSON, for machines. Keys and meaning are part of the public interface: `docs/plan-json.md`.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::{EvidenceIx, FactIx, StateIx, StepIx};
use rulebook::diagnostic::Place;
use rulebook::plan::{
    Change, CurrencySum, Duty, FeeLine, NeedPlan, Plan, Reason, RoutePlan, StepPlan, Tri, Triple, Warning, Why,
};
use serde_json::{Map, Value as Json, json};

/// Version of the format.
pub const VERSION: u32 = 1;

/// The whole plan, or the routes of it that are named.
#[must_use]
pub fn plan(book: &Rulebook, plan: &Plan, only: Option<rulebook::checked::RouteIx>) -> Json {
    let names = Names { book };
    let routes = plan.routes.iter().filter(|route| only.is_none_or(|only| route.route == only));
    json!({
        "version": VERSION,
        "on": day(plan.on),
        "start": day(plan.start),
        "goal": book.entities.goals.id(plan.goal).as_str(),
        "rulebook_hash": book.hash,
        "routes": routes.map(|route| names.route(route)).collect::<Vec<_>>(),
        "questions": plan.questions.iter().map(|fact| names.fact(*fact)).collect::<Vec<_>>(),
        "inputs": plan.inputs.iter().map(|paper| names.evidence(*paper)).collect::<Vec<_>>(),
    })
}

/// A date, as `2026-11-25`.
fn day(day: Day) -> String {
    day.to_string()
}

/// A place, as `file:line:column`.
#[must_use]
pub fn place(place: &Place) -> String {
    format!("{}:{}:{}", place.file, place.line, place.column)
}

fn dates(triple: &Triple<Option<Day>>) -> Json {
    json!({ "min": triple.min.map(day), "typical": triple.typical.map(day), "max": triple.max.map(day) })
}

fn counts(triple: &Triple<Option<u32>>) -> Json {
    json!({ "min": triple.min, "typical": triple.typical, "max": triple.max })
}

pub(crate) fn included(tri: Tri) -> &'static str {
    match tri {
        Tri::Yes => "yes",
        Tri::Maybe => "maybe",
        Tri::No => "no",
    }
}

struct Names<'b> {
    book: &'b Rulebook,
}

impl Names<'_> {
    fn fact(&self, ix: FactIx) -> &str {
        self.book.entities.facts.table().id(ix).as_str()
    }

    fn evidence(&self, ix: EvidenceIx) -> &str {
        self.book.entities.evidence.id(ix).as_str()
    }

    fn state(&self, ix: Option<StateIx>) -> Option<&str> {
        ix.map(|ix| self.book.entities.states.id(ix).as_str())
    }

    fn step(&self, ix: StepIx) -> &str {
        self.book.entities.steps.id(ix).as_str()
    }

    /// The fee of a step as `step/fee`.
    fn fee(&self, step: StepIx, edition: usize, position: u16) -> String {
        let fees = &self.book.entities.steps[step].editions[edition].fees;
        let id = fees.get(usize::from(position)).map_or("", |fee| fee.id.as_str());
        format!("{}/{id}", self.step(step))
    }

    fn route(&self, route: &RoutePlan) -> Json {
        json!({
            "id": self.book.entities.routes.id(route.route).as_str(),
            "status": route.status.as_str(),
            "because": route.because.iter().map(|reason| self.reason(reason)).collect::<Vec<_>>(),
            "opens_if": route.opens_if.iter().map(|set| self.changes(set)).collect::<Vec<_>>(),
            "steps": route.steps.iter().map(|step| self.step_plan(step)).collect::<Vec<_>>(),
            "fees": self.sums(route, &route.fees),
            "fees_later": self.sums(route, &route.fees_later),
            "working_days": counts(&route.working_days),
            "calendar_days": counts(&route.calendar_days),
            "days_unknown": route.days_unknown.iter().map(|step| self.step(*step)).collect::<Vec<_>>(),
            "obligations": route.obligations.iter().map(|duty| self.duty(duty)).collect::<Vec<_>>(),
            "warnings": route.warnings.iter().map(|warning| self.warning(warning)).collect::<Vec<_>>(),
        })
    }

    fn reason(&self, reason: &Reason) -> Json {
        json!({
            "expr": reason.expr,
            "place": place(&reason.place),
            "facts": reason.facts.iter().map(|fact| self.fact(*fact)).collect::<Vec<_>>(),
            "value": reason.value,
        })
    }

    fn changes(&self, set: &[Change]) -> Json {
        let facts = &self.book.entities.facts;
        set.iter().map(|(fact, to)| json!({ "fact": self.fact(*fact), "to": facts.format(*fact, *to) })).collect()
    }

    fn step_plan(&self, step: &StepPlan) -> Json {
        let authority = self.book.rules.steps[usize::from(step.step.0)][step.edition].authority;
        json!({
            "id": self.step(step.step),
            "for": step.paper.map(|paper| self.evidence(paper)),
            "in": included(step.included),
            "done": false,
            "authority": authority.map(|ix| self.book.entities.authorities.id(ix).as_str()),
            "starts": dates(&step.starts),
            "ends": dates(&step.ends),
            "fees": step.fees.iter().map(|fee| self.fee_line(step, fee)).collect::<Vec<_>>(),
            "needs": step.needs.iter().map(|need| self.need(need)).collect::<Vec<_>>(),
            "gives": step.gives.iter().map(|paper| self.evidence(*paper)).collect::<Vec<_>>(),
            "why": step.why.iter().map(|why| self.why(why)).collect::<Vec<_>>(),
            "sources": step.sources.iter().map(|ix| self.book.entities.sources.id(*ix).as_str()).collect::<Vec<_>>(),
            "confidence": step.confidence.as_str(),
        })
    }

    fn fee_line(&self, step: &StepPlan, fee: &FeeLine) -> Json {
        let entity = &self.book.entities.steps[step.step].editions[step.edition];
        json!({
            "id": entity.fees.get(usize::from(fee.position)).map(|fee| fee.id.as_str()),
            "currency": fee.currency.code(),
            "min": fee.amount.min,
            "max": fee.amount.max,
            "per": fee.per.as_str(),
            "unknown": fee.unknown,
        })
    }

    fn need(&self, need: &NeedPlan) -> Json {
        json!({
            "evidence": self.evidence(need.evidence),
            "as": need.states.iter().map(|state| self.book.entities.states.id(*state).as_str()).collect::<Vec<_>>(),
            "needed": included(need.needed),
            "held": need.held,
            "input": need.bring,
        })
    }

    fn why(&self, why: &Why) -> Json {
        json!({
            "evidence": self.evidence(why.evidence),
            "as": self.state(why.state),
            "by": why.by.map(|(step, _)| self.step(step)),
            "for": why.by.and_then(|(_, paper)| paper).map(|paper| self.evidence(paper)),
            "because": why.because(),
            "facts": why.facts().iter().map(|fact| self.fact(*fact)).collect::<Vec<_>>(),
        })
    }

    fn sums(&self, route: &RoutePlan, sums: &[CurrencySum]) -> Json {
        let mut map = Map::new();
        for sum in sums {
            let unknown = sum.unknown.iter().map(|(step, position)| {
                let edition = route.steps.iter().find(|plan| plan.step == *step).map_or(0, |plan| plan.edition);
                self.fee(*step, edition, *position)
            });
            map.insert(
                sum.currency.code().to_owned(),
                json!({ "min": sum.range.min, "max": sum.range.max, "unknown": unknown.collect::<Vec<_>>() }),
            );
        }
        Json::Object(map)
    }

    fn duty(&self, duty: &Duty) -> Json {
        let rule = &self.book.rules.obligations[usize::from(duty.obligation.0)][duty.edition];
        json!({
            "id": self.book.entities.obligations.id(duty.obligation).as_str(),
            "due": duty.due.iter().map(|date| day(*date)).collect::<Vec<_>>(),
            "source": rule.sources.first().map(|ix| self.book.entities.sources.id(*ix).as_str()),
        })
    }

    fn warning(&self, warning: &Warning) -> Json {
        match warning {
            Warning::Lapses { evidence, given, lapses, needed_by, needed, start_from } => json!({
                "code": "lapses",
                "evidence": self.evidence(*evidence),
                "given": day(*given),
                "lapses": day(*lapses),
                "needed_by": self.step(*needed_by),
                "needed": day(*needed),
                "start_from": start_from.map(day),
            }),
            Warning::HeldLapses { evidence, lapses } => {
                json!({ "code": "held-lapses", "evidence": self.evidence(*evidence), "lapses": day(*lapses) })
            }
            Warning::EditionChanges { step, from, .. } => {
                json!({ "code": "edition-changes", "step": self.step(*step), "from": day(*from) })
            }
            Warning::Trap(trap) => json!({ "code": "trap", "trap": self.book.entities.traps.id(*trap).as_str() }),
            Warning::TentativeHolidays => json!({ "code": "tentative-holidays" }),
            Warning::YearWithoutList { year } => json!({ "code": "year-without-list", "year": year }),
        }
    }
}
