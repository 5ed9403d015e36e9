//! Messages between a firm and the desk, inside a case.

mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::case::{Command, Event};
use desk::ids::WordsId;
use desk::policy::Action;
use store::words;
use text::say::case as say;

pub(crate) use view::{Message, MessagesView, Writing};

use super::visit::{Visit, form_key};
use super::{conflict, files, refused};
use crate::extract::{Path, Upload};
use crate::office::{Limit, OnCase, Signed, Undone};
use crate::start::see;
use crate::ui::Page;
use crate::url::{CasePage, Href};
use crate::{Problem, Reader, Site, moment};

/// The longest message, in characters.
const MAX: usize = 10_000;

/// `GET /{lang}/case/{case}/messages`.
pub(crate) async fn messages(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    page(&visit, Writing::default()).await
}

/// `POST /{lang}/case/{case}/messages`.
pub(crate) async fn say_something(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
    upload: Upload,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    visit.file.may(Action::SendMessage)?;
    let (form, wrong) = files::read(&visit, upload).await?;
    let l = reader.locale;
    let text = form.filled("words").unwrap_or_default().replace("\r\n", "\n");
    let length = text.chars().count();
    let error = match length {
        0 => Some(say::messages_empty(l).to_owned()),
        1..=MAX => None,
        _ => Some(say::messages_long(l, &l.integer(i64::try_from(MAX).unwrap_or(i64::MAX)))),
    };
    let kept = files::of(&visit, form.0.all("file")).await?;
    let files_error = wrong.into_iter().next().map(|(_, says)| says);
    if error.is_some() || files_error.is_some() {
        let kept = kept.into_iter().map(|file| (file.hash.to_string(), file.name)).collect();
        return page(&visit, Writing { words: text, error, kept, files_error, ..Writing::default() }).await;
    }
    visit.office.count(&site, Limit::Message, &signed.person.to_string()).await?;
    let failed = |error| site.failed(&error);
    let store = visit.office.store();
    let words = WordsId::new(visit.office.id().map_err(failed)?);
    let key = store.person_key(signed.person).await.map_err(failed)?;
    let rows = vec![words::put(&key, words, &text).map_err(failed)?];
    let key = form_key(&form);
    let said = Command::Say(words, kept.into_iter().map(|file| file.hash).collect());
    let act = OnCase { rows, ..visit.act(&key, said) };
    let here = visit.frame(None).page(l, CasePage::Messages);
    match visit.office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&here)),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            conflict::refused(&visit, &refused::says(l, &refusal, |paper| visit.paper_name(paper)), here)
        }
    }
}

async fn page(visit: &Visit<'_>, writing: Writing) -> Result<Response, Problem> {
    let l = visit.l();
    let status = if writing.error.is_some() || writing.files_error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let writing = match visit.may(Action::SendMessage) {
        true => Some(Writing { key: visit.key()?, ..writing }),
        false => None,
    };
    let view = MessagesView { frame: visit.frame(Some(CasePage::Messages)), messages: all(visit).await?, writing };
    Ok(Page::new(visit.reader, visit.site, say::messages_title(l)).status(status).show(&view.main(l)))
}

/// All messages, the latest first.
async fn all(visit: &Visit<'_>) -> Result<Vec<Message>, Problem> {
    let (l, store) = (visit.l(), visit.office.store());
    let failed = |error| visit.site.failed(&error);
    let history = visit.history().await?;
    let names = visit.names(history.iter().map(|recorded| recorded.meta.by)).await?;
    let ids = history.iter().filter_map(|recorded| match recorded.event {
        Event::Said { words, .. } => Some(words),
        _ => None,
    });
    let said = store.words(&ids.collect::<Vec<_>>()).await.map_err(failed)?;
    let mut messages = Vec::new();
    for recorded in history.iter().rev() {
        let Event::Said { words, files } = &recorded.event else { continue };
        let mut named = Vec::new();
        for hash in files {
            let file = store.file(visit.file.firm_id, hash).await.map_err(failed)?;
            named.extend(file.map(|file| (file.name, Href::case_file(l.lang, visit.file.id, hash))));
        }
        messages.push(Message {
            iso: recorded.meta.at.to_string(),
            when: moment::instant(l, recorded.meta.at),
            who: names.of(l, &visit.file.firm, recorded.meta.by),
            words: said.get(words).cloned(),
            files: named,
        });
    }
    Ok(messages)
}
