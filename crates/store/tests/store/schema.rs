use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};
use store::{Keys, Place, Store, StoreError};

use crate::ground::{Ground, on_postgres, on_sqlite};
use crate::on_both;

/// Tables, columns, types and what may be null; and the indexes by name.
type Schema = BTreeMap<String, Vec<(String, String, bool)>>;

on_both! {
    async fn a_database_of_a_later_version_is_left_alone(ground: Ground) {
        ground.open().await.close().await;
        ground.tamper("INSERT INTO migrations (number) VALUES (9000)").await;
        let opened = Store::open(&ground.place, Keys::new(&[42; 32])).await;
        assert!(matches!(opened, Err(StoreError::Later(9_000))), "{opened:?}");
    }
}

#[test]
fn both_engines_have_the_same_tables() {
    let (send, receive) = std::sync::mpsc::channel();
    on_sqlite(|ground| {
        let send = send.clone();
        async move { send.send(of_sqlite(&ground).await).unwrap() }
    });
    on_postgres(|ground| async move { send.send(of_postgres(&ground).await).unwrap() });
    let found: Vec<_> = receive.iter().collect();
    assert!(found[0].0.len() > 20 && found[0].1.len() > 20, "{:?}", found[0]);
    if let Some(postgres) = found.get(1) {
        assert_eq!(found[0].0, postgres.0);
        assert_eq!(found[0].1, postgres.1);
    }
}

async fn of_sqlite(ground: &Ground) -> (Schema, Vec<String>) {
    ground.open().await.close().await;
    let Place::Folder(folder) = &ground.place else { panic!("{ground:?}") };
    let url = format!("sqlite://{}", folder.join("daftar.db").display());
    let mut connection = SqliteConnection::connect(&url).await.unwrap();
    let sql = "SELECT tables.name, columns.name, columns.type, columns.\"notnull\" FROM sqlite_schema AS tables \
               JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'";
    let mut schema = Schema::new();
    for row in sqlx::query(sql).fetch_all(&mut connection).await.unwrap() {
        let (table, column, of, not_null): (String, String, String, bool) =
            (row.get(0), row.get(1), row.get(2), row.get(3));
        schema.entry(table).or_default().push((column, of, !not_null));
    }
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
    let indexes = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
    (schema, indexes.iter().map(|row| row.get(0)).collect())
}

async fn of_postgres(ground: &Ground) -> (Schema, Vec<String>) {
    ground.open().await.close().await;
    let Place::Postgres(url) = &ground.place else { panic!("{ground:?}") };
    let mut connection = PgConnection::connect(url).await.unwrap();
    let sql = "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'YES', collation_name::text \
               FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY ordinal_position";
    let mut schema = Schema::new();
    for row in sqlx::query(sql).fetch_all(&mut connection).await.unwrap() {
        let (table, column, of, null): (String, String, String, bool) =
            (row.get(0), row.get(1), row.get(2), row.get(3));
        let of = match of.as_str() {
            "text" => {
                assert_eq!(row.get::<Option<&str>, _>(4), Some("C"), "{table}.{column} sorts otherwise than on SQLite");
                "TEXT"
            }
            "bigint" | "boolean" => "INTEGER",
            "bytea" => "BLOB",
            other => other,
        };
        schema.entry(table).or_default().push((column, of.to_owned(), null));
    }
    let sql = "SELECT indexname::text FROM pg_indexes WHERE schemaname = current_schema() \
               AND indexname !~ '(_pkey|_key)$' ORDER BY indexname COLLATE \"C\"";
    let indexes = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
    (schema, indexes.iter().map(|row| row.get(0)).collect())
}
