//! Arguments of the sentences.

use calendar::Day;
use text::Locale;

/// The longest piece of a file that is quoted in a sentence.
const LONGEST: usize = 60;

/// Something out of a rulebook's file as a sentence names it.
pub fn quoted(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return format!("`{name}`");
    }
    let start: String = name.chars().take(LONGEST).collect();
    format!("`{start}…`")
}

/// The members of a ring, each needing the next.
pub fn chain(members: &[String]) -> String {
    members.join(" → ")
}

/// A date of the format in words.
pub fn date(l: Locale, iso: &str) -> String {
    iso.parse::<Day>().map_or_else(|_| iso.to_owned(), |day| l.date(day))
}

/// A size of files.
pub fn bytes(l: Locale, bytes: usize) -> String {
    let mebibytes = i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX);
    format!("{}\u{a0}MiB", l.integer(mebibytes))
}
