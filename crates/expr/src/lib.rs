//! Daftar's expression language: the conditions and amounts of a rulebook.
//!
//! The syntax is that of CEL, restricted; `docs/expressions.md` is the reference. [`parse`] reads a text and keeps the
//! bytes of every node, [`check()`] gives names and types their meaning against a [`Schema`] and compiles, and an [`Expr`]
//! then answers with whatever is known in an [`Env`]: its value or *unknown*, its range, what it still depends on, and
//! where it flips. Every value is one exact 64-bit number; there is no floating point. A checked expression is total:
//! nothing in it loops, overflows, divides by zero or panics.
//!
//! This crate knows no rulebook, no sentence and no clock: errors are codes with arguments, names come from the schema,
//! the date and the calendars from the environment.
//!
//! A new function: its name and arity in `check/function.rs`, its value in `code/eval.rs`, its range in
//! `code/range.rs`, its direction in `flips/direction.rs`, its line in the reference.

mod ast;
mod check;
mod code;
mod env;
mod error;
mod expr;
mod flips;
mod lexer;
mod near;
mod parser;
mod satisfiable;
mod schema;
mod span;
mod types;
pub mod value;

pub use ast::{Ast, Binary, Node, NodeKind, Unary};
pub use check::{MAX_CHOICES, check};
pub use env::{Env, WorkingDays};
pub use error::{ErrorKind, Expecting, ExprError, Forbidden, Found, Literal, Wanted};
pub use expr::{Expr, Interval, Part};
pub use near::nearest;
pub use parser::{MAX_DEPTH, MAX_LENGTH, parse};
pub use satisfiable::{Claim, Satisfiability, Witness, satisfiable};
pub use schema::{Expected, FactDecl, Feature, NameKind, Schema};
pub use span::Span;
pub use types::{CalendarIndex, ChoicesId, EvidenceIndex, FactIndex, Type};
