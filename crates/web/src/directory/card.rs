//! A record as a row of its list: its name, the line that tells most about it, where it is and how it stands.

use std::borrow::Cow;

use maud::{Markup, html};
use rulebook::source::{EventDates, Precision, Record, RecordKind};
use text::say::directory as say;

use super::codes::{status_badge, tag_word, theme_word};
use super::home::of;
use crate::guide::reading::Guide;
use crate::ui::{CardRow, Code};

/// The text of a detail.
pub(super) fn detail<'s>(guide: &Guide<'s>, record: &'s Record, key: &str) -> Option<Cow<'s, str>> {
    let found = record.details.iter().find(|detail| detail.key.as_str() == key);
    found.map(|detail| guide.text(&detail.text))
}

/// The row.
pub(super) fn row<'s>(guide: &Guide<'s>, record: &'s Record) -> Markup {
    let l = guide.l();
    let title = guide.text(&record.title);
    let line = line(guide, record);
    let href = guide.book().entities.records.find(record.id.as_str()).and_then(|ix| of(guide.book(), ix, l.lang));
    html! { (CardRow { title: &title, href, summary: line.as_deref(), side: side(guide, record) }) }
}

fn line<'s>(guide: &Guide<'s>, record: &'s Record) -> Option<String> {
    let join = |keys: &[&str]| {
        let parts: Vec<Cow<'_, str>> = keys.iter().filter_map(|key| detail(guide, record, key)).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    };
    match record.kind {
        RecordKind::Organisation => join(&["type", "owner"]),
        RecordKind::Event => next(guide, record),
        RecordKind::Training => join(&["audience", "cost"]),
        RecordKind::Occupation => join(&["education", "skill-group"]),
        RecordKind::Framework => join(&["owner", "size"]),
        _ => {
            record.text.as_ref().map(|text| guide.text(text).into_owned()).or_else(|| join(&["applies-when", "gives"]))
        }
    }
}

fn side<'s>(guide: &Guide<'s>, record: &'s Record) -> Vec<Markup> {
    let l = guide.l();
    let mut side = Vec::new();
    side.extend(record.status.as_ref().map(|status| status_badge(l, status.as_str())));
    if record.kind == RecordKind::Organisation {
        side.extend(record.theme.as_ref().map(|theme| html! { (theme_word(l, theme.as_str())) }));
    }
    if record.kind == RecordKind::Occupation {
        side.extend(record.value.as_deref().map(|code| html! { (Code(code)) }));
    }
    let place = place(guide, record);
    side.extend((!place.is_empty()).then(|| html! { (place) }));
    let foreign = record.tags.iter().map(|tag| tag.as_str()).find(|tag| tag.ends_with("open-to-foreign"));
    side.extend(foreign.map(|tag| html! { (tag_word(l, tag)) }));
    side
}

/// City and country.
pub(super) fn place<'s>(guide: &Guide<'s>, record: &'s Record) -> String {
    let l = guide.l();
    let country = record.country.as_ref().and_then(|code| l.country(code.as_str()));
    let city = record.city.as_ref().map(|city| guide.text(city));
    city.as_deref().into_iter().chain(country).collect::<Vec<_>>().join(" · ")
}

/// What is known of the next time: a date that is still to come, what the record says of it, or that nothing is announced.
pub(super) fn next<'s>(guide: &Guide<'s>, record: &'s Record) -> Option<String> {
    let coming = record.dates.iter().find(|dates| is_coming(guide, dates));
    let dates = coming.map(|dates| {
        let note = dates.note.as_ref().map(|note| guide.text(note));
        [Some(Cow::Owned(days(guide, dates))), note].into_iter().flatten().collect::<Vec<_>>().join(". ")
    });
    let said = || detail(guide, record, "next").map(Cow::into_owned);
    let next = dates.or_else(said).unwrap_or_else(|| say::date_unknown(guide.l()).to_owned());
    Some(format!("{}: {next}", say::next_date(guide.l())))
}

/// Whether an event is still to come, or still on.
pub(super) fn is_coming(guide: &Guide<'_>, dates: &EventDates) -> bool {
    dates.to.or(dates.from).is_some_and(|last| match last.precision {
        Precision::Day => last.day >= guide.today,
        Precision::Month => last.day.end_of_month() >= guide.today,
        Precision::Year => last.day.year() >= guide.today.year(),
    })
}

/// The days of an event.
pub(super) fn days(guide: &Guide<'_>, dates: &EventDates) -> String {
    match (dates.from, dates.to) {
        (Some(from), Some(to)) if !from.is_approximate() && !to.is_approximate() => {
            guide.l().date_range(from.day..=to.day)
        }
        (from, to) => {
            let days: Vec<String> = [from, to].into_iter().flatten().map(|day| guide.vague(day)).collect();
            if days.is_empty() { say::date_unknown(guide.l()).to_owned() } else { days.join(" – ") }
        }
    }
}
