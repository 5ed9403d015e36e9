//! The duties after registration: for the papers that somebody holds, what falls due in the next twelve months.
//!
//! The answers stand in the address as everywhere. The form sends what was typed under names of its own (`since:paper`,
//! `held:paper`, `fact:name`) with `told`; that is read once and redirected to the address that has it in canonical form.

mod calendar;
mod fact;
mod form;
mod told;
mod year;

#[cfg(test)]
mod tests;

use ::calendar::Day;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use rulebook::checked::{EvidenceIx, FactIx, Ix};
use rulebook::plan::{DaySpan, Duty, agenda};
use rulebook::program::Program;
use text::Locale;
use text::say::{errors, interview, obligation as say};

use crate::ask::{Asked, Refusal, refuse};
use crate::extract::Query;
use crate::guide::reading::Guide;
use crate::start::{can_be_asked, see};
use crate::ui::{ErrorSummary, Fault, LinkButton, Notice, Page, Tone, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site};
use told::{Told, Wrong};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new().route(Place::Obligations.path(), get(page)).route(Place::DutiesIcs.path(), get(ics))
}

/// `GET /{lang}/duties`.
async fn page(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let asked = Asked::read(&site, &query, told::is_control);
    let visit = Visit { reader: &reader, site: &site, query: &query, asked: &asked };
    visit.page().unwrap_or_else(|refusal| refuse(&reader, &site, &query, &asked, refusal))
}

/// `GET /{lang}/duties.ics`.
async fn ics(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let asked = Asked::read(&site, &query, told::is_control);
    let visit = Visit { reader: &reader, site: &site, query: &query, asked: &asked };
    visit.file().unwrap_or_else(|refusal| refuse(&reader, &site, &query, &asked, refusal))
}

/// Where the calendar leads.
pub(crate) struct Links {
    /// The same as a file.
    pub file: Href,
    /// Where open questions are answered.
    pub answer: Href,
    /// Where papers and dates are changed, if there is such a page.
    pub change: Option<Href>,
}

impl Links {
    fn change(&self, l: Locale) -> Markup {
        html! { @if let Some(href) = &self.change { (LinkButton { label: say::change(l), href: href.clone(), weight: Weight::Quiet }) } }
    }
}

/// The calendar of what is known and held, for a page of its own kind.
///
/// # Errors
/// If the goal has no rules on the day.
pub(crate) fn section(reader: &Reader, site: &Site, asked: &Asked, links: &Links) -> Result<Markup, Refusal> {
    let query = Query::default();
    let visit = Visit { reader, site, query: &query, asked };
    let program = asked.program(site)?;
    let guide = Guide::new(site, reader, &asked.law, asked.ask.on);
    Ok(calendar::section(visit, &guide, links, &visit.duties(&program)))
}

/// The same as a calendar file.
///
/// # Errors
/// If the goal has no rules on the day.
pub(crate) fn file(reader: &Reader, site: &Site, asked: &Asked) -> Result<Response, Refusal> {
    let query = Query::default();
    Visit { reader, site, query: &query, asked }.file()
}

/// One request.
#[derive(Clone, Copy)]
struct Visit<'a> {
    reader: &'a Reader,
    site: &'a Site,
    query: &'a Query,
    asked: &'a Asked,
}

impl Visit<'_> {
    fn page(self) -> Result<Response, Refusal> {
        if !self.asked.mistakes.is_empty() {
            return Err(Refusal::Mistakes);
        }
        let program = self.asked.program(self.site)?;
        let offered = self.offered(&program);
        if self.query.get("told").is_none() {
            return Ok(self.show(&program, &offered, &[]));
        }
        match told::read(self, &offered) {
            Told::Whole(ask) => Ok(see(&ask.href(self.asked.book(), Place::Obligations.href(self.reader.lang())))),
            Told::Wrong(wrong) => Ok(self.show(&program, &offered, &wrong)),
        }
    }

    fn file(self) -> Result<Response, Refusal> {
        if !self.asked.mistakes.is_empty() {
            return Err(Refusal::Mistakes);
        }
        let program = self.asked.program(self.site)?;
        let duties = self.duties(&program);
        let file = render::ics::duties(self.reader.locale, self.asked.book(), self.asked.on(), &duties);
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
            (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"duties.ics\"")),
        ];
        Ok((CachePolicy::Private, headers, file).into_response())
    }

    fn links(self) -> Links {
        let form = form::address(self);
        Links {
            file: self.asked.href(self.reader.locale, Place::DutiesIcs),
            answer: form.clone().at("facts"),
            change: Some(form),
        }
    }

    /// The twelve months that are shown.
    fn span(self) -> DaySpan {
        DaySpan::year_from(self.asked.start())
    }

    fn duties(self, program: &Program) -> Vec<Duty> {
        agenda(self.asked.book(), program, &self.asked.ask.subject, self.asked.on(), self.span())
    }

    /// The papers of the goal that bind who holds them, in the rulebook's order.
    fn offered(self, program: &Program) -> Vec<EvidenceIx> {
        let (book, on) = (self.asked.book(), self.asked.on());
        let in_program = |paper: &EvidenceIx| program.items.iter().any(|item| item.evidence == *paper);
        let mut papers: Vec<EvidenceIx> = book
            .entities
            .obligations
            .iter()
            .filter_map(|(ix, _, entity)| {
                let at = entity.position_on(on)?;
                book.rules.obligations.get(ix.get())?.get(at).map(|rule| rule.held)
            })
            .filter(in_program)
            .collect();
        papers.sort_unstable();
        papers.dedup();
        papers
    }

    /// The facts on which the duties of the held papers depend, in the rulebook's order.
    fn deciding(self) -> Vec<FactIx> {
        let (book, on) = (self.asked.book(), self.asked.on());
        let mut facts: Vec<FactIx> = book
            .entities
            .obligations
            .iter()
            .filter_map(|(ix, _, entity)| book.rules.obligations.get(ix.get())?.get(entity.position_on(on)?))
            .filter(|rule| self.asked.ask.subject.held(rule.held).is_some())
            .flat_map(|rule| rule.facts(book))
            .filter(|fact| can_be_asked(book, *fact))
            .collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    fn show(self, program: &Program, offered: &[EvidenceIx], wrong: &[Wrong]) -> Response {
        let (asked, l) = (self.asked, self.reader.locale);
        let guide = Guide::new(self.site, self.reader, &asked.law, asked.ask.on);
        let contradictions = rulebook::plan::contradictions(asked.book(), &asked.ask.subject, asked.on());
        let holds = asked.ask.subject.held_papers().next().is_some();
        let faults = wrong.iter().map(|wrong| Fault { field: &wrong.field, says: &wrong.says }).collect();
        let main = html! {
            div class="wrap flow duties" {
                (ErrorSummary { title: errors::summary(l), faults })
                h1 { (say::title(l)) }
                p class="lede" { (say::lead(l)) }
                @for found in &contradictions {
                    @let says = &asked.book().entities.constraints[found.constraint].says;
                    (Notice { tone: Tone::Wrong, title: Some(interview::contradiction(l)), body: html! { p { (guide.text(says)) } } })
                }
                // Who has told what there is to tell wants the calendar; the form is a page of its own then.
                @if holds && wrong.is_empty() && contradictions.is_empty() && !form::is_asked(self) {
                    (calendar::section(self, &guide, &self.links(), &self.duties(program)))
                } @else {
                    (form::form(self, offered, wrong))
                }
                @if !holds { p class="soft" { (say::tell_papers(l)) } }
            }
        };
        let status = if wrong.is_empty() && contradictions.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        Page::new(self.reader, self.site, say::title(l))
            .describe(say::lead(l))
            .within(Place::Obligations)
            .status(status)
            .rules_on(&l.date(asked.on()))
            .cache(if holds { CachePolicy::Private } else { CachePolicy::Public })
            .show(&main)
    }
}

/// Days from one to another, for pictures.
fn days_between(first: Day, day: Day) -> u32 {
    u32::try_from(i64::from(day.number()) - i64::from(first.number())).unwrap_or_default()
}
