//! A form that may bring files. Its fields are read as strictly as those of any form; its files go to the store piece by piece, and are never whole
//! in memory.

use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::header;
use desk::ids::FirmId;
use jiff::Timestamp;
use multer::{Constraints, Field, Multipart, SizeLimit};
use store::Store;
use store::files::{FileError, FileUse, Holder, Limits};
use tokio::time::timeout;

use super::{Form, Query};
use crate::{Problem, Site, edge};

/// How long the next piece of a file may take.
const PATIENCE: Duration = Duration::from_secs(20);
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
    Parts(Multipart<'static>),
}

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
        let stream = request.into_body().into_data_stream();
        Ok(Self::Parts(Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(limits))))
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
        let mut parts = match self {
            Self::Plain(form) => return Ok(Filled { form, refused: Vec::new() }),
            Self::Parts(parts) => parts,
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
                    let kept = keep(site, store, firm, holder, at, &mut field, &file, files > MAX_FILES).await?;
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

#[expect(clippy::too_many_arguments, reason = "where the file comes from and where it goes")]
async fn keep(
    site: &Site,
    store: &Store,
    firm: FirmId,
    holder: Holder,
    at: Timestamp,
    field: &mut Field<'static>,
    name: &str,
    too_many: bool,
) -> Result<Result<FileUse, Refused>, Problem> {
    let why = |error: FileError| match error {
        FileError::TooLarge => Ok(Err(Refused::TooLarge)),
        FileError::Full => Ok(Err(Refused::Full)),
        FileError::Store(error) => Err(site.failed(&error)),
    };
    let mut upload = match store.upload(firm, holder, Limits::default(), at).await {
        Ok(upload) => Some(upload),
        Err(error) => return why(error),
    };
    // What is refused half-way is still read to its end, so that the page can say so.
    let mut refused = too_many.then_some(Refused::TooMany);
    while let Some(chunk) = within(field.chunk()).await? {
        if let (Some(file), None) = (&mut upload, refused) {
            match file.write(&chunk).await {
                Ok(()) => {}
                Err(FileError::TooLarge) => refused = Some(Refused::TooLarge),
                Err(error) => return why(error),
            }
        }
    }
    let Some(upload) = upload.filter(|_| refused.is_none()) else {
        return Ok(Err(refused.unwrap_or(Refused::Full)));
    };
    match upload.finish(name, at).await {
        Err(error) => why(error),
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
