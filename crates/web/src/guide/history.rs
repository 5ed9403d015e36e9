//! Which edition is shown, which there were, which comes next.

use calendar::Day;
use maud::{Markup, html};
use rulebook::source::{EditionFields, Precision, VagueDay};
use text::say::{common, guide as say};

use super::entity::Entity;
use super::reading::Guide;
use crate::ui::{Notice, Tone};
use crate::url::Href;

/// The edition in force on the day that is shown; what has no editions is always in force.
pub(super) fn position(guide: &Guide<'_>, entity: Entity) -> Option<usize> {
    let editions = entity.editions(guide.book());
    if editions.is_empty() { Some(0) } else { editions.iter().position(|edition| edition.covers(guide.on())) }
}

fn next<'s>(guide: &Guide<'s>, entity: Entity) -> Option<VagueDay> {
    let editions = entity.editions(guide.book());
    editions.iter().filter_map(|edition| edition.from).find(|from| from.day > guide.on())
}

/// The page of the entity on a day.
fn on_day(guide: &Guide<'_>, entity: Entity, day: Day) -> Href {
    Href::entity(guide.l().lang, entity.kind(), entity.id(guide.book())).with("on", &day.to_string())
}

/// That no edition is in force, and when the next begins.
pub(super) fn not_in_force(guide: &Guide<'_>, entity: Entity) -> Markup {
    let l = guide.l();
    html! {
        (Notice { tone: Tone::Turn, title: None, body: html! {
            p { (say::not_in_force(l, &l.date(guide.on()))) }
            @if let Some(next) = next(guide, entity) {
                p {
                    (say::next_begins(l, &guide.vague(next))) " "
                    a href=(on_day(guide, entity, next.day)) { (say::as_of_show(l)) }
                }
            }
        } })
    }
}

/// That a change is coming.
pub(super) fn next_notice(guide: &Guide<'_>, entity: Entity) -> Markup {
    let l = guide.l();
    let Some(next) = next(guide, entity) else { return html! {} };
    let changes = changes_between(guide, entity, next.day.plus_days(-1), next.day);
    html! {
        (Notice { tone: Tone::Turn, title: None, body: html! {
            p {
                (say::changes_on(l, &guide.vague(next))) " "
                a href=(changes) { (say::changed_between(l, &l.date(next.day.plus_days(-1)), &l.date(next.day))) }
            }
        } })
    }
}

/// The page of what changed between two days.
fn changes_between(guide: &Guide<'_>, entity: Entity, from: Day, to: Day) -> Href {
    Href::changes(guide.l().lang, entity.kind(), entity.id(guide.book()))
        .with("from", &from.to_string())
        .with("to", &to.to_string())
}

/// All editions, newest first.
pub(super) fn section(guide: &Guide<'_>, entity: Entity) -> Markup {
    let l = guide.l();
    let editions = entity.editions(guide.book());
    if editions.is_empty() {
        return html! {};
    }
    let shown = position(guide, entity);
    html! {
        section class="flow" aria-labelledby="history" {
            h2 id="history" { (say::history(l)) }
            ul class="links" {
                @for (place, edition) in editions.iter().enumerate().rev() {
                    li {
                        @if shown == Some(place) {
                            (span(guide, edition)) " – " strong { (say::shown_here(l)) }
                        } @else {
                            a href=(on_day(guide, entity, first_day(edition, guide))) { (span(guide, edition)) }
                        }
                        @if let (Some(from), Some(_)) = (edition.from, place.checked_sub(1)) {
                            div class="soft small" {
                                a href=(changes_between(guide, entity, from.day.plus_days(-1), from.day)) {
                                    (say::changed_between(l, &l.date(from.day.plus_days(-1)), &l.date(from.day)))
                                }
                            }
                        }
                    }
                }
            }
            @if editions.len() > 1 {
                p { a href=(Href::changes(l.lang, entity.kind(), entity.id(guide.book()))) { (say::compare(l)) } }
            }
        }
    }
}

/// A day on which an edition is in force.
fn first_day(edition: &EditionFields<'_>, guide: &Guide<'_>) -> Day {
    match (edition.from, edition.until) {
        (Some(from), _) => from.day,
        (None, Some(until)) => until.day.plus_days(-1),
        (None, None) => guide.on(),
    }
}

/// From when to when, each end as precise as its source.
pub(super) fn span(guide: &Guide<'_>, edition: &EditionFields<'_>) -> String {
    let l = guide.l();
    // The day on which an edition ends is the first of the next one.
    let last = edition.until.map(|until| VagueDay { day: until.day.plus_days(-1), ..until });
    let last = last.map(|last| match last.precision {
        // The year before one that is known to a year is known to a year as well.
        Precision::Day => l.date(last.day),
        Precision::Month => l.month_year(last.day),
        Precision::Year => l.year(last.day),
    });
    let first = edition.from.map(|from| guide.vague(from));
    let said = match (first, last) {
        (Some(first), Some(last)) => common::in_force_between(l, &first, &last),
        (Some(first), None) => common::in_force_since(l, &first),
        (None, Some(last)) => common::in_force_to(l, &last),
        (None, None) => common::in_force_open(l).to_owned(),
    };
    match edition.from.map(|from| from.precision) {
        Some(Precision::Month) => format!("{said} ({})", common::only_month_known(l)),
        Some(Precision::Year) => format!("{said} ({})", common::only_year_known(l)),
        Some(Precision::Day) | None => said,
    }
}
