//! What officers list: the queue of cases, and firms and cases by what is typed.

use desk::ids::{CaseId, FirmId, PersonId};
use jiff::Timestamp;
use text::fold_for_search;

use crate::db::{Row, Value};
use crate::{Store, StoreError};

/// Which part of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pile {
    /// An officer's own, where a step waits for the desk.
    Mine,
    /// Nobody's, where a step waits for the desk.
    Unassigned,
    /// Open, and it is the firm's turn.
    Firm,
    /// A step waits for the desk longer than its last day for an answer.
    Overdue,
}

impl Pile {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Unassigned, Self::Firm, Self::Overdue];

    /// The column by which it is in order.
    const fn order(self) -> &'static str {
        match self {
            Self::Mine | Self::Unassigned => "since",
            Self::Firm => "changed",
            Self::Overdue => "due",
        }
    }
}

/// What of a pile is asked.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The pile.
    pub pile: Pile,
    /// Whose queue it is.
    pub officer: PersonId,
    /// Today, as `2030-03-04`.
    pub today: String,
    /// Only cases of this route.
    pub route: Option<String>,
    /// Only cases that wait at one of these steps.
    pub steps: Option<Vec<String>>,
    /// The latest first, instead of the oldest.
    pub latest_first: bool,
    /// Only what comes after this place.
    pub after: Option<(String, CaseId)>,
}

/// A case in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueLine {
    /// The case.
    pub case: CaseId,
    /// Whose.
    pub firm: FirmId,
    /// The firm's name.
    pub firm_name: String,
    /// The route, as an id of the rulebook.
    pub route: String,
    /// Whether it moves: the word of [`desk::case::Status`].
    pub state: String,
    /// The officer who has it.
    pub officer: Option<PersonId>,
    /// The step that waits longest for the desk.
    pub step: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
    /// The day by which an answer is due, as `2030-03-04`.
    pub due: Option<String>,
    /// When something happened last.
    pub changed: Timestamp,
    /// Its place in the order of the pile.
    pub place: String,
}

/// A firm that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFirm {
    /// The firm.
    pub firm: FirmId,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: Option<String>,
}

/// Somebody with a role at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLine {
    /// Who.
    pub person: PersonId,
    /// The role: the word of [`desk::person::DeskRole`].
    pub role: String,
    /// The country whose desk it is.
    pub country: String,
}

const COLUMNS: &str = "cases.id, cases.firm, firms.name, route, state, officer, step, since, due, changed";

/// How far counts go: beyond, "more than" is true.
pub const COUNTED: i64 = 1_000;

impl Store {
    /// Some cases of a pile, after a place in its order.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn queue(&self, wanted: &Wanted, count: u32) -> Result<Vec<QueueLine>, StoreError> {
        let mut place = wanted.place();
        let key = wanted.pile.order();
        let (beyond, way) = if wanted.latest_first { ("<", "DESC") } else { (">", "ASC") };
        if let Some((after, case)) = &wanted.after {
            let (after, case) = (place.arg(after.as_str()), place.arg(case.to_string()));
            place.and(&format!("({key}, cases.id) {beyond} ({after}, {case})"));
        }
        let count = place.arg(i64::from(count));
        let Condition { sql: place, args } = place;
        let sql = format!(
            "SELECT {COLUMNS}, {key} FROM cases JOIN firms ON firms.id = cases.firm \
             WHERE {place} ORDER BY {key} {way}, cases.id {way} LIMIT {count}"
        );
        self.read_text(sql, &args).await?.iter().map(line).collect()
    }

    /// How many cases a pile has, up to one more than [`COUNTED`].
    ///
    /// # Errors
    /// If the store failed.
    pub async fn queue_count(&self, wanted: &Wanted) -> Result<u64, StoreError> {
        let Condition { sql: place, args } = wanted.place();
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM cases WHERE {place} LIMIT {}) AS counted", COUNTED + 1);
        let rows = self.read_text(sql, &args).await?;
        rows.first().map_or(Ok(0), |row| row.count(0))
    }

    /// A case of the queue by its id.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn queue_line(&self, case: CaseId) -> Result<Option<QueueLine>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS}, changed FROM cases JOIN firms ON firms.id = cases.firm WHERE cases.id = $1");
        self.read_text(sql, &[Value::text(case.to_string())]).await?.first().map(line).transpose()
    }

    /// The cases of a firm, the latest first.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn queue_of_firm(&self, firm: FirmId) -> Result<Vec<QueueLine>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, changed FROM cases JOIN firms ON firms.id = cases.firm \
             WHERE cases.firm = $1 ORDER BY opened DESC, cases.id LIMIT 100"
        );
        self.read_text(sql, &[Value::text(firm.to_string())]).await?.iter().map(line).collect()
    }

    /// Firms whose name has words that begin like those typed, in any spelling that [`fold_for_search`] takes for the same; or whose number or id it is.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn find_firms(&self, typed: &str, count: u32) -> Result<Vec<FoundFirm>, StoreError> {
        let key = fold_for_search(typed);
        let words: Vec<&str> = key.split_whitespace().take(8).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let mut named = Condition::default();
        let number = named.arg(typed.trim());
        for word in words {
            let (from, to) = (named.arg(word), named.arg(format!("{word}{}", char::MAX)));
            named.and(&format!("id IN (SELECT firm FROM firm_words WHERE word >= {from} AND word < {to})"));
        }
        let count = named.arg(i64::from(count));
        let Condition { sql: named, args } = named;
        let sql = format!(
            "SELECT id, name, number FROM firms WHERE number = {number} OR ({named}) \
             ORDER BY name_key, id LIMIT {count}"
        );
        let rows = self.read_text(sql, &args).await?;
        let found =
            |row: &Row| Ok(FoundFirm { firm: FirmId::new(row.id(0)?), name: row.text(1)?, number: row.opt_text(2)? });
        rows.iter().map(found).collect()
    }

    /// Everybody with a role at the desk, by role.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn desk_people(&self) -> Result<Vec<DeskLine>, StoreError> {
        let rows = self.read("SELECT person, role, country FROM people ORDER BY role, country, person", &[]).await?;
        let line =
            |row: &Row| Ok(DeskLine { person: PersonId::new(row.id(0)?), role: row.text(1)?, country: row.text(2)? });
        rows.iter().map(line).collect()
    }
}

/// A condition that is put together, with its arguments.
#[derive(Debug, Default)]
struct Condition {
    sql: String,
    args: Vec<Value>,
}

impl Condition {
    /// One more argument; how it is written.
    fn arg(&mut self, value: impl Into<Value>) -> String {
        self.args.push(value.into());
        format!("${}", self.args.len())
    }

    fn and(&mut self, more: &str) {
        if !self.sql.is_empty() {
            self.sql.push_str(" AND ");
        }
        self.sql.push_str(more);
    }
}

impl Wanted {
    fn place(&self) -> Condition {
        let mut place = Condition::default();
        match self.pile {
            Pile::Mine => {
                let officer = place.arg(self.officer.to_string());
                place.and(&format!("turn = 'desk' AND officer = {officer}"));
            }
            Pile::Unassigned => place.and("turn = 'desk' AND officer IS NULL"),
            Pile::Firm => place.and("state = 'open' AND turn = 'firm'"),
            Pile::Overdue => {
                let today = place.arg(self.today.as_str());
                place.and(&format!("turn = 'desk' AND due IS NOT NULL AND due < {today}"));
            }
        }
        if let Some(route) = &self.route {
            let route = place.arg(route.as_str());
            place.and(&format!("route = {route}"));
        }
        if let Some(steps) = &self.steps {
            let mut any = vec!["1 = 0".to_owned()];
            for step in steps {
                // A preparation is written `step/paper`; `0` is the sign after the slash.
                let (is, from, to) =
                    (place.arg(step.as_str()), place.arg(format!("{step}/")), place.arg(format!("{step}0")));
                any.push(format!("step = {is} OR (step >= {from} AND step < {to})"));
            }
            place.and(&format!("({})", any.join(" OR ")));
        }
        place
    }
}

fn line(row: &Row) -> Result<QueueLine, StoreError> {
    Ok(QueueLine {
        case: CaseId::new(row.id(0)?),
        firm: FirmId::new(row.id(1)?),
        firm_name: row.text(2)?,
        route: row.text(3)?,
        state: row.text(4)?,
        officer: row.opt_id(5)?.map(PersonId::new),
        step: row.opt_text(6)?,
        since: row.opt_at(7)?,
        due: row.opt_text(8)?,
        changed: row.at(9)?,
        place: row.text(10)?,
    })
}
