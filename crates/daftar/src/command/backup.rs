//! `daftar backup` and `daftar restore`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use store::age::Identity;
use store::backup::{Erasure, unpack};
use store::{CopyError, Place, Store};
use text::say;
use tokio::runtime;

use crate::Done;
use crate::args::{Backup, Restore};
use crate::command::store::{broken, holds, open};
use crate::config::Config;
use crate::data;
use crate::failure::Failure;
use crate::output::Output;
use crate::user::User;

pub fn backup(args: &Backup, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let recipient = args.to.parse().map_err(|_| Failure::NoAgeKey(args.to.clone()))?;
    let unwritable = |error| Failure::Unwritable(args.file.clone(), error);
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(async {
        let store = open(&args.given, user).await?;
        // What is half written does not take the place of an earlier backup.
        let part = beside(&args.file, "part");
        let work = beside(&args.file, "work");
        data::make(&work).map_err(unwritable)?;
        let out = File::create(&part).map_err(unwritable)?;
        let packed = store.back_up(&work, recipient, out).await;
        store.close().await;
        let cleared = fs::remove_dir_all(&work);
        match packed {
            Ok((verified, out)) => {
                out.sync_all().and_then(|()| fs::rename(&part, &args.file)).and(cleared).map_err(unwritable)?;
                let path = args.file.display().to_string();
                output.write(&format!("{}\n{}\n", say::cli::backup_made(l, &path), holds(l, verified)))?;
                Ok(Done::Well)
            }
            Err(error) => {
                // The first error is the one to tell.
                let _ = fs::remove_file(&part);
                match error {
                    CopyError::Broken(found) => {
                        output.write(&format!("{}\n", broken(l, &found)))?;
                        Ok(Done::AtFault)
                    }
                    CopyError::NotEmpty => Err(Failure::PlaceTaken),
                    CopyError::Store(error) => Err(Failure::Store(error)),
                }
            }
        }
    })
}

pub fn restore(args: &Restore, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let config = Config::of(&args.given, user)?;
    let key = fs::read_to_string(&args.identity);
    let key = key.map_err(|error| Failure::Unreadable(args.identity.clone(), error))?;
    let identity = key.parse::<Identity>().map_err(|_| Failure::NoAgeKey(args.identity.display().to_string()))?;
    let erasures = args.erasures.as_deref().map(erasures).transpose()?.unwrap_or_default();
    // The master key was backed up apart. A new one would open nothing.
    let own = config.data.join("master.key");
    if config.master_key.is_none() && config.master_key_file.is_none() && !own.is_file() {
        return Err(Failure::NoFile(own));
    }
    let file = File::open(&args.file).map_err(|error| Failure::Unreadable(args.file.clone(), error))?;
    // For a database of its own the backup is unpacked beside the data folder first.
    let folder = if config.database.is_some() { beside(&config.data, "work") } else { config.data.clone() };
    if folder.join("daftar.db").exists() {
        return Err(Failure::PlaceTaken);
    }
    data::make(&folder).map_err(|error| Failure::DataFolder(folder.clone(), error))?;
    unpack(&identity, file, &folder).map_err(|error| Failure::Unreadable(args.file.clone(), error))?;
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(async {
        if config.database.is_some() {
            copy_in(&config, folder).await?;
        }
        let store = data::open(&config).await?.store;
        for Erasure { person, at } in &erasures {
            store.erase(*person, *at).await.map_err(Failure::Store)?;
        }
        let found = store.verify(&[], |_, _| {}).await;
        store.close().await;
        match found.map_err(Failure::Store)? {
            Ok(verified) => {
                output.write(&format!("{}\n{}\n", say::cli::backup_restored(l), holds(l, verified)))?;
                Ok(Done::Well)
            }
            Err(found) => {
                output.write(&format!("{}\n", broken(l, &found)))?;
                Ok(Done::AtFault)
            }
        }
    })
}

/// Copies what was unpacked into the database.
async fn copy_in(config: &Config, folder: PathBuf) -> Result<(), Failure> {
    let (to, keys) = data::place(config)?;
    let unpacked = Store::open(&Place::Folder(folder.clone()), keys.clone()).await.map_err(Failure::Store)?;
    let copied = unpacked.copy_to(&to, keys, |_| {}).await;
    unpacked.close().await;
    fs::remove_dir_all(&folder).map_err(|error| Failure::DataFolder(folder, error))?;
    match copied {
        // What does not hold is found and told when it is verified.
        Ok(_) | Err(CopyError::Broken(_)) => Ok(()),
        Err(CopyError::NotEmpty) => Err(Failure::PlaceTaken),
        Err(CopyError::Store(error)) => Err(Failure::Store(error)),
    }
}

fn erasures(path: &Path) -> Result<Vec<Erasure>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Unreadable(path.to_owned(), error))?;
    let lines = text.lines().filter(|line| !line.trim_ascii().is_empty());
    lines.map(|line| Erasure::parse(line).ok_or_else(|| Failure::NoErasures(path.to_owned()))).collect()
}

/// A path beside another, on the same disk.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}
