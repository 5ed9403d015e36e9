//! Two nodes on one database at once: no update is lost, nothing is done twice, and whoever reads the log behind them misses nothing.

use std::sync::atomic::{AtomicBool, Ordering};

use desk::firm::{Event, Firm};
use futures_util::future::join_all;
use store::{ActError, Store, Value};
use uuid::Uuid;

use crate::on_both;
use crate::toy::{No, meta, person};

/// To so few streams that the nodes are always in each other's way.
const STREAMS: u64 = 3;
const COMMANDS: u64 = 300;
/// How many commands each node has under way.
const CLIENTS: u64 = 6;

/// Names a firm by the number after its last name, so that a decision on an old state shows in its event. Says whether this node did it.
async fn count(store: &Store, number: u64) -> bool {
    let decide = |firm: &Firm, _| {
        let last = if firm.name.is_empty() { 0 } else { firm.name.parse::<u64>().unwrap() };
        let name = (last + 1).to_string();
        let owner = person(1);
        Ok::<_, No>(vec![match last {
            0 => Event::Founded { name, number: None, owner },
            _ => Event::Renamed { name, number: None },
        }])
    };
    let id = Uuid::from_u128(u128::from(number % STREAMS));
    loop {
        match store.act(id, Some(&format!("form {number}")), meta(0), decide, |_| Ok(vec![])).await {
            Ok(done) => return !done.replayed,
            Err(ActError::Busy) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Reads the log as it grows, until nobody writes any more; how many events it had.
async fn follow(store: &Store, over: &AtomicBool) -> u64 {
    let mut seen = 0;
    loop {
        let last = over.load(Ordering::Acquire);
        let sql = "SELECT global FROM events WHERE global > $1 ORDER BY global";
        for row in store.read(sql, &[Value::count(seen).unwrap()]).await.unwrap() {
            assert_eq!(row.count(0).unwrap(), seen + 1, "a later event was visible before an earlier one");
            seen += 1;
        }
        if last {
            return seen;
        }
    }
}

on_both! {
    async fn no_update_is_lost_and_nothing_done_twice(ground: Ground) {
        let (one, other, reader) = (ground.open().await, ground.open().await, ground.open().await);
        let over = AtomicBool::new(false);
        // Both nodes get every command, as when a form is sent again to another node because no answer came.
        let node = |store: Store| async move {
            let clients = (0..CLIENTS).map(|client| {
                let store = &store;
                async move {
                    let mut done = Vec::new();
                    for number in (client..COMMANDS).step_by(usize::try_from(CLIENTS).unwrap()) {
                        if count(store, number).await {
                            done.push(number);
                        }
                    }
                    done
                }
            });
            join_all(clients).await.concat()
        };
        let write = async {
            let done = tokio::join!(tokio::spawn(node(one.clone())), tokio::spawn(node(other.clone())));
            over.store(true, Ordering::Release);
            (done.0.unwrap(), done.1.unwrap())
        };
        let ((first, second), seen) = tokio::join!(write, follow(&reader, &over));
        assert_eq!(seen, COMMANDS);
        let mut all = [first, second].concat();
        all.sort_unstable();
        assert_eq!(all, (0..COMMANDS).collect::<Vec<_>>(), "each command was done by one of them");

        // A hundred commands a stream, each on the state that the one before left.
        for store in [&one, &other] {
            for stream in 0..STREAMS {
                let id = Uuid::from_u128(u128::from(stream));
                let history = store.history::<Firm>(id).await.unwrap();
                let names: Vec<String> = history
                    .into_iter()
                    .map(|one| match one.event {
                        Event::Founded { name, .. } | Event::Renamed { name, .. } => name,
                        other => panic!("{other:?}"),
                    })
                    .collect();
                assert_eq!(names, (1..=100).map(|number: u64| number.to_string()).collect::<Vec<_>>());
                assert_eq!(store.load::<Firm>(id).await.unwrap().state.name, "100");
            }
        }
        let rows = reader.read("SELECT name FROM firms ORDER BY id", &[]).await.unwrap();
        let names: Vec<_> = rows.iter().map(|row| row.text(0).unwrap()).collect();
        assert_eq!(names, ["100"; 3]);
        let found = reader.verify(&[], |_, _| {}).await.unwrap();
        assert!(found.is_ok(), "{found:?}");
    }
}
