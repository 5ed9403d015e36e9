//! Free words of people, such as messages and notes: sealed under the writer's key, apart from the events that mention them.

use std::collections::{BTreeMap, HashMap};

use desk::ids::{PersonId, WordsId};

use crate::db::{Statement, Value};
use crate::keys::PersonKey;
use crate::people::numbers;
use crate::{Store, StoreError};

/// Keeps words of the key's person.
///
/// # Errors
/// If the system gives no random bytes.
pub fn put(key: &PersonKey, id: WordsId, text: &str) -> Result<Statement, StoreError> {
    let sealed = key.seal(&place(id), text.as_bytes())?;
    let args = vec![Value::text(id.to_string()), Value::text(key.person().to_string()), Value::from(sealed)];
    Ok(Statement::one("INSERT INTO words (id, person, sealed) VALUES ($1, $2, $3)", args))
}

fn place(id: WordsId) -> String {
    format!("words {id}")
}

/// Takes words away.
#[must_use]
pub fn remove(id: WordsId) -> Statement {
    Statement::at_most_one("DELETE FROM words WHERE id = $1", vec![Value::text(id.to_string())])
}

impl Store {
    /// All words of a person, by their ids.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn words_of(&self, person: PersonId) -> Result<BTreeMap<WordsId, String>, StoreError> {
        let Some(key) = self.known_key(person).await? else { return Ok(BTreeMap::new()) };
        let rows =
            self.read("SELECT id, sealed FROM words WHERE person = $1", &[Value::text(person.to_string())]).await?;
        let open = |row: &crate::Row| {
            let id = WordsId::new(row.id(0)?);
            Ok((id, key.open_text(&place(id), &row.bytes(1)?)?))
        };
        rows.iter().map(open).collect()
    }

    /// Words by their ids. Those of an erased person are missing in the answer.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn words(&self, ids: &[WordsId]) -> Result<HashMap<WordsId, String>, StoreError> {
        let mut found = HashMap::new();
        for some in ids.chunks(100) {
            let args: Vec<Value> = some.iter().map(|id| Value::text(id.to_string())).collect();
            let sql = format!(
                "SELECT id, person, sealed, wrapped FROM words JOIN person_keys USING (person) WHERE id IN ({})",
                numbers(1, some.len())
            );
            for row in self.read_text(sql, &args).await? {
                let id = WordsId::new(row.id(0)?);
                let key = self.keys().unwrap(PersonId::new(row.id(1)?), &row.bytes(3)?)?;
                found.insert(id, key.open_text(&place(id), &row.bytes(2)?)?);
            }
        }
        Ok(found)
    }
}
