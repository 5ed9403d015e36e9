//! A case without a plan: what contradicts, and where it is put right.

use desk::case::JourneyError;
use maud::{Markup, html};
use rulebook::plan::AnswerError;
use text::say::{case as say, interview};

use super::visit::Visit;
use crate::ui::{Notice, Tone};
use crate::url::CasePage;

/// The sentences that say what cannot hold together; none if there is a plan, or none for another reason.
pub(crate) fn contradictions(visit: &Visit<'_>) -> Vec<String> {
    let Err(JourneyError::Answer(AnswerError::Contradiction(found))) = &visit.way else { return Vec::new() };
    let says = found.iter().map(|found| &visit.book().entities.constraints[found.constraint].says);
    says.map(|says| visit.words().text(says).into_owned()).collect()
}

/// Why there is no plan, with the way to the answers; `None` if there is one.
pub(crate) fn notice(visit: &Visit<'_>) -> Option<Markup> {
    let l = visit.l();
    visit.way.as_ref().err()?;
    let says = contradictions(visit);
    let title = if says.is_empty() { say::no_journey_title(l) } else { interview::contradiction(l) };
    let facts = visit.frame(None).page(l, CasePage::Facts);
    let body = html! {
        @if says.is_empty() {
            p { (say::no_journey_gone(l)) }
        } @else {
            @for says in &says { p { (says) } }
            p { a href=(facts) { (say::facts_title(l)) } }
        }
        @if visit.of_desk() { p { (say::no_journey_desk(l)) } }
    };
    Some(html! { (Notice { tone: Tone::Wrong, title: Some(title), body }) })
}
