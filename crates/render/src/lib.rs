//! One plan, many renderings.
//!
//! A [`rulebook::plan::Plan`] is computed once; what is here writes it down and adds, compares and sorts nothing.

pub mod csv;
pub mod diagnostic;
pub mod diff;
pub mod facts;
pub mod ics;
pub mod interview;
pub mod json;
mod look;
mod sheet;
pub mod subject;
pub mod terminal;
mod wording;

pub use look::Look;
pub use wording::Wording;

/// A line that says what went wrong, for standard error.
#[must_use]
pub fn notice(look: Look, says: &str) -> String {
    let mut sheet = sheet::Sheet::new(look);
    let word = text::say::diagnostics::error(look.locale);
    let (bad, plain) = (sheet::Ink::Bad, sheet::Ink::Plain);
    sheet.para(0, 2, &[sheet::span(bad, word), sheet::span(plain, format!(": {says}"))]);
    sheet.finish()
}
