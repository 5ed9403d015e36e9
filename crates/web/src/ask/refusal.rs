//! What is said where there is no plan: what is wrong, what may have been meant, how to go on with the other answers.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use render::Wording;
use rulebook::checked::{FactIx, ValueError};
use rulebook::plan::Contradiction;
use rulebook::source::Edition;
use rulebook::subject::SubjectError;
use text::say::{common, compare, errors, guide, interview};

use super::{Ask, Asked, Fault, Mistake, Refusal};
use crate::extract::Query;
use crate::ui::{Code, LinkButton, Notice, Page, Pair, SummaryList, Tone, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site};

/// The page of a refusal.
pub(crate) fn refuse(reader: &Reader, site: &Site, query: &Query, asked: &Asked, refusal: Refusal) -> Response {
    let l = reader.locale;
    let (status, title, main) = match refusal {
        Refusal::Problem(problem) => return problem.into_response(),
        Refusal::Mistakes => mistakes(reader, query, asked),
        Refusal::Contradiction(found) => {
            let main = contradiction(reader, asked, &found);
            (StatusCode::UNPROCESSABLE_ENTITY, interview::contradiction(l), main)
        }
        Refusal::NotInForce => (StatusCode::NOT_FOUND, errors::no_goal_title(l), not_in_force(reader, asked)),
    };
    Page::new(reader, site, title).within(Place::Start).status(status).cache(CachePolicy::Private).show(&main)
}

fn mistakes(reader: &Reader, query: &Query, asked: &Asked) -> (StatusCode, &'static str, Markup) {
    let l = reader.locale;
    let missing = |m: &Mistake| matches!(m.fault, Fault::UnknownGoal { .. } | Fault::UnknownRoute { .. });
    let (status, title) = if asked.mistakes.iter().any(missing) {
        (StatusCode::NOT_FOUND, errors::not_found_title(l))
    } else {
        (StatusCode::BAD_REQUEST, errors::bad_request_title(l))
    };
    let rest = asked.ask.href(asked.book(), reader.here.bare(l.lang));
    let main = html! {
        div class="wrap flow" {
            h1 { (title) }
            p class="lede" { (errors::bad_request(l)) }
            ul class="rows" {
                @for mistake in &asked.mistakes {
                    li class="row" {
                        h2 class="row-title" { (Code(&format!("{}={}", mistake.name, mistake.given))) }
                        p { (sentence(&asked.wording(l), mistake)) }
                        @if let Some((near, name, value)) = meant(mistake) {
                            p {
                                (errors::did_you_mean(l)) " "
                                a href=(corrected(query, mistake, &name, &value, reader.here.bare(l.lang))) { (Code(&near)) }
                            }
                        }
                    }
                }
            }
            p { (LinkButton { label: errors::go_on(l), href: rest, weight: Weight::Main }) }
        }
    };
    (status, title, main)
}

/// What is wrong with a parameter.
fn sentence(wording: &Wording<'_>, mistake: &Mistake) -> String {
    let l = wording.locale;
    match &mistake.fault {
        Fault::UnknownGoal { .. } => errors::unknown_goal(l, &mistake.given),
        Fault::UnknownRoute { .. } => errors::unknown_route(l, &mistake.given),
        Fault::Date => errors::unknown_date(l, &mistake.given),
        Fault::Personal => errors::personal(l).to_owned(),
        Fault::Twice => errors::twice(l, &mistake.name),
        Fault::Subject(error) => match error {
            SubjectError::UnknownFact { id, .. } => errors::unknown_fact(l, id),
            SubjectError::UnknownEvidence { id, .. } | SubjectError::UnknownState { id, .. } => {
                errors::unknown_paper(l, id)
            }
            SubjectError::Value { fact, error: ValueError::Range { .. }, .. } => {
                let decl = wording.book.entities.facts.decl(*fact);
                interview::between(l, &wording.value(*fact, decl.min), &wording.value(*fact, decl.max))
            }
            SubjectError::Value { error: ValueError::UnknownChoice { .. }, .. } => errors::not_a_choice(l).to_owned(),
            SubjectError::Value { .. }
            | SubjectError::Json { .. }
            | SubjectError::Form { .. }
            | SubjectError::UnknownKey { .. } => errors::value_unreadable(l, &mistake.given),
        },
    }
}

/// What may have been meant: the word, and the name and value of the parameter with it.
fn meant(mistake: &Mistake) -> Option<(String, String, String)> {
    let value = |near: &Option<String>| near.clone().map(|near| (near.clone(), mistake.name.clone(), near));
    match &mistake.fault {
        Fault::UnknownGoal { near } | Fault::UnknownRoute { near } => value(near),
        Fault::Subject(SubjectError::UnknownFact { near, .. }) if mistake.name == "skip" => value(near),
        Fault::Subject(SubjectError::UnknownFact { near, .. }) => {
            near.clone().map(|near| (near.clone(), near, mistake.given.clone()))
        }
        Fault::Subject(
            SubjectError::UnknownEvidence { id, near }
            | SubjectError::UnknownState { id, near }
            | SubjectError::Value { error: ValueError::UnknownChoice { given: id, near }, .. },
        ) => {
            near.clone().map(|near| (near.clone(), mistake.name.clone(), mistake.given.replacen(id.as_str(), &near, 1)))
        }
        _ => None,
    }
}

/// The address as it was given, with one parameter put right.
fn corrected(query: &Query, mistake: &Mistake, name: &str, value: &str, page: Href) -> Href {
    let wrong = |pair: (&str, &str)| pair == (mistake.name.as_str(), mistake.given.as_str());
    query.pairs().fold(page, |href, pair| if wrong(pair) { href.with(name, value) } else { href.with(pair.0, pair.1) })
}

fn contradiction(reader: &Reader, asked: &Asked, found: &[Contradiction]) -> Markup {
    let l = reader.locale;
    let (book, wording) = (asked.book(), asked.wording(l));
    html! {
        div class="wrap flow" {
            h1 { (interview::contradiction(l)) }
            p class="lede" { (interview::contradiction_lead(l)) }
            @for one in found {
                @let rule = &book.entities.constraints[one.constraint];
                (Notice { tone: Tone::Wrong, title: None, body: html! { p { (wording.text(&rule.says)) } } })
                @let told: Vec<_> = one.facts.iter().filter_map(|fact| {
                    let value = asked.ask.subject.fact(*fact)?;
                    Some((wording.fact(*fact), wording.value(*fact, value), change(asked, reader, *fact)))
                }).collect();
                (SummaryList {
                    pairs: told.iter().map(|(label, value, href)| Pair {
                        key: label,
                        value: html! { (value) },
                        change: Some((common::change(l), label, href.clone())),
                    }).collect(),
                })
                @if !one.evidence.is_empty() {
                    ul {
                        @for paper in &one.evidence { li { (wording.evidence(*paper)) } }
                    }
                    p {
                        a href=(asked.href(l, Place::Start).with("view", "papers")) { (interview::holds(l)) }
                    }
                }
            }
        }
    }
}

/// Where an answer is changed; the answers are checked again after it.
fn change(asked: &Asked, reader: &Reader, fact: FactIx) -> Href {
    let id = asked.book().entities.facts.table().id(fact);
    asked.href(reader.locale, Place::Start).with("ask", id.as_str()).with("from", "answers")
}

fn not_in_force(reader: &Reader, asked: &Asked) -> Markup {
    let l = reader.locale;
    let book = asked.book();
    let goal = &book.entities.goals[asked.ask.goal];
    let title = asked.wording(l).goal(asked.ask.goal);
    let here = |on| {
        let ask = Ask { on, start: None, ..asked.ask.clone() };
        ask.href(book, reader.here.bare(l.lang))
    };
    let first = goal.editions.first().and_then(|edition| edition.common().from).map(|from| from.day);
    let now = goal.position_on(asked.today).is_some();
    html! {
        div class="wrap flow" {
            h1 { (errors::no_goal_title(l)) }
            p class="lede" { (errors::no_goal(l, &title, &l.date(asked.on()))) }
            @if now { p { (LinkButton { label: guide::as_of_today(l), href: here(None), weight: Weight::Main }) } }
            @if let Some(first) = first.filter(|first| *first > asked.on()) {
                p { a href=(here(Some(first))) { (errors::first_rules(l, &l.date(first))) } }
            }
            p { a href=(Place::Start.href(l.lang)) { (compare::change_answers(l)) } }
        }
    }
}
