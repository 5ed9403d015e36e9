//! Samples of a firm's pages: empty, usual, overlong, in error. All content is invented.

use desk::policy::Role;
use text::Locale;

use super::form::{FirmFault, FirmFields};
use super::frame::Frame;
use super::mine::view::{FirmRow, MineView};
use super::overview::view::{CaseRow, FirmView};
use crate::ui::{Sample, Status};
use crate::url::{FirmPage, Href, Place};

const FIRM: &str = "0193a6c0-7d4e-7000-8000-00000000002a";
const NAME: &str = "Karachi Cloud Works";

pub(super) fn long() -> String {
    "Karachi Cloud Works and Sons of the Harbour ".repeat(6)
}

pub(super) fn frame(name: &str, role: Role, here: FirmPage) -> Frame {
    Frame { firm: FIRM.parse().unwrap(), name: name.to_owned(), role, looks: !role.is_of_desk(), here }
}

/// All samples of this folder.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    [mine(l), overview(l)].into_iter().flatten().collect()
}

fn mine(l: Locale) -> Vec<Sample> {
    let row = |name: &str, role, cases| FirmRow {
        name: name.to_owned(),
        href: Place::Firms.href(l.lang),
        role: super::frame::role(l, role),
        cases,
    };
    let usual = vec![row(NAME, Role::Owner, 2), row("لاہور سافٹ ویئر ہاؤس", Role::Adviser, 0)];
    let fields = FirmFields { name: long(), number: long() };
    let view = |firms, fields, faults| MineView { firms, fields, faults, key: FIRM.to_owned() };
    vec![
        Sample::new("firms, none", view(vec![], FirmFields::default(), vec![]).main(l)),
        Sample::new("firms", view(usual, FirmFields::default(), vec![]).main(l)),
        Sample::new(
            "firms, overlong and in error",
            view(vec![row(&long(), Role::Viewer, 11)], fields, vec![FirmFault::Name, FirmFault::Number]).main(l),
        ),
    ]
}

fn overview(l: Locale) -> Vec<Sample> {
    let case = |title: &str, status, word| CaseRow {
        title: title.to_owned(),
        href: Href::firm(l.lang, FIRM.parse().unwrap()),
        status: (status, word),
        line: text::say::firm::next(l, "Investor registration"),
    };
    let view = |name: &str, role, cases, rename| FirmView {
        frame: frame(name, role, FirmPage::Cases),
        number: Some("0123456".to_owned()),
        cases,
        papers: [7, 2],
        rename,
        faults: vec![],
        export: None,
        key: FIRM.to_owned(),
    };
    let usual = vec![
        case("Service company", Status::Turn, text::say::firm::turn_firm(l)),
        case("Branch", Status::Done, text::say::firm::state_done(l)),
    ];
    let empty =
        FirmView { number: None, papers: [0, 0], ..view(NAME, Role::Owner, vec![], Some(FirmFields::default())) };
    let wrong = FirmFields { name: String::new(), number: long() };
    vec![
        Sample::new("firm, new", empty.main(l)),
        Sample::new("firm", view(NAME, Role::Preparer, usual.clone(), None).main(l)),
        Sample::new("firm, for an officer", view(NAME, Role::Officer, usual, None).main(l)),
        Sample::new(
            "firm, overlong and in error",
            FirmView {
                faults: vec![FirmFault::Name],
                ..view(
                    &long(),
                    Role::Owner,
                    vec![case(&long(), Status::Todo, text::say::firm::turn_desk(l))],
                    Some(wrong),
                )
            }
            .main(l),
        ),
    ]
}
