//! Authorities, with their calendar.

use maud::html;
use rulebook::checked::AuthorityIx;
use rulebook::source::Authority;
use text::say::{common, guide as say};

use super::links;
use super::time::days_off;
use crate::guide::entity::Entity;
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, authority: &'s Authority) -> Entry<'s> {
    let l = guide.l();
    let e = &guide.book().entities;
    let country = authority.country.and_then(|code| l.country(code.as_str()));
    let parent = authority.parent.as_ref().and_then(|id| e.authorities.find(id.as_str()));
    let calendar = e.calendars.find(authority.calendar.as_str());
    let glance = [
        country.map(|country| Row::one(say::country(l), country)),
        parent.map(|parent| Row::one(say::part_of(l), guide.link(parent))),
        authority.url.as_deref().map(|url| Row::one(say::site(l), guide.outward(url))),
        authority.portal.as_deref().map(|url| Row::one(say::portal(l), guide.outward(url))),
        calendar.map(|calendar| Row::one(say::calendars(l), guide.link(calendar))),
    ];
    let rows = [
        authority.note.as_ref().map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
        Row::many(common::sources(l), guide.sources(&authority.sources)),
    ];
    Entry {
        lede: authority.role.as_ref().map(|role| guide.text(role)),
        glance: glance.into_iter().flatten().collect(),
        draft: authority.draft,
        rows: rows.into_iter().flatten().collect(),
        ..Entry::default()
    }
}

pub(super) fn sections(guide: &Guide<'_>, ix: AuthorityIx) -> Vec<Section> {
    let l = guide.l();
    let e = &guide.book().entities;
    let id = e.authorities.id(ix);
    let belongs = |other: &Authority| other.parent.as_ref().is_some_and(|parent| parent.value == *id);
    let parts = e.authorities.iter().filter(|(_, _, other)| belongs(other)).map(|(other, ..)| guide.link(other));
    let calendar = e.calendars.find(e.authorities[ix].calendar.as_str());
    [
        Section::links("steps", say::steps_here(l), links(guide, guide.steps_at(ix))),
        Section::links("papers", say::papers_here(l), links(guide, guide.papers_from(ix))),
        Section::links("duties", say::duties_here(l), links(guide, guide.duties_at(ix))),
        Section::links("parts", say::belongs(l), parts.collect()),
        calendar.map(|calendar| Section {
            id: "days-off",
            title: say::days_off(l),
            body: html! { (days_off(guide, calendar, 90)) },
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Guide<'_> {
    /// The country of an authority, for the order of lists.
    pub(in crate::guide) fn country_of(&self, entity: Entity) -> Option<rulebook::source::CountryCode> {
        self.book().entities.authorities[entity.ix::<AuthorityIx>()].country
    }
}
