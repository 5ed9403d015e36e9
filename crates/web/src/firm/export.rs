//! Everything that the desk keeps about a firm, to take along.

use axum::extract::State;
use axum::response::Response;
use desk::ids::{FirmId, PersonId};
use desk::policy::Action;
use desk::stream::By;
use serde_json::{Value, json};

use crate::account::file;
use crate::extract::Path;
use crate::office::Signed;
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// So many looks go along, the latest; the file says if there are more.
const LOOKS: u32 = 10_000;

/// `GET /{lang}/firm/{firm}/export`.
pub(super) async fn export(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(id): Path<FirmId>,
) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let (store, at) = (office.store(), office.now());
    let held = office.firm(&site, &signed, id).await?;
    held.may(Action::ExportFirm)?;
    let firm = &held.firm;
    let people: Vec<PersonId> = firm.members.keys().copied().collect();
    let names = store.personal_of(&people, "name").await.map_err(failed)?;
    let members = firm.members.iter().map(
        |(person, role)| json!({ "person": person.to_string(), "name": names.get(person), "role": role.as_str() }),
    );
    let mandates = firm.mandates.iter().map(|(mandate, given)| {
        json!({
            "mandate": mandate.to_string(), "adviser": given.adviser.to_string(), "scope": given.scope,
            "withdrawn": given.withdrawn.map(|withdrawn| withdrawn.to_string()),
        })
    });
    let facts = firm.facts.iter().map(|(fact, told)| {
        json!({
            "fact": fact, "value": told.value, "by": who(told.by), "at": told.at.to_string(),
            "case": told.case.map(|case| case.to_string()),
        })
    });
    let papers = firm.papers.iter().map(|(id, paper)| {
        json!({
            "paper": id.to_string(), "evidence": paper.evidence, "particulars": paper.particulars,
            "standing": paper.standing, "case": paper.with.map(|case| case.to_string()),
            "by": who(paper.by), "at": paper.at.to_string(),
        })
    });
    let mut cases = Vec::new();
    for line in store.cases_of(id).await.map_err(failed)? {
        let case = store.load::<desk::case::Case>(line.case.uuid()).await.map_err(failed)?.state;
        let opening = case.opening.as_ref();
        cases.push(json!({
            "case": line.case.to_string(), "state": case.status.as_str(),
            "goal": opening.map(|opening| &opening.goal), "route": opening.map(|opening| &opening.route),
            "opened": case.opened.map(|opened| opened.to_string()),
            "link": Href::case(reader.lang(), line.case).as_str(),
        }));
    }
    // The hour that runs counts too.
    let looks = store.looks(id, at + jiff::SignedDuration::from_hours(1), LOOKS).await.map_err(failed)?;
    let more = u32::try_from(looks.len()).is_ok_and(|count| count == LOOKS);
    let looks = looks
        .iter()
        .map(|look| json!({ "at": look.at.to_string(), "person": look.person.to_string(), "what": look.what }));
    let document = json!({
        "firm": id.to_string(), "exported": at.to_string(), "name": firm.name, "number": firm.number,
        "members": members.collect::<Vec<_>>(),
        "mandates": mandates.collect::<Vec<_>>(),
        "facts": facts.collect::<Vec<_>>(),
        "papers": papers.collect::<Vec<_>>(),
        "cases": cases,
        "looks": looks.collect::<Vec<_>>(),
        "earlier_looks_left_out": more,
    });
    Ok(file(&document, "daftar-firm.json"))
}

fn who(by: By) -> Value {
    match by {
        By::Person(person) => person.to_string().into(),
        _ => Value::Null,
    }
}
