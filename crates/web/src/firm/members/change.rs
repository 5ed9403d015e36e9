//! What the buttons of the page do.

use calendar::Day;
use desk::firm::{Command, FirmRole, Offer, Scope};
use desk::ids::{CaseId, FirmId, InvitationId, PersonId, WordsId};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use store::outbox::{Mail, post};
use store::{Statement, words};

use super::view::{MembersFault, Typed};
use crate::extract::Form;
use crate::firm::invitation::{letter, token};
use crate::office::{self, FormKey, Limit, Office, Signed, Undone};
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// How long an invitation waits.
const WAITS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// An invitation is on its way.
    Sent,
    /// Something else.
    Changed,
}

/// Why nothing was done.
#[derive(Clone, Debug)]
pub(super) enum Wrong {
    /// What was typed cannot be used.
    Faults(Vec<MembersFault>),
    /// It was refused.
    Undone(Undone),
}

impl From<Undone> for Wrong {
    fn from(undone: Undone) -> Self {
        Self::Undone(undone)
    }
}

impl From<Problem> for Wrong {
    fn from(problem: Problem) -> Self {
        Self::Undone(Undone::Problem(problem))
    }
}

pub(super) async fn carry_out(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    firm: FirmId,
    form: &Form,
    typed: &Typed,
) -> Result<Done, Wrong> {
    let office = site.office()?;
    let id = |name: &str| form.filled(name).ok_or(Problem::BadForm);
    let command = match form.filled("do") {
        Some("invite") => return invite(reader, site, signed, firm, form, typed).await,
        Some("mandate") => return mandate(reader, site, signed, firm, form, typed).await,
        Some("role") => {
            let person = id("person")?.parse::<PersonId>().map_err(|_| Problem::BadForm)?;
            let role = form.filled(&format!("role-{person}")).and_then(role).ok_or(Problem::BadForm)?;
            Command::ChangeRole(person, role)
        }
        Some("remove") => Command::Remove(id("person")?.parse().map_err(|_| Problem::BadForm)?),
        Some("withdraw-invitation") => {
            Command::WithdrawInvitation(id("invitation")?.parse().map_err(|_| Problem::BadForm)?)
        }
        Some("withdraw-mandate") => Command::WithdrawMandate(id("mandate")?.parse().map_err(|_| Problem::BadForm)?),
        _ => return Err(Problem::BadForm.into()),
    };
    let rows = match &command {
        Command::WithdrawInvitation(invitation) => vec![words::remove(WordsId::new(invitation.uuid()))],
        _ => vec![],
    };
    let key = own_key(office, form, &format!("{command:?}"));
    office.on_firm(site, signed, firm, &key, command, rows).await?;
    Ok(Done::Changed)
}

fn role(word: &str) -> Option<FirmRole> {
    FirmRole::ALL.into_iter().find(|role| role.as_str() == word)
}

/// The forms of a page share one key: what each asks tells them apart. An address is in it as a keyed digest only.
fn own_key(office: &Office, form: &Form, what: &str) -> FormKey {
    let digest = office.store().keys().digest("form", what);
    let what: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let key = FormKey::of(form);
    FormKey { key: key.key.map(|key| format!("{key} {what}")), ..key }
}

async fn invite(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    firm: FirmId,
    form: &Form,
    typed: &Typed,
) -> Result<Done, Wrong> {
    let address = office::address(&typed.member);
    match (address, role(&typed.role)) {
        (Some(address), Some(role)) => send(reader, site, signed, firm, form, &address, Offer::Member(role)).await,
        (address, role) => {
            let wrong = [(address.is_none(), MembersFault::Member), (role.is_none(), MembersFault::Role)];
            Err(Wrong::Faults(wrong.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()))
        }
    }
}

async fn mandate(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    firm: FirmId,
    form: &Form,
    typed: &Typed,
) -> Result<Done, Wrong> {
    let address = office::address(&typed.adviser);
    let cases: Option<Vec<CaseId>> = if typed.scope.iter().any(|scope| scope == "all") {
        Some(vec![])
    } else {
        typed.scope.iter().map(|case| case.parse().ok()).collect::<Option<Vec<_>>>().filter(|cases| !cases.is_empty())
    };
    let until = text::parse_date(&typed.until).ok().and_then(|day| end_of(site, day));
    let until = until.filter(|until| site.office().is_ok_and(|office| office.now() < *until));
    match (address, cases, until) {
        (Some(address), Some(cases), Some(until)) => {
            send(reader, site, signed, firm, form, &address, Offer::Mandate(Scope { cases, until })).await
        }
        (address, cases, until) => {
            let wrong = [
                (address.is_none(), MembersFault::Adviser),
                (cases.is_none(), MembersFault::Scope),
                (until.is_none(), MembersFault::Until),
            ];
            Err(Wrong::Faults(wrong.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()))
        }
    }
}

/// The end of a day where the desk counts its days.
fn end_of(site: &Site, day: Day) -> Option<Timestamp> {
    let zone = TimeZone::get(&site.law().current().book.head.zone).unwrap_or(TimeZone::UTC);
    zone.to_timestamp(day.plus_days(1).civil().to_datetime(jiff::civil::Time::midnight())).ok()
}

/// Writes the invitation down and posts it, both or neither. To whom it goes is kept under the key of who sends it.
async fn send(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    firm: FirmId,
    form: &Form,
    address: &str,
    offers: Offer,
) -> Result<Done, Wrong> {
    let office = site.office()?;
    let failed = |error| site.failed(&error);
    let (store, at) = (office.store(), office.now());
    let file = office.firm(site, signed, firm).await?;
    office.count(site, Limit::Invitation, &signed.person.to_string()).await?;
    let invitation = InvitationId::new(office.id().map_err(failed)?);
    let until = at + WAITS;
    let href = Href::invitation(reader.lang(), &token(office, firm, invitation));
    let body = letter(reader.locale, &file.firm.name, &offers, &site.absolute(&href), until);
    let mail = Mail {
        id: office.id().map_err(failed)?,
        person: None,
        address: address.to_owned(),
        lang: reader.lang().code().to_owned(),
        kind: "invitation".to_owned(),
        body,
    };
    let key = store.person_key(signed.person).await.map_err(failed)?;
    let rows: Vec<Statement> = vec![
        words::put(&key, WordsId::new(invitation.uuid()), address).map_err(failed)?,
        post(store.keys(), &mail, at, at).map_err(failed)?,
    ];
    let what = format!("invite {address} {offers:?}");
    let command = Command::Invite { invitation, offers, until };
    office.on_firm(site, signed, firm, &own_key(office, form, &what), command, rows).await?;
    Ok(Done::Sent)
}
