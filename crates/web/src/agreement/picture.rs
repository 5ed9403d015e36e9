//! The days on the agreement's way and the follow-ups of its promises, as a picture with its table.

use std::borrow::Cow;

use calendar::Day;
use maud::{Markup, html};
use rulebook::source::{Record, RecordKind};
use text::say::{agreement as say, common};

use super::records;
use crate::directory::{link, theme_word};
use crate::guide::reading::Guide;
use crate::ui::{Column, Moment, MomentRow, Moments, Table, Tick};

/// The picture and the table; nothing where no day is known.
pub(super) fn section(guide: &Guide<'_>) -> Markup {
    let mut milestones = records(guide, RecordKind::Milestone);
    milestones.retain(|record| record.date.is_some());
    milestones.sort_by_key(|record| record.date.map(|date| date.day));
    let l = guide.l();
    html! {
        @if !milestones.is_empty() {
            section class="flow" aria-labelledby="timeline" {
                h2 id="timeline" { (say::timeline(l)) }
                (picture(guide, &milestones))
                (table(guide, &milestones))
            }
        }
    }
}

/// Follow-ups by theme, in the order in which themes first occur.
fn by_theme<'s>(guide: &Guide<'s>) -> Vec<(&'s str, Vec<Day>)> {
    let mut themes: Vec<(&str, Vec<Day>)> = Vec::new();
    for record in records(guide, RecordKind::Commitment) {
        let Some(theme) = record.theme.as_ref() else { continue };
        let days = record.follow_ups.iter().filter_map(|follow_up| follow_up.date).map(|date| date.day);
        match themes.iter_mut().find(|(known, _)| *known == theme.as_str()) {
            Some((_, known)) => known.extend(days),
            None => themes.push((theme.as_str(), days.collect())),
        }
    }
    for (_, days) in &mut themes {
        days.sort_unstable();
        days.dedup();
    }
    themes
}

fn picture(guide: &Guide<'_>, milestones: &[&Record]) -> Markup {
    let l = guide.l();
    let themes = by_theme(guide);
    let dated: Vec<Day> = milestones.iter().filter_map(|record| record.date).map(|date| date.day).collect();
    let all = || dated.iter().chain(themes.iter().flat_map(|(_, days)| days)).copied();
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return html! {} };
    // Whole years, so that the scale begins and ends with one; today closes it if it is later.
    let begins = Day::from_ymd(first.year(), 1, 1).unwrap_or(first);
    let ends = last.max(guide.today).end_of_month();
    let after = |day: Day| u32::try_from(i64::from(day.number()) - i64::from(begins.number())).unwrap_or_default();
    let years: Vec<(u32, String)> = (begins.year()..=ends.year())
        .filter_map(|year| Day::from_ymd(year, 1, 1))
        .map(|day| (after(day), l.year(day)))
        .collect();
    let numbers: Vec<String> = (1_u64..).take(dated.len()).map(|number| l.plain(number)).collect();
    let words: Vec<Cow<'_, str>> = themes.iter().map(|(theme, _)| theme_word(l, theme)).collect();
    let dot = |day: &Day| Moment { day: after(*day), is_day: false, number: None, opens: None, grace: None };
    let diamonds =
        dated.iter().zip(&numbers).map(|(day, number)| Moment { is_day: true, number: Some(number), ..dot(day) });
    let mut rows = vec![MomentRow { label: say::milestones(l), moments: diamonds.collect() }];
    rows.extend(
        themes
            .iter()
            .zip(&words)
            .map(|((_, days), word)| MomentRow { label: word, moments: days.iter().map(dot).collect() }),
    );
    html! {
        (Moments {
            id: "agreement",
            rtl: l.lang.is_rtl(),
            says: &say::timeline_text(l, &l.date(first), &l.date(last)),
            key: say::timeline_key(l),
            days: after(ends) + 1,
            ticks: years.iter().map(|(day, label)| Tick { day: *day, label }).collect(),
            rows,
            today: Some((after(guide.today), common::today(l))),
        })
    }
}

fn table(guide: &Guide<'_>, milestones: &[&Record]) -> Markup {
    let l = guide.l();
    let row = |(number, record): (u64, &&Record)| {
        vec![
            html! { (l.plain(number)) },
            html! { @if let Some(date) = record.date { time datetime=(date.to_string()) { (guide.vague(date)) } } },
            html! {
                (link(guide, record.id.as_str()).unwrap_or_default())
                @if let Some(text) = &record.text { div class="soft small" { (guide.text(text)) } }
            },
        ]
    };
    html! {
        (Table {
            id: "milestones",
            caption: say::milestones(l),
            columns: vec![
                Column { title: say::number(l), numbers: false },
                Column { title: text::say::guide::dates(l), numbers: false },
                Column { title: say::event(l), numbers: false },
            ],
            rows: (1..).zip(milestones).map(row).collect(),
            total: None,
        })
    }
}
