//! Nothing acknowledged is lost: a process that writes is killed at random instants, again and again, and then everything it said was done is there
//! once.
//!
//! `DAFTAR_CRASHES` says how often; 200 times by default on `SQLite`, a quarter of that on `PostgreSQL`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use desk::firm::{Event, Firm};
use desk::ids::PersonId;
use desk::stream::{By, Meta};
use store::{ActError, Place, Store, random};
use uuid::Uuid;

use crate::ground::{Ground, at, on_postgres, on_sqlite, run, variable};

/// How many write at once, and to how many firms.
pub const CLIENTS: u64 = 8;
pub const FIRMS: u64 = 5;

#[test]
fn sqlite_writer_is_killed() {
    on_sqlite(|ground| killed(ground, times()));
}

#[test]
fn postgres_writer_is_killed() {
    on_postgres(|ground| killed(ground, times() / 4));
}

pub fn times() -> u64 {
    variable("DAFTAR_CRASHES").map_or(200, |times| times.parse().unwrap())
}

/// The process that is killed: this test again, told by the environment what to do.
#[test]
fn writer() {
    let (Some(place), Some(round)) = (variable("DAFTAR_CRASH_PLACE"), variable("DAFTAR_CRASH_ROUND")) else { return };
    let place = if place.starts_with("postgres:") { Place::Postgres(place) } else { Place::Folder(place.into()) };
    let again: Vec<String> =
        variable("DAFTAR_CRASH_AGAIN").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    run(async move {
        let store = Ground::at(place).open().await;
        // Whoever got no answer asks again with the same key.
        for key in again {
            asked_for(&store, &key).await;
        }
        let number = &AtomicU64::new(0);
        let (store, round) = (&store, &round);
        let clients = (0..CLIENTS).map(|_| async move {
            loop {
                asked_for(store, &format!("{round}-{}", number.fetch_add(1, Ordering::Relaxed))).await;
            }
        });
        futures_util::future::join_all(clients).await;
    });
}

/// Names a firm by the key, says before that it is asked and after that it is done.
async fn asked_for(store: &Store, key: &str) {
    say("ask", key);
    match rename(store, key).await {
        Ok(()) => say("done", key),
        Err(error) => panic!("{error}"),
    }
}

/// Names a firm by the key, so that its history tells which keys were acted on, and how often.
pub async fn rename(store: &Store, key: &str) -> Result<(), ActError<()>> {
    let number: u64 = key.split('-').next_back().unwrap().parse().unwrap();
    let decide = |firm: &Firm, _| {
        let name = key.to_owned();
        let founded = Event::Founded { name: name.clone(), number: None, owner: PersonId::new(Uuid::from_u128(1)) };
        Ok::<_, ()>(vec![if firm.name.is_empty() { founded } else { Event::Renamed { name, number: None } }])
    };
    let meta = Meta { by: By::Clockwork, at: at(0), why: None };
    let id = Uuid::from_u128(u128::from(number % FIRMS));
    store.act(id, Some(key), meta, decide, |_| Ok(vec![])).await.map(drop)
}

pub fn say(word: &str, key: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{word} {key}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

async fn killed(ground: Ground, times: u64) {
    let (mut asked, mut done) = (BTreeSet::new(), BTreeSet::new());
    for round in 0..times {
        let again: Vec<String> = asked.difference(&done).cloned().collect();
        for (word, key) in one_life(&ground.place, round, &again).await {
            match word.as_str() {
                "ask" => asked.insert(key),
                _ => done.insert(key),
            };
        }
        // The first kills come while the tables are made.
        if round % 20 == 19 {
            look(&ground, &asked, &done).await;
        }
    }
    look(&ground, &asked, &done).await;
    say("kills", &format!("{times}, asked for {}, acknowledged {}", asked.len(), done.len()));
}

/// Starts the writer, kills it after up to 300 milliseconds, and gives what it said.
async fn one_life(place: &Place, round: u64, again: &[String]) -> Vec<(String, String)> {
    let place = match place {
        Place::Folder(folder) => folder.display().to_string(),
        Place::Postgres(url) => url.clone(),
    };
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["crash::writer", "--exact", "--nocapture"])
        .env("DAFTAR_CRASH_PLACE", place)
        .env("DAFTAR_CRASH_ROUND", round.to_string())
        .env("DAFTAR_CRASH_AGAIN", again.join(" "))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(out).lines().map_while(Result::ok);
        lines
            .filter_map(|line| line.split_once(' ').map(|(word, key)| (word.to_owned(), key.to_owned())))
            .collect::<Vec<_>>()
    });
    let [wait] = random::<1>().unwrap();
    tokio::time::sleep(Duration::from_millis(u64::from(wait) * 300 / 255 + 5)).await;
    child.kill().unwrap();
    child.wait().unwrap();
    let said = reader.join().unwrap();
    // A line that was cut off by the kill has no whole key; its command counts as not answered.
    said.into_iter().filter(|(word, key)| matches!(word.as_str(), "ask" | "done") && key.contains('-')).collect()
}

/// Everything that was acknowledged is there once, nothing twice, the chains hold, and the read models are what a rebuild gives.
pub async fn look(ground: &Ground, asked: &BTreeSet<String>, done: &BTreeSet<String>) {
    let store = ground.open().await;
    let found = store.verify(&[], |_, _| {}).await.unwrap();
    assert!(found.is_ok(), "{found:?}");
    let names = names(&store).await;
    for key in done {
        assert_eq!(names.get(key), Some(&1), "{key} was acknowledged");
    }
    for (name, count) in &names {
        assert_eq!(*count, 1, "{name}");
        assert!(asked.contains(name), "nobody asked for {name}");
    }
    let before = models(&store).await;
    store.rebuild(|_, _| {}).await.unwrap();
    assert_eq!(models(&store).await, before);
    store.close().await;
}

/// All names that the firms ever had, and how often.
pub async fn names(store: &Store) -> BTreeMap<String, u64> {
    let mut names: BTreeMap<String, u64> = BTreeMap::new();
    for firm in 0..FIRMS {
        for event in store.history::<Firm>(Uuid::from_u128(u128::from(firm))).await.unwrap() {
            let (Event::Founded { name, .. } | Event::Renamed { name, .. }) = event.event else { panic!("{event:?}") };
            *names.entry(name).or_default() += 1;
        }
    }
    names
}

async fn models(store: &Store) -> Vec<Vec<Option<String>>> {
    let mut found = Vec::new();
    for (sql, columns) in [
        ("SELECT id, name, name_key, CAST(position AS TEXT) FROM firms ORDER BY id", 4),
        ("SELECT word, firm FROM firm_words ORDER BY word, firm", 2),
        ("SELECT firm, person, role, until FROM members ORDER BY firm, person", 4),
    ] {
        let rows = store.read(sql, &[]).await.unwrap();
        found.extend(rows.iter().map(|row| (0..columns).map(|column| row.opt_text(column).unwrap()).collect()));
    }
    found
}
