//! What is wrong with a rulebook, shown: as a compiler would, in one line, or as JSON.

mod expression;
mod json;
mod listing;
mod message;
mod said;

use rulebook::diagnostic::{Diagnostic, Severity};
use text::{Locale, say};

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};

pub use json::json;
pub use message::{help, kind, message};

use listing::Listing;

/// Finds a line (from 1) of a file of the rulebook, to show it.
pub type Lines<'a> = &'a dyn Fn(&str, u32) -> Option<String>;

/// A finding as a good compiler shows it: what, where, the line itself, what else has to do with it, what was meant.
#[must_use]
pub fn full(look: Look, diagnostic: &Diagnostic, lines: Lines<'_>) -> String {
    let l = look.locale;
    let mut sheet = Sheet::new(look);
    let (ink, word) = severity(l, diagnostic.severity());
    sheet.para(
        0,
        2,
        &[
            span(ink, word),
            span(ink, isolated(l, &format!("[{}]", diagnostic.problem.code()))),
            span(Ink::Strong, format!(": {}", message(l, &diagnostic.problem))),
        ],
    );
    let listing = Listing::new(&diagnostic.place, &diagnostic.related, lines);
    listing.place(&mut sheet, "-->", &diagnostic.place, (ink, '^'));
    for place in &diagnostic.related {
        listing.place(&mut sheet, ":::", place, (Ink::Accent, '-'));
    }
    if let Some(help) = help(l, &diagnostic.problem) {
        sheet.para(2, 4, &[span(Ink::Accent, "= "), span(Ink::Plain, help)]);
    }
    sheet.finish()
}

/// A finding in one line, for editors and other programs that read `file:line:column: …`.
#[must_use]
pub fn concise(look: Look, diagnostic: &Diagnostic) -> String {
    let l = look.locale;
    let (ink, word) = severity(l, diagnostic.severity());
    let mut sheet = Sheet::new(look);
    let help = help(l, &diagnostic.problem).map_or_else(String::new, |help| format!(" ({help})"));
    sheet.fixed(&[
        span(Ink::Plain, format!("{}: ", crate::json::place(&diagnostic.place))),
        span(ink, word),
        span(Ink::Plain, format!("[{}]: {}{help}", diagnostic.problem.code(), message(l, &diagnostic.problem))),
    ]);
    sheet.finish()
}

/// The line that ends a list of findings: how many of which severity.
#[must_use]
pub fn summary(look: Look, diagnostics: &[Diagnostic]) -> String {
    let l = look.locale;
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let ink = |count, some| if count > 0 { some } else { Ink::Plain };
    let comma = if l.lang.is_rtl() { "، " } else { ", " };
    let mut sheet = Sheet::new(look);
    sheet.para(
        0,
        0,
        &[
            span(if errors > 0 { Ink::Bad } else { Ink::Good }, say::cli::errors(l, errors)),
            span(Ink::Plain, comma),
            span(ink(warnings, Ink::Doubtful), say::cli::warnings(l, warnings)),
            span(Ink::Plain, comma),
            span(Ink::Plain, say::cli::notes(l, notes)),
        ],
    );
    sheet.finish()
}

fn severity(l: Locale, severity: Severity) -> (Ink, &'static str) {
    match severity {
        Severity::Error => (Ink::Bad, say::diagnostics::error(l)),
        Severity::Warning => (Ink::Doubtful, say::diagnostics::warning(l)),
        Severity::Note => (Ink::Accent, say::diagnostics::note(l)),
    }
}

/// Code or an id inside a sentence, kept left-to-right where the sentence runs the other way.
pub(crate) fn isolated(l: Locale, code: &str) -> String {
    if l.lang.is_rtl() { format!("\u{2066}{code}\u{2069}") } else { code.to_owned() }
}
