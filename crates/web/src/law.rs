//! The law that the site shows, and the civil day it is shown on.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use calendar::Day;
use rulebook::Rulebook;
use rulebook::program::Compiled;

/// The civil day in an IANA time zone; the binary reads the clock, the site only asks.
pub type Today = Box<dyn Fn(&str) -> Day + Send + Sync>;

/// The rulebook in use. It can be replaced while the site runs; a page uses one from its first line to its last.
pub struct Law {
    current: RwLock<Arc<Compiled>>,
    today: Today,
}

impl Law {
    /// A rulebook, and the clock.
    #[must_use]
    pub fn new(book: Rulebook, today: Today) -> Self {
        Self { current: RwLock::new(Arc::new(Compiled::new(book))), today }
    }

    /// The rulebook in use now.
    #[must_use]
    pub fn current(&self) -> Arc<Compiled> {
        // The lock guards a whole pointer: nothing half-written can be behind it.
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another rulebook in its place. Pages under way keep theirs.
    pub fn replace(&self, book: Rulebook) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Compiled::new(book));
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
