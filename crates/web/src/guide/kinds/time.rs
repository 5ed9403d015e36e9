//! Bundles and calendars.

use calendar::{Day, Holiday};
use maud::{Markup, html};
use rulebook::checked::{BundleIx, CalendarIx, Ix, StepIx};
use rulebook::source::Bundle;
use text::say::{common, guide as say};

use super::links;
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn bundle<'s>(guide: &Guide<'s>, bundle: &'s Bundle) -> Entry<'s> {
    let l = guide.l();
    let calendar = guide.book().entities.calendars.find(bundle.calendar.as_str());
    let glance = [
        Some(Row::one(common::time(l), guide.days(bundle.days))),
        calendar.map(|calendar| Row::one(say::calendars(l), guide.link(calendar))),
    ];
    let rows = [
        bundle.note.as_ref().map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
        Row::many(common::law(l), guide.citations(&bundle.law)),
        Row::many(common::sources(l), guide.sources(&bundle.sources)),
    ];
    Entry {
        glance: glance.into_iter().flatten().collect(),
        sure: Some(guide.confidence(Some(bundle.confidence), &bundle.law, &bundle.sources, Some(bundle.checked))),
        draft: bundle.draft,
        rows: rows.into_iter().flatten().collect(),
        ..Entry::default()
    }
}

pub(super) fn members(guide: &Guide<'_>, ix: BundleIx) -> Vec<Section> {
    let steps: Vec<StepIx> =
        guide.steps().filter(|(_, _, rule)| rule.within == Some(ix)).map(|(step, ..)| step).collect();
    Section::links("steps", say::steps(guide.l()), links(guide, steps)).into_iter().collect()
}

pub(super) fn calendar<'s>(guide: &Guide<'s>, ix: CalendarIx) -> Entry<'s> {
    let l = guide.l();
    let calendar = &guide.book().entities.calendars[ix];
    let weekend: Vec<&str> = guide
        .book()
        .calendars
        .get(ix.get())
        .map(|calendar| calendar.weekend())
        .into_iter()
        .flat_map(|weekend| {
            (0..7).map(|ahead| guide.on().plus_days(ahead)).filter(move |day| weekend.contains(day.weekday()))
        })
        .map(|day| l.weekday(day.weekday()))
        .collect();
    let kept: Vec<Markup> = calendar
        .holidays_of
        .iter()
        .filter_map(|id| guide.book().entities.calendars.find(id.as_str()))
        .map(|other| guide.link(other))
        .collect();
    let glance =
        [(!weekend.is_empty()).then(|| Row::one(say::weekend(l), l.and(&weekend))), Row::list(say::holidays(l), kept)];
    let rows = [
        calendar.note.as_ref().map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
        Row::many(common::sources(l), guide.sources(&calendar.sources)),
    ];
    Entry {
        glance: glance.into_iter().flatten().collect(),
        sure: calendar.confidence.map(|level| guide.confidence(Some(level), &[], &calendar.sources, None)),
        draft: calendar.draft,
        rows: rows.into_iter().flatten().collect(),
        ..Entry::default()
    }
}

/// Who keeps a calendar, and its days off within a year.
pub(super) fn kept_by(guide: &Guide<'_>, ix: CalendarIx) -> Vec<Section> {
    let l = guide.l();
    let e = &guide.book().entities;
    let id = e.calendars.id(ix);
    let keepers = e.authorities.iter().filter(|(_, _, authority)| authority.calendar.value == *id);
    let days = Section { id: "days-off", title: say::days_off(l), body: days_off(guide, ix, 365) };
    let keepers = Section::links("authorities", say::authorities(l), keepers.map(|(ix, ..)| guide.link(ix)).collect());
    [Some(days), keepers].into_iter().flatten().collect()
}

/// The holidays of the days that follow the day shown; days in a row under one name are one line.
pub(super) fn days_off(guide: &Guide<'_>, ix: CalendarIx, days: i64) -> Markup {
    let l = guide.l();
    let mut spans: Vec<(Day, Day, Holiday<'_>)> = Vec::new();
    if let Some(calendar) = guide.book().calendars.get(ix.get()) {
        let holidays = calendar.holidays_between(guide.on(), guide.on().plus_days(days));
        // A holiday of others, such as the banks', is a working day here.
        for holiday in holidays.filter(|holiday| !calendar.is_working(holiday.day)) {
            let same = |(_, last, known): &&mut (Day, Day, Holiday<'_>)| {
                known.tag == holiday.tag && last.plus_days(1) == holiday.day
            };
            match spans.iter_mut().rev().find(same) {
                Some((_, last, _)) => *last = holiday.day,
                None => spans.push((holiday.day, holiday.day, holiday)),
            }
        }
    }
    let name = |tag: u32| usize::try_from(tag).ok().and_then(|tag| guide.book().holidays.get(tag));
    html! {
        @if spans.is_empty() { p class="soft" { (common::none(l)) } }
        @else {
            ul class="links" {
                @for (first, last, holiday) in &spans {
                    li {
                        (l.date_range(*first..=*last))
                        @if let Some(name) = name(holiday.tag) { " – " (guide.text(name)) }
                        @if holiday.tentative { div class="soft small" { (common::tentative(l)) } }
                    }
                }
            }
        }
    }
}
