//! What changed between two days, field by field, in words.

use axum::http::StatusCode;
use axum::response::Response;
use calendar::Day;
use maud::{Markup, Render, html};
use text::say::{common, errors, guide as say, interview};

use super::entity::{Entity, Name};
use super::entry::{Row, Value};
use super::page::{date_error, trail};
use super::reading::Guide;
use super::{Written, history, kinds};
use crate::CachePolicy;
use crate::ui::{Button, Column, ErrorSummary, Fault, Field, Length, Page, Table, Weight};
use crate::url::{Href, Place};

/// One field that is not the same.
struct Change {
    label: String,
    was: Option<Markup>,
    is_now: Option<Markup>,
}

pub(super) fn respond(guide: &Guide<'_>, entity: Entity, from: Written, to: Written) -> Response {
    let l = guide.l();
    let title = guide.title(entity);
    let wrong: Vec<(&str, String)> = [("from", &from), ("to", &to)]
        .into_iter()
        .filter_map(|(name, written)| Some((name, date_error(guide, written.as_ref().err()?.1))))
        .collect();
    let days = match (&from, &to) {
        (Ok(from), Ok(to)) => Some(days(guide, entity, *from, *to)),
        _ => None,
    };
    let heading = match days {
        Some((from, to)) => say::changed_between(l, &l.date(from), &l.date(to)),
        None => say::compare(l).to_owned(),
    };
    let main = html! {
        div class="wrap entity" {
            (trail(guide, entity.kind(), Some(entity)))
            div class="flow" {
                @let faults = wrong.iter().map(|(field, says)| Fault { field, says }).collect();
                (ErrorSummary { title: errors::summary(l), faults })
                h1 { bdi { (title) } }
                @if days.is_none() { p class="lede" { (heading) } }
                @if let Some((from, to)) = days { (difference(guide, entity, from, to)) }
                (form(guide, entity, [("from", &from), ("to", &to)], days, &wrong))
                (history::section(guide, entity))
            }
        }
    };
    let name = format!("{title}: {heading}");
    let page = Page::new(guide.reader, guide.site, &name).within(Place::Guide);
    if wrong.is_empty() {
        page.cache(CachePolicy::Public).show(&main)
    } else {
        page.status(StatusCode::BAD_REQUEST).show(&main)
    }
}

/// The two days, the earlier first. Unless the reader says otherwise, the last change that has begun.
fn days(guide: &Guide<'_>, entity: Entity, from: Option<Day>, to: Option<Day>) -> (Day, Day) {
    let to = to.unwrap_or(guide.today);
    let begun = entity.editions(guide.book()).into_iter().filter_map(|edition| edition.from).map(|from| from.day);
    let last = begun.rev().find(|day| *day <= to);
    let from = from.unwrap_or_else(|| last.map_or(to, |day| day.plus_days(-1)));
    if from <= to { (from, to) } else { (to, from) }
}

fn difference(guide: &Guide<'_>, entity: Entity, from: Day, to: Day) -> Markup {
    let l = guide.l();
    let (before, after) = (guide.at(from), guide.at(to));
    let positions = (history::position(&before, entity), history::position(&after, entity));
    let heading = say::changed_between(l, &l.date(from), &l.date(to));
    if positions.0 == positions.1 {
        let nothing =
            if positions.0.is_none() { say::not_in_force(l, &l.date(to)) } else { say::unchanged(l).to_owned() };
        return html! { h2 { (heading) } p { (nothing) } };
    }
    let changes = compare(rows(&before, entity, positions.0), rows(&after, entity, positions.1));
    let cell = |side: &Option<Markup>| match side {
        Some(value) => value.clone(),
        None => html! { span class="soft" { (common::none(l)) } },
    };
    let heads = [say::field(l), say::was(l), say::is_now(l)];
    html! {
        @if changes.is_empty() {
            h2 { (heading) }
            p { (say::unchanged(l)) }
        } @else {
            (Table {
                id: "changes",
                caption: &heading,
                columns: heads.map(|title| Column { title, numbers: false }).into(),
                rows: changes
                    .iter()
                    .map(|change| vec![html! { (change.label) }, cell(&change.was), cell(&change.is_now)])
                    .collect(),
                total: None,
            })
        }
    }
}

/// Everything that a wording says; nothing where none is in force.
fn rows(guide: &Guide<'_>, entity: Entity, position: Option<usize>) -> Vec<Row> {
    let l = guide.l();
    let Some(entry) = position.and_then(|position| kinds::entry(guide, entity, position)) else { return Vec::new() };
    let name = match entity.name(guide.book(), guide.on()) {
        Name::Said(text) => guide.text(text),
        Name::Own(own) => own.into(),
    };
    let mut rows = vec![Row::one(say::name(l), name.as_ref())];
    rows.extend(entry.lede.iter().map(|lede| Row::one(common::details(l), lede.as_ref())));
    rows.extend(entry.warning.iter().map(|warning| Row::one(common::closed(l), warning.as_ref())));
    rows.extend(entry.glance);
    rows.extend(entry.sure.map(|sure| Row::one(common::confidence(l), sure)));
    rows.extend(entry.rows);
    rows
}

/// Rows that are not the same, in the order of the later wording, then what is gone.
fn compare(before: Vec<Row>, after: Vec<Row>) -> Vec<Change> {
    let mut changes = Vec::new();
    let find = |rows: &[Row], label: &str| rows.iter().position(|row| row.label == label);
    for row in &after {
        let was = find(&before, row.label).and_then(|place| before.get(place)).map(|row| &row.value);
        changes.extend(differing(row.label, was, Some(&row.value)));
    }
    for row in before.iter().filter(|row| find(&after, row.label).is_none()) {
        changes.extend(differing(row.label, Some(&row.value), None));
    }
    changes
}

fn differing(label: &str, was: Option<&Value>, is_now: Option<&Value>) -> Vec<Change> {
    let whole = |value: Option<&Value>| value.map(Render::render);
    let change = |was: Option<Markup>, is_now: Option<Markup>| {
        let same = was.as_ref().map(|was| &was.0) == is_now.as_ref().map(|now| &now.0);
        (!same).then(|| Change { label: label.to_owned(), was, is_now })
    };
    let (Some(Value::Many(was)), Some(Value::Many(is_now))) = (was, is_now) else {
        return change(whole(was), whole(is_now)).into_iter().collect();
    };
    let get = |items: &[(String, Markup)], key: &str| {
        items.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
    };
    let gone = was.iter().filter(|(key, _)| get(is_now, key).is_none()).map(|(key, _)| key);
    let keys: Vec<&String> = is_now.iter().map(|(key, _)| key).chain(gone).collect();
    keys.into_iter().filter_map(|key| change(get(was, key), get(is_now, key))).collect()
}

fn form(
    guide: &Guide<'_>,
    entity: Entity,
    written: [(&str, &Written); 2],
    days: Option<(Day, Day)>,
    wrong: &[(&str, String)],
) -> Markup {
    let l = guide.l();
    let labels = [say::compare_from(l), say::compare_to(l)];
    let defaults = [days.map(|(from, _)| from), days.map(|(_, to)| to)];
    let hint = interview::date_hint(l, &l.date(guide.today));
    html! {
        form class="as-of no-print" method="get" action=(Href::changes(l.lang, entity.kind(), entity.id(guide.book()))) {
            @for (((name, written), label), default) in written.into_iter().zip(labels).zip(defaults) {
                @let value = match written {
                    Err((given, _)) => given.clone(),
                    Ok(day) => default.or(*day).map_or_else(String::new, |day| l.date(day)),
                };
                (Field {
                    name,
                    label: html! { (label) },
                    hint: Some(&hint),
                    error: wrong.iter().find(|(known, _)| *known == name).map(|(_, says)| says.as_str()),
                    value: &value,
                    length: Length::Short,
                    keyboard: "text",
                    unit: None,
                })
            }
            (Button { label: say::compare_show(l), weight: Weight::Quiet, sends: None })
        }
    }
}
