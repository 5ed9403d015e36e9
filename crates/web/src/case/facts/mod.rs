//! What is known of the firm in a case, and what a change of it does to the plan, shown before it counts.

mod tell;
mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::{Event, subject};
use desk::policy::Action;
use maud::html;
use rulebook::checked::FactIx;
use text::say::{case as say, interview};

pub(crate) use tell::tell;
pub(crate) use view::{FactRow, FactsView, Preview, Question};

use super::visit::Visit;
use crate::extract::{Path, Query};
use crate::office::Signed;
use crate::start::{self, can_be_asked, typed};
use crate::ui::Page;
use crate::url::CasePage;
use crate::{Problem, Reader, Site};

/// `GET /{lang}/case/{case}/facts`, or one question of it: `?change=FACT`.
pub(crate) async fn facts(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
    query: Query,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    let l = reader.locale;
    if let Some(id) = query.get("change") {
        visit.file.may(Action::TellFacts)?;
        return question(&visit, fact(&visit, id)?, None, None);
    }
    let view = list(&visit).await?;
    Ok(Page::new(&reader, &site, say::facts_title(l)).show(&view.main(l)))
}

/// A fact that a case may ask.
fn fact(visit: &Visit<'_>, id: &str) -> Result<FactIx, Problem> {
    let found = visit.book().entities.facts.table().find(id);
    found.filter(|fact| can_be_asked(visit.book(), *fact)).ok_or(Problem::NotFound)
}

async fn list(visit: &Visit<'_>) -> Result<FactsView, Problem> {
    let l = visit.l();
    let table = visit.book().entities.facts.table();
    let history = visit.history().await?;
    let names = visit.names(history.iter().map(|recorded| recorded.meta.by)).await?;
    let tells = visit.may(Action::TellFacts);
    let page = visit.frame(None).page(l, CasePage::Facts);
    let change = |ix: FactIx| {
        let asks = tells && can_be_asked(visit.book(), ix);
        asks.then(|| page.clone().with("change", table.id(ix).as_str()))
    };
    let told = |id: &str| {
        let last = history
            .iter()
            .rev()
            .find(|recorded| matches!(&recorded.event, Event::FactsChanged { facts } if facts.contains_key(id)));
        match last {
            None => say::facts_from_plan(l).to_owned(),
            Some(recorded) => {
                let who = names.of(l, &visit.file.firm, recorded.meta.by);
                say::facts_told(l, &who, &l.date(visit.day_of(recorded.meta.at)))
            }
        }
    };
    // What the rulebook has no more is not shown: no rule turns on it.
    let known = visit.case.facts.iter().filter_map(|(id, value)| {
        let ix = table.find(id)?;
        Some(FactRow {
            title: visit.words().fact(ix).into_owned(),
            value: super::chronicle::said(visit, ix, Some(value)),
            from: told(id),
            change: change(ix),
        })
    });
    let open = visit.open_questions().into_iter();
    let open = open.map(|ix| (visit.words().text(&visit.book().entities.fact(ix).question).into_owned(), change(ix)));
    Ok(FactsView { frame: visit.frame(Some(CasePage::Facts)), open: open.collect(), known: known.collect() })
}

/// The page of one question, with what was typed and what is wrong with it.
fn question(
    visit: &Visit<'_>,
    ix: FactIx,
    given: Option<&[&str]>,
    wrong: Option<typed::Wrong>,
) -> Result<Response, Problem> {
    let l = visit.l();
    let words = visit.words();
    let known = subject(visit.book(), &visit.case, &visit.file.firm).ok().and_then(|subject| subject.fact(ix));
    let error = wrong.map(|wrong| typed::says(&words, ix, wrong));
    let fact = visit.book().entities.fact(ix);
    let question = Question {
        frame: visit.frame(Some(CasePage::Facts)),
        control: html! { (start::control(&words, ix, &start::chosen(&words, ix, known, given), false, error.as_deref())) },
        error,
        key: visit.key()?,
        seen: visit.file.position,
        fact: visit.book().entities.facts.table().id(ix).to_string(),
        dont_know: !start::offers_dont_know(fact),
    };
    let status = if question.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = words.text(&fact.question);
    Ok(Page::new(visit.reader, visit.site, &title)
        .describe(interview::contradiction_lead(l))
        .status(status)
        .show(&question.main(l)))
}
