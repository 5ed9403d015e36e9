//! What is cited, and what is warned of: sources, traps, constraints.

use maud::Markup;
use rulebook::checked::{ConstraintIx, Ix, SourceIx, TrapIx};
use rulebook::source::{Citation, Id, Source, SourceKind};
use rulebook::yaml::At;
use text::say::{common, guide as say, plan, step as said};

use super::links;
use crate::guide::entity::{Entity, KINDS};
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn source<'s>(guide: &Guide<'s>, source: &'s Source) -> Entry<'s> {
    let l = guide.l();
    let glance = [
        source.url.as_deref().map(|url| Row::one(say::site(l), guide.outward(url))),
        Some(Row::one(say::publisher(l), maud::html! { bdi { (source.publisher) } })),
        Some(Row::one(say::kind(l), guide.source_kind(source.kind))),
        source.published.map(|day| Row::one(say::published(l), guide.vague(day))),
        source.note.as_ref().map(|note| Row::one(common::note(l), guide.text(note).as_ref())),
    ];
    Entry { glance: glance.into_iter().flatten().collect(), ..Entry::default() }
}

impl Guide<'_> {
    /// The word for a kind of source.
    pub(in crate::guide) fn source_kind(&self, kind: SourceKind) -> &'static str {
        let l = self.l();
        match kind {
            SourceKind::Law => say::kind_law(l),
            SourceKind::Official => say::kind_official(l),
            SourceKind::LawFirm => say::kind_law_firm(l),
            SourceKind::Consultancy => say::kind_consultancy(l),
            SourceKind::Bank => say::kind_bank(l),
            SourceKind::Press => say::kind_press(l),
            SourceKind::Secondary => say::kind_secondary(l),
            SourceKind::Software => say::kind_software(l),
        }
    }
}

/// Everything that cites a source, in any edition.
pub(super) fn cited_by(guide: &Guide<'_>, ix: SourceIx) -> Vec<Section> {
    let id = guide.book().entities.sources.id(ix);
    let all = KINDS.into_iter().flat_map(|kind| Entity::all(guide.book(), kind));
    let citing = all.filter(|entity| cites(guide, *entity, id)).map(|entity| guide.link(entity)).collect();
    Section::links("cited", say::cited_by(guide.l()), citing).into_iter().collect()
}

fn cites(guide: &Guide<'_>, entity: Entity, id: &Id) -> bool {
    use rulebook::diagnostic::Kind;
    let e = &guide.book().entities;
    let law = |law: &[Citation]| law.iter().any(|citation| citation.source.value == *id);
    let named = |sources: &[At<Id>]| sources.iter().any(|source| source.value == *id);
    if entity.editions(guide.book()).iter().any(|edition| law(edition.law) || named(edition.sources)) {
        return true;
    }
    match entity.kind() {
        Kind::Step => e.steps[entity.ix()]
            .editions
            .iter()
            .flat_map(|edition| &edition.fees)
            .any(|fee| law(&fee.law) || fee.readings.iter().any(|reading| named(&reading.sources))),
        Kind::Authority => named(&e.authorities[entity.ix()].sources),
        Kind::Bundle => law(&e.bundles[entity.ix()].law) || named(&e.bundles[entity.ix()].sources),
        Kind::Trap => law(&e.traps[entity.ix()].law) || named(&e.traps[entity.ix()].sources),
        Kind::Constraint => law(&e.constraints[entity.ix()].law) || named(&e.constraints[entity.ix()].sources),
        Kind::Record => {
            let record = &e.records[entity.ix()];
            named(&record.sources) || record.follow_ups.iter().any(|follow_up| named(&follow_up.sources))
        }
        Kind::Calendar => {
            let calendar = &e.calendars[entity.ix()];
            let listed = calendar.years.iter().flat_map(|year| &year.days).any(|day| named(&day.sources));
            named(&calendar.sources) || listed || calendar.rules.iter().any(|rule| named(&rule.sources))
        }
        Kind::Term => e.terms[entity.ix()].official.as_ref().is_some_and(|official| {
            [&official.ur, &official.ar].into_iter().flatten().any(|source| source == id.as_str())
        }),
        _ => false,
    }
}

pub(super) fn trap<'s>(guide: &Guide<'s>, ix: TrapIx) -> Entry<'s> {
    let l = guide.l();
    let trap = &guide.book().entities.traps[ix];
    let Some(rule) = guide.book().rules.traps.get(ix.get()) else { return Entry::default() };
    let concerns: Vec<Markup> = links(guide, rule.routes.clone())
        .into_iter()
        .chain(links(guide, rule.steps.clone()))
        .chain(links(guide, rule.evidence.clone()))
        .collect();
    let glance = [
        rule.way_out.map(|step| Row::one(plan::way_out(l), guide.link(step))),
        Row::list(say::ring(l), links(guide, rule.ring.clone())),
        Row::list(say::concerns(l), concerns),
        (!rule.when.clauses.is_empty()).then(|| Row::one(said::fee_only_when(l), guide.condition(&rule.when))),
    ];
    let rows = [
        Row::many(common::law(l), guide.citations(&trap.law)),
        Row::many(common::sources(l), guide.sources(&trap.sources)),
    ];
    Entry {
        lede: Some(guide.text(&trap.text)),
        glance: glance.into_iter().flatten().collect(),
        sure: Some(guide.confidence(Some(trap.confidence), &trap.law, &trap.sources, Some(trap.checked))),
        draft: trap.draft,
        rows: rows.into_iter().flatten().collect(),
        ..Entry::default()
    }
}

pub(super) fn constraint<'s>(guide: &Guide<'s>, ix: ConstraintIx) -> Entry<'s> {
    let l = guide.l();
    let constraint = &guide.book().entities.constraints[ix];
    let rows = [
        Row::list(say::constraints(l), guide.expression(&constraint.never.text)),
        Row::many(common::law(l), guide.citations(&constraint.law)),
        Row::many(common::sources(l), guide.sources(&constraint.sources)),
    ];
    Entry { draft: constraint.draft, rows: rows.into_iter().flatten().collect(), ..Entry::default() }
}
