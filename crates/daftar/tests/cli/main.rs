//! The program as its users run it: arguments, files, streams, exit codes.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot run its program fails")]

mod ask;
mod backup;
mod check;
mod config;
mod demo;
mod desk;
mod diff;
mod exit_codes;
mod formats;
mod plan;
mod serve;
mod store;
mod terminal;
