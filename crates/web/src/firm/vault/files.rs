//! The files of a paper: taken in with its form, and handed out.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::Response;
use desk::ids::{FileHash, FirmId, PaperId};
use store::files::Holder;

use super::fields::{PaperFault, PaperFields};
use crate::case::files::respond;
use crate::extract::{Form, Path, Query, Upload};
use crate::office::Signed;
use crate::{Problem, Site};

/// Reads the form of a paper with its files, which are kept for the firm; besides, why some were not taken.
pub(super) async fn read(
    site: &Site,
    firm: FirmId,
    upload: Upload,
) -> Result<(Form, PaperFields, Vec<PaperFault>), Problem> {
    let office = site.office()?;
    let filled = upload.read(site, office.store(), firm, Holder::Firm, office.now()).await?;
    // Those that were there and are still ticked, then those that came.
    let hashes = ["kept", "files"].into_iter().flat_map(|name| filled.form.0.all(name));
    let hashes = hashes.filter_map(|hash| hash.parse().ok());
    let files = named(site, firm, hashes).await?;
    let fields = PaperFields::read(&filled.form, files);
    let refused = filled.refused.into_iter().map(|(_, why)| PaperFault::File(why)).collect();
    Ok((filled.form, fields, refused))
}

/// The files of a firm among these hashes, each once, with their names.
pub(super) async fn named(
    site: &Site,
    firm: FirmId,
    hashes: impl Iterator<Item = FileHash>,
) -> Result<Vec<(FileHash, String)>, Problem> {
    let store = site.office()?.store();
    let (mut files, mut seen) = (Vec::new(), BTreeSet::new());
    for hash in hashes {
        if seen.insert(hash.clone())
            && let Some(file) = store.file(firm, &hash).await.map_err(|error| site.failed(&error))?
        {
            files.push((hash, file.name));
        }
    }
    Ok(files)
}

/// `GET /{lang}/firm/{firm}/papers/{paper}/{hash}`.
pub(in crate::firm) async fn file(
    State(site): State<Site>,
    signed: Signed,
    Path((firm, paper, hash)): Path<(FirmId, PaperId, String)>,
    query: Query,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let opened = office.firm(&site, &signed, firm).await?;
    let hash: FileHash = hash.parse().map_err(|_| Problem::NotFound)?;
    let paper = opened.firm.papers.get(&paper).ok_or(Problem::NotFound)?;
    if !paper.particulars.files.contains(&hash) {
        return Err(Problem::NotFound);
    }
    let found = office.store().open_file(firm, &hash).await.map_err(|error| site.failed(&error))?;
    let (file, bytes) = found.ok_or(Problem::NotFound)?;
    Ok(respond(&file, bytes, query.get("view").is_some()))
}
