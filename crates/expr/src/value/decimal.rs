//! Exact decimals as people write them: `-1234.50`, without separators, exponents or a leading plus.

/// A decimal split at its point, so that each unit decides how many decimals it takes.
pub(super) struct Decimal<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Decimal<'a> {
    /// Reads ASCII digits with at most one point between digits; no zeros before a whole number.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (digits, ""),
        };
        let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        (!whole.is_empty() && digits_only(whole) && digits_only(fraction) && !leading_zero).then_some(Self {
            negative,
            whole,
            fraction,
        })
    }

    /// How many decimals were written.
    pub(super) fn decimals(&self) -> usize {
        self.fraction.len()
    }

    /// The number in units of `10^-places`; `None` if it is too large, or has more decimals than that.
    pub(super) fn scaled(&self, places: usize) -> Option<i64> {
        let missing = places.checked_sub(self.fraction.len())?;
        let digits = self.whole.bytes().chain(self.fraction.bytes()).chain(std::iter::repeat_n(b'0', missing));
        let mut number: i64 = 0;
        for digit in digits {
            let digit = i64::from(digit - b'0');
            number = number.checked_mul(10)?.checked_add(if self.negative { -digit } else { digit })?;
        }
        Some(number)
    }
}

/// Writes `number` units of `10^-places` with all its decimals.
pub(super) fn write(f: &mut std::fmt::Formatter<'_>, number: i64, places: u32) -> std::fmt::Result {
    let sign = if number < 0 { "-" } else { "" };
    let unit = 10_u64.pow(places);
    let magnitude = number.unsigned_abs();
    match places {
        0 => write!(f, "{sign}{magnitude}"),
        _ => {
            write!(f, "{sign}{}.{:0width$}", magnitude / unit, magnitude % unit, width = places.try_into().unwrap_or(0))
        }
    }
}
