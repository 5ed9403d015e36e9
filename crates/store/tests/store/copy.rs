use desk::ids::{FirmId, WordsId};
use desk::person::{DeskRole, Event, Person};
use store::files::{Holder, Limits};
use store::{CopyError, Place, Store, Verified, people, words};
use uuid::Uuid;

use crate::ground::{Ground, at, on_postgres};
use crate::on_both;
use crate::toy::{No, meta, person};

/// A store with events, personal data, a session and a file of two chunks.
async fn full(store: &Store) -> (String, desk::ids::FileHash) {
    for number in 0..70 {
        let role = Event::RoleGiven { role: DeskRole::Officer, country: "SA".to_owned() };
        let decide = |_: &Person, _| Ok::<_, No>(vec![Event::Joined, role.clone()]);
        store
            .act(Uuid::from_u128(number), Some(&format!("k {number}")), meta(0), decide, |_| Ok(vec![]))
            .await
            .unwrap();
    }
    let key = store.person_key(person(500)).await.unwrap();
    let id = WordsId::new(Uuid::from_u128(9));
    let rows = vec![people::put(&key, "name", "عائشہ").unwrap(), words::put(&key, id, "Hello").unwrap()];
    store.run(rows).await.unwrap();
    let (_, token) = store.begin_session(person(500), "Firefox", at(0), at(60)).await.unwrap();
    let firm = FirmId::new(Uuid::from_u128(600));
    let mut upload = store.upload(firm, Holder::Firm, Limits::default(), at(0)).await.unwrap();
    upload.write(&vec![7; 300_000]).await.unwrap();
    let file = upload.finish("large", at(0)).await.unwrap();
    store.checkpoint(at(1)).await.unwrap();
    (token, file.hash)
}

async fn holds(store: &Store, token: &str, file: &desk::ids::FileHash) {
    assert_eq!(store.load::<Person>(Uuid::from_u128(69)).await.unwrap().state.roles.len(), 1);
    assert_eq!(store.read("SELECT person FROM people", &[]).await.unwrap().len(), 70);
    assert_eq!(store.personal(person(500)).await.unwrap()["name"], "عائشہ");
    assert!(store.session(token, at(1)).await.unwrap().is_some());
    let (_, mut reader) = store.open_file(FirmId::new(Uuid::from_u128(600)), file).await.unwrap().unwrap();
    let mut size = 0;
    while let Some(piece) = reader.next().await.unwrap() {
        assert!(piece.iter().all(|byte| *byte == 7));
        size += piece.len();
    }
    assert_eq!(size, 300_000);
    // A command that was done there is done here.
    let decide = |_: &Person, _| Ok::<_, No>(vec![Event::Joined]);
    let again = store.act(Uuid::from_u128(0), Some("k 0"), meta(0), decide, |_| Ok(vec![])).await.unwrap();
    assert!(again.replayed);
}

on_both! {
    async fn an_installation_moves_to_a_folder(ground: Ground) {
        let store = ground.open().await;
        let (token, file) = full(&store).await;
        let folder = tempfile::tempdir().unwrap();
        let there = Place::Folder(folder.path().to_owned());
        let verified = store.copy_to(&there, ground.keys(), |_| {}).await;
        assert_eq!(verified.unwrap(), Verified { events: 140, streams: 70, checkpoints: 1 });
        let moved = Ground::at(there.clone()).open().await;
        holds(&moved, &token, &file).await;
        assert!(matches!(store.copy_to(&there, ground.keys(), |_| {}).await, Err(CopyError::NotEmpty)));
    }
}

#[test]
fn an_installation_moves_from_a_folder_to_postgres() {
    on_postgres(|ground| async move {
        let folder = tempfile::tempdir().unwrap();
        let store = Ground::at(Place::Folder(folder.path().to_owned())).open().await;
        let (token, file) = full(&store).await;
        let verified = store.copy_to(&ground.place, ground.keys(), |_| {}).await;
        assert_eq!(verified.unwrap(), Verified { events: 140, streams: 70, checkpoints: 1 });
        holds(&ground.open().await, &token, &file).await;
    });
}
