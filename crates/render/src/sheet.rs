//! Lines for a terminal: wrapped, coloured, safe, and running in the direction of their language.
//!
//! A line of Urdu or Arabic begins with a right-to-left mark, so that a terminal that orders text by its direction
//! takes the line as one of these; lines that must stay as they are (code, the timeline) begin with a left-to-right
//! mark. Control characters of whatever is shown never reach the terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::look::Look;

/// The colour of a piece of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ink {
    #[default]
    Plain,
    Strong,
    Soft,
    Good,
    Bad,
    Doubtful,
    Accent,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "\u{1b}[1m",
            Self::Soft => "\u{1b}[2m",
            Self::Good => "\u{1b}[32m",
            Self::Bad => "\u{1b}[1;31m",
            Self::Doubtful => "\u{1b}[33m",
            Self::Accent => "\u{1b}[36m",
        }
    }
}

const RESET: &str = "\u{1b}[0m";

/// Text with its colour.
pub(crate) type Span<'t> = (Ink, Cow<'t, str>);

/// A span.
pub(crate) fn span<'t>(ink: Ink, text: impl Into<Cow<'t, str>>) -> Span<'t> {
    (ink, text.into())
}

/// What is written so far.
pub(crate) struct Sheet {
    pub look: Look,
    out: String,
}

impl Sheet {
    pub fn new(look: Look) -> Self {
        Self { look, out: String::new() }
    }

    pub fn finish(self) -> String {
        self.out
    }

    /// An empty line, unless nothing stands above it or one is there already.
    pub fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A title.
    pub fn heading(&mut self, text: &str) {
        self.blank();
        self.para(0, 0, &[span(Ink::Strong, text)]);
    }

    /// A paragraph, wrapped: its first line begins after `first` columns, the others after `rest`.
    pub fn para(&mut self, first: usize, rest: usize, spans: &[Span<'_>]) {
        let words = words(spans);
        let mut indent = first;
        let mut line: Vec<&Word> = Vec::new();
        let mut used = 0;
        for word in &words {
            if !line.is_empty() && used + 1 + word.width > self.look.room(indent) {
                self.line(indent, &line);
                line.clear();
                (indent, used) = (rest, 0);
            }
            used += word.width + usize::from(!line.is_empty());
            line.push(word);
        }
        if !line.is_empty() {
            self.line(indent, &line);
        }
    }

    fn line(&mut self, indent: usize, words: &[&Word]) {
        if self.look.locale.lang.is_rtl() {
            self.out.push('\u{200f}');
        }
        self.out.extend(std::iter::repeat_n(' ', indent));
        let mut ink = Ink::Plain;
        for (at, word) in words.iter().enumerate() {
            for (piece, (next, text)) in word.pieces.iter().enumerate() {
                let begins = at > 0 && piece == 0;
                if begins && ink == *next {
                    self.out.push(' ');
                }
                self.change(&mut ink, *next);
                if begins && !self.out.ends_with(' ') {
                    self.out.push(' ');
                }
                self.out.push_str(text);
            }
        }
        self.change(&mut ink, Ink::Plain);
        self.out.push('\n');
    }

    /// A line of its own that is neither wrapped nor reordered.
    pub fn fixed(&mut self, spans: &[Span<'_>]) {
        if self.look.locale.lang.is_rtl() {
            self.out.push('\u{200e}');
        }
        let mut ink = Ink::Plain;
        for (next, text) in spans {
            self.change(&mut ink, *next);
            self.out.push_str(&clean(text));
        }
        self.change(&mut ink, Ink::Plain);
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    fn change(&mut self, ink: &mut Ink, next: Ink) {
        if *ink == next || !self.look.colour {
            return;
        }
        if *ink != Ink::Plain {
            self.out.push_str(RESET);
        }
        self.out.push_str(next.code());
        *ink = next;
    }
}

/// What stands between two blanks, which may change its colour in the middle.
struct Word {
    pieces: Vec<(Ink, String)>,
    width: usize,
}

fn words(spans: &[Span<'_>]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut apart = true;
    for (ink, text) in spans {
        let text = clean(text);
        for (at, piece) in text.split(' ').enumerate() {
            apart |= at > 0;
            if piece.is_empty() {
                continue;
            }
            match words.last_mut().filter(|_| !apart) {
                Some(word) => word.pieces.push((*ink, piece.to_owned())),
                None => words.push(Word { pieces: vec![(*ink, piece.to_owned())], width: 0 }),
            }
            if let Some(word) = words.last_mut() {
                word.width += piece.width();
            }
            apart = false;
        }
    }
    words
}

/// The text without what would steer a terminal or turn the order of the whole line.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let steers = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}');
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let safe = |c: char| match c {
        '\n' | '\t' | '\r' => ' ',
        c if steers(c) => '\u{fffd}',
        c => c,
    };
    Cow::Owned(text.chars().map(safe).collect())
}

/// How many columns a character takes.
pub(crate) fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::Lang;

    fn write(look: Look, spans: &[Span<'_>]) -> String {
        let mut sheet = Sheet::new(look);
        sheet.para(0, 2, spans);
        sheet.finish()
    }

    #[test]
    fn a_paragraph_is_wrapped_between_words() {
        let look = Look { width: 40, ..Look::plain(Lang::En) };
        let text = "one two three four five six seven eight nine ten";
        assert_eq!(write(look, &[span(Ink::Plain, text)]), "one two three four five six seven eight\n  nine ten\n");
    }

    #[test]
    fn colours_are_closed_at_the_end_of_the_line_and_can_be_off() {
        let spans = [span(Ink::Bad, "error"), span(Ink::Plain, ": what")];
        assert_eq!(write(Look::plain(Lang::En), &spans), "error: what\n");
        let look = Look { colour: true, ..Look::plain(Lang::En) };
        assert_eq!(write(look, &spans), "\u{1b}[1;31merror\u{1b}[0m: what\n");
    }

    #[test]
    fn nothing_that_is_shown_steers_the_terminal() {
        let spans = [span(Ink::Plain, "a\u{1b}]0;title\u{7}b\u{202e}c\nd")];
        assert_eq!(write(Look::plain(Lang::En), &spans), "a\u{fffd}]0;title\u{fffd}b\u{fffd}c d\n");
    }

    #[test]
    fn a_line_says_in_which_direction_it_runs() {
        assert_eq!(write(Look::plain(Lang::Ar), &[span(Ink::Plain, "نعم")]), "\u{200f}نعم\n");
        let mut sheet = Sheet::new(Look::plain(Lang::Ur));
        sheet.fixed(&[span(Ink::Plain, "12 | a: b  ")]);
        assert_eq!(sheet.finish(), "\u{200e}12 | a: b\n");
    }
}
