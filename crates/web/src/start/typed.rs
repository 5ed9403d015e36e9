//! An answer as it was typed or chosen, read in any of the scripts, or what is wrong with it.

use render::Wording;
use rulebook::checked::{FactIx, Facts};
use rulebook::source::FactType;
use text::say::errors;
use text::{DateError, NumberError};

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Nothing was typed.
    Empty,
    /// Nothing was chosen, or "none of these" beside something.
    NothingChosen,
    /// No such choice.
    NotAChoice,
    /// No such country.
    NotACountry,
    /// No number.
    Number(NumberError),
    /// No date.
    Date(DateError),
    /// Below the least value.
    TooLow,
    /// Above the greatest value.
    TooHigh,
}

/// The word that stands for none of several choices.
pub(crate) const NONE: &str = "none";

/// Reads an answer.
pub(crate) fn read(facts: &Facts, fact: FactIx, given: &[&str]) -> Result<i64, Wrong> {
    let declared = &facts.table()[fact];
    let first = given.first().copied().unwrap_or_default().trim();
    match declared.kind {
        FactType::Bool | FactType::Choice if first.is_empty() => Err(Wrong::NothingChosen),
        FactType::Bool | FactType::Choice => facts.parse(fact, first).map_err(|_| Wrong::NotAChoice),
        FactType::Country => facts.parse(fact, first).map_err(|_| Wrong::NotACountry),
        FactType::Choices => match given {
            [] => Err(Wrong::NothingChosen),
            [only] if *only == NONE => Ok(0),
            many if many.contains(&NONE) => Err(Wrong::NothingChosen),
            many => facts.parse(fact, &many.join(",")).map_err(|_| Wrong::NotAChoice),
        },
        FactType::Text => Err(Wrong::NotAChoice),
        FactType::Integer | FactType::Money | FactType::Percent | FactType::Date => {
            let value = match declared.kind {
                FactType::Integer => text::parse_integer(first).map_err(Wrong::Number),
                FactType::Percent => text::parse_percent(first).map_err(Wrong::Number),
                FactType::Date => text::parse_date(first).map(|day| i64::from(day.number())).map_err(Wrong::Date),
                _ => {
                    let code = declared.currency.as_ref().map_or("", |currency| currency.code());
                    let decimals = text::currency_decimals(code);
                    text::parse_money_amount(without_code(first, code), decimals).map_err(Wrong::Number)
                }
            };
            within(facts, fact, value.map_err(emptied)?)
        }
    }
}

/// An amount may be typed with the code of its currency.
fn without_code<'a>(typed: &'a str, code: &str) -> &'a str {
    let cut = |at: usize| Some((typed.get(..at)?, typed.get(at..)?));
    let leads = cut(code.len()).filter(|(head, _)| head.eq_ignore_ascii_case(code)).map(|(_, rest)| rest);
    let ends = typed.len().checked_sub(code.len()).and_then(cut);
    let ends = ends.filter(|(_, tail)| tail.eq_ignore_ascii_case(code)).map(|(rest, _)| rest);
    leads.or(ends).unwrap_or(typed).trim()
}

fn emptied(wrong: Wrong) -> Wrong {
    match wrong {
        Wrong::Number(NumberError::Empty) | Wrong::Date(DateError::Empty) => Wrong::Empty,
        other => other,
    }
}

fn within(facts: &Facts, fact: FactIx, value: i64) -> Result<i64, Wrong> {
    let decl = facts.decl(fact);
    if value < decl.min {
        Err(Wrong::TooLow)
    } else if value > decl.max {
        Err(Wrong::TooHigh)
    } else {
        Ok(value)
    }
}

/// The sentence for it, which says what to do.
pub(crate) fn says(wording: &Wording<'_>, fact: FactIx, wrong: Wrong) -> String {
    let l = wording.locale;
    let decl = wording.book.entities.facts.decl(fact);
    let value = |value| wording.value(fact, value);
    let is_date = wording.book.entities.fact(fact).kind == FactType::Date;
    match wrong {
        Wrong::Empty => errors::empty(l).to_owned(),
        Wrong::NothingChosen => errors::choose(l).to_owned(),
        Wrong::NotAChoice => errors::not_a_choice(l).to_owned(),
        Wrong::NotACountry => errors::not_a_country(l).to_owned(),
        Wrong::TooLow | Wrong::TooHigh if is_date => errors::date_range(l, &value(decl.min), &value(decl.max)),
        Wrong::TooLow => errors::too_low(l, &value(decl.min)),
        Wrong::TooHigh => errors::too_high(l, &value(decl.max)),
        Wrong::Number(error) => match error {
            NumberError::Empty => errors::empty(l).to_owned(),
            NumberError::NotANumber => errors::not_a_number(l).to_owned(),
            NumberError::Grouping => errors::grouping(l, &l.integer(12_000)),
            NumberError::NotWhole => errors::not_whole(l).to_owned(),
            NumberError::TooManyDecimals { allowed } => errors::too_many_decimals(l, allowed),
            NumberError::TooLarge => errors::too_large_number(l).to_owned(),
        },
        Wrong::Date(error) => date_says(wording, error),
    }
}

/// The sentence for a text that is no date.
pub(crate) fn date_says(wording: &Wording<'_>, error: DateError) -> String {
    let l = wording.locale;
    match error {
        DateError::Empty => errors::empty(l).to_owned(),
        DateError::NotADate => errors::not_a_date(l, &l.date(wording.on)),
        DateError::ShortYear => errors::short_year(l).to_owned(),
        DateError::Hijri => errors::hijri(l).to_owned(),
        DateError::NoSuchDay => errors::no_such_day(l).to_owned(),
        DateError::OutOfRange => errors::date_range(l, &l.date(calendar::Day::MIN), &l.date(calendar::Day::MAX)),
    }
}

/// An answer as it is shown in its field, in the reader's writing.
pub(crate) fn shown(wording: &Wording<'_>, fact: FactIx, value: i64) -> String {
    let l = wording.locale;
    let declared = wording.book.entities.fact(fact);
    let text = match declared.kind {
        FactType::Money => l.amount(value, declared.currency.as_ref().map_or("", |currency| currency.code())),
        FactType::Integer => l.integer(value),
        _ => wording.value(fact, value),
    };
    text::strip_marks(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::tests::invented;

    fn answer(id: &str, given: &[&str]) -> Result<i64, Wrong> {
        let book = invented();
        let fact = book.entities.facts.table().find(id).unwrap();
        read(&book.entities.facts, fact, given)
    }

    #[test]
    fn numbers_are_read_in_every_script() {
        for typed in ["250", "۲۵۰", "٢٥٠", " 250 "] {
            assert_eq!(answer("workshop.workers", &[typed]), Ok(250));
        }
        // Three decimals: 1,500.5 dinars are 1,500,500 fils.
        for typed in ["1,500.5", "KWD 1,500.500", "1500.5 kwd", "١٬٥٠٠٫٥", "۱٬۵۰۰٫۵"] {
            assert_eq!(answer("workshop.capital", &[typed]), Ok(1_500_500), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_used_says_why() {
        assert_eq!(answer("workshop.workers", &["501"]), Err(Wrong::TooHigh));
        assert_eq!(answer("workshop.workers", &["-1"]), Err(Wrong::TooLow));
        assert_eq!(answer("workshop.workers", &[""]), Err(Wrong::Empty));
        assert_eq!(answer("workshop.workers", &["many"]), Err(Wrong::Number(NumberError::NotANumber)));
        assert_eq!(answer("workshop.workers", &["1.5"]), Err(Wrong::Number(NumberError::NotWhole)));
        assert_eq!(answer("workshop.kind", &[]), Err(Wrong::NothingChosen));
        assert_eq!(answer("workshop.kind", &["carpets"]), Err(Wrong::NotAChoice));
        assert_eq!(answer("workshop.owner_country", &["Atlantis"]), Err(Wrong::NotACountry));
    }
}
