//! A route as a calendar file: RFC 5545, with an all-day event for each step and each due date.
//!
//! Same plan, same file, to the byte: the stamp is the day of the rules, and an event keeps its identity when the plan is
//! made anew, so that a calendar moves it and does not double it.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::plan::{Duty, Plan, RoutePlan, StepPlan, Tri};
use text::{Locale, say, strip_marks};

use crate::wording::Wording;

/// The longest line in octets, its end not counted.
const LINE: usize = 75;

/// The steps and due dates of one route.
#[must_use]
pub fn route(l: Locale, book: &Rulebook, plan: &Plan, route: &RoutePlan) -> String {
    let words = Wording { book, locale: l, on: plan.on };
    let ids = [book.entities.routes.id(route.route).as_str(), book.entities.goals.id(plan.goal).as_str()];
    let mut file = Calendar {
        words,
        within: ids.join("."),
        note: say::plan::as_of(l, &l.date(plan.on), &l.date(plan.start)),
        out: String::new(),
    };
    file.head(&say::plan::heading(l, &words.route(route.route)));
    for step in &route.steps {
        file.step(step);
    }
    for duty in &route.obligations {
        file.duty(duty, |number, _| number.to_string());
    }
    file.foot()
}

/// Duties alone, for who holds their papers already.
#[must_use]
pub fn duties(l: Locale, book: &Rulebook, on: Day, duties: &[Duty]) -> String {
    let words = Wording { book, locale: l, on };
    let note = say::common::footer_rules_on(l, &l.date(on));
    let mut file = Calendar { words, within: "held".to_owned(), note, out: String::new() };
    file.head(say::obligation::calendar(l));
    for duty in duties {
        file.duty(duty, |_, due| basic(due));
    }
    file.foot()
}

struct Calendar<'p> {
    words: Wording<'p>,
    /// What keeps the identities of this file's events apart from those of another's.
    within: String,
    /// What each description ends with.
    note: String,
    out: String,
}

impl Calendar<'_> {
    fn head(&mut self, name: &str) {
        self.line("BEGIN:VCALENDAR");
        self.line("VERSION:2.0");
        self.line("PRODID:-//Daftar//Plan 1//EN");
        self.line("CALSCALE:GREGORIAN");
        self.line("METHOD:PUBLISH");
        self.text("X-WR-CALNAME", name);
    }

    fn foot(mut self) -> String {
        self.line("END:VCALENDAR");
        self.out
    }

    fn step(&mut self, step: &StepPlan) {
        let (l, book) = (self.words.locale, self.words.book);
        let Some(starts) = step.starts.typical else { return };
        let entities = &book.entities;
        let paper = step.paper.map_or("", |paper| entities.evidence.id(paper).as_str());
        self.begin(&format!("{}.{paper}", entities.steps.id(step.step)), starts, step.ends.typical.unwrap_or(starts));
        let mut title = self.words.planned(step).into_owned();
        if step.included == Tri::Maybe {
            title = format!("{title} ({})", say::plan::step_maybe(l));
        }
        self.text("SUMMARY", &title);
        let rule = &book.rules.steps[usize::from(step.step.0)][step.edition];
        let mut notes = Vec::new();
        if let Some(authority) = rule.authority {
            self.text("LOCATION", &self.words.authority(authority));
        }
        let needs: Vec<_> = step.needs.iter().map(|need| self.words.prepared(need.evidence, &need.states)).collect();
        if !needs.is_empty() {
            notes.push(format!("{}: {}", say::plan::needs(l), l.and(&needs)));
        }
        if step.ends.typical.is_none() {
            notes.push(say::common::days_unknown(l).to_owned());
        } else if let Some(latest) = step.ends.max {
            notes.push(say::plan::ready_latest(l, &l.date(latest)));
        }
        notes.push(self.note.clone());
        self.text("DESCRIPTION", &notes.join("\n"));
        self.end(step.included);
    }

    /// The due dates of a duty; `which` tells them apart.
    fn duty(&mut self, duty: &Duty, which: impl Fn(u32, Day) -> String) {
        let (l, entities) = (self.words.locale, &self.words.book.entities);
        let edition = &entities.obligations[duty.obligation].editions[duty.edition];
        for (number, due) in (1_u32..).zip(&duty.due) {
            let id = entities.obligations.id(duty.obligation);
            self.begin(&format!("{id}.{}", which(number, *due)), *due, *due);
            let title = self.words.text(&edition.title);
            self.text("SUMMARY", &title);
            let rule = &self.words.book.rules.obligations[usize::from(duty.obligation.0)][duty.edition];
            if let Some(authority) = rule.authority {
                self.text("LOCATION", &self.words.authority(authority));
            }
            let mut notes: Vec<String> = Vec::new();
            notes.extend(edition.due_text.as_ref().map(|text| self.words.text(text).into_owned()));
            if let Some(penalty) = &edition.penalty {
                notes.push(format!("{}: {}", say::obligation::penalty(l), self.words.text(penalty)));
            }
            notes.push(self.note.clone());
            self.text("DESCRIPTION", &notes.join("\n"));
            self.end(duty.applies);
        }
    }

    fn begin(&mut self, id: &str, first: Day, last: Day) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{id}.{}@{}.daftar", self.within, *self.words.book.head.id));
        self.line(&format!("DTSTAMP:{}T000000Z", basic(self.words.on)));
        self.line(&format!("DTSTART;VALUE=DATE:{}", basic(first)));
        self.line(&format!("DTEND;VALUE=DATE:{}", basic(last.plus_days(1))));
    }

    fn end(&mut self, sure: Tri) {
        self.line(if sure == Tri::Yes { "STATUS:CONFIRMED" } else { "STATUS:TENTATIVE" });
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }

    /// A property whose value is a text in the reader's language.
    fn text(&mut self, name: &str, text: &str) {
        let code = self.words.locale.lang.code();
        let language = if name.starts_with("X-") { String::new() } else { format!(";LANGUAGE={code}") };
        self.line(&format!("{name}{language}:{}", escaped(text)));
    }

    fn line(&mut self, line: &str) {
        push_folded(&mut self.out, line);
    }
}

/// A date as the format writes it: `20261125`.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A text with the format's own signs taken from it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in strip_marks(text).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line in pieces of at most 75 octets, none of which cuts a character; all but the first begin with a blank.
fn push_folded(out: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_format_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne\rf"), "a\\, b\\; c\\\\d\\nef");
        assert_eq!(escaped("\u{2068}x\u{2069}"), "x");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut out = String::new();
        push_folded(&mut out, &"a".repeat(76));
        assert_eq!(out, format!("{}\r\n a\r\n", "a".repeat(75)));
        // 38 letters of two octets: 37 fit into the first line (74 octets), one goes to the next.
        let mut out = String::new();
        push_folded(&mut out, &"ع".repeat(38));
        assert_eq!(out, format!("{}\r\n ع\r\n", "ع".repeat(37)));
    }
}
