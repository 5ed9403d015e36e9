//! Anything of a rulebook that has a page of its own, by kind and number.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::checked::{
    AuthorityIx, BundleIx, CalendarIx, ConstraintIx, EvidenceIx, FactIx, GoalIx, Ix, ObligationIx, RecordIx, RouteIx,
    SourceIx, StateIx, StepIx, TermIx, TrapIx,
};
use rulebook::diagnostic::Kind;
use rulebook::source::{Edition, EditionFields, Text};
use text::Lang;

/// An entity. There is one only for kinds that have pages, and only for numbers that exist in the rulebook it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Entity {
    kind: Kind,
    place: u16,
}

/// A name: in three languages, or as its source writes it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Name<'b> {
    /// In three languages.
    Said(&'b Text),
    /// In one language, whichever.
    Own(&'b str),
}

/// Kinds that have pages, in the order in which a reader looks for them.
pub(crate) const KINDS: [Kind; 15] = [
    Kind::Goal,
    Kind::Route,
    Kind::Step,
    Kind::Evidence,
    Kind::Authority,
    Kind::Obligation,
    Kind::Trap,
    Kind::Constraint,
    Kind::Fact,
    Kind::Bundle,
    Kind::State,
    Kind::Calendar,
    Kind::Term,
    Kind::Record,
    Kind::Source,
];

/// Runs an expression with the table of a kind.
macro_rules! with_table {
    ($book:expr, $kind:expr, $table:ident => $run:expr, else $none:expr) => {{
        let e = &$book.entities;
        match $kind {
            Kind::Goal => {
                let $table = &e.goals;
                $run
            }
            Kind::Route => {
                let $table = &e.routes;
                $run
            }
            Kind::Step => {
                let $table = &e.steps;
                $run
            }
            Kind::Evidence => {
                let $table = &e.evidence;
                $run
            }
            Kind::Authority => {
                let $table = &e.authorities;
                $run
            }
            Kind::Obligation => {
                let $table = &e.obligations;
                $run
            }
            Kind::Trap => {
                let $table = &e.traps;
                $run
            }
            Kind::Constraint => {
                let $table = &e.constraints;
                $run
            }
            Kind::Fact => {
                let $table = e.facts.table();
                $run
            }
            Kind::Bundle => {
                let $table = &e.bundles;
                $run
            }
            Kind::State => {
                let $table = &e.states;
                $run
            }
            Kind::Calendar => {
                let $table = &e.calendars;
                $run
            }
            Kind::Term => {
                let $table = &e.terms;
                $run
            }
            Kind::Record => {
                let $table = &e.records;
                $run
            }
            Kind::Source => {
                let $table = &e.sources;
                $run
            }
            Kind::Rulebook | Kind::Omission => $none,
        }
    }};
}

impl Entity {
    /// The kind of a word in an address, if it has pages.
    pub(crate) fn kind_named(word: &str) -> Option<Kind> {
        KINDS.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The entity of an id.
    pub(crate) fn find(book: &Rulebook, kind: Kind, id: &str) -> Option<Self> {
        let place = with_table!(book, kind, table => table.find(id).map(Ix::get), else None)?;
        u16::try_from(place).ok().map(|place| Self { kind, place })
    }

    /// The nearest id to a word, if one may have been meant.
    pub(crate) fn near(book: &Rulebook, kind: Kind, word: &str) -> Option<String> {
        with_table!(book, kind, table => table.near(word), else None)
    }

    /// All of a kind, in the rulebook's order.
    pub(crate) fn all(book: &Rulebook, kind: Kind) -> impl Iterator<Item = Self> + use<> {
        let count = with_table!(book, kind, table => table.len(), else 0);
        (0..u16::try_from(count).unwrap_or(u16::MAX)).map(move |place| Self { kind, place })
    }

    /// Its kind.
    pub(crate) const fn kind(self) -> Kind {
        self.kind
    }

    /// Its number within its kind.
    pub(crate) fn ix<I: Ix>(self) -> I {
        I::new(self.place)
    }

    /// Its number within its kind, as it stands in lists of rules.
    pub(crate) const fn number(self) -> u16 {
        self.place
    }

    /// Its id.
    pub(crate) fn id(self, book: &Rulebook) -> &str {
        with_table!(book, self.kind, table => table.id(Ix::new(self.place)).as_str(), else "")
    }

    /// Its name on a day; on days before or after all editions the nearest one's.
    pub(crate) fn name(self, book: &Rulebook, on: Day) -> Name<'_> {
        fn of<E: Edition>(entity: &rulebook::source::Entity<E>, on: Day) -> Name<'_> {
            entity.nearest(on).map_or(Name::Own(entity.id.as_str()), |edition| Name::Said(edition.common().title))
        }
        let e = &book.entities;
        match self.kind {
            Kind::Goal => of(&e.goals[self.ix::<GoalIx>()], on),
            Kind::Route => of(&e.routes[self.ix::<RouteIx>()], on),
            Kind::Step => of(&e.steps[self.ix::<StepIx>()], on),
            Kind::Evidence => of(&e.evidence[self.ix::<EvidenceIx>()], on),
            Kind::Obligation => of(&e.obligations[self.ix::<ObligationIx>()], on),
            Kind::Authority => Name::Said(&e.authorities[self.ix::<AuthorityIx>()].title),
            Kind::Trap => Name::Said(&e.traps[self.ix::<TrapIx>()].title),
            Kind::Constraint => Name::Said(&e.constraints[self.ix::<ConstraintIx>()].says),
            Kind::Fact => Name::Said(&e.fact(self.ix::<FactIx>()).label),
            Kind::Bundle => Name::Said(&e.bundles[self.ix::<BundleIx>()].title),
            Kind::State => Name::Said(&e.states[self.ix::<StateIx>()].title),
            Kind::Calendar => Name::Said(&e.calendars[self.ix::<CalendarIx>()].title),
            Kind::Term => Name::Said(&e.terms[self.ix::<TermIx>()].title),
            Kind::Record => Name::Said(&e.records[self.ix::<RecordIx>()].title),
            Kind::Source => Name::Own(&e.sources[self.ix::<SourceIx>()].title),
            Kind::Rulebook | Kind::Omission => Name::Own(""),
        }
    }

    /// What each of its editions says in common, earliest first; none for a kind without editions.
    pub(crate) fn editions(self, book: &Rulebook) -> Vec<EditionFields<'_>> {
        let e = &book.entities;
        match self.kind {
            Kind::Goal => e.goals[self.ix::<GoalIx>()].editions.iter().map(Edition::common).collect(),
            Kind::Route => e.routes[self.ix::<RouteIx>()].editions.iter().map(Edition::common).collect(),
            Kind::Step => e.steps[self.ix::<StepIx>()].editions.iter().map(Edition::common).collect(),
            Kind::Evidence => e.evidence[self.ix::<EvidenceIx>()].editions.iter().map(Edition::common).collect(),
            Kind::Obligation => e.obligations[self.ix::<ObligationIx>()].editions.iter().map(Edition::common).collect(),
            _ => Vec::new(),
        }
    }
}

/// Numbers of the rulebook are entities.
macro_rules! numbered {
    ($($ix:ident is $kind:ident),* $(,)?) => { $(
        impl From<$ix> for Entity {
            fn from(ix: $ix) -> Self {
                Self { kind: Kind::$kind, place: ix.0 }
            }
        }
    )* };
}

numbered!(
    GoalIx is Goal,
    RouteIx is Route,
    StepIx is Step,
    EvidenceIx is Evidence,
    AuthorityIx is Authority,
    ObligationIx is Obligation,
    TrapIx is Trap,
    ConstraintIx is Constraint,
    FactIx is Fact,
    BundleIx is Bundle,
    StateIx is State,
    CalendarIx is Calendar,
    TermIx is Term,
    RecordIx is Record,
    SourceIx is Source,
);

/// A text in a language, as it is written.
pub(crate) fn in_lang(text: &Text, lang: Lang) -> &str {
    match lang {
        Lang::En => &text.en,
        Lang::Ur => &text.ur,
        Lang::Ar => &text.ar,
    }
}
