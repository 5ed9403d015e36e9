//! To an address.

use rulebook::Rulebook;
use rulebook::checked::FactIx;

use super::Ask;
use crate::url::Href;

impl Ask {
    /// The parameters in their canonical order.
    #[must_use]
    pub fn pairs(&self, book: &Rulebook) -> Vec<(String, String)> {
        let e = &book.entities;
        let mut pairs = Vec::new();
        let mut add = |name: &str, value: String| pairs.push((name.to_owned(), value));
        if self.goal != book.goal {
            add("goal", e.goals.id(self.goal).to_string());
        }
        if let Some(route) = self.route {
            add("route", e.routes.id(route).to_string());
        }
        if let Some(on) = self.on {
            add("on", on.to_string());
        }
        if let Some(start) = self.start.filter(|start| Some(*start) != self.on) {
            add("start", start.to_string());
        }
        for (fact, value) in self.subject.known_facts() {
            if !e.fact(fact).personal {
                add(e.facts.table().id(fact).as_str(), e.facts.format(fact, value));
            }
        }
        for (paper, held) in self.subject.held_papers() {
            let day = |day: Option<calendar::Day>| day.map_or_else(String::new, |day| day.to_string());
            let states: Vec<&str> = held.states.iter().map(|state| e.states.id(*state).as_str()).collect();
            let whole = [e.evidence.id(paper).to_string(), day(held.issued), day(held.expires), states.join(",")];
            add("have", whole.join(":").trim_end_matches(':').to_owned());
        }
        let mut skipped = self.skipped.clone();
        skipped.sort_unstable();
        for fact in skipped.into_iter().filter(|fact| self.subject.fact(*fact).is_none()) {
            add("skip", e.facts.table().id(fact).to_string());
        }
        pairs
    }

    /// An address with all that was told.
    #[must_use]
    pub fn href(&self, book: &Rulebook, page: Href) -> Href {
        self.pairs(book).iter().fold(page, |href, (name, value)| href.with(name, value))
    }

    /// The same with one fact answered, or with "I don't know".
    #[must_use]
    pub fn answered(&self, fact: FactIx, value: Option<i64>) -> Self {
        let mut ask = self.clone();
        ask.subject.set(fact, value);
        ask.skipped.retain(|skipped| *skipped != fact);
        if value.is_none() {
            ask.skipped.push(fact);
        }
        ask
    }

    /// The same as if the fact had never been asked.
    #[must_use]
    pub fn unasked(&self, fact: FactIx) -> Self {
        let mut ask = self.clone();
        ask.subject.set(fact, None);
        ask.skipped.retain(|skipped| *skipped != fact);
        ask
    }
}
