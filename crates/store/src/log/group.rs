//! A group of commands, written in one transaction.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use desk::stream::StreamId;

use crate::db::{Connection, Does, Row, Statement, Table, Value, portions};
use crate::log::hash::Hash;
use crate::log::ledger::{End, Ledger};
use crate::log::{Append, Appended};
use crate::{AppendError, StoreError};

/// Something to write.
#[derive(Debug)]
pub(crate) enum Work {
    /// Events with the rows that follow from them.
    Append(Append),
    /// Rows alone.
    Run(Vec<Statement>),
    /// A statement whose rows are wanted.
    Ask(Statement),
}

/// What came of it.
#[derive(Debug)]
pub(crate) enum Written {
    Appended(Appended),
    /// How many rows each statement touched.
    Ran(Vec<u64>),
    Rows(Vec<Row>),
}

/// How many rows of a table are written together.
const TOGETHER: usize = 64;

static EVENTS: Table = Table {
    name: "events",
    key: 1,
    columns: &["global", "stream", "position", "kind", "version", "body", "who", "at", "why", "hash", "chain"],
};

static COMMANDS: Table = Table { name: "commands", key: 1, columns: &["key", "position", "global", "at"] };

/// Writes all of them in one transaction. An error means that nothing of it was written, unless the connection was lost in the commit.
pub(crate) async fn write(
    connection: &mut Connection,
    group: &[Work],
) -> Result<Vec<Result<Written, AppendError>>, StoreError> {
    connection.begin().await?;
    match write_within(connection, group).await {
        Ok(written) => connection.commit().await.map(|()| written),
        Err(error) => {
            if !error.is_unavailable() {
                connection.rollback().await?;
            }
            Err(error)
        }
    }
}

async fn write_within(
    connection: &mut Connection,
    group: &[Work],
) -> Result<Vec<Result<Written, AppendError>>, StoreError> {
    let mut ledger = Ledger::default();
    if group.iter().any(|work| matches!(work, Work::Append(_))) {
        ledger = find(connection, group).await?;
    }
    let mut taken = Vec::with_capacity(group.len());
    for work in group {
        taken.push(match work {
            Work::Append(append) => match ledger.take(append) {
                Ok(appended) => Some(Ok(appended)),
                Err(AppendError::Store(error)) => return Err(error),
                Err(moved) => Some(Err(moved)),
            },
            Work::Run(_) | Work::Ask(_) => None,
        });
    }
    insert(connection, &EVENTS, &ledger.events).await?;
    insert(connection, &COMMANDS, &ledger.keys).await?;

    let mut puts = Puts::default();
    let mut written = Vec::with_capacity(group.len());
    for (work, taken) in group.iter().zip(taken) {
        written.push(match (work, taken) {
            (Work::Append(append), Some(Ok(appended))) => {
                if !appended.replayed {
                    run(connection, &mut puts, &append.rows).await?;
                }
                Ok(Written::Appended(appended))
            }
            (Work::Run(statements), _) => Ok(Written::Ran(run(connection, &mut puts, statements).await?)),
            (Work::Ask(statement), _) => {
                puts.flush(connection).await?;
                Ok(Written::Rows(connection.fetch(statement.sql(), &statement.args).await?))
            }
            (Work::Append(_), Some(Err(moved))) => Err(moved),
            // An append is always taken or refused above.
            (Work::Append(_), None) => Err(StoreError::Damaged("a command that was not decided".to_owned()).into()),
        });
    }
    puts.flush(connection).await?;
    Ok(written)
}

/// Runs statements in their order, except that whole rows may wait to be written together.
pub(crate) async fn run(
    connection: &mut Connection,
    puts: &mut Puts,
    statements: &[Statement],
) -> Result<Vec<u64>, StoreError> {
    let mut touched = Vec::with_capacity(statements.len());
    for statement in statements {
        match statement.does {
            Does::Put(table) => {
                if puts.add(table, &statement.args) {
                    puts.flush(connection).await?;
                }
                touched.push(1);
            }
            Does::Sql(sql) => {
                // What this statement reads may stand in rows that still wait.
                puts.flush(connection).await?;
                let count = connection.execute(sql, &statement.args).await?;
                statement.check(count)?;
                touched.push(count);
            }
        }
    }
    Ok(touched)
}

/// Whole rows that wait to be written together, by table.
#[derive(Debug, Default)]
pub(crate) struct Puts(Vec<(&'static Table, Vec<Vec<Value>>)>);

impl Puts {
    /// Adds a row; whether it is time to write them. The last row with a key is the one that stays, as one statement must not write a row twice.
    fn add(&mut self, table: &'static Table, row: &[Value]) -> bool {
        let key = table.key.min(row.len());
        let place = self.0.iter().position(|(known, _)| std::ptr::eq(*known, table));
        let place = place.unwrap_or_else(|| {
            self.0.push((table, Vec::new()));
            self.0.len() - 1
        });
        let rows = &mut self.0[place].1;
        match rows.iter_mut().find(|waiting| waiting.get(..key) == row.get(..key)) {
            Some(waiting) => *waiting = row.to_vec(),
            None => rows.push(row.to_vec()),
        }
        rows.len() >= TOGETHER
    }

    /// Writes what waits.
    pub async fn flush(&mut self, connection: &mut Connection) -> Result<(), StoreError> {
        for (table, rows) in self.0.drain(..) {
            put(connection, table, &rows).await?;
        }
        Ok(())
    }
}

/// Writes whole rows, new or in place of those with their keys, which must differ.
pub(crate) async fn put(connection: &mut Connection, table: &Table, rows: &[Vec<Value>]) -> Result<(), StoreError> {
    many(connection, table, rows, true).await
}

/// Writes new rows.
pub(crate) async fn insert(connection: &mut Connection, table: &Table, rows: &[Vec<Value>]) -> Result<(), StoreError> {
    many(connection, table, rows, false).await
}

async fn many(
    connection: &mut Connection,
    table: &Table,
    rows: &[Vec<Value>],
    replace: bool,
) -> Result<(), StoreError> {
    let mut rest = rows;
    for size in portions(rows.len()) {
        let (now, later) = rest.split_at(size);
        let args: Vec<Value> = now.iter().flatten().cloned().collect();
        connection.execute(table.insert(size, replace), &args).await?;
        rest = later;
    }
    Ok(())
}

/// The end of the log, the ends of the streams that the group writes to, and what is known of its keys.
async fn find(connection: &mut Connection, group: &[Work]) -> Result<Ledger, StoreError> {
    let mut streams = BTreeSet::new();
    let mut keys = BTreeSet::new();
    for work in group {
        if let Work::Append(append) = work {
            streams.extend(append.writes.iter().map(|write| write.stream.to_string()));
            keys.extend(append.stored_key());
        }
    }
    let mut ledger = Ledger::default();
    let (streams, keys): (Vec<_>, Vec<_>) = (streams.into_iter().collect(), keys.into_iter().collect());
    let mut rest = (&streams[..], &keys[..]);
    loop {
        let (now, later) = (rest.0.split_at(rest.0.len().min(64)), rest.1.split_at(rest.1.len().min(64)));
        let args: Vec<Value> = padded(now.0).chain(padded(later.0)).map(|text| Value::text(text.as_str())).collect();
        let sql = ends(padded(now.0).count(), padded(later.0).count());
        for row in connection.fetch(sql, &args).await? {
            note(&mut ledger, &row)?;
        }
        rest = (now.1, later.1);
        if rest.0.is_empty() && rest.1.is_empty() {
            return Ok(ledger);
        }
    }
}

/// The texts, the last one repeated up to a power of two, so that few texts of the statement serve all counts.
fn padded(texts: &[String]) -> impl Iterator<Item = &String> {
    let size = if texts.is_empty() { 0 } else { texts.len().next_power_of_two() };
    texts.iter().chain(texts.last().into_iter().cycle().take(size - texts.len()))
}

/// One query for the end of the log, the ends of some streams and some keys.
fn ends(streams: usize, keys: usize) -> String {
    let mut sql = String::from(
        "SELECT * FROM (SELECT 'log' AS what, '' AS name, 0 AS position, global, chain AS hash \
         FROM events ORDER BY global DESC LIMIT 1) AS last",
    );
    for number in 1..=streams {
        // Writing to a string does not fail.
        let _ = write!(
            sql,
            " UNION ALL SELECT * FROM (SELECT 'stream', stream, position, 0, hash \
             FROM events WHERE stream = ${number} ORDER BY position DESC LIMIT 1) AS stream{number}"
        );
    }
    if keys > 0 {
        let numbers: Vec<String> = (streams + 1..=streams + keys).map(|number| format!("${number}")).collect();
        let _ = write!(
            sql,
            " UNION ALL SELECT 'key', key, position, global, NULL FROM commands WHERE key IN ({})",
            numbers.join(", ")
        );
    }
    sql
}

fn note(ledger: &mut Ledger, row: &Row) -> Result<(), StoreError> {
    let (name, position, global) = (row.text(1)?, row.count(2)?, row.count(3)?);
    match row.text(0)?.as_str() {
        "log" => ledger.log = End { number: global, hash: Some(hash(row)?) },
        "stream" => {
            let stream: StreamId = name.parse().map_err(|_| StoreError::Damaged(format!("the stream {name:?}")))?;
            ledger.streams.insert(stream, End { number: position, hash: Some(hash(row)?) });
        }
        _ => {
            ledger.commands.insert(name, Appended { position, global, replayed: true });
        }
    }
    Ok(())
}

fn hash(row: &Row) -> Result<Hash, StoreError> {
    row.bytes(4)?.try_into().map_err(|_| StoreError::Damaged("a hash that is not 32 bytes long".to_owned()))
}
