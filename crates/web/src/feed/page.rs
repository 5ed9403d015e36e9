//! The changes of the rules, year by year.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use text::say::feed as say;

use super::changes::{Change, changes};
use crate::guide::contents::kind_word;
use crate::guide::reading::Guide;
use crate::ui::{EmptyState, Page};
use crate::url::Place;
use crate::{CachePolicy, Reader, Site};

/// `GET /{lang}/changes`.
pub(super) async fn page(reader: Reader, State(site): State<Site>) -> Response {
    let l = reader.locale;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let all = changes(&law.book);
    let (coming, past): (Vec<_>, Vec<_>) = all.iter().partition(|change| change.from.day > guide.today);
    let years = past.chunk_by(|a, b| a.from.day.year() == b.from.day.year());
    let main = html! {
        div class="wrap flow" {
            h1 { (say::title(l)) }
            p class="lede" { (say::lead(l)) }
            p class="ui no-print" { a href=(Place::Feed.href(l.lang)) type="application/atom+xml" { (say::follow(l)) } }
            @if all.is_empty() { (EmptyState { says: say::none(l), leads: None }) }
            @if !coming.is_empty() {
                section class="flow" { h2 { (say::coming(l)) } (list(&guide, &coming)) }
            }
            @for year in years {
                @if let Some(first) = year.first() {
                    section class="flow" { h2 { (l.year(first.from.day)) } (list(&guide, year)) }
                }
            }
        }
    };
    Page::new(&reader, &site, say::title(l))
        .describe(say::lead(l))
        .within(Place::Changes)
        .rules_on(&l.date(guide.today))
        .cache(CachePolicy::Public)
        .show(&main)
}

fn list(guide: &Guide<'_>, changes: &[&Change<'_>]) -> Markup {
    let l = guide.l();
    html! {
        ul class="rows changes" {
            @for change in changes {
                li class="dated" {
                    time datetime=(change.from.to_string()) { (guide.vague(change.from)) }
                    span {
                        a href=(change.href(guide.book(), l)) { (guide.text(change.edition.title)) }
                        " " span class="soft small ui" { (kind_word(l, change.entity.kind())) " · " (change.what.says(l)) }
                    }
                }
            }
        }
    }
}
