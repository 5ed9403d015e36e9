//! The law changes under open cases: each is planned anew under the rules that bind it now, and its people are told what is new for them.

use std::sync::Arc;

use calendar::Day;
use desk::case::{Ask, Case, Command, LawChange, law_changes};
use desk::firm::Firm;
use desk::ids::CaseId;
use desk::stream::{By, Meta};
use rulebook::program::Compiled;
use store::jobs::Job;
use store::{AppendError, Changes, Statement, StoreError, Value};
use uuid::Uuid;

use super::{Clockwork, after, letter, next};
use crate::today;

/// The name of the job.
pub(super) const NAME: &str = "law";
/// How many cases one job looks at.
const PAGE: i64 = 200;
const OPEN: &str = "SELECT id FROM cases WHERE state = 'open' AND id > $1 ORDER BY id LIMIT $2";

/// Looks at the next cases, and puts the job for those behind them.
pub(super) async fn run(clockwork: &Clockwork, job: &Job, today: Day) -> Result<(), StoreError> {
    let rows = clockwork.store.read(OPEN, &[Value::from(after(job)), Value::from(PAGE)]).await?;
    let mut last = None;
    for row in &rows {
        let id = row.id(0)?;
        adopt(clockwork, id, today).await?;
        last = Some(id.to_string());
    }
    match last {
        Some(last) if i64::try_from(rows.len()).is_ok_and(|rows| rows == PAGE) => {
            clockwork.store.run(vec![next(job, &last, today::now())]).await.map(drop)
        }
        _ => Ok(()),
    }
}

async fn adopt(clockwork: &Clockwork, id: Uuid, today: Day) -> Result<(), StoreError> {
    let (site, store) = (&clockwork.site, &clockwork.store);
    let law = site.law().current();
    let case = store.load::<Case>(id).await?;
    let Some(firm) = case.state.firm() else { return Ok(()) };
    let firm = store.load::<Firm>(firm.uuid()).await?;
    // A case that cannot be planned says so on its own page.
    let Ok(changes) = law_changes(&law, &case.state, &firm.state, today) else { return Ok(()) };
    if changes.is_empty() {
        return Ok(());
    }
    let at = today::now();
    let command = Command::AdoptLaw { on: today, changes: changes.clone() };
    let ask = Ask { by: By::Clockwork, at, seen: None, command };
    let Ok(events) = case.state.decide(ask, &|_| None) else { return Ok(()) };
    let meta = Meta { by: By::Clockwork, at, why: Some("law".to_owned()) };
    let mut written = Changes::new(meta).key(&format!("law {id} {today} {}", law.book.hash));
    written.write(id, &case, events)?;
    written.rows(letters(clockwork, &law, &firm.state, CaseId::new(id), &changes, today).await?);
    match store.change(written).await {
        Ok(_) => Ok(()),
        // Somebody worked on it at this moment; the job comes again.
        Err(moved @ AppendError::Moved { .. }) => Err(StoreError::Unavailable(Arc::new(moved))),
        Err(AppendError::Store(error)) => Err(error),
    }
}

async fn letters(
    clockwork: &Clockwork,
    law: &Compiled,
    firm: &Firm,
    case: CaseId,
    changes: &[LawChange],
    today: Day,
) -> Result<Vec<Statement>, StoreError> {
    let words = |reader: &letter::Reader| letter::law(law, reader, &firm.name, case, changes, today);
    letter::to_members(clockwork, firm, NAME, words).await
}

#[cfg(test)]
mod tests {
    use desk::case::Opening;
    use desk::firm;
    use desk::ids::{FirmId, PersonId};
    use desk::person::{Command as PersonCommand, Person};
    use rulebook::{InputFile, Rulebook, check};
    use store::{Keys, Place, Store, people};
    use web::{Desk, Law, Site};

    use super::*;

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

    fn meta(by: By) -> Meta {
        Meta { by, at: today::now(), why: None }
    }

    /// A store with a firm, its owner and a case that opened on a day.
    async fn opened(store: &Store, book: &Rulebook, on: Day) -> Uuid {
        let (owner, firm) = (PersonId::new(Uuid::from_u128(1)), FirmId::new(Uuid::from_u128(2)));
        let case = CaseId::new(Uuid::from_u128(3));
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
        case.uuid()
    }

    #[tokio::test]
    async fn an_open_case_follows_the_new_wording_and_its_people_are_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::Folder(folder.path().to_owned()), Keys::new(&[7; 32])).await.unwrap();
        let (before, after) = (Day::from_ymd(2030, 3, 4).unwrap(), Day::from_ymd(2030, 6, 2).unwrap());
        let book = book();
        let case = opened(&store, &book, before).await;
        let site = Site::new(
            Some("https://desk.example.org".parse().unwrap()),
            Desk::default(),
            Law::new(book, Box::new(move |_| after)),
            1,
        );
        let clockwork = Clockwork { site, store: store.clone(), postman: None };
        let job = Job { dedup: "law".into(), name: NAME.into(), args: String::new(), tries: 1 };
        run(&clockwork, &job, before).await.unwrap();
        assert_eq!(store.load::<Case>(case).await.unwrap().position, 1, "nothing changes on the day it opened");
        for _ in 0..2 {
            run(&clockwork, &job, after).await.unwrap();
            let case = store.load::<Case>(case).await.unwrap();
            assert_eq!((case.position, case.state.on), (2, Some(after)));
            let mail = store.mail(None, 10).await.unwrap();
            assert_eq!(mail.len(), 1);
            let letter = &mail[0].mail;
            assert_eq!((letter.kind.as_str(), letter.lang.as_str()), ("law", "ar"));
            for words in ["Tea of the Bay", "الصبّ ببطء", &format!("https://desk.example.org/ar/case/{}", case_id())]
            {
                assert!(letter.body.contains(words), "{words}\n{}", letter.body);
            }
        }
    }

    fn case_id() -> CaseId {
        CaseId::new(Uuid::from_u128(3))
    }
}
