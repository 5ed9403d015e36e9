//! What somebody types as an answer, in any of the scripts.

use expr::value::{Country, Money, Percent};
use render::{Wording, interview};
use rulebook::Rulebook;
use rulebook::checked::{FactIx, ValueError};
use rulebook::source::FactType;
use text::{DateError, Locale, NumberError, fold_digits, fold_for_search, say};

/// What was meant.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// An answer.
    Value(i64),
    /// "I don't know."
    DontKnow,
    /// Why it is asked.
    Why,
    /// Back to the question before.
    Back,
    /// Stop here.
    Quit,
}

/// A line that is no answer: one of the keys that every question takes. An empty one is "I don't know".
pub fn key(line: &str) -> Option<Typed> {
    // Whoever types Urdu or Arabic need not change the keyboard for a sign that it has.
    match fold_digits(line).as_str() {
        "" | "u" | "U" | "-" => Some(Typed::DontKnow),
        "?" | "؟" | "why" => Some(Typed::Why),
        "b" | "B" | "<" | "back" => Some(Typed::Back),
        "q" | "Q" | "." | "۔" | "quit" => Some(Typed::Quit),
        _ => None,
    }
}

/// Places in a list of a length, by their numbers from one.
///
/// # Errors
/// The sentence that says that a number is none of the list's.
pub fn places(l: Locale, line: &str, length: usize) -> Result<Vec<usize>, String> {
    let folded = fold_digits(line);
    let pieces = folded.split([' ', ',', ';', '،', '؛']).filter(|piece| !piece.is_empty());
    let place = |piece: &str| {
        let number = text::parse_integer(piece).ok().and_then(|number| usize::try_from(number).ok());
        let place = number.and_then(|number| number.checked_sub(1)).filter(|place| *place < length);
        place.ok_or_else(|| say::errors::not_a_choice(l).to_owned())
    };
    pieces.map(place).collect()
}

/// Reads a line.
///
/// # Errors
/// The sentence that says what is wrong with it.
pub fn read(book: &Rulebook, l: Locale, fact: FactIx, line: &str) -> Result<Typed, String> {
    if let Some(key) = key(line) {
        return Ok(key);
    }
    let source = book.entities.fact(fact);
    let written = match source.kind {
        FactType::Bool => match chosen(book, l, fact, line) {
            Some(0) => "true".to_owned(),
            Some(1) => "false".to_owned(),
            _ => return Err(say::errors::not_a_choice(l).to_owned()),
        },
        FactType::Choice => {
            let at = chosen(book, l, fact, line);
            let choice = at.and_then(|at| source.choices.get(at));
            choice.ok_or_else(|| say::errors::not_a_choice(l).to_owned())?.id.to_string()
        }
        FactType::Choices => choices(book, l, fact, line)?,
        FactType::Country => country(l, line).ok_or_else(|| say::errors::not_a_country(l).to_owned())?,
        FactType::Integer => text::parse_integer(line).map_err(|error| number(l, error))?.to_string(),
        FactType::Percent => {
            let basis_points = text::parse_percent(line).map_err(|error| number(l, error))?;
            Percent { basis_points }.to_string()
        }
        FactType::Money => match source.currency {
            Some(currency) => {
                let typed = without_code(line, currency.code());
                let minor = text::parse_money_amount(&typed, currency.decimals()).map_err(|error| number(l, error))?;
                Money { minor, currency }.to_string()
            }
            None => return Ok(Typed::DontKnow),
        },
        FactType::Date => text::parse_date(line).map_err(|error| date(l, error))?.to_string(),
        FactType::Text => return Ok(Typed::DontKnow),
    };
    book.entities.facts.parse(fact, &written).map(Typed::Value).map_err(|error| match error {
        ValueError::Range { .. } => range(book, l, fact),
        _ => say::errors::not_a_choice(l).to_owned(),
    })
}

/// The position of the choice that is meant by its number, its id or its name.
fn chosen(book: &Rulebook, l: Locale, fact: FactIx, typed: &str) -> Option<usize> {
    let words = Wording { book, locale: l, on: calendar::Day::MAX };
    let names = interview::choices(&words, fact);
    if let Ok(number) = text::parse_integer(typed) {
        return usize::try_from(number).ok()?.checked_sub(1).filter(|at| *at < names.len());
    }
    let typed = fold_for_search(typed);
    let by_name = names.iter().position(|name| fold_for_search(name) == typed);
    by_name.or_else(|| book.entities.fact(fact).choices.iter().position(|c| fold_for_search(c.id.as_str()) == typed))
}

/// The ids of several choices by their numbers; the number after the last is "none of these".
fn choices(book: &Rulebook, l: Locale, fact: FactIx, line: &str) -> Result<String, String> {
    let known = &book.entities.fact(fact).choices;
    let folded = fold_digits(line);
    let mut ids = Vec::new();
    let mut none = false;
    for piece in folded.split([' ', ',', ';']).filter(|piece| !piece.is_empty()) {
        let at = chosen(book, l, fact, piece).ok_or_else(|| say::errors::not_a_choice(l).to_owned())?;
        match known.get(at) {
            Some(choice) => ids.push(choice.id.as_str()),
            None => none = true,
        }
    }
    if none && !ids.is_empty() { Err(say::errors::not_a_choice(l).to_owned()) } else { Ok(ids.join(",")) }
}

/// The two letters of a country by them or by its name in any of the languages.
fn country(l: Locale, typed: &str) -> Option<String> {
    let code = fold_digits(typed).to_ascii_uppercase();
    if let Ok(country) = code.parse::<Country>() {
        return Some(country.to_string());
    }
    let typed = fold_for_search(typed);
    let languages = std::iter::once(l.lang).chain(text::Lang::ALL);
    let mut names = languages.flat_map(|lang| Locale::new(lang).countries());
    names.find(|(_, name)| fold_for_search(name) == typed).map(|(code, _)| (*code).to_owned())
}

/// An amount without its currency's code, which may stand on either side.
fn without_code(line: &str, code: &str) -> String {
    let folded = fold_digits(line);
    let upper = folded.to_ascii_uppercase();
    let bare = upper.strip_prefix(code).or_else(|| upper.strip_suffix(code)).unwrap_or(&upper);
    bare.trim().to_owned()
}

fn number(l: Locale, error: NumberError) -> String {
    match error {
        NumberError::Empty | NumberError::NotANumber => say::errors::not_a_number(l).to_owned(),
        NumberError::Grouping => say::errors::grouping(l, &l.integer(12_000)),
        NumberError::NotWhole => say::errors::not_whole(l).to_owned(),
        NumberError::TooManyDecimals { allowed } => say::errors::too_many_decimals(l, allowed),
        NumberError::TooLarge => say::errors::too_large_number(l).to_owned(),
    }
}

/// What is wrong with a date.
pub fn date(l: Locale, error: DateError) -> String {
    let example = || calendar::Day::from_ymd(2026, 11, 25).map(|day| l.date(day)).unwrap_or_default();
    match error {
        DateError::Empty | DateError::NotADate => say::errors::not_a_date(l, &example()),
        DateError::ShortYear => say::errors::short_year(l).to_owned(),
        DateError::Hijri => say::errors::hijri(l).to_owned(),
        DateError::NoSuchDay => say::errors::no_such_day(l).to_owned(),
        DateError::OutOfRange => say::errors::date_range(l, &l.date(calendar::Day::MIN), &l.date(calendar::Day::MAX)),
    }
}

fn range(book: &Rulebook, l: Locale, fact: FactIx) -> String {
    let words = Wording { book, locale: l, on: calendar::Day::MAX };
    let decl = book.entities.facts.decl(fact);
    say::interview::between(l, &words.value(fact, decl.min), &words.value(fact, decl.max))
}
