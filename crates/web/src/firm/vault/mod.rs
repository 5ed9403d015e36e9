//! The vault: the papers that a firm holds, given once and used by every case.

pub(crate) mod fields;
pub(super) mod files;
mod fill;
pub(crate) mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::firm::{Command, Firm};
use desk::ids::{FirmId, PaperId};
use desk::policy::Action;
use desk::stream::Aggregate;
use maud::Markup;
use text::say::firm as say;

use self::fields::{PaperFault, PaperFields};
use self::fill::Shelf;
use crate::app::redirect;
use crate::extract::{Path, Query, Upload};
use crate::office::{FirmFile, FormKey, Signed, Undone};
use crate::ui::Page;
use crate::url::{FirmPage, Href, Place};
use crate::{Problem, Reader, Site};

/// `GET /{lang}/firm/{firm}/papers`.
pub(super) async fn list(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
) -> Result<Response, Problem> {
    let file = site.office()?.firm(&site, &signed, firm).await?;
    let law = site.law().current();
    let shelf = Shelf { l: reader.locale, site: &site, law: &law, file: &file };
    Ok(page(&reader, &site, say::vault(reader.locale), true, &shelf.list().main(reader.locale)))
}

fn page(reader: &Reader, site: &Site, title: &str, right: bool, main: &Markup) -> Response {
    let status = if right { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Page::new(reader, site, title).within(Place::Firms).status(status).show(main)
}

/// `GET /{lang}/firm/{firm}/papers/new`.
pub(super) async fn new(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    query: Query,
) -> Result<Response, Problem> {
    let file = site.office()?.firm(&site, &signed, firm).await?;
    file.may(Action::FilePaper)?;
    let kind = query.get("kind").unwrap_or_default().to_owned();
    show_new(&reader, &site, &file, kind, PaperFields::default(), vec![])
}

fn show_new(
    reader: &Reader,
    site: &Site,
    file: &FirmFile,
    kind: String,
    fields: PaperFields,
    faults: Vec<PaperFault>,
) -> Result<Response, Problem> {
    let law = site.law().current();
    let right = faults.is_empty();
    let shelf = Shelf { l: reader.locale, site, law: &law, file };
    let main = shelf.new_paper(kind, fields, faults)?.main(reader.locale);
    Ok(page(reader, site, say::vault_add(reader.locale), right, &main))
}

/// `POST /{lang}/firm/{firm}/papers/new`: the paper has the id of the form.
pub(super) async fn add(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    upload: Upload,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let law = site.law().current();
    let file = office.firm(&site, &signed, firm).await?;
    file.may(Action::FilePaper)?;
    let (form, fields, refused) = files::read(&site, firm, upload).await?;
    let key = FormKey::of(&form);
    let paper = key.key.as_deref().and_then(|key| key.parse::<PaperId>().ok()).ok_or(Problem::BadForm)?;
    let kind = form.filled("kind").unwrap_or_default();
    let mut faults: Vec<PaperFault> = refused;
    if law.book.entities.evidence.find(kind).is_none() {
        faults.push(PaperFault::Kind);
    }
    let particulars = match fields.particulars(&law.book) {
        Ok(particulars) if faults.is_empty() => particulars,
        read => {
            faults.extend(read.err().into_iter().flatten());
            return show_new(&reader, &site, &file, kind.to_owned(), fields, faults);
        }
    };
    let command = Command::FilePaper { paper, evidence: kind.to_owned(), particulars, with: None };
    match office.on_firm(&site, &signed, firm, &key, command, vec![]).await {
        Ok(_) => Ok(redirect(StatusCode::SEE_OTHER, Href::firm_page(reader.lang(), firm, FirmPage::Papers).as_str())),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(_)) => Err(Problem::BadForm),
    }
}

/// `GET /{lang}/firm/{firm}/papers/{paper}`.
pub(super) async fn paper(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path((firm, paper)): Path<(FirmId, PaperId)>,
) -> Result<Response, Problem> {
    let file = site.office()?.firm(&site, &signed, firm).await?;
    show(&reader, &site, &file, paper, None).await
}

async fn show(
    reader: &Reader,
    site: &Site,
    file: &FirmFile,
    paper: PaperId,
    typed: Option<(PaperFields, Vec<PaperFault>, bool)>,
) -> Result<Response, Problem> {
    let law = site.law().current();
    let right = typed.is_none();
    let shelf = Shelf { l: reader.locale, site, law: &law, file };
    let view = shelf.paper(paper, typed).await?;
    let main = view.main(reader.locale);
    Ok(page(reader, site, &view.kind.0, right, &main))
}

/// `POST /{lang}/firm/{firm}/papers/{paper}`: corrects it or takes it out.
pub(super) async fn change(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path((firm, paper)): Path<(FirmId, PaperId)>,
    upload: Upload,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let file = office.firm(&site, &signed, firm).await?;
    file.may(Action::FilePaper)?;
    file.firm.papers.get(&paper).ok_or(Problem::NotFound)?;
    let (form, fields, refused) = files::read(&site, firm, upload).await?;
    let key = FormKey::of(&form);
    let (command, then) = match form.filled("do") {
        Some("remove") => (Command::RemovePaper(paper), Href::firm_page(reader.lang(), firm, FirmPage::Papers)),
        Some("correct") => {
            let moved = was_changed(&site, firm, paper, &file, key.seen).await?;
            let particulars = match fields.particulars(&site.law().current().book) {
                Ok(particulars) if !moved && refused.is_empty() => particulars,
                read => {
                    let faults = refused.into_iter().chain(read.err().into_iter().flatten()).collect();
                    return show(&reader, &site, &file, paper, Some((fields, faults, moved))).await;
                }
            };
            (Command::CorrectPaper(paper, particulars), Href::firm_paper(reader.lang(), firm, paper))
        }
        _ => return Err(Problem::BadForm),
    };
    match office.on_firm(&site, &signed, firm, &key, command, vec![]).await {
        Ok(_) => Ok(redirect(StatusCode::SEE_OTHER, then.as_str())),
        Err(Undone::Problem(problem)) => Err(problem),
        // The desk was quicker: the page says how the paper stands now.
        Err(Undone::Refused(_)) => {
            let file = office.firm(&site, &signed, firm).await?;
            show(&reader, &site, &file, paper, None).await
        }
    }
}

/// Whether somebody has changed the paper since the page with the form was made.
async fn was_changed(
    site: &Site,
    firm: FirmId,
    paper: PaperId,
    file: &FirmFile,
    seen: Option<u64>,
) -> Result<bool, Problem> {
    let Some(seen) = seen.filter(|seen| *seen < file.position) else { return Ok(false) };
    let history = site.office()?.store().history::<Firm>(firm.uuid()).await.map_err(|error| site.failed(&error))?;
    let before = Firm::fold(history.iter().take_while(|recorded| recorded.position <= seen));
    let particulars = |firm: &Firm| firm.papers.get(&paper).map(|paper| paper.particulars.clone());
    Ok(particulars(&before) != particulars(&file.firm))
}
