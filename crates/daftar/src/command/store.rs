//! `daftar store`: looking after what the desk keeps.

use std::fs;
use std::path::Path;

use store::{Break, Checkpoint, CopyError, Fault, Keys, Place, Store, Verified};
use text::{Locale, say};
use tokio::runtime;

use crate::Done;
use crate::args::StoreCommand;
use crate::config::{Config, Given};
use crate::data;
use crate::failure::Failure;
use crate::output::Output;
use crate::today;
use crate::user::User;

pub fn run(command: &StoreCommand, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(async {
        match command {
            StoreCommand::Verify { given, against } => verify(given, against.as_deref(), user, output).await,
            StoreCommand::Rebuild { given } => rebuild(given, user, output).await,
            StoreCommand::Erasures { given } => erasures(given, user, output).await,
            StoreCommand::Copy { given, from, to } => copy(given, from, to, user, output).await,
            StoreCommand::Checkpoint { given, export } => checkpoint(given, export.as_deref(), user, output).await,
        }
    })
}

async fn verify(given: &Given, against: Option<&Path>, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let against = against.map(checkpoints).transpose()?.unwrap_or_default();
    let store = open(given, user).await?;
    let mut progress = Progress::new(user);
    let found = store.verify(&against, |done, total| progress.tell(done, total)).await;
    store.close().await;
    match found.map_err(Failure::Store)? {
        Ok(verified) => {
            output.write(&format!("{}\n", holds(l, verified)))?;
            Ok(Done::Well)
        }
        Err(found) => {
            output.write(&format!("{}\n", broken(l, &found)))?;
            Ok(Done::AtFault)
        }
    }
}

async fn rebuild(given: &Given, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let store = open(given, user).await?;
    let mut progress = Progress::new(user);
    let events = store.rebuild(|done, total| progress.tell(done, total)).await;
    store.close().await;
    let says = say::cli::store_rebuilt(l, &number(l, events.map_err(Failure::Store)?));
    output.write(&format!("{says}\n"))?;
    Ok(Done::Well)
}

async fn erasures(given: &Given, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let store = open(given, user).await?;
    let all = store.erasures().await;
    store.close().await;
    for erasure in all.map_err(Failure::Store)? {
        output.write(&format!("{}\n", erasure.line()))?;
    }
    Ok(Done::Well)
}

async fn copy(given: &Given, from: &str, to: &str, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let config = Config::of(given, user)?;
    let (from, to) = (place(from), place(to));
    if let Place::Folder(folder) = &from
        && !folder.join("daftar.db").is_file()
    {
        return Err(Failure::NoFile(folder.join("daftar.db")));
    }
    let key = match &from {
        Place::Folder(folder) => folder.join("master.key"),
        Place::Postgres(_) => config.data.join("master.key"),
    };
    let key = config.master_key_file.clone().unwrap_or(key);
    let keys = match &config.master_key {
        Some(given) => given.0.clone(),
        None => Keys::read(&key).map_err(Failure::Store)?,
    };
    let store = Store::open(&from, keys.clone()).await.map_err(Failure::Store)?;
    if let Place::Folder(folder) = &to {
        data::make(folder).map_err(|error| Failure::DataFolder(folder.clone(), error))?;
    }
    let copied = store.copy_to(&to, keys, |_| {}).await;
    store.close().await;
    let verified = match copied {
        Ok(verified) => verified,
        Err(CopyError::NotEmpty) => return Err(Failure::PlaceTaken),
        Err(CopyError::Store(error)) => return Err(Failure::Store(error)),
        Err(CopyError::Broken(found)) => {
            output.write(&format!("{}\n", broken(l, &found)))?;
            return Ok(Done::AtFault);
        }
    };
    if let Place::Folder(folder) = &to
        && config.master_key.is_none()
    {
        // Copying keeps the permissions.
        let there = folder.join("master.key");
        fs::copy(&key, &there).map_err(|error| Failure::DataFolder(there, error))?;
    }
    output.write(&format!("{}\n{}\n", say::cli::store_copied(l), holds(l, verified)))?;
    Ok(Done::Well)
}

/// A data folder, or a database by its URL.
fn place(text: &str) -> Place {
    if ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme)) {
        Place::Postgres(text.to_owned())
    } else {
        Place::Folder(text.into())
    }
}

pub(super) fn holds(l: Locale, verified: Verified) -> String {
    let Verified { events, streams, checkpoints } = verified;
    say::cli::store_holds(l, &number(l, events), &number(l, streams), &number(l, checkpoints))
}

async fn checkpoint(given: &Given, export: Option<&Path>, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let store = open(given, user).await?;
    let made = store.checkpoint(today::now()).await;
    let all = store.checkpoints().await;
    store.close().await;
    let Some(made) = made.map_err(Failure::Store)? else {
        output.write(&format!("{}\n", say::cli::store_no_events(l)))?;
        return Ok(Done::Well);
    };
    if let Some(path) = export {
        let lines: String = all.map_err(Failure::Store)?.iter().map(|one| one.line() + "\n").collect();
        fs::write(path, lines).map_err(Failure::Output)?;
    }
    output.write(&format!("{}\n{}\n", say::cli::store_checkpoint(l, &number(l, made.global)), made.line()))?;
    Ok(Done::Well)
}

/// Opens a store that is there. Of a folder in which nothing was kept yet, an empty one.
pub(super) async fn open(given: &Given, user: &User) -> Result<Store, Failure> {
    let config = Config::of(given, user)?;
    if config.database.is_none() {
        if !config.data.exists() {
            return Err(Failure::NoFile(config.data));
        }
        if !config.data.is_dir() {
            return Err(Failure::NotAFolder(config.data));
        }
    }
    Ok(data::open(&config).await?.store)
}

/// The checkpoints of a file, one a line.
fn checkpoints(path: &Path) -> Result<Vec<Checkpoint>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Unreadable(path.to_owned(), error))?;
    let lines = text.lines().filter(|line| !line.trim_ascii().is_empty());
    lines
        .map(|line| Checkpoint::parse(line).ok_or_else(|| Failure::NoCheckpoints(path.to_owned())))
        .collect::<Result<Vec<_>, _>>()
        .and_then(|found| if found.is_empty() { Err(Failure::NoCheckpoints(path.to_owned())) } else { Ok(found) })
}

/// Where a log does not hold, and why.
pub(super) fn broken(l: Locale, found: &Break) -> String {
    let why = match found.fault {
        Fault::Missing => say::cli::store_fault_missing(l),
        Fault::Position => say::cli::store_fault_position(l),
        Fault::Hash => say::cli::store_fault_hash(l),
        Fault::Chain => say::cli::store_fault_chain(l),
        Fault::Form => say::cli::store_fault_form(l),
        Fault::Checkpoint => say::cli::store_fault_checkpoint(l),
        Fault::Signature => say::cli::store_fault_signature(l),
    };
    let global = number(l, found.global);
    if found.stream.is_empty() {
        say::cli::store_break_nowhere(l, &global, why)
    } else {
        say::cli::store_break(l, &global, &found.stream, &number(l, found.position), why)
    }
}

fn number(l: Locale, number: u64) -> String {
    l.integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Says on standard error how far it has come, at most about a hundred times.
struct Progress {
    l: Locale,
    told: u64,
}

impl Progress {
    fn new(user: &User) -> Self {
        Self { l: user.err.locale, told: 0 }
    }

    fn tell(&mut self, done: u64, total: u64) {
        // Short work needs no progress.
        const MANY: u64 = 10_000;
        if total > MANY && done >= self.told.saturating_add(total / 100) {
            self.told = done;
            let says = say::cli::store_progress(self.l, &number(self.l, done), &number(self.l, total));
            crate::failure::tell(&format!("{says}\n"));
        }
    }
}
