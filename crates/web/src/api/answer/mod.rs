//! What each operation answers.

mod book;
mod mistakes;
mod plan;

pub(super) use book::{entities, entity, rulebook};
pub(super) use plan::{plan, plan_of, questions};
