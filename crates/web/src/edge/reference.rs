//! The number under which a failure stands in the log and on the reader's page.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Letters and digits that nobody mistakes for each other on the telephone.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A reference such as `7KQ2-M9DA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference(u64);

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in 0..8 {
            if place == 4 {
                f.write_str("-")?;
            }
            let sign = usize::try_from((self.0 >> (place * 5)) & 31).unwrap_or_default();
            write!(f, "{}", char::from(SIGNS[sign]))?;
        }
        Ok(())
    }
}

/// Gives out references, different ones in each run.
#[derive(Debug)]
pub(crate) struct References {
    seed: u64,
    given: AtomicU64,
}

impl References {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { seed, given: AtomicU64::new(0) }
    }

    pub(crate) fn next(&self) -> Reference {
        let number = self.given.fetch_add(1, Ordering::Relaxed);
        Reference(xxh3_64_with_seed(&number.to_le_bytes(), self.seed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_short_and_its_own() {
        assert_eq!(Reference(0).to_string(), "0000-0000");
        assert_eq!(Reference(31).to_string(), "Z000-0000");
        assert_eq!(Reference(1 << 20).to_string(), "0000-1000");
        let references = References::new(7);
        assert_ne!(references.next(), references.next());
        assert_ne!(References::new(1).next(), References::new(2).next());
    }
}
