//! What happens to a firm.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{FirmRole, Offer, Particulars, Scope};
use crate::ids::{CaseId, InvitationId, MandateId, PaperId, PersonId};
use crate::stream::Event as Stored;

/// What happens to a firm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// Somebody opened the firm's account.
    Founded {
        /// Its name.
        name: String,
        /// Its registration number.
        number: Option<String>,
        /// The first owner.
        owner: PersonId,
    },
    /// Its name or number was corrected.
    Renamed {
        /// Its name.
        name: String,
        /// Its registration number.
        number: Option<String>,
    },
    /// Somebody was invited.
    Invited {
        /// The invitation.
        invitation: InvitationId,
        /// To what.
        offers: Offer,
        /// Until when it can be taken.
        until: Timestamp,
    },
    /// An invitation was taken back.
    InvitationWithdrawn {
        /// The invitation.
        invitation: InvitationId,
    },
    /// Somebody took an invitation.
    Joined {
        /// The invitation.
        invitation: InvitationId,
        /// Who.
        person: PersonId,
        /// As what.
        role: FirmRole,
    },
    /// A member has another role.
    RoleChanged {
        /// Who.
        person: PersonId,
        /// The role.
        role: FirmRole,
    },
    /// A member left or was removed.
    Left {
        /// Who.
        person: PersonId,
    },
    /// An adviser took a mandate.
    MandateGiven {
        /// The invitation it came by.
        invitation: InvitationId,
        /// The mandate.
        mandate: MandateId,
        /// Who acts.
        adviser: PersonId,
        /// For what.
        scope: Scope,
    },
    /// A mandate was withdrawn.
    MandateWithdrawn {
        /// The mandate.
        mandate: MandateId,
    },
    /// A paper came into the vault.
    PaperFiled {
        /// The paper.
        paper: PaperId,
        /// What it is.
        evidence: String,
        /// What stands on it.
        particulars: Particulars,
        /// The case whose step it came in with: it is under review then, else it is the firm's own word.
        with: Option<CaseId>,
    },
    /// What stands on a paper was corrected.
    PaperCorrected {
        /// The paper.
        paper: PaperId,
        /// What stands on it.
        particulars: Particulars,
    },
    /// The desk accepted a paper.
    PaperAccepted {
        /// The paper.
        paper: PaperId,
    },
    /// The desk took its acceptance back.
    PaperReopened {
        /// The paper.
        paper: PaperId,
    },
    /// A paper was taken out of the vault.
    PaperRemoved {
        /// The paper.
        paper: PaperId,
    },
    /// Facts were told or corrected; `None` is "not known any more".
    FactsTold {
        /// By the id of the fact, the value as the rulebook writes it.
        facts: BTreeMap<String, Option<String>>,
        /// In which case.
        case: Option<CaseId>,
    },
}

impl Stored for Event {
    const VERSION: u16 = 1;
}
