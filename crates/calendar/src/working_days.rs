//! One bit for every day there is, set on working days, with running counts.

use crate::day::Day;
use crate::weekdays::Weekdays;

const BITS: usize = 64;

/// The working days among all days from [`Day::MIN`] to [`Day::MAX`].
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct WorkingDays {
    words: Box<[Word]>,
}

/// 64 days in a row.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Word {
    /// The lowest bit is the first day.
    working: u64,
    /// Working days before the first of them.
    before: u32,
}

impl WorkingDays {
    /// Every day outside the weekend, except the days in `off`.
    pub fn new(weekend: Weekdays, off: impl Iterator<Item = Day>) -> Self {
        let last = position(Day::MAX);
        let mut words = vec![Word { working: 0, before: 0 }; last.word + 1].into_boxed_slice();
        // A week is no divisor of a word, but 64 = 9 * 7 + 1: each word's pattern is the one before, moved by one day.
        let mut first_weekday = Day::MIN.weekday();
        for word in &mut words {
            let mut weekday = first_weekday;
            for bit in 0..7 {
                if !weekend.contains(weekday) {
                    word.working |= EVERY_SEVENTH << bit;
                }
                weekday = weekday.next();
            }
            first_weekday = first_weekday.next();
        }
        if let Some(word) = words.last_mut() {
            word.working &= up_to(last.bit);
        }
        for day in off {
            let at = position(day);
            words[at.word].working &= !(1 << at.bit);
        }
        let mut before = 0;
        for word in &mut words {
            word.before = before;
            before += word.working.count_ones();
        }
        Self { words }
    }

    pub fn contains(&self, day: Day) -> bool {
        let at = position(day);
        self.words[at.word].working >> at.bit & 1 == 1
    }

    /// How many there are up to and including `day`.
    pub fn up_to(&self, day: Day) -> u32 {
        let at = position(day);
        let word = self.words[at.word];
        word.before + (word.working & up_to(at.bit)).count_ones()
    }

    /// How many there are before `day`.
    pub fn before(&self, day: Day) -> u32 {
        let at = position(day);
        let word = self.words[at.word];
        word.before + (word.working & !(u64::MAX << at.bit)).count_ones()
    }

    /// The `nth` on or after `from`, counted from 1; `None` if there are not so many.
    pub fn nth_from(&self, from: Day, nth: u32) -> Option<Day> {
        let wanted = self.before(from).checked_add(nth)?;
        // A word holds no more than 64, so the first `nth - 1` of them fill these words at least.
        let skipped = usize::try_from(nth.checked_sub(1)? / 64).ok()?;
        let start = position(from).word + skipped;
        let rest = self.words.get(start..)?;
        let last = rest.iter().take_while(|word| word.before < wanted).count().checked_sub(1)?;
        let bit = nth_bit(rest[last].working, wanted - rest[last].before)?;
        let number = (start + last) * BITS + usize::from(bit);
        i64::try_from(number).ok().map(|number| Day::MIN.plus_days(number))
    }
}

/// Bits 0, 7, 14, … 63.
const EVERY_SEVENTH: u64 = 0x8102_0408_1020_4081;

/// All bits up to and including `bit`.
fn up_to(bit: u8) -> u64 {
    u64::MAX >> (63 - bit)
}

/// The place of the `nth` set bit, counted from 1.
fn nth_bit(bits: u64, nth: u32) -> Option<u8> {
    if bits.count_ones() < nth {
        return None;
    }
    let (mut rest, mut wanted, mut place) = (bits, nth, 0);
    for half in [32_u8, 16, 8] {
        let low = (rest & up_to(half - 1)).count_ones();
        if low < wanted {
            wanted -= low;
            rest >>= half;
            place += half;
        }
    }
    for _ in 1..wanted {
        rest &= rest.wrapping_sub(1);
    }
    (rest != 0).then(|| place + u8::try_from(rest.trailing_zeros()).unwrap_or(0))
}

struct Position {
    /// INVARIANT: below the number of words, because every [`Day`] lies between MIN and MAX.
    word: usize,
    /// Below 64.
    bit: u8,
}

fn position(day: Day) -> Position {
    let number = usize::try_from(day.number() - Day::MIN.number()).unwrap_or(0);
    Position { word: number / BITS, bit: u8::try_from(number % BITS).unwrap_or(0) }
}
