//! A question of the interview for a terminal.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::FactIx;
use rulebook::plan::{Plan, RoutePlan, Status, Tri};
use rulebook::source::FactType;
use text::say;

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

/// A question with its numbered choices and what can be typed.
#[must_use]
pub fn question(look: Look, book: &Rulebook, on: Day, fact: FactIx, left: usize) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let source = book.entities.fact(fact);
    let mut sheet = Sheet::new(look);
    sheet.para(0, 0, &[span(Ink::Soft, say::interview::questions_left(l, left))]);
    sheet.para(0, 2, &[span(Ink::Strong, words.text(&source.question))]);
    for (number, choice) in (1_i64..).zip(choices(&words, fact)) {
        let number = format!("{}. ", l.integer(number));
        sheet.para(2, 5, &[span(Ink::Accent, number), span(Ink::Plain, choice)]);
    }
    if let Some(hint) = hint(&words, fact) {
        sheet.para(2, 4, &[span(Ink::Soft, hint)]);
    }
    let lead = match source.kind {
        FactType::Bool | FactType::Choice => say::cli::ask_number(l),
        FactType::Choices => say::cli::ask_numbers(l),
        _ => say::cli::ask_value(l),
    };
    sheet.para(0, 2, &[span(Ink::Plain, lead)]);
    let keys = [
        ("?", say::cli::ask_why(l)),
        ("u", say::cli::ask_dont_know(l)),
        ("b", say::cli::ask_back(l)),
        ("q", say::cli::ask_quit(l)),
    ];
    let mut line = Vec::new();
    for (at, (key, says)) in keys.into_iter().enumerate() {
        line.push(span(Ink::Soft, if at > 0 { " · " } else { "" }));
        line.push(span(Ink::Accent, crate::diagnostic::isolated(l, key)));
        line.push(span(Ink::Soft, format!("\u{a0}{says}")));
    }
    sheet.para(2, 2, &line);
    sheet.finish()
}

/// Why a question is asked: the rulebook's own words, and how many routes hang on it.
#[must_use]
pub fn why(look: Look, book: &Rulebook, plan: &Plan, fact: FactIx) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on: plan.on };
    let mut sheet = Sheet::new(look);
    if let Some(help) = &book.entities.fact(fact).help {
        sheet.para(2, 2, &[span(Ink::Plain, words.text(help))]);
    }
    let turns_on_it = |route: &&RoutePlan| route.because.iter().any(|reason| reason.facts.contains(&fact));
    let undecided = plan.routes.iter().filter(|route| route.status == Status::Undecided);
    let routes = undecided.filter(turns_on_it).count();
    let may_be_in = |route: &RoutePlan| route.steps.iter().any(|step| step.included == Tri::Maybe);
    if routes > 0 {
        sheet.para(2, 2, &[span(Ink::Plain, say::interview::decides_routes(l, routes))]);
    } else if plan.routes.iter().any(may_be_in) {
        sheet.para(2, 2, &[span(Ink::Plain, say::cli::ask_decides_steps(l))]);
    } else {
        sheet.para(2, 2, &[span(Ink::Plain, say::cli::ask_decides_sums(l))]);
    }
    sheet.finish()
}

/// A remark of the program between two questions.
#[must_use]
pub fn remark(look: Look, says: &str) -> String {
    let mut sheet = Sheet::new(look);
    sheet.para(0, 2, &[span(Ink::Doubtful, says)]);
    sheet.finish()
}

/// What can be chosen, in the order of its numbers: for yes or no, yes first.
#[must_use]
pub fn choices(words: &Wording<'_>, fact: FactIx) -> Vec<String> {
    let (l, source) = (words.locale, words.book.entities.fact(fact));
    match source.kind {
        FactType::Bool => vec![say::common::yes(l).to_owned(), say::common::no(l).to_owned()],
        FactType::Choices => {
            let none = say::interview::none_of_these(l).to_owned();
            source.choices.iter().map(|choice| words.text(&choice.title).into_owned()).chain([none]).collect()
        }
        _ => source.choices.iter().map(|choice| words.text(&choice.title).into_owned()).collect(),
    }
}

/// How an answer is written, and between which limits.
fn hint(words: &Wording<'_>, fact: FactIx) -> Option<String> {
    let (l, source) = (words.locale, words.book.entities.fact(fact));
    let form = match source.kind {
        FactType::Bool | FactType::Choice | FactType::Choices | FactType::Text => return None,
        FactType::Country => return Some(say::cli::ask_country(l).to_owned()),
        FactType::Integer => source.unit.as_ref().map(|unit| words.text(unit).into_owned()),
        FactType::Percent => Some(say::interview::percent_hint(l).to_owned()),
        FactType::Date => Day::from_ymd(2026, 11, 25).map(|day| say::interview::date_hint(l, &l.date(day))),
        FactType::Money => source.currency.map(|currency| say::interview::money_hint(l, currency.code())),
    };
    let decl = words.book.entities.facts.decl(fact);
    let declared = source.min.is_some() || source.max.is_some();
    let range =
        declared.then(|| say::interview::between(l, &words.value(fact, decl.min), &words.value(fact, decl.max)));
    let parts: Vec<String> = [form, range].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
