//! How often what costs the desk something is done for one person, one address or one network. The counts lie in the store, so all nodes share them.

use super::Office;
use crate::{Problem, Site};

const HOUR: u32 = 3_600;
const DAY: u32 = 24 * HOUR;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Codes that go to an address on the wish of one network: who asks for them elsewhere keeps nobody out.
    CodeFromHere,
    /// Codes that go to an address.
    CodeTo,
    /// Codes that a network asks for.
    CodeFrom,
    /// Invitations that a person sends.
    Invitation,
    /// Firms that a person opens an account for.
    Firm,
    /// Cases that a person opens.
    Case,
    /// Messages and notes that a person writes.
    Message,
}

impl Limit {
    /// The word for the count, how many there may be, and in how many seconds.
    const fn of(self) -> (&'static str, u64, u32) {
        match self {
            Self::CodeFromHere => ("code from here", 6, HOUR),
            Self::CodeTo => ("code", 30, HOUR),
            Self::CodeFrom => ("code from", 60, HOUR),
            Self::Invitation => ("invite", 50, DAY),
            Self::Firm => ("firm", 10, DAY),
            Self::Case => ("case", 50, DAY),
            Self::Message => ("message", 120, HOUR),
        }
    }
}

impl Office {
    /// Counts one more for `whom`, whose name stands as it is in the store.
    ///
    /// # Errors
    /// [`Problem::TooOften`] if that is one too many, or the store failed.
    pub async fn count(&self, site: &Site, limit: Limit, whom: &str) -> Result<(), Problem> {
        let (word, most, seconds) = limit.of();
        let bucket = format!("{word} {whom}");
        let so_far = self.store().count_try(&bucket, self.now(), seconds).await.map_err(|error| site.failed(&error))?;
        if so_far <= most {
            return Ok(());
        }
        tracing::warn!(bucket, so_far, "too often: {word}");
        Err(Problem::TooOften)
    }
}
