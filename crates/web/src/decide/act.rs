//! What is done with a step that waits: decided, or a decision taken back.

use axum::http::StatusCode;
use axum::response::Response;
use desk::case::{Command, Given, Handed, Stage, StepKey, Verdict};
use desk::firm::{Command as FirmCommand, PaperStanding};
use desk::ids::WordsId;
use desk::policy::Action;
use store::{Statement, words};
use text::say::decide as say;

use super::fill::{cannot, citable, items, law_of_step, mark};
use super::form::Typed;
use super::{open, page};
use crate::case::refused;
use crate::case::visit::{Visit, form_key};
use crate::extract::Form;
use crate::office::{OnCase, Signed, Undone};
use crate::start::see;
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// Does what the button says.
pub(super) async fn act(
    reader: &Reader,
    signed: &Signed,
    site: &Site,
    case: &str,
    key: StepKey,
    form: &Form,
) -> Result<Response, Problem> {
    let visit = open(reader, signed, site, case, &key).await?;
    visit.file.may(Action::Decide)?;
    let form_key = form_key(form);
    let here = Href::case_decide(reader.lang(), visit.file.id, &key);
    // A second click is answered like the first.
    if let Some(known) = &form_key.key
        && visit.office.store().was_done(signed.by(), known).await.map_err(|error| site.failed(&error))?
    {
        return Ok(see(&here));
    }
    let mut typed = Typed::read(form);
    let asked = match form.filled("do") {
        Some("undo") => undo(&visit, &key),
        Some("decide") | None => match decide(&visit, &key, form, &mut typed).await? {
            Some(asked) => asked,
            None => {
                let status =
                    if typed.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
                return page(&visit, &key, typed, status).await;
            }
        },
        Some(_) => return Err(Problem::BadForm),
    };
    let act = OnCase { vault: asked.vault, rows: asked.rows, ..visit.act(&form_key, asked.command) };
    match visit.office.on_case(site, signed, act).await {
        Ok(_) => Ok(see(&here)),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            // The page as it is now, with what was typed.
            let now = open(reader, signed, site, case, &key).await?;
            typed.refused = Some(refused::says(reader.locale, &refusal, |paper| now.paper_name(paper)));
            page(&now, &key, typed, StatusCode::CONFLICT).await
        }
    }
}

/// A command with what is written besides.
struct Asked {
    command: Command,
    vault: Vec<FirmCommand>,
    rows: Vec<Statement>,
}

/// The decision that was typed; `None` if something is wrong with it, which is noted.
async fn decide(visit: &Visit<'_>, key: &StepKey, form: &Form, typed: &mut Typed) -> Result<Option<Asked>, Problem> {
    let l = visit.l();
    let stage = visit.case.stage(key);
    let Some(handed) = stage.and_then(Stage::handed) else {
        typed.refused = Some(say::nothing(l).to_owned());
        return Ok(None);
    };
    if let Some(says) = cannot(visit, stage) {
        typed.refused = Some(says.to_owned());
        return Ok(None);
    }
    if form.filled("papers") != Some(mark(visit, handed).as_str()) {
        typed.refused = Some(say::paper_changed(l).to_owned());
        return Ok(None);
    }
    let items = items(visit, key, handed);
    let sources = citable(visit, &items, &law_of_step(visit, key));
    let Some(verdict) = typed.verdict(l, given(visit, key, handed), &items, &sources) else { return Ok(None) };
    let mut vault = Vec::new();
    let ends = visit.way.as_ref().is_ok_and(|way| !visit.case.needs_another(key, &verdict, way));
    if ends && matches!(verdict, Verdict::Accepted { .. }) {
        vault.extend(handed.papers.iter().map(|filed| FirmCommand::AcceptPaper(filed.paper)));
    }
    let failed = |error| visit.site.failed(&error);
    let (mut words, mut rows) = (None, Vec::new());
    if !typed.words.is_empty() {
        let id = WordsId::new(visit.office.id().map_err(failed)?);
        let person = visit.office.store().person_key(visit.signed.person).await.map_err(failed)?;
        rows.push(words::put(&person, id, &typed.words).map_err(failed)?);
        words = Some(id);
    }
    Ok(Some(Asked { command: Command::Decide { step: key.clone(), verdict, words }, vault, rows }))
}

/// What the step gives, with the days that stand on the papers that came in.
fn given(visit: &Visit<'_>, key: &StepKey, handed: &Handed) -> Vec<Given> {
    let Some((way, waypoint)) = visit.way.as_ref().ok().zip(visit.waypoint(key)) else { return Vec::new() };
    let mut given = way.gives(visit.book(), waypoint, handed.on);
    for given in &mut given {
        let filed = handed.papers.iter().find(|filed| filed.evidence == given.evidence);
        let Some(paper) = filed.and_then(|filed| visit.file.firm.papers.get(&filed.paper)) else { continue };
        // A preparation leaves the days of its paper as they are.
        if given.states.is_empty() {
            given.issued = paper.particulars.issued.or(given.issued);
            given.expires = paper.particulars.expires;
        }
    }
    given
}

/// Takes a decision back, and with it the acceptance of the papers that came in.
fn undo(visit: &Visit<'_>, key: &StepKey) -> Asked {
    let handed = match visit.case.stage(key) {
        Some(Stage::Decided { handed, verdict: Verdict::Accepted { .. }, .. }) => Some(handed),
        _ => None,
    };
    let of_case = |paper: &&desk::case::PaperRef| {
        let known = visit.file.firm.papers.get(&paper.paper);
        known.is_some_and(|known| known.standing == PaperStanding::Accepted && known.with == Some(visit.file.id))
    };
    let papers = handed.into_iter().flat_map(|handed| &handed.papers).filter(of_case);
    Asked {
        command: Command::Undo(key.clone()),
        vault: papers.map(|filed| FirmCommand::ReopenPaper(filed.paper)).collect(),
        rows: Vec::new(),
    }
}
