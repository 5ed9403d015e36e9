//! Whether a need is met wherever there is one.
//!
//! Of a wish it may be unknown whether there is one, and its maker may apply under the very same condition: whoever wants
//! tenders needs the account that whoever wants tenders can open. Taken one by one both are unknown; that the need is met
//! if there is one is not. So a need is looked at under the assumption that it is one, and so are those below it.

use super::eval::Eval;
use super::solve::Choices;
use super::tri::Tri;
use crate::program::{CondIx, ItemIx, Want};

/// Whether a need is met, wherever there is one.
pub fn met(eval: &Eval, choices: &Choices, want: &Want) -> Tri {
    let met = eval.wanted(want).implies(choices.fill(want.item));
    if met == Tri::Maybe && (Proof { eval, choices, assumed: Vec::new(), open: Vec::new() }).met(want) {
        return Tri::Yes;
    }
    met
}

struct Proof<'p, 'a> {
    eval: &'p Eval<'a>,
    choices: &'p Choices,
    /// What is taken to hold.
    assumed: Vec<CondIx>,
    /// The papers that are being looked at: none of them is had by way of itself.
    open: Vec<ItemIx>,
}

impl Proof<'_, '_> {
    fn met(&mut self, want: &Want) -> bool {
        match self.eval.wanted(want).implies(self.choices.fill(want.item)) {
            Tri::Yes => return true,
            Tri::No => return false,
            Tri::Maybe => {}
        }
        self.assumed.push(want.wanted);
        let had = self.had(want.item);
        self.assumed.pop();
        had
    }

    fn had(&mut self, item: ItemIx) -> bool {
        match self.choices.fill(item) {
            Tri::Yes => return true,
            Tri::Maybe if !self.open.contains(&item) => {}
            _ => return false,
        }
        self.open.push(item);
        let program = self.eval.program;
        let known = program.item(item);
        let had = known.obtainable.is_some_and(|condition| self.holds(condition))
            || known.makers.iter().map(|maker| program.task(*maker)).any(|task| {
                task.applies.iter().all(|condition| self.holds(*condition))
                    && task.wants.iter().all(|want| self.met(want))
            });
        self.open.pop();
        had
    }

    /// Whether each part of a condition is known to hold or is a part of what is assumed.
    fn holds(&self, condition: CondIx) -> bool {
        match self.eval.holds(condition) {
            Tri::Yes => return true,
            Tri::No => return false,
            Tri::Maybe => {}
        }
        let conditions = &self.eval.program.conditions;
        let asked = &conditions[usize::from(condition.0)];
        let assumed = self.assumed.iter().map(|condition| &conditions[usize::from(condition.0)]);
        // The same words mean something else of another paper at hand.
        let parts: Vec<&str> = assumed
            .filter(|assumed| assumed.paper == asked.paper)
            .flat_map(|assumed| &assumed.when.clauses)
            .flat_map(|clause| clause.expr.conjuncts().map(|part| part.source()))
            .collect();
        let env = self.eval.env();
        asked
            .when
            .clauses
            .iter()
            .flat_map(|clause| clause.expr.conjuncts())
            .all(|part| parts.contains(&part.source()) || (asked.paper.is_none() && part.eval_bool(&env) == Some(true)))
    }
}
