//! The domain of the desk: people, firms and cases, as commands that are checked against a state and give events.
//!
//! **What this crate knows**: what may happen to a case, a firm or an account, who may do it ([`policy`]), and what follows.
//! **What it does not know**: the clock, the disk, the network, randomness and sentences. A command gets the time and new ids as arguments;
//! a refusal is a code.
//!
//! # A new command
//! 1. Its variant in `Command`, with the [`policy::Action`] that it needs.
//! 2. The event that it gives, and what that does to the state in `apply`. An event that was ever written keeps its form; a new form raises
//!    `VERSION` and gets an `upcast`.
//! 3. Its arm in `decide`: refuse with a [`Refusal`], or give events. The same command twice gives nothing the second time.

pub mod case;
pub mod checks;
mod day;
pub mod firm;
pub mod ids;
pub mod person;
pub mod policy;
pub mod refusal;
pub mod stream;

pub use refusal::Refusal;
