//! Settings: defaults, a file, the environment, arguments; what is wrong is named, and secrets stay secret.

use super::desk::{daftar, write};

/// The line of a setting, with single blanks.
fn line(out: &str, name: &str) -> String {
    let line = out.lines().find(|line| line.split_whitespace().next() == Some(name)).expect("the setting");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_in_force_and_who_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "daftar-data/daftar.toml", "log = \"info\"\npublic-url = \"https://desk.example.org\"\n");
    let run = daftar(["config", "--log-format", "json"])
        .env("DAFTAR_DATABASE", "postgres://desk:tulip@db/desk?sslmode=require")
        .env("DAFTAR_LOG", "debug")
        .within(folder.path())
        .run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(line(&run.out, "listen"), "listen 127.0.0.1:8080 default");
    assert_eq!(line(&run.out, "public-url"), "public-url https://desk.example.org daftar-data/daftar.toml:2");
    assert_eq!(line(&run.out, "log"), "log debug DAFTAR_LOG");
    assert_eq!(line(&run.out, "log-format"), "log-format json --log-format");
    assert_eq!(line(&run.out, "database"), "database postgres://desk:•••@db/desk?••• DAFTAR_DATABASE");
    assert_eq!(line(&run.out, "smtp"), "smtp not set default");
}

#[test]
fn what_is_wrong_is_named_all_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "desk.toml", "lisen = \"127.0.0.1:80\"\nlog = \"loud\"\n");
    write(folder.path(), "daftar-data/daftar.toml", "data = \"elsewhere\"\n");
    let run = daftar(["serve", "--config", "desk.toml"]).env("DAFTAR_METRIC", "on").within(folder.path()).run();
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert_eq!(
        run.err,
        "error: There is no setting DAFTAR_METRIC. (did you mean `DAFTAR_METRICS`?)\n\
         error: desk.toml:1: There is no setting lisen. (did you mean `listen`?)\n\
         error: desk.toml:2: log: expected one of: error, warn, info, debug\n"
    );
    let run = daftar(["config"]).within(folder.path()).run();
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            Some(2),
            "error: daftar-data/daftar.toml:1: This file lies in the data folder, so it cannot say where that is.\n"
        )
    );
}

#[test]
fn a_line_that_may_be_tapped_is_refused_until_the_url_says_how_it_is_protected() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |url: &str| daftar(["config"]).env("DAFTAR_DATABASE", url).within(folder.path()).run();
    let open = run("postgres://desk:tulip@db.example/desk");
    assert_eq!((open.code, open.out.as_str()), (Some(2), ""));
    assert!(open.err.contains("sslmode=verify-full") && !open.err.contains("tulip"), "{}", open.err);
    assert_eq!(run("postgres://desk:tulip@db.example/desk?sslmode=verify-full").code, Some(0));
    assert_eq!(run("postgres://desk:tulip@localhost/desk").code, Some(0));
}
