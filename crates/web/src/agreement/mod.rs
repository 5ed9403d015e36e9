//! The agreement: each promise with what came of it, the days on its way, who takes part, what is contested, what nobody knows.

mod page;
mod parts;
mod picture;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use rulebook::source::RecordKind;

use crate::directory::{Home, home, record_page};
use crate::extract::Path;
use crate::guide::reading::Guide;
use crate::url::Place;
use crate::{Problem, Reader, Site};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new().route(Place::Agreement.path(), get(page::page)).route("/agreement/{id}", get(record))
}

async fn record(reader: Reader, State(site): State<Site>, Path(id): Path<String>) -> Result<Response, Problem> {
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let record = law.book.entities.records.by_id(&id).filter(|record| home(&law.book, record) == Some(Home::Agreement));
    Ok(record_page(&guide, record.ok_or(Problem::NotFound)?, Home::Agreement))
}

/// The records of a kind, in the rulebook's order.
fn records<'s>(guide: &Guide<'s>, kind: RecordKind) -> Vec<&'s rulebook::source::Record> {
    guide.book().entities.records.values().filter(|record| record.kind == kind).collect()
}
