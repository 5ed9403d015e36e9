//! The pause in the interview: no question that is left decides whether a route is open.

use axum::response::Response;
use maud::{Markup, html};
use rulebook::plan::{Plan, RoutePlan, Status};
use text::say::{common, compare, interview};

use super::{Left, MORE, Visit, trail};
use crate::CachePolicy;
use crate::ask::Refusal;
use crate::ui::{LinkButton, Page, Weight};
use crate::url::Place;

impl Visit<'_> {
    /// The page: what is open, the way to the result, and the questions that would only make it more exact.
    pub(super) fn clear(self, plan: &Plan, left: &Left) -> Result<Response, Refusal> {
        let (asked, l) = (self.asked, self.reader.locale);
        let undecided = plan.routes.iter().filter(|route| route.status == Status::Undecided).count();
        let title = if undecided == 0 { interview::clear(l) } else { interview::clear_so_far(l) };
        let program = asked.program(self.site)?;
        let last = trail::trail(asked, &program).last().copied();
        let main = html! {
            div class="wrap flow interview" {
                p class="steps-back ui" {
                    @if let Some(last) = last { a href=(self.to_question(last)) { (common::back(l)) } }
                }
                h1 { (title) }
                (self.standing(plan, undecided))
                div class="buttons" {
                    (LinkButton { label: interview::see_result(l), href: asked.href(l, Place::Routes), weight: Weight::Main })
                    @if !left.questions.is_empty() {
                        (LinkButton {
                            label: &interview::answer_more(l, left.questions.len()),
                            href: asked.href(l, Place::Start).with(MORE.0, MORE.1),
                            weight: Weight::Quiet,
                        })
                    }
                }
                (self.elsewhere(false))
            }
        };
        Ok(Page::new(self.reader, self.site, title)
            .describe(interview::private(l))
            .within(Place::Start)
            .rules_on(&l.date(asked.on()))
            .cache(CachePolicy::Private)
            .show(&main))
    }

    /// The open routes by name, and how many are left undecided.
    fn standing(self, plan: &Plan, undecided: usize) -> Markup {
        let l = self.reader.locale;
        let wording = self.asked.wording(l);
        let open: Vec<&RoutePlan> = plan.routes.iter().filter(|route| route.status == Status::Open).collect();
        html! {
            @if open.is_empty() {
                @if undecided == 0 { p { (interview::clear_none(l)) } }
            } @else {
                h2 { (compare::open(l)) }
                ul { @for route in open { li { (wording.route(route.route)) } } }
            }
            @if undecided > 0 { p { (interview::clear_undecided(l, undecided)) } }
        }
    }
}
