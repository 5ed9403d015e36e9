//! The facts on which an answer can turn.

use calendar::Day;
use expr::Expr;

use super::Program;
use crate::checked::{Condition, Effect, FactIx, Ix, ObligationRule, OriginRule, Rulebook, StepRule};

impl Program {
    /// The facts that the rules in force on a day can mention, in the rulebook's order: conditions of routes, needs and steps,
    /// amounts, origins of papers, and the duties of whoever holds a paper of the program.
    #[must_use]
    pub fn facts(&self, book: &Rulebook, on: Day) -> Vec<FactIx> {
        let mut mentions = Mentions { of: vec![false; book.entities.facts.table().len()] };
        for route in &self.routes {
            if let Some(rule) = route.edition.and_then(|at| book.rules.routes[route.route.get()].get(at)) {
                mentions.condition(&rule.when);
            }
            route.wants.iter().for_each(|want| mentions.condition(&want.when));
        }
        for task in &self.tasks {
            mentions.step(&task.rule);
            task.wants.iter().for_each(|want| mentions.condition(&want.when));
        }
        for item in &self.items {
            item.input.iter().for_each(|obtainable| mentions.condition(obtainable));
            let rule = item.edition.and_then(|at| book.rules.evidence[item.evidence.get()].get(at));
            if let Some(OriginRule::Fact(fact)) = rule.map(|rule| rule.origin) {
                mentions.fact(fact);
            }
        }
        for (ix, _, entity) in book.entities.obligations.iter() {
            let rule = entity.position_on(on).and_then(|at| book.rules.obligations[ix.get()].get(at));
            let binds = |rule: &&ObligationRule| self.items.iter().any(|item| item.evidence == rule.held);
            rule.filter(binds).into_iter().for_each(|rule| mentions.duty(rule));
        }
        mentions.list(book)
    }
}

impl ObligationRule {
    /// The facts that decide whether the duty applies and when it falls due, in the rulebook's order.
    #[must_use]
    pub fn facts(&self, book: &Rulebook) -> Vec<FactIx> {
        let mut mentions = Mentions { of: vec![false; book.entities.facts.table().len()] };
        mentions.duty(self);
        mentions.list(book)
    }
}

/// For each fact whether a rule mentions it.
struct Mentions {
    of: Vec<bool>,
}

impl Mentions {
    fn list(self, book: &Rulebook) -> Vec<FactIx> {
        let numbered = book.entities.facts.table().iter().zip(self.of);
        numbered.filter(|(_, mentioned)| *mentioned).map(|((ix, ..), _)| ix).collect()
    }

    /// The slots beyond the facts belong to the paper at hand.
    fn fact(&mut self, fact: FactIx) {
        if let Some(mentioned) = self.of.get_mut(fact.get()) {
            *mentioned = true;
        }
    }

    fn expr(&mut self, expr: &Expr) {
        expr.facts().iter().for_each(|fact| self.fact(*fact));
    }

    fn condition(&mut self, condition: &Condition) {
        condition.clauses.iter().for_each(|clause| self.expr(&clause.expr));
    }

    fn step(&mut self, rule: &StepRule) {
        self.condition(&rule.when);
        if let Effect::Turns { when, .. } = &rule.effect {
            self.condition(when);
        }
        for fee in &rule.fees {
            self.condition(&fee.when);
            let amounts = [Some(&fee.first), fee.later.as_ref()];
            amounts.into_iter().flatten().filter_map(|amount| amount.formula()).for_each(|formula| self.expr(formula));
            fee.times.iter().for_each(|times| self.expr(times));
        }
    }

    fn duty(&mut self, rule: &ObligationRule) {
        self.condition(&rule.when);
        rule.fiscal_year_end.into_iter().for_each(|fact| self.fact(fact));
    }
}
