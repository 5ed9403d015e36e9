//! Addresses read back as what was told.

use rulebook::{InputFile, Rulebook, check};

use super::{Ask, Fault};
use crate::extract::Query;
use crate::url::Place;
use text::Lang;

pub(crate) fn invented() -> Rulebook {
    invented_with("")
}

/// The invented corridor with one more file.
pub(crate) fn invented_with(more: &str) -> Rulebook {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks/aa-bb");
    let files = ["rulebook.yaml", "law.yaml"]
        .into_iter()
        .map(|name| InputFile { path: name.to_owned(), bytes: std::fs::read(dir.join(name)).unwrap() })
        .chain([InputFile { path: "more.yaml".to_owned(), bytes: more.into() }])
        .collect();
    check(files).rulebook.unwrap()
}

#[test]
fn what_was_told_comes_back_in_canonical_order() {
    let book = invented();
    let given = "have=birth-paper:2029-05-01::sealed&workshop.workers=4&on=2030-03-04&workshop.kind=clocks&skip=workshop.capital";
    let (ask, mistakes) = Ask::read(&book, &Query::parse(given).unwrap());
    assert_eq!(mistakes, []);
    let href = ask.href(&book, Place::Start.href(Lang::En));
    let canonical = "/en/start?on=2030-03-04&workshop.kind=clocks&workshop.workers=4&have=birth-paper%3A2029-05-01%3A%3Asealed&skip=workshop.capital";
    assert_eq!(href.as_str(), canonical);
    let again = Query::parse(canonical.split_once('?').unwrap().1).unwrap();
    assert_eq!(Ask::read(&book, &again), (ask, vec![]));
}

#[test]
fn a_mistake_is_named_and_the_rest_kept() {
    let book = invented();
    let (ask, mistakes) =
        Ask::read(&book, &Query::parse("workshop.worker=4&workshop.kind=clocks&on=yesterday&on=2030-03-04").unwrap());
    let faults: Vec<(&str, bool)> =
        mistakes.iter().map(|m| (m.name.as_str(), matches!(m.fault, Fault::Subject(_)))).collect();
    assert_eq!(faults, [("workshop.worker", true), ("on", false), ("on", false)]);
    assert_eq!(ask.subject.known_facts().count(), 1);
}

#[test]
fn an_answer_replaces_i_do_not_know() {
    let book = invented();
    let workers = book.entities.facts.table().find("workshop.workers").unwrap();
    let skipped = Ask::new(&book).answered(workers, None);
    assert_eq!(skipped.pairs(&book), [("skip".to_owned(), "workshop.workers".to_owned())]);
    let answered = skipped.answered(workers, Some(7));
    assert_eq!(answered.pairs(&book), [("workshop.workers".to_owned(), "7".to_owned())]);
    assert_eq!(answered.unasked(workers), Ask::new(&book));
}
