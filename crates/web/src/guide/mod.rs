//! The guide: every entity of the rulebook on a page of its own, as of any day, linked in both directions.
//!
//! [`entity`] names entities, [`reading`] is the rulebook open for a reader on a day, [`words`] says rules, [`kinds`] says for
//! each kind what a wording holds and what it is linked with; [`page`], [`changes`], [`contents`] and [`linked_data`] show it.
//!
//! A new kind with pages: its arm in [`entity`], its words in [`kinds`], its plural in [`contents`].

mod changes;
pub(crate) mod contents;
pub(crate) mod entity;
mod entry;
mod history;
mod kinds;
mod linked_data;
mod missing;
mod page;
mod reach;
pub(crate) mod reading;
mod report;
mod uses;
mod words;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use rulebook::diagnostic::Kind;
use text::{DateError, parse_date};

use self::entity::Entity;
use self::reading::Guide;
use crate::extract::{Path, Query};
use crate::{Problem, Reader, Site, app, directory};

pub(crate) use contents::{kind_names, line};

/// What the guide says of one wording of an entity, as names and values: for pages that show it among other things.
pub(crate) fn about(guide: &Guide<'_>, entity: Entity, position: usize) -> Vec<(&'static str, maud::Markup)> {
    let Some(entry) = kinds::entry(guide, entity, position) else { return Vec::new() };
    let rows = entry.glance.iter().chain(&entry.rows);
    rows.map(|row| (row.label, maud::Render::render(&row.value))).collect()
}

/// What an address writes for a day: none, a day, or what cannot be read.
type Written = Result<Option<calendar::Day>, (String, DateError)>;

fn day(query: &Query, name: &str) -> Written {
    match query.get(name).map(str::trim) {
        None | Some("") => Ok(None),
        Some(given) => parse_date(given).map(Some).map_err(|error| (given.chars().take(40).collect(), error)),
    }
}

/// `GET /{lang}/guide`.
pub(crate) async fn contents(reader: Reader, State(site): State<Site>) -> Response {
    let law = site.law().current();
    contents::respond(&Guide::new(&site, &reader, &law, None))
}

/// `GET /{lang}/guide/{kind}`.
pub(crate) async fn list(
    reader: Reader,
    State(site): State<Site>,
    Path(kind): Path<String>,
    query: Query,
) -> Result<Response, Problem> {
    let kind = Entity::kind_named(&kind).ok_or(Problem::NotFound)?;
    let law = site.law().current();
    contents::list(&Guide::new(&site, &reader, &law, None), kind, query.get("page"))
}

/// `GET /{lang}/guide/{kind}/{id}`.
pub(crate) async fn entity(
    reader: Reader,
    State(site): State<Site>,
    Path((kind, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Problem> {
    let kind = Entity::kind_named(&kind).ok_or(Problem::NotFound)?;
    let law = site.law().current();
    let written = day(&query, "on");
    let guide = Guide::new(&site, &reader, &law, written.as_ref().ok().copied().flatten());
    if let Some(id) = id.strip_suffix(".jsonld").filter(|_| kind == Kind::Step) {
        let entity = Entity::find(guide.book(), kind, id).ok_or(Problem::NotFound)?;
        return linked_data::respond(&guide, entity).ok_or(Problem::NotFound);
    }
    Ok(match Entity::find(guide.book(), kind, &id) {
        // A record of the directory or the agreement has its one page there.
        Some(entity) if let Some(own) = directory::own_page(guide.book(), entity, reader.lang()) => {
            app::redirect(StatusCode::PERMANENT_REDIRECT, own.as_str())
        }
        Some(entity) => page::respond(&guide, entity, written.err()),
        None => missing::respond(&guide, kind, &id),
    })
}

/// `GET /{lang}/guide/{kind}/{id}/changes`.
pub(crate) async fn changes(
    reader: Reader,
    State(site): State<Site>,
    Path((kind, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Problem> {
    let kind = Entity::kind_named(&kind).ok_or(Problem::NotFound)?;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    Ok(match Entity::find(guide.book(), kind, &id) {
        Some(entity) => changes::respond(&guide, entity, day(&query, "from"), day(&query, "to")),
        None => missing::respond(&guide, kind, &id),
    })
}
