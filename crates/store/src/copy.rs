//! An installation copied to another place, from either engine to either, as it was at one instant.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::db::{Column, Connection, Kind, Place, Row, Value, placeholders};
use crate::files::Blobs;
use crate::{Keys, Store, StoreError, Verified};

/// What is copied by itself: migrations are made anew, and bytes of files have a place of their own.
const APART: [&str; 2] = ["migrations", "chunks"];

/// How many rows are written together.
const TOGETHER: usize = 50;

/// Why an installation was not copied.
#[derive(Clone, Debug)]
pub enum CopyError {
    /// There is something already where it should go.
    NotEmpty,
    /// What arrived does not hold.
    Broken(crate::Break),
    /// A store failed.
    Store(StoreError),
}

impl std::fmt::Display for CopyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotEmpty => f.write_str("there is something already where it should go"),
            Self::Broken(found) => write!(f, "the copy does not hold at event {}", found.global),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CopyError {}

impl From<StoreError> for CopyError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Store {
    /// Copies everything to another, empty place and verifies it there. Others may write meanwhile; the copy is of the instant at which it began.
    /// Tells the progress: which table is being copied.
    ///
    /// # Errors
    /// If there is something already, the copy does not hold, or a store failed. Then the copy is not whole and must not be used.
    pub async fn copy_to(
        &self,
        place: &Place,
        keys: Keys,
        mut progress: impl FnMut(&str),
    ) -> Result<Verified, CopyError> {
        let there = Self::open(place, keys).await?;
        let copied = self.copy_into(&there, &mut progress).await;
        let verified = match copied {
            Ok(()) => there.verify(&[], |_, _| {}).await.map_err(CopyError::from),
            Err(error) => Err(error),
        };
        there.close().await;
        verified?.map_err(CopyError::Broken)
    }

    async fn copy_into(&self, there: &Self, progress: &mut impl FnMut(&str)) -> Result<(), CopyError> {
        let (mut from, mut to) = (self.writer().await?, there.writer().await?);
        for table in ["events", "person_keys", "sessions", "files"] {
            if !to.fetch(format!("SELECT 1 AS one FROM {table} LIMIT 1"), &[]).await?.is_empty() {
                return Err(CopyError::NotEmpty);
            }
        }
        // Most bytes of files first, so that the tables are complete soon after the instant that they are of.
        progress("files");
        let mut copied = BTreeSet::new();
        copy_blobs(&mut from, self.blobs(), there.blobs(), &mut copied).await?;
        from.begin_reading().await?;
        to.begin().await?;
        for table in from.tables().await? {
            if !APART.contains(&table.as_str()) {
                progress(&table);
                copy_table(&mut from, &mut to, &table).await?;
            }
        }
        to.commit().await?;
        from.rollback().await?;
        copy_blobs(&mut to, self.blobs(), there.blobs(), &mut copied).await?;
        to.close().await;
        from.close().await;
        Ok(())
    }
}

async fn copy_table(from: &mut Connection, to: &mut Connection, table: &str) -> Result<(), StoreError> {
    let (columns, targets) = (from.columns(table).await?, to.columns(table).await?);
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    // A later version may have added a column there; one that is missing there would be lost.
    if let Some(lost) = names.iter().find(|name| !targets.iter().any(|column| column.name == **name)) {
        return Err(StoreError::Damaged(format!("the copy has no column {table}.{lost}")));
    }
    let names = names.join(", ");
    let select = format!("SELECT {names} FROM {table}");
    let mut waiting: Vec<Value> = Vec::new();
    let mut rows = from.rows(select);
    while let Some(row) = rows.next().await? {
        for (number, column) in columns.iter().enumerate() {
            let target = targets.iter().find(|target| target.name == column.name).unwrap_or(column);
            waiting.push(value(&row, number, column.kind, target.kind)?);
        }
        if waiting.len() >= TOGETHER * columns.len() {
            insert(to, table, &names, &columns, &mut waiting).await?;
        }
    }
    insert(to, table, &names, &columns, &mut waiting).await
}

async fn insert(
    to: &mut Connection,
    table: &str,
    names: &str,
    columns: &[Column],
    waiting: &mut Vec<Value>,
) -> Result<(), StoreError> {
    if !waiting.is_empty() {
        let rows = placeholders(waiting.len() / columns.len(), columns.len());
        to.execute(format!("INSERT INTO {table} ({names}) VALUES {rows}"), waiting).await?;
        waiting.clear();
    }
    Ok(())
}

/// A value as the other engine takes it. What is true or false there is a number on `SQLite`.
fn value(row: &Row, column: usize, from: Kind, to: Kind) -> Result<Value, StoreError> {
    Ok(match (from, to) {
        (Kind::Text, _) => Value::Text(row.opt_text(column)?),
        (Kind::Bytes, _) => Value::Bytes(row.opt_bytes(column)?),
        (Kind::Int, Kind::Bool) => Value::Bool(row.opt_int(column)?.map(|number| number != 0)),
        (Kind::Int, _) => Value::Int(row.opt_int(column)?),
        (Kind::Bool, Kind::Int) => Value::Int(row.opt_bool(column)?.map(i64::from)),
        (Kind::Bool, _) => Value::Bool(row.opt_bool(column)?),
    })
}

/// Copies the sealed bytes of the files that a database lists, as they are, unless they are there by now.
async fn copy_blobs(
    listed: &mut Connection,
    from: &Blobs,
    to: &Blobs,
    copied: &mut BTreeSet<Uuid>,
) -> Result<(), StoreError> {
    for row in listed.fetch("SELECT blob FROM files ORDER BY blob", &[]).await? {
        let blob = row.id(0)?;
        if copied.insert(blob) {
            let mut writing = to.write(blob).await?;
            let mut number = 0;
            while let Some(chunk) = from.chunk(blob, number).await? {
                writing.add(&chunk).await?;
                number += 1;
            }
            writing.finish().await?;
        }
    }
    Ok(())
}
