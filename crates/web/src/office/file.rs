//! A file of the desk, opened by somebody who may see it.

use std::sync::Arc;

use desk::case::{Case, Journey, JourneyError, journey};
use desk::firm::Firm;
use desk::ids::{CaseId, FirmId};
use desk::policy::{Action, Role, Standing};
use rulebook::program::Compiled;

use super::{Office, Signed};
use crate::{Problem, Site};

/// A firm's file, and in what capacity somebody stands before it.
#[derive(Clone, Debug)]
pub struct FirmFile {
    /// Its id.
    pub id: FirmId,
    /// What it holds.
    pub firm: Arc<Firm>,
    /// The position of its stream.
    pub position: u64,
    /// The capacities of who opened it.
    pub standing: Standing,
}

/// A case, with its firm, and in what capacity somebody stands before it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Its id.
    pub id: CaseId,
    /// What happened in it.
    pub case: Arc<Case>,
    /// The position of its stream: a form carries it, so that two who change the same thing are told.
    pub position: u64,
    /// Whose it is.
    pub firm_id: FirmId,
    /// The firm.
    pub firm: Arc<Firm>,
    /// The position of the firm's stream.
    pub firm_position: u64,
    /// The capacities of who opened it.
    pub standing: Standing,
}

impl FirmFile {
    /// In what capacity they may do something with it.
    ///
    /// # Errors
    /// [`Problem::MayNot`] if the policy gives no leave.
    pub fn may(&self, action: Action) -> Result<Role, Problem> {
        self.standing.may(action).ok_or(Problem::MayNot)
    }
}

impl CaseFile {
    /// In what capacity they may do something with it.
    ///
    /// # Errors
    /// [`Problem::MayNot`] if the policy gives no leave.
    pub fn may(&self, action: Action) -> Result<Role, Problem> {
        self.standing.may(action).ok_or(Problem::MayNot)
    }

    /// The way of the case, under a rulebook, today where the goal's country is.
    ///
    /// # Errors
    /// If the case has none: see [`JourneyError`].
    pub fn journey(&self, site: &Site, law: &Compiled) -> Result<Journey, JourneyError> {
        journey(law, &self.case, &self.firm, site.law().today(&law.book))
    }
}

/// What one may not see is not there; that somebody asked for it is logged.
fn unseen(signed: &Signed, what: &str) -> Problem {
    tracing::warn!(person = %signed.person, what, "refused: {what}");
    Problem::NotFound
}

impl Office {
    /// Opens a firm's file. Whoever the policy lets see nothing of it is told that there is none. A look from outside the firm is recorded.
    ///
    /// # Errors
    /// [`Problem::NotFound`], or what failed in the store.
    pub async fn firm(&self, site: &Site, signed: &Signed, id: FirmId) -> Result<FirmFile, Problem> {
        let loaded = self.store().load::<Firm>(id.uuid()).await.map_err(|error| site.failed(&error))?;
        let standing = signed.standing(&loaded.state, None, self.now());
        let role = standing.may(Action::SeeFirm).filter(|_| loaded.position > 0);
        let role = role.ok_or_else(|| unseen(signed, &format!("firm {id}")))?;
        self.look(site, signed, id, role, "firm").await?;
        Ok(FirmFile { id, firm: loaded.state, position: loaded.position, standing })
    }

    /// Opens a case, as [`Office::firm`] opens a firm.
    ///
    /// # Errors
    /// [`Problem::NotFound`], or what failed in the store.
    pub async fn case(&self, site: &Site, signed: &Signed, id: CaseId) -> Result<CaseFile, Problem> {
        let failed = |error| site.failed(&error);
        let case = self.store().load::<Case>(id.uuid()).await.map_err(failed)?;
        let what = format!("case {id}");
        let firm_id = case.state.firm().ok_or_else(|| unseen(signed, &what))?;
        let firm = self.store().load::<Firm>(firm_id.uuid()).await.map_err(failed)?;
        let standing = signed.standing(&firm.state, Some(id), self.now());
        let role = standing.may(Action::SeeCase).ok_or_else(|| unseen(signed, &what))?;
        self.look(site, signed, firm_id, role, &what).await?;
        Ok(CaseFile {
            id,
            case: case.state,
            position: case.position,
            firm_id,
            firm: firm.state,
            firm_position: firm.position,
            standing,
        })
    }

    /// Records a look from outside the firm.
    async fn look(&self, site: &Site, signed: &Signed, firm: FirmId, role: Role, what: &str) -> Result<(), Problem> {
        if !role.is_of_desk() {
            return Ok(());
        }
        self.store().look(firm, signed.person, what, self.now()).await.map_err(|error| site.failed(&error))
    }
}
