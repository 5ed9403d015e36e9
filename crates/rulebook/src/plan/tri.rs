//! Kleene's three values.

use expr::{Env, FactIndex};

use crate::checked::Condition;

/// False, unknown or true, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tri {
    /// False.
    No,
    /// Unknown.
    Maybe,
    /// True.
    Yes,
}

impl Tri {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// One of the two, nobody knows which.
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        if self == other { self } else { Self::Maybe }
    }

    /// If this holds, so does the other.
    #[must_use]
    pub fn implies(self, other: Self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Yes => other,
            Self::Maybe => other.max(Self::Maybe),
        }
    }
}

impl From<Option<bool>> for Tri {
    fn from(value: Option<bool>) -> Self {
        match value {
            None => Self::Maybe,
            Some(true) => Self::Yes,
            Some(false) => Self::No,
        }
    }
}

impl Condition {
    /// Whether it holds with what is known.
    #[must_use]
    pub fn holds(&self, env: &Env) -> Tri {
        let mut all = Tri::Yes;
        for clause in &self.clauses {
            all = all.and(clause.expr.eval_bool(env).into());
            if all == Tri::No {
                break;
            }
        }
        all
    }

    /// The unknown facts that can still decide it.
    pub fn each_open_fact(&self, env: &Env, mut visit: impl FnMut(FactIndex)) {
        if self.holds(env) == Tri::Maybe {
            for clause in &self.clauses {
                clause.expr.each_open_fact(env, &mut visit);
            }
        }
    }
}
