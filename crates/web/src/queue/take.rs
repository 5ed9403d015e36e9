//! Who has a case: taken, given back, handed over.

use axum::extract::State;
use axum::response::Response;
use desk::case::Command;
use desk::ids::PersonId;
use desk::person::Person;
use desk::policy::{Action, Role, Standing};
use text::say::queue as say;

use crate::case::visit::{Visit, form_key};
use crate::case::{conflict, refused};
use crate::extract::Form;
use crate::office::{Signed, Undone};
use crate::start::see;
use crate::url::{DeskPage, Href};
use crate::{Problem, Reader, Site};

/// `POST /{lang}/desk`.
pub(super) async fn act(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    form: Form,
) -> Result<Response, Problem> {
    let l = reader.locale;
    let visit = Visit::open(&reader, &site, &signed, form.filled("case").ok_or(Problem::BadForm)?).await?;
    let back = Href::case(l.lang, visit.file.id);
    let waits = visit.case.waiting().first().map(|(step, _)| Href::case_decide(l.lang, visit.file.id, step));
    let (command, then) = match form.filled("do") {
        Some("take") if visit.case.officer.is_some_and(|officer| officer != signed.person) => {
            return conflict::refused(&visit, say::has_already(l), back);
        }
        Some("take") => (Command::Assign(signed.person), waits.unwrap_or_else(|| back.clone())),
        Some("give-back") => (Command::Release, DeskPage::Queue.href(l.lang)),
        Some("hand-over") => {
            let officer = form.filled("officer").and_then(|id| id.parse().ok());
            match officer {
                Some(officer) if can_have(&visit, officer).await? => (Command::Assign(officer), back.clone()),
                _ => return conflict::refused(&visit, say::cannot_have(l), back),
            }
        }
        _ => return Err(Problem::BadForm),
    };
    let key = form_key(&form);
    let act = visit.act(&key, command);
    match visit.office.on_case(&site, &signed, act).await {
        Ok(_) => Ok(see(&then)),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(refusal)) => {
            conflict::refused(&visit, &refused::says(l, &refusal, |paper| visit.paper_name(paper)), back)
        }
    }
}

/// Whether somebody could take the case themselves.
async fn can_have(visit: &Visit<'_>, officer: PersonId) -> Result<bool, Problem> {
    let person = visit.office.store().load::<Person>(officer.uuid()).await;
    let person = person.map_err(|error| visit.site.failed(&error))?.state;
    let firm = &visit.file.firm;
    let member = firm.members.get(&officer).map(|role| Role::from(*role));
    let adviser = firm.is_adviser(officer, Some(visit.file.id), visit.now).then_some(Role::Adviser);
    let roles = person.roles.keys().map(|role| Role::from(*role));
    let standing = Standing::new(member.into_iter().chain(adviser).chain(roles));
    Ok(standing.may(Action::TakeCase).is_some())
}
