//! A line of a rulebook file with what is meant underlined.

use std::cell::OnceCell;

use rulebook::diagnostic::Place;

use super::Lines;
use crate::sheet::{Ink, Sheet, columns, span};

/// Columns that stay before what is underlined when a long line is cut.
const BEFORE: usize = 24;

/// The places of one finding; their line numbers share a margin.
pub struct Listing<'a> {
    lines: Lines<'a>,
    margin: usize,
    seen: OnceCell<()>,
}

impl<'a> Listing<'a> {
    pub fn new(place: &Place, related: &[Place], lines: Lines<'a>) -> Self {
        let longest = related.iter().chain([place]).map(|place| place.line).max().unwrap_or(0);
        Self { lines, margin: longest.to_string().len(), seen: OnceCell::new() }
    }

    /// The place and, if it can be found, its line.
    pub fn place(&self, sheet: &mut Sheet, arrow: &str, place: &Place, (ink, mark): (Ink, char)) {
        let margin = " ".repeat(self.margin);
        if place.line == 0 {
            sheet.fixed(&[span(Ink::Accent, format!("{margin}{arrow} ")), span(Ink::Plain, &*place.file)]);
            return;
        }
        let at = crate::json::place(place);
        sheet.fixed(&[span(Ink::Accent, format!("{margin}{arrow} ")), span(Ink::Plain, at)]);
        let Some(line) = (self.lines)(&place.file, place.line) else { return };
        if self.seen.set(()).is_ok() {
            sheet.fixed(&[span(Ink::Accent, format!("{margin} |"))]);
        }
        let number = format!("{:>width$} | ", place.line, width = self.margin);
        let room = sheet.look.room(self.margin + 3);
        let cut = Cut::new(&line, place, room);
        sheet.fixed(&[span(Ink::Accent, number), span(Ink::Plain, cut.text)]);
        let underline: String = std::iter::repeat_n(mark, cut.length).collect();
        sheet.fixed(&[
            span(Ink::Accent, format!("{margin} | ")),
            span(Ink::Plain, " ".repeat(cut.before)),
            span(ink, underline),
        ]);
    }
}

/// As much of a line as there is room for.
struct Cut {
    text: String,
    /// Columns before what is underlined.
    before: usize,
    /// Columns of what is underlined.
    length: usize,
}

impl Cut {
    fn new(line: &str, place: &Place, room: usize) -> Self {
        let chars: Vec<char> = line.trim_end().chars().map(shown).collect();
        let width = |chars: &[char]| chars.iter().copied().map(columns).sum::<usize>();
        let small = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let first = small(place.column).saturating_sub(1).min(chars.len());
        let last = first.saturating_add(small(place.length)).min(chars.len());
        // A line that fits is shown whole; of a longer one, what is underlined and a little before it.
        let mut from = 0;
        if width(&chars) > room {
            while from < first && width(&chars[from..first]) > BEFORE.min(room / 3) {
                from += 1;
            }
        }
        let mut until = chars.len();
        let open = usize::from(from > 0);
        while until > from && width(&chars[from..until]) + open + usize::from(until < chars.len()) > room {
            until -= 1;
        }
        let mut text = String::new();
        text.extend((from > 0).then_some('…'));
        text.extend(&chars[from..until]);
        text.extend((until < chars.len()).then_some('…'));
        let last = last.clamp(first, until.max(first));
        Self { text, before: open + width(&chars[from..first]), length: width(&chars[first..last]).max(1) }
    }
}

/// A sign as it is shown: what would turn the order of the line is made visible.
fn shown(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(line: &str, column: u32, length: u32, room: usize) -> (String, String) {
        let place = Place { file: "a.yaml".into(), line: 1, column, length };
        let cut = Cut::new(line, &place, room);
        (cut.text, format!("{}{}", " ".repeat(cut.before), "^".repeat(cut.length)))
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(cut("    when: a == b  ", 11, 1, 40), ("    when: a == b".into(), "          ^".into()));
    }

    #[test]
    fn of_a_long_line_the_underlined_part_is_shown() {
        let line = "0123456789abcdefghijklmnopqrstuvwxyz";
        // Room for 18: six columns before the part, the sign that something is left out at either end.
        assert_eq!(cut(line, 21, 3, 18), ("…efghijklmnopqrst…".into(), "       ^^^".into()));
        assert_eq!(cut(line, 1, 3, 18), ("0123456789abcdefg…".into(), "^^^".into()));
        assert_eq!(cut(line, 36, 1, 18), ("…tuvwxyz".into(), "       ^".into()));
    }

    #[test]
    fn wide_and_empty_signs_keep_the_underline_in_place() {
        assert_eq!(cut("工 x", 3, 1, 40).1, "   ^");
        assert_eq!(cut("a\u{301} x", 4, 1, 40).1, "  ^");
        assert_eq!(cut("a\u{202e}b", 3, 1, 40), ("a\u{fffd}b".into(), "  ^".into()));
    }

    #[test]
    fn a_place_beyond_the_line_is_its_end() {
        assert_eq!(cut("ab", 9, 4, 40), ("ab".into(), "  ^".into()));
    }
}
