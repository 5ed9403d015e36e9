//! Samples of the queue's pages: empty, usual, overlong, in error. All content is invented.

use text::Locale;

use super::frame::DeskFrame;
use super::holder::Holder;
use super::search::{Firm, SearchView};
use super::view::{Filters, Line, Narrowing, QueueView};
use crate::ui::{Sample, Status};
use crate::url::{DeskPage, Href, Place};

const ID: &str = "0193a6c0-7d4e-7000-8000-00000000002a";

fn long() -> String {
    "Karachi Cloud Works and Sons of the Harbour ".repeat(6)
}

/// The pages of the desk, all of them seen.
pub(crate) fn frame(here: DeskPage) -> DeskFrame {
    DeskFrame { sees: DeskPage::ROW.to_vec(), here }
}

/// Who has a case, with all that can be done about it.
pub(crate) fn holder(l: Locale) -> Holder {
    Holder {
        says: text::say::queue::has(l, &long()),
        case: ID.to_owned(),
        key: ID.to_owned(),
        takes: true,
        gives_back: true,
        hands_to: vec![(ID.to_owned(), long()), ("b".to_owned(), "B".to_owned())],
        notes: Some(Href::case_notes(l.lang, ID.parse().unwrap())),
    }
}

/// All samples of this folder.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    vec![
        Sample::new("queue, empty", queue(l, vec![], None).main(l)),
        Sample::new("queue", queue(l, vec![line(l, "Indus Soft", true), line(l, "الإتقان", false)], None).main(l)),
        Sample::new("queue, overlong and refused", queue(l, vec![line(l, &long(), true)], Some(long())).main(l)),
        Sample::new("search, nothing typed", search("", None).main(l)),
        Sample::new("search, nothing found", search(&long(), Some(vec![])).main(l)),
        Sample::new("search", search("ind", Some(vec![firm(l, "Indus Soft"), firm(l, &long())])).main(l)),
    ]
}

fn queue(l: Locale, lines: Vec<Line>, refused: Option<String>) -> QueueView {
    let here = DeskPage::Queue.href(l.lang);
    let narrowing = Narrowing {
        name: "route",
        label: text::say::queue::route(l),
        all: text::say::queue::all_routes(l),
        entries: vec![("small".to_owned(), long())],
        chosen: "small".to_owned(),
    };
    QueueView {
        frame: frame(DeskPage::Queue),
        refused,
        piles: vec![(text::say::queue::mine(l).to_owned(), here.clone(), true), (long(), here.clone(), false)],
        filters: Filters { pile: "mine", choices: vec![narrowing], latest: true },
        more: (!lines.is_empty()).then(|| here.clone()),
        first: (!lines.is_empty()).then(|| here.clone()),
        nothing: (text::say::queue::empty_mine(l), Some((text::say::queue::empty_mine_go(l), here))),
        lines,
    }
}

fn line(l: Locale, firm: &str, late: bool) -> Line {
    Line {
        firm: firm.to_owned(),
        href: Place::Queue.href(l.lang),
        step: late.then(long),
        route: long(),
        since: ("2030-03-04T09:00:00Z".to_owned(), "4 March 2030".to_owned()),
        due: late.then(|| ("5 March 2030".to_owned(), late)),
        officer: text::say::queue::nobody(l).to_owned(),
        take: late.then(|| (ID.to_owned(), ID.to_owned())),
    }
}

fn search(typed: &str, firms: Option<Vec<Firm>>) -> SearchView {
    let more = firms.as_ref().is_some_and(|firms| firms.len() > 1);
    SearchView { frame: frame(DeskPage::Search), typed: typed.to_owned(), firms, more }
}

fn firm(l: Locale, name: &str) -> Firm {
    let case = (long(), Place::Queue.href(l.lang), (Status::Open, text::say::case::open_state(l)), long());
    Firm {
        name: name.to_owned(),
        href: Place::Firms.href(l.lang),
        number: Some("0012345".to_owned()),
        cases: if name.len() > 20 { vec![case] } else { vec![] },
    }
}
