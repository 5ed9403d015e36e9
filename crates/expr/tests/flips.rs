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
    assert_eq!(thresholds("firm.staff >= 10", "firm.staff", &[]), [9, 10]);
    assert_eq!(thresholds("firm.staff > 10", "firm.staff", &[]), [10, 11]);
    assert_eq!(thresholds("10 > firm.staff", "firm.staff", &[]), [9, 10]);
    assert_eq!(thresholds("firm.staff == 10", "firm.staff", &[]), [9, 10, 11]);
    assert_eq!(thresholds("firm.staff in [3, 0]", "firm.staff", &[]), [0, 1, 2, 3, 4]);
    assert_eq!(thresholds("firm.staff >= 10 && firm.staff < 50", "firm.staff", &[]), [9, 10, 49, 50]);
    assert_eq!(
        thresholds("firm.staff >= 0 || firm.staff > 5000", "firm.staff", &[]),
        [0; 0],
        "neither flips within 0 to 5000"
    );
    assert_eq!(
        thresholds("firm.foreign_share >= percent('25')", "firm.foreign_share", &[("firm.foreign_share", 0)]),
        [2499, 2500]
    );
    assert_eq!(thresholds("firm.staff >= 10", "firm.partners", &[]), [0; 0]);
}

#[test]
fn what_rises_or_falls_with_a_fact_flips_once() {
    // 3 * staff - 1 > 20 from staff 8 on.
    assert_eq!(thresholds("3 * firm.staff - 1 > 20", "firm.staff", &[]), [7, 8]);
    assert_eq!(thresholds("-firm.staff / 2 <= -4", "firm.staff", &[]), [7, 8]);
    assert_eq!(thresholds("bracket(firm.staff, [10, 50], [1, 2, 3]) >= 3", "firm.staff", &[]), [9, 10, 49, 50]);
    assert_eq!(thresholds("firm.staff > firm.partners * 2", "firm.staff", &[("firm.partners", 4)]), [8, 9]);
    assert_eq!(
        thresholds("firm.staff > firm.partners * 2", "firm.staff", &[]),
        [0; 0],
        "nobody knows how many partners"
    );
    // 20 - 2 * staff is above staff up to 6.
    assert_eq!(
        thresholds("firm.staff * -2 + 20 > firm.staff", "firm.staff", &[]),
        [6, 7],
        "one side falls, the other rises"
    );
    // 14 days after 1 March less d, and 10 more, is below d from 13 on.
    let spans = "days_between(firm.incorporated, on) + 10 < days_between(date('2026-03-01'), firm.incorporated)";
    assert_eq!(thresholds(spans, "firm.incorporated", &[]), [number("2026-03-13"), number("2026-03-14")]);
    // The plan's day is 2026-03-15; a year is full since 2025-03-15.
    let year_ago = [number("2025-03-15"), number("2025-03-16")];
    assert_eq!(thresholds("firm.incorporated <= add_months(on, -12, 'last-day')", "firm.incorporated", &[]), year_ago);
    assert_eq!(thresholds("full_years(firm.incorporated, on) >= 1", "firm.incorporated", &[]), year_ago);
    assert_eq!(thresholds("days_between(firm.incorporated, on) >= 365", "firm.incorporated", &[]), year_ago);
}

#[test]
fn what_has_no_order_has_its_values() {
    assert_eq!(thresholds("firm.listed && firm.staff > 3", "firm.listed", &[]), [0, 1]);
    assert_eq!(thresholds("firm.office == 'shared'", "firm.office", &[]), [0, 1, 2]);
    let country = |code: &str| code.parse::<Country>().expect(code).number();
    assert_eq!(
        thresholds("firm.country in ['PT', 'BR']", "firm.country", &[]),
        [country("AD"), country("BR"), country("PT")],
        "those named and the first other"
    );
    // Hardware (bit 2), which nobody asks for, stays as it is.
    assert_eq!(thresholds("'cloud' in firm.services", "firm.services", &[("firm.services", 0b0100)]), [0b0100, 0b0101]);
    assert_eq!(thresholds("size(firm.services) > 2", "firm.services", &[]), [0b0000, 0b0001, 0b0011, 0b0111, 0b1111]);
}

#[test]
fn a_range_is_what_is_still_possible() {
    let fee = "bracket(firm.staff, [10, 50], [money('100 QAR'), money('250.50 QAR'), money('400 QAR')])";
    let range = |text: &str, known: &[(&str, i64)]| {
        let Interval { lo, hi } = compile(text).interval(&env(&facts(known)));
        (lo, hi)
    };
    assert_eq!(range(fee, &[]), (10_000, 40_000));
    assert_eq!(range(fee, &[("firm.staff", 12)]), (25_050, 25_050));
    assert_eq!(range("firm.staff * 2 - firm.partners", &[]), (-50, 9_999));
    assert_eq!(range("firm.staff * 2 - firm.partners", &[("firm.partners", 3)]), (-3, 9_997));
    assert_eq!(range("firm.listed ? 5 : 8", &[]), (5, 8));
    assert_eq!(range("size(firm.services)", &[]), (0, 4));
    assert_eq!(range("firm.staff >= 0", &[]), (1, 1), "the declared range decides");
    assert_eq!(compile("firm.staff >= 0").eval(&env(&[])), None, "an answer does not use it");
    assert_eq!(range("firm.staff > 5 && firm.listed", &[("firm.listed", 0)]), (0, 0));
}

#[test]
fn what_is_settled_mentions_nothing() {
    let open = |text: &str, known: &[(&str, i64)]| compile(text).open_facts(&env(&facts(known)));
    let both = [("firm.listed", 1)];
    let neither = [("firm.listed", 0)];
    assert_eq!(open("firm.listed && firm.regulated", &neither), []);
    assert_eq!(open("firm.listed && firm.regulated", &both), [slot("firm.regulated")]);
    assert_eq!(open("firm.listed ? firm.staff > 3 : firm.regulated", &both), [slot("firm.staff")]);
    assert_eq!(open("firm.listed ? firm.staff > 3 : firm.regulated", &neither), [slot("firm.regulated")]);
    assert_eq!(open("firm.regulated ? 3 : 3", &[]), []);
    assert_eq!(open("bracket(firm.staff, [10], [firm.partners, 0])", &[("firm.staff", 4)]), [slot("firm.partners")]);
    assert_eq!(open("firm.staff + firm.staff > firm.partners", &[]), [slot("firm.staff"), slot("firm.partners")]);
}

#[test]
fn conditions_that_nothing_makes_true_are_found() {
    let answer = |texts: &[&str], known: &[(&str, i64)]| {
        let exprs: Vec<_> = texts.iter().map(|text| compile(text)).collect();
        let claims: Vec<_> = exprs.iter().map(|expr| expr.whole().holds()).collect();
        satisfiable(&claims, &env(&facts(known)))
    };
    let no = Satisfiability::No;
    assert_eq!(answer(&["firm.staff >= 10 && firm.staff < 10"], &[]), no);
    assert_eq!(answer(&["firm.staff >= 10", "firm.staff < 10"], &[]), no);
    assert_eq!(answer(&["firm.staff > 5000"], &[]), no, "beyond the declared range");
    assert_eq!(answer(&["firm.office == 'own' && firm.office in ['shared', 'none']"], &[]), no);
    assert_eq!(
        answer(&["firm.country != 'PT'", "!(firm.country in ['BR', 'KE'])", "firm.country in ['PT', 'KE']"], &[]),
        no
    );
    assert_eq!(answer(&["'cloud' in firm.services && size(firm.services) == 0"], &[]), no);
    assert_eq!(answer(&["size(firm.services) == 4 && !('training' in firm.services)"], &[]), no);
    assert_eq!(answer(&["holds('tax-card') && !holds('tax-card')"], &[]), no);
    assert_eq!(answer(&["full_years(firm.incorporated, on) >= 3 && firm.incorporated > date('2023-03-15')"], &[]), no);
    assert_eq!(answer(&["firm.listed || firm.staff > 3"], &[("firm.listed", 0), ("firm.staff", 3)]), no);
    assert_eq!(answer(&["firm.staff < firm.staff"], &[]), Satisfiability::Unknown, "compared with itself");
    let yes = |texts: &[&str]| matches!(answer(texts, &[]), Satisfiability::Yes(_));
    assert!(yes(&["full_years(firm.incorporated, on) >= 3 && firm.incorporated >= date('2023-03-15')"]));
    assert!(yes(&["firm.staff < firm.partners"]));
    assert!(yes(&["(firm.listed ? 'cloud' : 'software') in firm.services"]), "whichever is asked for");
    assert!(yes(&["size(firm.services) == 3 && !('training' in firm.services)"]));
    assert!(yes(&["firm.country != 'PT'", "firm.country != 'BR'"]));
    assert!(yes(&["firm.listed", "firm.staff == 77 || firm.office == 'none'", "firm.office != 'none'"]));
}

/// Twelve facts of three claims each: found by going back early, not by trying all combinations.
#[test]
fn a_long_contradiction_is_found() {
    let text = "firm.listed && !firm.regulated && firm.staff > 10 && firm.partners > 2 && firm.office == 'own' && \
        'cloud' in firm.services && firm.country == 'PT' && firm.foreign_share > percent('50') && \
        firm.revenue > money('5.00 QAR') && firm.capital > money('7.00 QAR') && (firm.abroad > money('1.00 EUR') || \
        firm.incorporated > on) && (firm.regulated || firm.office == 'none' || firm.country == 'BR')";
    assert_eq!(satisfiable(&[compile(text).whole().holds()], &env(&[])), Satisfiability::No);
}
