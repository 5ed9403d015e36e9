//! The desk's own clockwork: what is done without anybody asking. Each node runs it; jobs lie in the store and are taken by one node at a time, so
//! that a thing is done once however many nodes there are. A job may run twice if a node dies in the middle, and is written so that this does no harm.
//!
//! **A new job**: a module with a `run`, its arm in [`Clockwork::job`], and whoever puts it there with [`store::jobs::enqueue`].

mod codes;
#[cfg(test)]
mod ground;
mod law;
mod letter;
mod mail;
mod remind;
mod tell;

use std::time::Duration;

use calendar::Day;
use jiff::{SignedDuration, Timestamp};
use store::jobs::{Job, enqueue};
use store::{Store, StoreError};
use text::Locale;
use tokio::sync::watch;
use tokio::time::sleep;
use web::Site;
use web::office::tell::{DECISION, MESSAGE};

pub use mail::{Postman, PostmanError};

use crate::failure::tell;
use crate::today;

/// How long the clockwork rests when nothing waits.
const REST: Duration = Duration::from_secs(2);
/// How long it rests when the store does not answer.
const LONG_REST: Duration = Duration::from_secs(10);
/// How often it is asked whether the record is to be signed again.
const SIGNING: SignedDuration = SignedDuration::from_mins(1);
/// For how long a job belongs to the node that took it.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How long a job that is done is kept. While it is, no other like it is put there: a paper that was spoken of 30 days before its end is not spoken
/// of again, so it has to be longer than that.
const KEPT: SignedDuration = SignedDuration::from_hours(60 * 24);
/// How many jobs, letters or rows are handled at once.
const BATCH: u32 = 20;

/// What the clockwork works with.
pub struct Clockwork {
    /// The law and the desk's files.
    pub site: Site,
    /// The store.
    pub store: Store,
    /// Who carries mail; without one it stays in the outbox, and codes are shown where the server runs.
    pub postman: Option<Postman>,
    /// Whether the desk is for training: its people get no letters but those that they ask for.
    pub is_training: bool,
    /// The words of who runs the server.
    pub locale: Locale,
}

impl Clockwork {
    /// Works until the other end of the channel is gone; what is under way is finished.
    pub async fn run(self, mut end: watch::Receiver<()>) {
        let (mut known, mut signed) = (None, Timestamp::UNIX_EPOCH);
        let mut shown = today::now();
        loop {
            let rest = match self.turn(&mut known, &mut signed, &mut shown).await {
                Ok(true) => Duration::ZERO,
                Ok(false) => REST,
                Err(error) => {
                    tracing::warn!("the clockwork waits for the store: {error}");
                    LONG_REST
                }
            };
            tokio::select! {
                () = sleep(rest) => {}
                // There is nothing to hear but the end.
                _ = end.changed() => return,
            }
        }
    }

    /// One turn. Says whether more may wait.
    async fn turn(
        &self,
        known: &mut Option<(Day, String)>,
        signed: &mut Timestamp,
        shown: &mut Timestamp,
    ) -> Result<bool, StoreError> {
        let law = self.site.law().current();
        let today = self.site.law().today(&law.book);
        let now = (today, law.book.hash.clone());
        if known.as_ref() != Some(&now) {
            self.new_day(&now.0, &now.1).await?;
            *known = Some(now);
        }
        let at = today::now();
        if at.duration_since(*signed) >= SIGNING {
            self.store.checkpoint_if_due(at).await?;
            *signed = at;
        }
        let jobs = self.store.take_jobs(at, at + LEASE, BATCH).await?;
        let mut busy = !jobs.is_empty();
        for job in jobs {
            self.job(&job, today).await?;
        }
        if let Some(postman) = &self.postman {
            let letters = self.store.take_mail(at, at + LEASE, BATCH).await?;
            busy |= !letters.is_empty();
            for letter in letters {
                postman.deliver(&self.store, &letter).await?;
            }
        } else {
            for line in codes::since(self, shown).await? {
                tell(&format!("{line}\n"));
            }
        }
        Ok(busy)
    }

    /// Another day, or other rules: what follows from them is put among the jobs, once for all nodes.
    async fn new_day(&self, day: &Day, hash: &str) -> Result<(), StoreError> {
        let at = today::now();
        let jobs = [
            (format!("law {day} {hash}"), law::NAME),
            (format!("remind {day}"), remind::NAME),
            (format!("sweep {day}"), "sweep"),
        ];
        self.store.run(jobs.iter().map(|(dedup, name)| enqueue(dedup, name, "", at)).collect()).await.map(drop)
    }

    /// Does a job. One that fails is tried again later, each time after twice as long.
    async fn job(&self, job: &Job, today: Day) -> Result<(), StoreError> {
        let done = match job.name.as_str() {
            law::NAME => law::run(self, job, today).await,
            remind::NAME => remind::run(self, job, today).await,
            DECISION | MESSAGE => tell::run(self, job).await,
            "sweep" => self.sweep().await,
            // A later version of the program may have put it there, and does it.
            _ => Err(StoreError::Damaged(format!("no such job: {}", job.name))),
        };
        match done {
            Ok(()) => self.store.job_done(&job.dedup, today::now()).await,
            Err(error) => {
                tracing::warn!(job = job.name, tries = job.tries, "a job failed: {error}");
                self.store.job_failed(&job.dedup, &error.to_string(), today::now() + later(job.tries)).await
            }
        }
    }

    /// Removes what has ended: sessions, codes, counts of tries, jobs done long ago, and files that nobody uses.
    async fn sweep(&self) -> Result<(), StoreError> {
        let at = today::now();
        self.store.sweep_sessions(at).await?;
        self.store.sweep_rates(at - SignedDuration::from_hours(24)).await?;
        self.store.sweep_jobs(at - KEPT).await?;
        let files = self.store.sweep_files(at).await?;
        if files > 0 {
            tracing::info!(files, "files that nobody used were removed");
        }
        Ok(())
    }
}

/// How long to wait before the next try: a minute, then twice as long each time, six hours at most.
fn later(tries: u64) -> SignedDuration {
    let minutes = 1_i64 << tries.saturating_sub(1).min(9);
    SignedDuration::from_mins(minutes.min(360))
}

/// The end of a page of ids, as the next job of a series carries it.
fn after(job: &Job) -> &str {
    &job.args
}

/// The next job of a series, behind an id.
fn next(job: &Job, last: &str, at: Timestamp) -> store::Statement {
    let series = job.dedup.split(" after ").next().unwrap_or(&job.dedup);
    enqueue(&format!("{series} after {last}"), &job.name, last, at)
}

#[cfg(test)]
mod tests {
    use desk::ids::FirmId;
    use store::files::{Holder, Limits};
    use uuid::Uuid;

    use super::ground::Ground;
    use super::*;

    /// What an upload left behind that broke off two days ago is gone after the daily job, and so is the job of 61 days ago; what is younger stays.
    #[tokio::test]
    async fn the_daily_sweep_takes_broken_uploads_and_old_jobs() {
        let Ground { store, clockwork, folder, .. } = &Ground::new().await;
        let today = Day::from_ymd(2030, 3, 4).unwrap();
        let now = today::now();
        for hours in [48, 1] {
            let began = now - SignedDuration::from_hours(hours);
            let firm = FirmId::new(Uuid::from_u128(1));
            let mut upload = store.upload(firm, Holder::Firm, Limits::default(), began).await.unwrap();
            upload.write(b"half of a paper").await.unwrap();
        }
        for days in [61, 59] {
            let done = now - SignedDuration::from_hours(24 * days);
            store.run(vec![enqueue(&format!("{days} days ago"), "remind", "", done)]).await.unwrap();
            store.job_done(&format!("{days} days ago"), done).await.unwrap();
        }
        let blobs = || {
            let shelves = std::fs::read_dir(folder.path().join("files")).unwrap();
            shelves.map(|shelf| std::fs::read_dir(shelf.unwrap().path()).unwrap().count()).sum::<usize>()
        };
        assert_eq!(blobs(), 2);
        clockwork.new_day(&today, "abc").await.unwrap();
        let jobs = store.take_jobs(today::now(), today::now() + LEASE, BATCH).await.unwrap();
        assert_eq!(jobs.len(), 3);
        for job in jobs {
            clockwork.job(&job, today).await.unwrap();
        }
        assert_eq!(blobs(), 1);
        let rows = store.read("SELECT dedup FROM jobs WHERE name = 'remind' ORDER BY dedup", &[]).await.unwrap();
        let kept: Vec<_> = rows.iter().map(|row| row.text(0).unwrap()).collect();
        assert_eq!(kept, ["59 days ago", "remind 2030-03-04"]);
        let failed = store.read("SELECT dedup FROM jobs WHERE done_at IS NULL", &[]).await.unwrap();
        assert!(failed.is_empty(), "{failed:?}");
    }

    #[test]
    fn each_try_waits_longer_than_the_one_before() {
        let minutes: Vec<i64> = [1, 2, 3, 9, 10, 50].map(|tries| later(tries).as_mins()).to_vec();
        assert_eq!(minutes, [1, 2, 4, 256, 360, 360]);
    }
}
