//! Who is at the terminal: language, colours, width. The environment is read here and nowhere else.

use std::io::{IsTerminal, stderr, stdout};

use render::Look;
use text::{Lang, Locale};

use crate::args::Colour;

/// Columns where nothing tells how many there are.
const USUAL_WIDTH: usize = 100;
/// Columns beyond which lines are hard to read.
const WIDEST: usize = 120;

/// How to write to the two streams.
#[derive(Clone, Copy, Debug)]
pub struct User {
    /// For what was asked.
    pub out: Look,
    /// For what went wrong.
    pub err: Look,
}

impl User {
    /// The user of this process.
    pub fn of_this_process(lang: Option<Lang>, colour: Colour) -> Self {
        let lang = lang
            .or_else(|| named(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)))
            .unwrap_or(Lang::En);
        let plain = variable("NO_COLOR").is_some() || variable("TERM").is_some_and(|term| term == "dumb");
        let look = |terminal: bool, width: Option<usize>| Look {
            locale: Locale::new(lang),
            colour: match colour {
                Colour::Always => true,
                Colour::Never => false,
                Colour::Auto => terminal && !plain,
            },
            width: width.filter(|columns| *columns > 0).unwrap_or(USUAL_WIDTH).min(WIDEST),
        };
        let said = variable("COLUMNS").and_then(|columns| columns.parse().ok());
        let columns = |size: Option<(terminal_size::Width, terminal_size::Height)>| size.map(|(w, _)| usize::from(w.0));
        Self {
            out: look(stdout().is_terminal(), columns(terminal_size::terminal_size_of(stdout())).or(said)),
            err: look(stderr().is_terminal(), columns(terminal_size::terminal_size_of(stderr())).or(said)),
        }
    }

    /// The language and its digits.
    pub fn locale(&self) -> Locale {
        self.out.locale
    }
}

/// A variable that is set and not empty.
#[expect(clippy::disallowed_methods, reason = "the binary reads its environment here, once")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The variables whose names begin like ours, and that are text.
pub fn settings() -> Vec<(String, String)> {
    let texts =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    texts.filter(|(name, _)| name.starts_with("DAFTAR_")).collect()
}

/// The language of a locale's name, such as `ur_PK.UTF-8`.
fn named(locale: Option<String>) -> Option<Lang> {
    locale?.split(['_', '.', '@', '-']).next()?.to_ascii_lowercase().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language_first() {
        for (name, lang) in [
            ("ur_PK.UTF-8", Some(Lang::Ur)),
            ("ar", Some(Lang::Ar)),
            ("ar_SA", Some(Lang::Ar)),
            ("en_GB.UTF-8", Some(Lang::En)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de_DE@euro", None),
            ("", None),
        ] {
            assert_eq!(named(Some(name.to_owned())), lang, "{name}");
        }
    }
}
