//! The router: which handler answers which address.

use axum::Router;
use axum::extract::{DefaultBodyLimit, OriginalUri};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use text::Lang;

use crate::edge::{self, CachePolicy};
use crate::problem::Problem;
use crate::url::Place;
use crate::{
    Site, account, admin, agreement, api, assets, case, compare, decide, directory, duties, feed, firm, guide, health,
    home, office, plan, queue, reader, search, signin, start,
};

/// The whole site.
pub fn app(site: Site) -> Router {
    routes(Router::new(), site)
}

/// The site with further routes, which tests add.
pub(crate) fn routes(more: Router<Site>, site: Site) -> Router {
    let mut router = more.route("/", get(root)).route("/assets/{name}", get(assets::serve));
    for lang in Lang::ALL {
        let pages = if site.desk_files().is_some() { pages().merge(desk_pages(&site)) } else { pages() };
        router = router.nest(&format!("/{lang}"), pages);
    }
    router
        .merge(api::router())
        .merge(feed::files())
        .merge(health::files())
        .fallback(elsewhere)
        .layer(DefaultBodyLimit::max(edge::MAX_BODY))
        .layer(from_fn_with_state(site.clone(), edge::edge))
        .with_state(site)
}

fn pages() -> Router<Site> {
    Router::new()
        .route(Place::Home.path(), get(home::home))
        .merge(agreement::pages())
        .merge(directory::pages())
        .merge(duties::pages())
        .merge(feed::pages())
        .route(Place::Guide.path(), get(guide::contents))
        .route("/guide/{kind}", get(guide::list))
        .route("/guide/{kind}/{id}", get(guide::entity))
        .route("/guide/{kind}/{id}/changes", get(guide::changes))
        .route(Place::Search.path(), get(search::search))
        .route(Place::Start.path(), get(start::start))
        .route(Place::Routes.path(), get(compare::routes))
        .route(Place::Plan.path(), get(plan::plan))
        .route(Place::PlanIcs.path(), get(plan::ics))
        .route(Place::PlanCsv.path(), get(plan::csv))
        .route(Place::PlanJson.path(), get(plan::json))
}

/// The pages behind the sign-in, and those that lead there. All of them are guarded against what other sites send.
fn desk_pages(site: &Site) -> Router<Site> {
    Router::new()
        .merge(account::pages())
        .merge(admin::pages())
        .merge(case::pages())
        .merge(decide::pages())
        .merge(firm::pages())
        .merge(queue::pages())
        .layer(from_fn_with_state(site.clone(), office::keep))
        .merge(signin::pages())
        .layer(from_fn_with_state(site.clone(), office::guard))
}

/// The address without a language leads to the language that the browser prefers.
async fn root(headers: HeaderMap) -> Response {
    let home = Place::Home.href(reader::preferred(&headers));
    let mut response = redirect(StatusCode::FOUND, home.as_str());
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// An address that nothing answers: one slash too many is forgiven, the rest is not found.
async fn elsewhere(OriginalUri(uri): OriginalUri) -> Response {
    let path = uri.path();
    let trimmed = path.trim_end_matches('/');
    let known =
        trimmed.strip_prefix('/').and_then(|path| path.split('/').next()).is_some_and(|s| s.parse::<Lang>().is_ok());
    if trimmed == path || !known {
        return Problem::NotFound.into_response();
    }
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    redirect(StatusCode::PERMANENT_REDIRECT, &format!("{trimmed}{query}"))
}

/// Leads elsewhere on this site.
pub(crate) fn redirect(status: StatusCode, to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (status, [(header::LOCATION, to)], CachePolicy::Revalidate, ()).into_response(),
        Err(_) => Problem::BadAddress.into_response(),
    }
}
