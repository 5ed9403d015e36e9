//! The officers' queue: what waits for the desk, who has which case, and finding firms and cases.

mod asked;
mod fill;
mod frame;
mod holder;
mod search;
mod take;
mod view;

#[cfg(test)]
pub(crate) mod samples;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use desk::policy::Action;
use text::say::queue as say;

pub(crate) use frame::{DeskFrame, countries, may};
pub(crate) use holder::{Holder, holder};

use crate::assets::QUEUE;
use crate::extract::Query;
use crate::office::Signed;
use crate::start::see;
use crate::ui::Page;
use crate::url::{DeskPage, Place};
use crate::{Problem, Reader, Site};

/// The pages of each language.
pub(crate) fn pages() -> Router<Site> {
    Router::new()
        .route(DeskPage::Queue.path(), get(queue).post(take::act))
        .route(DeskPage::Search.path(), get(search::search))
}

/// `GET /{lang}/desk`.
async fn queue(reader: Reader, signed: Signed, State(site): State<Site>, query: Query) -> Result<Response, Problem> {
    // Who looks after the installation sees no case, and begins with the people.
    if !may(&signed, Action::SeeQueue) && may(&signed, Action::ManageRoles) {
        return Ok(see(&DeskPage::People.href(reader.lang())));
    }
    let l = reader.locale;
    let view = fill::view(&reader, &signed, &site, &query).await?;
    let page = Page::new(&reader, &site, say::title(l)).describe(say::lead(l)).within(Place::Queue);
    Ok(page.script(QUEUE).show(&view.main(l)))
}
