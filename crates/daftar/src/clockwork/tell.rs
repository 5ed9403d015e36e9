//! Letters about what happened to a case: the desk has decided, or somebody wrote a message. They say that, and where to read it; the words
//! themselves stay at the desk.

use std::collections::BTreeSet;

use desk::case::{Case, Event};
use desk::firm::{Firm, FirmRole};
use desk::ids::{CaseId, PersonId};
use desk::stream::{By, Recorded};
use store::jobs::Job;
use store::{Statement, StoreError, Value};
use web::office::tell::DECISION;

use super::{Clockwork, letter};
use crate::today;

/// Writes the letters of a job, once: they and the note that it is done are one transaction.
pub(super) async fn run(clockwork: &Clockwork, job: &Job) -> Result<(), StoreError> {
    let store = &clockwork.store;
    let (case, position) = args(&job.args)?;
    let history = store.history::<Case>(case.uuid()).await?;
    let state = store.load::<Case>(case.uuid()).await?.state;
    let Some(firm) = state.firm() else { return Ok(()) };
    let firm = store.load::<Firm>(firm.uuid()).await?.state;
    let mut rows = match history.iter().find(|event| event.position == position) {
        Some(event) if job.name == DECISION => decision(clockwork, case, &firm, event, &history).await?,
        Some(event) => message(clockwork, case, &state, &firm, event).await?,
        None => return Err(StoreError::Damaged(format!("case {case} has no event {position}"))),
    };
    let done = "UPDATE jobs SET done_at = $2 WHERE dedup = $1 AND done_at IS NULL";
    // A node that was slow finds the note of another, and writes nothing.
    rows.push(Statement::one(done, vec![Value::from(job.dedup.as_str()), Value::at(today::now())]));
    store.run(rows).await.map(drop)
}

fn args(args: &str) -> Result<(CaseId, u64), StoreError> {
    let read = args.split_once(' ').and_then(|(case, position)| Some((case.parse().ok()?, position.parse().ok()?)));
    read.ok_or_else(|| StoreError::Damaged(format!("no case and position: {args}")))
}

async fn decision(
    clockwork: &Clockwork,
    case: CaseId,
    firm: &Firm,
    event: &Recorded<Event>,
    history: &[Recorded<Event>],
) -> Result<Vec<Statement>, StoreError> {
    let Event::Decided { step, verdict, .. } = &event.event else { return Ok(Vec::new()) };
    let next = history.iter().filter(|later| later.position > event.position).find_map(|later| match &later.event {
        Event::Undone { step: other } if other == step => Some(true),
        Event::Decided { step: other, .. } if other == step => Some(false),
        _ => None,
    });
    // Taken back before it counted: for the firm it never was.
    if next == Some(true) {
        return Ok(Vec::new());
    }
    let law = clockwork.site.law().current();
    let today = clockwork.site.law().today(&law.book);
    let words = |reader: &letter::Reader| letter::decision(&law, reader, &firm.name, case, step, verdict, today);
    letter::to_people(clockwork, &at_work(firm, case, None), DECISION, words).await
}

async fn message(
    clockwork: &Clockwork,
    case: CaseId,
    state: &Case,
    firm: &Firm,
    event: &Recorded<Event>,
) -> Result<Vec<Statement>, StoreError> {
    let By::Person(author) = event.meta.by else { return Ok(Vec::new()) };
    let of_firm = firm.members.contains_key(&author) || firm.is_adviser(author, Some(case), event.meta.at);
    let mut readers = at_work(firm, case, Some(author));
    // Without an officer the message waits in the queue.
    readers.extend(state.officer.filter(|officer| of_firm && *officer != author));
    let words = |reader: &letter::Reader| letter::message(reader, &firm.name, case);
    letter::to_people(clockwork, &readers, web::office::tell::MESSAGE, words).await
}

/// Who works on a case for the firm now: owners, preparers, and advisers whose mandate covers it.
fn at_work(firm: &Firm, case: CaseId, but: Option<PersonId>) -> Vec<PersonId> {
    let at = today::now();
    let members = firm.members.iter().filter(|(_, role)| **role != FirmRole::Viewer).map(|(person, _)| *person);
    let advisers =
        firm.mandates.values().filter(|mandate| mandate.covers(Some(case), at)).map(|mandate| mandate.adviser);
    let people: BTreeSet<PersonId> = members.chain(advisers).filter(|person| Some(*person) != but).collect();
    people.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use desk::case::{StepKey, Verdict};
    use desk::ids::WordsId;
    use jiff::SignedDuration;
    use store::Changes;
    use store::people;
    use uuid::Uuid;
    use web::office::tell::MESSAGE;

    use super::super::ground::{Ground, OWNER, meta};
    use super::*;

    const OFFICER: PersonId = PersonId::new(Uuid::from_u128(9));

    fn pour() -> StepKey {
        StepKey { step: "pour".into(), paper: None }
    }

    fn accepted() -> Event {
        let effective = today::now() + SignedDuration::from_secs(30);
        Event::Decided { step: pour(), verdict: Verdict::Accepted { given: vec![] }, words: None, effective }
    }

    /// Writes events of a case, as somebody; gives the position of the first.
    async fn happens(ground: &Ground, by: PersonId, events: Vec<Event>) -> u64 {
        let case = ground.store.load::<Case>(ground.case.uuid()).await.unwrap();
        let mut changes = Changes::new(meta(By::Person(by)));
        changes.write(ground.case.uuid(), &case, events).unwrap();
        ground.store.change(changes).await.unwrap();
        case.position + 1
    }

    /// The letters that wait after a job ran: kind, language and body.
    async fn letters(ground: &Ground, name: &str, position: u64) -> Vec<(String, String, String)> {
        let job = ground.job(name, &format!("{} {position}", ground.case)).await;
        run(&ground.clockwork, &job).await.unwrap();
        // What runs again writes nothing more.
        assert!(run(&ground.clockwork, &job).await.is_err());
        let mail = ground.store.mail(None, 10).await.unwrap();
        mail.into_iter().map(|posted| (posted.mail.kind, posted.mail.lang, posted.mail.body)).collect()
    }

    #[tokio::test]
    async fn a_firm_is_told_of_a_decision_in_its_language_and_once() {
        let ground = Ground::new().await;
        let position = happens(&ground, OFFICER, vec![accepted()]).await;
        let letters = letters(&ground, DECISION, position).await;
        let [(kind, lang, body)] = letters.as_slice() else { panic!("{letters:?}") };
        assert_eq!((kind.as_str(), lang.as_str()), (DECISION, "ar"));
        for words in
            ["قبِل المكتب", "الصبّ", "Tea of the Bay", &format!("https://desk.example.org/ar/case/{}", ground.case)]
        {
            assert!(body.contains(words), "{words}\n{body}");
        }
    }

    #[tokio::test]
    async fn nobody_is_told_of_what_was_taken_back() {
        let ground = Ground::new().await;
        let between = Event::Said { words: WordsId::new(Uuid::from_u128(5)), files: vec![] };
        let undone = Event::Undone { step: pour() };
        let first = happens(&ground, OFFICER, vec![accepted(), between, undone, accepted()]).await;
        assert_eq!(letters(&ground, DECISION, first).await, []);
        assert_eq!(letters(&ground, DECISION, first + 3).await.len(), 1);
    }

    #[tokio::test]
    async fn a_message_is_told_to_the_other_side() {
        let ground = Ground::new().await;
        let key = ground.store.person_key(OFFICER).await.unwrap();
        let rows = vec![people::put(&key, "email", "officer@example.org").unwrap()];
        ground.store.run(rows).await.unwrap();
        let said = |id| Event::Said { words: WordsId::new(Uuid::from_u128(id)), files: vec![] };
        // Nobody has the case yet: it waits in the queue.
        let alone = happens(&ground, OWNER, vec![said(5)]).await;
        assert_eq!(letters(&ground, MESSAGE, alone).await, []);
        happens(&ground, OFFICER, vec![Event::Taken { officer: OFFICER }]).await;
        let asked = happens(&ground, OWNER, vec![said(6)]).await;
        let to_officer = letters(&ground, MESSAGE, asked).await;
        assert_eq!(to_officer.len(), 1);
        assert!(to_officer[0].2.contains(&format!("https://desk.example.org/en/case/{}/messages", ground.case)));
        let answered = happens(&ground, OFFICER, vec![said(7)]).await;
        let all = letters(&ground, MESSAGE, answered).await;
        assert_eq!(all.iter().filter(|(_, lang, _)| lang == "ar").count(), 1, "the owner, not the officer who wrote");
        assert_eq!(all.len(), 2);
    }
}
