//! The first page of a firm: its cases and whose turn it is.

mod cases;
pub(crate) mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::{Day, Rounding};
use desk::firm::{Command, Firm};
use desk::ids::FirmId;
use desk::policy::Action;

use self::view::FirmView;
use super::form::{FirmFault, FirmFields};
use super::frame::Frame;
use crate::app::redirect;
use crate::extract::{Form, Path};
use crate::office::{FirmFile, FormKey, Signed, Undone};
use crate::ui::Page;
use crate::url::{FirmPage, Href, Place};
use crate::{Problem, Reader, Site};

/// So many months before its last day a paper is said to run out soon.
const SOON: i32 = 2;

/// `GET /{lang}/firm/{firm}`.
pub(super) async fn firm(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
) -> Result<Response, Problem> {
    let file = site.office()?.firm(&site, &signed, firm).await?;
    show(&reader, &site, &signed, &file, None).await
}

async fn show(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    file: &FirmFile,
    typed: Option<(FirmFields, FirmFault)>,
) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let l = reader.locale;
    let today = site.law().today(&site.law().current().book);
    let own = FirmFields { name: file.firm.name.clone(), number: file.firm.number.clone().unwrap_or_default() };
    let (fields, faults) = typed.map_or((own, vec![]), |(fields, fault)| (fields, vec![fault]));
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let papers = u64::try_from(file.firm.papers.len()).unwrap_or(u64::MAX);
    let view = FirmView {
        frame: Frame::new(file.id, &file.firm.name, &file.standing, FirmPage::Cases),
        number: file.firm.number.clone(),
        cases: cases::rows(reader, site, signed, file).await?,
        papers: [papers, soon(&file.firm, today)],
        rename: file.standing.may(Action::ChangeFirm).map(|_| fields),
        faults,
        export: file.standing.may(Action::ExportFirm).map(|_| Href::firm_export(l.lang, file.id)),
        key: office.id().map_err(failed)?.to_string(),
    };
    Ok(Page::new(reader, site, &view.frame.name).within(Place::Firms).status(status).show(&view.main(l)))
}

/// How many papers run out soon.
fn soon(firm: &Firm, today: Day) -> u64 {
    let ends = firm.papers.values().filter_map(|paper| paper.particulars.expires);
    ends.filter(|last| runs_out_soon(*last, today)).fold(0, |count, _| count + 1)
}

/// Whether a last day is near.
pub(super) fn runs_out_soon(last: Day, today: Day) -> bool {
    today <= last && last <= today.plus_months(SOON, Rounding::LastDay)
}

/// `POST /{lang}/firm/{firm}`: another name or number.
pub(super) async fn rename(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    form: Form,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let fields = FirmFields::read(&form);
    let command = Command::Rename { name: fields.name.clone(), number: fields.number() };
    match office.on_firm(&site, &signed, firm, &FormKey::of(&form), command, vec![]).await {
        Ok(_) => Ok(redirect(StatusCode::SEE_OTHER, Href::firm(reader.lang(), firm).as_str())),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            let fault = FirmFault::of(&refusal).ok_or(Problem::BadForm)?;
            let file = office.firm(&site, &signed, firm).await?;
            show(&reader, &site, &signed, &file, Some((fields, fault))).await
        }
    }
}
