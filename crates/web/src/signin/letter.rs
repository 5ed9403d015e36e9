//! The letter with the code.

use text::Locale;
use text::say::account as say;

/// The letter, with a code in plain digits.
pub(crate) fn code(l: Locale, code: &str, minutes: u64) -> String {
    let text = [say::letter_code(l, code), say::letter_minutes(l, minutes), say::letter_not_you(l).to_owned()];
    text::strip_marks(&text.join("\n\n")).into_owned()
}
