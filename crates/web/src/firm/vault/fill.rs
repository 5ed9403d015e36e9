//! What the pages of the vault show, from the firm's file.

use calendar::Day;
use desk::case::Case;
use desk::firm::{Paper, PaperStanding};
use desk::ids::PaperId;
use desk::policy::Action;
use render::Wording;
use rulebook::diagnostic::Kind;
use rulebook::program::Compiled;
use text::Locale;
use text::say::firm as say;

use super::fields::{PaperFault, PaperFields};
use super::view::{Expiry, NewPaperView, PaperForm, PaperRow, PaperView, VaultView};
use crate::firm::frame::Frame;
use crate::firm::names;
use crate::firm::overview::runs_out_soon;
use crate::moment::date;
use crate::office::FirmFile;
use crate::ui::Status;
use crate::url::{FirmPage, Href};
use crate::{Problem, Site};

/// What the pages are made from.
pub(super) struct Shelf<'a> {
    pub l: Locale,
    pub site: &'a Site,
    pub law: &'a Compiled,
    pub file: &'a FirmFile,
}

impl Shelf<'_> {
    fn today(&self) -> Day {
        self.site.law().today(&self.law.book)
    }

    fn wording(&self) -> Wording<'_> {
        Wording { book: &self.law.book, locale: self.l, on: self.today() }
    }

    fn frame(&self) -> Frame {
        Frame::new(self.file.id, &self.file.firm.name, &self.file.standing, FirmPage::Papers)
    }

    /// The name of a kind of paper; its id where the rulebook knows it no more.
    fn kind(&self, evidence: &str) -> String {
        let known = self.law.book.entities.evidence.find(evidence);
        known.map_or_else(|| evidence.to_owned(), |ix| self.wording().evidence(ix).into_owned())
    }

    fn standing(&self, paper: &Paper) -> (Status, &'static str) {
        match paper.standing {
            PaperStanding::Claimed => (Status::Todo, say::paper_claimed(self.l)),
            PaperStanding::UnderReview => (Status::Undecided, say::paper_review(self.l)),
            PaperStanding::Accepted => (Status::Done, say::paper_accepted(self.l)),
        }
    }

    fn expiry(&self, paper: &Paper) -> Expiry {
        let today = self.today();
        match paper.particulars.expires {
            None => Expiry::Unknown,
            Some(last) if last < today => Expiry::Past(self.l.date(last)),
            Some(last) if runs_out_soon(last, today) => Expiry::Soon(self.l.date(last)),
            Some(last) => Expiry::Until(self.l.date(last)),
        }
    }

    pub fn list(&self) -> VaultView {
        let lang = self.l.lang;
        let row = |(id, paper): (&PaperId, &Paper)| PaperRow {
            kind: self.kind(&paper.evidence),
            href: Href::firm_paper(lang, self.file.id, *id),
            number: paper.particulars.number.clone(),
            expires: self.expiry(paper),
            standing: self.standing(paper),
        };
        let mut papers: Vec<PaperRow> = self.file.firm.papers.iter().map(row).collect();
        papers.sort_by_cached_key(|paper| text::fold_for_search(&paper.kind));
        let may = self.file.standing.may(Action::FilePaper).is_some();
        VaultView { frame: self.frame(), papers, add: may.then(|| Href::firm_new_paper(lang, self.file.id)) }
    }

    pub fn new_paper(
        &self,
        kind: String,
        fields: PaperFields,
        faults: Vec<PaperFault>,
    ) -> Result<NewPaperView, Problem> {
        let evidence = &self.law.book.entities.evidence;
        let kinds =
            evidence.iter().map(|(ix, id, _)| (id.as_str().to_owned(), self.wording().evidence(ix).into_owned()));
        let mut kinds: Vec<(String, String)> = kinds.collect();
        kinds.sort_by_cached_key(|(_, title)| text::fold_for_search(title));
        let action = Href::firm_new_paper(self.l.lang, self.file.id);
        Ok(NewPaperView { frame: self.frame(), kinds, kind, form: self.form(action, fields, faults)? })
    }

    fn form(&self, action: Href, fields: PaperFields, faults: Vec<PaperFault>) -> Result<PaperForm, Problem> {
        let states = self.law.book.entities.states.iter();
        let states = states.map(|(ix, id, _)| (id.as_str().to_owned(), self.wording().state(ix).into_owned()));
        let id = self.site.office()?.id().map_err(|error| self.site.failed(&error))?;
        Ok(PaperForm {
            action,
            fields,
            faults,
            states: states.collect(),
            example: self.l.date(self.today()),
            key: id.to_string(),
            seen: self.file.position,
        })
    }

    /// The page of a paper; with what was typed, what is wrong with it, and whether the paper was changed meanwhile.
    pub async fn paper(
        &self,
        id: PaperId,
        typed: Option<(PaperFields, Vec<PaperFault>, bool)>,
    ) -> Result<PaperView, Problem> {
        let l = self.l;
        let paper = self.file.firm.papers.get(&id).ok_or(Problem::NotFound)?;
        let named = super::files::named(self.site, self.file.id, paper.particulars.files.iter().cloned()).await?;
        let shown = PaperFields::of(l, &paper.particulars, named.clone());
        let (fields, faults, moved) = typed.unwrap_or_else(|| (shown.clone(), vec![], false));
        let action = Href::firm_paper(l.lang, self.file.id, id);
        let accepted = paper.standing == PaperStanding::Accepted;
        let may = |action| self.file.standing.may(action).is_some();
        let correct =
            if may(Action::FilePaper) && !accepted { Some(self.form(action.clone(), fields, faults)?) } else { None };
        let removes = may(Action::RemovePaper) && paper.standing != PaperStanding::UnderReview;
        let key = self.site.office()?.id().map_err(|error| self.site.failed(&error))?;
        let known = self.law.book.entities.evidence.find(&paper.evidence);
        let states: Vec<String> = paper.particulars.states.iter().map(|state| self.state(state)).collect();
        Ok(PaperView {
            frame: self.frame(),
            kind: (self.kind(&paper.evidence), known.map(|_| Href::entity(l.lang, Kind::Evidence, &paper.evidence))),
            standing: self.standing(paper),
            states: if states.is_empty() { String::new() } else { l.and(&states) },
            shown,
            expires: self.expiry(paper),
            files: named
                .into_iter()
                .map(|(hash, name)| (name, Href::firm_file(l.lang, self.file.id, id, &hash)))
                .collect(),
            filed: say::paper_filed(l, &self.who(paper).await?, &date(l, paper.at)),
            case: self.case(paper).await?,
            correct,
            moved,
            fixed: accepted && may(Action::FilePaper),
            remove: removes.then(|| (action, key.to_string())),
        })
    }

    fn state(&self, state: &str) -> String {
        let known = self.law.book.entities.states.find(state);
        known.map_or_else(|| state.to_owned(), |ix| self.wording().state(ix).into_owned())
    }

    async fn who(&self, paper: &Paper) -> Result<String, Problem> {
        let desk::stream::By::Person(person) = paper.by else {
            return Ok(text::say::chronicle::clockwork(self.l).to_owned());
        };
        let mut names = names::of_members(self.l, self.site, &[person]).await?;
        Ok(names.remove(&person).unwrap_or_default())
    }

    /// The case it came in with, if there is one.
    async fn case(&self, paper: &Paper) -> Result<Option<Href>, Problem> {
        let Some(case) = paper.with else { return Ok(None) };
        let known =
            self.site.office()?.store().load::<Case>(case.uuid()).await.map_err(|error| self.site.failed(&error))?;
        Ok((known.position > 0).then(|| Href::case(self.l.lang, case)))
    }
}
