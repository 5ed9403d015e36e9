//! What the page shows, from the firm's file.

use calendar::Day;
use desk::firm::{Firm, Mandate, Offer};
use desk::ids::{FirmId, MandateId, PersonId, WordsId};
use desk::policy::{Action, Role};
use jiff::Timestamp;
use render::Wording;
use text::Locale;
use text::say::firm as say;

use super::view::{AdviserRow, InvitationRow, MemberRow, MembersView, Typed};
use crate::firm::frame::{Frame, role};
use crate::firm::names;
use crate::moment::last_day;
use crate::office::Signed;
use crate::url::FirmPage;
use crate::{Problem, Reader, Site};

pub(super) async fn view(reader: &Reader, site: &Site, signed: &Signed, firm: FirmId) -> Result<MembersView, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let l = reader.locale;
    let file = office.firm(site, signed, firm).await?;
    let manages = file.standing.may(Action::ManageMembers).is_some();
    let advisers = file.firm.mandates.values().map(|mandate| mandate.adviser);
    let people: Vec<PersonId> = file.firm.members.keys().copied().chain(advisers).collect();
    let names = names::of_members(l, site, &people).await?;
    let name = |person: &PersonId| names.get(person).cloned().unwrap_or_default();
    let member = |(person, held): (&PersonId, &desk::firm::FirmRole)| MemberRow {
        person: person.to_string(),
        name: name(person),
        role: (role(l, Role::from(*held)), held.as_str()),
        own: *person == signed.person,
    };
    let adviser = |(id, mandate): (&MandateId, &Mandate)| AdviserRow {
        id: id.to_string(),
        name: name(&mandate.adviser),
        line: line(l, site, mandate, office.now()),
        counts: mandate.withdrawn.is_none() && office.now() < mandate.scope.until,
    };
    let today = site.law().today(&site.law().current().book);
    Ok(MembersView {
        frame: Frame::new(firm, &file.firm.name, &file.standing, FirmPage::Members),
        members: file.firm.members.iter().map(member).collect(),
        invitations: if manages { invitations(l, site, &file.firm).await? } else { vec![] },
        advisers: file.firm.mandates.iter().map(adviser).collect(),
        manages,
        cases: if manages { cases(l, site, firm).await? } else { vec![] },
        example: l.date(example(today)),
        typed: Typed::default(),
        faults: vec![],
        sent: false,
        key: office.id().map_err(failed)?.to_string(),
    })
}

/// A day some months ahead, to show how one is written.
fn example(today: Day) -> Day {
    today.plus_months(6, calendar::Rounding::LastDay).end_of_month()
}

/// What a mandate covers, and until when.
fn line(l: Locale, site: &Site, mandate: &Mandate, now: Timestamp) -> String {
    let zone = &site.law().current().book.head.zone;
    let cases = u64::try_from(mandate.scope.cases.len()).unwrap_or(u64::MAX);
    let scope = if cases == 0 { say::mandate_all(l).to_owned() } else { say::mandate_cases(l, cases) };
    let until = last_day(l, zone, mandate.scope.until);
    match mandate.withdrawn {
        Some(at) => say::mandate_withdrawn(l, &last_day(l, zone, at)),
        None if mandate.scope.until <= now => say::mandate_over(l, &scope, &until),
        None => say::mandate_line(l, &scope, &until),
    }
}

async fn invitations(l: Locale, site: &Site, firm: &Firm) -> Result<Vec<InvitationRow>, Problem> {
    let office = site.office()?;
    let ids: Vec<WordsId> = firm.invitations.keys().map(|id| WordsId::new(id.uuid())).collect();
    let mut addresses = office.store().words(&ids).await.map_err(|error| site.failed(&error))?;
    let zone = &site.law().current().book.head.zone;
    let waiting = firm.invitations.iter().filter(|(_, invitation)| office.now() < invitation.until);
    Ok(waiting
        .map(|(id, invitation)| {
            let role = match &invitation.offers {
                Offer::Member(held) => role(l, Role::from(*held)),
                Offer::Mandate(_) => say::role_adviser(l),
            };
            InvitationRow {
                id: id.to_string(),
                address: addresses.remove(&WordsId::new(id.uuid())),
                line: say::invitation_line(l, role, &last_day(l, zone, invitation.until)),
            }
        })
        .collect())
}

/// The cases that a mandate can name.
async fn cases(l: Locale, site: &Site, firm: FirmId) -> Result<Vec<(String, String)>, Problem> {
    let law = site.law().current();
    let wording = Wording { book: &law.book, locale: l, on: site.law().today(&law.book) };
    let lines = site.office()?.store().cases_of(firm).await.map_err(|error| site.failed(&error))?;
    let title = |route: &str| {
        let known = law.book.entities.routes.find(route);
        known.map_or_else(|| route.to_owned(), |ix| wording.route(ix).into_owned())
    };
    Ok(lines.into_iter().map(|line| (line.case.to_string(), title(&line.route))).collect())
}
