//! What pages list of firms: those that somebody acts for, and the cases of one.

use desk::ids::{CaseId, FirmId, PersonId};
use jiff::Timestamp;

use crate::db::{Row, Value};
use crate::{Store, StoreError};

/// A firm that somebody acts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirmLine {
    /// The firm.
    pub firm: FirmId,
    /// Its name.
    pub name: String,
    /// As what they act: a role of the firm's, or `adviser`.
    pub role: String,
    /// Until when, for an adviser.
    pub until: Option<Timestamp>,
    /// How many cases of the firm are open.
    pub open_cases: u64,
}

/// A case in the list of its firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// The case.
    pub case: CaseId,
    /// Its goal, as an id of the rulebook.
    pub goal: String,
    /// Its route.
    pub route: String,
    /// Whether it moves: the word of [`desk::case::Status`].
    pub state: String,
    /// When it opened.
    pub opened: Timestamp,
}

impl Store {
    /// The firms that somebody belongs to or acts for at an instant, by name.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn firms_of(&self, person: PersonId, at: Timestamp) -> Result<Vec<FirmLine>, StoreError> {
        let sql = "SELECT firms.id, firms.name, members.role, members.until, \
                     (SELECT count(*) FROM cases WHERE cases.firm = firms.id AND cases.state = 'open') \
                   FROM members JOIN firms ON firms.id = members.firm \
                   WHERE members.person = $1 AND (members.until IS NULL OR members.until > $2) \
                   ORDER BY firms.name_key, firms.id";
        let rows = self.read(sql, &[Value::text(person.to_string()), Value::at(at)]).await?;
        let line = |row: &Row| {
            Ok(FirmLine {
                firm: FirmId::new(row.id(0)?),
                name: row.text(1)?,
                role: row.text(2)?,
                until: row.opt_at(3)?,
                open_cases: row.count(4)?,
            })
        };
        rows.iter().map(line).collect()
    }

    /// The cases of a firm, the latest first.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn cases_of(&self, firm: FirmId) -> Result<Vec<CaseLine>, StoreError> {
        let sql = "SELECT id, goal, route, state, opened FROM cases WHERE firm = $1 ORDER BY opened DESC, id";
        let rows = self.read(sql, &[Value::text(firm.to_string())]).await?;
        let line = |row: &Row| {
            Ok(CaseLine {
                case: CaseId::new(row.id(0)?),
                goal: row.text(1)?,
                route: row.text(2)?,
                state: row.text(3)?,
                opened: row.at(4)?,
            })
        };
        rows.iter().map(line).collect()
    }
}
