//! What an address asks of the queue.

use calendar::Day;
use desk::ids::{CaseId, PersonId};
use rulebook::Rulebook;
use rulebook::checked::{AuthorityIx, Ix, StepIx};
use store::queue::{Pile, Wanted};
use text::Lang;

use crate::extract::Query;
use crate::url::{DeskPage, Href};

/// The word of a pile in an address.
pub(super) const fn word(pile: Pile) -> &'static str {
    match pile {
        Pile::Mine => "mine",
        Pile::Unassigned => "unassigned",
        Pile::Firm => "firm",
        Pile::Overdue => "overdue",
    }
}

/// A pile, filtered and in an order. What the address says wrongly is not there.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub pile: Pile,
    pub route: String,
    pub authority: String,
    pub desk: String,
    pub latest: bool,
    pub after: Option<(String, CaseId)>,
}

impl Asked {
    pub(super) fn read(query: &Query) -> Self {
        let text = |name: &str| query.get(name).map(str::trim).unwrap_or_default().to_owned();
        let pile = text("pile");
        let after = query.get("after").and_then(|after| {
            let (case, place) = after.split_once(' ')?;
            Some((place.to_owned(), case.parse().ok()?))
        });
        Self {
            pile: Pile::ALL.into_iter().find(|known| word(*known) == pile).unwrap_or(Pile::Mine),
            route: text("route"),
            authority: text("authority"),
            desk: text("desk"),
            latest: text("order") == "latest",
            after,
        }
    }

    /// The address of a pile with the same filters, from its beginning.
    pub(super) fn href(&self, lang: Lang, pile: Pile) -> Href {
        let mut href = DeskPage::Queue.href(lang).with("pile", word(pile));
        let order = if self.latest { "latest" } else { "" };
        for (name, value) in
            [("route", self.route.as_str()), ("authority", &self.authority), ("desk", &self.desk), ("order", order)]
        {
            if !value.is_empty() {
                href = href.with(name, value);
            }
        }
        href
    }

    /// The address of what comes after a place.
    pub(super) fn next(&self, lang: Lang, place: &str, case: CaseId) -> Href {
        self.href(lang, self.pile).with("after", &format!("{case} {place}"))
    }

    /// What the store is asked.
    pub(super) fn wanted(&self, book: &Rulebook, pile: Pile, officer: PersonId, today: Day) -> Wanted {
        let chosen = !self.authority.is_empty() || !self.desk.is_empty();
        Wanted {
            pile,
            officer,
            today: today.to_string(),
            route: Some(self.route.clone()).filter(|route| !route.is_empty()),
            // What waits for the firm waits at no step of the desk's.
            steps: (chosen && pile != Pile::Firm).then(|| self.steps(book)),
            latest_first: self.latest,
            after: None,
        }
    }

    /// The steps of the chosen authority and of the chosen country's authorities.
    fn steps(&self, book: &Rulebook) -> Vec<String> {
        let fits = |authority: AuthorityIx| {
            let known = &book.entities.authorities[authority];
            (self.authority.is_empty() || known.id.as_str() == self.authority)
                && (self.desk.is_empty() || known.country.as_ref().is_some_and(|country| country.as_str() == self.desk))
        };
        let ids = steps(book).filter(|(_, authority)| fits(*authority));
        let mut ids: Vec<String> = ids.map(|(step, _)| book.entities.steps.id(step).as_str().to_owned()).collect();
        ids.dedup();
        ids
    }
}

/// Each step with the authorities of its editions.
pub(super) fn steps(book: &Rulebook) -> impl Iterator<Item = (StepIx, AuthorityIx)> {
    let editions = |ix: StepIx| book.rules.steps.get(ix.get()).into_iter().flatten();
    book.entities
        .steps
        .iter()
        .flat_map(move |(ix, ..)| editions(ix).filter_map(move |rule| Some((ix, rule.authority?))))
}
