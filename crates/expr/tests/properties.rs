//! What holds for every expression, whatever is known.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;
mod grown;

use desk::{FACTS, Weekdays, compile_as, day, env};
use expr::{Env, Expected, Expr, FactIndex, Node, NodeKind, Satisfiability, parse, satisfiable};
use grown::Grower;
use proptest::collection::vec;
use proptest::prelude::*;

/// A random expression that the checker accepts.
fn grown(stream: &[u32]) -> Option<Expr> {
    let mut grower = Grower::new(stream);
    let node = match grower.pick(4) {
        0 | 1 => grower.condition(4),
        2 => grower.integer(4),
        _ => grower.money(3),
    };
    compile_as(&node.to_string(), Expected::Any).ok()
}

fn entropy(length: usize) -> impl Strategy<Value = Vec<u32>> {
    vec(any::<u32>(), 0..length)
}

fn with_held<'a>(facts: &'a [Option<i64>], held: &'a [Option<bool>]) -> Env<'a> {
    Env { facts, held, on: day("2026-03-15"), calendars: &Weekdays }
}

fn held(grower: &mut Grower<'_>) -> [Option<bool>; 2] {
    [Some(grower.pick(2) == 1), Some(grower.pick(2) == 1)]
}

/// Every span lies in that of its parent, and its text alone reads as the node again.
fn assert_spans(source: &str, node: &Node) {
    let text = node.span.text(source);
    assert_eq!(parse(text).expect(text).root(), node, "{text}");
    let operands: Vec<&Node> = match &node.kind {
        NodeKind::Bool(_) | NodeKind::Int(_) | NodeKind::Text(_) | NodeKind::Name(_) => Vec::new(),
        NodeKind::List(nodes) | NodeKind::All(nodes) | NodeKind::Any(nodes) => nodes.iter().collect(),
        NodeKind::Call { arguments, .. } => arguments.iter().collect(),
        NodeKind::Unary(_, operand) => vec![operand],
        NodeKind::Binary(_, left, right) => vec![left, right],
        NodeKind::Conditional(parts) => parts.iter().collect(),
    };
    for operand in operands {
        assert!(node.span.start <= operand.span.start && operand.span.end <= node.span.end, "{text}");
        assert_spans(source, operand);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_reads_back(stream in entropy(150)) {
        let mut grower = Grower::new(&stream);
        let node = if grower.pick(2) == 0 { grower.condition(5) } else { grower.money(4) };
        let text = node.to_string();
        let ast = parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
        prop_assert_eq!(ast.root(), &node);
        prop_assert_eq!(ast.to_string(), text.as_str());
        prop_assert_eq!(ast.root().span.text(&text), text.as_str());
        assert_spans(&text, ast.root());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        prop_assert!(compile_as(&text, Expected::Any).err().is_none_or(|errors| !errors.is_empty()));
    }

    #[test]
    fn any_text_of_the_language_is_read_or_refused(words in vec(
        prop::sample::select(vec![
            "(", ")", "[", "]", ",", "?", ":", "&&", "||", "!", "-", "+", "*", "/", "==", "<", "in", "on", "true", "12", "0",
            "kiln.staff", "kiln.office", "kiln.listed", "kiln.services", "kiln.", ".5", "1.5", "0x1", "\"own\"", "'", "\"",
            "money(\"1.00 QAR\")", "share(", "bracket(", "max(", "working_day(", "date(\"2026-02-30\")", "size(", " ", "é", "\\",
        ]), 0..40)) {
        let text = words.concat();
        match compile_as(&text, Expected::Any) {
            Ok(expr) => prop_assert_eq!(expr.eval(&env(&[])).is_some(), expr.open_facts(&env(&[])).is_empty()),
            Err(errors) => prop_assert!(errors.iter().all(|error| text.get(error.span.start..error.span.end).is_some()) && !errors.is_empty()),
        }
    }

    #[test]
    fn what_is_decided_holds_for_every_completion(stream in entropy(120), known in vec(any::<u32>(), 60), more in vec(any::<u32>(), 200)) {
        let Some(expr) = grown(&stream) else { return Ok(()) };
        let mut grower = Grower::new(&known);
        let partial = { let all = grower.facts(); grower.forget(&all) };
        let decided = expr.eval(&with_held(&partial, &[]));
        let range = expr.interval(&with_held(&partial, &[]));
        if let Some(value) = decided {
            prop_assert_eq!(range.known(), Some(value), "{}", expr.source());
        }
        let mut grower = Grower::new(&more);
        for _ in 0..6 {
            let complete: Vec<Option<i64>> = partial.iter().zip(grower.facts()).map(|(known, other)| known.or(other)).collect();
            let held = held(&mut grower);
            let value = expr.eval(&with_held(&complete, &held));
            prop_assert!(value.is_some(), "{} is total", expr.source());
            let value = value.unwrap_or_default();
            prop_assert!(decided.is_none_or(|decided| decided == value), "{}", expr.source());
            prop_assert!(range.contains(value), "{}: {:?} without {}", expr.source(), range, value);
            prop_assert_eq!(expr.interval(&with_held(&complete, &held)).known(), Some(value), "{}", expr.source());
        }
    }

    #[test]
    fn a_fact_that_becomes_known_never_widens_the_range(stream in entropy(120), known in vec(any::<u32>(), 120)) {
        let Some(expr) = grown(&stream) else { return Ok(()) };
        let mut grower = Grower::new(&known);
        let complete = grower.facts();
        let mut facts = grower.forget(&complete);
        let mut range = expr.interval(&env(&facts));
        for slot in 0..FACTS.len() {
            facts[slot] = complete[slot];
            let narrower = expr.interval(&env(&facts));
            prop_assert!(range.lo <= narrower.lo && narrower.hi <= range.hi, "{}", expr.source());
            range = narrower;
        }
    }

    #[test]
    fn what_is_not_open_cannot_matter(stream in entropy(120), known in vec(any::<u32>(), 120), other in vec(any::<u32>(), 60)) {
        let Some(expr) = grown(&stream) else { return Ok(()) };
        let mut grower = Grower::new(&known);
        let complete = grower.facts();
        let held = held(&mut grower);
        let partial = grower.forget(&complete);
        let open = expr.open_facts(&with_held(&partial, &held));
        prop_assert_eq!(open.is_empty(), expr.eval(&with_held(&partial, &held)).is_some());
        prop_assert!(open.iter().all(|fact| expr.facts().contains(fact) && partial[usize::from(fact.0)].is_none()));
        // Another value for every fact that is neither known nor open.
        let others = Grower::new(&other).facts();
        let changed: Vec<Option<i64>> = (0..FACTS.len())
            .map(|slot| {
                let index = FactIndex(slot.try_into().expect("few facts"));
                if partial[slot].is_some() || open.contains(&index) { complete[slot] } else { others[slot] }
            })
            .collect();
        prop_assert_eq!(expr.eval(&with_held(&complete, &held)), expr.eval(&with_held(&changed, &held)), "{}", expr.source());
    }

    #[test]
    fn the_parts_of_a_conjunction_make_the_whole(stream in entropy(120), known in vec(any::<u32>(), 60)) {
        let mut grower = Grower::new(&stream);
        let Ok(expr) = compile_as(&grower.condition(4).to_string(), Expected::CONDITION) else { return Ok(()) };
        let mut grower = Grower::new(&known);
        let partial = { let all = grower.facts(); grower.forget(&all) };
        let env = env(&partial);
        let answers: Vec<Option<bool>> = expr.conjuncts().map(|part| part.eval_bool(&env)).collect();
        let together = if answers.contains(&Some(false)) {
            Some(false)
        } else {
            answers.iter().all(Option::is_some).then_some(true)
        };
        prop_assert_eq!(together, expr.eval_bool(&env), "{}", expr.source());
        for part in expr.conjuncts() {
            let alone = compile_as(part.source(), Expected::CONDITION).expect("a part stands alone");
            prop_assert_eq!(alone.eval_bool(&env), part.eval_bool(&env), "{}", part.source());
            prop_assert_eq!(alone.facts(), &part.facts()[..], "{}", part.source());
        }
    }

    #[test]
    fn a_condition_flips_only_at_its_thresholds(stream in entropy(90), known in vec(any::<u32>(), 60), tries in vec(any::<u32>(), 60)) {
        let mut grower = Grower::new(&stream);
        let Ok(expr) = compile_as(&grower.condition(3).to_string(), Expected::CONDITION) else { return Ok(()) };
        let mut facts = Grower::new(&known).facts();
        let mut tries = Grower::new(&tries);
        for fact in expr.facts() {
            let slot = usize::from(fact.0);
            // A fact that is compared with itself flips where nobody looks.
            let mentions = expr.source().matches(FACTS[slot].0).count();
            let before = facts[slot];
            let thresholds = expr.thresholds(*fact, &with_held(&facts, &[Some(true), Some(false)]));
            prop_assert!(thresholds.is_sorted_by(|a, b| a < b));
            let mut truth = |value: Option<i64>| {
                facts[slot] = value.or(before);
                expr.eval_bool(&with_held(&facts, &[Some(true), Some(false)]))
            };
            let now = truth(None);
            let at_thresholds: Vec<Option<bool>> = thresholds.iter().map(|value| truth(Some(*value))).collect();
            for _ in 0..3 {
                let other = truth(tries.facts()[slot]);
                prop_assert!(
                    mentions > 1 || other == now || at_thresholds.contains(&other),
                    "{}: {:?} {:?}",
                    expr.source(),
                    fact,
                    thresholds
                );
            }
            truth(None);
        }
    }

    #[test]
    fn what_is_satisfiable_has_a_witness_and_what_is_not_has_no_example(
        stream in entropy(120), known in vec(any::<u32>(), 60), tries in vec(any::<u32>(), 1200),
    ) {
        let mut grower = Grower::new(&stream);
        let texts = [grower.condition(3), grower.condition(3)].map(|node| node.to_string());
        let exprs: Vec<Expr> = texts.iter().filter_map(|text| compile_as(text, Expected::CONDITION).ok()).collect();
        let claims: Vec<_> = exprs.iter().zip([true, false]).map(|(expr, holds)| {
            if holds { expr.whole().holds() } else { expr.whole().fails() }
        }).collect();
        let mut grower = Grower::new(&known);
        // Most facts are known, so that the few tries come across an example if there is one.
        let mut partial = grower.facts();
        for _ in 0..3 {
            partial[grower.pick(FACTS.len())] = None;
        }
        let true_for = |facts: &[Option<i64>], held: &[Option<bool>]| {
            claims.iter().all(|claim| claim.condition.interval(&with_held(facts, held)).known() == Some(i64::from(claim.holds)))
        };
        let answer = satisfiable(&claims, &with_held(&partial, &[]));
        if let Satisfiability::Yes(witness) = &answer {
            let mut facts = partial.clone();
            let mut held = [None, None];
            for (fact, value) in &witness.facts {
                facts[usize::from(fact.0)] = Some(*value);
            }
            for (evidence, value) in &witness.held {
                held[usize::from(evidence.0)] = Some(*value);
            }
            prop_assert!(true_for(&facts, &held), "{:?} {:?}", texts, witness);
        }
        let mut grower = Grower::new(&tries);
        for _ in 0..30 {
            let complete: Vec<Option<i64>> = partial.iter().zip(grower.facts()).map(|(known, other)| known.or(other)).collect();
            if answer == Satisfiability::No {
                prop_assert!(!true_for(&complete, &held(&mut grower)), "{:?}", texts);
            }
        }
    }
}
