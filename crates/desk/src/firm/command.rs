//! What can be asked of a firm, and when it is refused.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Event, Firm, FirmRole, Offer, PaperStanding, Particulars, Scope};
use crate::ids::{CaseId, InvitationId, MandateId, PaperId, PersonId};
use crate::policy::Action;
use crate::refusal::Refusal;

/// The longest name, number or issuer, in characters.
pub const MAX_NAME: usize = 200;

/// What can be asked of a firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open its account.
    Found {
        /// Its name.
        name: String,
        /// Its registration number.
        number: Option<String>,
        /// Who opens it.
        owner: PersonId,
    },
    /// Correct name or number.
    Rename {
        /// Its name.
        name: String,
        /// Its registration number.
        number: Option<String>,
    },
    /// Invite somebody.
    Invite {
        /// A new id.
        invitation: InvitationId,
        /// To what.
        offers: Offer,
        /// Until when it can be taken.
        until: Timestamp,
    },
    /// Take an invitation back.
    WithdrawInvitation(InvitationId),
    /// Take an invitation that was sent to one.
    Accept {
        /// The invitation.
        invitation: InvitationId,
        /// Who takes it.
        person: PersonId,
        /// A new id, should it be a mandate.
        mandate: MandateId,
    },
    /// Give a member another role.
    ChangeRole(PersonId, FirmRole),
    /// End a membership.
    Remove(PersonId),
    /// Withdraw a mandate.
    WithdrawMandate(MandateId),
    /// File a paper.
    FilePaper {
        /// A new id.
        paper: PaperId,
        /// What it is.
        evidence: String,
        /// What stands on it.
        particulars: Particulars,
        /// The case whose step it comes in with, if it does.
        with: Option<CaseId>,
    },
    /// Correct what stands on a paper.
    CorrectPaper(PaperId, Particulars),
    /// The desk accepts a paper.
    AcceptPaper(PaperId),
    /// The desk takes its acceptance back, with the decision that it came with.
    ReopenPaper(PaperId),
    /// Take a paper out.
    RemovePaper(PaperId),
    /// Tell facts.
    TellFacts {
        /// By id; `None` is "not known any more".
        facts: BTreeMap<String, Option<String>>,
        /// In which case.
        case: Option<CaseId>,
    },
}

impl Command {
    /// What the policy is asked. `None`: what it is to found a firm or take an invitation, which anybody signed in may.
    #[must_use]
    pub const fn action(&self) -> Option<Action> {
        Some(match self {
            Self::Found { .. } | Self::Accept { .. } => return None,
            Self::Rename { .. } => Action::ChangeFirm,
            Self::Invite { offers: Offer::Member(_), .. }
            | Self::WithdrawInvitation(_)
            | Self::ChangeRole(..)
            | Self::Remove(_) => Action::ManageMembers,
            Self::Invite { offers: Offer::Mandate(_), .. } | Self::WithdrawMandate(_) => Action::ManageMandates,
            Self::FilePaper { .. } | Self::CorrectPaper(..) => Action::FilePaper,
            Self::AcceptPaper(_) | Self::ReopenPaper(_) => Action::Decide,
            Self::RemovePaper(_) => Action::RemovePaper,
            Self::TellFacts { .. } => Action::TellFacts,
        })
    }
}

/// A text that is there, trimmed, and of a length that fits.
pub(crate) fn named(field: &'static str, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= MAX_NAME && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(Refusal::Field(field)) }
}

fn maybe_named(field: &'static str, text: Option<&String>) -> Result<Option<String>, Refusal> {
    text.filter(|text| !text.trim().is_empty()).map(|text| named(field, text)).transpose()
}

pub(crate) fn particulars(given: Particulars) -> Result<Particulars, Refusal> {
    let number = maybe_named("number", given.number.as_ref())?;
    let issuer = maybe_named("issuer", given.issuer.as_ref())?;
    if let (Some(issued), Some(expires)) = (given.issued, given.expires)
        && expires < issued
    {
        return Err(Refusal::Field("expires"));
    }
    Ok(Particulars { number, issuer, ..given })
}

impl Firm {
    /// Checks a command. Whether the person may is for [`crate::policy`]; here is whether the firm's state allows it.
    ///
    /// # Errors
    /// If it is refused.
    pub fn decide(&self, at: Timestamp, command: Command) -> Result<Vec<Event>, Refusal> {
        let founded = !self.name.is_empty();
        if founded == matches!(command, Command::Found { .. }) {
            return Err(if founded { Refusal::Exists } else { Refusal::Unknown });
        }
        let event = match command {
            Command::Found { name, number, owner } => {
                Event::Founded { name: named("name", &name)?, number: maybe_named("number", number.as_ref())?, owner }
            }
            Command::Rename { name, number } => {
                let (name, number) = (named("name", &name)?, maybe_named("number", number.as_ref())?);
                if name == self.name && number == self.number {
                    return Ok(vec![]);
                }
                Event::Renamed { name, number }
            }
            Command::Invite { invitation, offers, until } => {
                if self.invitations.contains_key(&invitation) {
                    return Err(Refusal::Exists);
                }
                let ends = if let Offer::Mandate(scope) = &offers { scope.until } else { until };
                if until <= at || ends <= at {
                    return Err(Refusal::Field("until"));
                }
                Event::Invited { invitation, offers, until }
            }
            Command::WithdrawInvitation(invitation) => {
                if !self.invitations.contains_key(&invitation) {
                    return Err(Refusal::Unknown);
                }
                Event::InvitationWithdrawn { invitation }
            }
            Command::Accept { invitation, person, mandate } => return self.accept(at, invitation, person, mandate),
            Command::ChangeRole(person, role) => {
                match self.members.get(&person) {
                    None => return Err(Refusal::Unknown),
                    Some(now) if *now == role => return Ok(vec![]),
                    Some(FirmRole::Owner) if self.owners() == 1 => return Err(Refusal::LastOwner),
                    Some(_) => {}
                }
                Event::RoleChanged { person, role }
            }
            Command::Remove(person) => {
                match self.members.get(&person) {
                    None => return Err(Refusal::Unknown),
                    Some(FirmRole::Owner) if self.owners() == 1 => return Err(Refusal::LastOwner),
                    Some(_) => {}
                }
                Event::Left { person }
            }
            Command::WithdrawMandate(mandate) => match self.mandates.get(&mandate) {
                None => return Err(Refusal::Unknown),
                Some(known) if known.withdrawn.is_some() => return Ok(vec![]),
                Some(_) => Event::MandateWithdrawn { mandate },
            },
            Command::FilePaper { paper, evidence, particulars: given, with } => {
                if self.papers.contains_key(&paper) {
                    return Err(Refusal::Exists);
                }
                Event::PaperFiled { paper, evidence, particulars: particulars(given)?, with }
            }
            Command::CorrectPaper(paper, given) => {
                let known = self.papers.get(&paper).ok_or(Refusal::Unknown)?;
                // What the desk has accepted stays what it accepted; a newer paper is filed beside it.
                if known.standing == PaperStanding::Accepted {
                    return Err(Refusal::Decided);
                }
                Event::PaperCorrected { paper, particulars: particulars(given)? }
            }
            Command::AcceptPaper(paper) => match self.papers.get(&paper).ok_or(Refusal::Unknown)?.standing {
                PaperStanding::Accepted => return Ok(vec![]),
                PaperStanding::Claimed | PaperStanding::UnderReview => Event::PaperAccepted { paper },
            },
            Command::ReopenPaper(paper) => match self.papers.get(&paper).ok_or(Refusal::Unknown)?.standing {
                PaperStanding::Accepted => Event::PaperReopened { paper },
                PaperStanding::Claimed | PaperStanding::UnderReview => return Ok(vec![]),
            },
            Command::RemovePaper(paper) => match self.papers.get(&paper).ok_or(Refusal::Unknown)?.standing {
                PaperStanding::UnderReview => return Err(Refusal::Decided),
                PaperStanding::Accepted | PaperStanding::Claimed => Event::PaperRemoved { paper },
            },
            Command::TellFacts { mut facts, case } => {
                facts.retain(|fact, value| self.facts.get(fact).map(|told| &told.value) != value.as_ref());
                if facts.is_empty() {
                    return Ok(vec![]);
                }
                Event::FactsTold { facts, case }
            }
        };
        Ok(vec![event])
    }

    fn accept(
        &self,
        at: Timestamp,
        invitation: InvitationId,
        person: PersonId,
        mandate: MandateId,
    ) -> Result<Vec<Event>, Refusal> {
        let known = self.invitations.get(&invitation).ok_or(Refusal::Over)?;
        if known.until <= at {
            return Err(Refusal::Over);
        }
        Ok(vec![match known.offers.clone() {
            // Who belongs to the firm keeps their role; an invitation never lowers it.
            Offer::Member(_) if self.members.contains_key(&person) => Event::InvitationWithdrawn { invitation },
            Offer::Member(role) => Event::Joined { invitation, person, role },
            Offer::Mandate(Scope { until, .. }) if until <= at => return Err(Refusal::Over),
            Offer::Mandate(scope) => Event::MandateGiven { invitation, mandate, adviser: person, scope },
        }])
    }
}
