//! Listening, and stopping without dropping what is under way.

use std::future::Future;
use std::io;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How long requests that are under way may take once the server has been told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` is ready, then lets requests under way finish.
///
/// # Errors
/// If the listener fails.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let listener = listener.tap_io(|connection| {
        // A connection that does not take the option still works, a little slower.
        let _ = connection.set_nodelay(true);
    });
    let (told, hears) = oneshot::channel();
    let stop = async move {
        stop.await;
        let _ = told.send(());
    };
    let server = axum::serve(listener, app).with_graceful_shutdown(stop);
    tokio::select! {
        ended = async { server.await } => ended,
        () = async {
            // A sender that is gone means that the server has ended already.
            if hears.await.is_ok() {
                tokio::time::sleep(GRACE).await;
            } else {
                std::future::pending::<()>().await;
            }
        } => Ok(()),
    }
}

/// Ready when the process is told to stop: Ctrl-C, or SIGTERM where there is one.
pub async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
