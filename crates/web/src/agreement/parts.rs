//! The agreement itself, what is contested, figures, who takes part, deals.

use std::borrow::Cow;

use maud::{Markup, html};
use rulebook::source::{Record, RecordKind};
use text::say::{agreement as say, common, guide as names};

use super::{page, records};
use crate::directory::{detail_word, link, value};
use crate::guide::reading::Guide;
use crate::ui::{CardRow, Column, Pair, SummaryList, Table};
use crate::url::Href;

/// Its name, its day, and what its record says of its text.
pub(super) fn agreement(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    let title = guide.text(&record.title);
    let date = record.date.map(|day| guide.vague(day));
    let city = record.city.as_ref().map(|city| guide.text(city));
    let signed = date.as_deref().zip(city.as_deref()).map(|(date, city)| say::signed(l, date, city));
    let details: Vec<(Cow<'_, str>, Cow<'_, str>)> =
        record.details.iter().map(|detail| (detail_word(l, detail.key.as_str()), guide.text(&detail.text))).collect();
    let pairs = details.iter().map(|(key, text)| Pair { key, value: html! { (text) }, change: None }).collect();
    html! {
        section class="flow" aria-labelledby=(record.id.as_str()) {
            h2 id=(record.id.as_str()) { a href=(Href::agreement(l.lang, record.id.as_str())) { (title) } }
            @if let Some(signed) = signed { p { (signed) } }
            @if let Some(text) = &record.text { (page::notice(&guide.text(text))) }
            (SummaryList { pairs })
            (guide.confidence(record.confidence, &[], &record.sources, Some(record.checked)))
        }
    }
}

/// Claims on which sources disagree.
pub(super) fn contested(guide: &Guide<'_>) -> Markup {
    let l = guide.l();
    let claims = records(guide, RecordKind::Contested);
    let row = |record: &&Record| {
        vec![
            link(guide, record.id.as_str()).unwrap_or_default(),
            html! { @if let Some(text) = &record.text { (guide.text(text)) } },
        ]
    };
    html! {
        @if !claims.is_empty() {
            section class="flow" {
                (Table {
                    id: "contested",
                    caption: say::contested(l),
                    columns: [say::contested_claim(l), say::contested_assessment(l)].map(|title| Column { title, numbers: false }).into(),
                    rows: claims.iter().map(row).collect(),
                    total: None,
                })
            }
        }
    }
}

/// Figures that public sources give; one that none gives is said to be unknown.
pub(super) fn figures(guide: &Guide<'_>) -> Markup {
    let l = guide.l();
    let figures = records(guide, RecordKind::Figure);
    let row = |record: &&Record| {
        let sources = guide.source_links(&record.sources);
        vec![
            link(guide, record.id.as_str()).unwrap_or_default(),
            value(guide, record).unwrap_or_else(|| html! { span class="unknown" { (common::unknown(l)) } }),
            html! { @if record.sources.is_empty() { (common::no_official_text(l, 0_u64)) } @else { (sources) } },
        ]
    };
    html! {
        @if !figures.is_empty() {
            section class="flow" {
                (Table {
                    id: "figures",
                    caption: say::figures(l),
                    columns: [say::figure(l), say::value(l), common::sources(l)].map(|title| Column { title, numbers: false }).into(),
                    rows: figures.iter().map(row).collect(),
                    total: None,
                })
            }
        }
    }
}

/// Who takes part.
pub(super) fn bodies(guide: &Guide<'_>) -> Markup {
    rows(guide, RecordKind::Body, "bodies", say::bodies(guide.l()))
}

/// Deals that were struck.
pub(super) fn deals(guide: &Guide<'_>) -> Markup {
    rows(guide, RecordKind::Deal, "deals", say::deals(guide.l()))
}

fn rows(guide: &Guide<'_>, kind: RecordKind, id: &str, title: &str) -> Markup {
    let l = guide.l();
    let records = records(guide, kind);
    let row = |record: &&Record| {
        let (name, text) = (guide.text(&record.title), record.text.as_ref().map(|text| guide.text(text)));
        let country = record.country.as_ref().and_then(|code| l.country(code.as_str()));
        let mut side: Vec<Markup> = country.into_iter().map(|country| html! { (country) }).collect();
        side.extend(record.date.map(|day| html! { (guide.vague(day)) }));
        html! {
            (CardRow { title: &name, href: Some(Href::agreement(l.lang, record.id.as_str())), summary: text.as_deref(), side })
        }
    };
    html! {
        @if !records.is_empty() {
            section class="flow" aria-labelledby=(id) {
                h2 id=(id) { (title) }
                ul class="rows" aria-label=(names::details(l)) { @for record in &records { (row(record)) } }
            }
        }
    }
}
