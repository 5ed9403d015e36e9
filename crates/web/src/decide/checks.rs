//! What a machine can see in what was handed in, before an officer looks: dates, what is there, and in which state. It judges nothing.

use calendar::Day;
use desk::case::{Given, Handed, Waypoint};
use desk::firm::Particulars;
use rulebook::checked::{EvidenceIx, StateIx};
use rulebook::diagnostic::Kind;
use rulebook::plan::{NeedPlan, Tri};
use rulebook::source::{Citation, Edition, Id};
use rulebook::yaml::At;
use text::say::{common, decide as say};

use super::view::{Cited, Item};
use crate::case::visit::Visit;
use crate::url::Href;

/// The checklist of a step: what it gives or prepares, then what it needs. Each paper once.
pub(super) fn checklist(visit: &Visit<'_>, waypoint: &Waypoint, handed: &Handed) -> Vec<Item> {
    let Ok(way) = &visit.way else { return Vec::new() };
    let given = way.gives(visit.book(), waypoint, handed.on);
    let mut items: Vec<Item> = given.iter().filter_map(|given| comes(visit, handed, given)).collect();
    let needs = way.step(waypoint).into_iter().flat_map(|step| &step.needs).filter(|need| need.needed != Tri::No);
    for need in needs {
        let item = needed(visit, need);
        if items.iter().all(|known| known.id != item.id) {
            items.push(item);
        }
    }
    items
}

/// A paper that comes of the step.
fn comes(visit: &Visit<'_>, handed: &Handed, given: &Given) -> Option<Item> {
    let l = visit.l();
    let book = visit.book();
    let paper = book.entities.evidence.find(&given.evidence)?;
    let states: Vec<StateIx> = given.states.iter().filter_map(|id| book.entities.states.find(id)).collect();
    let filed = handed.papers.iter().find(|filed| filed.evidence == given.evidence);
    let about = filed.and_then(|filed| visit.file.firm.papers.get(&filed.paper)).map(|paper| &paper.particulars);
    Some(Item {
        id: given.evidence.clone(),
        title: visit.words().prepared(paper, &states).into_owned(),
        part: say::item_comes(l),
        machine: match about {
            Some(about) => particulars(visit, handed.on, about),
            None => vec![(false, say::check_not_filed(l).to_owned())],
        },
        judge: about.map(|_| say::judge_paper(l)),
        law: law_of_paper(visit, paper),
    })
}

/// A paper that the step needs.
fn needed(visit: &Visit<'_>, need: &NeedPlan) -> Item {
    let l = visit.l();
    let there = need.held || need.bring;
    let says = if there { say::check_there(l) } else { say::check_missing(l) };
    Item {
        id: visit.book().entities.evidence.id(need.evidence).as_str().to_owned(),
        title: visit.words().prepared(need.evidence, &need.states).into_owned(),
        part: say::item_needs(l),
        machine: vec![(there, says.to_owned())],
        judge: None,
        law: law_of_paper(visit, need.evidence),
    }
}

/// What stands on a paper, against the day on which the step was done.
fn particulars(visit: &Visit<'_>, done: Day, about: &Particulars) -> Vec<(bool, String)> {
    let l = visit.l();
    let number = if about.number.is_some() { say::check_number(l) } else { say::check_no_number(l) };
    let issued = match about.issued {
        Some(day) if day > done => (false, say::check_issued_later(l, &l.date(day))),
        Some(day) => (true, say::check_issued(l, &l.date(day))),
        None => (false, say::check_no_issued(l).to_owned()),
    };
    let expires = match about.expires {
        Some(day) if day < visit.today => (false, say::check_lapsed(l, &l.date(day))),
        Some(day) => (true, say::check_valid(l, &l.date(day))),
        None => (true, say::check_no_end(l).to_owned()),
    };
    let files = match about.files.len() {
        0 => (false, say::check_no_file(l).to_owned()),
        count => (true, say::check_files(l, count)),
    };
    vec![(about.number.is_some(), number.to_owned()), issued, expires, files]
}

fn law_of_paper(visit: &Visit<'_>, paper: EvidenceIx) -> Vec<Cited> {
    let edition = visit.book().entities.evidence[paper].nearest(visit.rules());
    edition.map_or_else(Vec::new, |edition| law(visit, edition))
}

/// The law of an edition, then who else says so.
pub(super) fn law(visit: &Visit<'_>, edition: &impl Edition) -> Vec<Cited> {
    let common = edition.common();
    let law = common.law.iter().filter_map(|citation| cited(visit, citation));
    let others = common.sources.iter().filter_map(|id: &At<Id>| source(visit, id.as_str(), None));
    law.chain(others).collect()
}

fn cited(visit: &Visit<'_>, citation: &Citation) -> Option<Cited> {
    source(visit, citation.source.as_str(), citation.article.as_deref())
}

fn source(visit: &Visit<'_>, id: &str, article: Option<&str>) -> Option<Cited> {
    let l = visit.l();
    let known = visit.book().entities.sources.by_id(id)?;
    Some(Cited {
        id: id.to_owned(),
        title: known.title.clone(),
        article: article.map(|article| common::article(l, &l.digits_in(article))),
        href: Href::entity(l.lang, Kind::Source, id),
    })
}
