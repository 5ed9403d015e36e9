//! The interview: the questions for a terminal, and which papers are worth asking about.

use std::borrow::Cow;

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::{EvidenceIx, FactIx, StateIx};
use rulebook::plan::{Plan, RoutePlan, Status, Tri};
use rulebook::program::Program;
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
    keys(&mut sheet, look);
    sheet.finish()
}

/// What can be typed at every question besides an answer.
fn keys(sheet: &mut Sheet, look: Look) {
    let l = look.locale;
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
}

/// The papers that some route which is not closed asks for or gives on its way, in the rulebook's order.
#[must_use]
pub fn papers_of(plan: &Plan) -> Vec<EvidenceIx> {
    let routes = plan.routes.iter().filter(|route| route.status != Status::Closed);
    let mut papers = plan.inputs.clone();
    papers.extend(routes.flat_map(|route| &route.steps).flat_map(|step| step.gives.iter().copied()));
    papers.sort_unstable();
    papers.dedup();
    papers
}

/// The states that some rule in force makes of a paper.
#[must_use]
pub fn states_of(program: &Program, paper: EvidenceIx) -> Vec<StateIx> {
    let items = program.items.iter().filter(|item| item.evidence == paper);
    let mut states: Vec<StateIx> = items.filter_map(|item| item.state).collect();
    states.sort_unstable();
    states.dedup();
    states
}

/// Which papers are held, as a numbered list that ends in "none of these".
#[must_use]
pub fn papers(look: Look, book: &Rulebook, on: Day, offered: &[EvidenceIx]) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let none = say::interview::none_of_these(l).into();
    let names = offered.iter().map(|paper| words.evidence(*paper)).chain([none]);
    list(look, say::interview::papers_question(l), names, Some(say::interview::papers_lead(l)))
}

/// A date of a paper; `what` is the name of the date.
#[must_use]
pub fn paper_day(look: Look, book: &Rulebook, on: Day, paper: EvidenceIx, what: &str) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let mut sheet = Sheet::new(look);
    sheet.para(0, 2, &[span(Ink::Strong, words.evidence(paper))]);
    let example = Day::from_ymd(2026, 11, 25).map(|day| say::interview::date_hint(l, &l.date(day))).unwrap_or_default();
    sheet.para(2, 4, &[span(Ink::Plain, format!("{what}: ")), span(Ink::Soft, example)]);
    keys(&mut sheet, look);
    sheet.finish()
}

/// What has been done to a paper, as a numbered list.
#[must_use]
pub fn paper_states(look: Look, book: &Rulebook, on: Day, paper: EvidenceIx, states: &[StateIx]) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let title = format!("{}: {}", words.evidence(paper), say::interview::holds_prepared(l));
    list(look, &title, states.iter().map(|state| words.state(*state)), None)
}

/// A numbered list of which some are chosen.
fn list<'a>(look: Look, title: &str, names: impl Iterator<Item = Cow<'a, str>>, lead: Option<&str>) -> String {
    let l = look.locale;
    let mut sheet = Sheet::new(look);
    sheet.para(0, 2, &[span(Ink::Strong, title)]);
    for (number, name) in (1_i64..).zip(names) {
        let number = format!("{}. ", l.integer(number));
        sheet.para(2, 5, &[span(Ink::Accent, number), span(Ink::Plain, name)]);
    }
    if let Some(lead) = lead {
        sheet.para(2, 4, &[span(Ink::Soft, lead)]);
    }
    sheet.para(0, 2, &[span(Ink::Plain, say::cli::ask_numbers(l))]);
    keys(&mut sheet, look);
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
