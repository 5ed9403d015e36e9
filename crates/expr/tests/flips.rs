//! Where conditions flip, what they can be, and what they still depend on; worked out by hand.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use desk::{compile, day, env, facts, slot};
use expr::value::Country;
use expr::{Interval, Satisfiability, satisfiable};

fn thresholds(text: &str, fact: &str, known: &[(&str, i64)]) -> Vec<i64> {
    compile(text).thresholds(slot(fact), &env(&facts(known)))
}

fn number(date: &str) -> i64 {
    day(date).number().into()
}

#[test]
fn a_comparison_flips_between_two_numbers() {
    assert_eq!(thresholds("kiln.staff >= 10", "kiln.staff", &[]), [9, 10]);
    assert_eq!(thresholds("kiln.staff > 10", "kiln.staff", &[]), [10, 11]);
    assert_eq!(thresholds("10 > kiln.staff", "kiln.staff", &[]), [9, 10]);
    assert_eq!(thresholds("kiln.staff == 10", "kiln.staff", &[]), [9, 10, 11]);
    assert_eq!(thresholds("kiln.staff in [3, 0]", "kiln.staff", &[]), [0, 1, 2, 3, 4]);
    assert_eq!(thresholds("kiln.staff >= 10 && kiln.staff < 50", "kiln.staff", &[]), [9, 10, 49, 50]);
    assert_eq!(
        thresholds("kiln.staff >= 0 || kiln.staff > 5000", "kiln.staff", &[]),
        [0; 0],
        "neither flips within 0 to 5000"
    );
    assert_eq!(
        thresholds("kiln.foreign_share >= percent('25')", "kiln.foreign_share", &[("kiln.foreign_share", 0)]),
        [2499, 2500]
    );
    assert_eq!(thresholds("kiln.staff >= 10", "kiln.partners", &[]), [0; 0]);
}

#[test]
fn what_rises_or_falls_with_a_fact_flips_once() {
    // 3 * staff - 1 > 20 from staff 8 on.
    assert_eq!(thresholds("3 * kiln.staff - 1 > 20", "kiln.staff", &[]), [7, 8]);
    assert_eq!(thresholds("-kiln.staff / 2 <= -4", "kiln.staff", &[]), [7, 8]);
    assert_eq!(thresholds("bracket(kiln.staff, [10, 50], [1, 2, 3]) >= 3", "kiln.staff", &[]), [9, 10, 49, 50]);
    assert_eq!(thresholds("kiln.staff > kiln.partners * 2", "kiln.staff", &[("kiln.partners", 4)]), [8, 9]);
    assert_eq!(
        thresholds("kiln.staff > kiln.partners * 2", "kiln.staff", &[]),
        [0; 0],
        "nobody knows how many partners"
    );
    // 20 - 2 * staff is above staff up to 6.
    assert_eq!(
        thresholds("kiln.staff * -2 + 20 > kiln.staff", "kiln.staff", &[]),
        [6, 7],
        "one side falls, the other rises"
    );
    // 14 days after 1 March less d, and 10 more, is below d from 13 on.
    let spans = "days_between(kiln.incorporated, on) + 10 < days_between(date('2026-03-01'), kiln.incorporated)";
    assert_eq!(thresholds(spans, "kiln.incorporated", &[]), [number("2026-03-13"), number("2026-03-14")]);
    // The plan's day is 2026-03-15; a year is full since 2025-03-15.
    let year_ago = [number("2025-03-15"), number("2025-03-16")];
    assert_eq!(thresholds("kiln.incorporated <= add_months(on, -12, 'last-day')", "kiln.incorporated", &[]), year_ago);
    assert_eq!(thresholds("full_years(kiln.incorporated, on) >= 1", "kiln.incorporated", &[]), year_ago);
    assert_eq!(thresholds("days_between(kiln.incorporated, on) >= 365", "kiln.incorporated", &[]), year_ago);
}

#[test]
fn what_has_no_order_has_its_values() {
    assert_eq!(thresholds("kiln.listed && kiln.staff > 3", "kiln.listed", &[]), [0, 1]);
    assert_eq!(thresholds("kiln.office == 'shared'", "kiln.office", &[]), [0, 1, 2]);
    let country = |code: &str| code.parse::<Country>().expect(code).number();
    assert_eq!(
        thresholds("kiln.country in ['PT', 'BR']", "kiln.country", &[]),
        [country("AD"), country("BR"), country("PT")],
        "those named and the first other"
    );
    // Hardware (bit 2), which nobody asks for, stays as it is.
    assert_eq!(thresholds("'cloud' in kiln.services", "kiln.services", &[("kiln.services", 0b0100)]), [0b0100, 0b0101]);
    assert_eq!(thresholds("size(kiln.services) > 2", "kiln.services", &[]), [0b0000, 0b0001, 0b0011, 0b0111, 0b1111]);
}

#[test]
fn a_range_is_what_is_still_possible() {
    let fee = "bracket(kiln.staff, [10, 50], [money('100 QAR'), money('250.50 QAR'), money('400 QAR')])";
    let range = |text: &str, known: &[(&str, i64)]| {
        let Interval { lo, hi } = compile(text).interval(&env(&facts(known)));
        (lo, hi)
    };
    assert_eq!(range(fee, &[]), (10_000, 40_000));
    assert_eq!(range(fee, &[("kiln.staff", 12)]), (25_050, 25_050));
    assert_eq!(range("kiln.staff * 2 - kiln.partners", &[]), (-50, 9_999));
    assert_eq!(range("kiln.staff * 2 - kiln.partners", &[("kiln.partners", 3)]), (-3, 9_997));
    assert_eq!(range("kiln.listed ? 5 : 8", &[]), (5, 8));
    assert_eq!(range("size(kiln.services)", &[]), (0, 4));
    assert_eq!(range("kiln.staff >= 0", &[]), (1, 1), "the declared range decides");
    assert_eq!(compile("kiln.staff >= 0").eval(&env(&[])), None, "an answer does not use it");
    assert_eq!(range("kiln.staff > 5 && kiln.listed", &[("kiln.listed", 0)]), (0, 0));
}

#[test]
fn what_is_settled_mentions_nothing() {
    let open = |text: &str, known: &[(&str, i64)]| compile(text).open_facts(&env(&facts(known)));
    let both = [("kiln.listed", 1)];
    let neither = [("kiln.listed", 0)];
    assert_eq!(open("kiln.listed && kiln.regulated", &neither), []);
    assert_eq!(open("kiln.listed && kiln.regulated", &both), [slot("kiln.regulated")]);
    assert_eq!(open("kiln.listed ? kiln.staff > 3 : kiln.regulated", &both), [slot("kiln.staff")]);
    assert_eq!(open("kiln.listed ? kiln.staff > 3 : kiln.regulated", &neither), [slot("kiln.regulated")]);
    assert_eq!(open("kiln.regulated ? 3 : 3", &[]), []);
    assert_eq!(open("bracket(kiln.staff, [10], [kiln.partners, 0])", &[("kiln.staff", 4)]), [slot("kiln.partners")]);
    assert_eq!(open("kiln.staff + kiln.staff > kiln.partners", &[]), [slot("kiln.staff"), slot("kiln.partners")]);
}

#[test]
fn conditions_that_nothing_makes_true_are_found() {
    let answer = |texts: &[&str], known: &[(&str, i64)]| {
        let exprs: Vec<_> = texts.iter().map(|text| compile(text)).collect();
        let claims: Vec<_> = exprs.iter().map(|expr| expr.whole().holds()).collect();
        satisfiable(&claims, &env(&facts(known)))
    };
    let no = Satisfiability::No;
    assert_eq!(answer(&["kiln.staff >= 10 && kiln.staff < 10"], &[]), no);
    assert_eq!(answer(&["kiln.staff >= 10", "kiln.staff < 10"], &[]), no);
    assert_eq!(answer(&["kiln.staff > 5000"], &[]), no, "beyond the declared range");
    assert_eq!(answer(&["kiln.office == 'own' && kiln.office in ['shared', 'none']"], &[]), no);
    assert_eq!(
        answer(&["kiln.country != 'PT'", "!(kiln.country in ['BR', 'KE'])", "kiln.country in ['PT', 'KE']"], &[]),
        no
    );
    assert_eq!(answer(&["'cloud' in kiln.services && size(kiln.services) == 0"], &[]), no);
    assert_eq!(answer(&["size(kiln.services) == 4 && !('training' in kiln.services)"], &[]), no);
    assert_eq!(answer(&["holds('tax-card') && !holds('tax-card')"], &[]), no);
    assert_eq!(answer(&["full_years(kiln.incorporated, on) >= 3 && kiln.incorporated > date('2023-03-15')"], &[]), no);
    assert_eq!(answer(&["kiln.listed || kiln.staff > 3"], &[("kiln.listed", 0), ("kiln.staff", 3)]), no);
    assert_eq!(answer(&["kiln.staff < kiln.staff"], &[]), Satisfiability::Unknown, "compared with itself");
    let yes = |texts: &[&str]| matches!(answer(texts, &[]), Satisfiability::Yes(_));
    assert!(yes(&["full_years(kiln.incorporated, on) >= 3 && kiln.incorporated >= date('2023-03-15')"]));
    assert!(yes(&["kiln.staff < kiln.partners"]));
    assert!(yes(&["(kiln.listed ? 'cloud' : 'software') in kiln.services"]), "whichever is asked for");
    assert!(yes(&["size(kiln.services) == 3 && !('training' in kiln.services)"]));
    assert!(yes(&["kiln.country != 'PT'", "kiln.country != 'BR'"]));
    assert!(yes(&["kiln.listed", "kiln.staff == 77 || kiln.office == 'none'", "kiln.office != 'none'"]));
}

/// Twelve facts of three claims each: found by going back early, not by trying all combinations.
#[test]
fn a_long_contradiction_is_found() {
    let text = "kiln.listed && !kiln.regulated && kiln.staff > 10 && kiln.partners > 2 && kiln.office == 'own' && \
        'cloud' in kiln.services && kiln.country == 'PT' && kiln.foreign_share > percent('50') && \
        kiln.revenue > money('5.00 QAR') && kiln.capital > money('7.00 QAR') && (kiln.abroad > money('1.00 EUR') || \
        kiln.incorporated > on) && (kiln.regulated || kiln.office == 'none' || kiln.country == 'BR')";
    assert_eq!(satisfiable(&[compile(text).whole().holds()], &env(&[])), Satisfiability::No);
}
