//! A list of the directory, narrowed by a form that needs no script.

use axum::response::Response;
use maud::{Markup, html};
use rulebook::source::{Record, RecordKind};
use text::say::{agreement, directory as say};

use super::card::row;
use super::filter::{Choices, choices, fits};
use super::shelf::Shelf;
use crate::CachePolicy;
use crate::extract::Query;
use crate::guide::reading::Guide;
use crate::ui::{Breadcrumb, Button, Crumb, EmptyState, Page, Weight};
use crate::url::Place;

/// The page.
pub(super) fn page(guide: &Guide<'_>, shelf: Shelf, query: &Query) -> Response {
    let l = guide.l();
    let (questions, rest): (Vec<&Record>, Vec<&Record>) =
        shelf.records(guide.book()).into_iter().partition(|record| record.kind == RecordKind::OpenQuestion);
    // Prose stands before the list, unless the list is made of it.
    let (prose, entries): (Vec<&Record>, Vec<&Record>) =
        rest.into_iter().partition(|record| shelf != Shelf::Founders && record.kind == RecordKind::Guide);
    let choices = choices(guide, &entries, query);
    let shown: Vec<&Record> = entries.into_iter().filter(|record| fits(record, &choices)).collect();
    let crumbs = vec![Crumb { title: say::title(l), href: Place::Directory.href(l.lang) }];
    let main = html! {
        div class="wrap flow directory" {
            (Breadcrumb { label: say::title(l), crumbs })
            h1 { (shelf.title(l)) }
            p class="lede" { (shelf.lead(l)) }
            @if !prose.is_empty() { (self::prose(guide, shelf, &prose)) }
            @if !choices.is_empty() { (form(guide, shelf, &choices)) }
            section class="flow" aria-labelledby="entries" {
                h2 id="entries" class="count ui" { (say::entries(l, shown.len())) }
                @if shown.is_empty() {
                    (EmptyState { says: say::none(l), leads: Some((say::clear(l), shelf.href(l.lang))) })
                } @else {
                    ul class="rows" { @for record in &shown { (row(guide, record)) } }
                }
            }
            @if !questions.is_empty() {
                section class="flow" aria-labelledby="questions" {
                    h2 id="questions" { (agreement::unknown(l)) }
                    ul class="rows" { @for record in &questions { (row(guide, record)) } }
                }
            }
        }
    };
    Page::new(guide.reader, guide.site, shelf.title(l))
        .describe(shelf.lead(l))
        .within(Place::Directory)
        .cache(CachePolicy::Public)
        .show(&main)
}

fn prose(guide: &Guide<'_>, shelf: Shelf, records: &[&Record]) -> Markup {
    let l = guide.l();
    let title = if shelf == Shelf::DataProtection { say::instruments(l) } else { say::reading(l) };
    html! {
        section class="flow" aria-labelledby="reading" {
            h2 id="reading" { (title) }
            ul class="rows" { @for record in records { (row(guide, record)) } }
        }
    }
}

fn form(guide: &Guide<'_>, shelf: Shelf, choices: &[Choices<'_>]) -> Markup {
    let l = guide.l();
    let any = choices.iter().any(|choices| choices.taken.is_some());
    html! {
        form class="filters no-print" method="get" action=(shelf.href(l.lang)) aria-label=(say::filter(l)) {
            @for choices in choices {
                @let name = choices.facet.name();
                div class="field" {
                    label for=(name) { (choices.facet.label(l)) }
                    select id=(name) name=(name) {
                        option value="" { (say::filter_all(l)) }
                        @for (value, word) in &choices.values {
                            option value=(value) selected[choices.taken.as_deref() == Some(value)] { (word) }
                        }
                    }
                }
            }
            div class="buttons" {
                (Button { label: say::filter_show(l), weight: Weight::Quiet, sends: None })
                @if any { a href=(shelf.href(l.lang)) { (say::clear(l)) } }
            }
        }
    }
}
