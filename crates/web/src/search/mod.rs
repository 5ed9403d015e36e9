//! Search over everything that the guide has a page for, in the three languages at once.
//!
//! [`texts`] says what is searched, [`index`] keeps the words of one rulebook, [`find`] answers a query, [`page`] shows it.

mod find;
mod index;
mod page;
mod snippet;
#[cfg(test)]
mod tests;
mod texts;

use axum::extract::State;
use axum::response::Response;

use crate::extract::Query;
use crate::{Reader, Site};

pub(crate) use index::Index;

/// `GET /{lang}/search`.
pub(crate) async fn search(reader: Reader, State(site): State<Site>, query: Query) -> Response {
    let (law, index) = site.law().searched();
    page::respond(&site, &reader, &law, &index, &query)
}
