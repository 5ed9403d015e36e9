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
    use super::super::ground::Ground;
    use super::*;

    #[tokio::test]
    async fn an_open_case_follows_the_new_wording_and_its_people_are_told_once() {
        let (before, after) = (Day::from_ymd(2030, 3, 4).unwrap(), Day::from_ymd(2030, 6, 2).unwrap());
        let Ground { store, clockwork, case, .. } = &Ground::on(before, after).await;
        let job = Job { dedup: "law".into(), name: NAME.into(), args: String::new(), tries: 1 };
        run(clockwork, &job, before).await.unwrap();
        assert_eq!(store.load::<Case>(case.uuid()).await.unwrap().position, 1, "nothing changes on the day it opened");
        for _ in 0..2 {
            run(clockwork, &job, after).await.unwrap();
            let now = store.load::<Case>(case.uuid()).await.unwrap();
            assert_eq!((now.position, now.state.on), (2, Some(after)));
            let mail = store.mail(None, 10).await.unwrap();
            assert_eq!(mail.len(), 1);
            let letter = &mail[0].mail;
            assert_eq!((letter.kind.as_str(), letter.lang.as_str()), ("law", "ar"));
            for words in ["Tea of the Bay", "الصبّ ببطء", &format!("https://desk.example.org/ar/case/{case}")]
            {
                assert!(letter.body.contains(words), "{words}\n{}", letter.body);
            }
        }
    }
}
