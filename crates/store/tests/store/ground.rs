//! A new, empty store for each test.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use store::{Keys, Place, Store};

/// Where a test keeps its data, until it ends.
#[derive(Debug)]
pub struct Ground {
    pub place: Place,
    folder: Option<tempfile::TempDir>,
}

impl Ground {
    /// Where something is kept already.
    pub fn at(place: Place) -> Self {
        Self { place, folder: None }
    }

    pub fn keys(&self) -> Keys {
        Keys::new(&[42; 32])
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.place, self.keys()).await.unwrap()
    }

    /// Runs SQL past the store, as a tamperer would.
    pub async fn tamper(&self, sql: &str) {
        match (&self.place, &self.folder) {
            (Place::Folder(folder), _) => {
                let url = format!("sqlite://{}", folder.join("daftar.db").display());
                let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
            }
            (Place::Postgres(url), _) => {
                let mut connection = PgConnection::connect(url).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
            }
        }
    }
}

/// Runs a test on `SQLite`.
pub fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(Ground) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let ground = Ground { place: Place::Folder(folder.path().to_owned()), folder: Some(folder) };
    run(test(ground));
}

/// Runs a test on `PostgreSQL`, in a schema of its own. Without a server it is left out, except where everything has to be tried.
pub fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(Ground) -> F) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let Some(url) = variable("DAFTAR_TEST_POSTGRES") else {
        assert!(variable("CI").is_none(), "tools/with-postgres gives DAFTAR_TEST_POSTGRES to the tests");
        return;
    };
    let schema = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    run(async {
        let mut connection = PgConnection::connect(&url).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&mut connection).await.unwrap();
        let place = Place::Postgres(format!("{url}&options[search_path]={schema}"));
        test(Ground { place, folder: None }).await;
    });
}

/// Runs a test's future.
pub fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(test);
}

/// A variable of the environment.
#[expect(clippy::disallowed_methods, reason = "the tests are told by the environment what they run on")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// An instant so many seconds after the tests' morning.
pub fn at(seconds: i64) -> Timestamp {
    let morning: Timestamp = "2026-11-29T04:00:00Z".parse().unwrap();
    Timestamp::from_second(morning.as_second() + seconds).unwrap()
}

/// Each test on both engines.
#[macro_export]
macro_rules! on_both {
    ($($(#[doc = $doc:expr])* async fn $name:ident($ground:ident: Ground) $body:block)*) => { $(
        mod $name {
            use super::*;

            $(#[doc = $doc])*
            async fn test($ground: $crate::ground::Ground) $body

            #[test]
            fn sqlite() {
                $crate::ground::on_sqlite(test);
            }

            #[test]
            fn postgres() {
                $crate::ground::on_postgres(test);
            }
        }
    )* };
}
