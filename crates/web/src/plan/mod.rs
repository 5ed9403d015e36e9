//! The plan of one route: a picture of its time, its steps, papers, fees, what to watch, and how to take it along.

mod export;
mod money;
mod papers;
mod picture;
mod runs;
mod step;
mod take;
mod time;
mod watch;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use render::Wording;
use rulebook::checked::RouteIx;
use rulebook::diagnostic::Kind;
use rulebook::plan::{Plan, RoutePlan, Status, Tri, WhichOpens};
use rulebook::source::{RouteEdition, StepEdition};
use text::Locale;
use text::say::{common, interview, plan as say};

use crate::ask::{Ask, Asked, Refusal, refuse};
use crate::compare::{opens, reasons};
use crate::extract::Query;
use crate::ui::{Badge, Breadcrumb, Confidence, ConfidenceNote, Crumb, Details, DraftNote, Notice, Page, Tone};
use crate::url::{Href, Place};
use crate::{CachePolicy, Problem, Reader, Site, start, ui};

pub(crate) use export::{csv, ics, json};

/// `GET /{lang}/plan`.
pub(crate) async fn plan(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let asked = Asked::read(&site, &query, |_| false);
    page(&reader, &site, &query, &asked).unwrap_or_else(|refusal| refuse(&reader, &site, &query, &asked, refusal))
}

fn page(reader: &Reader, site: &Site, query: &Query, asked: &Asked) -> Result<Response, Refusal> {
    if !asked.mistakes.is_empty() {
        return Err(Refusal::Mistakes);
    }
    let l = reader.locale;
    let Some(route) = asked.ask.route else { return Ok(found(asked.href(l, Place::Routes).as_str())) };
    // The address names both days, so that it gives the same plan on another day and another machine.
    let canonical = asked.dated().href(asked.book(), Place::Plan.href(l.lang));
    let told: Query = asked.dated().pairs(asked.book()).into_iter().collect();
    if told != *query {
        return Ok(found(canonical.as_str()));
    }
    let (plan, at) = planned(site, asked, route)?;
    let route = plan.routes.get(at).ok_or(Problem::NotFound)?;
    let view = View { reader, site, asked, plan: &plan, route, runs: runs::runs(route), wording: asked.wording(l) };
    let title = say::heading(l, &view.wording.route(route.route));
    Ok(Page::new(reader, site, &title)
        .describe(&view.summary())
        .within(Place::Start)
        .canonical(canonical)
        .rules_on(&l.date(plan.on))
        .cache(CachePolicy::Private)
        .show(&view.main(&title)))
}

/// The plan, and which of its routes is meant.
fn planned(site: &Site, asked: &Asked, route: RouteIx) -> Result<(Plan, usize), Refusal> {
    let plan = asked.plan(site, WhichOpens::One(route))?;
    // A route to another goal is none of this one.
    let at = plan.routes.iter().position(|plan| plan.route == route).ok_or(Problem::NotFound)?;
    Ok((plan, at))
}

fn found(href: &str) -> Response {
    (StatusCode::FOUND, [(header::LOCATION, href)], CachePolicy::Never, ()).into_response()
}

/// How many reasons are written out: an undecided route may have one for each paper.
const REASONS: usize = 4;

/// How many open questions are named: the link of each carries all answers.
const QUESTIONS: usize = 3;

/// What the page shows.
struct View<'a> {
    reader: &'a Reader,
    site: &'a Site,
    asked: &'a Asked,
    plan: &'a Plan,
    route: &'a RoutePlan,
    /// The steps as they are read.
    runs: Vec<runs::Run<'a>>,
    wording: Wording<'a>,
}

impl<'a> View<'a> {
    fn l(&self) -> Locale {
        self.reader.locale
    }

    /// The page of something in the guide, as it was on the day whose rules the plan follows.
    fn page_of(&self, kind: Kind, id: &str) -> Href {
        let href = Href::entity(self.reader.lang(), kind, id);
        if self.plan.on == self.asked.today { href } else { href.with("on", &self.plan.on.to_string()) }
    }

    fn edition(&self) -> Option<&'a RouteEdition> {
        self.asked.book().entities.routes[self.route.route].editions.get(self.route.edition?)
    }

    fn summary(&self) -> String {
        self.edition().map_or_else(String::new, |edition| self.wording.text(&edition.summary).into_owned())
    }

    fn main(&self, title: &str) -> Markup {
        let l = self.l();
        html! {
            div class="wrap plan" {
                (Breadcrumb {
                    label: say::compare(l),
                    crumbs: vec![
                        Crumb { title: interview::answers(l), href: self.asked.href(l, Place::Start).with("view", "answers") },
                        Crumb { title: say::compare(l), href: self.routes() },
                    ],
                })
                div class="flow" {
                    h1 { (title) }
                    (self.standing())
                    p class="lede" { (self.summary()) }
                    p class="soft ui" { (say::as_of(l, &l.date(self.plan.on), &l.date(self.plan.start))) }
                    @if self.plan.on < self.asked.today { p class="soft ui" { (say::old_rules(l)) } }
                    (Details { summary: say::change_dates(l), body: start::dates(self.asked, l, Place::Plan, &[]), open: false })
                    (self.time())
                    (self.open_questions())
                    section class="flow" aria-labelledby="steps" {
                        h2 id="steps" { (say::steps(l)) }
                        @if self.route.steps.is_empty() {
                            p { (common::steps(l, 0_u64)) }
                        } @else {
                            @if self.route.steps.iter().any(|step| step.included == Tri::Maybe) {
                                p { em { "(" (say::step_maybe(l)) ")" } " " (say::step_maybe_why(l)) }
                            }
                            @if let Some(day) = self.checked_together() { p class="soft ui" { (common::checked(l, &l.date(day))) } }
                            ol class="plan-steps" { @for run in &self.runs { (self.run(run)) } }
                        }
                    }
                    (self.papers())
                    (self.money())
                    (self.watch())
                    (self.duties())
                    (self.take())
                    (self.sureness())
                }
            }
        }
    }

    /// The editions of the steps that are shown.
    fn editions(&self) -> impl Iterator<Item = &StepEdition> {
        let steps = &self.asked.book().entities.steps;
        self.route.steps.iter().map(|step| &steps[step.step].editions[step.edition])
    }

    /// Whether any text that is shown has had no second reader.
    fn is_draft(&self) -> bool {
        self.edition().is_some_and(|edition| edition.draft) || self.editions().any(|edition| edition.draft)
    }

    /// The day on which somebody last looked at every step, where it is the same one.
    fn checked_together(&self) -> Option<calendar::Day> {
        let first = self.editions().next()?.checked;
        self.editions().all(|edition| edition.checked == first).then_some(first)
    }

    /// How sure we are of a step, and when somebody last looked at it.
    fn sureness_of(&self, edition: &StepEdition) -> String {
        let l = self.l();
        let sources = edition.law.len() + edition.sources.len();
        let sure = confidence(l, edition.confidence, sources, !edition.law.is_empty());
        match self.checked_together() {
            Some(_) => sure,
            None => format!("{sure} · {}", common::checked(l, &l.date(edition.checked))),
        }
    }

    fn routes(&self) -> Href {
        let ask = Ask { route: None, ..self.asked.dated() };
        ask.href(self.asked.book(), Place::Routes.href(self.reader.lang()))
    }

    /// Whether the route is open, and why not.
    fn standing(&self) -> Markup {
        let l = self.l();
        let (badge, word, says, tone) = match self.route.status {
            Status::Open => (ui::Status::Open, common::open(l), say::open(l), None),
            Status::Undecided => (ui::Status::Undecided, common::undecided(l), say::undecided(l), Some(Tone::Turn)),
            Status::Closed => (ui::Status::Closed, common::closed(l), say::closed(l), Some(Tone::Info)),
        };
        html! {
            p { (Badge { status: badge, word }) " " @if tone.is_none() { (says) } }
            @if let Some(tone) = tone {
                (Notice { tone, title: None, body: html! {
                    p { (says) }
                    (reasons(&self.wording, self.route, REASONS))
                    @if self.route.because.len() > REASONS { p { (common::and_more(l, self.route.because.len() - REASONS)) } }
                    @if self.route.status == Status::Closed { (opens(self.asked, self.reader, self.route)) }
                } })
            }
        }
    }

    fn open_questions(&self) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        html! {
            @if !self.plan.questions.is_empty() {
                section class="flow" aria-labelledby="questions" {
                    h2 id="questions" { (say::questions_open(l)) }
                    ul {
                        @for fact in self.plan.questions.iter().take(QUESTIONS) {
                            li {
                                a href=(self.asked.href(l, Place::Start).with("ask", book.entities.facts.table().id(*fact).as_str())) {
                                    (self.wording.text(&book.entities.fact(*fact).question))
                                }
                            }
                        }
                    }
                    @if self.plan.questions.len() > QUESTIONS { p class="soft" { (common::and_more(l, self.plan.questions.len() - QUESTIONS)) } }
                }
            }
        }
    }

    /// How sure we are of the route itself, and by which law it is there.
    fn sureness(&self) -> Markup {
        let l = self.l();
        let Some(edition) = self.edition() else { return html! {} };
        let id = self.asked.book().entities.routes.id(self.route.route).as_str();
        html! {
            section class="flow" aria-labelledby="law" {
                h2 id="law" { (common::law(l)) }
                @if let Some(note) = &edition.note { p { (self.wording.text(note)) } }
                (self.citations(&edition.law, &edition.sources))
                (ConfidenceNote {
                    level: level(edition.confidence),
                    text: &confidence(l, edition.confidence, edition.law.len() + edition.sources.len(), !edition.law.is_empty()),
                    checked: Some(&common::checked(l, &l.date(edition.checked))),
                })
                @if self.is_draft() { (DraftNote(common::draft(l))) }
                p class="ui" { a href=(self.page_of(Kind::Route, id)) { (common::more_about(l, &self.wording.route(self.route.route))) } }
            }
        }
    }
}

/// How sure, as the pieces draw it.
fn level(confidence: rulebook::source::Confidence) -> Confidence {
    match confidence {
        rulebook::source::Confidence::High => Confidence::High,
        rulebook::source::Confidence::Medium => Confidence::Medium,
        rulebook::source::Confidence::Low => Confidence::Low,
    }
}

/// How sure, in words: where it is little, who says so.
fn confidence(l: Locale, confidence: rulebook::source::Confidence, sources: usize, law: bool) -> String {
    match confidence {
        rulebook::source::Confidence::High => common::confidence_high(l).to_owned(),
        rulebook::source::Confidence::Medium => common::confidence_medium(l).to_owned(),
        rulebook::source::Confidence::Low if law => common::confidence_low(l).to_owned(),
        rulebook::source::Confidence::Low => common::no_official_text(l, sources),
    }
}
