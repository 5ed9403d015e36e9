//! Changes in plain words.

use calendar::Day;
use expr::value::Money;
use rulebook::Rulebook;
use rulebook::checked::{Ix, Table};
use rulebook::diagnostic::Kind;
use rulebook::source::{Edition, Entity, Text};
use rulebook::yaml::{Node, Value};
use text::{Lang, Locale, say};

use super::compare::is_text;
use super::entities::scalar;
use super::{EditionWhat, EntityChange, FieldChange, Step, What};
use crate::diagnostic::{isolated, kind as kind_word};
use crate::look::Look;
use crate::sheet::{Ink, Sheet, span};
use crate::wording::Wording;

/// The longest text that is shown whole; of longer ones it is said that they changed.
const LONGEST: usize = 240;

/// All changes for people; names are taken from the later rulebook, else from the earlier.
#[must_use]
pub fn text(look: Look, old: &Rulebook, new: &Rulebook, changes: &[EntityChange<'_>]) -> String {
    let l = look.locale;
    let words = Words { books: [new, old], locale: l };
    let mut sheet = Sheet::new(look);
    if changes.is_empty() {
        sheet.para(0, 0, &[span(Ink::Good, say::cli::no_differences(l))]);
        return sheet.finish();
    }
    for change in changes {
        words.entity(&mut sheet, change);
    }
    sheet.blank();
    let count = |wanted: fn(&What<'_>) -> bool| {
        say::diff::entities(l, changes.iter().filter(|change| wanted(&change.what)).count())
    };
    let sums = [
        say::diff::summary_added(l, &count(|what| matches!(what, What::Added))),
        say::diff::summary_removed(l, &count(|what| matches!(what, What::Removed))),
        say::diff::summary_changed(l, &count(|what| matches!(what, What::Changed { .. }))),
    ];
    sheet.para(0, 0, &[span(Ink::Plain, sums.join(" · "))]);
    sheet.finish()
}

struct Words<'b> {
    books: [&'b Rulebook; 2],
    locale: Locale,
}

impl Words<'_> {
    fn entity(&self, sheet: &mut Sheet, change: &EntityChange<'_>) {
        let l = self.locale;
        let (sign, ink, word) = match &change.what {
            What::Added => ("+", Ink::Good, say::cli::added(l)),
            What::Removed => ("−", Ink::Bad, say::cli::removed(l)),
            What::Changed { .. } | What::Reordered => ("~", Ink::Doubtful, say::cli::changed(l)),
        };
        let mut head = vec![span(ink, format!("{sign} {word}: ")), span(Ink::Plain, kind_word(l, change.kind))];
        if let Some(title) = self.title(change.kind, &change.id) {
            head.push(span(Ink::Strong, format!(" {title}")));
        }
        if !change.id.is_empty() {
            head.push(span(Ink::Soft, format!(" {}", isolated(l, &change.id))));
        }
        sheet.para(0, 2, &head);
        match &change.what {
            What::Added | What::Removed => {}
            What::Reordered => sheet.para(4, 4, &[span(Ink::Plain, say::diff::order(l))]),
            What::Changed { fields, editions } => {
                fields.iter().for_each(|field| self.field(sheet, 4, field));
                for edition in editions {
                    self.edition(sheet, edition.from, &edition.what);
                }
            }
        }
    }

    fn edition(&self, sheet: &mut Sheet, from: Option<&str>, what: &EditionWhat<'_>) {
        let l = self.locale;
        let name = match from {
            Some(from) => say::diff::edition(l, &self.date(from)),
            None => say::diff::first_edition(l).to_owned(),
        };
        let (ink, word) = match what {
            EditionWhat::Added(_) => (Ink::Good, say::cli::added(l)),
            EditionWhat::Removed => (Ink::Bad, say::cli::removed(l)),
            EditionWhat::Changed(_) => (Ink::Doubtful, say::cli::changed(l)),
        };
        sheet.para(2, 4, &[span(ink, format!("{word}: ")), span(Ink::Plain, name)]);
        if let EditionWhat::Added(fields) | EditionWhat::Changed(fields) = what {
            fields.iter().for_each(|field| self.field(sheet, 4, field));
        }
    }

    fn field(&self, sheet: &mut Sheet, indent: usize, change: &FieldChange<'_>) {
        let l = self.locale;
        let steps: Vec<String> = change.path.iter().map(|step| self.step(*step)).collect();
        let mut line = vec![span(Ink::Accent, format!("{}: ", steps.join(" · ")))];
        let key = change.path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Entry(..) => None,
        });
        let key = key.unwrap_or_default();
        match (change.was, change.is) {
            (Some(was), Some(is)) if is_text(was) && is_text(is) => line.extend(self.texts(was, is).map(plain)),
            (Some(was), Some(is)) => {
                line.push(plain(say::diff::was_is(l, &self.value(key, was), &self.value(key, is))));
            }
            // A flag that is not there is off.
            (None, Some(is)) if is_flag(is) => line.push(plain(self.turned(false, true))),
            (Some(was), None) if is_flag(was) => line.push(plain(self.turned(true, false))),
            (None, Some(is)) => {
                line.push(span(Ink::Good, format!("{}: ", say::cli::added(l))));
                line.push(plain(self.value(key, is)));
            }
            (Some(was), None) => {
                line.push(span(Ink::Bad, format!("{}: ", say::cli::removed(l))));
                line.push(plain(self.value(key, was)));
            }
            (None, None) => {}
        }
        sheet.para(indent, indent + 2, &line);
    }

    fn turned(&self, was: bool, is: bool) -> String {
        let l = self.locale;
        let word = |on| if on { say::common::yes(l) } else { say::common::no(l) };
        say::diff::was_is(l, word(was), word(is))
    }

    /// A text in the reader's language if that changed and is short; else in which languages it changed.
    fn texts(&self, was: &Node, is: &Node) -> Option<String> {
        let l = self.locale;
        let changed = |lang: &Lang| scalar(was, lang.code()) != scalar(is, lang.code());
        let (before, after) = (scalar(was, l.lang.code())?, scalar(is, l.lang.code())?);
        if changed(&l.lang) && before.chars().count() + after.chars().count() <= LONGEST {
            return Some(say::diff::was_is(l, &quoted(l, before), &quoted(l, after)));
        }
        let languages: Vec<&str> =
            Lang::ALL.iter().filter(|lang| changed(lang)).map(|lang| lang.native_name()).collect();
        Some(say::diff::also_in(l, &l.and(&languages)))
    }

    fn step(&self, step: Step<'_>) -> String {
        match step {
            Step::Key(key) => label(self.locale, key),
            Step::Entry(key, text) => self.named(key, text).unwrap_or_else(|| isolated(self.locale, text)),
        }
    }

    /// A value as it is read under its key.
    fn value(&self, key: &str, node: &Node) -> String {
        let l = self.locale;
        match &node.value {
            Value::Nothing => say::common::unknown(l).to_owned(),
            Value::Scalar { text, .. } => self.scalar(key, text.trim()),
            Value::List(items) if key == "days" => {
                let days: Vec<String> = items.iter().map(|item| self.value(key, item)).collect();
                days.join(" / ")
            }
            Value::List(items) => l.and(&items.iter().map(|item| self.value(key, item)).collect::<Vec<_>>()),
            Value::Map(_) if is_text(node) => {
                scalar(node, l.lang.code()).map_or_else(String::new, |text| quoted(l, text))
            }
            Value::Map(entries) => {
                let said = entries.iter().map(|(key, _, node)| format!("{}: {}", label(l, key), self.value(key, node)));
                said.collect::<Vec<_>>().join("; ")
            }
        }
    }

    fn scalar(&self, key: &str, text: &str) -> String {
        let l = self.locale;
        match text {
            "true" => return say::common::yes(l).to_owned(),
            "false" => return say::common::no(l).to_owned(),
            "unknown" => return say::common::unknown(l).to_owned(),
            "none" => return say::common::none(l).to_owned(),
            _ => {}
        }
        if let Ok(money) = text.parse::<Money>() {
            return l.money(money.minor, money.currency.code());
        }
        if text.parse::<Day>().is_ok() {
            return self.date(text);
        }
        let number = text.parse::<i64>().ok().filter(|_| !matches!(key, "article" | "year" | "value"));
        let named = self.named(key, text).or_else(|| number.map(|number| l.integer(number)));
        named.unwrap_or_else(|| isolated(l, text))
    }

    fn date(&self, text: &str) -> String {
        text.parse::<Day>().map_or_else(|_| isolated(self.locale, text), |day| self.locale.date(day))
    }

    /// The name of what an id under a key refers to.
    fn named(&self, key: &str, id: &str) -> Option<String> {
        let kind = match key {
            "evidence" | "gives" | "held" | "ring" | "without" => Kind::Evidence,
            "authority" | "through" | "issuer" | "paid_to" | "parent" => Kind::Authority,
            "source" | "sources" => Kind::Source,
            "calendar" | "holidays_of" => Kind::Calendar,
            "as" | "into" | "after" | "already" => Kind::State,
            "steps" | "way_out" => Kind::Step,
            "routes" => Kind::Route,
            "goals" | "goal" => Kind::Goal,
            "within" => Kind::Bundle,
            _ => return None,
        };
        self.title(kind, id)
    }

    fn title(&self, kind: Kind, id: &str) -> Option<String> {
        self.books.iter().find_map(|book| {
            let words = Wording { book, locale: self.locale, on: Day::MAX };
            let e = &book.entities;
            let text = |text: &Text| {
                let text = match self.locale.lang {
                    Lang::En => &text.en,
                    Lang::Ur => &text.ur,
                    Lang::Ar => &text.ar,
                };
                self.locale.digits_in(text).into_owned()
            };
            match kind {
                Kind::Rulebook => Some(text(&book.head.title)),
                Kind::Source => e.sources.by_id(id).map(|source| source.title.clone()),
                Kind::Calendar => e.calendars.by_id(id).map(|x| text(&x.title)),
                Kind::Authority => e.authorities.by_id(id).map(|x| text(&x.title)),
                Kind::Fact => e.facts.table().find(id).map(|ix| words.fact(ix).into_owned()),
                Kind::State => e.states.by_id(id).map(|x| text(&x.title)),
                Kind::Evidence => latest(&e.evidence, id).map(text),
                Kind::Step => latest(&e.steps, id).map(text),
                Kind::Bundle => e.bundles.by_id(id).map(|x| text(&x.title)),
                Kind::Route => latest(&e.routes, id).map(text),
                Kind::Goal => latest(&e.goals, id).map(text),
                Kind::Obligation => latest(&e.obligations, id).map(text),
                Kind::Trap => e.traps.by_id(id).map(|x| text(&x.title)),
                Kind::Record => e.records.by_id(id).map(|x| text(&x.title)),
                Kind::Term => e.terms.by_id(id).map(|x| text(&x.title)),
                Kind::Constraint | Kind::Omission => None,
            }
        })
    }
}

fn latest<'b, I: Ix, E: Edition>(table: &'b Table<I, Entity<E>>, id: &str) -> Option<&'b Text> {
    table.by_id(id).and_then(|entity| entity.editions.last()).map(|edition| edition.common().title)
}

/// What people call a key of the format; a key without a name is shown as it is.
fn label(l: Locale, key: &str) -> String {
    let name = say::by_key(l, &format!("diff-key-{}", key.replace('_', "-")));
    name.map_or_else(|| isolated(l, key), str::to_owned)
}

/// A flag that is on.
fn is_flag(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar { text, plain: true, .. } if text == "true")
}

fn quoted(l: Locale, text: &str) -> String {
    match l.lang {
        Lang::En | Lang::Ur => format!("“{}”", text.trim()),
        Lang::Ar => format!("«{}»", text.trim()),
    }
}

fn plain(text: String) -> crate::sheet::Span<'static> {
    span(Ink::Plain, text)
}
