//! Which steps a route may use, and which preparations a paper may get: conditions are asked with what the route fixes, or
//! with what is known of the paper, and only what is surely false is left out.

use std::collections::HashSet;

use expr::Env;
use rulebook::checked::{Condition, EvidenceIx, GoalIx, OriginRule, RouteIx, StepIx};
use rulebook::program::Program;

use super::reading::Guide;

impl Guide<'_> {
    /// The steps that a route may use on the way to one of its goals, in the rulebook's order.
    pub(super) fn steps_of(&self, route: RouteIx) -> Vec<StepIx> {
        let rule = self.routes().find(|(ix, ..)| *ix == route).map(|(_, _, rule)| rule);
        let goals: Vec<GoalIx> = rule.map(|rule| rule.goals.clone()).unwrap_or_default();
        let mut steps: Vec<StepIx> = Vec::new();
        for program in goals.into_iter().filter_map(|goal| self.law.program(goal, self.on()).ok()) {
            steps.extend(self.reached(&program, route));
        }
        steps.sort_unstable();
        steps.dedup();
        steps
    }

    /// The routes that may use a step. Routes that lead to no registration use none.
    pub(super) fn routes_of(&self, step: StepIx) -> Vec<RouteIx> {
        let entered = self.routes().filter(|(_, _, rule)| !rule.no_entry);
        entered.filter(|(ix, ..)| self.steps_of(*ix).contains(&step)).map(|(ix, ..)| ix).collect()
    }

    fn reached(&self, program: &Program, route: RouteIx) -> HashSet<StepIx> {
        let mut facts = vec![None; self.book().entities.facts.slots()];
        let rule = self.routes().find(|(ix, ..)| *ix == route).map(|(_, _, rule)| rule);
        for (fact, value) in rule.iter().flat_map(|rule| &rule.sets) {
            if let Some(slot) = facts.get_mut(usize::from(fact.0)) {
                *slot = Some(*value);
            }
        }
        let mut reached = HashSet::new();
        let mut seen = HashSet::new();
        let wants = program.routes.iter().filter(|r| r.route == route && r.edition.is_some()).flat_map(|r| &r.wants);
        let mut open: Vec<_> = wants.filter(|want| !self.never(&want.when, &facts)).map(|want| want.item).collect();
        while let Some(item) = open.pop() {
            if !seen.insert(item) {
                continue;
            }
            for task in program.item(item).makers.iter().map(|task| program.task(*task)) {
                if self.never(&task.rule.when, &facts) {
                    continue;
                }
                reached.insert(task.step);
                open.extend(task.wants.iter().filter(|want| !self.never(&want.when, &facts)).map(|want| want.item));
            }
        }
        reached
    }

    /// Whether a condition is false for a paper, whoever has it.
    pub(super) fn excludes(&self, paper: EvidenceIx, when: &Condition) -> bool {
        let e = &self.book().entities;
        let mut facts = vec![None; e.facts.slots()];
        if let Some((_, _, rule)) = self.papers().find(|(ix, ..)| *ix == paper) {
            let class = rule.class;
            let origin = match rule.origin {
                OriginRule::Country(country) => Some(country),
                OriginRule::Unknown | OriginRule::Fact(_) => None,
            };
            for (slot, value) in [(e.facts.class_slot(), class), (e.facts.origin_slot(), origin)] {
                if let Some(known) = facts.get_mut(usize::from(slot.0)) {
                    *known = value;
                }
            }
        }
        self.never(when, &facts)
    }

    fn never(&self, when: &Condition, facts: &[Option<i64>]) -> bool {
        let env = Env { facts, held: &[], on: self.on(), calendars: self.book() };
        when.clauses.iter().any(|clause| clause.expr.eval_bool(&env) == Some(false))
    }
}
