//! Why a route is closed or undecided, and which facts would tell.

use super::eval::Eval;
use super::met::met;
use super::solve::{Choices, Way};
use super::tri::Tri;
use super::{Reason, ReasonKind};
use crate::checked::{Condition, Effect, EvidenceIx, FactIx, RouteRule};
use crate::program::{ItemIx, RouteProgram, Want};

/// The clauses of a route that fail, or, if none does, that are not decided; cut down to the parts that do.
pub fn of_conditions(eval: &mut Eval, rule: &RouteRule, wanted: Tri) -> Vec<Reason> {
    eval.at_hand(None);
    let mut reasons = Vec::new();
    for (clause_at, clause) in rule.when.clauses.iter().enumerate() {
        let env = eval.env();
        let conjuncts = clause.expr.conjuncts();
        for part in conjuncts {
            let value = part.eval_bool(&env);
            if Tri::from(value) != wanted {
                continue;
            }
            let facts = match wanted {
                Tri::Maybe => part.open_facts(&env),
                _ => part.facts().to_vec(),
            };
            reasons.push(Reason {
                kind: ReasonKind::Condition { clause: clause_at },
                expr: part.source().to_owned(),
                place: clause.place.clone(),
                facts,
                value,
            });
        }
    }
    reasons
}

/// The needs of a route that cannot be filled, or, if each can, those of which it is not known.
pub fn of_needs(eval: &mut Eval, choices: &Choices, route: &RouteProgram, wanted: Tri) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for want in &route.wants {
        if met(eval, choices, want) != wanted {
            continue;
        }
        let mut facts = Vec::new();
        let mut root = want.item;
        let mut seen = vec![false; eval.program.items.len()];
        if wanted == Tri::No {
            root = unfilled(eval, choices, want.item, &mut facts, &mut seen);
        } else {
            eval.open_facts(want.wanted).iter().for_each(|fact| push(&mut facts, *fact));
            undecided(eval, choices, want.item, &mut facts, &mut seen);
        }
        let item = eval.program.item(root);
        let kind = ReasonKind::Need { evidence: item.evidence, state: item.state, not_in_force: item.dormant };
        if let Some(known) = reasons.iter_mut().find(|known| known.kind == kind) {
            facts.iter().for_each(|fact| push(&mut known.facts, *fact));
            continue;
        }
        let id = |evidence: EvidenceIx| eval.book.entities.evidence.id(evidence).to_string();
        let expr = match item.state {
            None => id(item.evidence),
            Some(state) => format!("{} [{}]", id(item.evidence), eval.book.entities.states.id(state)),
        };
        reasons.push(Reason {
            kind,
            expr,
            place: want.place.clone(),
            facts,
            value: (wanted == Tri::No).then_some(false),
        });
    }
    reasons
}

fn push(facts: &mut Vec<FactIx>, fact: FactIx) {
    if !facts.contains(&fact) {
        facts.push(fact);
    }
}

/// Finds the paper at the bottom of why another cannot be had, and the facts that stand in the way. A maker that the
/// route itself rules out is no way that the subject could go, so what fails there is no reason.
fn unfilled(eval: &mut Eval, choices: &Choices, item: ItemIx, facts: &mut Vec<FactIx>, seen: &mut [bool]) -> ItemIx {
    let program = eval.program;
    let mut deepest = None;
    seen[usize::from(item.0)] = true;
    if let Some(obtainable) = &program.item(item).input {
        eval.at_hand(None);
        failing(eval, &[obtainable], facts);
    }
    for maker in &program.item(item).makers {
        let task = program.task(*maker);
        if eval.applies(task) == Tri::No {
            eval.at_hand(task.paper);
            match &task.rule.effect {
                Effect::Turns { when, .. } => failing(eval, &[&task.rule.when, when], facts),
                Effect::Gives(_) => failing(eval, &[&task.rule.when], facts),
            }
            continue;
        }
        for want in &task.wants {
            let needed = eval.wanted(want);
            let lacking = choices.fill(want.item) == Tri::No;
            if needed == Tri::Yes && lacking && !seen[usize::from(want.item.0)] {
                let found = unfilled(eval, choices, want.item, facts, seen);
                deepest = deepest.or(Some(found));
            }
        }
    }
    deepest.unwrap_or(item)
}

/// The facts of the parts that fail, unless one of them fails by what the route fixes.
fn failing(eval: &Eval, conditions: &[&Condition], facts: &mut Vec<FactIx>) {
    let env = eval.env();
    let parts = conditions.iter().flat_map(|c| &c.clauses).flat_map(|clause| clause.expr.conjuncts());
    let mut found = Vec::new();
    for part in parts.filter(|part| part.eval_bool(&env) == Some(false)) {
        let named: Vec<FactIx> = part.facts().iter().filter_map(|slot| eval.named(*slot)).collect();
        if !named.is_empty() && named.iter().all(|fact| eval.fixed.contains(fact)) {
            return;
        }
        found.extend(named);
    }
    found.into_iter().filter(|fact| !eval.fixed.contains(fact)).for_each(|fact| push(facts, fact));
}

/// The unknown facts that decide whether a paper is filled.
fn undecided(eval: &Eval, choices: &Choices, item: ItemIx, facts: &mut Vec<FactIx>, seen: &mut [bool]) {
    if choices.fill(item) == Tri::Maybe {
        ways(eval, choices, item, facts, seen);
    }
}

/// The unknown facts that decide by which of its ways a paper is filled.
pub fn ways(eval: &Eval, choices: &Choices, item: ItemIx, facts: &mut Vec<FactIx>, seen: &mut [bool]) {
    if std::mem::replace(&mut seen[usize::from(item.0)], true) {
        return;
    }
    let open = |condition, facts: &mut Vec<FactIx>| eval.open_facts(condition).iter().for_each(|f| push(facts, *f));
    for (way, _) in choices.ways(item).iter().filter(|(_, sure)| *sure == Tri::Maybe) {
        let Way::Task(ix) = way else {
            eval.program.item(item).obtainable.into_iter().for_each(|condition| open(condition, facts));
            continue;
        };
        let task = eval.program.task(*ix);
        task.applies.into_iter().rev().for_each(|condition| open(condition, facts));
        for want in &task.wants {
            if eval.wanted(want).implies(choices.fill(want.item)) == Tri::Maybe {
                open(want.wanted, facts);
                undecided(eval, choices, want.item, facts, seen);
            }
        }
    }
}

/// The unknown facts that decide a route's status.
pub struct Deciding {
    /// Whether it can be taken at all.
    pub sure: Vec<FactIx>,
    /// What the subject may yet want besides.
    pub wishes: Vec<FactIx>,
    /// How that would be met.
    pub ways: Vec<FactIx>,
}

/// The unknown facts that decide a route's status, by what they decide.
pub fn deciding(eval: &mut Eval, choices: &Choices, rule: &RouteRule, wants: &[Want]) -> Deciding {
    let mut found = Deciding { sure: Vec::new(), wishes: Vec::new(), ways: Vec::new() };
    let mut seen = vec![false; eval.program.items.len()];
    eval.at_hand(None);
    eval.each_open_fact_of(&rule.when, |fact| push(&mut found.sure, fact));
    let mut undecided_wants: Vec<&Want> = wants.iter().filter(|want| met(eval, choices, want) == Tri::Maybe).collect();
    undecided_wants.sort_by_key(|want| eval.wanted(want) == Tri::Maybe);
    for want in undecided_wants {
        eval.open_facts(want.wanted).iter().for_each(|fact| push(&mut found.wishes, *fact));
        let ways = if eval.wanted(want) == Tri::Yes { &mut found.sure } else { &mut found.ways };
        undecided(eval, choices, want.item, ways, &mut seen);
    }
    found
}
