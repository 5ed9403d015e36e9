//! What of an entity is searched.

use rulebook::Rulebook;
use rulebook::diagnostic::Kind;
use rulebook::source::{Citation, Due, EditionFields, Text};

use crate::guide::entity::Entity;

/// The texts of an entity, those of its earlier and later editions included.
#[derive(Debug, Default)]
pub(super) struct Texts<'b> {
    /// What it is or was called, in three languages.
    pub titles: Vec<&'b Text>,
    /// Its name as its source writes it, in whichever language.
    pub own: Option<&'b str>,
    /// What else it says.
    pub body: Vec<&'b Text>,
    /// Publishers, codes, addresses.
    pub plain: Vec<&'b str>,
}

impl<'b> Texts<'b> {
    fn edition(&mut self, edition: EditionFields<'b>) {
        self.titles.push(edition.title);
        self.body.extend(edition.note);
        self.law(edition.law);
    }

    fn law(&mut self, law: &'b [Citation]) {
        self.body.extend(law.iter().filter_map(|citation| citation.note.as_ref()));
    }
}

/// The texts of an entity.
pub(super) fn texts(book: &Rulebook, entity: Entity) -> Texts<'_> {
    let e = &book.entities;
    let mut texts = Texts::default();
    for edition in entity.editions(book) {
        texts.edition(edition);
    }
    match entity.kind() {
        Kind::Goal => {
            for edition in &e.goals[entity.ix()].editions {
                texts.body.push(&edition.summary);
                texts.body.extend(&edition.subject);
            }
        }
        Kind::Route => {
            for edition in &e.routes[entity.ix()].editions {
                texts.body.push(&edition.summary);
                texts.body.extend(&edition.no_entry);
                texts.body.extend(edition.advisers_say.as_ref().and_then(|said| said.text.as_ref()));
            }
            let rules = book.rules.routes.get(usize::from(entity.number()));
            let clauses = rules.into_iter().flatten().flat_map(|rule| &rule.when.clauses);
            texts.body.extend(clauses.filter_map(|clause| clause.says.as_ref()));
        }
        Kind::Step => {
            for edition in &e.steps[entity.ix()].editions {
                let authority = edition.authority.as_ref().and_then(|id| e.authorities.by_id(id.as_str()));
                texts.body.extend(authority.map(|authority| &authority.title));
                for fee in &edition.fees {
                    texts.body.extend([&fee.title, &fee.note, &fee.payee].into_iter().flatten());
                    texts.law(&fee.law);
                }
            }
        }
        Kind::Evidence => {
            texts.body.extend(e.evidence[entity.ix()].editions.iter().filter_map(|edition| edition.issued_by.as_ref()));
        }
        Kind::Obligation => {
            for edition in &e.obligations[entity.ix()].editions {
                texts.body.extend([&edition.due_text, &edition.penalty].into_iter().flatten());
                if let Due::OnEvent(text) = &edition.due {
                    texts.body.push(text);
                }
            }
        }
        _ => single(book, entity, &mut texts),
    }
    texts
}

/// The texts of what has no editions.
fn single<'b>(book: &'b Rulebook, entity: Entity, texts: &mut Texts<'b>) {
    let e = &book.entities;
    match entity.kind() {
        Kind::Authority => {
            let authority = &e.authorities[entity.ix()];
            texts.titles.push(&authority.title);
            texts.body.extend([&authority.role, &authority.note].into_iter().flatten());
            texts.plain.extend([&authority.url, &authority.portal].into_iter().flatten().map(String::as_str));
        }
        Kind::Trap => {
            let trap = &e.traps[entity.ix()];
            texts.titles.push(&trap.title);
            texts.body.push(&trap.text);
            texts.law(&trap.law);
        }
        Kind::Constraint => texts.titles.push(&e.constraints[entity.ix()].says),
        Kind::Fact => {
            let fact = &e.facts.table()[entity.ix()];
            texts.titles.push(&fact.label);
            texts.body.push(&fact.question);
            texts.body.extend(&fact.help);
            texts.body.extend(fact.choices.iter().map(|choice| &choice.title));
        }
        Kind::Bundle => {
            let bundle = &e.bundles[entity.ix()];
            texts.titles.push(&bundle.title);
            texts.body.extend(&bundle.note);
        }
        Kind::State => texts.titles.push(&e.states[entity.ix()].title),
        Kind::Calendar => {
            let calendar = &e.calendars[entity.ix()];
            texts.titles.push(&calendar.title);
            texts.body.extend(calendar.rules.iter().map(|rule| &rule.title));
            texts.body.extend(calendar.years.iter().flat_map(|year| &year.days).map(|day| &day.title));
            texts.body.extend(&calendar.note);
        }
        Kind::Term => {
            let term = &e.terms[entity.ix()];
            texts.titles.push(&term.title);
            texts.body.extend(&term.note);
        }
        Kind::Record => {
            let record = &e.records[entity.ix()];
            texts.titles.push(&record.title);
            texts
                .body
                .extend([&record.text, &record.city, &record.kept, &record.note, &record.unit].into_iter().flatten());
            texts.body.extend(record.details.iter().map(|detail| &detail.text));
            texts.body.extend(record.follow_ups.iter().map(|follow_up| &follow_up.text));
            texts.body.extend(&record.readings);
            texts.plain.extend(record.url.as_deref());
            texts.plain.extend(record.tags.iter().map(|tag| tag.as_str()));
        }
        Kind::Source => {
            let source = &e.sources[entity.ix()];
            texts.own = Some(&source.title);
            texts.plain.push(&source.publisher);
            texts.plain.extend(source.url.as_deref());
            texts.body.extend(&source.note);
        }
        _ => {}
    }
}
