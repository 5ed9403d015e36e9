//! The law as data: a rulebook read, checked, compiled and asked.
//!
//! Each pass has its own folder and its own types, and depends on those before it:
//!
//! 1. [`yaml`]: bytes to a tree with places;
//! 2. [`source`]: the tree to the types of the format (`docs/rulebook-format.md`), and their JSON Schema;
//! 3. [`checked`]: names to numbers, expressions to typed code, and every check; only [`checked::check`] makes a
//!    [`Rulebook`];
//! 4. [`program`]: the rules in force on a date for a goal, as a graph of numbered parts;
//! 5. [`plan`]: the program asked for one [`subject`]: routes, steps, dates, fees, duties, questions, reasons.
//!
//! The crate is pure: no clock, no file, no network, no sentence in any language. Same input, same output.
//!
//! A new kind of entity: its type in `source`, its key in `source::SourceFile`, its table in `checked::Entities`, its
//! references in `checked::resolve`. A new check: its variant in `diagnostic::Problem` with code and severity, the code
//! that finds it under `checked`, a file with the mistake in `tests/bad`.

pub mod checked;
pub mod diagnostic;
pub mod plan;
pub mod program;
pub mod source;
pub mod subject;
pub mod yaml;

pub use checked::{Checked, InputFile, Rulebook, check};
