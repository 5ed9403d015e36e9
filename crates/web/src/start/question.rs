//! The page of one question.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use render::Wording;
use rulebook::checked::FactIx;
use rulebook::plan::WhichOpens;
use rulebook::source::{Fact, FactType};
use text::say::{common, errors, interview};

use super::form::form;
use super::typed::{self, NONE, Wrong};
use super::{Visit, left, mentions, trail};
use crate::CachePolicy;
use crate::ask::Refusal;
use crate::ui::{
    Button, Choice, ChoiceQuestion, Details, DraftNote, ErrorSummary, Fault, Field, Length, Page, Pick, Weight,
};
use crate::url::Place;

/// The value of the button that stands for "I don't know" among choices; no id is written so.
pub(crate) const DONT_KNOW: &str = "?";

impl Visit<'_> {
    /// The page of a question, with what is wrong with the answer that came.
    pub(super) fn question(self, fact: FactIx, wrong: Option<Wrong>) -> Result<Response, Refusal> {
        let (asked, l) = (self.asked, self.reader.locale);
        let (book, wording) = (asked.book(), asked.wording(l));
        let program = asked.program(self.site)?;
        let still = match asked.plan(self.site, WhichOpens::None) {
            Ok(plan) => Some(left(book, &plan, &asked.ask).count()),
            // What contradicts can still be changed.
            Err(Refusal::Contradiction(_)) => None,
            Err(other) => return Err(other),
        };
        let id = book.entities.facts.table().id(fact).as_str();
        let declared = book.entities.fact(fact);
        let title = wording.text(&declared.question);
        let says = wrong.map(|wrong| typed::says(&wording, fact, wrong));
        let given: Vec<&str> = self.query.all("answer").collect();
        let chosen = chosen(&wording, fact, asked.ask.subject.fact(fact), wrong.map(|_| given.as_slice()));
        let unknown = asked.ask.skipped.contains(&fact) && wrong.is_none();
        let body = html! {
            (control(&wording, fact, &chosen, unknown, says.as_deref()))
            div class="buttons" {
                (Button { label: common::go_on(l), weight: Weight::Main, sends: None })
                @if !offers_dont_know(declared) {
                    (Button { label: interview::dont_know(l), weight: Weight::Quiet, sends: Some(("unknown", "yes")) })
                }
            }
        };
        let mut controls = vec![("fact", id)];
        controls.extend(self.query.get("from").map(|from| ("from", from)));
        controls.extend(self.more());
        let previous = trail::before(&trail::trail(asked, &program), fact);
        let main = html! {
            div class="wrap flow interview" {
                p class="steps-back ui" {
                    @if self.query.get("from") == Some("answers") {
                        a href=(self.here().with("view", "answers")) { (common::back(l)) }
                    } @else if let Some(previous) = previous {
                        a href=(self.to_question(previous)) { (common::back(l)) }
                    }
                    @if let Some(still) = still.filter(|still| *still > 0) {
                        span class="soft" { (interview::questions_left(l, still)) }
                    }
                }
                @if let Some(says) = &says {
                    (ErrorSummary { title: errors::summary(l), faults: vec![Fault { field: "answer", says }] })
                }
                (form(l.lang, book, &asked.ask.unasked(fact), id, &controls, &body))
                (Details { summary: interview::why(l), body: mentions::mentions(asked, &program, l, fact), open: false })
                @if declared.draft { (DraftNote(common::draft(l))) }
                (self.elsewhere(self.anything_told()))
            }
        };
        let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let title = match &says {
            Some(says) => errors::title_prefix(l, says),
            None => title.into_owned(),
        };
        Ok(Page::new(self.reader, self.site, &title)
            .describe(interview::private(l))
            .within(Place::Start)
            .status(status)
            .rules_on(&l.date(asked.on()))
            .cache(CachePolicy::Private)
            .show(&main))
    }

    /// Where one can go from any question; to the result only once something was told.
    pub(super) fn elsewhere(self, result: bool) -> Markup {
        let (asked, l) = (self.asked, self.reader.locale);
        html! {
            nav class="elsewhere ui" aria-label=(interview::title(l)) {
                ul class="plain" {
                    @if result { li { a href=(asked.href(l, Place::Routes)) { (interview::see_result_now(l)) } } }
                    @if self.anything_told() {
                        li { a href=(self.here().with("view", "answers")) { (interview::answers(l)) } }
                    }
                    li { a href=(self.here().with("view", "papers")) { (interview::holds(l)) } }
                }
            }
            p class="soft small" { (interview::private(l)) }
        }
    }
}

/// Whether "I don't know" is one of the choices; else it is a button.
pub(crate) fn offers_dont_know(fact: &Fact) -> bool {
    matches!(fact.kind, FactType::Bool | FactType::Choice)
}

/// What is chosen or typed so far: what came with a mistake, else the answer as it stands.
pub(crate) fn chosen(wording: &Wording<'_>, fact: FactIx, value: Option<i64>, given: Option<&[&str]>) -> Vec<String> {
    let facts = &wording.book.entities.facts;
    match (given, value) {
        (Some(given), _) => given.iter().map(|word| (*word).to_owned()).collect(),
        (None, None) => Vec::new(),
        (None, Some(value)) => match facts.table()[fact].kind {
            FactType::Choices if value == 0 => vec![NONE.to_owned()],
            FactType::Bool | FactType::Choice | FactType::Choices | FactType::Country => {
                facts.format(fact, value).split(',').map(str::to_owned).collect()
            }
            _ => vec![typed::shown(wording, fact, value)],
        },
    }
}

/// The control of a question on a page of its own: its heading is the question.
pub(crate) fn control(
    wording: &Wording<'_>,
    ix: FactIx,
    chosen: &[String],
    unknown: bool,
    error: Option<&str>,
) -> Markup {
    let l = wording.locale;
    let fact = wording.book.entities.fact(ix);
    let question = wording.text(&fact.question);
    let help = fact.help.as_ref().map(|help| wording.text(help));
    let is_chosen = |word: &str| chosen.iter().any(|chosen| chosen == word);
    let one = |pick, choices| {
        html! {
            (ChoiceQuestion {
                name: "answer",
                legend: html! { h1 { (question) } },
                hint: help.as_deref(),
                error,
                pick,
                choices,
            })
        }
    };
    let titles: Vec<_> = fact.choices.iter().map(|choice| (choice.id.as_str(), wording.text(&choice.title))).collect();
    let choice = |(value, label)| Choice { value, label, hint: None, chosen: is_chosen(value), apart: false };
    let dont_know = Choice {
        value: DONT_KNOW,
        label: interview::dont_know(l),
        hint: Some(interview::dont_know_hint(l)),
        chosen: unknown,
        apart: true,
    };
    match fact.kind {
        FactType::Bool => {
            let answers = [("true", common::yes(l)), ("false", common::no(l))];
            one(Pick::One, answers.into_iter().map(choice).chain([dont_know]).collect())
        }
        FactType::Choice => {
            let choices = titles.iter().map(|(value, label)| choice((*value, label)));
            one(Pick::One, choices.chain([dont_know]).collect())
        }
        FactType::Choices => {
            let none = Choice { apart: true, ..choice((NONE, interview::none_of_these(l))) };
            let choices = titles.iter().map(|(value, label)| choice((*value, label)));
            one(Pick::Many, choices.chain([none]).collect())
        }
        FactType::Country => html! {
            h1 { (question) }
            @if let Some(help) = &help { p class="hint" { (help) } }
            (countries(wording, fact, chosen.first().map(String::as_str), error))
        },
        FactType::Integer | FactType::Money | FactType::Percent | FactType::Date | FactType::Text => html! {
            h1 { (question) }
            @if let Some(help) = &help { p class="hint" { (help) } }
            (line(wording, ix, fact, chosen.first().map_or("", String::as_str), error))
        },
    }
}

/// A line to type in.
fn line(wording: &Wording<'_>, ix: FactIx, fact: &Fact, value: &str, error: Option<&str>) -> Markup {
    let l = wording.locale;
    let decl = wording.book.entities.facts.decl(ix);
    let code = fact.currency.as_ref().map(|currency| currency.code());
    let unit = match (fact.kind, &fact.unit) {
        (FactType::Money, _) => code.map(Into::into),
        (FactType::Percent, _) => Some(if l.lang.is_rtl() { "٪" } else { "%" }.into()),
        (_, Some(unit)) => Some(wording.text(unit)),
        _ => None,
    };
    let hint = match fact.kind {
        FactType::Date => interview::date_hint(l, &l.date(wording.on)),
        FactType::Money => code.map_or_else(String::new, |code| interview::money_hint(l, code)),
        _ => interview::between(l, &bound(wording, ix, decl.min), &bound(wording, ix, decl.max)),
    };
    html! {
        (Field {
            name: "answer",
            label: html! { (wording.text(&fact.label)) },
            hint: Some(&hint),
            error,
            value,
            length: if matches!(fact.kind, FactType::Date | FactType::Money) { Length::Middle } else { Length::Short },
            keyboard: match fact.kind {
                FactType::Integer => "numeric",
                FactType::Money | FactType::Percent => "decimal",
                _ => "text",
            },
            unit: unit.as_deref(),
        })
    }
}

fn bound(wording: &Wording<'_>, fact: FactIx, value: i64) -> String {
    match wording.book.entities.fact(fact).kind {
        FactType::Integer => wording.locale.integer(value),
        _ => wording.value(fact, value),
    }
}

/// Every country; those of the corridor first.
fn countries(wording: &Wording<'_>, fact: &Fact, chosen: Option<&str>, error: Option<&str>) -> Markup {
    let l = wording.locale;
    let head = &wording.book.head;
    let near = [head.from_country.as_str(), head.to_country.as_str()];
    let near = near.into_iter().filter_map(|code| Some((code, l.country(code)?)));
    html! {
        div class={ "field" @if error.is_some() { " has-fault" } } {
            label for="answer" { (wording.text(&fact.label)) }
            @if let Some(error) = error { p class="fault" id="answer-error" { span { (error) } } }
            div class="field-line" {
                select id="answer" name="answer" class="field-middle" aria-describedby=[error.map(|_| "answer-error")] {
                    option value="" { (interview::choose_country(l)) }
                    @for (code, name) in near {
                        option value=(code) selected[chosen == Some(code)] { (name) }
                    }
                    @for (code, name) in l.countries() {
                        @if *code != head.from_country.as_str() && *code != head.to_country.as_str() {
                            option value=(code) selected[chosen == Some(code)] { (name) }
                        }
                    }
                }
            }
        }
    }
}
