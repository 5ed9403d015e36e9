use std::fs;
use std::path::Path;

use ::desk::person::{Event, Person};
use ::desk::stream::{By, Meta};
use ::store::{Keys, Place, Store};
use uuid::Uuid;

use crate::desk::daftar;

/// A folder in which two persons have joined, with the master key of the tests.
pub fn two_people(folder: &Path) {
    fs::write(folder.join("master.key"), "2a".repeat(32)).expect("the key is written");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let (keys, _) = Keys::in_folder(folder).expect("a key");
        let store = Store::open(&Place::Folder(folder.to_owned()), keys).await.expect("a store");
        for number in [1, 2] {
            let at = "2026-11-29T04:00:00Z".parse().expect("an instant");
            let meta = Meta { by: By::Clockwork, at, why: None };
            let decide = |_: &Person, _| Ok::<_, ()>(vec![Event::Joined]);
            store.act(Uuid::from_u128(number), None, meta, decide, |_| Ok(vec![])).await.expect("an event");
        }
        store.close().await;
    });
}

#[test]
fn an_empty_folder_holds_and_a_missing_one_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = daftar(["store", "verify", "--data"]).and([folder.path()]).run();
    assert_eq!(
        (run.code, run.out.as_str()),
        (Some(0), "The record holds. Events: 0; streams: 0; checkpoints compared: 0.\n")
    );
    let run = daftar(["store", "verify", "--data"]).and([folder.path().join("none")]).run();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("There is no "), "{}", run.err);
}

#[test]
fn a_checkpoint_that_was_kept_shows_what_is_gone() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    two_people(here.path());
    let file = here.path().join("kept");
    let run = daftar(["store", "checkpoint", "--data"]).and([here.path()]).and(["--export"]).and([&file]).run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.starts_with("Signed up to event 2:\n2 "), "{}", run.out);

    let run = daftar(["store", "verify", "--data"]).and([here.path()]).and(["--against"]).and([&file]).run();
    assert_eq!(
        (run.code, run.out.as_str()),
        (Some(0), "The record holds. Events: 2; streams: 2; checkpoints compared: 2.\n")
    );

    fs::write(there.path().join("master.key"), "2a".repeat(32)).expect("the key is written");
    let run = daftar(["store", "verify", "--data"]).and([there.path()]).and(["--against"]).and([&file]).run();
    let says =
        "The record first breaks at event 2: the record is another than the one that was signed, or ends earlier.\n";
    assert_eq!((run.code, run.out.as_str()), (Some(1), says));

    let run = daftar(["store", "rebuild", "--data"]).and([here.path()]).run();
    assert_eq!((run.code, run.out.as_str()), (Some(0), "The tables were made anew. Events read: 2.\n"));
}

#[test]
fn an_installation_is_copied_with_its_key_to_an_empty_place() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    two_people(here.path());
    let run = daftar(["store", "copy"]).and([here.path(), there.path()]).run();
    let says = "Everything was copied.\nThe record holds. Events: 2; streams: 2; checkpoints compared: 0.\n";
    assert_eq!((run.code, run.out.as_str()), (Some(0), says), "{}", run.err);
    assert_eq!(fs::read(there.path().join("master.key")).ok(), fs::read(here.path().join("master.key")).ok());
    let run = daftar(["store", "copy"]).and([here.path(), there.path()]).run();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("choose an empty place"), "{}", run.err);
}
