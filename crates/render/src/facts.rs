//! The facts that rules ask for: for people who fill in a facts file, and for programs that ask.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::{FactIx, GoalIx};
use rulebook::source::{Fact, FactType, Text};
use serde_json::{Value as Json, json as object};
use text::{Locale, say};

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

/// Facts for programs; every text in every language.
#[must_use]
pub fn json(book: &Rulebook, goal: GoalIx, on: Day, facts: &[FactIx]) -> Json {
    object!({
        "version": crate::json::VERSION,
        "goal": book.entities.goals.id(goal).as_str(),
        "on": on.to_string(),
        "rulebook_hash": book.hash,
        "facts": facts.iter().map(|ix| fact(book, *ix)).collect::<Vec<_>>(),
    })
}

fn fact(book: &Rulebook, ix: FactIx) -> Json {
    let fact = book.entities.fact(ix);
    let choice =
        |choice: &rulebook::source::Choice| object!({ "id": choice.id.as_str(), "title": three(&choice.title) });
    object!({
        "id": fact.id.as_str(),
        "type": fact.kind.as_str(),
        "currency": fact.currency.map(|currency| currency.code().to_owned()),
        "unit": fact.unit.as_ref().map(three),
        "min": fact.min.as_ref().map(|min| min.value.as_str()),
        "max": fact.max.as_ref().map(|max| max.value.as_str()),
        "choices": fact.choices.iter().map(choice).collect::<Vec<_>>(),
        "label": three(&fact.label),
        "question": three(&fact.question),
        "help": fact.help.as_ref().map(three),
        "changeable": fact.changeable,
        "personal": fact.personal,
        "set_by": setting(book, ix),
    })
}

fn three(text: &Text) -> Json {
    object!({ "en": &*text.en, "ur": &*text.ur, "ar": &*text.ar })
}

/// The routes that fix a fact in some edition.
fn setting(book: &Rulebook, fact: FactIx) -> Vec<&str> {
    let routes = book.entities.routes.iter().zip(&book.rules.routes);
    let fixing =
        routes.filter(|(_, editions)| editions.iter().any(|rule| rule.sets.iter().any(|(known, _)| *known == fact)));
    fixing.map(|((_, id, _), _)| id.as_str()).collect()
}

/// Facts for people: name, question, form, range, choices.
#[must_use]
pub fn text(look: Look, book: &Rulebook, on: Day, facts: &[FactIx]) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on };
    let mut sheet = Sheet::new(look);
    for ix in facts {
        let fact = book.entities.fact(*ix);
        sheet.blank();
        let id = crate::diagnostic::isolated(l, fact.id.as_str());
        sheet.para(0, 2, &[span(Ink::Strong, id), span(Ink::Soft, format!("  {}", form(l, &words, *ix)))]);
        sheet.para(2, 4, &[span(Ink::Plain, words.text(&fact.question))]);
        for choice in &fact.choices {
            let id = crate::diagnostic::isolated(l, choice.id.as_str());
            let title = format!(": {}", words.text(&choice.title));
            sheet.para(4, 6, &[span(Ink::Accent, id), span(Ink::Plain, title)]);
        }
        if !setting(book, *ix).is_empty() {
            sheet.para(2, 4, &[span(Ink::Soft, say::interview::set_by_route(l))]);
        }
    }
    sheet.finish()
}

/// The form of a fact's value, with its range.
fn form(l: Locale, words: &Wording<'_>, ix: FactIx) -> String {
    let fact = words.book.entities.fact(ix);
    let kind = say::by_key(l, &format!("fact-type-{}", fact.kind.as_str())).unwrap_or_default();
    let decl = words.book.entities.facts.decl(ix);
    let declared = |fact: &Fact| fact.min.is_some() || fact.max.is_some();
    if matches!(fact.kind, FactType::Bool | FactType::Choice | FactType::Choices | FactType::Country) || !declared(fact)
    {
        return kind.to_owned();
    }
    let range = say::interview::between(l, &words.value(ix, decl.min), &words.value(ix, decl.max));
    format!("{kind} · {range}")
}
