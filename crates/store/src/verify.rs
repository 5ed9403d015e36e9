//! Walking the chains: whether the log is what was written, from the first event to the last.

use std::collections::HashMap;

use desk::stream::{Aggregate, StreamId, StreamKind};

use crate::checkpoint::Checkpoint;
use crate::db::{Row, Value};
use crate::events::recorded;
use crate::log::{Hash, Line, chain, parse_who};
use crate::{Store, StoreError};

/// A log that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many events.
    pub events: u64,
    /// How many streams.
    pub streams: u64,
    /// How many checkpoints it was compared with.
    pub checkpoints: u64,
}

/// The first place at which a log does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// The number of the event in the log.
    pub global: u64,
    /// The stream, as it is stored. Empty if no event is there.
    pub stream: String,
    /// The position in the stream.
    pub position: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Events before it are missing from the log.
    Missing,
    /// The events before it in its stream are missing.
    Position,
    /// It was changed, or one before it in its stream was.
    Hash,
    /// The chain over the whole log does not run through it.
    Chain,
    /// Its hash holds, but this program cannot read it.
    Form,
    /// The log is another than the one at a checkpoint, or ends before it.
    Checkpoint,
    /// A checkpoint was not signed by this installation, or was changed.
    Signature,
}

/// How many events are read at once.
const PAGE: u64 = 2_000;

const AFTER: &str = "SELECT position, kind, version, body, who, at, why, global, stream, hash, chain FROM events \
                     WHERE global > $1 ORDER BY global LIMIT $2";

impl Store {
    /// Walks the whole log and compares it with the checkpoints that are kept in it and with those given. Tells the progress: how many events of
    /// how many. An empty log holds.
    ///
    /// # Errors
    /// If the store failed. A log that does not hold is no error.
    pub async fn verify(
        &self,
        against: &[Checkpoint],
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Result<Verified, Break>, StoreError> {
        let mut checkpoints = self.checkpoints().await?;
        checkpoints.extend_from_slice(against);
        checkpoints.sort_by_key(|checkpoint| checkpoint.global);
        if let Some(forged) = checkpoints.iter().find(|one| !one.is_signed_by(self.keys())) {
            return Ok(Err(nowhere(forged.global, Fault::Signature)));
        }
        let rows = self.read("SELECT coalesce(max(global), 0) FROM events", &[]).await?;
        let total = rows.first().map_or(Ok(0), |row| row.count(0))?;
        let mut walk = Walk { checkpoints: checkpoints.into_iter().peekable(), ..Walk::default() };
        loop {
            let page = self.read(AFTER, &[Value::count(walk.global)?, Value::count(PAGE)?]).await?;
            if page.is_empty() {
                break;
            }
            for row in &page {
                if let Err(found) = walk.step(row)? {
                    return Ok(Err(found));
                }
            }
            progress(walk.global, total.max(walk.global));
        }
        Ok(match walk.checkpoints.next() {
            Some(beyond) => Err(nowhere(beyond.global, Fault::Checkpoint)),
            None => Ok(Verified {
                events: walk.global,
                streams: u64::try_from(walk.ends.len()).unwrap_or(u64::MAX),
                checkpoints: walk.compared,
            }),
        })
    }
}

fn nowhere(global: u64, fault: Fault) -> Break {
    Break { global, stream: String::new(), position: 0, fault }
}

/// How far the walk has come.
#[derive(Debug)]
struct Walk {
    global: u64,
    chain: Option<Hash>,
    ends: HashMap<StreamId, (u64, Hash)>,
    checkpoints: std::iter::Peekable<std::vec::IntoIter<Checkpoint>>,
    compared: u64,
}

impl Default for Walk {
    fn default() -> Self {
        Self { global: 0, chain: None, ends: HashMap::new(), checkpoints: vec![].into_iter().peekable(), compared: 0 }
    }
}

impl Walk {
    /// Takes in the next event.
    fn step(&mut self, row: &Row) -> Result<Result<(), Break>, StoreError> {
        let (global, position) = (row.count(7)?, row.count(0)?);
        let (kind, body, who, at, why) = (row.text(1)?, row.text(3)?, row.text(4)?, row.text(5)?, row.opt_text(6)?);
        let name = row.text(8)?;
        let broken = |fault| Ok(Err(Break { global, stream: name.clone(), position, fault }));
        if global != self.global + 1 {
            return broken(Fault::Missing);
        }
        let Ok(stream) = name.parse::<StreamId>() else { return broken(Fault::Hash) };
        let end = self.ends.get(&stream);
        if position != end.map_or(0, |end| end.0) + 1 {
            return broken(Fault::Position);
        }
        let Ok(version) = u16::try_from(row.int(2)?) else { return broken(Fault::Hash) };
        let line = Line {
            global,
            stream: &name,
            position,
            kind: &kind,
            version,
            body: &body,
            who: &who,
            at: &at,
            why: why.as_deref(),
        };
        let hash = line.hash(end.map(|end| &end.1));
        if row.bytes(9)? != hash {
            return broken(Fault::Hash);
        }
        let chain = chain(self.chain.as_ref(), &hash);
        if row.bytes(10)? != chain {
            return broken(Fault::Chain);
        }
        if parse_who(&who).is_err() || !is_read(stream.kind, row) {
            return broken(Fault::Form);
        }
        while let Some(checkpoint) = self.checkpoints.next_if(|checkpoint| checkpoint.global == global) {
            if checkpoint.chain != chain {
                return broken(Fault::Checkpoint);
            }
            self.compared += 1;
        }
        self.global = global;
        self.chain = Some(chain);
        self.ends.insert(stream, (position, hash));
        Ok(Ok(()))
    }
}

/// Whether this program can read an event.
fn is_read(kind: StreamKind, row: &Row) -> bool {
    match kind {
        StreamKind::Person => recorded::<<desk::person::Person as Aggregate>::Event>(row).is_ok(),
        StreamKind::Firm => recorded::<<desk::firm::Firm as Aggregate>::Event>(row).is_ok(),
        StreamKind::Case => recorded::<<desk::case::Case as Aggregate>::Event>(row).is_ok(),
    }
}
