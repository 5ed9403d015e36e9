//! Listening, with no room for those who only hold a place, and stopping without dropping what is under way.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

use crate::edge::Peer;

/// How much of the server one who connects may take up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Connections at once; who comes later waits in the system's queue.
    pub connections: u32,
    /// How long the head of a request may take, from the connection or the answer before it.
    pub head: Duration,
    /// How long a connection is kept; what is under way then may finish.
    pub life: Duration,
    /// How long requests that are under way may take once their connection is to end.
    pub grace: Duration,
}

impl Limits {
    /// Many systems let a process open 1,024 files, and the server needs some itself.
    pub(crate) const USUAL: Self = Self {
        connections: 900,
        head: Duration::from_secs(10),
        life: Duration::from_secs(300),
        grace: Duration::from_secs(10),
    };
}

/// Serves until `stop` is ready, then lets requests under way finish.
pub async fn serve(listener: TcpListener, app: Router, stop: impl Future<Output = ()> + Send + 'static) {
    serve_within(Limits::USUAL, listener, app, stop).await;
}

/// The same within other limits.
pub(crate) async fn serve_within(
    limits: Limits,
    mut listener: TcpListener,
    app: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let places = Arc::new(Semaphore::new(usize::try_from(limits.connections).unwrap_or(Semaphore::MAX_PERMITS)));
    let (closes, closed) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, Listener::accept(&mut listener).await)
        };
        tokio::select! {
            () = &mut stop => break,
            (place, (stream, from)) = next => {
                // The places are never closed, so there always is one.
                let Ok(place) = place else { break };
                tokio::spawn(converse(limits, stream, Peer(from.ip()), app.clone(), closed.clone(), place));
            }
        }
    }
    drop(listener);
    drop(closes);
    // All places are free when the last connection has ended.
    let _ = timeout(limits.grace, places.acquire_many(limits.connections)).await;
}

/// One connection, until either side ends it, its time is over or the server stops.
async fn converse(
    limits: Limits,
    stream: TcpStream,
    from: Peer,
    app: Router,
    mut closed: watch::Receiver<()>,
    _place: OwnedSemaphorePermit,
) {
    // A connection that does not take the option still works, a little slower.
    let _ = stream.set_nodelay(true);
    let app = TowerToHyperService::new(app);
    let app = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(from);
        app.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .serve_connection(TokioIo::new(stream), app);
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = closed.changed() => {}
        () = sleep(limits.life) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(limits.grace, connection).await;
}
