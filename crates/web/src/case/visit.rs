//! A case that somebody has opened, with what its pages are written from.

use std::collections::BTreeSet;
use std::sync::Arc;

use calendar::Day;
use desk::case::{Case, Command, Journey, JourneyError, Stage, Status, StepKey, Waypoint, journey};
use desk::ids::CaseId;
use desk::policy::Action;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use render::Wording;
use rulebook::Rulebook;
use rulebook::checked::{FactIx, Ix};
use rulebook::plan::Tri;
use rulebook::program::Compiled;
use text::Locale;

use super::frame::Frame;
use crate::extract::Form;
use crate::office::{CaseFile, FormKey, Office, OnCase, Signed};
use crate::start::can_be_asked;
use crate::url::{CasePage, Href};
use crate::{Problem, Reader, Site};

/// A case before a reader.
pub(crate) struct Visit<'a> {
    pub reader: &'a Reader,
    pub site: &'a Site,
    pub office: &'a Office,
    pub signed: &'a Signed,
    pub law: Arc<Compiled>,
    /// Today where the goal's country is.
    pub today: Day,
    pub now: Timestamp,
    /// The case and its firm as they are.
    pub file: CaseFile,
    /// The case as this reader sees it.
    pub case: Case,
    /// Its way, as this reader sees it.
    pub way: Result<Journey, JourneyError>,
}

impl<'a> Visit<'a> {
    /// A command on this case, with nothing written besides.
    pub(crate) fn act<'f>(&self, form: &'f FormKey, command: Command) -> OnCase<'f> {
        let (firm, case) = (self.file.firm_id, self.file.id);
        OnCase { firm, case, form, command, vault: Vec::new(), rows: Vec::new() }
    }

    /// Opens a case by the id in an address.
    pub(crate) async fn open(
        reader: &'a Reader,
        site: &'a Site,
        signed: &'a Signed,
        id: &str,
    ) -> Result<Visit<'a>, Problem> {
        let id: CaseId = id.parse().map_err(|_| Problem::NotFound)?;
        let office = site.office()?;
        let file = office.case(site, signed, id).await?;
        let law = site.law().current();
        let today = site.law().today(&law.book);
        let now = office.now();
        let case = if file.standing.is_of_firm() { seen_by_firm(&file.case, now) } else { Case::clone(&file.case) };
        let way = journey(&law, &case, &file.firm, today);
        Ok(Self { reader, site, office, signed, law, today, now, file, case, way })
    }

    /// Language and digits.
    pub(crate) fn l(&self) -> Locale {
        self.reader.locale
    }

    /// The rulebook.
    pub(crate) fn book(&self) -> &Rulebook {
        &self.law.book
    }

    /// The day whose rules the case follows.
    pub(crate) fn rules(&self) -> Day {
        self.case.on.unwrap_or(self.today)
    }

    /// The rulebook in the reader's words.
    pub(crate) fn words(&self) -> Wording<'_> {
        Wording { book: self.book(), locale: self.l(), on: self.rules() }
    }

    /// Whether the reader stands on the desk's side.
    pub(crate) fn of_desk(&self) -> bool {
        !self.file.standing.is_of_firm()
    }

    /// Whether the policy lets them.
    pub(crate) fn may(&self, action: Action) -> bool {
        self.file.standing.may(action).is_some()
    }

    /// What stands above its pages.
    pub(crate) fn frame(&self, here: Option<CasePage>) -> Frame {
        let route = self.case.opening.as_ref().map_or("", |opening| opening.route.as_str());
        let route = self.book().entities.routes.find(route);
        Frame {
            case: self.file.id,
            firm: self.file.firm.name.clone(),
            firm_href: Href::firm(self.l().lang, self.file.firm_id),
            route: route.map_or_else(String::new, |route| self.words().route(route).into_owned()),
            here,
        }
    }

    /// The name of a step, with the paper that it prepares.
    pub(crate) fn step_name(&self, key: &StepKey) -> String {
        let words = self.words();
        let step = self.book().entities.steps.find(&key.step).map_or(key.step.as_str().into(), |ix| words.step(ix));
        match &key.paper {
            None => step.into_owned(),
            Some(paper) => format!("{step}: {}", self.paper_name(paper)),
        }
    }

    /// The name of a paper.
    pub(crate) fn paper_name(&self, id: &str) -> String {
        let found = self.book().entities.evidence.find(id);
        found.map_or_else(|| id.to_owned(), |ix| self.words().evidence(ix).into_owned())
    }

    /// A waypoint of the way by its name.
    pub(crate) fn waypoint(&self, key: &StepKey) -> Option<&Waypoint> {
        self.way.as_ref().ok()?.steps.iter().find(|waypoint| waypoint.key == *key)
    }

    /// The facts that are not known and on which this route turns: whether it is open, or whether a step of it is needed.
    pub(crate) fn open_questions(&self) -> Vec<FactIx> {
        let Some((way, route)) = self.way.as_ref().ok().and_then(|way| Some((way, way.route()?))) else {
            return Vec::new();
        };
        let maybe = || route.steps.iter().filter(|step| step.included == Tri::Maybe);
        let rules = &self.book().rules.steps;
        let own = maybe().flat_map(|step| &rules[step.step.get()][step.edition].when.clauses);
        let decide: BTreeSet<FactIx> = maybe()
            .flat_map(|step| &step.why)
            .flat_map(|why| why.facts().iter().copied())
            .chain(own.flat_map(|clause| clause.expr.facts().iter().copied()))
            .chain(route.because.iter().flat_map(|reason| reason.facts.iter().copied()))
            .collect();
        let asked = |fact: &FactIx| decide.contains(fact) && can_be_asked(self.book(), *fact);
        way.plan.questions.iter().copied().filter(asked).collect()
    }

    /// The page of a step.
    pub(crate) fn step_href(&self, key: &StepKey) -> Href {
        Href::case_step(self.l().lang, self.file.id, key)
    }

    /// The day of an instant where the goal's country is.
    pub(crate) fn day_of(&self, at: Timestamp) -> Day {
        let zone = TimeZone::get(&self.book().head.zone).unwrap_or(TimeZone::UTC);
        Day::from_civil(at.to_zoned_datetime(zone).date()).unwrap_or(Day::MAX)
    }

    /// A new key for a form.
    pub(crate) fn key(&self) -> Result<String, Problem> {
        self.office.id().map(|id| id.to_string()).map_err(|error| self.site.failed(&error))
    }
}

/// What a form says of itself. A key that none of our pages has drawn counts for nothing.
pub(crate) fn form_key(form: &Form) -> FormKey {
    let key = form.filled("key").filter(|key| key.len() <= 100 && key.bytes().all(|c| c.is_ascii_graphic()));
    FormKey { key: key.map(str::to_owned), seen: form.filled("seen").and_then(|seen| seen.parse().ok()) }
}

/// A decision that can still be taken back is not shown to the firm.
fn seen_by_firm(case: &Case, now: Timestamp) -> Case {
    let mut seen = case.clone();
    for state in seen.steps.values_mut() {
        let hidden = match &state.stage {
            Stage::Decided { effective, .. } => *effective > now,
            Stage::Proposed { .. } => true,
            Stage::Begun { .. } | Stage::Handed(_) => false,
        };
        if let Some(handed) = state.stage.handed().filter(|_| hidden).cloned() {
            let decided = matches!(state.stage, Stage::Decided { .. });
            state.stage = Stage::Handed(handed);
            if decided && seen.status == Status::Done {
                seen.status = Status::Open;
            }
        }
    }
    seen
}
