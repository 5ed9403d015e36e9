//! A person's account. Name and address are not here: they are kept apart, under a key that can be destroyed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::stream::{Aggregate, Event as Stored, Recorded, StreamKind};

/// What somebody does at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeskRole {
    /// Works on cases.
    Officer,
    /// Hands cases out and decides on refusals as the second.
    Lead,
    /// Sees everything that is recorded and changes nothing.
    Auditor,
    /// Runs the installation: people and roles, not cases.
    Administrator,
}

impl DeskRole {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Officer, Self::Lead, Self::Auditor, Self::Administrator];

    /// The word in events and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }
}

/// What happens to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// Somebody signed in for the first time.
    Joined,
    /// A role at the desk of a country, as its ISO 3166 code.
    RoleGiven {
        /// The role.
        role: DeskRole,
        /// The country whose desk it is.
        country: String,
    },
    /// A role is over.
    RoleTaken {
        /// The role.
        role: DeskRole,
    },
    /// The key of the personal data was destroyed.
    Erased,
}

impl Stored for Event {
    const VERSION: u16 = 1;
}

/// An account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// When they signed in first.
    pub joined: Option<Timestamp>,
    /// Their roles, and the country whose desk it is.
    pub roles: BTreeMap<DeskRole, String>,
    /// Their personal data is gone.
    pub erased: bool,
}

impl Aggregate for Person {
    const KIND: StreamKind = StreamKind::Person;
    type Event = Event;

    fn apply(&mut self, recorded: &Recorded<Event>) {
        match &recorded.event {
            Event::Joined => self.joined = Some(recorded.meta.at),
            Event::RoleGiven { role, country } => {
                self.roles.insert(*role, country.clone());
            }
            Event::RoleTaken { role } => {
                self.roles.remove(role);
            }
            Event::Erased => {
                self.erased = true;
                self.roles.clear();
            }
        }
    }
}

/// What can be asked of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The first sign-in.
    Join,
    /// Give a role.
    Give(DeskRole, String),
    /// Take a role.
    Take(DeskRole),
    /// Record that the personal data is destroyed.
    Erase,
}

impl Person {
    /// Checks a command.
    ///
    /// # Errors
    /// If it is refused.
    pub fn decide(&self, command: Command) -> Result<Vec<Event>, Refusal> {
        if self.joined.is_none() && command != Command::Join {
            return Err(Refusal::Unknown);
        }
        if self.erased {
            return Err(Refusal::Over);
        }
        match command {
            Command::Join if self.joined.is_some() => Ok(vec![]),
            Command::Join => Ok(vec![Event::Joined]),
            Command::Give(role, country) if self.roles.get(&role) == Some(&country) => Ok(vec![]),
            Command::Give(role, country) => Ok(vec![Event::RoleGiven { role, country }]),
            Command::Take(role) if self.roles.contains_key(&role) => Ok(vec![Event::RoleTaken { role }]),
            Command::Take(_) => Ok(vec![]),
            Command::Erase => Ok(vec![Event::Erased]),
        }
    }
}
