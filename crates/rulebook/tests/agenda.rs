//! The calendar of duties, on the invented corridor; dates counted by hand.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use calendar::Day;
use rulebook::plan::{DaySpan, agenda, by_day};
use rulebook::program::compile;
use rulebook::subject::{Held, Subject};
use rulebook::{InputFile, Rulebook, check};

fn invented() -> Rulebook {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks/aa-bb");
    let files = ["rulebook.yaml", "law.yaml"]
        .map(|name| InputFile { path: name.to_owned(), bytes: std::fs::read(folder.join(name)).unwrap() });
    check(files.into()).rulebook.unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The dates of who got the licence on a day, in the twelve months from another: when it opens, falls due, and can still be done.
fn licence(issued: &str, from: &str) -> Vec<[String; 3]> {
    let book = invented();
    let first = day(from);
    let program = compile(&book, book.goal, first).unwrap();
    let mut subject = Subject::new(&book);
    let paper = Subject::find_evidence(&book, "licence").unwrap();
    subject.hold(paper, Some(Held { issued: Some(day(issued)), ..Held::default() }));
    let duties = agenda(&book, &program, &subject, first, DaySpan::year_from(first));
    by_day(&book, &duties)
        .iter()
        .map(|(date, _)| [date.opens.unwrap(), date.due, date.grace.unwrap()].map(|day| day.to_string()))
        .collect()
}

#[test]
fn a_yearly_duty_opens_thirty_days_before_and_has_ten_of_grace() {
    // Issued 20 April 2029: due 20 April 2030, open from 21 March, grace to 30 April.
    assert_eq!(licence("2029-04-20", "2030-03-04"), [["2030-03-21", "2030-04-20", "2030-04-30"]]);
}

#[test]
fn what_fell_due_before_stays_while_its_grace_runs() {
    // Issued 25 February 2029: due 25 February 2030 with grace to 7 March; the next falls on 25 February 2031.
    let (old, next) = (["2030-01-26", "2030-02-25", "2030-03-07"], ["2031-01-26", "2031-02-25", "2031-03-07"]);
    assert_eq!(licence("2029-02-25", "2030-03-07"), [old, next]);
    assert_eq!(licence("2029-02-25", "2030-03-08"), [next]);
}
