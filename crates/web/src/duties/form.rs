//! The form: which papers are held since when, and the facts on which their duties depend.

use maud::{Markup, html};
use rulebook::checked::EvidenceIx;
use rulebook::source::CountryCode;
use text::say::{interview, obligation as say};

use super::told::Wrong;
use super::{Visit, fact};
use crate::ui::{Button, Weight};
use crate::url::{Href, Place};

/// The parameter that asks for the form.
pub(super) const VIEW: &str = "view";
const FORM: &str = "form";

/// Whether the form is asked for although there is a calendar to show.
pub(super) fn is_asked(visit: Visit<'_>) -> bool {
    visit.query.get(VIEW) == Some(FORM)
}

/// The page with the form, with all answers.
pub(super) fn address(visit: Visit<'_>) -> Href {
    visit.asked.href(visit.reader.locale, Place::Obligations).with(VIEW, FORM)
}

/// The form.
pub(super) fn form(visit: Visit<'_>, offered: &[EvidenceIx], wrong: &[Wrong]) -> Markup {
    let (asked, l) = (visit.asked, visit.reader.locale);
    let book = asked.book();
    let deciding = visit.deciding();
    // What the form asks itself goes with its own fields; everything else is kept.
    let asks = |name: &str, value: &str| {
        let paper = value.split(':').next().unwrap_or_default();
        let offers = || offered.iter().any(|known| book.entities.evidence.id(*known).as_str() == paper);
        let decides = || deciding.iter().any(|fact| book.entities.facts.table().id(*fact).as_str() == name);
        if name == "have" { offers() } else { decides() }
    };
    let rest = asked.ask.pairs(book).into_iter().filter(|(name, value)| !asks(name, value));
    html! {
        form class="flow duty-form no-print" method="get" action=(Place::Obligations.href(l.lang)) {
            @for (name, value) in rest { input type="hidden" name=(name) value=(value); }
            input type="hidden" name="told" value="yes";
            fieldset class="question" {
                legend { h2 id="papers" { (say::papers(l)) } }
                p class="hint" { (say::papers_hint(l)) " " (interview::date_hint(l, &l.date(asked.today))) }
                @for (country, papers) in by_country(visit, offered) {
                    h3 { (country) }
                    ul class="rows held-list" { @for paper in papers { (row(visit, paper, wrong)) } }
                }
            }
            @if !deciding.is_empty() {
                fieldset class="question" {
                    legend { h2 id="facts" { (say::facts(l)) } }
                    p class="hint" { (say::facts_hint(l)) }
                    @for ix in &deciding { (fact::control(visit, *ix, wrong)) }
                }
            }
            (Button { label: say::show(l), weight: Weight::Main, sends: None })
        }
    }
}

/// Papers by the country of whoever issues them, that of the goal first.
fn by_country<'a>(visit: Visit<'a>, offered: &[EvidenceIx]) -> Vec<(&'a str, Vec<EvidenceIx>)> {
    let (book, l) = (visit.asked.book(), visit.reader.locale);
    let country = |paper: EvidenceIx| {
        let issuer = book.entities.evidence[paper].nearest(visit.asked.on())?.issuer.as_ref()?;
        book.entities.authorities.by_id(issuer.as_str())?.country
    };
    let head = &book.head;
    let mut countries: Vec<Option<CountryCode>> = vec![Some(head.to_country), Some(head.from_country)];
    for code in offered.iter().map(|paper| country(*paper)) {
        if !countries.contains(&code) {
            countries.push(code);
        }
    }
    let mut groups = Vec::new();
    for code in countries {
        let papers: Vec<EvidenceIx> = offered.iter().copied().filter(|paper| country(*paper) == code).collect();
        if !papers.is_empty() {
            let name = code.as_ref().and_then(|code| l.country(code.as_str())).unwrap_or_else(|| say::elsewhere(l));
            groups.push((name, papers));
        }
    }
    groups
}

/// One paper: its date, or that it is held without one.
fn row(visit: Visit<'_>, paper: EvidenceIx, wrong: &[Wrong]) -> Markup {
    let (asked, l) = (visit.asked, visit.reader.locale);
    let id = asked.book().entities.evidence.id(paper);
    let (since, undated) = (format!("since:{id}"), format!("held:{id}"));
    let fault = wrong.iter().find(|wrong| wrong.field == since);
    let held = asked.ask.subject.held(paper);
    let sent = (!wrong.is_empty()).then(|| visit.query.get(&since).unwrap_or_default().to_owned());
    let date = held.and_then(|held| held.issued).map_or_else(String::new, |day| l.date(day));
    let value = fault.map(|fault| fault.typed.clone()).or(sent).unwrap_or(date);
    let ticked = if wrong.is_empty() {
        held.is_some_and(|held| held.issued.is_none())
    } else {
        visit.query.get(&undated).is_some()
    };
    let error = format!("{since}-error");
    html! {
        li class={ "held-row" @if fault.is_some() { " has-fault" } } {
            label for=(since) { (asked.wording(l).evidence(paper)) }
            div class="field" {
                @if let Some(fault) = fault { p class="fault" id=(error) { span { (fault.says) } } }
                input id=(since) name=(since) type="text" class="field-middle" value=[(!value.is_empty()).then_some(&value)] autocomplete="off" dir="auto"
                    aria-invalid=[fault.map(|_| "true")] aria-describedby=[fault.map(|_| &error)];
            }
            label class="small undated" for=(undated) {
                input id=(undated) name=(undated) type="checkbox" value="yes" checked[ticked];
                span { (say::held_unknown(l)) }
            }
        }
    }
}
