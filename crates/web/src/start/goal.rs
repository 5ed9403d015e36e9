//! Which goal it is about, where a rulebook has several.

use axum::response::Response;
use maud::{Markup, html};
use rulebook::checked::GoalIx;
use text::say::{common, interview};

use super::Visit;
use crate::CachePolicy;
use crate::ask::Asked;
use crate::ui::{Button, Choice, ChoiceQuestion, Page, Pick, Weight};
use crate::url::Place;

/// The goals that anyone may ask about on the day.
pub(crate) fn choices(asked: &Asked) -> Vec<GoalIx> {
    let book = asked.book();
    let public = book.entities.goals.iter().filter(|(ix, _, goal)| {
        let edition = goal.position_on(asked.on());
        edition.and_then(|at| book.rules.goals[usize::from(ix.0)].get(at)).is_some_and(|rule| rule.public)
    });
    public.map(|(ix, _, _)| ix).collect()
}

impl Visit<'_> {
    /// The page that asks for the goal. Answers to another goal's questions stay in the address and count where they matter.
    pub(super) fn goal(self) -> Response {
        let (asked, l) = (self.asked, self.reader.locale);
        let main = html! {
            div class="wrap flow interview" {
                form class="flow" method="get" action=(Place::Start.href(l.lang)) {
                    @for (name, value) in asked.ask.pairs(asked.book()).iter().filter(|(name, _)| name != "goal" && name != "route") {
                        input type="hidden" name=(name) value=(value);
                    }
                    (question(self))
                    (Button { label: common::go_on(l), weight: Weight::Main, sends: None })
                }
                p class="soft small" { (interview::private(l)) }
            }
        };
        Page::new(self.reader, self.site, interview::goal_question(l))
            .describe(interview::goal_lead(l))
            .within(Place::Start)
            .cache(CachePolicy::Private)
            .show(&main)
    }
}

fn question(visit: Visit<'_>) -> Markup {
    let (asked, l) = (visit.asked, visit.reader.locale);
    let (book, wording) = (asked.book(), asked.wording(l));
    let goals: Vec<_> = choices(asked)
        .into_iter()
        .filter_map(|goal| {
            let edition = book.entities.goals[goal].on(asked.on())?;
            let id = book.entities.goals.id(goal).as_str();
            Some((id, wording.text(&edition.title), wording.text(&edition.summary), goal))
        })
        .collect();
    html! {
        (ChoiceQuestion {
            name: "goal",
            legend: html! { h1 { (interview::goal_question(l)) } },
            hint: Some(interview::goal_lead(l)),
            error: None,
            pick: Pick::One,
            choices: goals.iter().map(|(id, title, summary, goal)| Choice {
                value: id,
                label: title,
                hint: Some(summary),
                chosen: *goal == asked.ask.goal,
                apart: false,
            }).collect(),
        })
    }
}
