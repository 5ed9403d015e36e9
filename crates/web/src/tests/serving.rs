//! Listening on a real port, and stopping.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::{Desk, Site, app, serve};

/// One request on a connection of its own; the whole answer.
async fn ask(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: desk.example.org\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn what_is_under_way_is_finished_before_the_server_stops() {
    let slow = Router::new().route(
        "/en/slow",
        get(|| async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            "in the end"
        }),
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (stop, stopped) = oneshot::channel::<()>();
    let site = app::routes(slow, Site::new(None, Desk::default(), super::law(), 1));
    let server = tokio::spawn(serve(listener, site, async {
        let _ = stopped.await;
    }));

    assert!(ask(port, "/en").await.starts_with("HTTP/1.1 200 OK"));
    assert!(ask(port, "/en/none").await.starts_with("HTTP/1.1 404 Not Found"));
    let under_way = tokio::spawn(async move { ask(port, "/en/slow").await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    stop.send(()).unwrap();
    assert!(under_way.await.unwrap().ends_with("in the end"));
    server.await.unwrap();
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err(), "nobody listens any more");
}
