//! An answer that was sent: first what it does to the plan, then, once accepted, the change.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use desk::case::{Command, Event, JourneyError, journey};
use desk::firm::Command as FirmCommand;
use desk::policy::Action;
use rulebook::checked::FactIx;
use rulebook::plan::AnswerError;
use text::say::case as say;

use super::{Preview, fact, question};
use crate::case::change::PlanChange;
use crate::case::chronicle::said;
use crate::case::visit::{Visit, form_key};
use crate::case::{conflict, refused};
use crate::extract::{Form, Path};
use crate::office::{OnCase, Signed, Undone};
use crate::start::{DONT_KNOW, see, typed};
use crate::ui::Page;
use crate::url::CasePage;
use crate::{Problem, Reader, Site};

/// `POST /{lang}/case/{case}/facts`.
pub(crate) async fn tell(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Problem> {
    let visit = Visit::open(&reader, &site, &signed, &id).await?;
    visit.file.may(Action::TellFacts)?;
    let ix = fact(&visit, form.filled("fact").ok_or(Problem::BadForm)?)?;
    let given: Vec<&str> = form.0.all("answer").collect();
    let value = if form.filled("unknown").is_some() || given == [DONT_KNOW] {
        None
    } else {
        let facts = &visit.book().entities.facts;
        match typed::read(facts, ix, &given) {
            Ok(value) => Some(facts.format(ix, value)),
            Err(wrong) => return question(&visit, ix, Some(&given), Some(wrong)),
        }
    };
    // Somebody else may have changed the same answer since the page was made: then it is shown again from there.
    if form.filled("accept").is_none() || is_stale(&visit, ix, &form).await? {
        return preview(&visit, ix, value, &form);
    }
    let told = BTreeMap::from([(visit.book().entities.facts.table().id(ix).to_string(), value)]);
    let key = form_key(&form);
    // The firm knows it from then on, so that no other case asks again.
    let vault = vec![FirmCommand::TellFacts { facts: told.clone(), case: Some(visit.file.id) }];
    let act = OnCase { vault, ..visit.act(&key, Command::TellFacts(told)) };
    match visit.office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&visit.frame(None).page(reader.locale, CasePage::Facts))),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            let says = refused::says(reader.locale, &refusal, |paper| visit.paper_name(paper));
            conflict::refused(&visit, &says, visit.frame(None).page(reader.locale, CasePage::Facts))
        }
    }
}

/// Whether the same answer was changed after the form's page was made.
async fn is_stale(visit: &Visit<'_>, ix: FactIx, form: &Form) -> Result<bool, Problem> {
    let id = visit.book().entities.facts.table().id(ix).as_str();
    let seen = form_key(form).seen.unwrap_or(0);
    let history = visit.history().await?;
    let mut later = history.iter().filter(|recorded| recorded.position > seen && recorded.meta.by != visit.signed.by());
    Ok(later.any(|recorded| matches!(&recorded.event, Event::FactsChanged { facts } if facts.contains_key(id))))
}

fn preview(visit: &Visit<'_>, ix: FactIx, value: Option<String>, form: &Form) -> Result<Response, Problem> {
    let l = visit.l();
    let id = visit.book().entities.facts.table().id(ix).to_string();
    let before = said(visit, ix, visit.case.facts.get(&id).map(String::as_str));
    let after = said(visit, ix, value.as_deref());
    let mut then = visit.case.clone();
    match value {
        Some(value) => then.facts.insert(id, value),
        None => then.facts.remove(&id),
    };
    let change = match (&visit.way, journey(&visit.law, &then, &visit.file.firm, visit.today)) {
        (Ok(before), Ok(after)) => Ok(PlanChange::between(visit, before, &after)),
        // A plan that comes back is a change for the better, whatever it says.
        (Err(_), Ok(_)) => Ok(PlanChange::default()),
        (_, Err(JourneyError::Answer(AnswerError::Contradiction(found)))) => {
            let says = found.iter().map(|found| &visit.book().entities.constraints[found.constraint].says);
            Err(says.map(|says| visit.words().text(says).into_owned()).collect::<Vec<_>>().join(" "))
        }
        (_, Err(_)) => Err(say::no_journey_gone(l).to_owned()),
    };
    let sends = form.0.pairs().filter(|(name, _)| matches!(*name, "fact" | "answer" | "unknown"));
    let view = Preview {
        frame: visit.frame(Some(CasePage::Facts)),
        title: visit.words().fact(ix).into_owned(),
        values: [before, after],
        change,
        key: visit.key()?,
        seen: visit.file.position,
        sends: sends.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    };
    Ok(Page::new(visit.reader, visit.site, say::facts_preview(l)).show(&view.main(l)))
}
