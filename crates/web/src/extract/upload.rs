//! A form that may bring files. Its fields are read as strictly as those of any form; its files go to the store piece by piece, and are never whole
//! in memory.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::header;
use desk::ids::FirmId;
use futures_util::StreamExt as _;
use jiff::Timestamp;
use multer::{Constraints, Field, Multipart, SizeLimit};
use store::Store;
use store::files::{FileError, FileUse, Holder, Limits};
use tokio::time::timeout;

use super::{Form, Query};
use crate::{Problem, Site, edge};

/// How long the next piece of a file may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How much of files that nobody keeps is read, so that their sender is told.
const MAX_DROPPED: u64 = 64 << 20;
/// How much of a form may be something else than the contents of its files: heads of parts, names, text, and what is read ahead.
const MAX_BESIDES: usize = 1 << 20;
/// How many files one form may bring.
const MAX_FILES: usize = 20;
/// The longest name of a file that is kept, in characters.
const MAX_NAME: usize = 200;

/// What the desk takes in: what a browser shows without running anything in it.
pub(crate) const KINDS: [&str; 3] = ["application/pdf", "image/jpeg", "image/png"];

/// A form that was sent and is not read yet.
pub(crate) enum Upload {
    /// Without files.
    Plain(Form),
    /// With room for files.
    Parts(Multipart<'static>, Besides),
}

/// How many bytes have come that were not the contents of a file. What has come counts at once, and contents are taken off again, so that a part
/// whose head has no end is noticed while it comes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Besides(Arc<AtomicUsize>);

impl Besides {
    fn came(&self, bytes: usize) -> Result<(), TooMuch> {
        let so_far = self.0.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes);
        if so_far > MAX_BESIDES { Err(TooMuch) } else { Ok(()) }
    }

    fn were_contents(&self, bytes: usize) {
        self.0.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// More came beside the contents of files than any form of ours has.
#[derive(Clone, Copy, Debug)]
struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the form is too large beside its files")
    }
}

impl std::error::Error for TooMuch {}

/// A form that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filled {
    /// Its fields. Under the name of a field for files stand the hashes of those that were kept.
    pub form: Form,
    /// The fields whose files were not taken, and why.
    pub refused: Vec<(String, Refused)>,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is larger than a file may be.
    TooLarge,
    /// The firm has no more room.
    Full,
    /// It is none of the kinds that are taken.
    Kind,
    /// It is one too many.
    TooMany,
}

/// Whether a request is such a form: its body is read by whoever keeps the files.
pub(crate) fn is_upload(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_upload(&request) {
            return Form::from_request(request, state).await.map(Self::Plain);
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok()).ok_or(Problem::BadForm)?;
        let limits = SizeLimit::new().whole_stream(u64::MAX).per_field(u64::MAX);
        let besides = Besides::default();
        let counted = besides.clone();
        let stream = request.into_body().into_data_stream().map(move |piece| {
            let piece = piece.map_err(Box::<dyn std::error::Error + Send + Sync>::from)?;
            counted.came(piece.len())?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(piece)
        });
        let parts = Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(limits));
        Ok(Self::Parts(parts, besides))
    }
}

impl Upload {
    /// Reads the form, and keeps its files for a firm.
    ///
    /// # Errors
    /// If it is no form of ours, does not come in time, or the store failed.
    pub(crate) async fn read(
        self,
        site: &Site,
        store: &Store,
        firm: FirmId,
        holder: Holder,
        at: Timestamp,
    ) -> Result<Filled, Problem> {
        let (mut parts, besides) = match self {
            Self::Plain(form) => return Ok(Filled { form, refused: Vec::new() }),
            Self::Parts(parts, besides) => (parts, besides),
        };
        let (mut pairs, mut refused, mut text, mut files) = (Vec::new(), Vec::new(), 0, 0);
        while let Some(mut field) = within(parts.next_field()).await? {
            let name = field.name().ok_or(Problem::BadForm)?.to_owned();
            match field.file_name().map(short_name) {
                None => {
                    let value = words(&mut field, &mut text).await?;
                    pairs.push((name, value));
                }
                // A field for files in which none was chosen comes as one without a name.
                Some(file) if file.is_empty() => drop(words(&mut field, &mut text).await?),
                Some(file) => {
                    files += 1;
                    let upload = if files > MAX_FILES {
                        Err(Refused::TooMany)
                    } else {
                        match store.upload(firm, holder, Limits::default(), at).await {
                            Ok(upload) => Ok(upload),
                            Err(error) => Err(why(site, error)?),
                        }
                    };
                    let kept = keep(site, upload, &mut field, &besides).await?;
                    let kept = match kept {
                        Ok(upload) => finish(site, store, firm, upload, &file, at).await?,
                        Err(why) => Err(why),
                    };
                    match kept {
                        Ok(kept) => pairs.push((name, kept.hash.to_string())),
                        Err(why) => refused.push((name, why)),
                    }
                }
            }
        }
        let pairs: Query = pairs.into_iter().collect();
        // Through the one reader of forms, so that what is no text is refused here too.
        let form = Query::parse(&pairs.to_string()).map_err(|_| Problem::BadForm)?;
        Ok(Filled { form: Form(form), refused })
    }
}

/// A field of text, if there is still room for it.
impl Upload {
    /// The fields and whether files came with them, which are read and dropped.
    ///
    /// # Errors
    /// If it is no form, or too large.
    pub(crate) async fn without_files(self) -> Result<(Vec<(String, String)>, bool), Problem> {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let (mut parts, besides) = match self {
            Self::Plain(form) => return Ok((form.0.pairs().map(owned).collect(), false)),
            Self::Parts(parts, besides) => (parts, besides),
        };
        let (mut pairs, mut text, mut dropped, mut files) = (Vec::new(), 0, 0_u64, false);
        while let Some(mut field) = within(parts.next_field()).await? {
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(str::to_owned) {
                None => pairs.push((name, words(&mut field, &mut text).await?)),
                Some(file) => {
                    files |= !file.is_empty();
                    while let Some(chunk) = within(field.chunk()).await? {
                        besides.were_contents(chunk.len());
                        dropped = dropped.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                        if dropped > MAX_DROPPED {
                            return Err(Problem::TooLarge);
                        }
                    }
                }
            }
        }
        Ok((pairs, files))
    }
}

async fn words(field: &mut Field<'static>, text: &mut usize) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = within(field.chunk()).await? {
        *text += chunk.len();
        if *text > edge::MAX_BODY {
            return Err(Problem::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Problem::BadForm)
}

/// What failed with a file, as its form says it.
fn why(site: &Site, error: FileError) -> Result<Refused, Problem> {
    match error {
        FileError::TooLarge => Ok(Refused::TooLarge),
        FileError::Full => Ok(Refused::Full),
        FileError::Store(error) => Err(site.failed(&error)),
    }
}

/// Takes in the contents of a file. What is refused half-way, or was before it began, is still read to its end, so that the page can say so.
async fn keep(
    site: &Site,
    mut upload: Result<store::files::Upload, Refused>,
    field: &mut Field<'static>,
    besides: &Besides,
) -> Result<Result<store::files::Upload, Refused>, Problem> {
    while let Some(chunk) = within(field.chunk()).await? {
        besides.were_contents(chunk.len());
        if let Ok(file) = &mut upload
            && let Err(error) = file.write(&chunk).await
        {
            upload = Err(why(site, error)?);
        }
    }
    Ok(upload)
}

/// Keeps a file that has come whole, if it is of a kind that is taken.
async fn finish(
    site: &Site,
    store: &Store,
    firm: FirmId,
    upload: store::files::Upload,
    name: &str,
    at: Timestamp,
) -> Result<Result<FileUse, Refused>, Problem> {
    match upload.finish(name, at).await {
        Err(error) => why(site, error).map(Err),
        Ok(file) if KINDS.contains(&file.kind.as_str()) => Ok(Ok(file)),
        Ok(file) => {
            store.drop_file(firm, &file.hash).await.map_err(|error| site.failed(&error))?;
            Ok(Err(Refused::Kind))
        }
    }
}

/// The next piece, if it comes in time and is one.
async fn within<T>(piece: impl Future<Output = multer::Result<T>>) -> Result<T, Problem> {
    match timeout(PATIENCE, piece).await {
        Ok(Ok(piece)) => Ok(piece),
        Ok(Err(multer::Error::StreamReadFailed(error))) if error.is::<TooMuch>() => Err(Problem::TooLarge),
        Ok(Err(_)) => Err(Problem::BadForm),
        Err(_) => Err(Problem::TooSlow),
    }
}

/// The name of a file without the folders that some browsers send before it, and without what would not print.
fn short_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    name.trim().chars().take(MAX_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_the_last_part_of_its_name() {
        assert_eq!(short_name("scan.pdf"), "scan.pdf");
        assert_eq!(short_name("C:\\fakepath\\scan.pdf"), "scan.pdf");
        assert_eq!(short_name("../../etc/passwd"), "passwd");
        assert_eq!(short_name("عقد\u{0}.pdf "), "عقد.pdf");
        assert_eq!(short_name(&"x".repeat(300)).len(), 200);
    }
}
