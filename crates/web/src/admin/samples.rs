//! Samples of the administrator's pages: empty, usual, overlong, in error. All content is invented.

use text::Locale;
use text::say::admin as say;

use super::outbox::{Letter, OutboxView};
use super::people::{PeopleView, Somebody, Typed};
use crate::queue::samples::frame;
use crate::ui::{Sample, Status};
use crate::url::DeskPage;

const ID: &str = "0193a6c0-7d4e-7000-8000-00000000002a";

fn long() -> String {
    "Aisha bint Abdulrahman of the Desk of the Harbour ".repeat(4)
}

/// All samples of this folder.
pub(crate) fn samples(l: Locale) -> Vec<Sample> {
    let wrong = Typed {
        address: long(),
        role: "officer".to_owned(),
        country: String::new(),
        wrong: vec![("address", say::unknown(l)), ("country", say::country_needed(l))],
    };
    let typed = Typed::default();
    vec![
        Sample::new("people, none", people(l, vec![], typed.clone(), None).main(l)),
        Sample::new("people", people(l, vec![somebody("officer"), somebody("lead")], typed, None).main(l)),
        Sample::new("people, in error", people(l, vec![somebody("auditor")], wrong, Some(say::last(l))).main(l)),
        Sample::new("outbox, empty", outbox(l, vec![]).main(l)),
        Sample::new(
            "outbox",
            outbox(
                l,
                vec![
                    letter(l, (Status::Done, say::outbox_sent(l, "4 March 2030, 09:00 UTC"))),
                    letter(l, (Status::Todo, say::outbox_waits(l).to_owned())),
                    letter(l, (Status::Wrong, say::outbox_failed(l, 3_u64, &long()))),
                ],
            )
            .main(l),
        ),
    ]
}

fn people(l: Locale, people: Vec<Somebody>, typed: Typed, refused: Option<&'static str>) -> PeopleView {
    let countries = ["NZ", "KW"].map(|code| (code.to_owned(), l.country(code).unwrap().to_owned()));
    PeopleView {
        frame: frame(DeskPage::People),
        refused,
        people,
        key: ID.to_owned(),
        countries: countries.to_vec(),
        typed,
    }
}

fn somebody(role: &str) -> Somebody {
    Somebody {
        name: long(),
        person: ID.to_owned(),
        role: role.to_owned(),
        country: "KW".to_owned(),
        key: format!("{ID}-{role}"),
    }
}

fn outbox(l: Locale, mail: Vec<Letter>) -> OutboxView {
    let older = (!mail.is_empty()).then(|| DeskPage::Outbox.href(l.lang));
    OutboxView { frame: frame(DeskPage::Outbox), mail, older }
}

fn letter(l: Locale, state: (Status, String)) -> Letter {
    Letter {
        to: format!("{}@example.org", "a".repeat(60)),
        what: say::outbox_code(l),
        lang: l.lang.code().to_owned(),
        body: format!("{}\n•••", long()),
        made: ("2030-03-04T09:00:00Z".to_owned(), "4 March 2030, 09:00 UTC".to_owned()),
        state,
    }
}
