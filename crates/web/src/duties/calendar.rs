//! The calendar: the year as a picture, the days month by month, each duty with its rule.

use maud::{Markup, html};
use rulebook::checked::{FactIx, Ix};
use rulebook::plan::{DueDate, Duty, Tri, by_day};
use rulebook::source::ObligationEdition;
use text::say::{common, obligation as say};

use super::{Links, Visit, year};
use crate::guide::reading::Guide;
use crate::ui::{Day, EmptyState, LinkButton, Notice, Pair, SummaryList, Tone, Weight};
use crate::url::Href;

/// All of it.
pub(super) fn section(visit: Visit<'_>, guide: &Guide<'_>, links: &Links, duties: &[Duty]) -> Markup {
    let (asked, l) = (visit.asked, visit.reader.locale);
    let span = visit.span();
    let dated = by_day(asked.book(), duties);
    let undated: Vec<&Duty> = duties.iter().filter(|duty| duty.due.is_empty()).collect();
    let mut open: Vec<FactIx> =
        duties.iter().filter(|duty| duty.applies == Tri::Maybe).flat_map(|duty| unknown(visit, guide, duty)).collect();
    open.sort_unstable();
    open.dedup();
    let (overdue, ahead): (Vec<_>, Vec<_>) = dated.iter().partition(|(date, _)| date.due < span.first);
    html! {
        section class="flow" aria-labelledby="due" {
            h2 id="due" { (say::calendar(l)) }
            p class="soft" { (say::span(l, &l.date(span.first), &l.date(span.last))) }
            @if !open.is_empty() {
                (Notice {
                    tone: Tone::Turn,
                    title: None,
                    body: html! { p { (say::open(l, &guide.words.facts(&open))) " " a href=(links.answer) { (say::answer(l)) } } },
                })
            }
            @if duties.is_empty() {
                (EmptyState { says: say::none_bound(l), leads: None })
                (links.change(l))
            } @else {
                @if dated.is_empty() {
                    (EmptyState { says: say::none(l), leads: None })
                    (links.change(l))
                } @else {
                    div class="buttons no-print" {
                        (LinkButton { label: common::calendar_file(l), href: links.file.clone(), weight: Weight::Quiet })
                        (links.change(l))
                    }
                    p class="soft small ui no-print" { (say::calendar_hint(l)) }
                    (year::picture(guide, span, duties))
                }
                @if !overdue.is_empty() { h3 { (say::overdue(l)) } (days(guide, &overdue)) }
                @for month in ahead.chunk_by(|(a, _), (b, _)| a.due.start_of_month() == b.due.start_of_month()) {
                    @if let Some((first, _)) = month.first() { h3 { (l.month_year(first.due)) } }
                    (days(guide, month))
                }
                @if !undated.is_empty() {
                    h3 { (say::undated(l)) }
                    p class="soft" { (say::undated_lead(l)) }
                    ul class="links" { @for duty in undated { li { (name(guide, duty)) } } }
                }
            }
        }
        @if !duties.is_empty() {
            section class="flow" aria-labelledby="each" {
                h2 id="each" { (say::each(l)) }
                @let together = checked_together(guide, duties);
                @if let Some(day) = together { p class="soft" { (common::checked(l, &l.date(day))) } }
                @for duty in duties { (one(visit, guide, duty, together.is_none())) }
            }
        }
    }
}

fn days(guide: &Guide<'_>, dates: &[&(DueDate, &Duty)]) -> Markup {
    let l = guide.l();
    html! {
        ul class="rows due-list" {
            @for (date, duty) in dates.iter().copied() {
                li class="dated" {
                    (Day { iso: &date.due.to_string(), text: &l.date(date.due) })
                    div {
                        (name(guide, duty))
                        @if date.opens.is_some() || date.grace.is_some() {
                            div class="soft small ui" {
                                @if let Some(opens) = date.opens { (say::opens(l, &l.date(opens))) }
                                @if date.opens.is_some() && date.grace.is_some() { " · " }
                                @if let Some(grace) = date.grace { (say::grace(l, &l.date(grace))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Its name, leading to what is said of it below, and whether it is sure to apply.
fn name(guide: &Guide<'_>, duty: &Duty) -> Markup {
    html! {
        a href=(Href::fragment(&anchor(guide, duty))) { (title(guide, duty)) }
        (perhaps(guide, duty))
    }
}

/// The word for a duty that may not apply.
fn perhaps(guide: &Guide<'_>, duty: &Duty) -> Markup {
    html! { @if duty.applies == Tri::Maybe { " " em { "(" (say::maybe(guide.l())) ")" } } }
}

fn anchor(guide: &Guide<'_>, duty: &Duty) -> String {
    format!("duty-{}", guide.book().entities.obligations.id(duty.obligation))
}

pub(super) fn title<'s>(guide: &Guide<'s>, duty: &Duty) -> std::borrow::Cow<'s, str> {
    guide.text(&edition(guide, duty).title)
}

/// The facts on which a duty turns and that are not told.
fn unknown(visit: Visit<'_>, guide: &Guide<'_>, duty: &Duty) -> Vec<FactIx> {
    let rule = &guide.book().rules.obligations[duty.obligation.get()][duty.edition];
    let facts = rule.facts(guide.book()).into_iter();
    facts.filter(|fact| visit.asked.ask.subject.fact(*fact).is_none()).collect()
}

fn edition<'s>(guide: &Guide<'s>, duty: &Duty) -> &'s ObligationEdition {
    &guide.book().entities.obligations[duty.obligation].editions[duty.edition]
}

/// The day on which somebody last looked at every duty, where it is the same one.
fn checked_together(guide: &Guide<'_>, duties: &[Duty]) -> Option<calendar::Day> {
    let first = edition(guide, duties.first()?).checked;
    duties.iter().all(|duty| edition(guide, duty).checked == first).then_some(first)
}

/// A duty with its rule in words, its penalty, its law and who receives it.
fn one(visit: Visit<'_>, guide: &Guide<'_>, duty: &Duty, says_checked: bool) -> Markup {
    let (l, book) = (guide.l(), guide.book());
    let edition = edition(guide, duty);
    let rule = &book.rules.obligations[duty.obligation.get()][duty.edition];
    let open = unknown(visit, guide, duty);
    let law = guide.citations(&edition.law);
    let sources = guide.sources(&edition.sources);
    let pair = |key, value| Pair { key, value, change: None };
    let penalty = match &edition.penalty {
        Some(penalty) => html! { (guide.text(penalty)) },
        None => html! { span class="soft" { (say::penalty_unknown(l)) } },
    };
    let mut pairs = vec![pair(common::time(l), guide.due(edition)), pair(say::penalty(l), penalty)];
    let lines = |items: &[(String, Markup)]| html! { ul class="lines" { @for (_, item) in items { li { (item) } } } };
    pairs.extend((!law.is_empty()).then(|| pair(common::law(l), lines(&law))));
    pairs.extend((law.is_empty() && !sources.is_empty()).then(|| pair(common::sources(l), lines(&sources))));
    html! {
        div class="flow duty" id=(anchor(guide, duty)) {
            h3 { (guide.link(duty.obligation)) (perhaps(guide, duty)) }
            @if duty.applies == Tri::Maybe && !open.is_empty() { p { (say::depends(l, &guide.words.facts(&open))) } }
            p class="ui" {
                (say::binds(l)) ": " (guide.link(rule.held))
                @if let Some(authority) = rule.authority { " · " (guide.link(authority)) }
            }
            (SummaryList { pairs })
            p class="soft small" {
                (guide.sureness(edition.confidence, &edition.law, &edition.sources))
                @if says_checked { " " (common::checked(l, &l.date(edition.checked))) }
                @if edition.draft { " " (common::draft(l)) }
            }
        }
    }
}
