//! Each kind of entity: what one wording of it says, and what it is linked with.

mod authority;
mod directory;
mod evidence;
mod fact;
mod goal;
mod law;
mod obligation;
mod route;
mod step;
mod time;

use maud::Markup;
use rulebook::checked::Ix;
use rulebook::diagnostic::Kind;
use rulebook::source::{EditionFields, Transition};
use text::say::{common, guide as say};

use super::entity::Entity;
use super::entry::{Entry, Row, Section};
use super::reading::Guide;

/// What a wording says: of the edition at a position for a kind that has editions, of the entity for any other.
pub(super) fn entry<'s>(guide: &Guide<'s>, entity: Entity, position: usize) -> Option<Entry<'s>> {
    let e = &guide.book().entities;
    Some(match entity.kind() {
        Kind::Goal => goal::entry(guide, entity.ix(), position)?,
        Kind::Route => route::entry(guide, entity.ix(), position)?,
        Kind::Step => step::entry(guide, entity.ix(), position)?,
        Kind::Evidence => evidence::entry(guide, entity.ix(), position)?,
        Kind::Obligation => obligation::entry(guide, entity.ix(), position)?,
        Kind::Authority => authority::entry(guide, &e.authorities[entity.ix()]),
        Kind::Trap => law::trap(guide, entity.ix()),
        Kind::Constraint => law::constraint(guide, entity.ix()),
        Kind::Source => law::source(guide, &e.sources[entity.ix()]),
        Kind::Fact => fact::entry(guide, entity.ix()),
        Kind::Bundle => time::bundle(guide, &e.bundles[entity.ix()]),
        Kind::Calendar => time::calendar(guide, entity.ix()),
        Kind::State => directory::state(&e.states[entity.ix()]),
        Kind::Term => directory::term(guide, &e.terms[entity.ix()]),
        Kind::Record => directory::record(guide, &e.records[entity.ix()]),
        Kind::Rulebook | Kind::Omission => return None,
    })
}

/// What an entity is linked with on the day that is shown.
pub(super) fn sections(guide: &Guide<'_>, entity: Entity) -> Vec<Section> {
    match entity.kind() {
        Kind::Goal => goal::sections(guide, entity.ix()),
        Kind::Route => route::sections(guide, entity.ix()),
        Kind::Step => step::sections(guide, entity.ix()),
        Kind::Evidence => evidence::sections(guide, entity.ix()),
        Kind::Obligation => obligation::sections(guide, entity.ix()),
        Kind::Authority => authority::sections(guide, entity.ix()),
        Kind::Source => law::cited_by(guide, entity.ix()),
        Kind::Fact => fact::sections(guide, entity.ix()),
        Kind::Bundle => time::members(guide, entity.ix()),
        Kind::Calendar => time::kept_by(guide, entity.ix()),
        Kind::State => directory::made_by(guide, entity.ix()),
        _ => Vec::new(),
    }
}

/// The rows that end every edition: law, sources, what it means for open cases, notes.
fn common_rows<'s>(guide: &Guide<'s>, edition: &EditionFields<'s>) -> Vec<Row> {
    let l = guide.l();
    let cases = match edition.transition {
        Transition::All => None,
        Transition::New => Some(say::transition_new(l).to_owned()),
        Transition::Until(day) => Some(say::transition_until(l, &l.date(day))),
    };
    [
        edition.note.map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
        Row::many(common::law(l), guide.citations(edition.law)),
        Row::many(common::sources(l), guide.sources(edition.sources)),
        cases.map(|cases| Row::one(say::open_cases(l), cases)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How sure an edition is.
fn sure(guide: &Guide<'_>, edition: &EditionFields<'_>) -> Option<Markup> {
    Some(guide.confidence(Some(edition.confidence), edition.law, edition.sources, Some(edition.checked)))
}

/// Links to entities of one kind.
fn links<I: Ix + Into<Entity>>(guide: &Guide<'_>, entities: Vec<I>) -> Vec<Markup> {
    entities.into_iter().map(|ix| guide.link(ix)).collect()
}

/// The section of the traps that name an entity.
fn traps(guide: &Guide<'_>, entity: Entity) -> Option<Section> {
    let traps = guide.traps_of(entity).into_iter().map(|trap| guide.link(trap)).collect();
    Section::links("traps", say::traps(guide.l()), traps)
}
