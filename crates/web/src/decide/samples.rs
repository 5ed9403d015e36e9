//! Samples of a decision and of notes: usual, decided, overlong, in error. All content is invented.

use maud::html;
use rulebook::diagnostic::Kind;
use text::Locale;
use text::say::decide as say;

use super::form::{DecideForm, Typed};
use super::notes::{Note, NotesView};
use super::view::{Cited, DecideView, Item, PaperShown, Stands};
use crate::case::frame::Frame;
use crate::queue;
use crate::ui::{Code, FileShown, Sample, Tone};
use crate::url::{Href, Place};

const ID: &str = "0193a6c0-7d4e-7000-8000-00000000002a";

fn long() -> String {
    "The certificate of the name of the workshop of the clock makers of the harbour ".repeat(4)
}

/// All samples of this folder.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    let wrong = Typed {
        verdict: "return".to_owned(),
        items: vec!["name-slip".to_owned()],
        words: long(),
        wrong: vec![("items", say::items_needed(l).to_owned()), ("words", say::words_needed(l).to_owned())],
        ..Typed::default()
    };
    let decided = DecideView {
        form: None,
        stands: Some(Stands {
            tone: Tone::Done,
            says: vec![say::decided(l, &long(), "4 March 2030, 09:00 UTC", say::accepted(l))],
            words: Some(long()),
            undo: Some((here(l), ID.to_owned(), 7, say::undo_line(l))),
            next: Some(here(l)),
        }),
        ..view(l, Typed::default())
    };
    let own = DecideView { form: None, cannot: Some(say::own_firm(l)), holder: None, ..view(l, Typed::default()) };
    let bare = DecideView { papers: vec![], checklist: vec![], law: vec![], words: None, ..view(l, Typed::default()) };
    vec![
        Sample::new("decide", view(l, Typed::default()).main(l)),
        Sample::new("decide, in error", DecideView { refused: Some(long()), ..view(l, wrong) }.main(l)),
        Sample::new("decide, decided", decided.main(l)),
        Sample::new("decide, own firm", own.main(l)),
        Sample::new("decide, no papers", bare.main(l)),
        Sample::new("notes, none", notes(l, vec![], None).main(l)),
        Sample::new("notes", notes(l, vec![note(Some(long())), note(None)], Some(say::notes_empty(l))).main(l)),
    ]
}

fn here(l: Locale) -> Href {
    Place::Queue.href(l.lang)
}

pub(crate) fn file(l: Locale, picture: bool) -> FileShown {
    let name = long();
    let label = if picture { text::say::common::file_open(l, &name) } else { text::say::common::file_save(l, &name) };
    // The mark stands for what a camera took.
    let href = if picture { crate::assets::icon().unwrap() } else { here(l) };
    FileShown { name, label, href, picture }
}

fn frame(l: Locale) -> Frame {
    Frame { case: ID.parse().unwrap(), firm: long(), firm_href: here(l), route: long(), here: None }
}

fn cited(l: Locale) -> Cited {
    Cited {
        id: "workshop-act".to_owned(),
        title: "Workshop Act".to_owned(),
        article: Some(text::say::common::article(l, "4")),
        href: Href::entity(l.lang, Kind::Source, "workshop-act"),
    }
}

fn view(l: Locale, typed: Typed) -> DecideView {
    let item = |id: &str| Item {
        id: id.to_owned(),
        title: long(),
        part: say::item_comes(l),
        machine: vec![(true, say::check_number(l).to_owned()), (false, say::check_no_file(l).to_owned())],
        judge: Some(say::judge_paper(l)),
        law: vec![cited(l)],
    };
    DecideView {
        frame: frame(l),
        title: say::title(l, &long()),
        holder: Some(queue::samples::holder(l)),
        refused: None,
        stopped: None,
        stands: None,
        cannot: None,
        handed: vec![(say::done_on(l), html! { "4 March 2030" }), (say::handed_by(l), html! { bdi { (long()) } })],
        words: Some(long()),
        papers: vec![PaperShown {
            title: long(),
            pairs: vec![(text::say::case::step_paper_number(l), html! { (Code("A-17")) })],
            files: vec![file(l, true), file(l, false)],
        }],
        checklist: vec![item("name-slip"), item("room")],
        law: vec![cited(l)],
        about: vec![(text::say::common::time(l), html! { "3" })],
        form: Some(DecideForm {
            action: here(l),
            key: ID.to_owned(),
            seen: 7,
            only_return: false,
            papers: "00".to_owned(),
            two: Some(say::two_second(l, &long(), say::returned(l))),
            items: vec![("name-slip".to_owned(), long()), ("room".to_owned(), long())],
            sources: vec![("workshop-act".to_owned(), long())],
            typed,
        }),
    }
}

fn note(words: Option<String>) -> Note {
    Note { when: ("2030-03-04T09:00:00Z".to_owned(), "4 March 2030".to_owned()), who: long(), words }
}

fn notes(l: Locale, notes: Vec<Note>, error: Option<&str>) -> NotesView {
    let writing = Some((here(l), ID.to_owned(), String::new(), error.map(str::to_owned)));
    NotesView { frame: frame(l), notes, writing }
}
