//! Where an entity is used: every link of the rulebook, read backwards, on the day that is shown.

use std::borrow::Borrow as _;

use expr::Expr;
use rulebook::checked::{
    AuthorityIx, Condition, Effect, EvidenceIx, EvidenceRule, FactIx, FeeRule, GoalIx, GoalRule, Ix, NeedRule,
    ObligationIx, ObligationRule, OriginRule, RouteIx, RouteRule, StateIx, StepIx, StepRule,
};
use rulebook::source::{Edition, EvidenceEdition, GoalEdition, ObligationEdition, RouteEdition, StepEdition};

use super::entity::Entity;
use super::reading::Guide;

/// What is in force of a kind: number, wording and rule.
macro_rules! in_force {
    ($($(#[doc = $doc:expr])* $name:ident: $ix:ident, $edition:ident, $rule:ty, $table:ident);* $(;)?) => {
        impl<'s> Guide<'s> { $(
            $(#[doc = $doc])*
            pub(super) fn $name(&self) -> impl Iterator<Item = ($ix, &'s $edition, &'s $rule)> + use<'s> {
                let (book, on) = (self.book(), self.on());
                book.entities.$table.iter().filter_map(move |(ix, _, entity)| {
                    let position = entity.editions.iter().position(|edition| edition.common().covers(on))?;
                    let rule: &$rule = book.rules.$table.get(ix.get())?.get(position)?.borrow();
                    Some((ix, entity.editions.get(position)?, rule))
                })
            }
        )* }
    };
}

in_force! {
    /// Steps in force.
    steps: StepIx, StepEdition, StepRule, steps;
    /// Routes in force.
    routes: RouteIx, RouteEdition, RouteRule, routes;
    /// Goals in force.
    goals: GoalIx, GoalEdition, GoalRule, goals;
    /// Papers in force.
    papers: EvidenceIx, EvidenceEdition, EvidenceRule, evidence;
    /// Duties in force.
    duties: ObligationIx, ObligationEdition, ObligationRule, obligations;
}

impl<'s> Guide<'s> {
    /// The steps that give a paper.
    pub(super) fn given_by(&self, paper: EvidenceIx) -> Vec<StepIx> {
        let gives = |rule: &StepRule| matches!(&rule.effect, Effect::Gives(papers) if papers.contains(&paper));
        self.steps().filter(|(_, _, rule)| gives(rule)).map(|(ix, ..)| ix).collect()
    }

    /// What needs a paper, and how.
    pub(super) fn needed_by(&self, paper: EvidenceIx) -> Vec<(Entity, &'s NeedRule)> {
        let goals = self.goals().flat_map(|(ix, _, rule)| rule.needs.iter().map(move |need| (Entity::from(ix), need)));
        let routes =
            self.routes().flat_map(|(ix, _, rule)| rule.needs.iter().map(move |need| (Entity::from(ix), need)));
        let steps = self.steps().flat_map(|(ix, _, rule)| rule.needs.iter().map(move |need| (Entity::from(ix), need)));
        goals.chain(routes).chain(steps).filter(|(_, need)| need.evidence == paper).collect()
    }

    /// The duties of whoever holds one of some papers.
    pub(super) fn duties_of(&self, papers: &[EvidenceIx]) -> Vec<ObligationIx> {
        self.duties().filter(|(_, _, rule)| papers.contains(&rule.held)).map(|(ix, ..)| ix).collect()
    }

    /// The preparations that bring a paper into a state.
    pub(super) fn prepared_by(&self, paper: EvidenceIx, state: StateIx) -> Vec<StepIx> {
        let makes = |rule: &StepRule| match &rule.effect {
            Effect::Turns { into, when, .. } => {
                *into == state && !self.excludes(paper, when) && !self.excludes(paper, &rule.when)
            }
            Effect::Gives(_) => false,
        };
        self.steps().filter(|(_, _, rule)| makes(rule)).map(|(ix, ..)| ix).collect()
    }

    /// The traps that name an entity.
    pub(super) fn traps_of(&self, entity: Entity) -> Vec<Entity> {
        let rules = self.book().entities.traps.iter().zip(&self.book().rules.traps);
        rules
            .filter(|(_, rule)| {
                let steps = rule.steps.iter().chain(&rule.way_out).map(|ix| Entity::from(*ix));
                let papers = rule.evidence.iter().chain(&rule.ring).map(|ix| Entity::from(*ix));
                let routes = rule.routes.iter().map(|ix| Entity::from(*ix));
                steps.chain(papers).chain(routes).any(|named| named == entity)
            })
            .map(|((ix, ..), _)| ix.into())
            .collect()
    }

    /// What an authority does here: its steps and those that go through it.
    pub(super) fn steps_at(&self, authority: AuthorityIx) -> Vec<StepIx> {
        let through = |edition: &StepEdition| {
            edition.through.as_ref().and_then(|id| self.book().entities.authorities.find(id.as_str()))
        };
        self.steps()
            .filter(|(_, edition, rule)| rule.authority == Some(authority) || through(edition) == Some(authority))
            .map(|(ix, ..)| ix)
            .collect()
    }

    /// The papers that an authority issues.
    pub(super) fn papers_from(&self, authority: AuthorityIx) -> Vec<EvidenceIx> {
        let id = self.book().entities.authorities.id(authority);
        self.papers()
            .filter(|(_, edition, _)| edition.issuer.as_ref().is_some_and(|issuer| issuer.value == *id))
            .map(|(ix, ..)| ix)
            .collect()
    }

    /// The duties towards an authority.
    pub(super) fn duties_at(&self, authority: AuthorityIx) -> Vec<ObligationIx> {
        self.duties().filter(|(_, _, rule)| rule.authority == Some(authority)).map(|(ix, ..)| ix).collect()
    }

    /// Everything whose conditions or amounts ask for a fact.
    pub(super) fn asks_for(&self, fact: FactIx) -> Vec<Entity> {
        let routes = self.routes().filter(|(_, _, rule)| {
            asks(&rule.when, fact) || rule.sets.iter().any(|(set, _)| *set == fact) || needs_ask(&rule.needs, fact)
        });
        let goals = self.goals().filter(|(_, _, rule)| needs_ask(&rule.needs, fact));
        let steps = self.steps().filter(|(_, _, rule)| step_asks(rule, fact));
        let papers = self.papers().filter(|(_, _, rule)| {
            asks(&rule.obtainable, fact) || matches!(rule.origin, OriginRule::Fact(origin) if origin == fact)
        });
        let duties = self.duties().filter(|(_, _, rule)| asks(&rule.when, fact) || rule.fiscal_year_end == Some(fact));
        let traps = self.book().entities.traps.iter().zip(&self.book().rules.traps);
        let traps = traps.filter(|(_, rule)| asks(&rule.when, fact)).map(|((ix, ..), _)| ix.into());
        let constraints = self.book().entities.constraints.iter().zip(&self.book().rules.constraints);
        let constraints =
            constraints.filter(|(_, rule)| rule.never.facts().contains(&fact)).map(|((ix, ..), _)| ix.into());
        goals
            .map(|(ix, ..)| ix.into())
            .chain(routes.map(|(ix, ..)| ix.into()))
            .chain(steps.map(|(ix, ..)| ix.into()))
            .chain(papers.map(|(ix, ..)| ix.into()))
            .chain(duties.map(|(ix, ..)| ix.into()))
            .chain(traps)
            .chain(constraints)
            .collect()
    }
}

fn asks(condition: &Condition, fact: FactIx) -> bool {
    condition.clauses.iter().any(|clause| clause.expr.facts().contains(&fact))
}

fn needs_ask(needs: &[NeedRule], fact: FactIx) -> bool {
    needs.iter().any(|need| asks(&need.when, fact))
}

fn step_asks(rule: &StepRule, fact: FactIx) -> bool {
    let formula = |expr: Option<&Expr>| expr.is_some_and(|expr| expr.facts().contains(&fact));
    let fee = |fee: &FeeRule| {
        asks(&fee.when, fact)
            || formula(fee.first.formula())
            || formula(fee.times.as_ref())
            || formula(fee.later.as_ref().and_then(|later| later.formula()))
    };
    let turns = matches!(&rule.effect, Effect::Turns { when, .. } if asks(when, fact));
    turns || asks(&rule.when, fact) || needs_ask(&rule.needs, fact) || rule.fees.iter().any(fee)
}
