//! Samples of every piece: usual, longest, empty, in error. All content is invented.

mod forms;
mod lists;
mod notes;
mod pictures;

use text::{Lang, Locale};

use super::Sample;

/// All samples, in the order in which a page would use the pieces.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    [notes::samples(l), forms::samples(l), lists::samples(l), pictures::samples(l)].into_iter().flatten().collect()
}

/// One of three wordings.
fn say(l: Locale, [en, ur, ar]: [&'static str; 3]) -> &'static str {
    match l.lang {
        Lang::En => en,
        Lang::Ur => ur,
        Lang::Ar => ar,
    }
}
