//! One plan, many renderings.
//!
//! A [`rulebook::plan::Plan`] is computed once; what is here writes it down and adds, compares and sorts nothing.

pub mod json;
