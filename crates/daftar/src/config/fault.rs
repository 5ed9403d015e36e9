//! The sentences about what is wrong.

use text::{Locale, say};

/// There is no setting of this name.
pub(super) fn unknown(l: Locale, name: &str, near: Option<&str>) -> String {
    let says = say::config::unknown(l, name);
    match near {
        Some(near) => format!("{says} ({})", say::diagnostics::did_you_mean(l, &format!("`{near}`"))),
        None => says,
    }
}

/// Another kind of value was needed. What was given is not repeated: it may be a secret.
pub(super) fn expected(name: &str, expected: &str) -> String {
    format!("{name}: {expected}")
}
