//! The read models made anew from the events, in one transaction: pages see the old ones until the new ones are whole.

use desk::case::Case;
use desk::firm::Firm;
use desk::person::Person;
use desk::stream::{Recorded, StreamId};

use crate::db::{Connection, Row, Value};
use crate::events::recorded;
use crate::log::{Puts, run};
use crate::models::TABLES;
use crate::{Projected, Store, StoreError};

/// How many events are read at once.
const PAGE: u64 = 5_000;

/// Reads on from a stream's position, within the streams of one kind.
const AFTER: &str = "SELECT position, kind, version, body, who, at, why, stream FROM events \
                     WHERE (stream, position) > ($1, $2) AND stream < $3 ORDER BY stream, position LIMIT $4";

impl Store {
    /// Makes all read models anew. Others who want to write wait meanwhile. Tells the progress: how many events of how many.
    ///
    /// # Errors
    /// If the store failed or an event cannot be read; then the read models stay as they were.
    pub async fn rebuild(&self, progress: impl FnMut(u64, u64)) -> Result<u64, StoreError> {
        let mut connection = self.writer().await?;
        connection.begin().await?;
        match rebuild_within(&mut connection, progress).await {
            Ok(done) => connection.commit().await.map(|()| done),
            Err(error) => {
                // The first error is the one to tell.
                let _ = connection.rollback().await;
                Err(error)
            }
        }
    }
}

async fn rebuild_within(connection: &mut Connection, mut progress: impl FnMut(u64, u64)) -> Result<u64, StoreError> {
    for table in TABLES {
        connection.execute(format!("DELETE FROM {table}"), &[]).await?;
    }
    let rows = connection.fetch("SELECT count(*) FROM events", &[]).await?;
    let total = rows.first().map_or(Ok(0), |row| row.count(0))?;
    let mut done = 0;
    let mut count = |events: u64| {
        done += events;
        progress(done, total);
        done
    };
    rebuild_kind::<Person>(connection, &mut count).await?;
    rebuild_kind::<Firm>(connection, &mut count).await?;
    rebuild_kind::<Case>(connection, &mut count).await?;
    Ok(count(0))
}

/// A stream that is being folded.
struct Folded<A> {
    stream: StreamId,
    state: A,
    position: u64,
}

async fn rebuild_kind<A: Projected>(
    connection: &mut Connection,
    count: &mut impl FnMut(u64) -> u64,
) -> Result<(), StoreError> {
    let mut puts = Puts::default();
    let mut folded: Option<Folded<A>> = None;
    // A point comes right after a hyphen, so it ends the names that begin with the kind and a hyphen.
    let (mut name, mut position) = (format!("{}-", A::KIND.as_str()), 0);
    let end = format!("{}.", A::KIND.as_str());
    loop {
        let args =
            [Value::from(name.as_str()), Value::count(position)?, Value::from(end.as_str()), Value::count(PAGE)?];
        let page = connection.fetch(AFTER, &args).await?;
        for row in &page {
            let text = row.text(7)?;
            if folded.is_none() || text != name {
                project(connection, &mut puts, folded.take()).await?;
                let stream = text.parse().map_err(|_| StoreError::Damaged(format!("the stream {text:?}")))?;
                folded = Some(Folded { stream, state: A::default(), position: 0 });
                name = text;
            }
            position = take_in(&mut folded, row)?;
        }
        let read = u64::try_from(page.len()).unwrap_or(PAGE);
        count(read);
        if read < PAGE {
            project(connection, &mut puts, folded.take()).await?;
            return puts.flush(connection).await;
        }
    }
}

/// Folds one more event; its position.
fn take_in<A: Projected>(folded: &mut Option<Folded<A>>, row: &Row) -> Result<u64, StoreError> {
    let event: Recorded<A::Event> = recorded(row)?;
    if let Some(folded) = folded {
        folded.position = event.position;
        folded.state.apply(&event);
    }
    Ok(event.position)
}

async fn project<A: Projected>(
    connection: &mut Connection,
    puts: &mut Puts,
    folded: Option<Folded<A>>,
) -> Result<(), StoreError> {
    if let Some(Folded { stream, state, position }) = folded {
        run(connection, puts, &A::rows(stream.id, &state, position)?).await?;
    }
    Ok(())
}
