//! The law that the site shows, and the civil day it is shown on.

use std::fmt;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use calendar::Day;
use rulebook::Rulebook;
use rulebook::program::Compiled;

use crate::edge::Pages;
use crate::search::Index;

/// The civil day in an IANA time zone; the binary reads the clock, the site only asks.
pub type Today = Box<dyn Fn(&str) -> Day + Send + Sync>;

/// The rulebook in use. It can be replaced while the site runs; a page uses one from its first line to its last.
pub struct Law {
    current: RwLock<Arc<Shown>>,
    today: Today,
}

/// A rulebook, the words of it once somebody has searched, and its pages that have been asked for.
struct Shown {
    law: Arc<Compiled>,
    index: OnceLock<Arc<Index>>,
    pages: Arc<Pages>,
}

impl Shown {
    fn new(book: Rulebook) -> Arc<Self> {
        Arc::new(Self { law: Arc::new(Compiled::new(book)), index: OnceLock::new(), pages: Arc::default() })
    }
}

impl Law {
    /// A rulebook, and the clock.
    #[must_use]
    pub fn new(book: Rulebook, today: Today) -> Self {
        Self { current: RwLock::new(Shown::new(book)), today }
    }

    /// The rulebook in use now.
    #[must_use]
    pub fn current(&self) -> Arc<Compiled> {
        Arc::clone(&self.shown().law)
    }

    /// The rulebook in use now and its index, which is made when the first reader searches.
    pub(crate) fn searched(&self) -> (Arc<Compiled>, Arc<Index>) {
        let shown = self.shown();
        let index = shown.index.get_or_init(|| Arc::new(Index::new(&shown.law.book)));
        (Arc::clone(&shown.law), Arc::clone(index))
    }

    /// The finished pages of the rulebook in use now, and the day that they are for.
    pub(crate) fn pages(&self) -> (Arc<Pages>, Day) {
        let shown = self.shown();
        (Arc::clone(&shown.pages), self.today(&shown.law.book))
    }

    fn shown(&self) -> Arc<Shown> {
        // The lock guards a whole pointer: nothing half-written can be behind it.
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another rulebook in its place. Pages under way keep theirs.
    pub fn replace(&self, book: Rulebook) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Shown::new(book);
    }

    /// Today where the goal's country is: the day that a plan is for, unless it says another.
    #[must_use]
    pub fn today(&self, book: &Rulebook) -> Day {
        (self.today)(&book.head.zone)
    }
}

impl fmt::Debug for Law {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Law").field("hash", &self.current().book.hash).finish_non_exhaustive()
    }
}
