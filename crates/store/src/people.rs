//! Personal data: sealed under a key per person, apart from the events, and found by an index that only the master key can read. Erasing a
//! person is destroying the key; the events keep a pseudonym.

use std::collections::{BTreeMap, HashMap};

use desk::ids::PersonId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::db::{Statement, Table, Value};
use crate::keys::PersonKey;
use crate::{Keys, Store, StoreError};

static PERSONAL: Table = Table { name: "personal", key: 2, columns: &["person", "field", "sealed"] };

/// Everything of a person that is not an event, table by table.
const OWNED: [&str; 10] = [
    "DELETE FROM person_keys WHERE person = $1",
    "DELETE FROM personal WHERE person = $1",
    "DELETE FROM person_index WHERE person = $1",
    "DELETE FROM words WHERE person = $1",
    "DELETE FROM sessions WHERE person = $1",
    "DELETE FROM codes WHERE person = $1",
    "DELETE FROM passkeys WHERE person = $1",
    "DELETE FROM outbox WHERE person = $1",
    "DELETE FROM drafts WHERE person = $1",
    "DELETE FROM file_uses WHERE holder = $1",
];

/// Keeps a field of a person, such as the name, in place of what it was.
///
/// # Errors
/// If the system gives no random bytes.
pub fn put(key: &PersonKey, field: &str, text: &str) -> Result<Statement, StoreError> {
    let sealed = key.seal(&place(field), text.as_bytes())?;
    Ok(Statement::put(&PERSONAL, vec![Value::text(key.person().to_string()), Value::from(field), Value::from(sealed)]))
}

/// Makes a person findable by a text of a kind, such as an address. It fails if somebody else has it: [`StoreError::Taken`].
#[must_use]
pub fn index(keys: &Keys, kind: &str, text: &str, person: PersonId) -> Statement {
    Statement::one(
        "INSERT INTO person_index (kind, digest, person) VALUES ($1, $2, $3)",
        vec![Value::from(kind), Value::bytes(keys.digest(kind, text)), Value::text(person.to_string())],
    )
}

/// Takes a person out of the index under a text of a kind.
#[must_use]
pub fn unindex(keys: &Keys, kind: &str, text: &str, person: PersonId) -> Statement {
    Statement::at_most_one(
        "DELETE FROM person_index WHERE kind = $1 AND digest = $2 AND person = $3",
        vec![Value::from(kind), Value::bytes(keys.digest(kind, text)), Value::text(person.to_string())],
    )
}

/// What erases a person: the key is destroyed, with everything that it sealed and everything that finds or lets in the person. For the rows of the
/// command that records it.
#[must_use]
pub fn erasure(person: PersonId, at: Timestamp) -> Vec<Statement> {
    let id = || Value::text(person.to_string());
    let mut statements: Vec<Statement> = OWNED.iter().map(|sql| Statement::new(sql, vec![id()])).collect();
    let noted = "INSERT INTO erasures (person, at) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING";
    statements.push(Statement::at_most_one(noted, vec![id(), Value::at(at)]));
    statements
}

fn place(field: &str) -> String {
    format!("personal {field}")
}

impl Store {
    /// The key of a person, which is made if there is none yet.
    ///
    /// # Errors
    /// [`StoreError::Erased`] if the person was erased.
    pub async fn person_key(&self, person: PersonId) -> Result<PersonKey, StoreError> {
        self.holder_key(person.uuid()).await
    }

    /// The key of a person, or of a firm for its files.
    pub(crate) async fn holder_key(&self, holder: Uuid) -> Result<PersonKey, StoreError> {
        let person = PersonId::new(holder);
        if let Some(key) = self.known_key(person).await? {
            return Ok(key);
        }
        let (_, wrapped) = self.keys().draw(person)?;
        // Another node may draw one at the same time; the first stays.
        let args = vec![Value::text(person.to_string()), Value::from(wrapped)];
        let sql = "INSERT INTO person_keys (person, wrapped) SELECT $1, $2 \
                   WHERE NOT EXISTS (SELECT 1 FROM erasures WHERE person = $1) ON CONFLICT (person) DO NOTHING";
        self.run(vec![Statement::at_most_one(sql, args)]).await?;
        self.known_key(person).await?.ok_or(StoreError::Erased)
    }

    /// The key of a person, if there is one.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn known_key(&self, person: PersonId) -> Result<Option<PersonKey>, StoreError> {
        let args = [Value::text(person.to_string())];
        let rows = self.read("SELECT wrapped FROM person_keys WHERE person = $1", &args).await?;
        rows.first().map(|row| self.keys().unwrap(person, &row.bytes(0)?)).transpose()
    }

    /// All fields of a person. Of an erased person there are none.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn personal(&self, person: PersonId) -> Result<BTreeMap<String, String>, StoreError> {
        let args = [Value::text(person.to_string())];
        let sql = "SELECT field, sealed, wrapped FROM personal JOIN person_keys USING (person) WHERE person = $1";
        let rows = self.read(sql, &args).await?;
        let open = |row: &crate::Row| {
            let (field, key) = (row.text(0)?, self.keys().unwrap(person, &row.bytes(2)?)?);
            Ok((field.clone(), key.open_text(&place(&field), &row.bytes(1)?)?))
        };
        rows.iter().map(open).collect()
    }

    /// One field of several persons, such as their names. Who has none, or was erased, is missing in the answer.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn personal_of(
        &self,
        persons: &[PersonId],
        field: &str,
    ) -> Result<HashMap<PersonId, String>, StoreError> {
        let mut found = HashMap::new();
        for some in persons.chunks(100) {
            let ids = some.iter().map(|person| Value::text(person.to_string()));
            let args: Vec<Value> = std::iter::once(Value::from(field)).chain(ids).collect();
            let sql = format!(
                "SELECT person, sealed, wrapped FROM personal JOIN person_keys USING (person) \
                 WHERE field = $1 AND person IN ({})",
                numbers(2, some.len())
            );
            for row in self.read_text(sql, &args).await? {
                let person = PersonId::new(row.id(0)?);
                let key = self.keys().unwrap(person, &row.bytes(2)?)?;
                found.insert(person, key.open_text(&place(field), &row.bytes(1)?)?);
            }
        }
        Ok(found)
    }

    /// The person who is known by exactly this text of a kind.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn find_person(&self, kind: &str, text: &str) -> Result<Option<PersonId>, StoreError> {
        let args = [Value::from(kind), Value::bytes(self.keys().digest(kind, text))];
        let rows = self.read("SELECT person FROM person_index WHERE kind = $1 AND digest = $2", &args).await?;
        rows.first().map(|row| Ok(PersonId::new(row.id(0)?))).transpose()
    }

    /// Erases a person, as [`erasure`] does. Can be repeated.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn erase(&self, person: PersonId, at: Timestamp) -> Result<(), StoreError> {
        self.run(erasure(person, at)).await.map(drop)
    }
}

/// So many parameters from a number on: `$2, $3, $4`.
pub(crate) fn numbers(from: usize, count: usize) -> String {
    let numbers: Vec<String> = (from..from + count).map(|number| format!("${number}")).collect();
    numbers.join(", ")
}
