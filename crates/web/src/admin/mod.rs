//! Running the installation: who works at the desk and as what, the outbox, and the first administrator.

mod first;
mod outbox;
mod people;

#[cfg(test)]
pub(crate) mod samples;

use axum::Router;
use axum::routing::get;

pub use first::first_administrator;
pub(crate) use people::is_last;

use crate::Site;
use crate::url::{DeskPage, FIRST};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(DeskPage::People.path(), get(people::people).post(people::change))
        .route(DeskPage::Outbox.path(), get(outbox::outbox))
        .route(FIRST, get(first::ask).post(first::become_administrator))
}
