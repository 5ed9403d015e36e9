//! Where the sealed bytes of files lie: in a folder or in chunks of the database.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use uuid::Uuid;

use super::{CHUNK, SEAL};
use crate::StoreError;
use crate::db::{Db, Place, Value};

/// All blobs of an installation.
#[derive(Clone, Debug)]
pub(crate) enum Blobs {
    /// Files of a folder.
    Folder(PathBuf),
    /// Chunks of the database.
    Table(Box<Db>),
}

/// A blob that is written.
#[derive(Debug)]
pub(crate) enum Writing {
    Folder { file: File, path: PathBuf },
    Table { db: Box<Db>, blob: Uuid, number: u64 },
}

impl Blobs {
    pub fn new(place: &Place, db: &Db) -> Self {
        match place {
            Place::Folder(folder) => Self::Folder(folder.join("files")),
            Place::Postgres(_) => Self::Table(Box::new(db.clone())),
        }
    }

    /// Begins a new blob.
    pub(crate) async fn write(&self, blob: Uuid) -> Result<Writing, StoreError> {
        match self {
            Self::Folder(folder) => {
                let path = path(folder, blob);
                let shelf = path.parent().unwrap_or(folder);
                fs::create_dir_all(shelf).await.map_err(StoreError::unavailable)?;
                let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).await;
                Ok(Writing::Folder { file: file.map_err(StoreError::unavailable)?, path })
            }
            Self::Table(db) => Ok(Writing::Table { db: db.clone(), blob, number: 0 }),
        }
    }

    /// A chunk of a blob by its number, from 0. None behind the last.
    pub(crate) async fn chunk(&self, blob: Uuid, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Folder(folder) => read_chunk(&path(folder, blob), number).await.map_err(StoreError::unavailable),
            Self::Table(db) => {
                let args = [Value::text(blob.to_string()), Value::count(number)?];
                let rows = db.read("SELECT bytes FROM chunks WHERE blob = $1 AND number = $2", &args).await?;
                rows.first().map(|row| row.bytes(0)).transpose()
            }
        }
    }

    /// Removes a blob.
    pub(super) async fn remove(&self, blob: Uuid) -> Result<(), StoreError> {
        match self {
            Self::Folder(folder) => match fs::remove_file(path(folder, blob)).await {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::unavailable(error)),
                _ => Ok(()),
            },
            Self::Table(db) => db.execute("DELETE FROM chunks WHERE blob = $1", &[Value::text(blob.to_string())]).await,
        }
    }

    /// All blobs that there are.
    pub(crate) async fn all(&self) -> Result<Vec<Uuid>, StoreError> {
        match self {
            Self::Folder(folder) => listed(folder).await.map_err(StoreError::unavailable),
            Self::Table(db) => {
                db.read("SELECT DISTINCT blob FROM chunks", &[]).await?.iter().map(|row| row.id(0)).collect()
            }
        }
    }
}

impl Writing {
    /// Adds the next chunk, which has the full length unless it is the last.
    pub async fn add(&mut self, sealed: &[u8]) -> Result<(), StoreError> {
        match self {
            Self::Folder { file, .. } => file.write_all(sealed).await.map_err(StoreError::unavailable),
            Self::Table { db, blob, number } => {
                let args = [Value::text(blob.to_string()), Value::count(*number)?, Value::bytes(sealed)];
                *number += 1;
                db.execute("INSERT INTO chunks (blob, number, bytes) VALUES ($1, $2, $3)", &args).await
            }
        }
    }

    /// Makes the blob last, also if the power fails.
    pub async fn finish(self) -> Result<(), StoreError> {
        match self {
            Self::Folder { mut file, path } => {
                let synced = async {
                    file.flush().await?;
                    file.sync_all().await?;
                    // The shelf and the folder of shelves may be new too.
                    for folder in path.ancestors().skip(1).take(3) {
                        File::open(folder).await?.sync_all().await?;
                    }
                    Ok::<_, io::Error>(())
                };
                synced.await.map_err(StoreError::unavailable)
            }
            Self::Table { .. } => Ok(()),
        }
    }
}

/// The path of a blob. Its last digits are random, so that shelves fill evenly.
fn path(folder: &Path, blob: Uuid) -> PathBuf {
    let name = blob.as_simple().to_string();
    let (rest, shelf) = name.split_at(name.len() - 2);
    folder.join(shelf).join(rest)
}

async fn read_chunk(path: &Path, number: u64) -> io::Result<Option<Vec<u8>>> {
    let length = u64::try_from(CHUNK + SEAL).unwrap_or(u64::MAX);
    let mut file = File::open(path).await?;
    file.seek(io::SeekFrom::Start(number.saturating_mul(length))).await?;
    let mut chunk = Vec::with_capacity(CHUNK + SEAL);
    file.take(length).read_to_end(&mut chunk).await?;
    Ok(Some(chunk).filter(|chunk| !chunk.is_empty()))
}

async fn listed(folder: &Path) -> io::Result<Vec<Uuid>> {
    let mut found = Vec::new();
    let mut shelves = match fs::read_dir(folder).await {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        other => other?,
    };
    while let Some(shelf) = shelves.next_entry().await? {
        if !shelf.file_type().await?.is_dir() {
            continue;
        }
        let mut blobs = fs::read_dir(shelf.path()).await?;
        while let Some(blob) = blobs.next_entry().await? {
            let name = format!("{}{}", blob.file_name().to_string_lossy(), shelf.file_name().to_string_lossy());
            found.extend(Uuid::try_parse(&name));
        }
    }
    Ok(found)
}
