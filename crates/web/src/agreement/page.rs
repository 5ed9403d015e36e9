//! The agreement on one page.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use rulebook::source::{Record, RecordKind};
use text::say::{agreement as say, common};

use super::{parts, picture, records};
use crate::directory::{Home, home, open_questions, status_badge, theme_word};
use crate::guide::reading::Guide;
use crate::ui::{CardRow, DraftNote, EmptyState, Notice, Page, Tone};
use crate::url::{Href, Place};
use crate::{CachePolicy, Reader, Site};

/// Where promises stand, in the order in which they are shown.
const LAYERS: [&str; 2] = ["mou", "minister-statement"];

/// `GET /{lang}/agreement`.
pub(super) async fn page(reader: Reader, State(site): State<Site>) -> Response {
    let l = reader.locale;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let agreements = records(&guide, RecordKind::Agreement);
    let commitments = records(&guide, RecordKind::Commitment);
    let questions: Vec<&Record> = records(&guide, RecordKind::OpenQuestion)
        .into_iter()
        .filter(|record| home(&law.book, record) == Some(Home::Agreement))
        .collect();
    let draft = agreements.iter().chain(&commitments).any(|record| record.draft);
    let main = html! {
        div class="wrap flow agreement" {
            h1 { (say::title(l)) }
            p class="lede" { (say::lead(l)) }
            @for record in &agreements { (parts::agreement(&guide, record)) }
            @if draft { (DraftNote(common::draft(l))) }
            @if commitments.is_empty() {
                (EmptyState { says: &say::commitments_count(l, 0_u64), leads: None })
            } @else {
                (promises(&guide, &commitments))
            }
            (picture::section(&guide))
            (parts::contested(&guide))
            (open_questions(&guide, &questions))
            (parts::figures(&guide))
            (parts::bodies(&guide))
            (parts::deals(&guide))
        }
    };
    Page::new(&reader, &site, say::title(l))
        .describe(say::lead(l))
        .within(Place::Agreement)
        .cache(CachePolicy::Public)
        .show(&main)
}

/// The promises by the layer in which they stand, each in one line with what came of it.
fn promises(guide: &Guide<'_>, commitments: &[&Record]) -> Markup {
    let l = guide.l();
    let of = |layer: &str| -> Vec<&Record> {
        let in_layer = |record: &&&Record| record.layer.as_ref().is_some_and(|known| known.as_str() == layer);
        commitments.iter().filter(in_layer).copied().collect()
    };
    let known = |record: &&&Record| record.layer.as_ref().is_some_and(|layer| LAYERS.contains(&layer.as_str()));
    let rest: Vec<&Record> = commitments.iter().filter(|record| !known(record)).copied().collect();
    let titles = [
        (say::layer_mou(l), Some(say::layer_mou_lead(l))),
        (say::layer_minister_statement(l), Some(say::layer_minister_statement_lead(l))),
    ];
    let mut groups: Vec<_> =
        LAYERS.into_iter().zip(titles).map(|(layer, (title, lead))| (title, lead, of(layer))).collect();
    groups.push((if rest.len() == commitments.len() { say::no_layer(l) } else { say::layer_other(l) }, None, rest));
    html! {
        section class="flow" aria-labelledby="promises" {
            h2 id="promises" { (say::commitments(l)) }
            (counts(guide, commitments))
            @for (title, lead, records) in groups.iter().filter(|(_, _, records)| !records.is_empty()) {
                h3 class="layer" { (title) }
                @if let Some(lead) = lead { p class="soft" { (lead) } }
                ul class="rows promises" { @for record in records { (promise(guide, record)) } }
            }
        }
    }
}

/// How many promises stand how.
fn counts(guide: &Guide<'_>, commitments: &[&Record]) -> Markup {
    let l = guide.l();
    let mut counts: Vec<(&str, u64)> = Vec::new();
    for status in commitments.iter().filter_map(|record| record.status.as_ref()) {
        match counts.iter_mut().find(|(known, _)| *known == status.as_str()) {
            Some((_, count)) => *count += 1,
            None => counts.push((status.as_str(), 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    html! {
        ul class="counts ui" aria-label=(say::status(l)) {
            li { strong { (say::commitments_count(l, commitments.len())) } }
            @for (status, count) in counts { li { (status_badge(l, status)) " " bdi class="num" { (l.plain(count)) } } }
        }
    }
}

fn promise(guide: &Guide<'_>, record: &Record) -> Markup {
    let l = guide.l();
    let title = guide.text(&record.title);
    // The last of those with the latest day would be taken; the first is the one that the rulebook puts first.
    let latest =
        record.follow_ups.iter().rev().max_by_key(|follow_up| follow_up.date.map(|date| date.day)).map(|follow_up| {
            let text = guide.text(&follow_up.text);
            match follow_up.date {
                Some(day) => format!("{}: {text}", guide.vague(day)),
                None => text.into_owned(),
            }
        });
    let more = record.follow_ups.len().saturating_sub(1);
    let mut side: Vec<Markup> = record.status.iter().map(|status| status_badge(l, status.as_str())).collect();
    side.extend(record.theme.as_ref().map(|theme| html! { (theme_word(l, theme.as_str())) }));
    side.extend((more > 0).then(|| html! { (common::and_more(l, more)) }));
    html! {
        (CardRow {
            title: &title,
            href: Some(Href::agreement(l.lang, record.id.as_str())),
            summary: Some(latest.as_deref().unwrap_or_else(|| say::follow_ups_none(l))),
            side,
        })
    }
}

/// A notice that stands out: what the record itself says of the text of the agreement.
pub(super) fn notice(text: &str) -> Markup {
    html! { (Notice { tone: Tone::Info, title: None, body: html! { p { (text) } } }) }
}
