//! Notes among officers, which the firm never sees.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::Command;
use desk::ids::WordsId;
use desk::policy::Action;
use maud::{Markup, html};
use store::words;
use text::Locale;
use text::say::{decide as say, errors};

use crate::case::frame::Frame;
use crate::case::visit::{Visit, form_key};
use crate::case::{conflict, refused};
use crate::extract::{Form, Path};
use crate::moment::instant;
use crate::office::{Limit, OnCase, Signed, Undone};
use crate::start::see;
use crate::ui::{Button, Day, EmptyState, ErrorSummary, Fault, Page, PostForm, TextArea, Weight};
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// The longest note, in characters.
const MAX: usize = 10_000;

/// The notes of a case.
#[derive(Clone, Debug)]
pub(super) struct NotesView {
    /// The case.
    pub frame: Frame,
    /// The notes, the latest first.
    pub notes: Vec<Note>,
    /// The form, for who may write: its address and key, what was typed, what is wrong with it.
    pub writing: Option<(Href, String, String, Option<String>)>,
}

/// A note.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// When: for machines, for the reader.
    pub when: (String, String),
    /// Who.
    pub who: String,
    /// The words; `None` if they were erased with their writer's data.
    pub words: Option<String>,
}

impl NotesView {
    /// The content of the page.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (say::notes_title(l)) }
                @if let Some((.., Some(says))) = &self.writing {
                    (ErrorSummary { title: errors::summary(l), faults: vec![Fault { field: "words", says }] })
                }
                p class="lede" { (say::notes_lead(l)) }
                @if let Some((action, key, typed, error)) = &self.writing {
                    (PostForm { action: action.clone(), key, seen: None, files: false, body: html! {
                        (TextArea {
                            name: "words",
                            label: say::notes_write(l),
                            hint: None,
                            error: error.as_deref(),
                            value: typed,
                            lines: 4,
                        })
                        (Button { label: say::notes_save(l), weight: Weight::Main, sends: None })
                    } })
                }
                @if self.notes.is_empty() {
                    (EmptyState { says: say::notes_none(l), leads: None })
                } @else {
                    ol class="rows messages" { @for note in &self.notes { (note.main(l)) } }
                }
            }
        }
    }
}

impl Note {
    fn main(&self, l: Locale) -> Markup {
        let (iso, when) = &self.when;
        html! {
            li class="flow message" {
                p class="small ui" { bdi class="who" { (self.who) } " · " (Day { iso, text: when }) }
                @match &self.words {
                    Some(words) => p class="words" dir="auto" { (words) },
                    None => p class="soft" { (say::notes_gone(l)) },
                }
            }
        }
    }
}

/// `GET /{lang}/case/{case}/notes`.
pub(super) async fn notes(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let visit = open(&reader, &signed, &site, &id).await?;
    page(&visit, String::new(), None).await
}

/// `POST /{lang}/case/{case}/notes`.
pub(super) async fn note(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Problem> {
    let visit = open(&reader, &signed, &site, &id).await?;
    visit.file.may(Action::Note)?;
    let l = reader.locale;
    let text = form.filled("words").unwrap_or_default().replace("\r\n", "\n");
    let error = match text.chars().count() {
        0 => Some(say::notes_empty(l).to_owned()),
        1..=MAX => None,
        _ => Some(say::words_long(l, &l.integer(i64::try_from(MAX).unwrap_or(i64::MAX)))),
    };
    if error.is_some() {
        return page(&visit, text, error).await;
    }
    let failed = |error| site.failed(&error);
    let words = WordsId::new(visit.office.id().map_err(failed)?);
    let person = visit.office.store().person_key(signed.person).await.map_err(failed)?;
    let rows = vec![words::put(&person, words, &text).map_err(failed)?];
    let key = form_key(&form);
    visit.office.count(&site, Limit::Message, &signed.person.to_string()).await?;
    let act = OnCase { rows, ..visit.act(&key, Command::Note(words)) };
    let here = Href::case_notes(l.lang, visit.file.id);
    match visit.office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&here)),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            conflict::refused(&visit, &refused::says(l, &refusal, |paper| visit.paper_name(paper)), here)
        }
    }
}

/// For whom the policy lets read no note, there is no such page.
async fn open<'a>(reader: &'a Reader, signed: &'a Signed, site: &'a Site, id: &str) -> Result<Visit<'a>, Problem> {
    let visit = Visit::open(reader, site, signed, id).await?;
    if visit.may(Action::SeeNotes) { Ok(visit) } else { Err(Problem::NotFound) }
}

async fn page(visit: &Visit<'_>, typed: String, error: Option<String>) -> Result<Response, Problem> {
    let l = visit.l();
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let notes = &visit.case.notes;
    let names = visit.names(notes.iter().map(|(by, ..)| *by)).await?;
    let mut said = visit.said(&notes.iter().map(|(.., words)| *words).collect::<Vec<_>>()).await?;
    let note = |(by, at, words): &(desk::stream::By, jiff::Timestamp, WordsId)| Note {
        when: (at.to_string(), instant(l, *at)),
        who: names.of(l, &visit.file.firm, *by),
        words: said.remove(words),
    };
    let notes = notes.iter().rev().map(note).collect();
    let writing = match visit.may(Action::Note) {
        true => Some((Href::case_notes(l.lang, visit.file.id), visit.key()?, typed, error)),
        false => None,
    };
    let view = NotesView { frame: visit.frame(None), notes, writing };
    Ok(Page::new(visit.reader, visit.site, say::notes_title(l)).status(status).show(&view.main(l)))
}
