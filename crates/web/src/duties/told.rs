//! What the form sent, read: dates in any script, facts as they were typed.

use rulebook::checked::{EvidenceIx, FactIx};
use rulebook::source::FactType;
use rulebook::subject::Held;
use text::{DateError, parse_date};

use super::{Visit, form};
use crate::ask::Ask;
use crate::start::typed;

/// What is wrong with a field: its id, what was typed, the sentence.
pub(super) struct Wrong {
    pub field: String,
    pub typed: String,
    pub says: String,
}

/// What a form told.
pub(super) enum Told {
    /// All of it can be used.
    Whole(Ask),
    /// Some of it cannot.
    Wrong(Vec<Wrong>),
}

/// Whether a parameter belongs to the form.
pub(super) fn is_control(name: &str) -> bool {
    name == "told"
        || name == form::VIEW
        || ["since:", "held:", "fact:", "asked:"].iter().any(|prefix| name.starts_with(prefix))
}

/// Reads the form.
pub(super) fn read(visit: Visit<'_>, offered: &[EvidenceIx]) -> Told {
    let mut ask = visit.asked.ask.clone();
    let mut wrong = Vec::new();
    for paper in offered {
        ask.subject.hold(*paper, held(visit, *paper, &mut wrong));
    }
    for fact in visit.deciding() {
        match typed_fact(visit, fact) {
            Answer::Absent => {}
            Answer::Unknown => ask.subject.set(fact, None),
            Answer::Value(value) => ask.subject.set(fact, Some(value)),
            Answer::Wrong(said) => wrong.push(said),
        }
    }
    if wrong.is_empty() { Told::Whole(ask) } else { Told::Wrong(wrong) }
}

/// A paper with its date, one without, or none. What was known besides of a paper that stays stays.
fn held(visit: Visit<'_>, paper: EvidenceIx, wrong: &mut Vec<Wrong>) -> Option<Held> {
    let id = visit.asked.book().entities.evidence.id(paper);
    let field = format!("since:{id}");
    let typed = visit.query.get(&field).unwrap_or_default().trim();
    let known = visit.asked.ask.subject.held(paper).cloned().unwrap_or_default();
    match parse_date(typed) {
        Ok(day) => Some(Held { issued: Some(day), ..known }),
        Err(DateError::Empty) => {
            let undated = visit.query.get(&format!("held:{id}")).is_some();
            undated.then_some(Held { issued: None, ..known })
        }
        Err(error) => {
            let says = typed::date_says(&visit.asked.wording(visit.reader.locale), error);
            wrong.push(Wrong { field, typed: typed.to_owned(), says });
            None
        }
    }
}

enum Answer {
    /// The form did not ask it.
    Absent,
    Unknown,
    Value(i64),
    Wrong(Wrong),
}

fn typed_fact(visit: Visit<'_>, fact: FactIx) -> Answer {
    let facts = &visit.asked.book().entities.facts;
    let id = facts.table().id(fact);
    let field = format!("fact:{id}");
    let given: Vec<&str> = visit.query.all(&field).filter(|given| !given.trim().is_empty()).collect();
    if given.is_empty() {
        let asked = visit.query.get(&field).is_some() || visit.query.get(&format!("asked:{id}")).is_some();
        return if asked { Answer::Unknown } else { Answer::Absent };
    }
    match typed::read(facts, fact, &given) {
        Ok(value) => Answer::Value(value),
        Err(wrong) => {
            let says = typed::says(&visit.asked.wording(visit.reader.locale), fact, wrong);
            let typed = if facts.table()[fact].kind == FactType::Choices { String::new() } else { given.join(" ") };
            Answer::Wrong(Wrong { field, typed, says })
        }
    }
}
