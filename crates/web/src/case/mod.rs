//! A firm's case: it opens from a plan, goes step by step until the goal is reached, and ends in the duties that follow.
//!
//! Each page is a *view*, what it shows already decided and in the reader's words, and a function from the view to HTML.

mod archive;
mod change;
mod chronicle;
pub(crate) mod conflict;
mod duties;
mod facts;
pub(crate) mod files;
pub(crate) mod frame;
mod messages;
pub(crate) mod names;
mod open;
mod overview;
pub(crate) mod refused;
mod step;
pub(crate) mod stopped;
pub(crate) mod visit;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::routing::get;

use crate::Site;
use crate::url::{CasePage, Place};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(Place::NewCase.path(), get(open::new).post(open::open))
        .route(&CasePage::Plan.route(), get(overview::show).post(overview::steer))
        .route(&CasePage::Facts.route(), get(facts::facts).post(facts::tell))
        .route(&CasePage::Messages.route(), get(messages::messages).post(messages::say_something))
        .route(&CasePage::Chronicle.route(), get(chronicle::chronicle))
        .route(&CasePage::Duties.route(), get(duties::duties))
        .route("/case/{case}/file/{hash}", get(files::file))
        .route("/case/{case}/duties.ics", get(duties::file))
        .route("/case/{case}/step/{step}", get(step::show).post(step::act))
        .route("/case/{case}/step/{step}/{paper}", get(step::show_of_paper).post(step::act_on_paper))
}
