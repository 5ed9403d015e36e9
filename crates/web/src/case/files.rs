//! Files of a case: taken in with a form, listed in it, and handed out, isolated from the site's own pages.

use std::collections::BTreeSet;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::case::Event;
use desk::ids::FileHash;
use futures_util::stream::try_unfold;
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use store::StoreError;
use store::files::{FileReader, FileUse, Holder};
use text::Locale;
use text::say::{case as say, common};

use super::visit::Visit;
use crate::extract::{Form, KINDS, Path, Query, Refused, Upload};
use crate::office::Signed;
use crate::ui::FileShown;
use crate::url::Href;
use crate::{CachePolicy, Problem, Reader, Site};

/// Reads a form with its files, which are kept for the firm. Under `file…` stand the hashes of all that are kept; besides, the fields whose files
/// were not taken, and why.
pub(super) async fn read(visit: &Visit<'_>, upload: Upload) -> Result<(Form, Vec<(String, String)>), Problem> {
    let store = visit.office.store();
    let filled = upload.read(visit.site, store, visit.file.firm_id, Holder::Firm, visit.now).await?;
    let name = |name: &str| match name.strip_prefix("files") {
        Some(rest) => format!("file{rest}"),
        None => name.to_owned(),
    };
    let fields: Query = filled.form.0.pairs().map(|(field, value)| (name(field), value.to_owned())).collect();
    let refused = filled.refused.into_iter().map(|(field, why)| (field, says(visit.l(), why).to_owned()));
    Ok((Form(fields), refused.collect()))
}

/// Why a file was not taken.
pub(crate) fn says(l: Locale, why: Refused) -> &'static str {
    match why {
        Refused::TooLarge => say::file_too_large(l),
        Refused::Full => say::file_no_room(l),
        Refused::Kind => say::file_kind(l),
        Refused::TooMany => say::file_too_many(l),
    }
}

/// The files of the firm among these hashes, each once.
pub(super) async fn of<'h>(visit: &Visit<'_>, hashes: impl Iterator<Item = &'h str>) -> Result<Vec<FileUse>, Problem> {
    let (mut files, mut seen) = (Vec::new(), BTreeSet::new());
    for hash in hashes.filter_map(|hash| hash.parse::<FileHash>().ok()) {
        if seen.insert(hash.clone()) {
            let file = visit.office.store().file(visit.file.firm_id, &hash).await;
            files.extend(file.map_err(|error| visit.site.failed(&error))?);
        }
    }
    Ok(files)
}

/// Files of papers as a page shows them. What a browser cannot show in isolation, as it refuses documents in a sandbox, is saved.
pub(crate) async fn shown(visit: &Visit<'_>, hashes: &[FileHash]) -> Result<Vec<FileShown>, Problem> {
    let l = visit.l();
    let hashes: Vec<String> = hashes.iter().map(FileHash::to_string).collect();
    let files = of(visit, hashes.iter().map(String::as_str)).await?;
    let shown = |file: FileUse| {
        let picture = file.kind.starts_with("image/") && KINDS.contains(&file.kind.as_str());
        let href = Href::case_file(l.lang, visit.file.id, &file.hash);
        FileShown {
            label: if picture { common::file_open(l, &file.name) } else { common::file_save(l, &file.name) },
            href: if picture { href.with("view", "1") } else { href },
            name: file.name,
            picture,
        }
    };
    Ok(files.into_iter().map(shown).collect())
}

/// Files that are there already, each with a box that keeps it.
pub(crate) fn kept(files: &[(String, String)], field: &str) -> Markup {
    html! {
        @if !files.is_empty() {
            ul class="choices" {
                @for (at, (hash, name)) in files.iter().enumerate() {
                    @let id = format!("{field}-{at}");
                    li class="choice" {
                        label for=(id) {
                            input id=(id) type="checkbox" name=(field) value=(hash) checked;
                            bdi { (name) }
                        }
                    }
                }
            }
        }
    }
}

/// `GET /{lang}/case/{case}/file/{hash}`.
pub(crate) async fn file(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, hash)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &case).await?;
    let hash: FileHash = hash.parse().map_err(|_| Problem::NotFound)?;
    if !all(&visit).await?.contains(&hash) {
        return Err(Problem::NotFound);
    }
    let opened = visit.office.store().open_file(visit.file.firm_id, &hash).await;
    let (file, bytes) = opened.map_err(|error| site.failed(&error))?.ok_or(Problem::NotFound)?;
    Ok(respond(&file, bytes, query.get("view").is_some()))
}

/// The files that belong to the case: of the papers that count in it, and of its messages.
pub(super) async fn all(visit: &Visit<'_>) -> Result<BTreeSet<FileHash>, Problem> {
    let here = |paper: &&desk::firm::Paper| paper.with.is_none_or(|with| with == visit.file.id);
    let papers = visit.file.firm.papers.values().filter(here).flat_map(|paper| &paper.particulars.files);
    let mut files: BTreeSet<FileHash> = papers.cloned().collect();
    for recorded in visit.history().await? {
        if let Event::Said { files: said, .. } = recorded.event {
            files.extend(said);
        }
    }
    Ok(files)
}

/// A file as it is handed out: it can run nothing, reach nothing, and is saved unless it is asked to be shown.
pub(crate) fn respond(file: &FileUse, bytes: FileReader, show: bool) -> Response {
    let known = KINDS.iter().find(|kind| **kind == file.kind);
    let kind = HeaderValue::from_static(known.copied().unwrap_or("application/octet-stream"));
    let way = if show && known.is_some() { "inline" } else { "attachment" };
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let disposition = HeaderValue::try_from(format!("{way}; filename*=UTF-8''{name}"));
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox; default-src 'none'; frame-ancestors 'none'"),
        ),
        (header::CONTENT_LENGTH, HeaderValue::from(file.size)),
    ];
    (CachePolicy::Never, headers, Body::from_stream(stream(bytes))).into_response()
}

/// The bytes of a file, piece by piece.
fn stream(reader: FileReader) -> impl futures_util::Stream<Item = Result<Bytes, StoreError>> {
    try_unfold(reader, |mut reader| async move { Ok(reader.next().await?.map(|piece| (Bytes::from(piece), reader))) })
}
