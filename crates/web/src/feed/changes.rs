//! Every beginning, change and end of a rule, newest first.

use rulebook::Rulebook;
use rulebook::diagnostic::Kind;
use rulebook::source::{EditionFields, VagueDay};
use text::Locale;
use text::say::feed as say;

use crate::guide::entity::Entity;
use crate::url::Href;

/// What happened to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// Its first wording came into force.
    Begins,
    /// A wording replaced an earlier one.
    Changes,
    /// Its last wording went out of force.
    Ends,
}

impl What {
    /// The word for machines.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Begins => "begins",
            Self::Changes => "changes",
            Self::Ends => "ends",
        }
    }

    /// The word for readers.
    pub(super) fn says(self, l: Locale) -> &'static str {
        match self {
            Self::Begins => say::begins(l),
            Self::Changes => say::changes(l),
            Self::Ends => say::ends(l),
        }
    }
}

/// A change.
pub(super) struct Change<'b> {
    /// The day from which it counts, as precise as its source.
    pub from: VagueDay,
    /// What changed.
    pub entity: Entity,
    /// How.
    pub what: What,
    /// The wording that begins, or the one that ends.
    pub edition: EditionFields<'b>,
}

/// The kinds that have editions.
const KINDS: [Kind; 5] = [Kind::Goal, Kind::Route, Kind::Step, Kind::Evidence, Kind::Obligation];

/// All changes, the newest first, then in the rulebook's order.
pub(super) fn changes(book: &Rulebook) -> Vec<Change<'_>> {
    let mut all = Vec::new();
    for entity in KINDS.into_iter().flat_map(|kind| Entity::all(book, kind)) {
        let editions = entity.editions(book);
        for (at, edition) in editions.iter().enumerate() {
            let what = if at == 0 { What::Begins } else { What::Changes };
            all.extend(edition.from.map(|from| Change { from, entity, what, edition: *edition }));
            let goes_on = editions.get(at + 1).and_then(|next| next.from).map(|from| from.day);
            let ends = edition.until.filter(|until| goes_on != Some(until.day));
            all.extend(ends.map(|from| Change { from, entity, what: What::Ends, edition: *edition }));
        }
    }
    // The sort is stable: changes of one day stay in the rulebook's order.
    all.sort_by_key(|change| std::cmp::Reverse(change.from.day));
    all
}

impl Change<'_> {
    /// Where both wordings are compared, or the rule as it was or is.
    pub(super) fn href(&self, book: &Rulebook, l: Locale) -> Href {
        let (kind, id) = (self.entity.kind(), self.entity.id(book));
        let day = self.from.day;
        match self.what {
            What::Changes => Href::changes(l.lang, kind, id)
                .with("from", &day.plus_days(-1).to_string())
                .with("to", &day.to_string()),
            What::Begins => Href::entity(l.lang, kind, id).with("on", &day.to_string()),
            What::Ends => Href::entity(l.lang, kind, id).with("on", &day.plus_days(-1).to_string()),
        }
    }
}
