//! The domain of the desk: people, firms and cases, as commands that are checked against a state and give events.
//!
//! **What this crate knows**: what may happen to a case, a firm or an account, and what follows.
//! **What it does not know**: the clock, the disk, the network, randomness and sentences. A command gets the time and new ids as arguments;
//! a refusal is a code.

pub mod ids;
pub mod stream;
