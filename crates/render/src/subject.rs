//! What is wrong with the facts that somebody gave: unreadable, unknown, or impossible together.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::ValueError;
use rulebook::plan::Contradiction;
use rulebook::source::FactType;
use rulebook::subject::{Expected, Subject, SubjectError};
use text::{Locale, say};

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

/// Why an input is refused, with what was probably meant.
#[must_use]
pub fn error(l: Locale, book: &Rulebook, error: &SubjectError) -> String {
    use say::subject as s;
    let (says, near) = match error {
        SubjectError::Json { line, column, info } => {
            // The reader of JSON names the place too; once is enough.
            let info = info.split(" at line ").next().unwrap_or(info);
            (s::not_json(l, *line, *column, info), None)
        }
        SubjectError::Form { at, expected } => (s::expected(l, at, expectation(l, *expected)), None),
        SubjectError::UnknownKey { at, near } => (s::unknown_key(l, at), near.as_ref()),
        SubjectError::UnknownFact { id, near } => (s::unknown_fact(l, id), near.as_ref()),
        SubjectError::UnknownEvidence { id, near } => (s::unknown_evidence(l, id), near.as_ref()),
        SubjectError::UnknownState { id, near } => (s::unknown_state(l, id), near.as_ref()),
        SubjectError::Value { fact, given, error } => {
            let id = book.entities.facts.table().id(*fact).as_str();
            match error {
                ValueError::Form { expected } => (s::unreadable(l, id, given, &form(l, *expected)), None),
                ValueError::UnknownChoice { given, near } => (s::unknown_choice(l, id, given), near.as_ref()),
                ValueError::Currency { expected, found } => (s::currency(l, id, expected.code(), found.code()), None),
                ValueError::Range { min, max } => (s::range(l, id, min, max), None),
            }
        }
    };
    match near {
        Some(near) => format!("{says} ({})", say::diagnostics::did_you_mean(l, &format!("`{near}`"))),
        None => says,
    }
}

fn expectation(l: Locale, expected: Expected) -> &'static str {
    use say::subject as s;
    match expected {
        Expected::Mapping => s::form_mapping(l),
        Expected::Scalar => s::form_scalar(l),
        Expected::Date => s::form_date(l),
        Expected::States => s::form_states(l),
    }
}

/// The form of a fact's value in a facts file.
fn form(l: Locale, kind: FactType) -> String {
    use say::diagnostics as d;
    match kind {
        FactType::Bool => d::shape_bool(l).into(),
        FactType::Integer => d::shape_integer(l).into(),
        FactType::Money => d::shape_money(l, "\"400.00 SAR\""),
        FactType::Percent => d::literal_percent(l).into(),
        FactType::Date => d::shape_date(l, "2026-11-25"),
        FactType::Choice => say::fact::type_choice(l).into(),
        FactType::Choices => say::fact::type_choices(l).into(),
        FactType::Country => d::shape_country_code(l).into(),
        FactType::Text => say::fact::type_text(l).into(),
    }
}

/// Facts that cannot hold together: the sentence that says why, and what was said of each.
#[must_use]
pub fn contradictions(look: Look, book: &Rulebook, subject: &Subject, on: Day, broken: &[Contradiction]) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let mut sheet = Sheet::new(look);
    let lead = format!("{}: ", say::diagnostics::error(l));
    sheet.para(0, 2, &[span(Ink::Bad, lead), span(Ink::Plain, say::interview::contradiction(l))]);
    for contradiction in broken {
        let constraint = &book.entities.constraints[contradiction.constraint];
        sheet.para(2, 4, &[span(Ink::Strong, words.text(&constraint.says))]);
        for fact in &contradiction.facts {
            let value = subject.fact(*fact).map(|value| words.value(*fact, value)).unwrap_or_default();
            let id = crate::diagnostic::isolated(l, book.entities.facts.table().id(*fact).as_str());
            let said = say::fact::answer(l, &words.fact(*fact), &value);
            sheet.para(4, 6, &[span(Ink::Plain, said), span(Ink::Soft, format!(" {id}"))]);
        }
        for paper in &contradiction.evidence {
            let id = crate::diagnostic::isolated(l, book.entities.evidence.id(*paper).as_str());
            let said = say::fact::answer(l, say::plan::have_it(l), &words.evidence(*paper));
            sheet.para(4, 6, &[span(Ink::Plain, said), span(Ink::Soft, format!(" {id}"))]);
        }
    }
    sheet.finish()
}
