//! What came of a step so far, from the case.

use desk::case::{Handed, PaperRef, Stage, StepKey, Verdict, Waypoint};
use desk::ids::WordsId;
use maud::{Markup, html};
use rulebook::diagnostic::Kind;
use text::say::{case as say, chronicle};

use super::{Answer, AnswerKind};
use crate::Problem;
use crate::case::files;
use crate::case::visit::Visit;
use crate::ui::{Code, Files};
use crate::url::Href;

/// What came of it; `None` if nothing was said of it yet.
pub(super) async fn answer(
    visit: &Visit<'_>,
    key: &StepKey,
    waypoint: Option<&Waypoint>,
    works: bool,
) -> Result<Option<Answer>, Problem> {
    let l = visit.l();
    let Some(stage) = visit.case.stage(key) else { return Ok(None) };
    let desk_words = match stage {
        Stage::Decided { words, .. } | Stage::Proposed { words, .. } => *words,
        Stage::Begun { .. } | Stage::Handed(_) => None,
    };
    let firm_words = stage.handed().and_then(|handed| handed.words);
    let ids: Vec<WordsId> = desk_words.into_iter().chain(firm_words).collect();
    let said = visit.office.store().words(&ids).await.map_err(|error| visit.site.failed(&error))?;
    let words =
        |id: Option<WordsId>| id.map(|id| said.get(&id).cloned().unwrap_or_else(|| say::messages_gone(l).to_owned()));
    let kind = match stage {
        Stage::Begun { .. } => AnswerKind::Begun,
        Stage::Handed(handed) => AnswerKind::Waits(waits(visit, waypoint, handed).await?),
        Stage::Proposed { .. } => AnswerKind::Waits(vec![say::step_second(l).to_owned()]),
        Stage::Decided { verdict: Verdict::Returned { items }, .. } => {
            AnswerKind::Returned(items.iter().map(|id| visit.paper_name(id)).collect())
        }
        Stage::Decided { verdict: Verdict::Refused { source }, .. } => {
            let known = visit.book().entities.sources.by_id(source);
            AnswerKind::Refused(known.map(|known| (known.title.clone(), Href::entity(l.lang, Kind::Source, source))))
        }
        Stage::Decided { verdict: Verdict::Accepted { .. }, at, .. } => {
            AnswerKind::Accepted(say::step_accepted_on(l, &l.date(visit.day_of(*at))))
        }
    };
    let taken = matches!(stage, Stage::Begun { .. } | Stage::Handed(_)) && works;
    Ok(Some(Answer {
        kind,
        handed: match stage {
            Stage::Begun { on, reference } => begun(visit, *on, reference.as_deref()),
            Stage::Handed(handed) | Stage::Proposed { handed, .. } | Stage::Decided { handed, .. } => {
                self::handed(visit, handed).await?
            }
        },
        firm_words: words(firm_words),
        desk_words: words(desk_words),
        take_back: if taken { Some((visit.step_href(key), visit.key()?, visit.file.position)) } else { None },
    }))
}

async fn waits(visit: &Visit<'_>, waypoint: Option<&Waypoint>, handed: &Handed) -> Result<Vec<String>, Problem> {
    let l = visit.l();
    let who = visit.names([handed.by]).await?.of(l, &visit.file.firm, handed.by);
    let mut lines = vec![say::step_handed_by(l, &who, &l.date(visit.day_of(handed.at)))];
    lines.extend(handed.due.map(|due| say::next_desk_by(l, &l.date(due))));
    if waypoint.is_some_and(|waypoint| waypoint.two_persons) {
        lines.push(say::step_second_firm(l).to_owned());
    }
    Ok(lines)
}

fn begun(visit: &Visit<'_>, on: calendar::Day, reference: Option<&str>) -> Vec<(String, Markup)> {
    let l = visit.l();
    let since = (say::step_began_on(l).to_owned(), html! { (l.date(on)) });
    let reference = reference.map(|number| (say::step_reference(l).to_owned(), html! { (Code(number)) }));
    std::iter::once(since).chain(reference).collect()
}

async fn handed(visit: &Visit<'_>, handed: &Handed) -> Result<Vec<(String, Markup)>, Problem> {
    let l = visit.l();
    let mut pairs = vec![(say::step_day(l).to_owned(), html! { (l.date(handed.on)) })];
    if let Some(number) = &handed.reference {
        pairs.push((say::step_reference(l).to_owned(), html! { (Code(number)) }));
    }
    for given in &handed.papers {
        pairs.push((visit.paper_name(&given.evidence), paper(visit, given).await?));
    }
    Ok(pairs)
}

/// A paper that came in, with what stands on it.
async fn paper(visit: &Visit<'_>, given: &PaperRef) -> Result<Markup, Problem> {
    let l = visit.l();
    let Some(paper) = visit.file.firm.papers.get(&given.paper) else {
        return Ok(html! { (chronicle::fact_unknown(l)) });
    };
    let about = &paper.particulars;
    let issued = about.issued.map(|day| l.date(day));
    let expires = about.expires.map(|day| say::paper_expires(l, &l.date(day)));
    let files = files::shown(visit, &about.files).await?;
    Ok(html! {
        a href=(Href::firm_paper(l.lang, visit.file.firm_id, given.paper)) {
            @match &about.number { Some(number) => (Code(number)), None => (say::step_need_met(l)) }
        }
        @if let Some(issuer) = &about.issuer { " · " bdi { (issuer) } }
        @for day in issued.iter().chain(&expires) { " · " (day) }
        (Files(&files))
    })
}
