//! Where the language overlaps CEL, a value is what CEL says, with the crate `cel` as the judge.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;
mod grown;

use std::collections::HashMap;

use cel::{Context, Program, Value};
use desk::{FACTS, Kind, OFFICES, SERVICES, compile, compile_as, env};
use expr::value::Country;
use expr::{ErrorKind, Expected, Type};
use grown::Grower;
use proptest::prelude::*;

/// The facts as CEL has them: a map `kiln` with numbers, booleans and strings.
fn context(facts: &[Option<i64>]) -> Context<'static, 'static> {
    let mut kiln: HashMap<String, Value> = HashMap::new();
    for ((name, kind, ..), value) in FACTS.iter().zip(facts) {
        let value = value.expect("every fact is known");
        let choice = |names: &[&str], place: i64| names[usize::try_from(place).expect("a place")].to_owned();
        let cel = match kind {
            Kind::Bool => Value::Bool(value == 1),
            Kind::Choice => choice(&OFFICES, value).into(),
            Kind::Choices => {
                let members = (0..4).filter(|place| value & (1 << place) != 0).map(|place| choice(&SERVICES, place));
                members.collect::<Vec<String>>().into()
            }
            Kind::Country => Country::from_number(value).expect("a country").code().into(),
            Kind::Int | Kind::Money(_) | Kind::Percent | Kind::Date => Value::Int(value),
            Kind::Text => "".into(),
        };
        kiln.insert(name.trim_start_matches("kiln.").to_owned(), cel);
    }
    let mut context = Context::default();
    context.add_variable_from_value("kiln", kiln);
    context
}

fn of_cel(text: &str, facts: &[Option<i64>]) -> i64 {
    let program = Program::compile(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    match program.execute(&context(facts)) {
        Ok(Value::Int(number)) => number,
        Ok(Value::Bool(truth)) => i64::from(truth),
        other => panic!("{text}: {other:?}"),
    }
}

/// Evaluates with both; an expression that may overflow is none of ours.
fn agree(text: &str, ty: Type, facts: &[Option<i64>]) -> Result<(), TestCaseError> {
    match compile_as(text, Expected::Type(ty)) {
        Ok(expr) => prop_assert_eq!(expr.eval(&env(facts)), Some(of_cel(text, facts)), "{}", text),
        Err(errors) => {
            let only_overflow = errors.iter().all(|error| error.kind == ErrorKind::MayOverflow);
            prop_assert!(only_overflow, "{}: {:?}", text, errors);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_condition_means_what_cel_says(stream in prop::collection::vec(any::<u32>(), 0..120), facts in prop::collection::vec(any::<u32>(), 60)) {
        let text = Grower::of_cel(&stream).condition(4).to_string();
        agree(&text, Type::Bool, &Grower::new(&facts).facts())?;
    }

    #[test]
    fn a_number_means_what_cel_says(stream in prop::collection::vec(any::<u32>(), 0..120), facts in prop::collection::vec(any::<u32>(), 60)) {
        let text = Grower::of_cel(&stream).integer(4).to_string();
        agree(&text, Type::Int, &Grower::new(&facts).facts())?;
    }
}

/// Precedence and grouping, written without the parentheses that the printer would add.
#[test]
fn operators_bind_as_in_cel() {
    let facts = Grower::new(&[7, 1, 3, 9, 2, 8, 5, 11, 4, 6, 10, 12, 1, 1]).facts();
    for text in [
        "1 + 2 * 3 == 7 && !(2 < 1)",
        "10 - 4 - 3 + 2",
        "100 / 7 / 2 * 3",
        "-3 - -4 * -5",
        "- 7 / 2",
        "!!true || false && false",
        "true || false && false",
        "kiln.staff > 3 ? 1 : 2 > 1 ? 3 : 4",
        "false ? 1 : true ? 2 : 3",
        "1 < 2 == true",
        "1 in [1, 2] == true",
        "3 == 3 in [true]",
        "\"cloud\" in kiln.services || 'own' == kiln.office",
        "2 * (3 + 4) - 5 // a comment\n + 1",
        "kiln . staff * 2",
    ] {
        let cel = of_cel(text, &facts);
        assert_eq!(compile(text).eval(&env(&facts)), Some(cel), "{text}");
    }
}
