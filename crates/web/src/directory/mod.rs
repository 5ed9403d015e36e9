//! Records with pages of their own: organisations, events, training and the like as lists to filter, each record, the glossary.
//!
//! Where a record has its page is decided in [`home`]; records that no list or agreement holds have theirs in the guide.

mod card;
mod codes;
mod contents;
mod filter;
mod glossary;
mod home;
mod list;
mod record;
mod shelf;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;

use crate::extract::{Path, Query};
use crate::guide::reading::Guide;
use crate::url::Place;
use crate::{Problem, Reader, Site};

pub(crate) use codes::{detail_word, status_badge, theme_word};
pub(crate) use home::{Home, home, href, own_page};
pub(crate) use record::{link, open_questions, page as record_page, value};
pub(crate) use shelf::Shelf;

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::Directory.path(), get(contents::page))
        .route("/directory/{shelf}", get(shelf))
        .route("/directory/{shelf}/{id}", get(record))
        .route(Place::Glossary.path(), get(glossary::page))
}

async fn shelf(
    reader: Reader,
    State(site): State<Site>,
    Path(shelf): Path<String>,
    query: Query,
) -> Result<Response, Problem> {
    let shelf = Shelf::named(&shelf).ok_or(Problem::NotFound)?;
    let law = site.law().current();
    Ok(list::page(&Guide::new(&site, &reader, &law, None), shelf, &query))
}

async fn record(
    reader: Reader,
    State(site): State<Site>,
    Path((shelf, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let shelf = Shelf::named(&shelf).ok_or(Problem::NotFound)?;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let record =
        law.book.entities.records.by_id(&id).filter(|record| home(&law.book, record) == Some(Home::Shelf(shelf)));
    Ok(record_page(&guide, record.ok_or(Problem::NotFound)?, Home::Shelf(shelf)))
}
