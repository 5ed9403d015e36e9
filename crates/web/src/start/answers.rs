//! "Check your answers": all that was told, each with a way to change it, and what has no effect any more.

use axum::response::Response;
use maud::{Markup, html};
use rulebook::checked::FactIx;
use rulebook::plan::WhichOpens;
use text::say::{common, interview, plan as say};

use super::form::{dates, form};
use super::{Left, MORE, Visit, goal, left, trail};
use crate::CachePolicy;
use crate::ask::Refusal;
use crate::ui::{Details, EmptyState, LinkButton, Page, Weight};
use crate::url::Place;

/// One line of the summary.
struct Told {
    label: String,
    value: String,
    /// It changes nothing, whatever it is.
    idle: bool,
    /// The parameter that shows the page on which it is changed.
    change: (&'static str, String),
}

impl Visit<'_> {
    /// The page.
    pub(super) fn answers(self) -> Result<Response, Refusal> {
        let (asked, l) = (self.asked, self.reader.locale);
        let book = asked.book();
        let still = left(book, &asked.plan(self.site, WhichOpens::None)?, &asked.ask);
        let told = self.told()?;
        let main = html! {
            div class="wrap flow interview" {
                h1 { (interview::check(l)) }
                @if told.is_empty() {
                    (EmptyState { says: interview::no_answers(l), leads: Some((interview::go_to_questions(l), self.here())) })
                } @else {
                    (self.list(&told))
                }
                h2 { (interview::holds(l)) }
                (self.held())
                p { a href=(self.here().with("view", "papers")) { (interview::holds_add(l)) } }
                (Details { summary: say::change_dates(l), body: dates(self.asked, l, Place::Start, &[("view", "answers")]), open: false })
                (self.onward_from(&still))
                p class="ui" { a href=(Place::Start.href(l.lang)) { (interview::restart(l)) } }
                p class="soft small" { (interview::private(l)) }
            }
        };
        Ok(Page::new(self.reader, self.site, interview::check(l))
            .describe(interview::private(l))
            .within(Place::Start)
            .rules_on(&l.date(asked.on()))
            .cache(CachePolicy::Private)
            .show(&main))
    }

    /// What is left to answer, and the way to the result.
    fn onward_from(self, still: &Left) -> Markup {
        let (asked, l) = (self.asked, self.reader.locale);
        let clear = still.deciding == 0;
        html! {
            @if still.questions.is_empty() {
                p class="soft" { (interview::finished(l)) }
            } @else if !clear {
                p class="soft" { (interview::questions_left(l, still.count())) }
            }
            div class="buttons" {
                (LinkButton {
                    label: if clear { interview::see_result(l) } else { interview::see_result_now(l) },
                    href: asked.href(l, Place::Routes),
                    weight: Weight::Main,
                })
                @if !clear {
                    (LinkButton { label: interview::go_to_questions(l), href: self.here(), weight: Weight::Quiet })
                } @else if !still.questions.is_empty() {
                    (LinkButton {
                        label: &interview::answer_more(l, still.questions.len()),
                        href: asked.href(l, Place::Start).with(MORE.0, MORE.1),
                        weight: Weight::Quiet,
                    })
                }
            }
        }
    }

    /// Goal, answers and skipped questions, in the rulebook's order.
    fn told(self) -> Result<Vec<Told>, Refusal> {
        let (asked, l) = (self.asked, self.reader.locale);
        let wording = asked.wording(l);
        let program = asked.program(self.site)?;
        let trail = trail::trail(asked, &program);
        let mut told = Vec::new();
        if goal::choices(asked).len() > 1 {
            let value = wording.goal(asked.ask.goal).into_owned();
            let change = ("view", "goal".to_owned());
            told.push(Told { label: common::goal(l).to_owned(), value, idle: false, change });
        }
        let mut all: Vec<(FactIx, Option<i64>)> =
            asked.ask.subject.known_facts().map(|(fact, value)| (fact, Some(value))).collect();
        all.extend(
            asked.ask.skipped.iter().filter(|f| asked.ask.subject.fact(**f).is_none()).map(|fact| (*fact, None)),
        );
        all.sort_unstable_by_key(|(fact, _)| *fact);
        for (fact, value) in all {
            // What the interview would not ask after the other answers, and what would not be open without it, changes nothing.
            let idle = !trail.contains(&fact)
                && asked
                    .plan_of(&program, &asked.ask.unasked(fact), WhichOpens::None)
                    .is_ok_and(|plan| !plan.questions.contains(&fact));
            told.push(Told {
                label: wording.fact(fact).into_owned(),
                value: value.map_or_else(|| interview::dont_know(l).to_owned(), |value| wording.value(fact, value)),
                idle,
                change: ("ask", asked.book().entities.facts.table().id(fact).to_string()),
            });
        }
        Ok(told)
    }

    /// The answers in one form, each with the button that changes it: a link for each would carry all of them again.
    fn list(self, told: &[Told]) -> Markup {
        let (asked, l) = (self.asked, self.reader.locale);
        let rows = html! {
            dl class="pairs" {
                @for told in told {
                    div {
                        dt { (told.label) }
                        dd {
                            (told.value)
                            @if told.idle { p class="soft small" { (interview::no_effect(l)) } }
                        }
                        dd class="ui no-print" {
                            button class="as-link" type="submit" name=(told.change.0) value=(told.change.1) {
                                (common::change(l)) span class="hide" { " " (told.label) }
                            }
                        }
                    }
                }
            }
        };
        let controls: Vec<_> = std::iter::once(("from", "answers")).chain(self.more()).collect();
        form(l.lang, asked.book(), &asked.ask, "", &controls, &rows)
    }

    fn held(self) -> Markup {
        let (asked, l) = (self.asked, self.reader.locale);
        let wording = asked.wording(l);
        html! {
            @if asked.ask.subject.held_papers().next().is_none() {
                p class="soft" { (interview::holds_none(l)) }
            } @else {
                ul {
                    @for (paper, held) in asked.ask.subject.held_papers() {
                        li {
                            (wording.prepared(paper, &held.states))
                            @if let Some(day) = held.issued { " · " (interview::holds_issued(l)) " " (l.date(day)) }
                            @if let Some(day) = held.expires { " · " (interview::holds_expires(l)) " " (l.date(day)) }
                        }
                    }
                }
            }
        }
    }
}
