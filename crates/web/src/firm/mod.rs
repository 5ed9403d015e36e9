//! A firm: its cases, who belongs to it and who acts for it, its vault of papers, and who looked at them.

mod form;
pub(crate) mod frame;
mod mine;
mod overview;

use axum::Router;
use axum::routing::get;
use desk::firm::FirmRole;
use desk::policy::Role;
use text::Locale;

use crate::Site;
use crate::extract::Form;
use crate::office::FormKey;
use crate::url::{FirmPage, Place};

/// The routes.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::Firms.path(), get(mine::mine).post(mine::open))
        .route(&FirmPage::Cases.route(), get(overview::firm).post(overview::rename))
}

/// The key and the position that a form carries.
pub(crate) fn key(form: &Form) -> FormKey {
    FormKey { key: form.filled("key").map(str::to_owned), seen: form.filled("seen").and_then(|seen| seen.parse().ok()) }
}

/// The word for a role as the read model writes it.
fn role_word(l: Locale, role: &str) -> &'static str {
    let known = FirmRole::ALL.into_iter().find(|known| known.as_str() == role);
    frame::role(l, known.map_or(Role::Adviser, Role::from))
}

#[cfg(test)]
pub(crate) mod samples;
