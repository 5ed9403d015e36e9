//! Letters that the clockwork writes: to whom, and in which words.

use calendar::Day;
use desk::case::{LawChange, StepKey, Verdict};
use desk::firm::{Firm, FirmRole};
use desk::ids::{CaseId, PersonId};
use render::Wording;
use rulebook::program::Compiled;
use store::outbox::{Mail, post};
use store::{Statement, StoreError, draw_id};
use text::{Lang, Locale, say};

use super::Clockwork;
use crate::today;

/// Who reads a letter.
pub(super) struct Reader {
    /// Their language.
    pub locale: Locale,
    /// The beginning of links for them: origin and language; empty if nobody knows the origin.
    pub base: String,
}

/// A letter to each member who works for the firm: owners and preparers whose address is known.
pub(super) async fn to_members(
    clockwork: &Clockwork,
    firm: &Firm,
    kind: &str,
    words: impl Fn(&Reader) -> String,
) -> Result<Vec<Statement>, StoreError> {
    let members = firm.members.iter().filter(|(_, role)| **role != FirmRole::Viewer);
    let people: Vec<PersonId> = members.map(|(person, _)| *person).collect();
    to_people(clockwork, &people, kind, words).await
}

/// A letter to each of these people whose address is known, in their language.
pub(super) async fn to_people(
    clockwork: &Clockwork,
    people: &[PersonId],
    kind: &str,
    words: impl Fn(&Reader) -> String,
) -> Result<Vec<Statement>, StoreError> {
    let mut rows = Vec::new();
    // The people of a desk for training are invented, and so may be their addresses.
    if clockwork.is_training {
        return Ok(rows);
    }
    for person in people {
        rows.extend(to(clockwork, *person, kind, &words).await?);
    }
    Ok(rows)
}

async fn to(
    clockwork: &Clockwork,
    person: PersonId,
    kind: &str,
    words: &impl Fn(&Reader) -> String,
) -> Result<Option<Statement>, StoreError> {
    let store = &clockwork.store;
    let mut personal = store.personal(person).await?;
    let Some(address) = personal.remove("email") else { return Ok(None) };
    let lang = personal.get("letters").and_then(|lang| lang.parse().ok()).unwrap_or(Lang::En);
    let at = today::now();
    let reader = Reader { locale: Locale::new(lang), base: clockwork.site.link(lang) };
    let mail = Mail {
        id: draw_id(at)?,
        person: Some(person),
        address,
        lang: lang.code().to_owned(),
        kind: kind.to_owned(),
        body: words(&reader),
    };
    post(store.keys(), &mail, at, at).map(Some)
}

/// What is new for a case since the law changed.
pub(super) fn law(
    law: &Compiled,
    reader: &Reader,
    firm: &str,
    case: CaseId,
    changes: &[LawChange],
    today: Day,
) -> String {
    let l = reader.locale;
    let wording = Wording { book: &law.book, locale: l, on: today };
    let entities = &law.book.entities;
    let mut lines = vec![say::letter::law(l, firm, &l.date(today)), String::new()];
    for change in changes {
        let title = match change.kind.as_str() {
            "step" => entities.steps.find(&change.id).map(|ix| wording.step(ix)),
            "evidence" => entities.evidence.find(&change.id).map(|ix| wording.evidence(ix)),
            "route" => entities.routes.find(&change.id).map(|ix| wording.route(ix)),
            _ => None,
        };
        let title = title.map_or_else(|| change.id.clone(), std::borrow::Cow::into_owned);
        lines.push(say::letter::law_change(l, &title, &l.date(change.from)));
    }
    lines.push(String::new());
    lines.push(say::letter::law_kept(l).to_owned());
    lines.extend(read_on(reader, &format!("/case/{case}")));
    lines.join("\n")
}

/// The desk has decided on a step.
pub(super) fn decision(
    law: &Compiled,
    reader: &Reader,
    firm: &str,
    case: CaseId,
    step: &StepKey,
    verdict: &Verdict,
    today: Day,
) -> String {
    let l = reader.locale;
    let wording = Wording { book: &law.book, locale: l, on: today };
    let ix = law.book.entities.steps.find(&step.step);
    let title = ix.map_or_else(|| step.step.clone(), |ix| wording.step(ix).into_owned());
    let says = match verdict {
        Verdict::Accepted { .. } => say::letter::accepted(l, &title, firm),
        Verdict::Returned { .. } => say::letter::returned(l, &title, firm),
        Verdict::Refused { .. } => say::letter::refused(l, &title, firm),
    };
    let mut lines = vec![says];
    lines.extend(read_on(reader, &format!("/case/{case}")));
    lines.join("\n")
}

/// Somebody wrote a message.
pub(super) fn message(reader: &Reader, firm: &str, case: CaseId) -> String {
    let mut lines = vec![say::letter::message(reader.locale, firm)];
    lines.extend(read_on(reader, &format!("/case/{case}/messages")));
    lines.join("\n")
}

/// A paper of the firm runs out.
pub(super) fn paper(law: &Compiled, reader: &Reader, firm: &Firm, paper: &desk::firm::Paper, today: Day) -> String {
    let l = reader.locale;
    let wording = Wording { book: &law.book, locale: l, on: today };
    let ix = law.book.entities.evidence.find(&paper.evidence);
    let title = ix.map_or_else(|| paper.evidence.clone(), |ix| wording.evidence(ix).into_owned());
    let day = paper.particulars.expires.map_or_else(String::new, |day| l.date(day));
    say::letter::paper(l, &title, &firm.name, &day)
}

/// Where to read on, the address on a line of its own; nothing where nobody knows the desk's address.
fn read_on(reader: &Reader, path: &str) -> Vec<String> {
    if reader.base.is_empty() {
        return Vec::new();
    }
    vec![String::new(), say::letter::read_on(reader.locale).to_owned(), format!("{}{path}", reader.base)]
}
