//! The routes side by side, the open ones first.

mod reason;
mod words;

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use render::Wording;
use rulebook::plan::{Plan, RoutePlan, Status, Warning, WhichOpens};
use text::say::{common, compare as say, interview, plan as plan_say};

use crate::ask::{Ask, Asked, Refusal, refuse};
use crate::extract::Query;
use crate::ui::{Badge, EmptyState, LinkButton, Page, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site, start, ui};

pub(crate) use reason::{opens, reasons};
pub(crate) use words::{amounts, durations, working_days};

/// `GET /{lang}/routes`.
pub(crate) async fn routes(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let asked = Asked::read(&site, &query, |_| false);
    page(&reader, &site, &asked).unwrap_or_else(|refusal| refuse(&reader, &site, &query, &asked, refusal))
}

fn page(reader: &Reader, site: &Site, asked: &Asked) -> Result<Response, Refusal> {
    let l = reader.locale;
    let plan = asked.plan(site, WhichOpens::All)?;
    let view = View { reader, asked, plan: &plan, wording: asked.wording(l) };
    let title = say::heading(l, view.with(Status::Open).count());
    Ok(Page::new(reader, site, &title)
        .describe(say::lead(l))
        .within(Place::Start)
        .rules_on(&l.date(asked.on()))
        .cache(CachePolicy::Private)
        .show(&view.main(&title)))
}

struct View<'a> {
    reader: &'a Reader,
    asked: &'a Asked,
    plan: &'a Plan,
    wording: Wording<'a>,
}

impl View<'_> {
    fn with(&self, status: Status) -> impl Iterator<Item = &RoutePlan> {
        self.plan.routes.iter().filter(move |route| route.status == status)
    }

    fn main(&self, title: &str) -> Markup {
        let l = self.reader.locale;
        let some = |status| self.with(status).next().is_some();
        html! {
            div class="wrap flow" {
                h1 { (title) }
                p class="lede" { (self.wording.goal(self.plan.goal)) }
                p { (say::lead(l)) }
                p class="ui" {
                    a href=(self.asked.href(l, Place::Start).with("view", "answers")) { (say::change_answers(l)) }
                    (self.questions_left())
                }
                @if some(Status::Open) {
                    section aria-labelledby="open" {
                        h2 id="open" class="hide" { (say::open(l)) }
                        div class="columns" { @for route in self.with(Status::Open) { (self.column(route)) } }
                    }
                } @else if some(Status::Undecided) {
                    (EmptyState { says: say::none_yet(l), leads: Some((interview::go_to_questions(l), self.asked.href(l, Place::Start))) })
                }
                @if some(Status::Undecided) {
                    section class="flow" aria-labelledby="undecided" {
                        h2 id="undecided" { (say::undecided(l)) }
                        ul class="rows" { @for route in self.with(Status::Undecided) { (self.undecided(route)) } }
                    }
                }
                @if some(Status::Closed) {
                    section class="flow" aria-labelledby="closed" {
                        h2 id="closed" { (say::closed(l)) }
                        ul class="rows" { @for route in self.with(Status::Closed) { (self.closed(route)) } }
                    }
                }
                p class="soft small" { (say::currencies_apart(l)) }
                (ui::Details { summary: plan_say::change_dates(l), body: start::dates(self.asked, l, Place::Routes, &[]), open: false })
            }
        }
    }

    /// The way on with the interview: to what decides routes, else to what makes fees and dates exact.
    fn questions_left(&self) -> Markup {
        let l = self.reader.locale;
        let left = start::left(self.asked.book(), self.plan, &self.asked.ask);
        let questions = self.asked.href(l, Place::Start);
        html! {
            @if left.deciding > 0 {
                " · " a href=(questions) { (interview::questions_left(l, left.count())) }
            } @else if !left.questions.is_empty() {
                " · " a href=(questions.with(start::MORE.0, start::MORE.1)) { (interview::answer_more(l, left.count())) }
            }
        }
    }

    /// The plan of a route for the same answers.
    fn plan_of(&self, route: &RoutePlan) -> Href {
        let ask = Ask { route: Some(route.route), ..self.asked.dated() };
        ask.href(self.asked.book(), Place::Plan.href(self.reader.lang()))
    }

    fn summary(&self, route: &RoutePlan) -> Option<String> {
        let edition = &self.asked.book().entities.routes[route.route].editions.get(route.edition?)?;
        Some(self.wording.text(&edition.summary).into_owned())
    }

    /// An open route: what it takes, line by line, so that the lines of all columns stand beside each other.
    fn column(&self, route: &RoutePlan) -> Markup {
        let l = self.reader.locale;
        html! {
            div class="column" {
                header {
                    (Badge { status: ui::Status::Open, word: common::open(l) })
                    h3 { a href=(self.plan_of(route)) { (self.wording.route(route.route)) } }
                    @if let Some(summary) = self.summary(route) { p class="small" { (summary) } }
                }
                dl {
                    div { dt { (say::time(l)) } dd { (self.time(route)) } }
                    div { dt { (say::fees_first(l)) } dd { (amounts(&self.wording, &route.fees)) } }
                    div { dt { (say::fees_later(l)) } dd { (amounts(&self.wording, &route.fees_later)) } }
                    div { dt { (say::steps(l)) } dd { (common::steps(l, route.steps.len())) } }
                    div { dt { (say::papers(l)) } dd { (common::papers(l, route.inputs.len())) } }
                    div { dt { (say::first_obstacle(l)) } dd { (self.obstacle(route)) } }
                }
                p { (LinkButton { label: say::choose(l), href: self.plan_of(route), weight: Weight::Quiet }) }
            }
        }
    }

    fn time(&self, route: &RoutePlan) -> Markup {
        let l = self.reader.locale;
        html! {
            (durations(l, &route.working_days, &route.calendar_days))
            @if !route.days_unknown.is_empty() {
                p class="soft small" { (say::days_missing(l)) ": " (l.apart(&self.names(route))) }
            }
            @if let Some(says) = self.advisers(route) { p class="soft small" { (says) } }
        }
    }

    fn names(&self, route: &RoutePlan) -> Vec<String> {
        route.days_unknown.iter().map(|step| self.wording.step(*step).into_owned()).collect()
    }

    /// What advisers say of the whole, beside what the steps add up to.
    fn advisers(&self, route: &RoutePlan) -> Option<String> {
        let l = self.reader.locale;
        let edition = self.asked.book().entities.routes[route.route].editions.get(route.edition?)?;
        let says = edition.advisers_say.as_ref()?;
        let count = |days: Option<i64>| days.and_then(|days| u64::try_from(days).ok());
        match (&says.text, count(says.min).zip(count(says.max))) {
            (Some(text), _) => Some(format!("{}: {}", say::advisers(l), self.wording.text(text))),
            (None, Some((min, max))) => Some(say::advisers_say(l, min, max)),
            (None, None) => None,
        }
    }

    /// The first thing that stands in the way: a paper that would lapse, a rule that changes, a trap.
    fn obstacle(&self, route: &RoutePlan) -> Markup {
        let l = self.reader.locale;
        let book = self.asked.book();
        let says = route.warnings.iter().find_map(|warning| match warning {
            Warning::Lapses { evidence, lapses, needed_by, .. } => Some(plan_say::warning_lapses(
                l,
                &self.wording.evidence(*evidence),
                &l.date(*lapses),
                &self.wording.step(*needed_by),
            )),
            Warning::EditionChanges { step, from, .. } => {
                Some(plan_say::warning_changes(l, &self.wording.step(*step), &l.date(*from)))
            }
            Warning::Trap(trap) => Some(self.wording.text(&book.entities.traps[*trap].title).into_owned()),
            Warning::HeldLapses { .. } | Warning::TentativeHolidays | Warning::YearWithoutList { .. } => None,
        });
        html! { @if let Some(says) = says { (says) } @else { (say::no_obstacle(l)) } }
    }

    fn undecided(&self, route: &RoutePlan) -> Markup {
        let l = self.reader.locale;
        let book = self.asked.book();
        let deciding = |fact: &&_| route.because.iter().any(|reason| reason.facts.contains(fact));
        let question = self.plan.questions.iter().find(deciding);
        html! {
            li class="row" {
                h3 { a href=(self.plan_of(route)) { (self.wording.route(route.route)) } }
                @if let Some(summary) = self.summary(route) { p { (summary) } }
                div class="row-side" {
                    (Badge { status: ui::Status::Undecided, word: common::undecided(l) })
                    @if route.working_days.min.or(route.working_days.typical).is_some() {
                        span { (working_days(l, &route.working_days)) }
                    }
                }
                @if let Some(fact) = question {
                    p {
                        (say::undecided_because(l)) ": "
                        a href=(self.asked.href(l, Place::Start).with("ask", book.entities.facts.table().id(*fact).as_str())) {
                            (self.wording.text(&book.entities.fact(*fact).question))
                        }
                    }
                } @else {
                    (reasons(&self.wording, route, 1))
                }
            }
        }
    }

    fn closed(&self, route: &RoutePlan) -> Markup {
        let l = self.reader.locale;
        html! {
            li class="row" {
                h3 { (self.wording.route(route.route)) }
                div class="row-side" { (Badge { status: ui::Status::Closed, word: common::closed(l) }) }
                (reasons(&self.wording, route, 1))
                (opens(self.asked, self.reader, route))
                p class="ui" { a href=(self.plan_of(route)) { (say::choose_closed(l)) } }
            }
        }
    }
}
