//! What readers and machines follow: the changes of the rules as a page and as a feed, the map of the site, what robots may do.

mod atom;
mod changes;
mod page;
mod robots;
mod sitemap;
mod xml;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::routing::get;

use crate::Site;
use crate::url::{Place, ROBOTS, SECURITY, SITEMAP};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new().route(Place::Changes.path(), get(page::page)).route(Place::Feed.path(), get(atom::feed))
}

/// The files that are the same in every language.
pub(crate) fn files() -> Router<Site> {
    Router::new()
        .route(SITEMAP, get(sitemap::sitemap))
        .route(ROBOTS, get(robots::robots))
        .route(SECURITY, get(robots::security))
}
