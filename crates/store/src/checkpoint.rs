//! Checkpoints: how far the log had come at an instant, signed. As the chain runs through every event of every stream, one line holds the whole log: who
//! keeps it elsewhere sees later whether anything before it was changed or left out.

use ed25519_dalek::{Signature, Signer, VerifyingKey};
use jiff::{SignedDuration, Timestamp};

use crate::db::{Statement, Value, instant, parse_instant, stored_instant};
use crate::keys::hex;
use crate::log::Hash;
use crate::{Keys, Store, StoreError};

/// How many events are written without one.
const EVENTS: u64 = 1_000;
/// How long events are written without one.
const WHILE: SignedDuration = SignedDuration::from_hours(24);

/// A checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The last event, by its number in the log.
    pub global: u64,
    /// The chain there.
    pub(crate) chain: Hash,
    /// When it was made.
    pub at: Timestamp,
    /// The public key that it was signed with.
    pub(crate) key: [u8; 32],
    pub(crate) signature: [u8; 64],
}

impl Checkpoint {
    /// As one line: number, chain, instant, public key and signature, with blanks between.
    #[must_use]
    pub fn line(&self) -> String {
        let (chain, key, signature) = (hex(&self.chain), hex(&self.key), hex(&self.signature));
        format!("{} {chain} {} {key} {signature}", self.global, instant(self.at))
    }

    /// From a line. None if it is none.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let [global, chain, at, key, signature] =
            <[&str; 5]>::try_from(line.split_whitespace().collect::<Vec<_>>()).ok()?;
        Some(Self {
            global: global.parse().ok()?,
            chain: unhex(chain)?,
            at: parse_instant(at).ok()?,
            key: unhex(key)?,
            signature: unhex(signature)?,
        })
    }

    /// Whether an installation with these keys has signed it.
    #[must_use]
    pub fn is_signed_by(&self, keys: &Keys) -> bool {
        let message = message(self.global, &self.chain, self.at);
        self.key == keys.signing().verifying_key().to_bytes()
            && VerifyingKey::from_bytes(&self.key)
                .is_ok_and(|key| key.verify_strict(&message, &Signature::from_bytes(&self.signature)).is_ok())
    }
}

/// What is signed.
fn message(global: u64, chain: &Hash, at: Timestamp) -> Vec<u8> {
    format!("daftar checkpoint 1\n{global}\n{}\n{}\n", hex(chain), instant(at)).into_bytes()
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, number) in bytes.iter_mut().zip(0..) {
        *byte = u8::from_str_radix(text.get(number * 2..number * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

impl Store {
    /// Makes a checkpoint of the log as it is now, unless it has one already. None if the log is empty.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn checkpoint(&self, at: Timestamp) -> Result<Option<Checkpoint>, StoreError> {
        let rows = self.read("SELECT global, chain FROM events ORDER BY global DESC LIMIT 1", &[]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let (global, at) = (row.count(0)?, stored_instant(at));
        let chain: Hash = row.bytes(1)?.try_into().map_err(|_| StoreError::Damaged("a chain".to_owned()))?;
        let signature = self.keys().signing().sign(&message(global, &chain, at)).to_bytes();
        let args = vec![Value::count(global)?, Value::bytes(chain), Value::at(at), Value::bytes(signature)];
        let sql = "INSERT INTO checkpoints (global, chain, at, signature) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (global) DO NOTHING";
        self.run(vec![Statement::at_most_one(sql, args)]).await?;
        Ok(self.checkpoints().await?.pop())
    }

    /// Makes a checkpoint if a thousand events were written since the last one, or any and a day has passed. To be called every minute or so.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn checkpoint_if_due(&self, at: Timestamp) -> Result<Option<Checkpoint>, StoreError> {
        let last = self.read("SELECT global, at FROM checkpoints ORDER BY global DESC LIMIT 1", &[]).await?;
        let (global, made) = match last.first() {
            Some(row) => (row.count(0)?, Some(row.at(1)?)),
            None => (0, None),
        };
        let rows = self.read("SELECT coalesce(max(global), 0) FROM events", &[]).await?;
        let now = rows.first().map_or(Ok(0), |row| row.count(0))?;
        let new = now.saturating_sub(global);
        let due = new >= EVENTS || (new > 0 && made.is_none_or(|made| at.duration_since(made) >= WHILE));
        if due { self.checkpoint(at).await } else { Ok(None) }
    }

    /// All checkpoints that the store keeps, the earliest first.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        let rows = self.read("SELECT global, chain, at, signature FROM checkpoints ORDER BY global", &[]).await?;
        let key = self.keys().signing().verifying_key().to_bytes();
        let damaged = |_| StoreError::Damaged("a checkpoint".to_owned());
        rows.iter()
            .map(|row| {
                Ok(Checkpoint {
                    global: row.count(0)?,
                    chain: row.bytes(1)?.try_into().map_err(damaged)?,
                    at: row.at(2)?,
                    key,
                    signature: row.bytes(3)?.try_into().map_err(damaged)?,
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written_and_a_changed_one_is_not_signed() {
        let keys = Keys::new(&[7; 32]);
        let at: Timestamp = "2026-11-29T04:00:00Z".parse().unwrap();
        let signature = keys.signing().sign(&message(9, &[1; 32], at)).to_bytes();
        let key = keys.signing().verifying_key().to_bytes();
        let checkpoint = Checkpoint { global: 9, chain: [1; 32], at, key, signature };
        let line = checkpoint.line();
        assert_eq!(Checkpoint::parse(&line), Some(checkpoint.clone()));
        assert!(checkpoint.is_signed_by(&keys));
        assert!(!checkpoint.is_signed_by(&Keys::new(&[8; 32])));
        assert!(!Checkpoint { global: 8, ..checkpoint.clone() }.is_signed_by(&keys));
        assert!(!Checkpoint { chain: [2; 32], ..checkpoint }.is_signed_by(&keys));
        assert_eq!(Checkpoint::parse("9 01 now"), None);
        assert_eq!(Checkpoint::parse(&line.replace(' ', "  x ")), None);
    }
}
