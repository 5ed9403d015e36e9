//! Forms that were saved before they were sent. A draft is its writer's alone, sealed under their key.

use desk::ids::PersonId;
use jiff::Timestamp;

use crate::db::{Statement, Value};
use crate::keys::PersonKey;
use crate::{Store, StoreError};

/// Keeps a draft of the key's person for a form, named by its place, instead of the one before.
///
/// # Errors
/// If the system gives no random bytes.
pub fn put(key: &PersonKey, form: &str, body: &str, at: Timestamp) -> Result<Statement, StoreError> {
    let person = key.person();
    let args = vec![
        Value::text(owner(person, form)),
        Value::text(person.to_string()),
        Value::from(key.seal(&place(form), body.as_bytes())?),
        Value::at(at),
    ];
    let sql = "INSERT INTO drafts (owner, person, body, at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (owner) DO UPDATE SET body = excluded.body, at = excluded.at";
    Ok(Statement::one(sql, args))
}

/// Removes the draft of a person for a form, if there is one.
#[must_use]
pub fn remove(person: PersonId, form: &str) -> Statement {
    Statement::at_most_one("DELETE FROM drafts WHERE owner = $1", vec![Value::text(owner(person, form))])
}

fn owner(person: PersonId, form: &str) -> String {
    format!("{person} {form}")
}

fn place(form: &str) -> String {
    format!("draft {form}")
}

impl Store {
    /// The draft of a person for a form.
    ///
    /// # Errors
    /// If the store failed, or the master key is another.
    pub async fn draft(&self, person: PersonId, form: &str) -> Result<Option<String>, StoreError> {
        let args = [Value::text(owner(person, form))];
        let sql = "SELECT body, wrapped FROM drafts JOIN person_keys USING (person) WHERE owner = $1";
        let rows = self.read(sql, &args).await?;
        let open = |row: &crate::Row| {
            let key = self.keys().unwrap(person, &row.bytes(1)?)?;
            key.open_text(&place(form), &row.bytes(0)?)
        };
        rows.first().map(open).transpose()
    }
}
