//! How fast the store is, beside raw commits of the same bytes on the same disk in the same run.
//!
//!     tools/with-postgres cargo bench -p store
//!
//! `DAFTAR_BENCH_EVENTS` says how many events the rebuild reads (default 200,000), `DAFTAR_BENCH_FOLDER` on which disk (default: the folder for
//! temporary files).

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints its figures")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use calendar::Day;
use desk::case::{self, Case};
use desk::firm::{Event, Firm};
use desk::ids::{CaseId, FirmId, PersonId, WordsId};
use desk::stream::{By, Event as _, Meta, StreamId, StreamKind};
use futures_util::future::join_all;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::files::{Holder, Limits};
use store::{Append, Keys, Place, Store, StreamWrite};
use uuid::Uuid;

/// How long each figure is measured.
const WHILE: Duration = Duration::from_secs(3);
/// How many bytes a command of these benches writes: an event, its command and its row of the read model.
const BYTES: usize = 800;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = variable("DAFTAR_BENCH_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
        let folder = tempfile::tempdir_in(folder).unwrap();
        sqlite(folder.path()).await;
        if let Some(url) = variable("DAFTAR_TEST_POSTGRES") {
            postgres(&url).await;
        }
        streams(folder.path()).await;
        files(folder.path()).await;
    });
}

async fn sqlite(folder: &Path) {
    let url = format!("sqlite://{}?mode=rwc", folder.join("raw.db").display());
    let mut raw = SqliteConnection::connect(&url).await.unwrap();
    let begin =
        "PRAGMA journal_mode = wal; PRAGMA synchronous = full; CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT)";
    sqlx::raw_sql(begin).execute(&mut raw).await.unwrap();
    let body = "x".repeat(BYTES);
    let one = rate(async || {
        sqlx::query("INSERT INTO raw (body) VALUES ($1)").bind(&body).execute(&mut raw).await.unwrap();
        1
    })
    .await;
    told("SQLite, raw, one row a commit", one);
    let grouped = rate(async || {
        let mut transaction = raw.begin().await.unwrap();
        for _ in 0..64 {
            sqlx::query("INSERT INTO raw (body) VALUES ($1)").bind(&body).execute(&mut *transaction).await.unwrap();
        }
        transaction.commit().await.unwrap();
        64
    })
    .await;
    told("SQLite, raw, 64 rows a commit", grouped);
    let store = open(Place::Folder(folder.to_owned())).await;
    for clients in [1, 16, 64] {
        told(&format!("SQLite, store, {clients} clients"), commands(&store, clients).await);
    }
    store.close().await;
}

async fn postgres(url: &str) {
    let schema = format!("bench_{}", std::process::id());
    let mut raw = PgConnection::connect(url).await.unwrap();
    let begin = format!("CREATE SCHEMA {schema}; CREATE TABLE {schema}.raw (id BIGSERIAL PRIMARY KEY, body TEXT)");
    sqlx::raw_sql(AssertSqlSafe(begin)).execute(&mut raw).await.unwrap();
    let sql = format!("INSERT INTO {schema}.raw (body) VALUES ($1)");
    let body = "x".repeat(BYTES);
    for clients in [1, 16] {
        let mut connections = Vec::new();
        for _ in 0..clients {
            connections.push(PgConnection::connect(url).await.unwrap());
        }
        let (sql, body, begun) = (&sql, &body, Instant::now());
        let counts = join_all(connections.into_iter().map(|mut connection| async move {
            let mut count = 0_u64;
            while begun.elapsed() < WHILE {
                sqlx::query(AssertSqlSafe(sql.as_str())).bind(body).execute(&mut connection).await.unwrap();
                count += 1;
            }
            count
        }));
        told(&format!("PostgreSQL, raw, {clients} clients"), per_second(counts.await.iter().sum(), begun.elapsed()));
    }
    let store = open(Place::Postgres(format!("{url}&options[search_path]={schema}"))).await;
    for clients in [1, 16, 64] {
        told(&format!("PostgreSQL, store, {clients} clients"), commands(&store, clients).await);
    }
    store.close().await;
}

/// Commands a second: each loads a case of its client's, decides, and writes an event, its key and the row of the read model.
async fn commands(store: &Store, clients: u64) -> u64 {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let begun = Instant::now();
    let tasks = (0..clients).map(|client| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut count = 0;
            while begun.elapsed() < WHILE {
                let number = NUMBER.fetch_add(1, Ordering::Relaxed);
                let id = Uuid::from_u128(u128::from(client) << 64 | u128::from(number / 50));
                let decide = |case: &Case, _: u64| Ok::<_, ()>(vec![said(case, id)]);
                store.act(id, Some(&format!("form {number}")), meta(), decide, |_| Ok(vec![])).await.unwrap();
                count += 1;
            }
            count
        })
    });
    let counts: u64 = join_all(tasks).await.into_iter().map(Result::unwrap).sum();
    per_second(counts, begun.elapsed())
}

/// A thousand events of one firm folded, and read models made anew.
async fn streams(folder: &Path) {
    let many: u64 = variable("DAFTAR_BENCH_EVENTS").map_or(200_000, |text| text.parse().unwrap());
    let folder = folder.join("streams");
    std::fs::create_dir(&folder).unwrap();
    let store = open(Place::Folder(folder.clone())).await;
    let append = |number: u128, count: u64| Append {
        key: None,
        meta: meta(),
        writes: vec![StreamWrite {
            stream: StreamId { kind: StreamKind::Firm, id: Uuid::from_u128(number) },
            expected: 0,
            events: (0..count).map(|count| named(count).encode().unwrap()).collect(),
        }],
        rows: vec![],
    };
    store.append(append(0, 1_000)).await.unwrap();
    let begun = Instant::now();
    for group in 0..many / 500 {
        join_all((0..100_u64).map(|one| store.append(append(u128::from(1 + group * 100 + one), 5)))).await;
    }
    told("events written in groups of 5 a stream", per_second(many, begun.elapsed()));
    let mut fastest = Duration::MAX;
    for _ in 0..20 {
        let begun = Instant::now();
        assert_eq!(store.history::<Firm>(Uuid::from_u128(0)).await.unwrap().len(), 1_000);
        fastest = fastest.min(begun.elapsed());
    }
    println!("{:<45} {:>12.2} ms", "1,000 events of a stream read", fastest.as_secs_f64() * 1e3);
    let history = store.history::<Firm>(Uuid::from_u128(0)).await.unwrap();
    let begun = Instant::now();
    let state = <Firm as desk::stream::Aggregate>::fold(&history);
    println!("{:<45} {:>12.2} ms", "1,000 events of a stream folded", begun.elapsed().as_secs_f64() * 1e3);
    assert!(!state.name.is_empty());
    let begun = Instant::now();
    let events = store.rebuild(|_, _| {}).await.unwrap();
    println!("{:<45} {:>12.2} s for {events} events", "read models made anew", begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    assert!(store.verify(&[], |_, _| {}).await.unwrap().is_ok());
    println!("{:<45} {:>12.2} s for {events} events", "all chains walked", begun.elapsed().as_secs_f64());
    store.close().await;
}

/// 256 MiB taken in, beside a copy with SHA-256.
async fn files(folder: &Path) {
    const SIZE: usize = 256 << 20;
    const PIECE: usize = 64 << 10;
    let store = open(Place::Folder(folder.join("streams"))).await;
    let piece: Vec<u8> = (0..PIECE).map(|number| u8::try_from(number % 251).unwrap()).collect();
    let begun = Instant::now();
    let mut copy = std::fs::File::create(folder.join("copy")).unwrap();
    let mut digest = Sha256::new();
    for _ in 0..SIZE / PIECE {
        digest.update(&piece);
        std::io::Write::write_all(&mut copy, &piece).unwrap();
    }
    copy.sync_all().unwrap();
    let plain = megabytes(SIZE, begun.elapsed());
    println!("{:<45} {plain:>12.0} MB/s ({:02x})", "plain copy with SHA-256", digest.finalize()[0]);
    let begun = Instant::now();
    let limits = Limits { file: 1 << 40, firm: 1 << 40 };
    let mut upload = store.upload(FirmId::new(Uuid::from_u128(1)), Holder::Firm, limits, meta().at).await.unwrap();
    for _ in 0..SIZE / PIECE {
        upload.write(&piece).await.unwrap();
    }
    upload.finish("large", meta().at).await.unwrap();
    println!("{:<45} {:>12.0} MB/s", "upload, sealed", megabytes(SIZE, begun.elapsed()));
    store.close().await;
}

async fn open(place: Place) -> Store {
    Store::open(&place, Keys::new(&[42; 32])).await.unwrap()
}

fn meta() -> Meta {
    Meta { by: By::Person(PersonId::new(Uuid::from_u128(1))), at: Timestamp::UNIX_EPOCH, why: None }
}

/// The case opens, or somebody says something in it.
fn said(case: &Case, id: Uuid) -> case::Event {
    if case.opening.is_some() {
        return case::Event::Said { words: WordsId::new(id), files: vec![] };
    }
    let today: Day = "2026-11-29".parse().unwrap();
    case::Event::Opened {
        case: CaseId::new(id),
        firm: FirmId::new(id),
        goal: "operate".to_owned(),
        route: "alone".to_owned(),
        on: today,
        start: today,
        facts: [("firm.staff".to_owned(), "12".to_owned())].into(),
        rulebook: "0".repeat(64),
    }
}

fn named(number: u64) -> Event {
    Event::Renamed { name: format!("Indus Software {number}"), number: Some(format!("{number:07}")) }
}

/// How often something is done a second; it says how many it did.
async fn rate(mut act: impl AsyncFnMut() -> u64) -> u64 {
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < WHILE {
        count += act().await;
    }
    per_second(count, begun.elapsed())
}

fn per_second(count: u64, elapsed: Duration) -> u64 {
    u64::try_from(u128::from(count) * 1_000 / elapsed.as_millis().max(1)).unwrap()
}

fn megabytes(size: usize, elapsed: Duration) -> f64 {
    f64::from(u32::try_from(size >> 10).unwrap()) * 1_024.0 / 1e6 / elapsed.as_secs_f64()
}

fn told(what: &str, rate: u64) {
    println!("{what:<45} {rate:>12} a second");
}

#[expect(clippy::disallowed_methods, reason = "the bench is told by the environment what it runs on")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
