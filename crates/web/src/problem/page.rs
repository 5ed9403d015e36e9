//! The page of a problem: what happened, what to do, where to go.

use axum::response::Response;
use maud::html;
use text::say::{common, errors};

use super::Problem;
use crate::ui::{Code, LinkButton, Page, Weight};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site, edge};

pub(super) fn respond(problem: Problem, reader: &Reader, site: &Site) -> Response {
    let l = reader.locale;
    let kilobytes = |bytes: usize| format!("{} KB", l.plain(u64::try_from(bytes / 1024).unwrap_or(u64::MAX)));
    let rest = matches!(problem, Problem::BadAddress).then(|| reader.here.readable(l.lang)).flatten();
    let (title, line) = match problem {
        Problem::NotFound => (errors::not_found_title(l), errors::not_found(l).to_owned()),
        Problem::BadAddress => {
            let line = if rest.is_some() { errors::bad_request(l) } else { errors::no_text(l) };
            (errors::bad_request_title(l), line.to_owned())
        }
        Problem::AddressTooLong => (errors::too_long_title(l), errors::too_long(l, &kilobytes(edge::MAX_QUERY))),
        Problem::MethodNotAllowed => (errors::method_title(l), errors::method(l).to_owned()),
        Problem::TooLarge => (errors::too_large_title(l), errors::too_large(l, &kilobytes(edge::MAX_BODY))),
        Problem::TooSlow => (errors::too_slow_title(l), errors::too_slow(l).to_owned()),
        Problem::BadForm => (errors::bad_form_title(l), errors::bad_form(l).to_owned()),
        Problem::Elsewhere => (errors::elsewhere_title(l), errors::elsewhere(l).to_owned()),
        Problem::MayNot => (errors::may_not_title(l), errors::may_not(l).to_owned()),
        Problem::TooOften => (errors::too_often_title(l), errors::too_often(l).to_owned()),
        Problem::Unavailable => (errors::busy_title(l), errors::unavailable(l).to_owned()),
        Problem::Internal(reference) => (errors::internal_title(l), errors::internal(l, &reference.to_string())),
    };
    let email = site.desk().email.as_deref().filter(|_| matches!(problem, Problem::Internal(_)));
    let main = html! {
        div class="wrap flow" {
            h1 { (title) }
            p class="lede" { (line) }
            @if let Some((email, href)) = email.and_then(|email| Some((email, Href::mail(email)?))) {
                p { a href=(href) { (Code(email)) } }
            }
            @if let Some(href) = rest {
                p { (LinkButton { label: errors::go_on(l), href, weight: Weight::Main }) }
            }
            p { a href=(Place::Home.href(l.lang)) { (errors::go_home(l)) } }
            p { a href=(Place::Guide.href(l.lang)) { (errors::go_guide(l)) } }
            p { a href=(Place::Search.href(l.lang)) { (common::nav_search(l)) } }
        }
    };
    Page::new(reader, site, title).describe(&line).status(problem.status()).cache(CachePolicy::Never).show(&main)
}
