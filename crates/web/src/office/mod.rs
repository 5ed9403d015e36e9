//! The desk behind the sign-in: who is before us, what they may see and do, and how a command is carried out.
//!
//! A page here goes the same way each time: [`Signed`] says who asks; [`Office::firm`] or [`Office::case`] opens a file, which is 404 for whom the
//! policy lets see nothing of it; [`FirmFile::may`] or [`CaseFile::may`] asks the policy for what is to be done; a command goes through
//! [`Office::on_firm`] or [`Office::on_case`], which decide on the state as it is then and write all or nothing.

mod act;
mod cookie;
mod file;
mod guard;
mod kept;
mod limit;
mod session;
mod signin;
pub mod tell;

use std::fmt;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use desk::Refusal;
use desk::stream::{By, Meta};
use jiff::Timestamp;
use store::{Store, StoreError, draw_id};
use uuid::Uuid;

pub use act::{FormKey, OnCase};
pub(crate) use cookie::Cookie;
pub use file::{CaseFile, FirmFile};
pub(crate) use guard::guard;
pub(crate) use kept::{Kept, keep};
pub use limit::Limit;
pub(crate) use session::sign_out;
pub use session::{LASTS, Signed, SignedOut};
pub use signin::{CODE_LASTS, Waiting, address};

use crate::{Problem, Site};

/// The clock: the binary's, or a test's own.
pub type Clock = Box<dyn Fn() -> Timestamp + Send + Sync>;

/// The desk's files, and the clock.
#[derive(Clone)]
pub struct Office {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    clock: Clock,
}

impl Office {
    /// The files of a store.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { inner: Arc::new(Inner { store, clock }) }
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.inner.clock)()
    }

    /// A new id, ordered by time.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn id(&self) -> Result<Uuid, StoreError> {
        draw_id(self.now())
    }

    /// Who does something now.
    #[must_use]
    pub fn meta(&self, by: By) -> Meta {
        Meta { by, at: self.now(), why: None }
    }
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Office").finish_non_exhaustive()
    }
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The domain refuses it: the page says why, with what was typed.
    Refused(Refusal),
    /// There is a page for it.
    Problem(Problem),
}

impl From<Refusal> for Undone {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::MayNot(_) => Self::Problem(Problem::MayNot),
            Refusal::Unknown => Self::Problem(Problem::NotFound),
            other => Self::Refused(other),
        }
    }
}

impl From<Problem> for Undone {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Site {
    /// What failed in the store, as the reader is told. What is no passing condition goes to the log under a reference.
    pub(crate) fn failed(&self, error: &StoreError) -> Problem {
        if error.is_unavailable() {
            tracing::warn!("the store cannot be used: {error}");
            return Problem::Unavailable;
        }
        let reference = self.references().next();
        tracing::error!(%reference, "the store failed, reference {reference}: {error}");
        Problem::Internal(reference)
    }

    /// The desk behind the sign-in, where there is one.
    ///
    /// # Errors
    /// If this site is the public part only.
    pub(crate) fn office(&self) -> Result<&Office, Problem> {
        self.desk_files().ok_or(Problem::NotFound)
    }
}

/// A problem is its own page.
impl IntoResponse for SignedOut {
    fn into_response(self) -> Response {
        match self {
            Self::Problem(problem) => problem.into_response(),
            Self::SignIn(href) => crate::app::redirect(axum::http::StatusCode::SEE_OTHER, href.as_str()),
        }
    }
}
