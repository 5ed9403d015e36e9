//! Carrying out a command: decide on what is there now, write all or nothing, and decide anew if somebody was quicker.

use std::sync::Arc;

use desk::Refusal;
use desk::case::{Ask, Case, Command as CaseCommand, Journey, journey};
use desk::firm::{Command as FirmCommand, Firm};
use desk::ids::{CaseId, FirmId};
use desk::person::{Command as PersonCommand, Person};
use desk::policy::Action;
use desk::stream::{Aggregate, Meta, Recorded};
use rulebook::program::Compiled;
use store::{ActError, Changes, Loaded, Statement};

use super::{Office, Signed, Undone, tell};
use crate::extract::Form;
use crate::{Problem, Site};

/// A command on a case, with what it does to the firm's vault and to other tables.
#[derive(Clone, Debug)]
pub struct OnCase<'a> {
    /// Whose case.
    pub firm: FirmId,
    /// Which.
    pub case: CaseId,
    /// The form it came by.
    pub form: &'a FormKey,
    /// What is asked.
    pub command: CaseCommand,
    /// What is filed in the vault with it.
    pub vault: Vec<FirmCommand>,
    /// What else is written: words, mail, uses of files.
    pub rows: Vec<Statement>,
}

/// How often a command is decided anew if others write to the same streams.
const TRIES: usize = 8;

/// What a form asks for: its key, so that it acts once, and the position of the page that it stood on.
#[derive(Clone, Debug, Default)]
pub struct FormKey {
    /// The idempotency key.
    pub key: Option<String>,
    /// The position that the page knew.
    pub seen: Option<u64>,
}

impl FormKey {
    /// What a form says of itself. A key that none of our pages has drawn counts for nothing.
    pub(crate) fn of(form: &Form) -> Self {
        let key = form.filled("key").filter(|key| key.len() <= 100 && key.bytes().all(|c| c.is_ascii_graphic()));
        Self { key: key.map(str::to_owned), seen: form.filled("seen").and_then(|seen| seen.parse().ok()) }
    }
}

impl Office {
    /// Carries out a command on a firm.
    ///
    /// # Errors
    /// If the policy or the domain refuses it, or the store failed.
    pub async fn on_firm(
        &self,
        site: &Site,
        signed: &Signed,
        id: FirmId,
        form: &FormKey,
        command: FirmCommand,
        rows: Vec<Statement>,
    ) -> Result<Arc<Firm>, Undone> {
        let at = self.now();
        let decide = |firm: &Firm, _: u64| {
            if let Some(action) = command.action() {
                let standing = signed.standing(firm, None, at);
                standing.may(Action::SeeFirm).ok_or(Refusal::Unknown)?;
                standing.may(action).ok_or(Refusal::MayNot(action))?;
            }
            firm.decide(at, command.clone())
        };
        let meta = Meta { by: signed.by(), at, why: None };
        let acted = self.store().act(id.uuid(), form.key.as_deref(), meta, decide, |_| Ok(rows.clone())).await;
        acted.map(|acted| acted.state).map_err(|error| undone(site, error))
    }

    /// Carries out a command on a person's own account, or by an administrator on another's.
    ///
    /// # Errors
    /// If the domain refuses it, or the store failed.
    pub async fn on_person(
        &self,
        site: &Site,
        meta: Meta,
        person: desk::ids::PersonId,
        form: &FormKey,
        command: PersonCommand,
        rows: Vec<Statement>,
    ) -> Result<Arc<Person>, Undone> {
        let decide = |state: &Person, _: u64| state.decide(command.clone());
        let acted = self.store().act(person.uuid(), form.key.as_deref(), meta, decide, |_| Ok(rows.clone())).await;
        acted.map(|acted| acted.state).map_err(|error| undone(site, error))
    }

    /// Carries out a command on a case, with what it does to the firm's vault: both are written, or neither.
    ///
    /// # Errors
    /// If the policy or the domain refuses it, or the store failed.
    pub async fn on_case(&self, site: &Site, signed: &Signed, act: OnCase<'_>) -> Result<Arc<Case>, Undone> {
        let law = site.law().current();
        let ground = Ground { law: &law, today: site.law().today(&law.book), signed, at: self.now() };
        let failed = |error| Undone::Problem(site.failed(&error));
        for _ in 0..TRIES {
            let firm = self.store().load::<Firm>(act.firm.uuid()).await.map_err(failed)?;
            let case = self.store().load::<Case>(act.case.uuid()).await.map_err(failed)?;
            let (firm_events, case_events) = match ground.decide(&firm, &case, &act) {
                Ok(events) => events,
                // What is refused now may have been done by the same form before.
                Err(_) if self.is_done(site, signed, act.form).await? => return Ok(case.state),
                Err(refusal) => return Err(refusal.into()),
            };
            let mut changes = Changes::new(Meta { by: signed.by(), at: ground.at, why: None });
            if let Some(key) = &act.form.key {
                changes = changes.key(key);
            }
            changes.rows(tell::jobs(act.case, case.position, signed.by(), ground.at, &case_events));
            let after = changes.write(act.case.uuid(), &case, case_events).map_err(failed)?;
            changes.write(act.firm.uuid(), &firm, firm_events).map_err(failed)?;
            changes.rows(act.rows.clone());
            match self.store().change(changes).await {
                Ok(_) => return Ok(after),
                Err(store::AppendError::Moved { .. }) => {}
                Err(store::AppendError::Store(error)) => return Err(failed(error)),
            }
        }
        Err(Undone::Problem(Problem::Unavailable))
    }

    async fn is_done(&self, site: &Site, signed: &Signed, form: &FormKey) -> Result<bool, Undone> {
        let Some(key) = form.key.as_deref() else { return Ok(false) };
        self.store().was_done(signed.by(), key).await.map_err(|error| Undone::Problem(site.failed(&error)))
    }
}

type Events = (Vec<desk::firm::Event>, Vec<desk::case::Event>);

/// What a decision rests on besides the two streams.
struct Ground<'a> {
    law: &'a Compiled,
    today: calendar::Day,
    signed: &'a Signed,
    at: jiff::Timestamp,
}

impl Ground<'_> {
    fn decide(&self, firm: &Loaded<Firm>, case: &Loaded<Case>, act: &OnCase<'_>) -> Result<Events, Refusal> {
        let by = self.signed.by();
        let action = act.command.action(by, &case.state);
        // A case that is to be opened is in no mandate yet that names cases.
        let opens = matches!(act.command, CaseCommand::Open(_));
        let standing = self.signed.standing(&firm.state, if opens { None } else { Some(act.case) }, self.at);
        standing.may(if opens { Action::SeeFirm } else { Action::SeeCase }).ok_or(Refusal::Unknown)?;
        standing.may(action).ok_or(Refusal::MayNot(action))?;
        // A case is found under its own firm only.
        if !opens && case.state.firm() != Some(act.firm) {
            return Err(Refusal::Unknown);
        }
        // The vault first: what a step hands in is in it when the journey is asked.
        let mut after = Firm::clone(&firm.state);
        let mut firm_events = Vec::new();
        for command in &act.vault {
            for event in after.decide(self.at, command.clone())? {
                let meta = Meta { by, at: self.at, why: None };
                after.apply(&Recorded { position: u64::MAX, meta, event: event.clone() });
                firm_events.push(event);
            }
        }
        let way = |case: &Case| -> Option<Journey> { journey(self.law, case, &after, self.today).ok() };
        let ask = Ask { by, at: self.at, seen: act.form.seen, command: act.command.clone() };
        let case_events = case.state.decide(ask, &way)?;
        Ok((firm_events, case_events))
    }
}

fn undone(site: &Site, error: ActError<Refusal>) -> Undone {
    match error {
        ActError::Refused(refusal) => refusal.into(),
        ActError::Busy => Undone::Problem(Problem::Unavailable),
        ActError::Store(error) => Undone::Problem(site.failed(&error)),
    }
}
