//! Goals.

use rulebook::checked::{GoalIx, Ix, RouteIx};
use rulebook::source::Edition;
use text::say::{guide as say, step as said};

use super::{common_rows, links, sure};
use crate::guide::entry::{Entry, Row, Section};
use crate::guide::reading::Guide;

pub(super) fn entry<'s>(guide: &Guide<'s>, ix: GoalIx, position: usize) -> Option<Entry<'s>> {
    let l = guide.l();
    let edition = guide.book().entities.goals[ix].editions.get(position)?;
    let rule = guide.book().rules.goals.get(ix.get())?.get(position)?;
    let fields = edition.common();
    let subject = edition.subject.as_ref().map(|text| Row::one(said::who(l), guide.text(text).as_ref()));
    let mut rows: Vec<Row> = Row::many(say::needs(l), guide.needs(&rule.needs)).into_iter().collect();
    rows.extend(common_rows(guide, &fields));
    Some(Entry {
        lede: Some(guide.text(&edition.summary)),
        glance: subject.into_iter().collect(),
        sure: sure(guide, &fields),
        draft: edition.draft,
        rows,
        ..Entry::default()
    })
}

pub(super) fn sections(guide: &Guide<'_>, ix: GoalIx) -> Vec<Section> {
    let routes: Vec<RouteIx> =
        guide.routes().filter(|(_, _, rule)| rule.goals.contains(&ix)).map(|(route, ..)| route).collect();
    Section::links("routes", say::routes(guide.l()), links(guide, routes)).into_iter().collect()
}
