//! Numbers that look drawn by lot and are the same each time for the same seed (SplitMix64).

/// A row of numbers.
#[derive(Clone, Debug)]
pub struct Draw(u64);

impl Draw {
    /// The row of a seed for one purpose.
    pub fn new(seed: u64, purpose: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) ^ purpose.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below an end; 0 if the end is.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or(0)
    }

    /// One of some things.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        let at = self.below(u64::try_from(things.len()).unwrap_or(0));
        things.get(usize::try_from(at).unwrap_or(0))
    }

    /// A number within bounds, both included; small ones are as likely as large ones.
    pub fn between(&mut self, least: i64, greatest: i64) -> i64 {
        let span = greatest.saturating_sub(least).max(0).unsigned_abs();
        let scale = 64 - self.below(u64::from(span.checked_ilog2().unwrap_or(0)) + 2);
        let most = span.min(u64::MAX >> scale.min(63));
        let above = self.below(most.saturating_add(1));
        least.saturating_add(i64::try_from(above).unwrap_or(0)).min(greatest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_row_and_bounds_hold() {
        let row = |seed| (0..5).map(|purpose| Draw::new(seed, purpose).next()).collect::<Vec<_>>();
        assert_eq!(row(7), row(7));
        assert_ne!(row(7), row(8));
        let mut draw = Draw::new(1, 1);
        for (least, greatest) in [(0, 0), (0, 1), (-5, 5), (0, i64::MAX), (3, 2)] {
            for _ in 0..200 {
                let number = draw.between(least, greatest);
                assert!(number >= least.min(greatest) && number <= greatest.max(least), "{number}");
            }
        }
        let both: std::collections::BTreeSet<i64> = (0..50).map(|_| draw.between(0, 1)).collect();
        assert_eq!(both.into_iter().collect::<Vec<_>>(), [0, 1]);
    }
}
