//! The disk is full: who is refused is told so, what was acknowledged is there, reading goes on, and so does writing once there is room.
//!
//! Two ways to have no room, both without touching the machine's own disk: a small file system in memory, which only this test's process sees, and
//! a limit on how long a file may grow, which everybody may set for themselves.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use desk::ids::FirmId;
use futures_util::future::join_all;
use store::files::{FileError, FileUse, Holder, Limits};
use store::{ActError, Place, Store};
use uuid::Uuid;

use crate::crash::{CLIENTS, look, names, rename, say};
use crate::ground::{Ground, at, run, variable};

/// More than the file system in memory has left when it is full, and longer than a file may grow under the limit.
const LARGE: usize = 8 << 20;

#[test]
fn small_disk() {
    let unshare = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"];
    let mount = "mount -t tmpfs -o size=24m tmpfs \"$0\"";
    let folder = tempfile::tempdir().unwrap();
    let mut tried = Command::new(unshare[0]);
    tried.args(&unshare[1..]).arg(mount).arg(folder.path()).stderr(Stdio::null());
    if !tried.status().is_ok_and(|status| status.success()) {
        // Containers often forbid this. The other test needs no right at all.
        eprintln!("not tried on a small disk: no file system can be mounted here");
        return;
    }
    within(&unshare, &format!("{mount} && head -c 20M /dev/zero >\"$0/ballast\" && exec \"$@\""), folder.path());
}

#[test]
fn files_that_may_not_grow() {
    let folder = tempfile::tempdir().unwrap();
    // In blocks of 512 bytes. Whoever ignores the signal is told by the system call instead.
    within(&["sh", "-c"], "trap '' XFSZ; ulimit -S -f 4096; exec \"$@\"", folder.path());
}

/// Runs [`filled`] in a process of its own.
fn within(shell: &[&str], script: &str, folder: &Path) {
    let status = Command::new(shell[0])
        .args(&shell[1..])
        .arg(script)
        .arg(folder)
        .arg(std::env::current_exe().unwrap())
        .args(["full::filled", "--exact", "--nocapture"])
        .env("DAFTAR_FULL_PLACE", folder)
        .status()
        .unwrap();
    assert!(status.success());
}

/// The process with little room: this test again, told by the environment where.
#[test]
fn filled() {
    let Some(folder) = variable("DAFTAR_FULL_PLACE").map(PathBuf::from) else { return };
    run(async move {
        let ground = Ground::at(Place::Folder(folder.clone()));
        let store = ground.open().await;
        let (mut done, refused) = until_full(&store).await;
        // There was room at first, and then none for anybody.
        let least = usize::try_from(2 * CLIENTS).unwrap();
        assert!(done.len() >= least && refused.len() >= least, "{} done, {} refused", done.len(), refused.len());
        assert_eq!(names(&store).await.into_keys().collect::<BTreeSet<_>>(), done, "what was refused is not there");
        let upload = upload(&store).await.unwrap_err();
        assert!(matches!(&upload, FileError::Store(error) if error.is_unavailable()), "{upload:?}");
        assert_eq!(blobs(&folder), 0, "the rest of the upload takes no room");

        make_room(&folder);
        for key in &refused {
            rename(&store, key).await.unwrap();
            done.insert(key.clone());
        }
        assert_eq!(upload_size(&store).await, LARGE);
        store.close().await;
        look(&ground, &done, &done).await;
        say("full", &format!("refused {}, acknowledged {}", refused.len(), done.len()));
    });
}

/// Clients write until each was refused three times in a row. Gives what was acknowledged and what was not.
async fn until_full(store: &Store) -> (BTreeSet<String>, BTreeSet<String>) {
    let clients = (0..CLIENTS).map(|client| async move {
        let (mut done, mut refused) = (BTreeSet::new(), BTreeSet::new());
        let (mut number, mut in_a_row) = (client, 0);
        while in_a_row < 3 {
            let key = format!("full-{number}");
            number += CLIENTS;
            match rename(store, &key).await {
                Ok(()) => {
                    in_a_row = 0;
                    done.insert(key);
                }
                Err(ActError::Store(error)) => {
                    assert!(error.is_unavailable(), "{error:?}");
                    let said = error.to_string();
                    assert!(said.contains("database or disk is full") || said.contains("disk I/O error"), "{said}");
                    in_a_row += 1;
                    refused.insert(key);
                }
                Err(other) => panic!("{other}"),
            }
        }
        (done, refused)
    });
    let (mut done, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for (one_done, one_refused) in join_all(clients).await {
        done.extend(one_done);
        refused.extend(one_refused);
    }
    (done, refused)
}

fn make_room(folder: &Path) {
    let ballast = folder.join("ballast");
    if ballast.exists() {
        return std::fs::remove_file(ballast).unwrap();
    }
    let pid = std::process::id().to_string();
    assert!(Command::new("prlimit").args(["--pid", &pid, "--fsize=unlimited:"]).status().unwrap().success());
}

async fn upload(store: &Store) -> Result<FileUse, FileError> {
    let mut upload = store.upload(FirmId::new(Uuid::from_u128(1)), Holder::Firm, Limits::default(), at(0)).await?;
    for _ in 0..LARGE >> 16 {
        upload.write(&[7; 1 << 16]).await?;
    }
    upload.finish("large.pdf", at(1)).await
}

async fn upload_size(store: &Store) -> usize {
    let file = upload(store).await.unwrap();
    let (_, mut reader) = store.open_file(FirmId::new(Uuid::from_u128(1)), &file.hash).await.unwrap().unwrap();
    let mut size = 0;
    while let Some(piece) = reader.next().await.unwrap() {
        size += piece.len();
    }
    size
}

fn blobs(folder: &Path) -> usize {
    let Ok(shelves) = std::fs::read_dir(folder.join("files")) else { return 0 };
    shelves.map(|shelf| std::fs::read_dir(shelf.unwrap().path()).unwrap().count()).sum()
}
