//! A firm: its name, who belongs to it, who acts for it, and its vault of papers and facts.

mod command;
mod event;
mod paper;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use command::{Command, MAX_NAME};
pub use event::Event;
pub use paper::{Paper, PaperStanding, Particulars};

use crate::ids::{CaseId, InvitationId, MandateId, PaperId, PersonId};
use crate::stream::{Aggregate, By, Recorded, StreamKind};

/// What a member may do in their firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirmRole {
    /// Everything, members and mandates too.
    Owner,
    /// Papers and steps.
    Preparer,
    /// Reading.
    Viewer,
}

impl FirmRole {
    /// All roles.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Preparer, Self::Viewer];

    /// The word in events and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Preparer => "preparer",
            Self::Viewer => "viewer",
        }
    }
}

/// An invitation. To whom it went is personal and kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The role that it offers; `None` for an adviser.
    pub offers: Offer,
    /// Until when it can be taken.
    pub until: Timestamp,
    /// Who sent it.
    pub by: By,
}

/// What an invitation offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// Membership.
    Member(FirmRole),
    /// A mandate to act for the firm.
    Mandate(Scope),
}

/// What an adviser's mandate covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// These cases; all, if none is named.
    pub cases: Vec<CaseId>,
    /// Until when.
    pub until: Timestamp,
}

/// An adviser's mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Who acts.
    pub adviser: PersonId,
    /// What it covers.
    pub scope: Scope,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
}

impl Mandate {
    /// Whether it lets the adviser act on a case (`None`: on the firm's vault and new cases) at an instant.
    #[must_use]
    pub fn covers(&self, case: Option<CaseId>, at: Timestamp) -> bool {
        let named = self.scope.cases.is_empty() || case.is_some_and(|case| self.scope.cases.contains(&case));
        named && self.withdrawn.is_none() && at < self.scope.until
    }
}

/// A fact that the firm has told, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The value, as the rulebook writes it.
    pub value: String,
    /// Who said so.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// In which case, if in one.
    pub case: Option<CaseId>,
}

/// A firm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Firm {
    /// Its name; empty before it is founded.
    pub name: String,
    /// Its registration number at home, if told.
    pub number: Option<String>,
    /// Its members.
    pub members: BTreeMap<PersonId, FirmRole>,
    /// Invitations that wait.
    pub invitations: BTreeMap<InvitationId, Invitation>,
    /// Mandates, the withdrawn ones too.
    pub mandates: BTreeMap<MandateId, Mandate>,
    /// The vault.
    pub papers: BTreeMap<PaperId, Paper>,
    /// What the firm has told, by the id of the fact.
    pub facts: BTreeMap<String, Told>,
}

impl Firm {
    /// How many owners it has.
    fn owners(&self) -> usize {
        self.members.values().filter(|role| **role == FirmRole::Owner).count()
    }

    /// Whether somebody acts for the firm under a mandate that covers a case now.
    #[must_use]
    pub fn is_adviser(&self, person: PersonId, case: Option<CaseId>, at: Timestamp) -> bool {
        self.mandates.values().any(|mandate| mandate.adviser == person && mandate.covers(case, at))
    }
}

impl Aggregate for Firm {
    const KIND: StreamKind = StreamKind::Firm;
    type Event = Event;

    fn apply(&mut self, recorded: &Recorded<Event>) {
        let Recorded { meta, event, .. } = recorded;
        match event.clone() {
            Event::Founded { name, number, owner } => {
                self.name = name;
                self.number = number;
                self.members.insert(owner, FirmRole::Owner);
            }
            Event::Renamed { name, number } => {
                self.name = name;
                self.number = number;
            }
            Event::Invited { invitation, offers, until } => {
                self.invitations.insert(invitation, Invitation { offers, until, by: meta.by });
            }
            Event::InvitationWithdrawn { invitation } => {
                self.invitations.remove(&invitation);
            }
            Event::Joined { invitation, person, role } => {
                self.invitations.remove(&invitation);
                self.members.insert(person, role);
            }
            Event::RoleChanged { person, role } => {
                self.members.insert(person, role);
            }
            Event::Left { person } => {
                self.members.remove(&person);
            }
            Event::MandateGiven { invitation, mandate, adviser, scope } => {
                self.invitations.remove(&invitation);
                self.mandates.insert(mandate, Mandate { adviser, scope, withdrawn: None });
            }
            Event::MandateWithdrawn { mandate } => {
                if let Some(mandate) = self.mandates.get_mut(&mandate) {
                    mandate.withdrawn = Some(meta.at);
                }
            }
            Event::PaperFiled { paper, evidence, particulars, with } => {
                let standing = if with.is_some() { PaperStanding::UnderReview } else { PaperStanding::Claimed };
                self.papers.insert(paper, Paper { evidence, particulars, standing, with, by: meta.by, at: meta.at });
            }
            Event::PaperCorrected { paper, particulars } => {
                if let Some(paper) = self.papers.get_mut(&paper) {
                    paper.particulars = particulars;
                }
            }
            Event::PaperAccepted { paper } => {
                if let Some(paper) = self.papers.get_mut(&paper) {
                    paper.standing = PaperStanding::Accepted;
                }
            }
            Event::PaperReopened { paper } => {
                if let Some(paper) = self.papers.get_mut(&paper) {
                    let came_in = paper.with.is_some();
                    paper.standing = if came_in { PaperStanding::UnderReview } else { PaperStanding::Claimed };
                }
            }
            Event::PaperRemoved { paper } => {
                self.papers.remove(&paper);
            }
            Event::FactsTold { facts, case } => {
                for (fact, value) in facts {
                    match value {
                        Some(value) => {
                            self.facts.insert(fact, Told { value, by: meta.by, at: meta.at, case });
                        }
                        None => {
                            self.facts.remove(&fact);
                        }
                    }
                }
            }
        }
    }
}
