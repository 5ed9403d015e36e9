//! What is done with a step: begun, saved, handed in, taken back.

use axum::extract::State;
use axum::response::Response;
use calendar::Day;
use desk::Refusal;
use desk::case::{Command, PaperRef, StepKey};
use desk::firm::{Command as FirmCommand, MAX_NAME, Particulars};
use desk::ids::{PaperId, WordsId};
use desk::policy::Action;
use store::{Statement, drafts, words};
use text::say::{case as say, errors, refusal};

use super::fill::{gives, waiting};
use super::typed::Typed;
use super::{draft_name, known, page};
use crate::case::visit::{Visit, form_key};
use crate::case::{conflict, files, refused};
use crate::extract::{Form, Path, Upload};
use crate::office::{OnCase, Signed, Undone};
use crate::start::{see, typed as answer};
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// The longest words of a firm, in characters.
const MAX_WORDS: usize = 10_000;

/// `POST /{lang}/case/{case}/step/{step}`.
pub(crate) async fn act(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step)): Path<(String, String)>,
    upload: Upload,
) -> Result<Response, Problem> {
    acted(&reader, &signed, &site, &case, StepKey { step, paper: None }, upload).await
}

/// `POST /{lang}/case/{case}/step/{step}/{paper}`.
pub(crate) async fn act_on_paper(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path((case, step, paper)): Path<(String, String, String)>,
    upload: Upload,
) -> Result<Response, Problem> {
    acted(&reader, &signed, &site, &case, StepKey { step, paper: Some(paper) }, upload).await
}

async fn acted(
    reader: &Reader,
    signed: &Signed,
    site: &Site,
    case: &str,
    key: StepKey,
    upload: Upload,
) -> Result<Response, Problem> {
    let visit = Visit::open(reader, site, signed, case).await?;
    known(&visit, &key)?;
    visit.file.may(Action::WorkOnStep)?;
    let (form, refused_files) = files::read(&visit, upload).await?;
    let here = visit.step_href(&key);
    let (asked, then) = match form.filled("do") {
        Some("save") if refused_files.is_empty() => return save(&visit, &key, &form).await,
        Some("save") => (Err(Wrong::new()), here),
        Some("take-back") => (Ok(Asked::bare(Command::TakeBack(key.clone()))), here),
        Some("begin") => (begin(&visit, &key, &form), here),
        // The form that sends a change again after somebody else's is the form of handing in.
        Some("hand-in") | None => (hand_in(&visit, &key, &form).await?, Href::case(reader.lang(), visit.file.id)),
        Some(_) => return Err(Problem::BadForm),
    };
    let asked = match asked {
        Ok(asked) if refused_files.is_empty() => asked,
        asked => {
            let wrong = asked.err().unwrap_or_default().into_iter().chain(refused_files).collect();
            return page(&visit, &key, Typed { fields: Some(form.0), wrong, ..Typed::default() }).await;
        }
    };
    let form_key = form_key(&form);
    let act = OnCase { vault: asked.vault, rows: asked.rows, ..visit.act(&form_key, asked.command) };
    match visit.office.on_case(site, signed, act).await {
        Ok(_) => Ok(see(&then)),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(Refusal::Changed { .. } | Refusal::Exists)) => {
            conflict::both(&visit, &form, &key, yours(&visit, &form)).await
        }
        Err(Undone::Refused(refusal)) => {
            let refused = Some(refused::says(reader.locale, &refusal, |paper| visit.paper_name(paper)));
            page(&visit, &key, Typed { fields: Some(form.0), refused, ..Typed::default() }).await
        }
    }
}

/// A command with what is written besides.
struct Asked {
    command: Command,
    vault: Vec<FirmCommand>,
    rows: Vec<Statement>,
}

impl Asked {
    const fn bare(command: Command) -> Self {
        Self { command, vault: Vec::new(), rows: Vec::new() }
    }
}

/// What is wrong: the name of the field, and what to do.
type Wrong = Vec<(String, String)>;

/// Keeps what was typed, right or wrong.
async fn save(visit: &Visit<'_>, key: &StepKey, form: &Form) -> Result<Response, Problem> {
    let failed = |error| visit.site.failed(&error);
    let store = visit.office.store();
    let fields = form.0.pairs().filter(|(name, _)| !matches!(*name, "key" | "seen" | "do"));
    let fields: crate::extract::Query = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let person = store.person_key(visit.signed.person).await.map_err(failed)?;
    let row = drafts::put(&person, &draft_name(visit, key), &fields.to_string(), visit.now).map_err(failed)?;
    store.run(vec![row]).await.map_err(failed)?;
    Ok(see(&visit.step_href(key).with("saved", "1")))
}

fn begin(visit: &Visit<'_>, key: &StepKey, form: &Form) -> Result<Asked, Wrong> {
    let mut wrong = Wrong::new();
    let on = past_day(visit, form, "since", &mut wrong);
    let reference = short(visit, form, "office", refusal::field_reference(visit.l()), &mut wrong);
    match on.filter(|_| wrong.is_empty()) {
        Some(on) => Ok(Asked::bare(Command::Begin { step: key.clone(), on, reference })),
        None => Err(wrong),
    }
}

async fn hand_in(visit: &Visit<'_>, key: &StepKey, form: &Form) -> Result<Result<Asked, Wrong>, Problem> {
    let l = visit.l();
    let failed = |error| visit.site.failed(&error);
    let store = visit.office.store();
    let mut wrong = Wrong::new();
    let on = past_day(visit, form, "on", &mut wrong);
    let reference = short(visit, form, "reference", refusal::field_reference(l), &mut wrong);
    let text = form.filled("words").unwrap_or_default().replace("\r\n", "\n");
    if text.chars().count() > MAX_WORDS {
        let limit = l.integer(i64::try_from(MAX_WORDS).unwrap_or(i64::MAX));
        wrong.push(("words".to_owned(), say::messages_long(l, &limit)));
    }
    let (mut papers, mut vault) = (Vec::new(), Vec::new());
    for given in visit.waypoint(key).map_or_else(Vec::new, |waypoint| gives(visit, waypoint)) {
        let Some(mut about) = particulars(visit, form, &given.evidence, &mut wrong).await? else { continue };
        about.states.clone_from(&given.states);
        let paper = match waiting(visit, &given.evidence) {
            Some((paper, _)) => {
                vault.push(FirmCommand::CorrectPaper(paper, about));
                paper
            }
            None => {
                let paper = PaperId::new(visit.office.id().map_err(failed)?);
                let (evidence, with) = (given.evidence.clone(), Some(visit.file.id));
                vault.push(FirmCommand::FilePaper { paper, evidence, particulars: about, with });
                paper
            }
        };
        papers.push(PaperRef { paper, evidence: given.evidence });
    }
    let Some(on) = on.filter(|_| wrong.is_empty()) else { return Ok(Err(wrong)) };
    let mut rows = vec![drafts::remove(visit.signed.person, &draft_name(visit, key))];
    let words = if text.is_empty() { None } else { Some(WordsId::new(visit.office.id().map_err(failed)?)) };
    if let Some(id) = words {
        let person = store.person_key(visit.signed.person).await.map_err(failed)?;
        rows.push(words::put(&person, id, &text).map_err(failed)?);
    }
    // No source says how long the desk may take, so no day is promised.
    let command = Command::HandIn { step: key.clone(), on, reference, papers, words, due: None };
    Ok(Ok(Asked { command, vault, rows }))
}

/// What was typed of a paper; `None` if nothing was.
async fn particulars(
    visit: &Visit<'_>,
    form: &Form,
    evidence: &str,
    wrong: &mut Wrong,
) -> Result<Option<Particulars>, Problem> {
    let l = visit.l();
    let name = |what: &str| format!("{what}:{evidence}");
    let number = short(visit, form, &name("number"), refusal::field_number(l), wrong);
    let issuer = short(visit, form, &name("issuer"), refusal::field_issuer(l), wrong);
    let issued = day(visit, form, &name("issued"), wrong);
    let expires = day(visit, form, &name("expires"), wrong);
    if let Some((issued, expires)) = issued.zip(expires).filter(|(issued, expires)| expires < issued) {
        wrong.push((name("expires"), errors::expires_before_issued(l, &l.date(expires), &l.date(issued))));
    }
    let files = files::of(visit, form.0.all(&name("file"))).await?.into_iter().map(|file| file.hash).collect();
    let about = Particulars { number, issuer, issued, expires, states: Vec::new(), files };
    Ok(Some(about).filter(|about| *about != Particulars::default()))
}

/// A line of text that fits.
fn short(visit: &Visit<'_>, form: &Form, name: &str, says: &str, wrong: &mut Wrong) -> Option<String> {
    let _ = visit;
    let value = form.filled(name)?;
    if value.chars().count() > MAX_NAME || value.chars().any(char::is_control) {
        wrong.push((name.to_owned(), says.to_owned()));
        return None;
    }
    Some(value.to_owned())
}

/// A day that may be left out.
fn day(visit: &Visit<'_>, form: &Form, name: &str, wrong: &mut Wrong) -> Option<Day> {
    let value = form.filled(name)?;
    match text::parse_date(value) {
        Ok(day) => Some(day),
        Err(error) => {
            wrong.push((name.to_owned(), answer::date_says(&visit.words(), error)));
            None
        }
    }
}

/// A day that has to be there and lies not in the future.
fn past_day(visit: &Visit<'_>, form: &Form, name: &str, wrong: &mut Wrong) -> Option<Day> {
    let l = visit.l();
    if form.filled(name).is_none() {
        let example = l.date(visit.today);
        wrong.push((name.to_owned(), errors::not_a_date(l, &example)));
        return None;
    }
    let day = day(visit, form, name, wrong)?;
    if day > visit.today {
        wrong.push((name.to_owned(), say::check_day_ahead(l).to_owned()));
        return None;
    }
    Some(day)
}

/// What the form sent, in words, for the page of two changes.
fn yours(visit: &Visit<'_>, form: &Form) -> Vec<(String, String)> {
    let l = visit.l();
    let label = |name: &str| {
        let (what, paper) = name.split_once(':').unwrap_or((name, ""));
        let label = match what {
            "on" => say::step_day(l),
            "since" => say::step_began_on(l),
            "reference" | "office" => say::step_reference(l),
            "words" => say::step_words(l),
            "number" => say::step_paper_number(l),
            "issuer" => say::step_paper_issuer(l),
            "issued" => say::step_paper_issued(l),
            "expires" => say::step_paper_expires(l),
            _ => return None,
        };
        Some(if paper.is_empty() { label.to_owned() } else { format!("{}: {label}", visit.paper_name(paper)) })
    };
    let filled = form.0.pairs().filter(|(_, value)| !value.trim().is_empty());
    filled.filter_map(|(name, value)| Some((label(name)?, value.to_owned()))).collect()
}
