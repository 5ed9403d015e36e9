//! How the value of a node moves when one fact does.

use crate::code::{Arithmetic, Code, Node, NodeId};
use crate::env::Env;
use crate::types::FactIndex;

/// How a value moves when the fact grows and everything else stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// Not at all: it does not mention the fact.
    Still,
    /// Never down.
    Rising,
    /// Never up.
    Falling,
    /// Only where a comparison, bracket or choice in it flips.
    Steps,
    /// Nothing is known of it.
    Mixed,
}

impl Direction {
    fn flipped(self) -> Self {
        match self {
            Self::Rising => Self::Falling,
            Self::Falling => Self::Rising,
            other => other,
        }
    }

    /// Of what rises in both operands, or is one of them.
    pub(super) fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Still, moved) | (moved, Self::Still) => moved,
            (a, b) if a == b => a,
            _ => Self::Mixed,
        }
    }

    pub(super) fn is_stepwise(self) -> bool {
        matches!(self, Self::Still | Self::Steps)
    }
}

/// Watches one fact, which the environment leaves unknown.
pub(super) struct Watch<'a> {
    pub(super) code: &'a Code,
    pub(super) env: Env<'a>,
    pub(super) fact: FactIndex,
    /// Whether the fact has few values, all of which are tried.
    pub(super) enumerated: bool,
}

impl Watch<'_> {
    pub(super) fn mentions(&self, id: NodeId) -> bool {
        let mut mentioned = false;
        self.code.each_node(id, &mut |node| mentioned |= node.fact() == Some(self.fact));
        mentioned
    }

    pub(super) fn direction(&self, id: NodeId) -> Direction {
        let node = self.code.node(id);
        match node {
            Node::Fact(fact) if fact == self.fact => {
                if self.enumerated {
                    Direction::Steps
                } else {
                    Direction::Rising
                }
            }
            Node::Negate(a) => self.direction(a).flipped(),
            Node::Arithmetic(operator, a, b) => self.arithmetic(operator, a, b),
            Node::WorkingDay(_, a, b) => self.direction(a).with(self.direction(b)),
            Node::Conditional([condition, then, otherwise]) => self.choice(condition, &[then, otherwise]),
            Node::Bracket { number, values, .. } => self.choice(number, self.code.operands(values)),
            _ if self.mentions(id) => Direction::Steps,
            _ => Direction::Still,
        }
    }

    fn arithmetic(&self, operator: Arithmetic, a: NodeId, b: NodeId) -> Direction {
        let (left, right) = (self.direction(a), self.direction(b));
        if left.is_stepwise() && right.is_stepwise() {
            return left.with(right);
        }
        match operator {
            Arithmetic::Add | Arithmetic::Min | Arithmetic::Max | Arithmetic::AddDays | Arithmetic::AddMonths(_) => {
                left.with(right)
            }
            Arithmetic::Subtract => left.with(right.flipped()),
            Arithmetic::DaysBetween | Arithmetic::FullMonths | Arithmetic::FullYears => left.flipped().with(right),
            Arithmetic::Multiply | Arithmetic::Share(_) if right == Direction::Still => self.scaled(left, b),
            Arithmetic::Multiply | Arithmetic::Share(_) if left == Direction::Still => self.scaled(right, a),
            Arithmetic::Divide if right == Direction::Still => self.scaled(left, b),
            // The checker has made sure that the divisor keeps to one side of zero.
            Arithmetic::Divide if left == Direction::Still => self.scaled(right, a).flipped(),
            Arithmetic::Multiply | Arithmetic::Share(_) | Arithmetic::Divide => Direction::Mixed,
        }
    }

    /// Times, or by, a factor that does not move.
    fn scaled(&self, direction: Direction, factor: NodeId) -> Direction {
        match self.code.eval(factor, &self.env) {
            Some(factor) if factor >= 0 => direction,
            Some(_) => direction.flipped(),
            None => Direction::Mixed,
        }
    }

    /// One of some values, chosen by something.
    fn choice(&self, by: NodeId, values: &[NodeId]) -> Direction {
        let values = values.iter().map(|value| self.direction(*value));
        if self.direction(by) == Direction::Still {
            return values.fold(Direction::Still, Direction::with);
        }
        if values.into_iter().all(Direction::is_stepwise) { Direction::Steps } else { Direction::Mixed }
    }
}
