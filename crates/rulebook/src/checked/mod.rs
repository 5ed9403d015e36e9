//! A rulebook that holds: every name resolved, every expression typed, every text there.
//!
//! Only [`check`] makes a [`Rulebook`], and only a [`Rulebook`] can be compiled.

mod care;
mod declared;
mod editions;
mod facts;
mod graph;
mod resolve;
mod rings;
mod rules;
mod table;

use std::sync::Arc;

use calendar::Calendar as WorkingCalendar;
use calendar::Day;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics, Kind, Place, Problem, Severity};
use crate::source::{
    Authority, Bundle, Calendar, Constraint, Entity, EvidenceEdition, Fact, GoalEdition, Id, ObligationEdition,
    Omission, Record, RouteEdition, RulebookHead, Source, SourceFile, State, StepEdition, Term, Text, Trap,
};
use crate::yaml::{self, FromNode, Reader};

use declared::Declared;

pub use facts::{Facts, Names, ValueError, class_number};
pub use rules::{
    AmountRule, Clause, Condition, ConstraintRule, Effect, EvidenceRule, FeeRule, GoalRule, NeedRule, ObligationRule,
    OriginRule, RouteRule, StepRule, TrapRule, ValidityRule,
};
pub use table::{
    AuthorityIx, BundleIx, CalendarIx, ConstraintIx, EvidenceIx, FactIx, GoalIx, Ix, ObligationIx, RecordIx, RouteIx,
    SourceIx, StateIx, StepIx, Table, TermIx, TrapIx,
};

/// A file as it came: its path within the rulebook's folder, and its bytes.
pub struct InputFile {
    /// Relative path, with `/`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Everything that the files say, by kind.
#[derive(Debug)]
#[expect(missing_docs, reason = "one table for each kind of the format page")]
pub struct Entities {
    pub sources: Table<SourceIx, Source>,
    pub calendars: Table<CalendarIx, Calendar>,
    pub authorities: Table<AuthorityIx, Authority>,
    pub facts: Facts,
    pub states: Table<StateIx, State>,
    pub evidence: Table<EvidenceIx, Entity<EvidenceEdition>>,
    pub steps: Table<StepIx, Entity<StepEdition>>,
    pub bundles: Table<BundleIx, Bundle>,
    pub routes: Table<RouteIx, Entity<RouteEdition>>,
    pub goals: Table<GoalIx, Entity<GoalEdition>>,
    pub obligations: Table<ObligationIx, Entity<ObligationEdition>>,
    pub traps: Table<TrapIx, Trap>,
    pub constraints: Table<ConstraintIx, Constraint>,
    pub records: Table<RecordIx, Record>,
    pub terms: Table<TermIx, Term>,
    pub omissions: Vec<Omission>,
}

/// The resolved rules: by entity, then by edition where a kind has editions.
#[derive(Debug)]
#[expect(missing_docs, reason = "one list for each kind that has rules")]
pub struct Rules {
    pub evidence: Vec<Vec<EvidenceRule>>,
    pub steps: Vec<Vec<Arc<StepRule>>>,
    pub bundles: Vec<CalendarIx>,
    pub routes: Vec<Vec<RouteRule>>,
    pub goals: Vec<Vec<GoalRule>>,
    pub obligations: Vec<Vec<ObligationRule>>,
    pub traps: Vec<TrapRule>,
    pub constraints: Vec<ConstraintRule>,
}

/// A rulebook that holds.
#[derive(Debug)]
pub struct Rulebook {
    /// Its head.
    pub head: RulebookHead,
    /// The goal that is meant where none is named.
    pub goal: GoalIx,
    /// What its files say.
    pub entities: Entities,
    /// Its rules, resolved.
    pub rules: Rules,
    /// Working calendars, by number.
    pub calendars: Vec<WorkingCalendar>,
    /// Names of holidays, by the tag that a calendar's holiday carries.
    pub holidays: Vec<Text>,
    /// Every day on which some edition begins or ends, in order.
    pub boundaries: Vec<Day>,
    /// SHA-256 of all files, in hexadecimal.
    pub hash: String,
}

impl Rulebook {
    /// The goal of an id.
    #[must_use]
    pub fn goal(&self, id: &str) -> Option<GoalIx> {
        self.entities.goals.find(id)
    }

    /// Every entity's kind and id, in the rulebook's order.
    pub fn ids(&self) -> impl Iterator<Item = (Kind, &Id)> {
        let e = &self.entities;
        std::iter::empty()
            .chain(e.sources.iter().map(|(_, id, _)| (Kind::Source, id)))
            .chain(e.calendars.iter().map(|(_, id, _)| (Kind::Calendar, id)))
            .chain(e.authorities.iter().map(|(_, id, _)| (Kind::Authority, id)))
            .chain(e.facts.table().iter().map(|(_, id, _)| (Kind::Fact, id)))
            .chain(e.states.iter().map(|(_, id, _)| (Kind::State, id)))
            .chain(e.evidence.iter().map(|(_, id, _)| (Kind::Evidence, id)))
            .chain(e.steps.iter().map(|(_, id, _)| (Kind::Step, id)))
            .chain(e.bundles.iter().map(|(_, id, _)| (Kind::Bundle, id)))
            .chain(e.routes.iter().map(|(_, id, _)| (Kind::Route, id)))
            .chain(e.goals.iter().map(|(_, id, _)| (Kind::Goal, id)))
            .chain(e.obligations.iter().map(|(_, id, _)| (Kind::Obligation, id)))
            .chain(e.traps.iter().map(|(_, id, _)| (Kind::Trap, id)))
            .chain(e.constraints.iter().map(|(_, id, _)| (Kind::Constraint, id)))
            .chain(e.records.iter().map(|(_, id, _)| (Kind::Record, id)))
            .chain(e.terms.iter().map(|(_, id, _)| (Kind::Term, id)))
    }
}

/// What checking found, and the rulebook if it holds.
pub struct Checked {
    /// The rulebook, unless there is an error.
    pub rulebook: Option<Rulebook>,
    /// All findings, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks a rulebook. Files are taken in the order of their paths, whatever order they come in.
#[must_use]
pub fn check(mut files: Vec<InputFile>) -> Checked {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut found = Diagnostics::default();
    let mut hash = Sha256::new();
    let mut parsed = Vec::new();
    let mut declared = Declared::default();
    for file in &files {
        hash.update(u64::try_from(file.path.len()).unwrap_or(0).to_be_bytes());
        hash.update(file.path.as_bytes());
        hash.update(u64::try_from(file.bytes.len()).unwrap_or(0).to_be_bytes());
        hash.update(&file.bytes);
        let path = file.path.as_str().into();
        let before = found.count(Severity::Error);
        match yaml::parse(&path, &file.bytes, &mut found) {
            Some(node) => {
                declared.add(&node);
                parsed.extend(SourceFile::read(&node, &mut Reader { found: &mut found }));
            }
            // An empty file is readable.
            None => declared.unreadable |= found.count(Severity::Error) > before,
        }
    }
    let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let whole = !found.has_errors();
    let rulebook = gather(parsed, &mut found).and_then(|(head, entities)| {
        let book = resolve::resolve(head, entities, hash, &mut found)?;
        editions::check(&book, &mut found);
        care::check(&book, &mut found);
        // A graph with parts missing would be full of holes that nobody made.
        if whole {
            let programs = graph::programs(&book, &mut found);
            graph::check(&book, &programs, &mut found);
            rings::check(&book, &programs, &mut found);
        }
        Some(book)
    });
    let rulebook = rulebook.filter(|_| !found.has_errors());
    found.retain(|problem| !declared.explains(problem));
    Checked { rulebook, diagnostics: found.into_sorted() }
}

fn gather(files: Vec<SourceFile>, found: &mut Diagnostics) -> Option<(RulebookHead, Entities)> {
    let mut heads = Vec::new();
    macro_rules! collect {
        ($($field:ident),*) => {
            $( let mut $field = Vec::new(); )*
            for file in files {
                $( $field.extend(file.$field); )*
                heads.extend(file.rulebook);
            }
        };
    }
    collect!(
        sources,
        calendars,
        authorities,
        facts,
        states,
        evidence,
        steps,
        bundles,
        routes,
        goals,
        obligations,
        traps,
        constraints,
        records,
        terms,
        omissions
    );
    let count = heads.len();
    let place = heads.get(1).map_or_else(|| Place::file(&"rulebook.yaml".into()), |second| second.place.clone());
    let head = heads.into_iter().next();
    if count != 1 {
        found.add(Problem::RulebookEntity { found: count }, place);
    }
    let entities = Entities {
        sources: Table::new(Kind::Source, sources, |x| &x.id, found),
        calendars: Table::new(Kind::Calendar, calendars, |x| &x.id, found),
        authorities: Table::new(Kind::Authority, authorities, |x| &x.id, found),
        facts: Facts::new(facts, found),
        states: Table::new(Kind::State, states, |x| &x.id, found),
        evidence: Table::new(Kind::Evidence, evidence, |x| &x.id, found),
        steps: Table::new(Kind::Step, steps, |x| &x.id, found),
        bundles: Table::new(Kind::Bundle, bundles, |x| &x.id, found),
        routes: Table::new(Kind::Route, routes, |x| &x.id, found),
        goals: Table::new(Kind::Goal, goals, |x| &x.id, found),
        obligations: Table::new(Kind::Obligation, obligations, |x| &x.id, found),
        traps: Table::new(Kind::Trap, traps, |x| &x.id, found),
        constraints: Table::new(Kind::Constraint, constraints, |x| &x.id, found),
        records: Table::new(Kind::Record, records, |x| &x.id, found),
        terms: Table::new(Kind::Term, terms, |x| &x.id, found),
        omissions,
    };
    head.map(|head| (head, entities))
}

impl Entities {
    /// The declared fact of a number.
    #[must_use]
    pub fn fact(&self, ix: FactIx) -> &Fact {
        &self.facts.table()[ix]
    }
}
