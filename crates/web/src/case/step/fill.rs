//! The view of a step, from the case.

use desk::case::{Given, Progress, Stage, Status, StepKey, Turn, Verdict, Waypoint};
use desk::firm::{Paper, PaperStanding};
use desk::ids::{FileHash, PaperId};
use desk::policy::Action;
use rulebook::diagnostic::Kind;
use rulebook::plan::{NeedPlan, Tri};
use text::say::case as say;

use super::answered::answer;
use super::checked::hints;
use super::typed::Typed;
use super::{NeedRow, PaperForm, StepForm, StepView};
use crate::Problem;
use crate::case::overview::{lines, standing};
use crate::case::visit::Visit;
use crate::case::{files, stopped};
use crate::guide::entity::Entity;
use crate::guide::reading::Guide;
use crate::url::Href;

/// The page.
pub(super) async fn view(visit: &Visit<'_>, key: &StepKey, typed: Typed) -> Result<StepView, Problem> {
    let l = visit.l();
    let way = visit.way.as_ref().ok();
    let waypoint = visit.waypoint(key);
    // Without a plan a step stands where what was done to it has left it.
    let progress = match (waypoint, visit.case.stage(key)) {
        (Some(waypoint), _) => waypoint.progress,
        (None, Some(stage)) if way.is_none() => match stage {
            Stage::Begun { .. } => Progress::UnderWay(Turn::Authority),
            Stage::Handed(_) | Stage::Proposed { .. } => Progress::UnderWay(Turn::Desk),
            Stage::Decided { verdict: Verdict::Accepted { .. }, .. } => Progress::Done,
            Stage::Decided { .. } => Progress::Back,
        },
        (None, _) => Progress::NotNeeded,
    };
    let works = visit.may(Action::WorkOnStep);
    let open = visit.case.status == Status::Open;
    let can = matches!(progress, Progress::Ready | Progress::Back | Progress::UnderWay(Turn::Authority));
    let form = match waypoint.filter(|_| works && open && can) {
        Some(waypoint) => Some(form(visit, waypoint, &typed).await?),
        None => None,
    };
    let no_form = match progress {
        _ if form.is_some() || way.is_none() => None,
        Progress::NotNeeded => Some(say::step_gone_line(l)),
        Progress::Ahead => Some(say::step_not_yet(l)),
        _ if !open => Some(text::say::refusal::not_open(l)),
        _ if can => Some(say::step_read_only(l)),
        _ => None,
    };
    let decides = matches!(progress, Progress::UnderWay(Turn::Desk)) && visit.may(Action::Decide);
    let (about, guide) = about(visit, key, waypoint);
    Ok(StepView {
        frame: visit.frame(None),
        title: visit.step_name(key),
        standing: standing(progress),
        lines: way.zip(waypoint).map_or_else(Vec::new, |(way, waypoint)| lines(visit, way, waypoint)),
        refused: typed.refused,
        stopped: stopped::notice(visit),
        answer: answer(visit, key, waypoint, works && open).await?,
        needs: waypoint.and_then(|waypoint| needs(visit, waypoint)),
        about,
        guide,
        form,
        no_form,
        decide: decides.then(|| Href::case_decide(l.lang, visit.file.id, key)),
    })
}

/// What the guide says of the step as it is in force for the case, and its page.
fn about(visit: &Visit<'_>, key: &StepKey, waypoint: Option<&Waypoint>) -> (Vec<(&'static str, maud::Markup)>, Href) {
    let l = visit.l();
    let href = Href::entity(l.lang, Kind::Step, &key.step);
    let Some(ix) = visit.book().entities.steps.find(&key.step) else { return (Vec::new(), href) };
    let planned = visit.way.as_ref().ok().zip(waypoint).and_then(|(way, waypoint)| way.step(waypoint));
    let entity = &visit.book().entities.steps[ix];
    let position = planned.map(|step| step.edition).or_else(|| entity.position_on(visit.rules()));
    let guide = Guide::new(visit.site, visit.reader, &visit.law, None);
    let about = position.map_or_else(Vec::new, |at| crate::guide::about(&guide, Entity::from(ix), at));
    (about, href)
}

/// What the step needs, and whether it is there.
fn needs(visit: &Visit<'_>, waypoint: &Waypoint) -> Option<Vec<NeedRow>> {
    let step = visit.way.as_ref().ok()?.step(waypoint)?;
    Some(step.needs.iter().filter(|need| need.needed != Tri::No).map(|need| self::need(visit, need)).collect())
}

fn need(visit: &Visit<'_>, need: &NeedPlan) -> NeedRow {
    let l = visit.l();
    let way = visit.way.as_ref().ok();
    let (met, word) = match need {
        NeedPlan { held: true, .. } => (true, say::step_need_met(l)),
        NeedPlan { bring: true, .. } => (true, say::step_need_bring(l)),
        NeedPlan { needed: Tri::Maybe, .. } => (false, say::step_need_maybe(l)),
        _ => (false, say::step_need_missing(l)),
    };
    // The last step of the plan that works on the paper is the one that is waited for.
    let makes = |waypoint: &&Waypoint| {
        let step = way.and_then(|way| way.step(waypoint));
        step.is_some_and(|step| step.paper == Some(need.evidence) || step.gives.contains(&need.evidence))
    };
    let from = way.and_then(|way| way.steps.iter().rev().find(makes)).filter(|_| !met);
    NeedRow {
        title: visit.words().prepared(need.evidence, &need.states).into_owned(),
        met,
        word,
        from: from.map(|waypoint| (visit.step_name(&waypoint.key), visit.step_href(&waypoint.key))),
    }
}

/// The paper of a kind that came in with this case and waits: what is typed again corrects it.
pub(super) fn waiting<'v>(visit: &'v Visit<'_>, evidence: &str) -> Option<(PaperId, &'v Paper)> {
    let waits = |paper: &Paper| {
        paper.evidence == evidence && paper.with == Some(visit.file.id) && paper.standing == PaperStanding::UnderReview
    };
    visit.file.firm.papers.iter().find(|(_, paper)| waits(paper)).map(|(id, paper)| (*id, paper))
}

async fn form(visit: &Visit<'_>, waypoint: &Waypoint, typed: &Typed) -> Result<StepForm, Problem> {
    let l = visit.l();
    let begun = match visit.case.stage(&waypoint.key) {
        Some(Stage::Begun { reference, .. }) => Some(reference.clone().unwrap_or_default()),
        _ => None,
    };
    let before = visit.case.stage(&waypoint.key).and_then(|stage| stage.handed());
    let mut papers = Vec::new();
    for given in gives(visit, waypoint) {
        papers.push(paper(visit, &given, typed).await?);
    }
    let day = |day: calendar::Day| text::strip_marks(&l.date(day)).into_owned();
    let mut form = StepForm {
        action: visit.step_href(&waypoint.key),
        key: visit.key()?,
        seen: visit.file.position,
        example: day(visit.today),
        begin: match begun {
            Some(_) => None,
            None => Some([typed.pile("since", String::new), typed.pile("office", String::new)]),
        },
        on: typed.pile("on", || before.map_or_else(String::new, |handed| day(handed.on))),
        reference: typed.pile("reference", || {
            let handed = before.and_then(|handed| handed.reference.clone());
            handed.or(begun.clone()).unwrap_or_default()
        }),
        papers,
        words: typed.pile("words", String::new),
        hints: Vec::new(),
        saved: typed.saved,
    };
    // Before anything is typed there is nothing to look at again.
    if typed.fields.is_some() {
        form.hints = hints(visit, &form);
    }
    Ok(form)
}

/// What the step gives when it is done.
pub(super) fn gives(visit: &Visit<'_>, waypoint: &Waypoint) -> Vec<Given> {
    visit.way.as_ref().map_or_else(|_| Vec::new(), |way| way.gives(visit.book(), waypoint, visit.today))
}

async fn paper(visit: &Visit<'_>, given: &Given, typed: &Typed) -> Result<PaperForm, Problem> {
    let l = visit.l();
    let known = waiting(visit, &given.evidence).map(|(_, paper)| &paper.particulars);
    let mut form = PaperForm { evidence: given.evidence.clone(), ..PaperForm::default() };
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let date =
        |day: Option<calendar::Day>| day.map_or_else(String::new, |day| text::strip_marks(&l.date(day)).into_owned());
    let states: Vec<_> = given.states.iter().filter_map(|id| visit.book().entities.states.find(id)).collect();
    form.title = match visit.book().entities.evidence.find(&given.evidence) {
        Some(ix) => visit.words().prepared(ix, &states).into_owned(),
        None => given.evidence.clone(),
    };
    form.number = typed.pile(&form.field("number"), || text(known.and_then(|known| known.number.as_ref())));
    form.issuer = typed.pile(&form.field("issuer"), || text(known.and_then(|known| known.issuer.as_ref())));
    form.issued = typed.pile(&form.field("issued"), || date(known.and_then(|known| known.issued)));
    form.expires = typed.pile(&form.field("expires"), || date(known.and_then(|known| known.expires)));
    form.files_error = typed.error(&form.field("files"));
    let files: Vec<String> = match &typed.fields {
        Some(fields) => fields.all(&form.field("file")).map(str::to_owned).collect(),
        None => known.map_or_else(Vec::new, |known| known.files.iter().map(FileHash::to_string).collect()),
    };
    let files = files::of(visit, files.iter().map(String::as_str)).await?;
    form.kept = files.into_iter().map(|file| (file.hash.to_string(), file.name)).collect();
    Ok(form)
}
