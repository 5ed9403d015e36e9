//! `daftar facts`: what the rules of a goal ask for.

use expr::Expr;
use rulebook::checked::{Condition, Effect, FactIx, Ix, ObligationRule, OriginRule, StepRule};

use crate::Done;
use crate::args::Facts;
use crate::failure::Failure;
use crate::output::Output;
use crate::rules::{self, InForce};
use crate::user::User;

pub fn run(args: &Facts, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let rules = rules::in_force(&args.rules, user)?;
    let facts = asked(&rules);
    if args.json {
        output.json(&render::facts::json(&rules.book, rules.goal, rules.on, &facts))?;
    } else {
        output.write(&render::facts::text(user.out, &rules.book, rules.on, &facts))?;
    }
    Ok(Done::Well)
}

/// The facts that the rules in force can mention, in the rulebook's order.
fn asked(rules: &InForce) -> Vec<FactIx> {
    let (book, program) = (&rules.book, &rules.program);
    let mut asked = Mentioned { of: vec![false; book.entities.facts.table().len()] };
    for route in &program.routes {
        if let Some(rule) = route.edition.and_then(|at| book.rules.routes[route.route.get()].get(at)) {
            asked.condition(&rule.when);
        }
        route.wants.iter().for_each(|want| asked.condition(&want.when));
    }
    for task in &program.tasks {
        asked.step(&task.rule);
        task.wants.iter().for_each(|want| asked.condition(&want.when));
    }
    for item in &program.items {
        if let Some(obtainable) = &item.input {
            asked.condition(obtainable);
        }
        let rule = item.edition.and_then(|at| book.rules.evidence[item.evidence.get()].get(at));
        if let Some(OriginRule::Fact(fact)) = rule.map(|rule| rule.origin) {
            asked.fact(fact);
        }
    }
    for (ix, _, entity) in book.entities.obligations.iter() {
        let rule = entity.position_on(rules.on).and_then(|at| book.rules.obligations[ix.get()].get(at));
        let held = |rule: &&ObligationRule| program.items.iter().any(|item| item.evidence == rule.held);
        if let Some(rule) = rule.filter(held) {
            asked.condition(&rule.when);
            rule.fiscal_year_end.into_iter().for_each(|fact| asked.fact(fact));
        }
    }
    let numbered = book.entities.facts.table().iter().zip(asked.of);
    numbered.filter(|(_, asked)| *asked).map(|((ix, ..), _)| ix).collect()
}

/// For each fact whether a rule mentions it.
struct Mentioned {
    of: Vec<bool>,
}

impl Mentioned {
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
}
