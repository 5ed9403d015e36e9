//! Two people changed the same thing at once: the page shows both changes, and neither is lost.

use axum::http::StatusCode;
use axum::response::Response;
use desk::case::{Event, StepKey};
use maud::{Markup, html};
use text::Locale;
use text::say::{case as say, common, refusal};

use super::chronicle::{Entry, Messages, entries};
use super::frame::Frame;
use super::visit::{Visit, form_key};
use crate::Problem;
use crate::extract::Form;
use crate::ui::{Button, Page, Pair, PostForm, SummaryList, Weight};
use crate::url::Href;

/// Both changes.
#[derive(Clone, Debug)]
pub(crate) struct ConflictView {
    /// The case.
    pub frame: Frame,
    /// What happened in between.
    pub theirs: Vec<Entry>,
    /// Whether the reader did that, in another window.
    pub same_person: bool,
    /// What was sent: the name of each field, and its value as typed.
    pub yours: Vec<(String, String)>,
    /// Where it is sent again: its address, a new key, the position now.
    pub again: (Href, String, u64),
    /// Everything that is sent again.
    pub sends: Vec<(String, String)>,
    /// The page as it is now.
    pub now: Href,
}

impl ConflictView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let (action, key, seen) = &self.again;
        let pairs = self.yours.iter().map(|(key, value)| Pair { key, value: html! { bdi { (value) } }, change: None });
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::conflict_title(l)) }
                p class="lede" { (say::conflict_lead(l)) }
                section class="flow" aria-labelledby="theirs" {
                    h2 id="theirs" { (say::conflict_theirs(l)) }
                    @if self.same_person { p { (say::conflict_you(l)) } }
                    (entries(&self.theirs))
                }
                section class="flow" aria-labelledby="yours" {
                    h2 id="yours" { (say::conflict_yours(l)) }
                    (SummaryList { pairs: pairs.collect() })
                    (PostForm { action: action.clone(), key, seen: Some(*seen), files: false, body: html! {
                        @for (name, value) in &self.sends { input type="hidden" name=(name) value=(value); }
                        div class="buttons" {
                            (Button { label: say::conflict_send(l), weight: Weight::Main, sends: None })
                            a href=(self.now) { (say::conflict_leave(l)) }
                        }
                    } })
                }
            }
        }
    }
}
/// Why a change was not made, on a page of its own.
pub(crate) fn refused(visit: &Visit<'_>, says: &str, back: Href) -> Result<Response, Problem> {
    let l = visit.l();
    let main = html! {
        div class="wrap flow case" {
            (visit.frame(None).top(l))
            h1 { (refusal::title(l)) }
            p class="lede" { (says) }
            p { a href=(back) { (common::back(l)) } }
        }
    };
    let status = StatusCode::CONFLICT;
    Ok(Page::new(visit.reader, visit.site, refusal::title(l)).status(status).show(&main))
}

/// The page of two changes: what happened since the page of a form was made, and what the form sent. `yours` says it in words.
pub(crate) async fn both(
    visit: &Visit<'_>,
    form: &Form,
    step: &StepKey,
    yours: Vec<(String, String)>,
) -> Result<Response, Problem> {
    let l = visit.l();
    let seen = form_key(form).seen.unwrap_or(0);
    let mut history = visit.history().await?;
    history.retain(|recorded| recorded.position > seen && step_of(&recorded.event) == Some(step));
    let same_person = history.last().is_some_and(|recorded| recorded.meta.by == visit.signed.by());
    let sends = form.0.pairs().filter(|(name, _)| !matches!(*name, "key" | "seen"));
    let here = visit.step_href(step);
    let view = ConflictView {
        frame: visit.frame(None),
        theirs: visit.entries(&history, Messages::Apart).await?,
        same_person,
        yours,
        again: (here.clone(), visit.key()?, visit.file.position),
        sends: sends.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        now: here,
    };
    let status = StatusCode::CONFLICT;
    Ok(Page::new(visit.reader, visit.site, say::conflict_title(l)).status(status).show(&view.main(l)))
}

/// The step that an event is about.
fn step_of(event: &Event) -> Option<&StepKey> {
    match event {
        Event::Begun { step, .. }
        | Event::Handed { step, .. }
        | Event::TakenBack { step }
        | Event::Proposed { step, .. }
        | Event::Decided { step, .. }
        | Event::Undone { step } => Some(step),
        _ => None,
    }
}
