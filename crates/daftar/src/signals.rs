//! Signals of the operating system: stop (Ctrl-C or SIGTERM), and read the rulebook again (SIGHUP).

use std::future::Future;
use std::io;
use std::pin::Pin;

/// What is asked of a running server.
pub struct Signals {
    /// Ready when the process is told to stop.
    pub stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Wishes to read the rulebook again.
    pub reload: Reload,
}

/// Wishes to read the rulebook again.
pub struct Reload {
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    /// From here on the signals are heard.
    pub fn hear() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        let stop = async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        };
        Ok(Self { stop: Box::pin(stop), reload: Reload { hangup: signal(SignalKind::hangup())? } })
    }
}

#[cfg(unix)]
impl Reload {
    /// Ready at the next wish.
    pub async fn asked(&mut self) {
        if self.hangup.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    /// From here on the signals are heard.
    pub fn hear() -> io::Result<Self> {
        let stop = async {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        Ok(Self { stop: Box::pin(stop), reload: Reload {} })
    }
}

#[cfg(not(unix))]
impl Reload {
    /// Never ready: there is no such signal here.
    pub async fn asked(&mut self) {
        std::future::pending::<()>().await;
    }
}
