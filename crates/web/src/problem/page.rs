//! The page of a problem: what happened, what to do, where to go.

use axum::response::Response;
use maud::html;

use super::Problem;
use crate::ui::Page;
use crate::url::Place;
use crate::{CachePolicy, Reader, Site, words};

pub(super) fn respond(problem: Problem, reader: &Reader, site: &Site) -> Response {
    let l = reader.locale;
    let (title, line) = match problem {
        Problem::NotFound => (words::not_found(l), words::not_found_line(l)),
        Problem::BadAddress => (words::bad_address(l), words::bad_address_line(l)),
        Problem::AddressTooLong => (words::too_long(l), words::too_long_line(l)),
        Problem::MethodNotAllowed => (words::not_allowed(l), words::not_allowed_line(l)),
        Problem::TooLarge => (words::too_large(l), words::too_large_line(l)),
        Problem::Internal(_) => (words::internal(l), words::internal_line(l)),
    };
    let main = html! {
        div class="wrap flow" {
            h1 { (title) }
            p class="lede" { (line) }
            @if let Problem::Internal(reference) = problem {
                p { (words::reference(l)) ": " strong { bdi class="ltr" { (reference.to_string()) } } }
                @if let Some(email) = &site.desk().email {
                    @if let Some(href) = crate::url::Href::mail(email) {
                        p { a href=(href) { bdi class="ltr" { (email) } } }
                    }
                }
            }
            ul class="plain flow" {
                li { a href=(Place::Home.href(reader.lang())) { (words::home(l)) } }
                li { a href=(Place::Guide.href(reader.lang())) { (words::guide(l)) } }
                li { a href=(Place::Search.href(reader.lang())) { (words::search(l)) } }
            }
        }
    };
    Page::new(reader, site, title).describe(line).status(problem.status()).cache(CachePolicy::Never).show(&main)
}
