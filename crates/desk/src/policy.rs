//! Who may do what: one table, deny by default, decided in one place.
//!
//! A rule gives a role leave for an action; what no rule allows is refused. Roles of a firm and an adviser's mandate count in that firm only.
//! One thing stands above the table: nobody acts for the desk on the file of a firm that they belong to or act for.

use crate::firm::FirmRole;
use crate::person::DeskRole;

/// In what capacity somebody acts on a firm's things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Owns the firm's account.
    Owner,
    /// Prepares papers and steps for the firm.
    Preparer,
    /// Reads along in the firm.
    Viewer,
    /// Acts for the firm under a mandate.
    Adviser,
    /// Works on cases at a desk.
    Officer,
    /// Leads a desk.
    Lead,
    /// Audits.
    Auditor,
    /// Runs the installation.
    Administrator,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 8] = [
        Self::Owner,
        Self::Preparer,
        Self::Viewer,
        Self::Adviser,
        Self::Officer,
        Self::Lead,
        Self::Auditor,
        Self::Administrator,
    ];

    /// Whether it is a role of the desk's and not of a firm's.
    #[must_use]
    pub const fn is_of_desk(self) -> bool {
        matches!(self, Self::Officer | Self::Lead | Self::Auditor | Self::Administrator)
    }
}

impl From<FirmRole> for Role {
    fn from(role: FirmRole) -> Self {
        match role {
            FirmRole::Owner => Self::Owner,
            FirmRole::Preparer => Self::Preparer,
            FirmRole::Viewer => Self::Viewer,
        }
    }
}

impl From<DeskRole> for Role {
    fn from(role: DeskRole) -> Self {
        match role {
            DeskRole::Officer => Self::Officer,
            DeskRole::Lead => Self::Lead,
            DeskRole::Auditor => Self::Auditor,
            DeskRole::Administrator => Self::Administrator,
        }
    }
}

macro_rules! actions {
    ($($(#[doc = $doc:expr])* $name:ident = $word:literal: $($role:ident)*;)*) => {
        /// Something that can be done to a firm, its case, or the installation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $($(#[doc = $doc])* $name),* }

        impl Action {
            /// All actions, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word in the reviewed table and the log.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// The roles that may.
            #[must_use]
            pub const fn roles(self) -> &'static [Role] {
                match self { $(Self::$name => &[$(Role::$role),*]),* }
            }
        }
    };
}

actions! {
    /// See the firm: its name, members, vault and cases.
    SeeFirm = "see-firm": Owner Preparer Viewer Adviser Officer Lead Auditor;
    /// Change the firm's name or number.
    ChangeFirm = "change-firm": Owner;
    /// Invite, and change or end memberships.
    ManageMembers = "manage-members": Owner;
    /// Give and withdraw mandates.
    ManageMandates = "manage-mandates": Owner;
    /// File and correct papers in the vault.
    FilePaper = "file-paper": Owner Preparer Adviser;
    /// Take a paper out of the vault.
    RemovePaper = "remove-paper": Owner;
    /// See who looked at the firm's data.
    SeeLooks = "see-looks": Owner Preparer Viewer Auditor;
    /// Take all of the firm's data along.
    ExportFirm = "export-firm": Owner;
    /// Open a case.
    OpenCase = "open-case": Owner Preparer Adviser;
    /// See a case: plan, papers, messages, chronicle.
    SeeCase = "see-case": Owner Preparer Viewer Adviser Officer Lead Auditor;
    /// Tell or correct facts of the case.
    TellFacts = "tell-facts": Owner Preparer Adviser;
    /// Begin a step, save its form, hand it in.
    WorkOnStep = "work-on-step": Owner Preparer Adviser;
    /// Write a message in the case.
    SendMessage = "send-message": Owner Preparer Adviser Officer Lead;
    /// Pause, withdraw and reopen a case.
    SteerCase = "steer-case": Owner;
    /// Take the case with all its papers along.
    ExportCase = "export-case": Owner Preparer Adviser Officer Lead Auditor;
    /// See the queue and search all cases and firms.
    SeeQueue = "see-queue": Officer Lead Auditor;
    /// Take an unassigned case, give one's own back.
    TakeCase = "take-case": Officer Lead;
    /// Hand any case to another officer.
    HandOver = "hand-over": Lead;
    /// Accept, return or refuse a step.
    Decide = "decide": Officer Lead;
    /// Do a step for the firm, under the firm's mandate to the desk.
    ActForFirm = "act-for-firm": Officer Lead;
    /// Read and write notes that the firm never sees.
    Note = "note": Officer Lead;
    /// Read notes.
    SeeNotes = "see-notes": Officer Lead Auditor;
    /// Give and take roles at the desk.
    ManageRoles = "manage-roles": Administrator;
    /// Read the outbox and the state of the installation.
    SeeInstallation = "see-installation": Administrator;
    /// Help somebody back into their account.
    RecoverAccount = "recover-account": Officer Lead;
}

impl Action {
    /// Whether a desk does it on a firm's file, so that nobody of that firm may.
    #[must_use]
    pub const fn needs_distance(self) -> bool {
        matches!(self, Self::TakeCase | Self::Decide | Self::ActForFirm | Self::Note | Self::SeeNotes | Self::HandOver)
    }
}

/// Somebody before a firm's things: every capacity in which they stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    roles: Vec<Role>,
}

impl Standing {
    /// In these capacities.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = Role>) -> Self {
        Self { roles: roles.into_iter().collect() }
    }

    /// Whether they belong to the firm or act for it.
    #[must_use]
    pub fn is_of_firm(&self) -> bool {
        self.roles.iter().any(|role| !role.is_of_desk())
    }

    /// The capacity in which they may do it, if any.
    #[must_use]
    pub fn may(&self, action: Action) -> Option<Role> {
        if action.needs_distance() && self.is_of_firm() {
            return None;
        }
        self.roles.iter().copied().find(|role| action.roles().contains(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_without_a_role_may_anything() {
        let stranger = Standing::default();
        assert!(Action::ALL.iter().all(|action| stranger.may(*action).is_none()));
    }

    #[test]
    fn an_officer_keeps_a_distance_to_their_own_firm() {
        let officer = Standing::new([Role::Officer]);
        let own = Standing::new([Role::Viewer, Role::Officer]);
        for action in [Action::Decide, Action::TakeCase, Action::SeeNotes] {
            assert_eq!(officer.may(action), Some(Role::Officer));
            assert_eq!(own.may(action), None);
        }
        assert_eq!(own.may(Action::SeeCase), Some(Role::Viewer));
    }

    #[test]
    fn an_administrator_sees_no_firm() {
        let admin = Standing::new([Role::Administrator]);
        assert_eq!(admin.may(Action::SeeFirm), None);
        assert_eq!(admin.may(Action::SeeCase), None);
        assert!(admin.may(Action::ManageRoles).is_some());
    }

    /// The whole table as a text that is reviewed when it changes.
    #[test]
    fn the_table_is_the_reviewed_one() {
        let mut table = String::from("action");
        for role in Role::ALL {
            table.push_str(&format!(" | {role:?}").to_lowercase());
        }
        table.push('\n');
        for action in Action::ALL {
            table.push_str(action.as_str());
            for role in Role::ALL {
                table.push_str(if Standing::new([role]).may(*action).is_some() { " | yes" } else { " | -" });
            }
            table.push('\n');
        }
        assert_eq!(table, include_str!("policy.table"));
    }
}
