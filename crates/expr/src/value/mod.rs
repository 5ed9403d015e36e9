//! The values that law speaks of, each exact and each one 64-bit number: money in minor units of its currency,
//! percentages in basis points, countries as their two letters.

mod country;
mod currency;
mod decimal;
mod money;
mod percent;

pub use country::{Country, CountryError};
pub use currency::{Currency, CurrencyError};
pub use money::{Money, MoneyError};
pub use percent::{Percent, PercentError};
