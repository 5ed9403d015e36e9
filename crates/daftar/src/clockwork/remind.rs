//! Reminders before a paper of a firm runs out: once a month before, once a week before.

use calendar::Day;
use desk::firm::Firm;
use store::jobs::{Job, enqueue};
use store::{Statement, StoreError, Value};

use super::{Clockwork, after, letter, next};
use crate::today;

/// The name of the job.
pub(super) const NAME: &str = "remind";
/// How many firms one job looks at.
const PAGE: i64 = 200;
const FIRMS: &str = "SELECT id FROM firms WHERE id > $1 ORDER BY id LIMIT $2";
const REMINDED: &str = "SELECT dedup FROM jobs WHERE dedup = $1";
/// How many days before its end a paper is spoken of.
const STAGES: [i64; 2] = [7, 30];

/// Looks at the papers of the next firms, and puts the job for those behind them.
pub(super) async fn run(clockwork: &Clockwork, job: &Job, today: Day) -> Result<(), StoreError> {
    let store = &clockwork.store;
    let rows = store.read(FIRMS, &[Value::from(after(job)), Value::from(PAGE)]).await?;
    let mut last = None;
    for row in &rows {
        let id = row.id(0)?;
        let firm = store.load::<Firm>(id).await?;
        remind(clockwork, &firm.state, today).await?;
        last = Some(id.to_string());
    }
    match last {
        Some(last) if i64::try_from(rows.len()).is_ok_and(|rows| rows == PAGE) => {
            store.run(vec![next(job, &last, today::now())]).await.map(drop)
        }
        _ => Ok(()),
    }
}

async fn remind(clockwork: &Clockwork, firm: &Firm, today: Day) -> Result<(), StoreError> {
    let law = clockwork.site.law().current();
    for (id, paper) in &firm.papers {
        let Some(expires) = paper.particulars.expires else { continue };
        let Some(stage) = stage(today, expires) else { continue };
        // The job that is put there and done at once is the note that this was said.
        let said = format!("reminded {id} {expires} {stage}");
        if !clockwork.store.read(REMINDED, &[Value::from(said.as_str())]).await?.is_empty() {
            continue;
        }
        let words = |reader: &letter::Reader| letter::paper(&law, reader, firm, paper, today);
        let mut rows = letter::to_members(clockwork, firm, "paper", words).await?;
        let at = today::now();
        rows.push(enqueue(&said, "reminded", "", at));
        let done = "UPDATE jobs SET done_at = $2 WHERE dedup = $1";
        rows.push(Statement::one(done, vec![Value::from(said.as_str()), Value::at(at)]));
        clockwork.store.run(rows).await?;
    }
    Ok(())
}

/// The nearest stage that a paper has reached; none if it has run out or is good for longer.
fn stage(today: Day, expires: Day) -> Option<i64> {
    let left = today.days_until(expires);
    STAGES.into_iter().find(|stage| (0..=*stage).contains(&left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_spoken_of_twice() {
        let today = Day::from_ymd(2030, 3, 4).unwrap();
        let stage = |left: i64| stage(today, today.plus_days(left));
        assert_eq!([31, 30, 8, 7, 0, -1].map(stage), [None, Some(30), Some(30), Some(7), Some(7), None]);
    }
}
