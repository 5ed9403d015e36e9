//! The declared facts: their types and ranges, their values as text, and their names for expressions.

use std::collections::HashMap;

use calendar::Day;
use expr::value::{Country, Money, Percent};
use expr::{ChoicesId, FactDecl, Feature, NameKind, Schema, Type};

use super::table::{CalendarIx, EvidenceIx, FactIx, Ix, Table};
use crate::diagnostic::{Diagnostics, Kind, Problem};
use crate::source::{self, EvidenceClass, Fact, FactType, Word};

/// The list of paper classes, which no fact declares.
const CLASSES: ChoicesId = ChoicesId(u16::MAX);
/// The widest range of an integer fact.
const MOST: i64 = 1_000_000_000_000;

/// The facts of a rulebook, in its order.
#[derive(Debug)]
pub struct Facts {
    table: Table<FactIx, Fact>,
    decls: Vec<FactDecl>,
    choices: HashMap<(u16, String), u16>,
}

/// Why a text is no value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueError {
    /// It does not read as the fact's type asks.
    Form {
        /// The type.
        expected: FactType,
    },
    /// It is no choice of the fact.
    UnknownChoice {
        /// As given.
        given: String,
        /// The nearest choice.
        near: Option<String>,
    },
    /// It is money of another currency.
    Currency {
        /// The fact's.
        expected: expr::value::Currency,
        /// As given.
        found: expr::value::Currency,
    },
    /// It is outside the declared range.
    Range {
        /// The least value.
        min: String,
        /// The greatest value.
        max: String,
    },
}

impl Facts {
    /// Declares the facts; says what a declaration misses.
    pub fn new(facts: Vec<Fact>, found: &mut Diagnostics) -> Self {
        let table: Table<FactIx, Fact> = Table::new(Kind::Fact, facts, |f| &f.id, found);
        let mut choices = HashMap::new();
        let mut decls = Vec::new();
        for (ix, _, fact) in table.iter() {
            for (position, choice) in fact.choices.iter().enumerate() {
                let position = u16::try_from(position).unwrap_or(u16::MAX);
                if choices.insert((ix.0, choice.id.to_string()), position).is_some() {
                    let problem = Problem::DuplicateId { kind: Kind::Fact, id: choice.id.to_string() };
                    found.add(problem, choice.id.place.clone());
                }
            }
            decls.push(declare(ix, fact, found));
        }
        Self { table, decls, choices }
    }

    /// The facts by number and id.
    #[must_use]
    pub fn table(&self) -> &Table<FactIx, Fact> {
        &self.table
    }

    /// Type and range of a fact.
    #[must_use]
    pub fn decl(&self, ix: FactIx) -> FactDecl {
        self.decls[ix.get()]
    }

    /// How many slots an environment needs: one for each fact, then the class and the origin of the paper at hand.
    #[must_use]
    pub fn slots(&self) -> usize {
        self.decls.len() + 2
    }

    /// The slot of the class of the paper at hand.
    #[must_use]
    pub fn class_slot(&self) -> FactIx {
        FactIx::new(u16::try_from(self.decls.len()).unwrap_or(u16::MAX))
    }

    /// The slot of the origin of the paper at hand.
    #[must_use]
    pub fn origin_slot(&self) -> FactIx {
        FactIx::new(u16::try_from(self.decls.len() + 1).unwrap_or(u16::MAX))
    }

    /// The least and the greatest value of each slot, for reasoning about what is not known.
    #[must_use]
    pub fn bounds(&self) -> Vec<(i64, i64)> {
        let mut bounds: Vec<(i64, i64)> = self.decls.iter().map(|d| (d.min, d.max)).collect();
        let classes = i64::try_from(EvidenceClass::WORDS.len()).unwrap_or(1);
        bounds.push((0, classes - 1));
        bounds.push((0, i64::from(u16::MAX)));
        bounds
    }

    /// Reads a value as it stands in a facts file, a URL or a route.
    ///
    /// # Errors
    /// Why the text is no value of the fact.
    pub fn parse(&self, ix: FactIx, text: &str) -> Result<i64, ValueError> {
        let (fact, decl) = (&self.table[ix], self.decls[ix.get()]);
        let form = ValueError::Form { expected: fact.kind };
        let value = match fact.kind {
            FactType::Bool => match text {
                "true" => 1,
                "false" => 0,
                _ => return Err(form),
            },
            FactType::Integer => text.parse().map_err(|_| form)?,
            FactType::Percent => text.parse::<Percent>().map_err(|_| form)?.basis_points,
            FactType::Date => text.parse::<Day>().map(|d| i64::from(d.number())).map_err(|_| form)?,
            FactType::Country => text.parse::<Country>().map_err(|_| form)?.number(),
            FactType::Money => {
                let money: Money = text.parse().map_err(|_| form)?;
                match fact.currency {
                    Some(expected) if expected != money.currency => {
                        return Err(ValueError::Currency { expected, found: money.currency });
                    }
                    _ => money.minor,
                }
            }
            FactType::Choice => self.choice_value(ix, text)?,
            FactType::Choices => {
                let mut set = 0;
                for word in text.split(',').filter(|w| !w.is_empty()) {
                    set |= 1_i64 << self.choice_value(ix, word)?;
                }
                set
            }
            FactType::Text => return Err(form),
        };
        if fact.kind != FactType::Choices && !(decl.min..=decl.max).contains(&value) {
            return Err(ValueError::Range { min: self.format(ix, decl.min), max: self.format(ix, decl.max) });
        }
        Ok(value)
    }

    fn choice_value(&self, ix: FactIx, word: &str) -> Result<i64, ValueError> {
        self.choices.get(&(ix.0, word.to_owned())).map(|p| i64::from(*p)).ok_or_else(|| {
            let known = self.table[ix].choices.iter().map(|c| c.id.as_str());
            ValueError::UnknownChoice { given: word.to_owned(), near: crate::yaml::closest(word, known) }
        })
    }

    /// A value as it stands in a facts file or a URL: the inverse of [`Facts::parse`].
    #[must_use]
    pub fn format(&self, ix: FactIx, value: i64) -> String {
        let fact = &self.table[ix];
        match fact.kind {
            FactType::Bool => (value != 0).to_string(),
            FactType::Integer | FactType::Text => value.to_string(),
            FactType::Percent => Percent { basis_points: value }.to_string(),
            FactType::Date => Day::from_number(value).to_string(),
            FactType::Country => Country::from_number(value).map_or_else(String::new, |c| c.to_string()),
            FactType::Money => match fact.currency {
                Some(currency) => Money { minor: value, currency }.to_string(),
                None => value.to_string(),
            },
            FactType::Choice => self.chosen(ix, 1_i64.checked_shl(u32::try_from(value).unwrap_or(63)).unwrap_or(0)),
            FactType::Choices => self.chosen(ix, value),
        }
    }

    fn chosen(&self, ix: FactIx, set: i64) -> String {
        let words: Vec<&str> = self.table[ix]
            .choices
            .iter()
            .enumerate()
            .filter(|(position, _)| set.checked_shr(u32::try_from(*position).unwrap_or(64)).unwrap_or(0) & 1 == 1)
            .map(|(_, choice)| choice.id.as_str())
            .collect();
        words.join(",")
    }
}

fn declare(ix: FactIx, fact: &Fact, found: &mut Diagnostics) -> FactDecl {
    let mut needs = |missing: bool, key: &'static str| {
        if missing {
            found.add(Problem::FactNeeds { key }, fact.id.place.clone());
        }
    };
    let choices = ChoicesId(ix.0);
    needs(matches!(fact.kind, FactType::Integer | FactType::Money) && fact.min.is_none(), "min");
    needs(matches!(fact.kind, FactType::Integer | FactType::Money) && fact.max.is_none(), "max");
    needs(matches!(fact.kind, FactType::Choice | FactType::Choices) && fact.choices.is_empty(), "choices");
    needs(fact.kind == FactType::Money && fact.currency.is_none(), "currency");
    let (ty, least, most) = match fact.kind {
        FactType::Bool => (Type::Bool, 0, 1),
        FactType::Integer => (Type::Int, 0, MOST),
        FactType::Money => (fact.currency.map_or(Type::Text, Type::Money), 0, MOST * 1000),
        FactType::Percent => (Type::Percent, 0, 10_000),
        FactType::Date => (Type::Date, i64::from(Day::MIN.number()), i64::from(Day::MAX.number())),
        FactType::Choice => (Type::Choice(choices), 0, i64::try_from(fact.choices.len()).unwrap_or(1) - 1),
        FactType::Choices => (Type::Choices(choices), 0, i64::MAX),
        FactType::Country => (Type::Country, 0, i64::from(u16::MAX)),
        FactType::Text => (Type::Text, 0, 0),
    };
    let mut limit = |key: &Option<crate::yaml::At<String>>, default: i64| {
        let Some(at) = key else { return default };
        let value = match fact.kind {
            FactType::Integer => at.parse().ok(),
            FactType::Percent => at.parse::<Percent>().ok().map(|p| p.basis_points),
            FactType::Money => {
                at.parse::<Money>().ok().filter(|m| fact.currency.is_none_or(|c| c == m.currency)).map(|m| m.minor)
            }
            FactType::Date => at.parse::<Day>().ok().map(|d| i64::from(d.number())),
            _ => None,
        };
        let value = value.filter(|v: &i64| v.unsigned_abs() <= (MOST * 1000).unsigned_abs());
        if value.is_none() {
            found.add(Problem::FactRange, at.place.clone());
        }
        value.unwrap_or(default)
    };
    let (min, max) = (limit(&fact.min, least), limit(&fact.max, most));
    if min > max {
        found.add(Problem::FactRange, fact.id.place.clone());
    }
    FactDecl { index: ix, ty, min, max }
}

/// The names that an expression may use in one place of a rulebook.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// The papers.
    pub evidence: &'a Table<EvidenceIx, source::Entity<source::EvidenceEdition>>,
    /// The calendars.
    pub calendars: &'a Table<CalendarIx, source::Calendar>,
    /// A paper is at hand: `paper.class` and `paper.origin` mean something.
    pub paper: bool,
}

impl Schema for Names<'_> {
    fn fact(&self, name: &str) -> Option<FactDecl> {
        let classes = i64::try_from(EvidenceClass::WORDS.len()).unwrap_or(1);
        match name {
            "paper.class" if self.paper => {
                let index = self.facts.class_slot();
                Some(FactDecl { index, ty: Type::Choice(CLASSES), min: 0, max: classes - 1 })
            }
            "paper.origin" if self.paper => {
                let index = self.facts.origin_slot();
                Some(FactDecl { index, ty: Type::Country, min: 0, max: i64::from(u16::MAX) })
            }
            _ => self.facts.table.find(name).map(|ix| self.facts.decl(ix)),
        }
    }

    fn choice(&self, choices: ChoicesId, id: &str) -> Option<u16> {
        if choices == CLASSES {
            return class_number(id).and_then(|n| u16::try_from(n).ok());
        }
        self.facts.choices.get(&(choices.0, id.to_owned())).copied()
    }

    fn choice_count(&self, choices: ChoicesId) -> u16 {
        let count = if choices == CLASSES {
            EvidenceClass::WORDS.len()
        } else {
            self.facts.table[FactIx::new(choices.0)].choices.len()
        };
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    fn evidence(&self, id: &str) -> Option<EvidenceIx> {
        self.evidence.find(id)
    }

    fn calendar(&self, id: &str) -> Option<CalendarIx> {
        self.calendars.find(id)
    }

    fn allows(&self, _: Feature) -> bool {
        true
    }

    fn names<'a>(&'a self, kind: NameKind) -> Box<dyn Iterator<Item = &'a str> + 'a> {
        match kind {
            NameKind::Facts => Box::new(self.facts.table.iter().map(|(_, id, _)| id.as_str())),
            NameKind::Evidence => Box::new(self.evidence.iter().map(|(_, id, _)| id.as_str())),
            NameKind::Calendars => Box::new(self.calendars.iter().map(|(_, id, _)| id.as_str())),
            NameKind::Choices(CLASSES) => Box::new(EvidenceClass::WORDS.iter().map(|(word, _)| *word)),
            NameKind::Choices(id) => {
                Box::new(self.facts.table[FactIx::new(id.0)].choices.iter().map(|c| c.id.as_str()))
            }
        }
    }
}

/// A paper class as a value of `paper.class`.
#[must_use]
pub fn class_number(word: &str) -> Option<i64> {
    let position = EvidenceClass::WORDS.iter().position(|(known, _)| *known == word)?;
    i64::try_from(position).ok()
}
