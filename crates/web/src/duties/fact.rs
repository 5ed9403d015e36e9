//! A fact among others on one page: its question, and a small control.

use maud::{Markup, html};
use rulebook::checked::FactIx;
use rulebook::source::{Fact, FactType};
use text::say::{common, interview};

use super::Visit;
use super::told::Wrong;
use crate::start::typed::{self, NONE};
use crate::ui::{Choice, ChoiceQuestion, Field, Length, Pick};

/// The control.
pub(super) fn control(visit: Visit<'_>, ix: FactIx, wrong: &[Wrong]) -> Markup {
    let (asked, l) = (visit.asked, visit.reader.locale);
    let (facts, wording) = (&asked.book().entities.facts, asked.wording(l));
    let fact = asked.book().entities.fact(ix);
    let name = format!("fact:{}", facts.table().id(ix));
    let fault = wrong.iter().find(|wrong| wrong.field == name);
    let error = fault.map(|fault| fault.says.as_str());
    let question = wording.text(&fact.question);
    let known = asked.ask.subject.fact(ix);
    // What was sent with a mistake elsewhere stays as it was sent.
    let sent: Option<Vec<&str>> = (!wrong.is_empty()).then(|| visit.query.all(&name).collect());
    let now = sent.map_or_else(
        || known.map(|value| chosen(visit, ix, fact, value)).unwrap_or_default(),
        |sent| sent.iter().map(|word| (*word).to_owned()).collect(),
    );
    let is = |word: &str| now.iter().any(|known| known == word);
    let titles: Vec<_> = fact.choices.iter().map(|choice| (choice.id.as_str(), wording.text(&choice.title))).collect();
    match fact.kind {
        FactType::Choices => {
            let none = (NONE, interview::none_of_these(l));
            let choices = titles.iter().map(|(value, label)| (*value, label.as_ref())).chain([none]);
            let choices = choices.map(|(value, label)| Choice {
                value,
                label,
                hint: None,
                chosen: is(value),
                apart: value == NONE,
            });
            html! {
                // Boxes of which none is ticked send nothing: this says that they were there.
                input type="hidden" name=(format!("asked:{}", facts.table().id(ix))) value="yes";
                (ChoiceQuestion {
                    name: &name,
                    legend: html! { h3 { (question) } },
                    hint: None,
                    error,
                    pick: Pick::Many,
                    choices: choices.collect(),
                })
            }
        }
        FactType::Bool => {
            select(&name, &question, error, l, &is, &[("true", common::yes(l).into()), ("false", common::no(l).into())])
        }
        FactType::Choice => select(&name, &question, error, l, &is, &titles),
        FactType::Country => {
            let countries: Vec<_> = l.countries().iter().map(|(code, name)| (*code, (*name).into())).collect();
            select(&name, &question, error, l, &is, &countries)
        }
        FactType::Integer | FactType::Money | FactType::Percent | FactType::Date | FactType::Text => {
            let unit = match (fact.kind, &fact.unit, &fact.currency) {
                (FactType::Money, _, Some(currency)) => Some(currency.code().to_owned()),
                (FactType::Percent, ..) => Some(if l.lang.is_rtl() { "٪" } else { "%" }.to_owned()),
                (_, Some(unit), _) => Some(wording.text(unit).into_owned()),
                _ => None,
            };
            html! {
                (Field {
                    name: &name,
                    label: html! { (question) },
                    hint: None,
                    error,
                    value: now.first().map_or("", String::as_str),
                    length: if fact.kind == FactType::Integer { Length::Short } else { Length::Middle },
                    keyboard: if matches!(fact.kind, FactType::Integer) { "numeric" } else { "text" },
                    unit: unit.as_deref(),
                })
            }
        }
    }
}

/// A value as its control has it.
fn chosen(visit: Visit<'_>, ix: FactIx, fact: &Fact, value: i64) -> Vec<String> {
    let facts = &visit.asked.book().entities.facts;
    match fact.kind {
        FactType::Choices if value == 0 => vec![NONE.to_owned()],
        FactType::Bool | FactType::Choice | FactType::Choices | FactType::Country => {
            facts.format(ix, value).split(',').map(str::to_owned).collect()
        }
        _ => vec![typed::shown(&visit.asked.wording(visit.reader.locale), ix, value)],
    }
}

fn select(
    name: &str,
    question: &str,
    error: Option<&str>,
    l: text::Locale,
    is: &impl Fn(&str) -> bool,
    options: &[(&str, std::borrow::Cow<'_, str>)],
) -> Markup {
    let described = format!("{name}-error");
    html! {
        div class={ "field" @if error.is_some() { " has-fault" } } {
            label for=(name) { (question) }
            @if let Some(error) = error { p class="fault" id=(described) { span { (error) } } }
            select id=(name) name=(name) class="field-middle" aria-describedby=[error.map(|_| &described)] {
                option value="" { (interview::dont_know(l)) }
                @for (value, title) in options { option value=(value) selected[is(value)] { (title) } }
            }
        }
    }
}
