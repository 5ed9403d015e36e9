//! The view of a decision, from the case.

use std::hash::{DefaultHasher, Hash, Hasher};

use desk::case::{Handed, Stage, Status, StepKey, Verdict};
use desk::ids::WordsId;
use desk::policy::Action;
use desk::stream::By;
use maud::html;
use store::queue::{Pile, Wanted};
use text::say::{case, decide as say};

use super::checks::{checklist, law};
use super::form::{DecideForm, Typed, sources};
use super::view::{Cited, DecideView, Item, PaperShown, Stands};
use crate::Problem;
use crate::case::visit::Visit;
use crate::case::{files, stopped};
use crate::guide::entity::Entity;
use crate::guide::reading::Guide;
use crate::moment::instant;
use crate::queue::holder;
use crate::ui::{Code, Tone};
use crate::url::Href;

/// The page.
pub(super) async fn view(visit: &Visit<'_>, key: &StepKey, mut typed: Typed) -> Result<DecideView, Problem> {
    let l = visit.l();
    let stage = visit.case.stage(key);
    let handed = stage.and_then(Stage::handed);
    let law = law_of_step(visit, key);
    let items = handed.map_or_else(Vec::new, |handed| items(visit, key, handed));
    let cannot = cannot(visit, stage);
    let refused = typed.refused.take();
    let words = match handed.and_then(|handed| handed.words) {
        Some(id) => visit.said(&[id]).await?.remove(&id),
        None => None,
    };
    Ok(DecideView {
        frame: visit.frame(None),
        title: say::title(l, &visit.step_name(key)),
        holder: holder(visit).await?,
        refused,
        stopped: stopped::notice(visit),
        stands: stands(visit, key).await?,
        handed: match handed {
            Some(handed) => self::handed(visit, handed).await?,
            None => Vec::new(),
        },
        words,
        papers: match handed {
            Some(handed) => papers(visit, handed).await?,
            None => Vec::new(),
        },
        form: match cannot {
            None => Some(form(visit, key, &items, &law, typed).await?),
            Some(_) => None,
        },
        // Why nobody decides on what is decided needs no saying.
        cannot: cannot.filter(|_| !matches!(stage, Some(Stage::Decided { .. }))),
        checklist: items,
        about: about(visit, key),
        law,
    })
}

/// Why the reader cannot decide on a step.
pub(super) fn cannot(visit: &Visit<'_>, stage: Option<&Stage>) -> Option<&'static str> {
    let l = visit.l();
    let me = visit.signed.by();
    if !visit.may(Action::Decide) {
        return Some(if visit.of_desk() { say::reads(l) } else { say::own_firm(l) });
    }
    match stage {
        _ if visit.case.status != Status::Open && !matches!(stage, Some(Stage::Decided { .. })) => Some(say::closed(l)),
        Some(Stage::Handed(handed) | Stage::Proposed { handed, .. }) if handed.by == me => Some(say::own_hand(l)),
        Some(Stage::Proposed { by, .. }) if *by == me => Some(say::own_hand(l)),
        Some(Stage::Handed(_) | Stage::Proposed { .. }) => None,
        Some(Stage::Begun { .. } | Stage::Decided { .. }) | None => Some(say::nothing(l)),
    }
}

/// The checklist; of a step that is not part of the plan any more, the papers that came in.
pub(super) fn items(visit: &Visit<'_>, key: &StepKey, handed: &Handed) -> Vec<Item> {
    if let Some(waypoint) = visit.waypoint(key).filter(|waypoint| waypoint.at.is_some()) {
        return checklist(visit, waypoint, handed);
    }
    let item = |evidence: &String| Item {
        id: evidence.clone(),
        title: visit.paper_name(evidence),
        part: say::item_comes(visit.l()),
        machine: Vec::new(),
        judge: Some(say::judge_paper(visit.l())),
        law: Vec::new(),
    };
    handed.papers.iter().map(|filed| item(&filed.evidence)).collect()
}

/// The law of a step as it binds the case.
pub(super) fn law_of_step(visit: &Visit<'_>, key: &StepKey) -> Vec<Cited> {
    let Some(ix) = visit.book().entities.steps.find(&key.step) else { return Vec::new() };
    let entity = &visit.book().entities.steps[ix];
    entity.nearest(visit.rules()).map_or_else(Vec::new, |edition| law(visit, edition))
}

fn about(visit: &Visit<'_>, key: &StepKey) -> Vec<(&'static str, maud::Markup)> {
    let Some(ix) = visit.book().entities.steps.find(&key.step) else { return Vec::new() };
    let Some(at) = visit.book().entities.steps[ix].position_on(visit.rules()) else { return Vec::new() };
    let guide = Guide::new(visit.site, visit.reader, &visit.law, None);
    crate::guide::about(&guide, Entity::from(ix), at)
}

async fn handed(visit: &Visit<'_>, handed: &Handed) -> Result<Vec<(&'static str, maud::Markup)>, Problem> {
    let l = visit.l();
    let who = visit.names([handed.by]).await?.of(l, &visit.file.firm, handed.by);
    let mut pairs = vec![
        (say::handed_by(l), html! { bdi { (who) } }),
        (say::handed_at(l), html! { (instant(l, handed.at)) }),
        (say::done_on(l), html! { (l.date(handed.on)) }),
    ];
    if let Some(due) = handed.due {
        pairs.push((say::due(l), html! { (l.date(due)) }));
    }
    if let Some(reference) = &handed.reference {
        pairs.push((case::step_reference(l), html! { (Code(reference)) }));
    }
    Ok(pairs)
}

/// The papers that came in, with what stands on them.
async fn papers(visit: &Visit<'_>, handed: &Handed) -> Result<Vec<PaperShown>, Problem> {
    let l = visit.l();
    let mut shown = Vec::new();
    for filed in &handed.papers {
        let Some(paper) = visit.file.firm.papers.get(&filed.paper) else { continue };
        let about = &paper.particulars;
        let states = about.states.iter().filter_map(|id| visit.book().entities.states.find(id));
        let states: Vec<_> = states.map(|state| visit.words().state(state)).collect();
        let mut pairs = Vec::new();
        if let Some(number) = &about.number {
            pairs.push((case::step_paper_number(l), html! { (Code(number)) }));
        }
        if let Some(issuer) = &about.issuer {
            pairs.push((case::step_paper_issuer(l), html! { bdi { (issuer) } }));
        }
        for (label, day) in [(case::step_paper_issued(l), about.issued), (case::step_paper_expires(l), about.expires)] {
            pairs.extend(day.map(|day| (label, html! { (l.date(day)) })));
        }
        if !states.is_empty() {
            pairs.push((say::states(l), html! { (l.and(&states)) }));
        }
        let files = files::shown(visit, &about.files).await?;
        shown.push(PaperShown { title: visit.paper_name(&filed.evidence), pairs, files });
    }
    Ok(shown)
}

/// What the papers of a step say, as a mark: it changes when they do.
pub(super) fn mark(visit: &Visit<'_>, handed: &Handed) -> String {
    let mut hasher = DefaultHasher::new();
    for filed in &handed.papers {
        let about = visit.file.firm.papers.get(&filed.paper).map(|paper| format!("{:?}", paper.particulars));
        (filed.paper.uuid(), about).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

async fn form(
    visit: &Visit<'_>,
    key: &StepKey,
    items: &[Item],
    law: &[Cited],
    typed: Typed,
) -> Result<DecideForm, Problem> {
    let l = visit.l();
    let stage = visit.case.stage(key);
    let two = visit.waypoint(key).is_some_and(|waypoint| waypoint.two_persons);
    let two = match stage {
        Some(Stage::Proposed { verdict, by, .. }) => {
            let who = visit.names([*by]).await?.of(l, &visit.file.firm, *by);
            Some(say::two_second(l, &who, word(visit, verdict)))
        }
        _ if two => Some(say::two_first(l).to_owned()),
        _ => None,
    };
    Ok(DecideForm {
        action: Href::case_decide(l.lang, visit.file.id, key),
        key: visit.key()?,
        seen: visit.file.position,
        papers: stage.and_then(Stage::handed).map_or_else(String::new, |handed| mark(visit, handed)),
        two,
        only_return: visit.way.is_err(),
        items: items.iter().map(|item| (item.id.clone(), item.title.clone())).collect(),
        sources: citable(visit, items, law),
        typed,
    })
}

/// The laws that a refusal can name: those of the step and its papers, or, where the rulebook knows none, all.
pub(super) fn citable(visit: &Visit<'_>, items: &[Item], law: &[Cited]) -> Vec<(String, String)> {
    let near = sources(law.iter().chain(items.iter().flat_map(|item| &item.law)));
    if !near.is_empty() {
        return near;
    }
    let all = visit.book().entities.sources.iter();
    all.map(|(_, id, source)| (id.to_string(), source.title.clone())).collect()
}

fn word(visit: &Visit<'_>, verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted { .. } => say::accepted(visit.l()),
        Verdict::Returned { .. } => say::returned(visit.l()),
        Verdict::Refused { .. } => say::refused(visit.l()),
    }
}

/// A decision that was made, or the first of two.
async fn stands(visit: &Visit<'_>, key: &StepKey) -> Result<Option<Stands>, Problem> {
    let l = visit.l();
    let me = visit.signed.by();
    let undo = |line: &'static str| -> Result<_, Problem> {
        Ok(Some((Href::case_decide(l.lang, visit.file.id, key), visit.key()?, visit.file.position, line)))
    };
    Ok(match visit.case.stage(key) {
        Some(Stage::Proposed { by, words, .. }) if visit.of_desk() => Some(Stands {
            tone: Tone::Turn,
            says: vec![say::first_of_two(l).to_owned()],
            words: said(visit, *words).await?,
            undo: if *by == me { undo(say::undo_first_line(l))? } else { None },
            next: if *by == me { next(visit).await? } else { None },
        }),
        Some(Stage::Decided { verdict, words, by, at, effective, .. }) => Some(Stands {
            tone: Tone::Done,
            says: vec![decided(visit, verdict, *by, *at).await?],
            words: said(visit, *words).await?,
            undo: if *by == me && visit.now < *effective { undo(say::undo_line(l))? } else { None },
            next: next(visit).await?,
        }),
        _ => None,
    })
}

async fn decided(visit: &Visit<'_>, verdict: &Verdict, by: By, at: jiff::Timestamp) -> Result<String, Problem> {
    let l = visit.l();
    let who = visit.names([by]).await?.of(l, &visit.file.firm, by);
    Ok(say::decided(l, &who, &instant(l, at), word(visit, verdict)))
}

async fn said(visit: &Visit<'_>, words: Option<WordsId>) -> Result<Option<String>, Problem> {
    let Some(id) = words else { return Ok(None) };
    Ok(visit.said(&[id]).await?.remove(&id))
}

/// The next case that waits for the reader.
async fn next(visit: &Visit<'_>) -> Result<Option<Href>, Problem> {
    let wanted = Wanted {
        pile: Pile::Mine,
        officer: visit.signed.person,
        today: visit.today.to_string(),
        route: None,
        steps: None,
        latest_first: false,
        after: None,
    };
    let lines = visit.office.store().queue(&wanted, 1).await.map_err(|error| visit.site.failed(&error))?;
    let line = lines.first();
    let step = line.and_then(|line| line.step.as_ref()?.parse().ok());
    Ok(line.map(|line| match step {
        Some(step) => Href::case_decide(visit.l().lang, line.case, &step),
        None => Href::case(visit.l().lang, line.case),
    }))
}

impl Visit<'_> {
    /// Words by their ids.
    pub(super) async fn said(&self, ids: &[WordsId]) -> Result<std::collections::HashMap<WordsId, String>, Problem> {
        self.office.store().words(ids).await.map_err(|error| self.site.failed(&error))
    }
}
