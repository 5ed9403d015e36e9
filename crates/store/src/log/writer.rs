//! The one task of this process that writes. What waits is written in groups, so that many commands share one wait for the disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::{mpsc, oneshot};

use crate::db::{Connection, Db};
use crate::log::group::{Work, Written, write};
use crate::{AppendError, StoreError};

/// How many jobs are written in one transaction at most.
const GROUP: usize = 64;
/// How many bytes of events are written in one transaction, about.
const GROUP_BYTES: usize = 1 << 20;
/// How many jobs may wait. Who comes then waits before the door.
const WAITING: usize = 256;

/// What came of a job.
type Answer = Result<Written, AppendError>;

/// A job and who waits for it.
#[derive(Debug)]
struct Job {
    work: Work,
    reply: oneshot::Sender<Answer>,
}

/// What this process has written since it began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrittenCounts {
    /// Jobs: commands and other writes.
    pub jobs: u64,
    /// Groups of them, each one transaction.
    pub groups: u64,
}

#[derive(Debug, Default)]
struct Counters {
    jobs: AtomicU64,
    groups: AtomicU64,
}

/// The way to the task that writes.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    jobs: mpsc::Sender<Job>,
    counters: Arc<Counters>,
}

/// The task that writes has ended, because the store was closed.
#[derive(Debug)]
pub(crate) struct Closed;

impl std::fmt::Display for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the store is closed")
    }
}

impl std::error::Error for Closed {}

impl Writer {
    /// Starts the task. It ends when all ways to it are gone and everything is written.
    pub fn start(db: Db) -> (Self, tokio::task::JoinHandle<()>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        let counters = Arc::default();
        let task = tokio::spawn(run(db, receiver, Arc::clone(&counters)));
        (Self { jobs: sender, counters }, task)
    }

    /// Writes, or says why not.
    pub async fn write(&self, work: Work) -> Answer {
        let (reply, answer) = oneshot::channel();
        let closed = || AppendError::Store(StoreError::unavailable(Closed));
        self.jobs.send(Job { work, reply }).await.map_err(|_| closed())?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    /// What was written so far.
    pub fn counts(&self) -> WrittenCounts {
        let Counters { jobs, groups } = &*self.counters;
        WrittenCounts { jobs: jobs.load(Ordering::Relaxed), groups: groups.load(Ordering::Relaxed) }
    }
}

async fn run(db: Db, mut waiting: mpsc::Receiver<Job>, counters: Arc<Counters>) {
    let mut connection = None;
    while let Some(first) = waiting.recv().await {
        let mut size = bytes(&first.work);
        let (mut group, mut replies) = (vec![first.work], vec![first.reply]);
        while group.len() < GROUP && size < GROUP_BYTES {
            let Ok(job) = waiting.try_recv() else { break };
            size += bytes(&job.work);
            group.push(job.work);
            replies.push(job.reply);
        }
        counters.groups.fetch_add(1, Ordering::Relaxed);
        counters.jobs.fetch_add(u64::try_from(group.len()).unwrap_or(0), Ordering::Relaxed);
        for (answer, reply) in answers(&db, &mut connection, &group).await.into_iter().zip(replies) {
            // Whoever asked may be gone; what is written stays.
            let _ = reply.send(answer);
        }
    }
    if let Some(connection) = connection {
        connection.close().await;
    }
}

fn bytes(work: &Work) -> usize {
    match work {
        Work::Append(append) => append.size(),
        Work::Run(_) | Work::Ask(_) => 0,
    }
}

/// Writes a group. If one job is refused by the database, each is tried in a transaction of its own, so that it spoils only itself.
async fn answers(db: &Db, connection: &mut Option<Connection>, group: &[Work]) -> Vec<Answer> {
    match attempt(db, connection, group).await {
        Ok(answers) => answers,
        Err(error) if group.len() == 1 || error.is_unavailable() => {
            group.iter().map(|_| Err(error.clone().into())).collect()
        }
        Err(_) => {
            let mut answers = Vec::with_capacity(group.len());
            for work in group.chunks(1) {
                match attempt(db, connection, work).await {
                    Ok(answer) => answers.extend(answer),
                    Err(error) => answers.push(Err(error.into())),
                }
            }
            answers
        }
    }
}

/// Writes a group in one transaction. A connection that failed is given up; the next group gets a new one.
async fn attempt(db: &Db, connection: &mut Option<Connection>, group: &[Work]) -> Result<Vec<Answer>, StoreError> {
    let mut open = match connection.take() {
        Some(open) => open,
        None => db.writer().await?,
    };
    let written = write(&mut open, group).await;
    match &written {
        Err(error) if error.is_unavailable() => {
            tracing::error!(%error, jobs = group.len(), "nothing of a group was written");
            drop(open);
        }
        _ => *connection = Some(open),
    }
    written
}
