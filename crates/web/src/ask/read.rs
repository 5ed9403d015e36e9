//! From an address.

use calendar::Day;
use rulebook::Rulebook;
use rulebook::subject::{Held, Subject, SubjectError};

use super::{Ask, Fault, Mistake};
use crate::extract::Query;

impl Ask {
    /// Nothing told yet.
    #[must_use]
    pub fn new(book: &Rulebook) -> Self {
        Self { goal: book.goal, route: None, on: None, start: None, subject: Subject::new(book), skipped: Vec::new() }
    }

    /// Reads the parameters of an address; what does not read is named and left out, the rest is kept.
    #[must_use]
    pub fn read(book: &Rulebook, query: &Query) -> (Self, Vec<Mistake>) {
        let mut ask = Self::new(book);
        let mut mistakes = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        for (name, given) in query.pairs() {
            let repeats = matches!(name, "have" | "skip");
            let fault = if seen.contains(&name) && !repeats {
                Some(Fault::Twice)
            } else {
                ask.read_one(book, name, given).err()
            };
            seen.push(name);
            mistakes.extend(fault.map(|fault| Mistake { name: name.to_owned(), given: given.to_owned(), fault }));
        }
        (ask, mistakes)
    }

    fn read_one(&mut self, book: &Rulebook, name: &str, given: &str) -> Result<(), Fault> {
        let day = |given: &str| given.parse::<Day>().map_err(|_| Fault::Date);
        match name {
            "goal" => {
                let near = || Fault::UnknownGoal { near: book.entities.goals.near(given) };
                self.goal = book.goal(given).ok_or_else(near)?;
            }
            "route" => {
                let near = || Fault::UnknownRoute { near: book.entities.routes.near(given) };
                self.route = Some(book.entities.routes.find(given).ok_or_else(near)?);
            }
            "on" => self.on = Some(day(given)?),
            "start" => self.start = Some(day(given)?),
            "have" => self.read_paper(book, given)?,
            "skip" => {
                let table = book.entities.facts.table();
                let unknown = || SubjectError::UnknownFact { id: given.to_owned(), near: table.near(given) };
                let fact = table.find(given).ok_or_else(|| Fault::Subject(unknown()))?;
                if !self.skipped.contains(&fact) {
                    self.skipped.push(fact);
                }
            }
            fact => {
                if book.entities.facts.table().by_id(fact).is_some_and(|fact| fact.personal) {
                    return Err(Fault::Personal);
                }
                self.subject.read_fact(book, fact, given).map_err(Fault::Subject)?;
            }
        }
        Ok(())
    }

    /// `paper`, `paper:issued`, `paper:issued:expires` or `paper:issued:expires:state,state`, each part but the first may be empty.
    fn read_paper(&mut self, book: &Rulebook, given: &str) -> Result<(), Fault> {
        let mut parts = given.splitn(4, ':');
        let evidence = Subject::find_evidence(book, parts.next().unwrap_or_default()).map_err(Fault::Subject)?;
        let mut day = || match parts.next().unwrap_or_default() {
            "" => Ok(None),
            text => text.parse::<Day>().map(Some).map_err(|_| Fault::Date),
        };
        let (issued, expires) = (day()?, day()?);
        let words = parts.next().unwrap_or_default().split(',').filter(|word| !word.is_empty());
        let states =
            words.map(|word| Subject::find_state(book, word)).collect::<Result<_, _>>().map_err(Fault::Subject)?;
        self.subject.hold(evidence, Some(Held { issued, expires, states, ..Held::default() }));
        Ok(())
    }
}
