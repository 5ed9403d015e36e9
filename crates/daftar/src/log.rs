//! What happens, written to standard error.

use std::io;

use tracing_subscriber::filter::LevelFilter;

use crate::config::{Config, Format, Log};
use crate::user::User;

/// From here on what happens is written, a line each.
pub fn begin(config: &Config, user: &User) {
    let level = match config.log {
        Log::Error => LevelFilter::ERROR,
        Log::Warn => LevelFilter::WARN,
        Log::Info => LevelFilter::INFO,
        Log::Debug => LevelFilter::DEBUG,
    };
    let lines = tracing_subscriber::fmt().with_max_level(level).with_writer(io::stderr);
    match config.log_format {
        Format::Text => lines.with_ansi(user.err.colour).init(),
        Format::Json => lines.json().flatten_event(true).init(),
    }
}
