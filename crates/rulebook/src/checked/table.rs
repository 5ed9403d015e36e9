//! Entities of one kind, by number and by id.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::Index;

use crate::diagnostic::{Diagnostics, Kind, Problem};
use crate::source::Id;
use crate::yaml::{At, closest};

/// The number of an entity within its kind.
pub trait Ix: Copy + Eq {
    /// From a position.
    fn new(position: u16) -> Self;
    /// The position.
    fn get(self) -> usize;
}

/// Declares the number of a kind.
macro_rules! index {
    ($($(#[doc = $doc:expr])* $name:ident),* $(,)?) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl Ix for $name {
            fn new(position: u16) -> Self {
                Self(position)
            }

            fn get(self) -> usize {
                usize::from(self.0)
            }
        }
    )* };
}

index! {
    /// A source.
    SourceIx,
    /// An authority.
    AuthorityIx,
    /// A state of preparation.
    StateIx,
    /// A step.
    StepIx,
    /// A bundle.
    BundleIx,
    /// A route.
    RouteIx,
    /// A goal.
    GoalIx,
    /// A duty.
    ObligationIx,
    /// A trap.
    TrapIx,
    /// A constraint.
    ConstraintIx,
    /// A record.
    RecordIx,
    /// A term.
    TermIx,
}

/// A fact, numbered as in expressions.
pub type FactIx = expr::FactIndex;
/// A paper, numbered as in expressions.
pub type EvidenceIx = expr::EvidenceIndex;
/// A calendar, numbered as in expressions.
pub type CalendarIx = expr::CalendarIndex;

/// Numbers that the expression language shares.
macro_rules! shared_index {
    ($($name:ident),*) => { $(
        impl Ix for expr::$name {
            fn new(position: u16) -> Self {
                Self(position)
            }

            fn get(self) -> usize {
                usize::from(self.0)
            }
        }
    )* };
}

shared_index!(FactIndex, EvidenceIndex, CalendarIndex);

/// The most entities of one kind.
const LIMIT: usize = 10_000;

/// Entities of one kind in the order of the files, which is the rulebook's order.
#[derive(Debug)]
pub struct Table<I, T> {
    kind: Kind,
    items: Vec<T>,
    ids: Vec<Id>,
    by_id: HashMap<Id, u16>,
    index: PhantomData<I>,
}

impl<I: Ix, T> Table<I, T> {
    /// Builds the table; says which ids stand twice.
    pub fn new(kind: Kind, items: Vec<T>, id: impl Fn(&T) -> &At<Id>, found: &mut Diagnostics) -> Self {
        let mut table = Self { kind, items: Vec::new(), ids: Vec::new(), by_id: HashMap::new(), index: PhantomData };
        let mut places = Vec::new();
        for item in items {
            let at = id(&item).clone();
            if let Some(first) = table.by_id.get(&at.value) {
                let problem = Problem::DuplicateId { kind, id: at.value.to_string() };
                let first: Vec<_> = places.get(usize::from(*first)).cloned().into_iter().collect();
                found.add_related(problem, at.place, first);
                continue;
            }
            let Some(position) = u16::try_from(table.items.len()).ok().filter(|p| usize::from(*p) < LIMIT) else {
                found.add(Problem::TooMany { kind, limit: LIMIT }, at.place);
                break;
            };
            table.by_id.insert(at.value.clone(), position);
            table.ids.push(at.value);
            places.push(at.place);
            table.items.push(item);
        }
        table
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The number of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<I> {
        self.by_id.get(&Id::from(id)).map(|position| I::new(*position))
    }

    /// The entity of an id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&T> {
        self.find(id).map(|ix| &self[ix])
    }

    /// The number of an id that a rulebook refers to; says so if there is none.
    pub fn resolve(&self, id: &At<Id>, found: &mut Diagnostics) -> Option<I> {
        let ix = self.find(id.as_str());
        if ix.is_none() {
            let near = self.near(id.as_str());
            found.add(Problem::UnknownId { kind: self.kind, id: id.to_string(), near }, id.place.clone());
        }
        ix
    }

    /// The numbers of several ids; `None` if one of them is unknown, after all unknown ones were said.
    pub fn resolve_all(&self, ids: &[At<Id>], found: &mut Diagnostics) -> Option<Vec<I>> {
        let resolved: Vec<Option<I>> = ids.iter().map(|id| self.resolve(id, found)).collect();
        resolved.into_iter().collect()
    }

    /// The nearest id to a word, if one may have been meant.
    #[must_use]
    pub fn near(&self, word: &str) -> Option<String> {
        closest(word, self.ids.iter().map(Id::as_str))
    }

    /// The id of a number.
    #[must_use]
    pub fn id(&self, ix: I) -> &Id {
        &self.ids[ix.get()]
    }

    /// Number, id and entity of all, in the rulebook's order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &Id, &T)> + ExactSizeIterator {
        self.ids
            .iter()
            .zip(&self.items)
            .enumerate()
            .map(|(position, (id, item))| (I::new(u16::try_from(position).unwrap_or(u16::MAX)), id, item))
    }

    /// All entities in the rulebook's order.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }
}

impl<I: Ix, T> Index<I> for Table<I, T> {
    type Output = T;

    fn index(&self, ix: I) -> &T {
        &self.items[ix.get()]
    }
}
