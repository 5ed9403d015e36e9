use desk::person::{DeskRole, Event, Person};
use store::{Break, Checkpoint, Fault, Keys, Place, Store, Verified};
use uuid::Uuid;

use crate::ground::{Ground, at};
use crate::on_both;
use crate::toy::{No, meta};

/// Gives person `number` one role after the other.
async fn give(store: &Store, number: u128, roles: &[DeskRole]) {
    let events = roles.iter().map(|role| Event::RoleGiven { role: *role, country: "SA".to_owned() });
    let events: Vec<_> = std::iter::once(Event::Joined).chain(events).collect();
    let decide = |_: &Person, _| Ok::<_, No>(events.clone());
    store.act(Uuid::from_u128(number), None, meta(0), decide, |_| Ok(vec![])).await.unwrap();
}

/// Five events: person 1 joins and becomes officer and lead, person 2 joins and becomes officer.
async fn five(ground: &Ground) -> Store {
    let store = ground.open().await;
    give(&store, 1, &[DeskRole::Officer, DeskRole::Lead]).await;
    give(&store, 2, &[DeskRole::Officer]).await;
    store
}

async fn first_break(store: &Store, against: &[Checkpoint]) -> (u64, u64, Fault) {
    let Break { global, position, fault, .. } = store.verify(against, |_, _| {}).await.unwrap().unwrap_err();
    (global, position, fault)
}

on_both! {
    async fn what_was_written_holds(ground: Ground) {
        let store = ground.open().await;
        let empty = store.verify(&[], |_, _| {}).await.unwrap();
        assert_eq!(empty, Ok(Verified { events: 0, streams: 0, checkpoints: 0 }));
        assert_eq!(store.checkpoint(at(0)).await.unwrap(), None);
        give(&store, 1, &[DeskRole::Officer, DeskRole::Lead]).await;
        store.checkpoint(at(1)).await.unwrap();
        give(&store, 2, &[DeskRole::Officer]).await;
        let mut told = Vec::new();
        let whole = store.verify(&[], |done, total| told.push((done, total))).await.unwrap();
        assert_eq!(whole, Ok(Verified { events: 5, streams: 2, checkpoints: 1 }));
        assert_eq!(told, [(5, 5)]);
    }

    async fn a_changed_event_shows(ground: Ground) {
        let store = five(&ground).await;
        ground.tamper("UPDATE events SET body = replace(body, 'SA', 'XX') WHERE global = 2").await;
        assert_eq!(first_break(&store, &[]).await, (2, 2, Fault::Hash));
    }

    async fn a_changed_person_time_or_reason_shows(ground: Ground) {
        let store = five(&ground).await;
        for (change, undo) in [
            ("who = 'clockwork'", "who = (SELECT who FROM events WHERE global = 1)"),
            ("at = '2026-11-29T05:00:00.000000Z'", "at = (SELECT at FROM events WHERE global = 1)"),
            ("why = 'x'", "why = NULL"),
            ("kind = 'joined'", "kind = 'role-given'"),
        ] {
            ground.tamper(&format!("UPDATE events SET {change} WHERE global = 5")).await;
            assert_eq!(first_break(&store, &[]).await, (5, 2, Fault::Hash), "{change}");
            ground.tamper(&format!("UPDATE events SET {undo} WHERE global = 5")).await;
        }
        assert!(store.verify(&[], |_, _| {}).await.unwrap().is_ok());
    }

    async fn a_missing_event_shows(ground: Ground) {
        let store = five(&ground).await;
        ground.tamper("DELETE FROM events WHERE global = 3").await;
        assert_eq!(first_break(&store, &[]).await, (4, 1, Fault::Missing));
        // Numbers that are closed up again do not hide it.
        ground.tamper("UPDATE events SET global = 3 WHERE global = 4").await;
        assert_eq!(first_break(&store, &[]).await, (3, 1, Fault::Hash));
    }

    /// A stream is deleted and the log written anew behind it, with everything but the checkpoint in place.
    async fn a_log_that_was_written_anew_shows_by_the_checkpoint_that_was_kept(ground: Ground) {
        let store = five(&ground).await;
        let kept = store.checkpoint(at(0)).await.unwrap().unwrap();
        assert_eq!(kept.global, 5);
        ground.tamper("DELETE FROM events; DELETE FROM checkpoints").await;
        give(&store, 3, &[DeskRole::Officer]).await;
        assert!(store.verify(&[], |_, _| {}).await.unwrap().is_ok());
        assert_eq!(first_break(&store, std::slice::from_ref(&kept)).await, (5, 0, Fault::Checkpoint));
        give(&store, 4, &[DeskRole::Officer, DeskRole::Lead]).await;
        assert_eq!(first_break(&store, std::slice::from_ref(&kept)).await, (5, 3, Fault::Checkpoint));
        let forged = Checkpoint::parse(&kept.line().replacen('5', "4", 1)).unwrap();
        assert_eq!(first_break(&store, &[forged]).await, (4, 0, Fault::Signature));
    }

    async fn a_checkpoint_is_due_after_a_day_or_a_thousand_events(ground: Ground) {
        let store = five(&ground).await;
        assert_eq!(store.checkpoint_if_due(at(0)).await.unwrap().map(|one| one.global), Some(5));
        assert_eq!(store.checkpoint_if_due(at(100_000)).await.unwrap(), None);
        give(&store, 3, &[]).await;
        assert_eq!(store.checkpoint_if_due(at(86_399)).await.unwrap(), None);
        assert_eq!(store.checkpoint_if_due(at(86_400)).await.unwrap().map(|one| one.global), Some(6));
        give(&store, 4, &[DeskRole::Officer; 998]).await;
        assert_eq!(store.checkpoint_if_due(at(86_401)).await.unwrap(), None);
        give(&store, 5, &[]).await;
        assert_eq!(store.checkpoint_if_due(at(86_401)).await.unwrap().map(|one| one.global), Some(1_006));
        assert_eq!(store.checkpoints().await.unwrap().len(), 3);
    }

    async fn read_models_are_made_anew_from_the_events(ground: Ground) {
        let store = five(&ground).await;
        let read = "SELECT person, role FROM people ORDER BY person, role";
        let rows = |rows: Vec<store::Row>| {
            rows.iter().map(|row| (row.text(0).unwrap(), row.text(1).unwrap())).collect::<Vec<_>>()
        };
        let before = rows(store.read(read, &[]).await.unwrap());
        assert_eq!(before.len(), 3);
        ground.tamper("DELETE FROM people WHERE role = 'lead'; INSERT INTO people (person, role, country) VALUES ('x', 'y', 'z')").await;
        let mut told = Vec::new();
        assert_eq!(store.rebuild(|done, total| told.push((done, total))).await.unwrap(), 5);
        assert_eq!(told.last(), Some(&(5, 5)));
        assert_eq!(rows(store.read(read, &[]).await.unwrap()), before);

        // An event that cannot be read leaves the tables as they were.
        ground.tamper("UPDATE events SET body = 'x' WHERE global = 5").await;
        assert!(store.rebuild(|_, _| {}).await.is_err());
        assert_eq!(rows(store.read(read, &[]).await.unwrap()), before);
    }

    async fn another_master_key_is_noticed(ground: Ground) {
        let store = ground.open().await;
        assert!(store.fits_key().await.unwrap());
        store.close().await;
        let other = Store::open(&ground.place, Keys::new(&[7; 32])).await.unwrap();
        assert!(!other.fits_key().await.unwrap() && !other.fits_key().await.unwrap());
        other.close().await;
        assert!(ground.open().await.fits_key().await.unwrap());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_the_database() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let place = Place::Folder(folder.path().to_owned());
    let store = Store::open(&place, Keys::new(&[7; 32])).await.unwrap();
    store.set("a", "b").await.unwrap();
    let files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap());
    let databases: Vec<_> = files.filter(|file| file.file_name().to_string_lossy().starts_with("daftar.db")).collect();
    assert!(databases.len() > 1, "the database and what SQLite keeps beside it");
    for file in databases {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.file_name());
    }
}
