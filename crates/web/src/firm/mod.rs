//! A firm: its cases, who belongs to it and who acts for it, its vault of papers, and who looked at them.

mod export;
mod form;
pub(crate) mod frame;
mod invitation;
mod looks;
mod members;
mod mine;
mod names;
mod overview;
mod vault;

use axum::Router;
use axum::routing::get;
use desk::firm::FirmRole;
use desk::policy::Role;
use text::Locale;

use crate::Site;
use crate::url::{FirmPage, INVITATION, Place};

/// The routes.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::Firms.path(), get(mine::mine).post(mine::open))
        .route(&FirmPage::Cases.route(), get(overview::firm).post(overview::rename))
        .route(&FirmPage::Members.route(), get(members::members).post(members::change))
        .route(&FirmPage::Looks.route(), get(looks::looks))
        .route(&FirmPage::Papers.route(), get(vault::list))
        .route("/firm/{firm}/export", get(export::export))
        .route("/firm/{firm}/papers/new", get(vault::new).post(vault::add))
        .route("/firm/{firm}/papers/{paper}", get(vault::paper).post(vault::change))
        .route("/firm/{firm}/papers/{paper}/{file}", get(vault::files::file))
        .route(INVITATION, get(invitation::invitation).post(invitation::accept))
}

/// The word for a role as the read model writes it.
fn role_word(l: Locale, role: &str) -> &'static str {
    let known = FirmRole::ALL.into_iter().find(|known| known.as_str() == role);
    frame::role(l, known.map_or(Role::Adviser, Role::from))
}

#[cfg(test)]
pub(crate) mod samples;
