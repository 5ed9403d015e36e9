//! What happened, as sentences.

use std::collections::HashMap;

use calendar::Day;
use desk::case::{Case, Event, StepKey, Verdict};
use desk::ids::WordsId;
use desk::stream::{By, Recorded};
use rulebook::checked::FactIx;
use text::say::{case, chronicle as say};

use super::Entry;
use crate::case::names::Names;
use crate::case::visit::Visit;
use crate::url::{CasePage, Href};
use crate::{Problem, moment};

/// What a reader may see of the history of a case, the oldest first.
pub(crate) fn seen(visit: &Visit<'_>, history: Vec<Recorded<Event>>) -> Vec<Recorded<Event>> {
    let of_desk = visit.of_desk();
    // The next thing that the desk does to a step after deciding on it is taking that back, or nothing before the decision counts.
    let undone = |at: usize, step: &StepKey| {
        let later = history.iter().skip(at + 1).find_map(|next| match &next.event {
            Event::Undone { step: other } if other == step => Some(true),
            Event::Decided { step: other, .. } | Event::Handed { step: other, .. } if other == step => Some(false),
            _ => None,
        });
        later == Some(true)
    };
    let keep: Vec<bool> = history
        .iter()
        .enumerate()
        .map(|(at, recorded)| match &recorded.event {
            _ if of_desk => true,
            Event::Noted { .. } | Event::Proposed { .. } | Event::Undone { .. } => false,
            // What was taken back before it counted never was, for the firm.
            Event::Decided { step, effective, .. } => *effective <= visit.now && !undone(at, step),
            Event::Completed => visit.case.status == desk::case::Status::Done,
            _ => true,
        })
        .collect();
    history.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(recorded, _)| recorded).collect()
}

/// Whether entries hold the words of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Messages {
    /// They do.
    Within,
    /// Messages have a page of their own.
    Apart,
}

impl Visit<'_> {
    /// What happened in the case as far as the reader may see it, the oldest first.
    pub(crate) async fn history(&self) -> Result<Vec<Recorded<Event>>, Problem> {
        let history = self.office.store().history::<Case>(self.file.id.uuid()).await;
        Ok(seen(self, history.map_err(|error| self.site.failed(&error))?))
    }

    /// Some of what happened as entries, in the same order.
    pub(crate) async fn entries(&self, history: &[Recorded<Event>], messages: Messages) -> Result<Vec<Entry>, Problem> {
        let mut who: Vec<By> = history.iter().map(|recorded| recorded.meta.by).collect();
        who.extend(history.iter().filter_map(|recorded| match recorded.event {
            Event::Taken { officer } => Some(By::Person(officer)),
            _ => None,
        }));
        let names = self.names(who).await?;
        let ids: Vec<WordsId> = history.iter().filter_map(|recorded| words_of(&recorded.event, messages)).collect();
        let words = self.office.store().words(&ids).await.map_err(|error| self.site.failed(&error))?;
        Ok(history.iter().map(|recorded| entry(self, &names, &words, recorded, messages)).collect())
    }
}

/// The words that came with an event.
fn words_of(event: &Event, messages: Messages) -> Option<WordsId> {
    match event {
        Event::Said { words, .. } if messages == Messages::Within => Some(*words),
        Event::Handed { words, .. } | Event::Decided { words, .. } | Event::Proposed { words, .. } => *words,
        // Notes have a page of their own.
        _ => None,
    }
}

fn entry(
    visit: &Visit<'_>,
    names: &Names,
    words: &HashMap<WordsId, String>,
    recorded: &Recorded<Event>,
    messages: Messages,
) -> Entry {
    let l = visit.l();
    let reference = match &recorded.event {
        Event::Begun { reference, .. } | Event::Handed { reference, .. } => reference.as_ref(),
        _ => None,
    };
    let reference = reference.map(|number| say::reference(l, number));
    let said = words_of(&recorded.event, messages).map(|id| words.get(&id).cloned());
    let said = said.map(|said| said.unwrap_or_else(|| case::messages_gone(l).to_owned()));
    Entry {
        iso: recorded.meta.at.to_string(),
        when: moment::instant(l, recorded.meta.at),
        who: names.of(l, &visit.file.firm, recorded.meta.by),
        what: what(visit, names, recorded),
        words: reference.into_iter().chain(said).collect(),
        href: href(visit, &recorded.event),
    }
}

fn what(visit: &Visit<'_>, names: &Names, recorded: &Recorded<Event>) -> String {
    let l = visit.l();
    let step = |key| visit.step_name(key);
    let date = |day: &Day| l.date(*day);
    match &recorded.event {
        Event::Opened { .. } => say::opened(l, &visit.frame(None).route),
        Event::FactsChanged { facts } => {
            let told: Vec<String> = facts.iter().map(|(id, value)| fact(visit, id, value.as_deref())).collect();
            say::facts_changed(l, &l.and(&told))
        }
        Event::LawChanged { on, .. } => say::law_changed(l, &date(on)),
        Event::Taken { officer } if recorded.meta.by == By::Person(*officer) => say::taken_self(l).to_owned(),
        Event::Taken { officer } => say::taken(l, &names.of(l, &visit.file.firm, By::Person(*officer))),
        Event::Released => say::released(l).to_owned(),
        Event::Begun { step: key, on, .. } => say::begun(l, &step(key), &date(on)),
        Event::Handed { step: key, on, .. } => say::handed(l, &step(key), &date(on)),
        Event::TakenBack { step: key } => say::taken_back(l, &step(key)),
        Event::Proposed { step: key, .. } => say::proposed(l, &step(key)),
        Event::Decided { step: key, verdict: Verdict::Accepted { .. }, .. } => say::accepted(l, &step(key)),
        Event::Decided { step: key, verdict: Verdict::Returned { items }, .. } if items.is_empty() => {
            say::returned_bare(l, &step(key))
        }
        Event::Decided { step: key, verdict: Verdict::Returned { items }, .. } => {
            let papers: Vec<String> = items.iter().map(|id| visit.paper_name(id)).collect();
            say::returned(l, &step(key), &l.and(&papers))
        }
        Event::Decided { step: key, verdict: Verdict::Refused { source }, .. } => {
            let known = visit.book().entities.sources.by_id(source);
            say::refused(l, &step(key), known.map_or(source, |source| &source.title))
        }
        Event::Undone { step: key } => say::undone(l, &step(key)),
        Event::Said { files, .. } if files.is_empty() => say::said(l).to_owned(),
        Event::Said { files, .. } => say::said_files(l, files.len()),
        Event::Noted { .. } => say::noted(l).to_owned(),
        Event::Paused => say::paused(l).to_owned(),
        Event::Resumed => say::resumed(l).to_owned(),
        Event::Withdrawn => say::withdrawn(l).to_owned(),
        Event::Reopened => say::reopened(l).to_owned(),
        Event::Completed => say::completed(l).to_owned(),
    }
}

/// A fact with its value, in words where the rulebook still has it.
fn fact(visit: &Visit<'_>, id: &str, value: Option<&str>) -> String {
    let l = visit.l();
    let facts = &visit.book().entities.facts;
    let Some(ix) = facts.table().find(id) else { return say::fact(l, id, value.unwrap_or_default()) };
    say::fact(l, &visit.words().fact(ix), &said(visit, ix, value))
}

/// A stored value of a fact, in words.
pub(crate) fn said(visit: &Visit<'_>, ix: FactIx, value: Option<&str>) -> String {
    match value {
        None => say::fact_unknown(visit.l()).to_owned(),
        Some(text) => match visit.book().entities.facts.parse(ix, text) {
            Ok(value) => visit.words().value(ix, value),
            Err(_) => text.to_owned(),
        },
    }
}

fn href(visit: &Visit<'_>, event: &Event) -> Option<Href> {
    let page = |page| Some(Href::case_page(visit.l().lang, visit.file.id, page));
    match event {
        Event::Begun { step, .. }
        | Event::Handed { step, .. }
        | Event::TakenBack { step }
        | Event::Proposed { step, .. }
        | Event::Decided { step, .. }
        | Event::Undone { step } => Some(visit.step_href(step)),
        Event::FactsChanged { .. } => page(CasePage::Facts),
        Event::Said { .. } => page(CasePage::Messages),
        _ => None,
    }
}
