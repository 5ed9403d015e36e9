//! Duties.

use rulebook::checked::{Ix, ObligationIx};
use rulebook::source::Edition;
use text::say::{common, guide as say, obligation as said};

use super::{common_rows, links, sure};
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: ObligationIx, position: usize) -> Option<Entry<'s>> {
    let l = guide.l();
    let edition = guide.book().entities.obligations[ix].editions.get(position)?;
    let rule = guide.book().rules.obligations.get(ix.get())?.get(position)?;
    let fields = edition.common();
    let glance = [
        Some(Row::one(say::due(l), guide.due(edition))),
        rule.authority.map(|authority| Row::one(common::authority(l), guide.link(authority))),
        Some(Row::one(said::binds(l), guide.link(rule.held))),
    ];
    let penalty = match &edition.penalty {
        Some(text) => guide.text(text),
        None => said::penalty_unknown(l).into(),
    };
    let mut rows =
        vec![Row::one(say::applies_when(l), guide.condition(&rule.when)), Row::one(said::penalty(l), penalty.as_ref())];
    rows.extend(common_rows(guide, &fields));
    Some(Entry {
        glance: glance.into_iter().flatten().collect(),
        sure: sure(guide, &fields),
        draft: edition.draft,
        rows,
        ..Entry::default()
    })
}

pub(super) fn sections(guide: &Guide<'_>, ix: ObligationIx) -> Vec<Section> {
    let held = guide.duties().find(|(duty, ..)| *duty == ix).map(|(_, _, rule)| rule.held);
    let steps = held.map(|held| guide.given_by(held)).unwrap_or_default();
    Section::links("given", say::given_by(guide.l()), links(guide, steps)).into_iter().collect()
}
