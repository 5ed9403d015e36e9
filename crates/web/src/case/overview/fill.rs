//! The view of a case, from the case.

use desk::case::{Journey, JourneyError, Progress, Stage, Status as CaseStatus, Turn, Waypoint, law_changes};
use desk::firm::{Paper, PaperStanding};
use desk::ids::PaperId;
use desk::policy::Action;
use rulebook::checked::Ix;
use rulebook::diagnostic::Kind;
use text::say::case as say;

use super::next::next;
use super::{CaseView, Ends, LawNotice, PaperRow, Standing, Steering, StepRow, Way};
use crate::Problem;
use crate::case::change::PlanChange;
use crate::case::chronicle::Messages;
use crate::case::visit::Visit;
use crate::queue::holder;
use crate::ui::Status;
use crate::url::{CasePage, FirmPage, Href};

/// How many entries of the chronicle the page of a case shows.
const LATEST: usize = 4;

/// The page.
pub(super) async fn view(visit: &Visit<'_>, refused: Option<String>) -> Result<CaseView, Problem> {
    let (l, key) = (visit.l(), visit.key()?);
    let history = visit.history().await?;
    let last = history.get(history.len().saturating_sub(LATEST)..).unwrap_or_default();
    let mut latest = visit.entries(last, Messages::Apart).await?;
    latest.reverse();
    let status = visit.case.status;
    let steering = visit.may(Action::SteerCase).then(|| Steering {
        key: key.clone(),
        seen: visit.file.position,
        open: status == CaseStatus::Open,
        paused: status == CaseStatus::Paused,
        withdrawn: status == CaseStatus::Withdrawn,
    });
    Ok(CaseView {
        frame: visit.frame(Some(CasePage::Plan)),
        refused,
        state: state(visit),
        next: next(visit),
        ends: visit.way.as_ref().ok().map(|way| ends(visit, way)),
        law: law(visit, &key),
        way: visit.way.as_ref().ok().map(|way| self::way(visit, way)),
        papers: papers(visit),
        vault: Href::firm_page(l.lang, visit.file.firm_id, FirmPage::Papers),
        messages: visit.case.messages.len(),
        latest,
        steering,
        archive: visit.may(Action::ExportCase).then(|| Href::case_archive(l.lang, visit.file.id)),
        desk: holder(visit).await?.map(|holder| holder.main(l)),
    })
}

fn state(visit: &Visit<'_>) -> (Status, &'static str) {
    let l = visit.l();
    match visit.case.status {
        CaseStatus::Unopened | CaseStatus::Open => (Status::Open, say::open_state(l)),
        CaseStatus::Paused => (Status::Undecided, say::paused_state(l)),
        CaseStatus::Withdrawn => (Status::Closed, say::withdrawn_state(l)),
        CaseStatus::Done => (Status::Done, say::done_state(l)),
    }
}

fn ends(visit: &Visit<'_>, way: &Journey) -> Ends {
    let l = visit.l();
    let counted = |waypoint: &&Waypoint| waypoint.progress != Progress::NotNeeded;
    let done = way.steps.iter().filter(|waypoint| waypoint.progress == Progress::Done).count();
    let mut days = Vec::new();
    if let Some(route) = way.route().filter(|_| visit.case.status != CaseStatus::Done) {
        days.extend(route.done.typical.map(|day| say::ends_typical(l, &l.date(day))));
        let latest = route.done.max.filter(|day| Some(*day) != route.done.typical);
        days.extend(latest.map(|day| say::ends_latest(l, &l.date(day))));
    }
    Ends {
        days,
        over: visit.case.status == CaseStatus::Done,
        progress: (done, way.steps.iter().filter(counted).count()),
        rules: l.date(visit.rules()),
    }
}

/// How far a step is, for its badge.
pub(crate) fn standing(progress: Progress) -> Standing {
    match progress {
        Progress::Done => Standing::Done,
        Progress::UnderWay(Turn::Desk) => Standing::Desk,
        Progress::UnderWay(Turn::Authority | Turn::Firm) => Standing::Office,
        Progress::Back => Standing::Back,
        Progress::Ready => Standing::Ready,
        Progress::Ahead => Standing::Ahead,
        Progress::NotNeeded => Standing::Gone,
    }
}

fn way(visit: &Visit<'_>, way: &Journey) -> Way {
    let mut rows = Way::default();
    for waypoint in &way.steps {
        let row = row(visit, way, waypoint);
        match waypoint.progress {
            Progress::Done => rows.done.push(row),
            Progress::NotNeeded => rows.gone.push(row),
            _ => rows.ahead.push(row),
        }
    }
    rows
}

fn row(visit: &Visit<'_>, way: &Journey, waypoint: &Waypoint) -> StepRow {
    let step = way.step(waypoint);
    let authority = step.and_then(|step| visit.book().rules.steps[step.step.get()][step.edition].authority);
    StepRow {
        title: visit.step_name(&waypoint.key),
        href: visit.step_href(&waypoint.key),
        place: authority.map(|authority| visit.words().authority(authority).into_owned()),
        standing: standing(waypoint.progress),
        lines: lines(visit, way, waypoint),
        critical: step.is_some_and(|step| step.critical) && waypoint.progress != Progress::Done,
    }
}

/// When a step was or will be done, and what it waits for.
pub(crate) fn lines(visit: &Visit<'_>, way: &Journey, waypoint: &Waypoint) -> Vec<String> {
    let l = visit.l();
    let mut lines = Vec::new();
    let stage = visit.case.stage(&waypoint.key);
    match (waypoint.progress, stage) {
        (Progress::Done, Some(stage)) => {
            lines.extend(stage.handed().map(|handed| say::when_done(l, &l.date(handed.on))));
        }
        (Progress::UnderWay(Turn::Authority), Some(Stage::Begun { on, .. })) => {
            lines.push(say::when_since(l, &l.date(*on)));
            lines.extend(late(visit, way, waypoint));
        }
        (Progress::UnderWay(_), Some(stage)) => {
            let (handed, due) = (stage.handed().map(|handed| handed.at), stage.handed().and_then(|handed| handed.due));
            lines.extend(handed.map(|at| say::when_handed(l, &l.date(visit.day_of(at)))));
            lines.extend(due.map(|due| say::next_desk_by(l, &l.date(due))));
        }
        (Progress::Back, Some(Stage::Decided { at, .. })) => {
            lines.push(say::when_returned(l, &l.date(visit.day_of(*at))));
        }
        (Progress::Ready | Progress::Ahead, _) => lines.extend(ahead(visit, way, waypoint)),
        _ => {}
    }
    lines
}

/// When a step is expected, and what it waits for.
fn ahead(visit: &Visit<'_>, way: &Journey, waypoint: &Waypoint) -> Vec<String> {
    let l = visit.l();
    let mut lines = Vec::new();
    if let Some(step) = way.step(waypoint) {
        lines.extend(match (step.starts.typical, step.ends.typical) {
            (Some(from), Some(to)) => Some(say::when_expected(l, &l.date(from), &l.date(to))),
            (Some(from), None) => Some(say::when_expected_from(l, &l.date(from))),
            _ => None,
        });
        if waypoint.progress == Progress::Ahead && waypoint.missing.is_empty() {
            lines.push(say::waits_fact(l).to_owned());
        }
    }
    if !waypoint.missing.is_empty() {
        let papers: Vec<String> = waypoint.missing.iter().map(|id| visit.paper_name(id)).collect();
        lines.push(say::waits_for(l, &l.and(&papers)));
    }
    lines
}

/// That a step takes longer than usual.
fn late(visit: &Visit<'_>, way: &Journey, waypoint: &Waypoint) -> Option<String> {
    let l = visit.l();
    let step = way.step(waypoint)?;
    let usual = step.ends.typical.filter(|usual| *usual < visit.today)?;
    let date = l.date(usual);
    Some(if step.critical { say::late_critical(l, &date) } else { say::late_by(l, &date) })
}

fn papers(visit: &Visit<'_>) -> Vec<PaperRow> {
    let mut papers: Vec<(&PaperId, &Paper)> = visit
        .file
        .firm
        .papers
        .iter()
        .filter(|(_, paper)| paper.with == Some(visit.file.id) || paper.with.is_none() && paper.counts())
        .collect();
    papers.sort_by_key(|(_, paper)| std::cmp::Reverse(paper.at));
    papers.into_iter().map(|(id, paper)| self::paper(visit, *id, paper)).collect()
}

fn paper(visit: &Visit<'_>, id: PaperId, paper: &Paper) -> PaperRow {
    let l = visit.l();
    let about = &paper.particulars;
    let states = about.states.iter().filter_map(|id| visit.book().entities.states.find(id));
    let states: Vec<String> = states.map(|state| visit.words().state(state).into_owned()).collect();
    let number = about.number.as_ref().map(|number| say::paper_number(l, number));
    let expires = about.expires.map(|day| say::paper_expires(l, &l.date(day)));
    let line: Vec<String> = number.into_iter().chain(states).chain(expires).collect();
    PaperRow {
        title: visit.paper_name(&paper.evidence),
        href: Some(Href::firm_paper(l.lang, visit.file.firm_id, id)),
        line: line.join(" · "),
        badge: match paper.standing {
            PaperStanding::Claimed => (Status::Todo, say::paper_claimed(l)),
            PaperStanding::UnderReview => (Status::Undecided, say::paper_review(l)),
            PaperStanding::Accepted => (Status::Done, say::paper_accepted(l)),
        },
    }
}

/// The rules that changed under the case, and what following them does to its plan.
fn law(visit: &Visit<'_>, key: &str) -> Option<LawNotice> {
    let l = visit.l();
    if visit.case.status != CaseStatus::Open {
        return None;
    }
    let changes = law_changes(&visit.law, &visit.case, &visit.file.firm, visit.today).ok()?;
    if changes.is_empty() {
        return None;
    }
    let mut then = visit.case.clone();
    then.on = Some(visit.today);
    let after: Result<Journey, JourneyError> = desk::case::journey(&visit.law, &then, &visit.file.firm, visit.today);
    let effect = match (&visit.way, &after) {
        (Ok(before), Ok(after)) => PlanChange::between(visit, before, after),
        _ => PlanChange::default(),
    };
    let changes = changes.iter().filter_map(|change| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == change.kind)?;
        let words = visit.words();
        let entities = &visit.book().entities;
        let title = match kind {
            Kind::Step => words.step(entities.steps.find(&change.id)?),
            Kind::Evidence => words.evidence(entities.evidence.find(&change.id)?),
            Kind::Route => words.route(entities.routes.find(&change.id)?),
            _ => return None,
        };
        let href = Href::changes(l.lang, kind, &change.id);
        Some((say::law_change(l, &title, &l.date(change.from)), href))
    });
    let form = visit.may(Action::TellFacts).then(|| (key.to_owned(), visit.file.position));
    Some(LawNotice { changes: changes.collect(), effect, form })
}
