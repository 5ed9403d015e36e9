//! The typed form that is evaluated: nodes in one array, operands before what uses them, every value an `i64`.

mod eval;
mod open;
mod range;

pub use range::Interval;
pub(crate) use range::{Known, Ranges, range_of};

use calendar::Rounding;

use crate::span::Span;
use crate::types::{CalendarIndex, EvidenceIndex, FactIndex};

/// Place of a node in [`Code::nodes`]. An expression has at most 4096 bytes, so its nodes fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeId(u16);

/// A stretch of [`Code::operands`] or [`Code::constants`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slice {
    start: u16,
    len: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

/// What two numbers give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
    AddDays,
    AddMonths(Rounding),
    DaysBetween,
    FullMonths,
    FullYears,
    Share(AmountRounding),
}

/// Where a share that falls between two minor units goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AmountRounding {
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
    /// To the nearer; in the middle away from zero.
    HalfUp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Constant(i64),
    Fact(FactIndex),
    On,
    Holds(EvidenceIndex),
    Not(NodeId),
    Negate(NodeId),
    Arithmetic(Arithmetic, NodeId, NodeId),
    Compare(Comparison, NodeId, NodeId),
    /// What most conditions are made of, without a detour over two nodes.
    CompareFact(Comparison, FactIndex, i64),
    /// One of some constants.
    OneOf(NodeId, Slice),
    /// Equal to one of some values.
    In(NodeId, Slice),
    /// The set has the item.
    Has {
        set: NodeId,
        item: NodeId,
    },
    Size(NodeId),
    WorkingDay(CalendarIndex, NodeId, NodeId),
    /// Index of the value is how many of the thresholds are not above the number.
    Bracket {
        number: NodeId,
        thresholds: Slice,
        values: Slice,
    },
    All(Slice),
    Any(Slice),
    Conditional([NodeId; 3]),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    pub(crate) nodes: Vec<Node>,
    pub(crate) spans: Vec<Span>,
    operands: Vec<NodeId>,
    constants: Vec<i64>,
}

/// A place in a [`Code`] that is being built, to go back to.
pub(crate) struct Mark {
    nodes: usize,
    operands: usize,
    constants: usize,
}

impl Code {
    pub(crate) fn node(&self, id: NodeId) -> Node {
        self.nodes[id.place()]
    }

    pub(crate) fn span(&self, id: NodeId) -> Span {
        self.spans[id.place()]
    }

    pub(crate) fn operands(&self, slice: Slice) -> &[NodeId] {
        &self.operands[slice.range()]
    }

    pub(crate) fn constants(&self, slice: Slice) -> &[i64] {
        &self.constants[slice.range()]
    }

    pub(crate) fn push(&mut self, node: Node, span: Span) -> NodeId {
        let id = NodeId(index(self.nodes.len()));
        self.nodes.push(node);
        self.spans.push(span);
        id
    }

    /// Takes back the last push.
    pub(crate) fn pop(&mut self) {
        self.nodes.pop();
        self.spans.pop();
    }

    pub(crate) fn push_operands(&mut self, operands: &[NodeId]) -> Slice {
        let slice = Slice { start: index(self.operands.len()), len: index(operands.len()) };
        self.operands.extend_from_slice(operands);
        slice
    }

    pub(crate) fn push_constants(&mut self, constants: &[i64]) -> Slice {
        let slice = Slice { start: index(self.constants.len()), len: index(constants.len()) };
        self.constants.extend_from_slice(constants);
        slice
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { nodes: self.nodes.len(), operands: self.operands.len(), constants: self.constants.len() }
    }

    pub(crate) fn go_back(&mut self, mark: &Mark) {
        self.nodes.truncate(mark.nodes);
        self.spans.truncate(mark.nodes);
        self.operands.truncate(mark.operands);
        self.constants.truncate(mark.constants);
    }

    /// Calls with each node that this one is computed from.
    pub(crate) fn each_operand(&self, node: Node, mut visit: impl FnMut(NodeId)) {
        match node {
            Node::Constant(_) | Node::Fact(_) | Node::On | Node::Holds(_) | Node::CompareFact(..) => {}
            Node::Not(a) | Node::Negate(a) | Node::Size(a) | Node::OneOf(a, _) => visit(a),
            Node::Arithmetic(_, a, b) | Node::Compare(_, a, b) | Node::WorkingDay(_, a, b) => {
                visit(a);
                visit(b);
            }
            Node::Has { set, item } => {
                visit(item);
                visit(set);
            }
            Node::Bracket { number, values, .. } => {
                visit(number);
                self.operands(values).iter().copied().for_each(visit);
            }
            Node::In(a, items) => {
                visit(a);
                self.operands(items).iter().copied().for_each(visit);
            }
            Node::All(parts) | Node::Any(parts) => self.operands(parts).iter().copied().for_each(visit),
            Node::Conditional(parts) => parts.into_iter().for_each(visit),
        }
    }

    /// Calls with every node of a tree, operands first.
    pub(crate) fn each_node(&self, id: NodeId, visit: &mut dyn FnMut(Node)) {
        let node = self.node(id);
        self.each_operand(node, |operand| self.each_node(operand, visit));
        visit(node);
    }
}

impl Node {
    /// The fact that the node itself reads.
    pub(crate) fn fact(self) -> Option<FactIndex> {
        match self {
            Self::Fact(fact) | Self::CompareFact(_, fact, _) => Some(fact),
            _ => None,
        }
    }
}

impl NodeId {
    pub(crate) fn place(self) -> usize {
        usize::from(self.0)
    }
}

impl Slice {
    fn range(self) -> std::ops::Range<usize> {
        usize::from(self.start)..usize::from(self.start) + usize::from(self.len)
    }
}

// INVARIANT: the parser's cap on length keeps every count below 65,536.
fn index(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

impl Comparison {
    pub(crate) fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::LessEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterEqual => left >= right,
        }
    }

    /// The comparison that says the same with its sides exchanged.
    pub(crate) fn mirrored(self) -> Self {
        match self {
            Self::Equal | Self::NotEqual => self,
            Self::Less => Self::Greater,
            Self::LessEqual => Self::GreaterEqual,
            Self::Greater => Self::Less,
            Self::GreaterEqual => Self::LessEqual,
        }
    }
}
