//! A small invented rulebook's names, and environments over them.
#![allow(dead_code, reason = "each test file uses its own part")]

use calendar::Day;
use expr::{
    CalendarIndex, ChoicesId, Env, ErrorKind, EvidenceIndex, Expected, Expr, ExprError, FactDecl, FactIndex, Feature,
    NameKind, Schema, Type, WorkingDays, check, parse,
};

/// Names, types and declared ranges, in the order of their slots.
pub const FACTS: [(&str, Kind, i64, i64); 14] = [
    ("kiln.foreign_share", Kind::Percent, 0, 10_000),
    ("kiln.office", Kind::Choice, 0, 0),
    ("kiln.revenue", Kind::Money("QAR"), 0, 100_000_000_000),
    ("kiln.capital", Kind::Money("QAR"), 0, 100_000_000_000),
    ("kiln.abroad", Kind::Money("EUR"), 0, 100_000_000_000),
    ("kiln.staff", Kind::Int, 0, 5_000),
    ("kiln.partners", Kind::Int, 1, 50),
    ("kiln.incorporated", Kind::Date, -25_567, 84_370),
    ("kiln.services", Kind::Choices, 0, 0),
    ("kiln.country", Kind::Country, 0, 0),
    ("kiln.listed", Kind::Bool, 0, 0),
    ("kiln.regulated", Kind::Bool, 0, 0),
    ("kiln.name", Kind::Text, 0, 0),
    ("kiln.votes", Kind::Int, i64::MIN, i64::MAX),
];
pub const OFFICES: [&str; 3] = ["own", "shared", "none"];
pub const SERVICES: [&str; 4] = ["cloud", "software", "hardware", "training"];
pub const EVIDENCE: [&str; 2] = ["register-extract", "tax-card"];

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Bool,
    Int,
    Money(&'static str),
    Percent,
    Date,
    Choice,
    Choices,
    Country,
    Text,
}

pub struct Names {
    pub on: bool,
    pub holds: bool,
}

pub const NAMES: Names = Names { on: true, holds: true };

impl Names {
    fn list(choices: ChoicesId) -> &'static [&'static str] {
        if choices.0 == 0 { &OFFICES } else { &SERVICES }
    }
}

fn place(names: &[&str], name: &str) -> Option<u16> {
    names.iter().position(|known| *known == name).and_then(|place| place.try_into().ok())
}

pub fn slot(name: &str) -> FactIndex {
    let names: Vec<&str> = FACTS.iter().map(|(name, ..)| *name).collect();
    FactIndex(place(&names, name).expect(name))
}

impl Schema for Names {
    fn fact(&self, name: &str) -> Option<FactDecl> {
        let (_, kind, min, max) = FACTS.iter().find(|(known, ..)| *known == name)?;
        let ty = match kind {
            Kind::Bool => Type::Bool,
            Kind::Int => Type::Int,
            Kind::Money(code) => Type::Money(code.parse().expect("a currency")),
            Kind::Percent => Type::Percent,
            Kind::Date => Type::Date,
            Kind::Choice => Type::Choice(ChoicesId(0)),
            Kind::Choices => Type::Choices(ChoicesId(1)),
            Kind::Country => Type::Country,
            Kind::Text => Type::Text,
        };
        Some(FactDecl { index: slot(name), ty, min: *min, max: *max })
    }

    fn choice(&self, choices: ChoicesId, id: &str) -> Option<u16> {
        place(Self::list(choices), id)
    }

    fn choice_count(&self, choices: ChoicesId) -> u16 {
        Self::list(choices).len().try_into().expect("few choices")
    }

    fn evidence(&self, id: &str) -> Option<EvidenceIndex> {
        place(&EVIDENCE, id).map(EvidenceIndex)
    }

    fn calendar(&self, id: &str) -> Option<CalendarIndex> {
        (id == "home").then_some(CalendarIndex(0))
    }

    fn allows(&self, feature: Feature) -> bool {
        match feature {
            Feature::On => self.on,
            Feature::Holds => self.holds,
        }
    }

    fn names<'a>(&'a self, kind: NameKind) -> Box<dyn Iterator<Item = &'a str> + 'a> {
        match kind {
            NameKind::Facts => Box::new(FACTS.iter().map(|(name, ..)| *name)),
            NameKind::Evidence => Box::new(EVIDENCE.into_iter()),
            NameKind::Calendars => Box::new(["home"].into_iter()),
            NameKind::Choices(choices) => Box::new(Self::list(choices).iter().copied()),
        }
    }
}

/// Monday to Friday; the first working day counted is the day itself if it is one.
pub struct Weekdays;

impl WorkingDays for Weekdays {
    fn nth_working_day(&self, _: CalendarIndex, from: Day, n: u32) -> Day {
        let (mut day, mut left) = (from, n);
        loop {
            // 1970-01-01 was a Thursday, so day 2 is a Saturday.
            let working = !matches!(day.number().rem_euclid(7), 2 | 3);
            left = left.saturating_sub(u32::from(working));
            if left == 0 || day == Day::MAX {
                return day;
            }
            day = day.plus_days(1);
        }
    }
}

pub fn day(text: &str) -> Day {
    text.parse().expect(text)
}

/// Facts by slot, all unknown but those given.
pub fn facts(known: &[(&str, i64)]) -> Vec<Option<i64>> {
    let mut facts = vec![None; FACTS.len()];
    for (name, value) in known {
        facts[usize::from(slot(name).0)] = Some(*value);
    }
    facts
}

pub fn env<'a>(facts: &'a [Option<i64>]) -> Env<'a> {
    Env { facts, held: &[], on: day("2026-03-15"), calendars: &Weekdays }
}

pub fn compile_as(text: &str, expected: Expected) -> Result<Expr, Vec<ExprError>> {
    check(&parse(text)?, &NAMES, expected)
}

pub fn compile(text: &str) -> Expr {
    compile_as(text, Expected::Any).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

/// Each mistake with the text it stands at.
pub fn mistakes(text: &str, expected: Expected) -> Vec<(ErrorKind, String)> {
    let errors = compile_as(text, expected).expect_err(text);
    errors.into_iter().map(|error| (error.kind, error.span.text(text).to_owned())).collect()
}
