//! How fast the store is, beside raw commits of the same bytes on the same disk in the same run.
//!
//!     tools/with-postgres cargo bench -p store
//!     cargo bench -p store -- cases files
//!
//! Without a name of a stage (`sqlite`, `postgres`, `streams`, `cases`, `files`) all of them run.
//!
//! `DAFTAR_BENCH_EVENTS` says how many events the rebuild reads (default 200,000), `DAFTAR_BENCH_CASES` how many cases the large queue has
//! (default 1,000,000, which take 3 GB for a while), `DAFTAR_BENCH_FOLDER` on which disk (default: the folder for temporary files).

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints its figures")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use calendar::Day;
use desk::case::{self, Case};
use desk::firm::Event;
use desk::ids::{CaseId, FirmId, PersonId, WordsId};
use desk::stream::{By, Event as _, Meta, StreamId, StreamKind};
use futures_util::future::join_all;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::files::{Holder, Limits};
use store::queue::{Pile, Wanted};
use store::{Append, Keys, Place, Store, StreamWrite};
use uuid::Uuid;

/// How long each figure is measured at a time.
const WHILE: Duration = Duration::from_secs(1);
/// How often. What is compared takes turns, so that a busy moment of the machine falls on all of it; the median counts.
const TURNS: usize = 7;
/// How many bytes a command of these benches writes: an event, its command and its row of the read model.
const BYTES: usize = 800;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = variable("DAFTAR_BENCH_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
        let folder = tempfile::tempdir_in(folder).unwrap();
        let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
        let wanted = |stage: &str| asked.is_empty() || asked.iter().any(|word| word == stage);
        // First, since the memory of this process is measured in it.
        if wanted("cases") {
            cases(folder.path()).await;
        }
        if wanted("sqlite") {
            sqlite(folder.path()).await;
        }
        if let Some(url) = variable("DAFTAR_TEST_POSTGRES").filter(|_| wanted("postgres")) {
            postgres(&url).await;
        }
        if wanted("streams") {
            streams(folder.path()).await;
        }
        if wanted("files") {
            files(folder.path()).await;
        }
    });
}

async fn sqlite(folder: &Path) {
    let url = format!("sqlite://{}?mode=rwc", folder.join("raw.db").display());
    let mut raw = SqliteConnection::connect(&url).await.unwrap();
    let begin =
        "PRAGMA journal_mode = wal; PRAGMA synchronous = full; CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT)";
    sqlx::raw_sql(begin).execute(&mut raw).await.unwrap();
    let body = "x".repeat(BYTES);
    let store = open(Place::Folder(folder.to_owned())).await;
    let mut figures = Figures::default();
    for _ in 0..TURNS {
        let one = rate(async || {
            sqlx::query("INSERT INTO raw (body) VALUES ($1)").bind(&body).execute(&mut raw).await.unwrap();
            1
        });
        figures.add("SQLite, raw, one row a commit", one.await);
        for rows in [16, 64] {
            let grouped = rate(async || {
                let mut transaction = raw.begin().await.unwrap();
                for _ in 0..rows {
                    let insert = sqlx::query("INSERT INTO raw (body) VALUES ($1)").bind(&body);
                    insert.execute(&mut *transaction).await.unwrap();
                }
                transaction.commit().await.unwrap();
                rows
            });
            figures.add(&format!("SQLite, raw, {rows} rows a commit"), grouped.await);
        }
        for clients in [1, 16, 64] {
            figures.add(&format!("SQLite, store, {clients} clients"), commands(&store, clients).await);
        }
    }
    figures.told();
    store.close().await;
}

async fn postgres(url: &str) {
    let schema = format!("bench_{}", std::process::id());
    let mut raw = PgConnection::connect(url).await.unwrap();
    let begin = format!("CREATE SCHEMA {schema}; CREATE TABLE {schema}.raw (id BIGSERIAL PRIMARY KEY, body TEXT)");
    sqlx::raw_sql(AssertSqlSafe(begin)).execute(&mut raw).await.unwrap();
    let sql = format!("INSERT INTO {schema}.raw (body) VALUES ($1)");
    let body = "x".repeat(BYTES);
    let store = open(Place::Postgres(format!("{url}&options[search_path]={schema}"))).await;
    let mut connections = Vec::new();
    for _ in 0..64 {
        connections.push(PgConnection::connect(url).await.unwrap());
    }
    let mut figures = Figures::default();
    for _ in 0..TURNS {
        for clients in [1, 16, 64] {
            let (sql, body, begun) = (&sql, &body, Instant::now());
            let counts = join_all(connections.iter_mut().take(clients).map(|connection| async move {
                let mut count = 0_u64;
                while begun.elapsed() < WHILE {
                    sqlx::query(AssertSqlSafe(sql.as_str())).bind(body).execute(&mut *connection).await.unwrap();
                    count += 1;
                }
                count
            }));
            let count = counts.await.iter().sum();
            figures.add(&format!("PostgreSQL, raw, {clients} clients"), per_second(count, begun.elapsed()));
        }
        for clients in [1, 16, 64] {
            figures.add(&format!("PostgreSQL, store, {clients} clients"), commands(&store, clients).await);
        }
    }
    figures.told();
    store.close().await;
}

/// What was measured in turns, in the order of the first turn.
#[derive(Default)]
struct Figures(Vec<(String, Vec<u64>)>);

impl Figures {
    fn add(&mut self, what: &str, rate: u64) {
        match self.0.iter_mut().find(|(known, _)| known == what) {
            Some((_, rates)) => rates.push(rate),
            None => self.0.push((what.to_owned(), vec![rate])),
        }
    }

    fn told(&mut self) {
        for (what, rates) in &mut self.0 {
            rates.sort_unstable();
            let (least, median, most) = (rates[0], rates[rates.len() / 2], rates[rates.len() - 1]);
            println!("{what:<45} {median:>12} a second, {least} to {most}");
        }
    }
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

/// A case of a thousand events folded, and read models made anew.
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
    let begun = Instant::now();
    for group in 0..many / 500 {
        join_all((0..100_u64).map(|one| store.append(append(u128::from(1 + group * 100 + one), 5)))).await;
    }
    told("events written in groups of 5 a stream", per_second(many, begun.elapsed()));
    long_case(&store).await;
    let begun = Instant::now();
    let events = store.rebuild(|_, _| {}).await.unwrap();
    println!("{:<45} {:>12.2} s for {events} events", "read models made anew", begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    assert!(store.verify(&[], |_, _| {}).await.unwrap().is_ok());
    println!("{:<45} {:>12.2} s for {events} events", "all chains walked", begun.elapsed().as_secs_f64());
    store.close().await;
}

/// A case of a thousand events, read and folded: the fastest of twenty times each.
async fn long_case(store: &Store) {
    let id = Uuid::from_u128(1_000);
    let decide = |case: &Case, _: u64| {
        let step: case::StepKey = "lease".parse().unwrap();
        let handed = handed(&step);
        let more =
            [handed, case::Event::TakenBack { step }, case::Event::Said { words: WordsId::new(id), files: vec![] }];
        Ok::<_, ()>(std::iter::once(said(case, id)).chain(more.into_iter().cycle().take(999)).collect::<Vec<_>>())
    };
    store.act(id, None, meta(), decide, |_| Ok(vec![])).await.unwrap();
    let mut history = Vec::new();
    let (mut read, mut folded) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        let begun = Instant::now();
        history = store.history::<Case>(id).await.unwrap();
        read = read.min(begun.elapsed());
        let begun = Instant::now();
        let case = <Case as desk::stream::Aggregate>::fold(&history);
        folded = folded.min(begun.elapsed());
        assert!(case.opening.is_some());
    }
    assert_eq!(history.len(), 1_000);
    println!("{:<45} {:>12.2} ms", "a case of 1,000 events read", read.as_secs_f64() * 1e3);
    println!("{:<45} {:>12.2} ms", "a case of 1,000 events folded", folded.as_secs_f64() * 1e3);
}

/// The queue and a case with a thousand cases of five events and with many, and the memory of this process with many while 1 GiB comes in.
///
/// All but the first case are copies of it, written past the store, since only reading is measured. Their hashes do not chain.
async fn cases(folder: &Path) {
    let many: u64 = variable("DAFTAR_BENCH_CASES").map_or(1_000_000, |text| text.parse().unwrap());
    let folder = folder.join("cases");
    std::fs::create_dir(&folder).unwrap();
    let first = Uuid::from_u128(FIRST_CASE);
    let store = open(Place::Folder(folder.clone())).await;
    let decide = |case: &Case, _: u64| {
        let said = || case::Event::Said { words: WordsId::new(first), files: vec![] };
        Ok::<_, ()>(vec![self::said(case, first), said(), handed(&"lease".parse().unwrap()), said(), said()])
    };
    store.act(first, None, meta(), decide, |_| Ok(vec![])).await.unwrap();
    let (mut begin, url) = (1, format!("sqlite://{}", folder.join("daftar.db").display()));
    for count in [1_000, many] {
        let begun = Instant::now();
        let mut raw = SqliteConnection::connect(&url).await.unwrap();
        while begin < count {
            // In portions, so that the write-ahead log does not become as large as the database.
            let end = count.min(begin + 50_000);
            sqlx::raw_sql(AssertSqlSafe(copies(begin, end))).execute(&mut raw).await.unwrap();
            begin = end;
        }
        raw.close().await.unwrap();
        println!("{:<45} {:>12.0} s", format!("{count} cases written past the store"), begun.elapsed().as_secs_f64());
        queue(&store, count).await;
    }
    // The highest memory from here on.
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = memory("VmRSS:");
    tokio::join!(one_upload(&store, 1 << 30), queue(&store, many));
    println!("{:<45} {before:>12.0} MB", "resident memory before an upload of 1 GiB");
    println!("{:<45} {:>12.0} MB", "at most, while it came in and pages were read", memory("VmHWM:"));
    store.close().await;
    std::fs::remove_dir_all(folder).unwrap();
}

/// Its last twelve digits count.
const FIRST_CASE: u128 = 0x0193_a6c0_7d4e_7000_8000_0000_0000_0000;

/// Copies of the first case, from a number up to another: two thirds wait for the desk, a tenth of all with officer 1. Times are scattered over 2026.
fn copies(from: u64, to: u64) -> String {
    format!(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA cache_size = -64000; BEGIN IMMEDIATE;
         CREATE TEMP TABLE copies AS
           WITH RECURSIVE numbers(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {to})
           SELECT n, '0193a6c0-7d4e-7000-8000-' || printf('%012x', n) AS id,
             '0193a6c0-7d4e-7000-9000-' || printf('%012x', n / 10) AS firm,
             strftime('%Y-%m-%dT%H:%M:%S.000000Z', 1767225600 + n * 79e4 % 31536000, 'unixepoch') AS at FROM numbers;
         INSERT INTO events
           SELECT n * 5 + position, 'case-' || copies.id, position, kind, version,
             replace(body, '0193a6c0-7d4e-7000-8000-000000000000', copies.id), who, copies.at, why, hash, chain
           FROM copies CROSS JOIN events ON stream = 'case-0193a6c0-7d4e-7000-8000-000000000000';
         INSERT OR IGNORE INTO firms SELECT firm, 'Indus Software ' || n, 'indus software ' || n, n, 1 FROM copies;
         INSERT INTO cases
           SELECT copies.id, copies.firm, goal, route, state, iif(n % 3 = 0, 'firm', 'desk'),
             iif(n % 10 = 0, '00000000-0000-0000-0000-000000000001', NULL), step, copies.at, substr(copies.at, 1, 10),
             copies.at, copies.at, position
           FROM copies CROSS JOIN cases ON cases.id = '0193a6c0-7d4e-7000-8000-000000000000';
         COMMIT; DROP TABLE copies; PRAGMA wal_checkpoint(truncate)"
    )
}

/// What the pages of the queue and of a case ask the store for.
async fn queue(store: &Store, count: u64) {
    for pile in Pile::ALL {
        let mut took = Vec::new();
        for number in 0..100 {
            // From the beginning, and from the middle of the pile.
            let after = (number % 2 == 1).then(|| ("2026-06-15T00:00:00.000000Z".to_owned(), CaseId::new(Uuid::nil())));
            let wanted = Wanted {
                pile,
                officer: PersonId::new(Uuid::from_u128(1)),
                today: "2026-11-29".to_owned(),
                route: None,
                steps: None,
                latest_first: false,
                after,
            };
            let begun = Instant::now();
            let lines = store.queue(&wanted, 50).await.unwrap();
            store.queue_count(&wanted).await.unwrap();
            took.push(begun.elapsed());
            assert!(!lines.is_empty(), "{pile:?}");
        }
        times(&format!("{count} cases, a page of {pile:?}"), took);
    }
    let mut took = Vec::new();
    for number in 0..500_u64 {
        let number = 1 + number * 7_919 % (count - 1);
        let id = Uuid::from_u128(FIRST_CASE + u128::from(number));
        let begun = Instant::now();
        let history = store.history::<Case>(id).await.unwrap();
        let case = store.load::<Case>(id).await.unwrap();
        let line = store.queue_line(CaseId::new(id)).await.unwrap().unwrap();
        took.push(begun.elapsed());
        assert_eq!((history.len(), case.position), (5, 5));
        assert_eq!(line.case, CaseId::new(id));
    }
    times(&format!("{count} cases, one of them"), took);
}

fn times(what: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let ms = |place: usize| took[place].as_secs_f64() * 1e3;
    println!("{what:<45} {:>12.2} ms, of 100 one above {:.2} ms", ms(took.len() / 2), ms(took.len() * 99 / 100));
}

/// A line of this process's status, in megabytes.
fn memory(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1_024.0 / 1e6
}

async fn one_upload(store: &Store, size: usize) {
    let piece = vec![7; 64 << 10];
    let limits = Limits { file: 1 << 40, firm: 1 << 40 };
    let mut upload = store.upload(FirmId::new(Uuid::from_u128(1)), Holder::Firm, limits, meta().at).await.unwrap();
    for _ in 0..size / piece.len() {
        upload.write(&piece).await.unwrap();
    }
    upload.finish("large", meta().at).await.unwrap();
}

fn handed(step: &case::StepKey) -> case::Event {
    let (step, on) = (step.clone(), "2026-11-29".parse().unwrap());
    case::Event::Handed { step, on, reference: None, papers: vec![], words: None, due: Some(on) }
}

/// 256 MiB taken in, beside a copy with SHA-256.
async fn files(folder: &Path) {
    const SIZE: usize = 256 << 20;
    const PIECE: usize = 64 << 10;
    let store = open(Place::Folder(folder.to_owned())).await;
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
