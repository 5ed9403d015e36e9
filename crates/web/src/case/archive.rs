//! The whole case to keep: its files, the chronicle to read and for machines, and a checksum of each file. It is written while it is sent, so that
//! no archive is ever whole in memory.

use std::io::{self, Write};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::case::Event;
use desk::policy::Action;
use desk::stream::{By, Recorded};
use futures_util::stream::unfold;
use maud::{DOCTYPE, html};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::files::{FileReader, FileUse};
use text::say::chronicle as say;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{Sender, channel};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::chronicle::{Entry, Messages};
use super::files;
use super::visit::Visit;
use crate::{CachePolicy, Problem};

/// How many pieces may wait for a slow reader.
const WAITING: usize = 8;

/// What is written before the files: name and contents.
type Texts = Vec<(&'static str, String)>;

/// The archive of a case, for whom it is.
pub(super) async fn archive(visit: &Visit<'_>) -> Result<Response, Problem> {
    visit.file.may(Action::ExportCase)?;
    let failed = |error| visit.site.failed(&error);
    let store = visit.office.store();
    let history = visit.history().await?;
    let entries = visit.entries(&history, Messages::Within).await?;
    let mut opened: Vec<(String, FileUse, FileReader)> = Vec::new();
    for hash in files::all(visit).await? {
        if let Some((file, reader)) = store.open_file(visit.file.firm_id, &hash).await.map_err(failed)? {
            opened.push((format!("files/{:03}-{}", opened.len() + 1, plain_name(&file.name)), file, reader));
        }
    }
    let mut texts: Texts = vec![
        ("chronicle.html", chronicle_to_read(visit, &entries)),
        ("chronicle.json", chronicle_for_machines(visit, &history, &entries)),
    ];
    texts.push(("SHA256SUMS", sums(&texts, &opened)));

    let (sender, receiver) = channel(WAITING);
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || {
        let broken = sender.clone();
        if let Err(error) = write(&handle, Pieces(sender), texts, opened) {
            tracing::warn!(%error, "an archive of a case was not finished");
            // The reader's program sees that the archive broke off. If the reader has gone, nobody needs to be told.
            let _ = broken.blocking_send(Err(error));
        }
    });
    let stream = unfold(receiver, |mut receiver| async move { Some((receiver.recv().await?, receiver)) });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/zip")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"case.zip\"")),
    ];
    Ok((CachePolicy::Never, headers, Body::from_stream(stream)).into_response())
}

fn write(handle: &Handle, pieces: Pieces, texts: Texts, files: Vec<(String, FileUse, FileReader)>) -> io::Result<()> {
    // Papers are compressed already.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new_stream(pieces);
    for (name, text) in texts {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    for (name, _, mut reader) in files {
        zip.start_file(name, options)?;
        while let Some(piece) = handle.block_on(reader.next()).map_err(io::Error::other)? {
            zip.write_all(&piece)?;
        }
    }
    let mut pieces = zip.finish()?;
    pieces.flush()
}

/// Where the archive is written: pieces that the response sends.
struct Pieces(Sender<io::Result<Bytes>>);

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = Bytes::copy_from_slice(bytes);
        self.0.blocking_send(Ok(piece)).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Checksums as `sha256sum --check` reads them.
fn sums(texts: &[(&str, String)], files: &[(String, FileUse, FileReader)]) -> String {
    let hex = |text: &str| Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let texts = texts.iter().map(|(name, text)| format!("{}  {name}\n", hex(text)));
    let files = files.iter().map(|(name, file, _)| format!("{}  {name}\n", file.hash));
    texts.chain(files).collect()
}

fn chronicle_to_read(visit: &Visit<'_>, entries: &[Entry]) -> String {
    let l = visit.l();
    let title = visit.frame(None).title(l);
    let page = html! {
        (DOCTYPE)
        html lang=(l.lang.code()) dir=(l.lang.dir()) {
            head { meta charset="utf-8"; title { (title) } }
            body {
                h1 { (title) }
                h2 { (say::title(l)) }
                ol {
                    @for entry in entries {
                        li {
                            p { time datetime=(entry.iso) { (entry.when) } " – " bdi { (entry.who) } ": " (entry.what) }
                            @for words in &entry.words { p dir="auto" { (words) } }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

/// Every event as it is recorded, with who it was and the words that came with it.
fn chronicle_for_machines(visit: &Visit<'_>, history: &[Recorded<Event>], entries: &[Entry]) -> String {
    let event = |(recorded, entry): (&Recorded<Event>, &Entry)| {
        let by = match recorded.meta.by {
            By::Person(person) => json!({ "person": person, "name": entry.who }),
            By::Clockwork => json!("clockwork"),
        };
        json!({
            "position": recorded.position,
            "at": recorded.meta.at.to_string(),
            "by": by,
            "event": recorded.event,
            "says": text::strip_marks(&entry.what),
            "words": entry.words,
        })
    };
    let events: Vec<_> = history.iter().zip(entries).map(event).collect();
    let whole = json!({ "case": visit.file.id, "firm": visit.file.firm.name, "events": events });
    format!("{whole:#}\n")
}

/// A name that is one in every system: letters, digits, dots and hyphens.
fn plain_name(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    let name: String = name.trim_start_matches('.').chars().take(100).map(plain).collect();
    if name.is_empty() { "file".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(plain_name("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(plain_name("عقد.pdf"), "عقد.pdf");
        assert_eq!(plain_name("a b:c|.pdf"), "a_b_c_.pdf");
        assert_eq!(plain_name("..."), "file");
    }
}
