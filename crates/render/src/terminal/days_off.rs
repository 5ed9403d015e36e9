//! Days off, for a terminal.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::Ix;
use text::say;

use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

/// The holidays of every calendar in a span of days, both ends included.
#[must_use]
pub fn calendars(look: Look, book: &Rulebook, from: Day, to: Day) -> String {
    let l = look.locale;
    let words = Wording { book, locale: l, on: from };
    let mut sheet = Sheet::new(look);
    for (ix, id, source) in book.entities.calendars.iter() {
        let name = words.text(&source.title);
        sheet.blank();
        let code = crate::diagnostic::isolated(l, id.as_str());
        sheet.para(0, 0, &[span(Ink::Strong, name), span(Ink::Soft, format!(" {code}"))]);
        for holiday in book.calendars[ix.get()].holidays_between(from, to) {
            let title = usize::try_from(holiday.tag).ok().and_then(|tag| book.holidays.get(tag));
            let title = title.map(|title| words.text(title)).unwrap_or_default();
            let mut line =
                vec![span(Ink::Plain, format!("{}: ", l.date_weekday(holiday.day))), span(Ink::Plain, title)];
            if holiday.tentative {
                line.push(span(Ink::Doubtful, format!(" ({})", say::cli::tentative(l))));
            }
            sheet.para(2, 4, &line);
        }
    }
    sheet.finish()
}
