//! What expressions mean, worked out by hand.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use calendar::Day;
use desk::{compile, day, env, facts};
use expr::{Env, Type};

fn value(text: &str, known: &[(&str, i64)]) -> Option<i64> {
    compile(text).eval(&env(&facts(known)))
}

fn date(text: &str, known: &[(&str, i64)]) -> Option<Day> {
    let expr = compile(text);
    assert_eq!(expr.ty(), Type::Date);
    expr.eval(&env(&facts(known))).map(Day::from_number)
}

#[test]
fn literals_are_exact_numbers() {
    assert_eq!(value("true", &[]), Some(1));
    assert_eq!(value("-9223372036854775808", &[]), Some(i64::MIN));
    assert_eq!(value(r#"money("375000.00 QAR")"#, &[]), Some(37_500_000));
    assert_eq!(value(r#"percent("12.5")"#, &[]), Some(1250));
    assert_eq!(value(r#"date("1970-02-01")"#, &[]), Some(31));
}

#[test]
fn arithmetic_is_that_of_cel_on_whole_numbers() {
    assert_eq!(value("1 + 2 * 3 - 4", &[]), Some(3));
    assert_eq!(value("-7 / 2", &[]), Some(-3), "towards zero");
    assert_eq!(value("7 / -2", &[]), Some(-3));
    assert_eq!(value("-(3 - 5)", &[]), Some(2));
    assert_eq!(value("10 - 4 - 3", &[]), Some(3), "from the left");
    assert_eq!(value(r#"money("1.50 QAR") * 3 + 2 * money("0.25 QAR")"#, &[]), Some(500));
    assert_eq!(value("kiln.staff * 2 + 1", &[("kiln.staff", 20)]), Some(41));
    assert_eq!(value("kiln.staff * 2 + 1", &[]), None);
    assert_eq!(value("100 / max(kiln.staff, 1)", &[("kiln.staff", 0)]), Some(100));
    for (comparison, at_9, at_10, at_11) in [
        ("10 < kiln.staff", 0, 0, 1),
        ("10 <= kiln.staff", 0, 1, 1),
        ("10 > kiln.staff", 1, 0, 0),
        ("10 >= kiln.staff", 1, 1, 0),
    ] {
        let at = |staff| value(comparison, &[("kiln.staff", staff)]);
        assert_eq!([at(9), at(10), at(11)], [Some(at_9), Some(at_10), Some(at_11)], "{comparison}");
    }
}

#[test]
fn comparisons_read_choices_and_countries_by_their_ids() {
    let own = [("kiln.office", 0), ("kiln.foreign_share", 2500)];
    let rule = r#"kiln.office == "own" && kiln.foreign_share >= percent("25")"#;
    assert_eq!(value(rule, &own), Some(1));
    assert_eq!(value(rule, &[("kiln.office", 0), ("kiln.foreign_share", 2499)]), Some(0));
    assert_eq!(value(r#""own" != kiln.office"#, &own), Some(0));
    assert_eq!(value(r#"kiln.office in ["shared", 'none']"#, &own), Some(0));
    assert_eq!(
        value(r#"kiln.office == (kiln.listed ? "own" : "shared")"#, &[("kiln.office", 1), ("kiln.listed", 0)]),
        Some(1)
    );
    let country = i64::from(u16::from_be_bytes(*b"PT"));
    assert_eq!(value(r#"kiln.country in ["BR", "PT"]"#, &[("kiln.country", country)]), Some(1));
    assert_eq!(value("kiln.staff in [kiln.partners, 7]", &[("kiln.staff", 7)]), Some(1), "whatever the partners are");
    assert_eq!(value("kiln.staff in [kiln.partners, 7]", &[("kiln.staff", 8)]), None);
    assert_eq!(value("kiln.staff in []", &[("kiln.staff", 8)]), Some(0));
}

#[test]
fn a_set_of_choices_has_members_and_a_size() {
    let cloud_and_training = [("kiln.services", 0b1001)];
    assert_eq!(value(r#""cloud" in kiln.services"#, &cloud_and_training), Some(1));
    assert_eq!(value(r#""software" in kiln.services"#, &cloud_and_training), Some(0));
    assert_eq!(value("size(kiln.services)", &cloud_and_training), Some(2));
    assert_eq!(value("size(kiln.services) > 0", &[]), None);
}

#[test]
fn unknown_is_decided_only_where_it_cannot_matter() {
    let no = [("kiln.listed", 0)];
    let yes = [("kiln.listed", 1)];
    assert_eq!(value("kiln.regulated && kiln.listed", &no), Some(0), "in either order");
    assert_eq!(value("kiln.listed && kiln.regulated", &no), Some(0));
    assert_eq!(value("kiln.listed && kiln.regulated", &yes), None);
    assert_eq!(value("kiln.regulated || kiln.listed", &yes), Some(1));
    assert_eq!(value("kiln.regulated || kiln.listed", &no), None);
    assert_eq!(value("!kiln.regulated", &yes), None);
    assert_eq!(value("kiln.regulated ? 3 : 3", &[]), Some(3));
    assert_eq!(value("kiln.regulated ? 3 : 4", &[]), None);
    assert_eq!(value("kiln.listed ? 3 : kiln.staff", &yes), Some(3));
    assert_eq!(value("kiln.regulated == kiln.regulated", &[]), None, "not decided, as nothing is known of it");
}

#[test]
fn dates_name_their_rounding() {
    assert_eq!(date("on", &[]), Some(day("2026-03-15")));
    assert_eq!(date("add_days(on, 17)", &[]), Some(day("2026-04-01")));
    assert_eq!(date("add_days(on, -15)", &[]), Some(day("2026-02-28")));
    assert_eq!(date(r#"add_months(date("2026-01-31"), 1, "last-day")"#, &[]), Some(day("2026-02-28")));
    assert_eq!(date(r#"add_months(date("2026-01-31"), 1, "next-day")"#, &[]), Some(day("2026-03-01")));
    assert_eq!(date(r#"add_months(on, -9999999999, "next-day")"#, &[]), Some(Day::MIN), "no day before the first");
    assert_eq!(value(r#"days_between(on, date("2026-03-20"))"#, &[]), Some(5));
    assert_eq!(value(r#"days_between(date("2026-03-20"), on)"#, &[]), Some(-5));
    assert_eq!(date(r#"min(on, date("2026-01-01"))"#, &[]), Some(day("2026-01-01")));
}

#[test]
fn a_month_is_full_when_its_day_comes_again_or_on_the_first_of_the_next() {
    for (from, to, months, years) in [
        ("2025-03-15", "2026-03-14", 11, 0),
        ("2025-03-15", "2026-03-15", 12, 1),
        ("2026-01-31", "2026-02-28", 0, 0),
        ("2026-01-31", "2026-03-01", 1, 0),
        ("2026-01-31", "2026-03-30", 1, 0),
        ("2026-01-31", "2026-03-31", 2, 0),
        ("2024-02-29", "2025-02-28", 11, 0),
        ("2024-02-29", "2025-03-01", 12, 1),
        ("2024-02-29", "2028-02-28", 47, 3),
        ("2024-02-29", "2028-02-29", 48, 4),
        ("2026-03-15", "2025-03-15", -12, -1),
        ("2026-03-01", "2026-01-31", -1, 0),
        ("2026-05-05", "2026-05-05", 0, 0),
        ("1900-01-01", "2200-12-31", 3611, 300),
    ] {
        let of = |function: &str| value(&format!(r#"{function}(date("{from}"), date("{to}"))"#), &[]);
        assert_eq!(of("full_months"), Some(months), "{from} to {to}");
        assert_eq!(of("full_years"), Some(years), "{from} to {to}");
    }
}

#[test]
fn working_days_come_from_the_calendar() {
    // 15 March 2026 is a Sunday.
    assert_eq!(date(r#"working_day(on, 1, "home")"#, &[]), Some(day("2026-03-16")));
    assert_eq!(date(r#"working_day(on, 6, "home")"#, &[]), Some(day("2026-03-23")));
}

#[test]
fn a_bracket_begins_at_its_threshold() {
    let fee = r#"bracket(kiln.staff, [10, 50], [money("100 QAR"), money("250.50 QAR"), money("400 QAR")])"#;
    for (staff, fee_of_it) in [(0, 10_000), (9, 10_000), (10, 25_050), (49, 25_050), (50, 40_000), (5000, 40_000)] {
        assert_eq!(value(fee, &[("kiln.staff", staff)]), Some(fee_of_it), "{staff}");
    }
    assert_eq!(value(fee, &[]), None);
    assert_eq!(value("bracket(kiln.staff, [10], [5, 5])", &[]), Some(5));
}

#[test]
fn a_share_says_where_the_part_of_a_minor_unit_goes() {
    for (amount, percent, up, down, half_up) in [
        ("100.00", "2.5", 250, 250, 250),
        ("0.01", "50", 1, 0, 1),
        ("0.01", "49.99", 1, 0, 0),
        ("0.03", "50", 2, 1, 2),
        ("-0.01", "50", -1, 0, -1),
        ("-0.03", "50", -2, -1, -2),
        ("33.33", "33.33", 1111, 1110, 1111),
        ("92233720368547758.07", "100", i64::MAX, i64::MAX, i64::MAX),
    ] {
        for (rounding, expected) in [("up", up), ("down", down), ("half-up", half_up)] {
            let text = format!(r#"share(money("{amount} QAR"), percent("{percent}"), "{rounding}")"#);
            assert_eq!(value(&text, &[]), Some(expected), "{text}");
        }
    }
}

#[test]
fn evidence_is_held_or_not_or_nobody_knows() {
    let expr = compile(r#"holds("tax-card") && !holds("register-extract")"#);
    let answer = |held: &[Option<bool>]| expr.eval_bool(&Env { held, ..env(&[]) });
    assert_eq!(answer(&[Some(false), Some(true)]), Some(true));
    assert_eq!(answer(&[Some(true), Some(true)]), Some(false));
    assert_eq!(answer(&[None, Some(true)]), None);
    assert_eq!(answer(&[None, Some(false)]), Some(false));
    assert_eq!(answer(&[]), None);
}

#[test]
fn a_conjunction_comes_apart_with_its_texts() {
    let text = r#"kiln.listed && (kiln.regulated && (kiln.staff > 3 || on < date("2026-01-01")))"#;
    let expr = compile(text);
    let parts: Vec<&str> = expr.conjuncts().map(|part| part.source()).collect();
    assert_eq!(parts, ["kiln.listed", "kiln.regulated", r#"(kiln.staff > 3 || on < date("2026-01-01"))"#]);
    let facts = facts(&[("kiln.regulated", 0), ("kiln.staff", 4)]);
    let answers: Vec<Option<bool>> = expr.conjuncts().map(|part| part.eval_bool(&env(&facts))).collect();
    assert_eq!(answers, [None, Some(false), Some(true)]);
    assert_eq!(compile("kiln.listed").conjuncts().count(), 1);
}
