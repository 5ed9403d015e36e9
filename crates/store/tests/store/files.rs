use desk::ids::FirmId;
use store::files::{FileError, FileUse, Holder, Limits};
use store::{Place, Store, StoreError};
use uuid::Uuid;

use crate::ground::{Ground, at};
use crate::on_both;
use crate::toy::person;

/// One chunk.
const CHUNK: usize = 256 * 1024;

fn firm(number: u128) -> FirmId {
    FirmId::new(Uuid::from_u128(100 + number))
}

/// Takes in a file in pieces of 100,000 bytes.
async fn put(store: &Store, of: FirmId, holder: Holder, bytes: &[u8], limits: Limits) -> Result<FileUse, FileError> {
    let mut upload = store.upload(of, holder, limits, at(0)).await?;
    for piece in bytes.chunks(100_000) {
        upload.write(piece).await?;
    }
    upload.finish("رسید.pdf", at(1)).await
}

async fn get(store: &Store, of: FirmId, file: &FileUse) -> Result<Option<Vec<u8>>, StoreError> {
    let Some((_, mut reader)) = store.open_file(of, &file.hash).await? else { return Ok(None) };
    let mut bytes = Vec::new();
    while let Some(piece) = reader.next().await? {
        bytes.extend(piece);
    }
    Ok(Some(bytes))
}

/// Bytes that do not repeat from chunk to chunk.
fn sample(length: usize) -> Vec<u8> {
    (0..length).map(|number| u8::try_from(number * 31 % 251).unwrap()).collect()
}

async fn blobs(ground: &Ground, store: &Store) -> usize {
    match &ground.place {
        Place::Folder(folder) => {
            let shelves = std::fs::read_dir(folder.join("files")).unwrap();
            shelves.map(|shelf| std::fs::read_dir(shelf.unwrap().path()).unwrap().count()).sum()
        }
        Place::Postgres(_) => {
            let rows = store.read("SELECT count(DISTINCT blob) FROM chunks", &[]).await.unwrap();
            usize::try_from(rows[0].int(0).unwrap()).unwrap()
        }
    }
}

on_both! {
    async fn a_file_comes_out_as_it_went_in(ground: Ground) {
        let store = ground.open().await;
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let bytes = sample(length);
            let file = put(&store, firm(1), Holder::Firm, &bytes, Limits::default()).await.unwrap();
            assert_eq!(file.size, u64::try_from(length).unwrap());
            assert_eq!(get(&store, firm(1), &file).await.unwrap().as_deref(), Some(&bytes[..]), "{length}");
        }
        let file = put(&store, firm(1), Holder::Firm, b"%PDF-1.7\n", Limits::default()).await.unwrap();
        assert_eq!((file.kind.as_str(), file.name.as_str()), ("application/pdf", "رسید.pdf"));
        // printf '%%PDF-1.7\n' | sha256sum
        assert_eq!(file.hash.as_str(), "0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e");
    }

    async fn the_same_bytes_are_kept_once_and_each_firm_sees_its_own(ground: Ground) {
        let store = ground.open().await;
        let bytes = sample(1_000);
        let first = put(&store, firm(1), Holder::Firm, &bytes, Limits::default()).await.unwrap();
        assert_eq!(get(&store, firm(2), &first).await.unwrap(), None);
        let second = put(&store, firm(2), Holder::Firm, &bytes, Limits::default()).await.unwrap();
        assert_eq!(first.hash, second.hash);
        assert_eq!(blobs(&ground, &store).await, 1);

        store.drop_file(firm(1), &first.hash).await.unwrap();
        store.sweep_files(at(200_000)).await.unwrap();
        assert_eq!(get(&store, firm(1), &first).await.unwrap(), None);
        assert_eq!(get(&store, firm(2), &second).await.unwrap(), Some(bytes));
        store.drop_file(firm(2), &first.hash).await.unwrap();
        assert_eq!(store.sweep_files(at(200_000)).await.unwrap(), 1);
        assert_eq!(blobs(&ground, &store).await, 0);
    }

    /// Between the look for a use and the note of another the sweep may take the bytes: those that came in are kept then.
    async fn bytes_that_went_in_between_are_brought_again(ground: Ground) {
        let store = ground.open().await;
        put(&store, firm(1), Holder::Firm, &sample(1_000), Limits::default()).await.unwrap();
        ground.tamper("DELETE FROM files").await;
        let again = put(&store, firm(2), Holder::Firm, &sample(1_000), Limits::default()).await.unwrap();
        assert_eq!(get(&store, firm(2), &again).await.unwrap(), Some(sample(1_000)));
    }

    async fn a_file_that_is_too_large_leaves_nothing(ground: Ground) {
        let store = ground.open().await;
        let limits = Limits { file: 1_000, firm: 1_500 };
        let large = put(&store, firm(1), Holder::Firm, &sample(1_001), limits).await;
        assert!(matches!(large, Err(FileError::TooLarge)), "{large:?}");
        put(&store, firm(1), Holder::Firm, &sample(1_000), limits).await.unwrap();
        let full = put(&store, firm(1), Holder::Firm, &sample(501), limits).await;
        assert!(matches!(full, Err(FileError::Full)), "{full:?}");
        // What the firm has already needs no more room, and another firm has room of its own.
        put(&store, firm(1), Holder::Firm, &sample(1_000), limits).await.unwrap();
        put(&store, firm(2), Holder::Firm, &sample(501), limits).await.unwrap();
        put(&store, firm(1), Holder::Firm, &sample(500), limits).await.unwrap();
    }

    /// An upload that breaks off is swept after a day, not while it may still come in.
    async fn what_broke_off_is_swept(ground: Ground) {
        let store = ground.open().await;
        let mut upload = store.upload(firm(1), Holder::Firm, Limits::default(), at(0)).await.unwrap();
        upload.write(&sample(2 * CHUNK)).await.unwrap();
        drop(upload);
        assert_eq!(blobs(&ground, &store).await, 1);
        assert_eq!(store.sweep_files(at(80_000)).await.unwrap(), 0);
        assert_eq!(store.sweep_files(at(90_000)).await.unwrap(), 1);
        assert_eq!(blobs(&ground, &store).await, 0);
    }

    /// Erasing a person takes their documents, also for the firm that had them; the same bytes that another brought stay.
    async fn an_erased_persons_documents_are_gone(ground: Ground) {
        let store = ground.open().await;
        let holder = Holder::Person(person(1));
        let passport = put(&store, firm(1), holder, &sample(700), Limits::default()).await.unwrap();
        let shared = put(&store, firm(1), holder, &sample(800), Limits::default()).await.unwrap();
        put(&store, firm(2), Holder::Firm, &sample(800), Limits::default()).await.unwrap();
        store.erase(person(1), at(5)).await.unwrap();
        assert_eq!(get(&store, firm(1), &passport).await.unwrap(), None);
        assert_eq!(get(&store, firm(2), &shared).await.unwrap(), Some(sample(800)));
        assert_eq!(store.sweep_files(at(200_000)).await.unwrap(), 1);
        // The firm may bring the same bytes again, as its own.
        let again = put(&store, firm(1), Holder::Firm, &sample(700), Limits::default()).await.unwrap();
        assert_eq!(get(&store, firm(1), &again).await.unwrap(), Some(sample(700)));
    }

    async fn two_who_bring_the_same_bytes_at_once_both_have_them(ground: Ground) {
        let store = ground.open().await;
        let bytes = sample(5_000);
        let (a, b) = tokio::join!(
            put(&store, firm(1), Holder::Firm, &bytes, Limits::default()),
            put(&store, firm(2), Holder::Firm, &bytes, Limits::default())
        );
        assert_eq!(get(&store, firm(1), &a.unwrap()).await.unwrap().as_ref(), Some(&bytes));
        assert_eq!(get(&store, firm(2), &b.unwrap()).await.unwrap().as_ref(), Some(&bytes));
    }
}
