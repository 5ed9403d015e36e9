//! The chronicle: everything that happened, by whom, in plain words.

mod view;
mod words;

use axum::extract::State;
use axum::response::Response;
use desk::policy::Action;
use text::say::chronicle as say;

pub(crate) use view::{ChronicleView, Entry, entries};
pub(crate) use words::{Messages, said};

use super::visit::Visit;
use crate::extract::Path;
use crate::office::Signed;
use crate::ui::Page;
use crate::url::{CasePage, Href};
use crate::{Problem, Reader, Site};

/// `GET /{lang}/case/{case}/chronicle`.
pub(crate) async fn chronicle(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    let mut entries = visit.entries(&visit.history().await?, Messages::Apart).await?;
    entries.reverse();
    let archive = visit.may(Action::ExportCase).then(|| Href::case_archive(reader.lang(), visit.file.id));
    let view = ChronicleView { frame: visit.frame(Some(CasePage::Chronicle)), entries, archive };
    Ok(Page::new(&reader, &site, say::title(reader.locale)).show(&view.main(reader.locale)))
}
