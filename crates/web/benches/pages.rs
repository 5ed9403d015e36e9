//! Pages a second, beside a bare axum handler that sends as many bytes, in the same run and under the same load.
//!
//! `cargo bench -p web --bench pages`. The load generator is part of the process and shares its cores: [`READERS`]
//! threads with one kept connection each ask for one page after the other. Figures and machine: `docs/benchmarks.md`.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark prints, and stops where it cannot go on")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use calendar::Day;
use rulebook::checked::RouteIx;
use rulebook::source::FactType;
use rulebook::{InputFile, Rulebook, check};
use tokio::net::TcpListener;
use web::{Desk, Law, Site};

/// Connections at once.
const READERS: usize = 16;
/// How long each page is asked for.
const SPAN: Duration = Duration::from_secs(3);

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let book = rulebook();
    let on = Day::from_ymd(2026, 11, 25).expect("a day");
    let leads = |route: &RouteIx| book.rules.routes[usize::from(route.0)].iter().any(|r| r.goals.contains(&book.goal));
    let route = book.entities.routes.iter().map(|(ix, id, _)| (ix, id.to_string())).find(|(ix, _)| leads(ix));
    let (_, route) = route.expect("a route to the goal");
    let step = book.entities.steps.iter().next().map(|(_, id, _)| id.to_string()).expect("a step");
    let numbers = book.entities.facts.table().iter().filter(|(_, _, fact)| fact.kind == FactType::Integer);
    let room = numbers.map(|(_, id, fact)| {
        let most = fact.max.as_ref().and_then(|max| max.parse::<u64>().ok());
        (most.unwrap_or(u64::MAX), id.to_string())
    });
    let (most, number) = room.max().expect("a fact that is a number");
    let site = Site::new(None, Desk::default(), Law::new(book, Box::new(move |_| on)), 1);
    let pages = serve(&runtime, web::app(site));
    println!("{:<34}{:>10}{:>14}{:>14}{:>9}", "page", "bytes", "pages/s", "bare axum/s", "ratio");
    let plan = format!("/en/plan?route={route}&on=2026-11-25");
    let fixed: [(&str, String); 5] = [
        ("home", "/en".to_owned()),
        ("guide, a step", format!("/ur/guide/step/{step}")),
        ("comparison, repeated", "/en/routes?on=2026-11-25".to_owned()),
        ("plan, repeated", plan.clone()),
        ("plan as JSON, repeated", plan.replace("/plan?", "/plan.json?")),
    ];
    for (name, path) in fixed {
        compare(&runtime, pages, name, |_| path.clone());
    }
    compare(&runtime, pages, "plan, ever new facts", |n| format!("{plan}&{number}={}", n % most + 1));
    compare(&runtime, pages, "plan as JSON, ever new facts", |n| {
        format!("{}&{number}={}", plan.replace("/plan?", "/plan.json?"), n % most + 1)
    });
}

fn compare(runtime: &tokio::runtime::Runtime, pages: SocketAddr, name: &str, path: impl Fn(u64) -> String + Sync) {
    let bytes = Reader::new(pages).get(&path(0));
    let body = axum::body::Bytes::from(vec![b'x'; bytes]);
    let bare = serve(runtime, Router::new().fallback(get(move || std::future::ready(body.clone()))));
    let (ours, theirs) = (rate(pages, &path), rate(bare, &path));
    println!("{name:<34}{bytes:>10}{ours:>14.0}{theirs:>14.0}{:>9.2}", ours / theirs);
}

/// Answers a second.
fn rate(at: SocketAddr, path: &(impl Fn(u64) -> String + Sync)) -> f64 {
    let count = AtomicU64::new(0);
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                let mut reader = Reader::new(at);
                while begun.elapsed() < SPAN {
                    reader.get(&path(count.fetch_add(1, Ordering::Relaxed)));
                }
            });
        }
    });
    f64::from(u32::try_from(count.into_inner()).unwrap_or(u32::MAX)) / begun.elapsed().as_secs_f64()
}

/// A connection that is kept.
struct Reader {
    answers: BufReader<TcpStream>,
}

impl Reader {
    fn new(at: SocketAddr) -> Self {
        let stream = TcpStream::connect(at).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self { answers: BufReader::with_capacity(1 << 16, stream) }
    }

    /// Asks for a page; the bytes of its body.
    fn get(&mut self, path: &str) -> usize {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        self.answers.get_mut().write_all(request.as_bytes()).expect("a request");
        let mut length = 0;
        let mut line = String::new();
        let mut status = String::new();
        loop {
            line.clear();
            self.answers.read_line(&mut line).expect("a header");
            if status.is_empty() {
                status.clone_from(&line);
            }
            if line == "\r\n" {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
        }
        assert!(status.contains(" 200 "), "{path}: {status}");
        let mut body = vec![0; length];
        self.answers.read_exact(&mut body).expect("a body");
        length
    }
}

fn serve(runtime: &tokio::runtime::Runtime, app: Router) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
    let at = listener.local_addr().expect("an address");
    runtime.spawn(web::serve(listener, app, std::future::pending()));
    at
}

/// The built-in corridor, read from its folder.
fn rulebook() -> Rulebook {
    let rulebooks = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks");
    let name = std::fs::read_to_string(rulebooks.join("built-in")).expect("the built-in corridor");
    let root = rulebooks.join(name.trim());
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.extend((!path.ends_with("tests")).then_some(path));
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let inner = path.strip_prefix(&root).expect("inside").to_string_lossy().into_owned();
                files.push(InputFile { path: inner, bytes: std::fs::read(&path).expect("a file") });
            }
        }
    }
    check(files).rulebook.expect("a rulebook that holds")
}
