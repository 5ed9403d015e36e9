//! `daftar serve`: it says where it is, answers there, reads its rulebook again, and stops when told to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::desk::{SMALL, daftar, folder, write};

/// A running server with a data folder of its own; it is ended with its test.
pub struct Server {
    child: Child,
    address: String,
    data: Option<TempDir>,
}

impl Server {
    fn start(book: &Path) -> Self {
        Self::start_with(book, &[])
    }

    fn start_with(book: &Path, more: &[&str]) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let mut server = Self::of(book, data.path(), more);
        server.data = Some(data);
        server
    }

    /// A server of a data folder that is there.
    pub fn of(book: &Path, data: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_daftar"))
            .args(["--lang", "en", "serve", "--listen", "127.0.0.1:0", "--rulebook"])
            .arg(book)
            .arg("--data")
            .arg(data)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("standard output")).read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("Daftar is at http://").and_then(|rest| rest.strip_suffix('/'));
        let address = address.unwrap_or_else(|| panic!("no address in {line:?}")).to_owned();
        Self { child, address, data: None }
    }

    pub fn get(&self, path: &str) -> String {
        get(&self.address, path)
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status();
        assert!(sent.expect("kill").success());
    }

    /// The next line on standard error.
    fn says(&mut self) -> String {
        let mut line = String::new();
        BufReader::with_capacity(1, self.child.stderr.as_mut().expect("standard error"))
            .read_line(&mut line)
            .expect("a line");
        line
    }
}

/// The whole answer to a request.
fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET {path} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the request is sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_site_answers_where_it_says() {
    let book = folder(SMALL);
    let server = Server::start(book.path());
    for lang in ["en", "ur", "ar"] {
        let answer = server.get(&format!("/{lang}"));
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    assert!(server.get("/en/nothing").starts_with("HTTP/1.1 404 "));
}

#[test]
#[cfg(unix)]
fn it_stops_when_told_to() {
    let book = folder(SMALL);
    let mut server = Server::start(book.path());
    server.signal("-TERM");
    let since = Instant::now();
    loop {
        if let Some(status) = server.child.try_wait().expect("a status") {
            assert_eq!(status.code(), Some(0));
            let data = server.data.as_ref().expect("its folder").path();
            let kept = |name: &str| data.join(name).exists();
            assert!(kept("daftar.db") && kept("master.key"));
            return;
        }
        assert!(since.elapsed() < Duration::from_secs(20), "it goes on");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
#[cfg(unix)]
fn at_a_hangup_the_rulebook_is_read_again_and_one_with_errors_refused() {
    let book = folder(SMALL);
    let mut server = Server::start(book.path());
    let path = "/en/guide/step/pour";
    assert!(server.get(path).contains("Pour"));
    write(book.path(), "rules.yaml", &SMALL.replace("{en: Pour,", "{en: Fill the cup,"));
    server.signal("-HUP");
    assert_eq!(server.says(), "The rulebook was read again.\n");
    assert!(server.get(path).contains("Fill the cup"));
    write(book.path(), "rules.yaml", &SMALL.replace("gives: cup", "gives: mug"));
    server.signal("-HUP");
    let mut said = String::new();
    while !said.contains("stays") {
        said.push_str(&server.says());
    }
    assert!(said.contains("error[unknown-id]"), "{said}");
    assert!(said.ends_with("The changed rulebook has mistakes; the earlier one stays.\n"), "{said}");
    assert!(server.get(path).contains("Fill the cup"));
}

#[test]
fn an_address_that_is_taken_is_one_clear_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let run = daftar(["serve", "--listen", &address]).run();
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, format!("error: Nothing can be served at {address}: Address already in use\n"));
}

#[test]
fn without_a_subcommand_the_site_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_daftar"))
        .args(["--lang", "en"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("standard output")).read_line(&mut line).expect("a line");
    if line.is_empty() {
        // Something else is at that address: the program says so and ends.
        child.stderr.take().expect("standard error").read_to_string(&mut line).expect("UTF-8");
    }
    let _ = child.kill();
    let _ = child.wait();
    assert!(line.contains(" 127.0.0.1:8080: ") || line == "Daftar is at http://127.0.0.1:8080/\n", "{line}");
}

#[test]
fn programs_that_watch_over_it_are_answered() {
    let book = folder(SMALL);
    let server = Server::start(book.path());
    assert!(server.get("/healthz").ends_with("alive\n"));
    let ready = server.get("/readyz");
    assert!(ready.starts_with("HTTP/1.1 200 ") && ready.ends_with("ready\n"), "{ready}");
    assert!(server.get("/metrics").starts_with("HTTP/1.1 404 "), "figures are not for the world");
}

#[test]
fn figures_are_at_an_address_of_their_own() {
    let book = folder(SMALL);
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let own = format!("127.0.0.1:{port}");
    let server = Server::start_with(book.path(), &["--metrics", &own, "--log", "info", "--log-format", "json"]);
    server.get("/ur/guide?kiln.revenue=secret");
    let figures = get(&own, "/metrics");
    for line in [
        "daftar_requests_total{kind=\"guide\",status=\"200\"} 1",
        "daftar_request_seconds_count{kind=\"guide\"} 1",
        "# TYPE daftar_store_groups_total counter",
        "daftar_waiting{what=\"mail\"} 0",
    ] {
        assert!(figures.lines().any(|known| known.trim() == line), "{line}\n{figures}");
    }
    let mut server = server;
    let line = server.says();
    assert!(
        line.starts_with('{') && line.contains("\"path\":\"/ur/guide\"") && line.contains("\"status\":200"),
        "{line}"
    );
    assert!(!line.contains("secret"), "{line}");
}
