//! How a terminal is written to: language, colour, width.

use text::{Lang, Locale};

/// The narrowest width that is kept to.
const NARROWEST: usize = 40;

/// What a rendering for people depends on besides what it shows.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The language and its digits.
    pub locale: Locale,
    /// Whether colours are used.
    pub colour: bool,
    /// How many columns a line has.
    pub width: usize,
}

impl Look {
    /// A language, without colours, in 80 columns.
    #[must_use]
    pub fn plain(lang: Lang) -> Self {
        Self { locale: Locale::new(lang), colour: false, width: 80 }
    }

    /// The columns of a line after an indent.
    pub(crate) fn room(self, indent: usize) -> usize {
        self.width.max(NARROWEST).saturating_sub(indent).max(NARROWEST / 2)
    }
}
