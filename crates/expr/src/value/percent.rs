//! Exact percentages.

use std::fmt;
use std::str::FromStr;

use super::decimal::Decimal;

/// A percentage in basis points: 12.5 % is 1250.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent {
    /// Hundredths of a percent.
    pub basis_points: i64,
}

/// A text that is no decimal with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentError;

impl FromStr for Percent {
    type Err = PercentError;

    fn from_str(text: &str) -> Result<Self, PercentError> {
        let basis_points = Decimal::read(text).and_then(|decimal| decimal.scaled(2)).ok_or(PercentError)?;
        Ok(Self { basis_points })
    }
}

/// The shortest form, which reads back as the same percentage: `12.5`, `100`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.basis_points < 0 { "-" } else { "" };
        let magnitude = self.basis_points.unsigned_abs();
        let (whole, hundredths) = (magnitude / 100, magnitude % 100);
        match hundredths {
            0 => write!(f, "{sign}{whole}"),
            tenths if tenths % 10 == 0 => write!(f, "{sign}{whole}.{}", tenths / 10),
            _ => write!(f, "{sign}{whole}.{hundredths:02}"),
        }
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} %")
    }
}

impl fmt::Display for PercentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a percentage with at most two decimals, as in `12.5`")
    }
}

impl std::error::Error for PercentError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_read_in_basis_points_and_written_shortest() {
        for (text, basis_points, shortest) in [
            ("25", 2500, "25"),
            ("12.5", 1250, "12.5"),
            ("12.50", 1250, "12.5"),
            ("0.05", 5, "0.05"),
            ("-0.5", -50, "-0.5"),
            ("100", 10_000, "100"),
        ] {
            let percent: Percent = text.parse().expect(text);
            assert_eq!(percent.basis_points, basis_points, "{text}");
            assert_eq!(percent.to_string(), shortest);
        }
        for bad in ["", "12.345", "12%", "12 %", "1,5", ".5", "5.", "٢٥", "99999999999999999999"] {
            assert_eq!(bad.parse::<Percent>(), Err(PercentError), "{bad}");
        }
    }
}
