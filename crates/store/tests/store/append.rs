use desk::stream::{Event, StreamId, StreamKind};
use store::{ActError, Acted, Append, AppendError, Statement, Store, StoreError, StreamWrite, Value};
use uuid::Uuid;

use crate::on_both;
use crate::toy::{Counted, Counter, No, meta, up};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Counts up a counter by 1.
async fn count(store: &Store, number: u128, key: Option<&str>) -> Result<Acted<Counter>, ActError<No>> {
    let decide = |_: &Counter, _| Ok(vec![up(1)]);
    store.act(id(number), key, meta(0), decide, |_| Ok(vec![])).await
}

fn append(number: u128, expected: u64, events: &[Counted], key: Option<&str>) -> Append {
    let events = events.iter().map(|event| event.encode().unwrap()).collect();
    let stream = StreamId { kind: StreamKind::Firm, id: id(number) };
    Append {
        key: key.map(str::to_owned),
        meta: meta(0),
        writes: vec![StreamWrite { stream, expected, events }],
        rows: vec![],
    }
}

on_both! {
    async fn what_was_written_is_read_again(ground: Ground) {
        let store = ground.open().await;
        let decide = |_: &Counter, _| Ok::<_, No>(vec![up(2), up(3), Counted::Reset, up(4)]);
        let done = store.act(id(1), None, meta(7), decide, |_| Ok(vec![])).await.unwrap();
        assert_eq!((done.state.total, done.position, done.replayed), (4, 4, false));
        store.close().await;

        let store = ground.open().await;
        let loaded = store.load::<Counter>(id(1)).await.unwrap();
        assert_eq!((loaded.state, loaded.position), (done.state, 4));
        let history = store.history::<Counter>(id(1)).await.unwrap();
        assert_eq!(history.iter().map(|one| one.position).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(history[1].event, up(3));
        assert_eq!(history[1].meta, meta(7));
        let rows = store.read("SELECT name, position FROM firms", &[]).await.unwrap();
        assert_eq!((rows[0].text(0).unwrap().as_str(), rows[0].int(1).unwrap()), ("4 in 4", 4));
        assert_eq!(store.load::<Counter>(id(2)).await.unwrap().position, 0);
    }

    async fn two_who_write_at_once_do_not_overwrite_each_other(ground: Ground) {
        let store = ground.open().await;
        let first = store.append(append(1, 0, &[up(1), up(1)], None)).await.unwrap();
        assert_eq!((first.position, first.global), (2, 2));
        let moved = store.append(append(1, 0, &[up(1)], None)).await;
        assert!(matches!(moved, Err(AppendError::Moved { position: 2, .. })), "{moved:?}");
        let ahead = store.append(append(1, 3, &[up(1)], None)).await;
        assert!(matches!(ahead, Err(AppendError::Moved { position: 2, .. })), "{ahead:?}");
        assert_eq!(store.append(append(1, 2, &[up(1)], None)).await.unwrap().position, 3);
    }

    async fn the_same_key_acts_once(ground: Ground) {
        let store = ground.open().await;
        let first = store.append(append(1, 0, &[up(1)], Some("form 1"))).await.unwrap();
        let again = store.append(append(1, 0, &[up(1)], Some("form 1"))).await.unwrap();
        assert_eq!((again.position, again.global, again.replayed), (first.position, first.global, true));
        assert!(count(&store, 1, Some("form 1")).await.unwrap().replayed);
        assert!(!count(&store, 1, Some("form 2")).await.unwrap().replayed);
        assert_eq!(store.load::<Counter>(id(1)).await.unwrap().state.total, 2);

        // Another person's command with the same key is another command.
        let mut other = append(2, 0, &[up(1)], Some("form 1"));
        other.meta.by = desk::stream::By::Clockwork;
        assert!(!store.append(other).await.unwrap().replayed);
    }

    /// A form that is sent twice is answered as the first time, even if it could not be sent anew.
    async fn a_repeated_command_is_not_refused(ground: Ground) {
        let store = ground.open().await;
        let once = |state: &Counter, _| if state.total == 0 { Ok(vec![up(1)]) } else { Err(No) };
        for replayed in [false, true] {
            let done = store.act(id(1), Some("k"), meta(0), once, |_| Ok(vec![])).await.unwrap();
            assert_eq!((done.replayed, done.position), (replayed, 1));
        }
        let refused = store.act(id(1), Some("other"), meta(0), once, |_| Ok(vec![])).await;
        assert!(matches!(refused, Err(ActError::Refused(No))));
    }

    /// A hundred at once: each counts, in groups; twenty of them twice.
    async fn many_at_once_all_count_once(ground: Ground) {
        let store = ground.open().await;
        let mut tasks = Vec::new();
        for number in 0..120_u128 {
            let store = store.clone();
            tasks.push(tokio::spawn(async move {
                let key = format!("key {}", number % 100);
                count(&store, number % 100 / 10, Some(&key)).await
            }));
        }
        let mut replayed = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(done) => replayed += u32::from(done.replayed),
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(replayed, 20);
        for number in 0..10 {
            assert_eq!(store.load::<Counter>(id(number)).await.unwrap().state.total, 10);
        }
        let rows = store.read("SELECT count(*), max(global), min(global) FROM events", &[]).await.unwrap();
        assert_eq!((rows[0].int(0).unwrap(), rows[0].int(1).unwrap(), rows[0].int(2).unwrap()), (100, 100, 1));
    }

    /// What a statement expects holds for the whole command.
    async fn a_command_is_written_whole_or_not_at_all(ground: Ground) {
        let store = ground.open().await;
        let mut bad = append(1, 0, &[up(1)], Some("k"));
        bad.rows = vec![Statement::one("DELETE FROM firms WHERE id = $1", vec![Value::from("nobody")])];
        let failed = store.append(bad).await;
        assert!(matches!(failed, Err(AppendError::Store(StoreError::Rows { touched: 0, .. }))), "{failed:?}");
        assert_eq!(store.load::<Counter>(id(1)).await.unwrap().position, 0);
        assert_eq!(count(&store, 1, Some("k")).await.unwrap().position, 1);
    }

    /// A job that the database refuses spoils only itself, also in a group.
    async fn one_bad_job_does_not_spoil_the_group(ground: Ground) {
        let store = ground.open().await;
        let bad = || vec![Statement::one("DELETE FROM firms WHERE id = $1", vec![Value::from("nobody")])];
        let (a, b, c, d, e) = tokio::join!(
            count(&store, 1, None),
            store.run(bad()),
            count(&store, 2, None),
            store.run(bad()),
            count(&store, 3, None)
        );
        assert_eq!((a.unwrap().position, c.unwrap().position, e.unwrap().position), (1, 1, 1));
        assert!(matches!(b, Err(StoreError::Rows { .. })) && matches!(d, Err(StoreError::Rows { .. })));
    }

    /// Two stores on one database, as two nodes: neither loses what the other wrote.
    async fn two_nodes_see_each_other(ground: Ground) {
        let (one, two) = (ground.open().await, ground.open().await);
        let mut tasks = Vec::new();
        for store in [&one, &two] {
            for number in 0..40_u128 {
                let store = store.clone();
                tasks.push(tokio::spawn(async move { count(&store, number % 4, None).await }));
            }
        }
        let mut counted = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(_) => counted += 1,
                // Whoever had to decide anew too often is told so, and nothing was written.
                Err(ActError::Busy) => {}
                Err(error) => panic!("{error}"),
            }
        }
        let mut total = 0;
        for number in 0..4 {
            let (here, there) = (one.load::<Counter>(id(number)).await.unwrap(), two.load::<Counter>(id(number)).await.unwrap());
            assert_eq!((&here.state, here.position), (&there.state, there.position));
            total += here.state.total;
        }
        assert_eq!(total, counted);
    }

    async fn a_reader_cannot_write_and_a_closed_store_is_closed(ground: Ground) {
        let store = ground.open().await;
        store.close().await;
        let late = count(&store, 1, None).await;
        assert!(matches!(late, Err(ActError::Store(StoreError::Unavailable(_)))), "{late:?}");
    }
}
