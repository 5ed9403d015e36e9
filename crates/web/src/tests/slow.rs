//! Clients that hold a place and do not use it, on real sockets.

use std::future::pending;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::serve::{Limits, serve_within};
use crate::{Desk, Site, app};

/// Long for a test, and never waited for in full unless it fails.
const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(200);

const LIMITS: Limits = Limits { connections: 2, head: SHORT, life: LONG, grace: SHORT };

/// The port of a server within limits, with a page that is larger than what the system keeps of a connection.
async fn served(limits: Limits) -> u16 {
    let large = Router::new().route("/en/large", get(|| async { "x".repeat(20_000_000) }));
    let site = app::routes(large, Site::new(None, Desk::default(), super::law(), 1));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(serve_within(limits, listener, site, pending()));
    port
}

/// A connection on which something has been sent.
async fn sent(port: u16, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// All that comes until the server ends the connection.
async fn heard(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    let ended = timeout(LONG, stream.read_to_end(&mut answer)).await.expect("the server ends the connection");
    // A connection that is cut is an end as well.
    let _ = ended;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn half_a_head_is_not_waited_for() {
    let port = served(LIMITS).await;
    assert_eq!(heard(sent(port, "GET /en HTTP/1.1\r\nhost: de").await).await, "");
}

#[tokio::test]
async fn a_head_that_comes_letter_by_letter_gains_no_time() {
    let port = served(LIMITS).await;
    let (read, mut write) = sent(port, "GET /en HTTP/1.1\r\nx: ").await.into_split();
    let drip = async {
        while write.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, drip).await.expect("the server ends the connection");
    drop(read);
}

#[tokio::test]
async fn a_connection_that_asks_nothing_more_is_ended() {
    let port = served(LIMITS).await;
    let answer = heard(sent(port, "GET /en HTTP/1.1\r\nhost: desk\r\n\r\n").await).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

#[tokio::test]
async fn slow_clients_do_not_keep_others_out() {
    let port = served(LIMITS).await;
    let mut slow = Vec::new();
    for _ in 0..6 {
        slow.push(sent(port, "GET /en HTTP/1.1\r\n").await);
    }
    let request = "GET /en HTTP/1.1\r\nhost: desk\r\nconnection: close\r\n\r\n";
    assert!(heard(sent(port, request).await).await.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn an_answer_that_nobody_reads_is_given_up() {
    let port = served(Limits { life: SHORT, ..LIMITS }).await;
    let mut stream = sent(port, "GET /en/large HTTP/1.1\r\nhost: desk\r\n\r\n").await;
    tokio::time::sleep(SHORT * 4).await;
    let mut answer = Vec::new();
    let _ = timeout(LONG, stream.read_to_end(&mut answer)).await.expect("the server ends the connection");
    assert!(answer.len() < 20_000_000, "all of it came: {}", answer.len());
}
