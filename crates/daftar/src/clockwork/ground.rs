//! A store with a firm, its owner and an open case, and the clockwork over it, for tests.

use calendar::Day;
use desk::case::{Ask, Case, Command, Opening};
use desk::firm::{self, Firm};
use desk::ids::{CaseId, FirmId, PersonId};
use desk::person::{Command as PersonCommand, Person};
use desk::stream::{By, Meta};
use rulebook::{InputFile, Rulebook, check};
use store::jobs::{Job, enqueue};
use store::{Keys, Place, Store, people};
use tempfile::TempDir;
use text::{Lang, Locale};
use uuid::Uuid;
use web::{Desk, Law, Site};

use super::Clockwork;
use crate::today;

/// The owner of the firm, who reads Arabic.
pub const OWNER: PersonId = PersonId::new(Uuid::from_u128(1));
const FIRM: FirmId = FirmId::new(Uuid::from_u128(2));
const CASE: CaseId = CaseId::new(Uuid::from_u128(3));

/// What a test stands on.
pub struct Ground {
    /// The store.
    pub store: Store,
    /// The clockwork.
    pub clockwork: Clockwork,
    /// The case.
    pub case: CaseId,
    /// Where it is.
    pub folder: TempDir,
}

impl Ground {
    /// A case that opened on the fourth of March 2030, which is today.
    pub async fn new() -> Self {
        let opened = Day::from_ymd(2030, 3, 4).unwrap();
        Self::on(opened, opened).await
    }

    /// A case that opened on a day, and what day is today.
    pub async fn on(opened: Day, today: Day) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::Folder(folder.path().to_owned()), Keys::new(&[7; 32])).await.unwrap();
        let book = book();
        open(&store, &book, opened).await;
        let origin = Some("https://desk.example.org".parse().unwrap());
        let site = Site::new(origin, Desk::default(), Law::new(book, Box::new(move |_| today)), 1);
        let clockwork =
            Clockwork { site, store: store.clone(), postman: None, is_training: false, locale: Locale::new(Lang::En) };
        Self { store, clockwork, case: CASE, folder }
    }

    /// A job that waits.
    pub async fn job(&self, name: &str, args: &str) -> Job {
        let dedup = format!("{name} {args}");
        self.store.run(vec![enqueue(&dedup, name, args, today::now())]).await.unwrap();
        Job { dedup, name: name.to_owned(), args: args.to_owned(), tries: 1 }
    }
}

/// Who does something, now.
pub fn meta(by: By) -> Meta {
    Meta { by, at: today::now(), why: None }
}

/// The smallest rulebook, with another wording of its one step from June 2030.
fn book() -> Rulebook {
    let text = include_str!("../../tests/cli/small.yaml");
    let text = text.replace("      - title: {en: Pour,", "      - until: 2030-06-01\n        title: {en: Pour,");
    let (before, after) = text.split_once("goals:\n").unwrap();
    let edition = "      - from: 2030-06-01
        title: {en: Pour slowly, ur: آہستہ ڈالنا, ar: الصبّ ببطء}
        authority: house
        gives: cup
        fees: [{id: tea, amount: \"2.000 KWD\", per: once, paid_to: house}]
        days: [2, 2, 3]
        law: [{source: tea-act, article: \"1a\"}]
        confidence: high
        checked: 2029-01-01
";
    let bytes = format!("{before}{edition}goals:\n{after}").into_bytes();
    check(vec![InputFile { path: "rules.yaml".into(), bytes }]).rulebook.unwrap()
}

/// A store with a firm, its owner and a case that opened on a day.
async fn open(store: &Store, book: &Rulebook, on: Day) {
    let (owner, firm, case) = (OWNER, FIRM, CASE);
    let key = store.person_key(owner).await.unwrap();
    let rows =
        vec![people::put(&key, "email", "owner@example.org").unwrap(), people::put(&key, "letters", "ar").unwrap()];
    let by = By::Person(owner);
    let join = |state: &Person, _| state.decide(PersonCommand::Join);
    store.act(owner.uuid(), None, meta(by), join, |_| Ok(rows.clone())).await.unwrap();
    let found = firm::Command::Found { name: "Tea of the Bay".into(), number: None, owner };
    let found = |state: &Firm, _| state.decide(today::now(), found.clone());
    store.act(firm.uuid(), None, meta(by), found, |_| Ok(vec![])).await.unwrap();
    let opening = Opening {
        case,
        firm,
        goal: "tea".into(),
        route: "at-table".into(),
        on,
        start: on,
        facts: [("guest.thirsty".to_owned(), "true".to_owned())].into(),
        rulebook: book.hash.clone(),
    };
    let ask = Ask { by, at: today::now(), seen: None, command: Command::Open(opening) };
    let open = |state: &Case, _| state.decide(ask.clone(), &|_| None);
    store.act(case.uuid(), None, meta(by), open, |_| Ok(vec![])).await.unwrap();
}
