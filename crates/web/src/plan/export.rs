//! The same plan as a file: for calendars, for spreadsheets, for machines.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use rulebook::plan::{Plan, RoutePlan};

use super::planned;
use crate::ask::{Asked, Refusal, refuse};
use crate::extract::Query;
use crate::url::Place;
use crate::{CachePolicy, Problem, Reader, Site};

/// What is written down.
struct Chosen<'a> {
    reader: &'a Reader,
    asked: &'a Asked,
    plan: &'a Plan,
    route: &'a RoutePlan,
}

/// `GET /{lang}/plan.ics`.
pub(crate) async fn ics(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    file(&reader, &site, &query, "ics", "text/calendar; charset=utf-8", |chosen| {
        render::ics::route(chosen.reader.locale, chosen.asked.book(), chosen.plan, chosen.route)
    })
}

/// `GET /{lang}/plan.csv`.
pub(crate) async fn csv(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    file(&reader, &site, &query, "csv", "text/csv; charset=utf-8; header=present", |chosen| {
        render::csv::plan(chosen.reader.locale, chosen.asked.book(), chosen.plan, Some(chosen.route.route))
    })
}

/// `GET /{lang}/plan.json`.
pub(crate) async fn json(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    file(&reader, &site, &query, "json", "application/json", |chosen| {
        render::json::plan(chosen.asked.book(), chosen.plan, Some(chosen.route.route)).to_string()
    })
}

fn file(
    reader: &Reader,
    site: &Site,
    query: &Query,
    kind: &str,
    mime: &'static str,
    write: impl FnOnce(&Chosen<'_>) -> String,
) -> Response {
    let asked = Asked::read(site, query, |_| false);
    let made = || -> Result<Response, Refusal> {
        if !asked.mistakes.is_empty() {
            return Err(Refusal::Mistakes);
        }
        let Some(route) = asked.ask.route else {
            return Ok(super::found(asked.href(reader.locale, Place::Routes).as_str()));
        };
        let (plan, at) = planned(site, &asked, route)?;
        let route = plan.routes.get(at).ok_or(Problem::NotFound)?;
        let body = write(&Chosen { reader, asked: &asked, plan: &plan, route });
        let id = asked.book().entities.routes.id(route.route);
        // Ids are letters, digits and hyphens; the name needs no quoting beyond this.
        let name = format!("attachment; filename=\"{id}-{}.{kind}\"", plan.start);
        let name = HeaderValue::from_str(&name).map_err(|_| Problem::NotFound)?;
        let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(mime)), (header::CONTENT_DISPOSITION, name)];
        Ok((CachePolicy::Private, headers, body).into_response())
    };
    made().unwrap_or_else(|refusal| refuse(reader, site, query, &asked, refusal))
}
