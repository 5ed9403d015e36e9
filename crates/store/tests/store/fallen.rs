//! `PostgreSQL` falls over under load, again and again, and is started anew: the nodes go on by themselves, and everything acknowledged is there once.
//!
//! `DAFTAR_FALLS` says how often; 10 times by default.

use std::collections::BTreeSet;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use store::{ActError, Place, Store, random};

use crate::crash::{CLIENTS, look, rename, say};
use crate::ground::{Ground, run, variable};

/// How long the nodes may take until they write again. Longer than any patience of theirs.
const BACK: Duration = Duration::from_secs(30);

#[test]
fn postgres_falls_over() {
    if variable("DAFTAR_TEST_POSTGRES").is_none() {
        assert!(variable("CI").is_none(), "tools/with-postgres gives DAFTAR_TEST_POSTGRES to the tests");
        return;
    }
    let falls = variable("DAFTAR_FALLS").map_or(10, |falls| falls.parse().unwrap());
    run(async move {
        let server = Server::new();
        server.start();
        let ground = Ground::at(server.place());
        let nodes = [ground.open().await, ground.open().await];
        let (over, done, refused) = (&AtomicBool::new(false), &AtomicU64::new(0), &AtomicU64::new(0));
        let clients = (0..CLIENTS).map(|client| {
            let store = &nodes[usize::try_from(client).unwrap() % nodes.len()];
            async move {
                let mut asked = BTreeSet::new();
                while !over.load(Ordering::Relaxed) {
                    let key = format!("{client}-{}", asked.len());
                    insist(store, &key, refused).await;
                    asked.insert(key);
                    done.fetch_add(1, Ordering::Relaxed);
                }
                asked
            }
        });
        let fall = async {
            for round in 0..falls {
                let [wait] = random::<1>().unwrap();
                tokio::time::sleep(Duration::from_millis(100 + u64::from(wait))).await;
                server.fall(round % 2 == 0);
                server.start();
                let (before, begun) = (done.load(Ordering::Relaxed), Instant::now());
                // Each client was under way with one, so some of these were begun after the fall.
                while done.load(Ordering::Relaxed) < before + 2 * CLIENTS {
                    assert!(begun.elapsed() < BACK, "nobody writes after fall {round}");
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
            over.store(true, Ordering::Relaxed);
        };
        let (asked, ()) = tokio::join!(join_all(clients), fall);
        let asked: BTreeSet<String> = asked.into_iter().flatten().collect();
        assert!(refused.load(Ordering::Relaxed) >= falls, "the load met the falls");
        for node in nodes {
            node.close().await;
        }
        look(&ground, &asked, &asked).await;
        let refused = refused.load(Ordering::Relaxed);
        say("falls", &format!("{falls}, refused {refused}, acknowledged {}", asked.len()));
    });
}

/// Asks until it is done, with the same key, as whoever gets no answer does.
async fn insist(store: &Store, key: &str, refused: &AtomicU64) {
    loop {
        match rename(store, key).await {
            Ok(()) => return,
            Err(ActError::Store(error)) => {
                assert!(error.is_unavailable(), "{error:?}");
                refused.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Err(ActError::Busy) => {}
            Err(refused @ ActError::Refused(())) => panic!("{refused}"),
        }
    }
}

/// A server of this test's own, since it is stopped under everybody who uses it.
struct Server {
    folder: tempfile::TempDir,
    programs: PathBuf,
    root: bool,
}

impl Server {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // PostgreSQL refuses root, so root lets the user postgres run it.
        let root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
        if root {
            assert!(Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap().success());
        }
        let server = Self { folder, programs: programs(), root };
        let made = server.run("initdb", &["--username", "daftar", "--auth", "trust", "--encoding", "UTF8"]);
        assert!(made, "no database was made");
        server
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn place(&self) -> Place {
        let folder = self.folder.path().display().to_string().replace('/', "%2F");
        Place::Postgres(format!("postgres://daftar@localhost/postgres?host={folder}"))
    }

    fn run(&self, program: &str, args: &[&str]) -> bool {
        let program = self.programs.join(program);
        let mut command = if self.root { Command::new("runuser") } else { Command::new(&program) };
        if self.root {
            command.args(["-u", "postgres", "--"]).arg(program);
        }
        command.arg("--pgdata").arg(self.data()).args(args).current_dir(self.folder.path());
        // The server would keep a pipe open.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
    }

    fn start(&self) {
        let folder = self.folder.path().display();
        let options = format!("-c listen_addresses='' -c unix_socket_directories='{folder}'");
        let log = self.data().join("log").display().to_string();
        let begun = Instant::now();
        // After a kill the processes that belonged to it may still hold its memory for a moment.
        while !self.run("pg_ctl", &["--log", &log, "--wait", "--options", &options, "start"]) {
            assert!(begun.elapsed() < BACK, "{}", std::fs::read_to_string(&log).unwrap_or_default());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Ends the server without a checkpoint: its first process with SIGKILL, or all of its processes at once.
    fn fall(&self, kill: bool) {
        if kill {
            let pid = std::fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
            assert!(Command::new("kill").args(["-KILL", pid.lines().next().unwrap()]).status().unwrap().success());
        } else {
            assert!(self.run("pg_ctl", &["--mode", "immediate", "stop"]));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.run("pg_ctl", &["--mode", "immediate", "stop"]);
    }
}

/// Where the programs of the latest version are, as `tools/with-postgres` finds them.
fn programs() -> PathBuf {
    let found = "dirname \"$(command -v pg_ctl || ls -d /usr/lib/postgresql/*/bin/pg_ctl | sort -V | tail -n 1)\"";
    let found = Command::new("sh").args(["-c", found]).output().unwrap();
    PathBuf::from(String::from_utf8(found.stdout).unwrap().trim())
}
