//! An expression as it was written: every node with the bytes it covers, and back to text.

mod print;

use crate::span::Span;

/// A parsed expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ast {
    pub(crate) source: String,
    pub(crate) root: Node,
}

impl Ast {
    /// The text it was read from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The whole expression.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }
}

/// A part of an expression. Two nodes are equal if they say the same, wherever they stand.
#[derive(Clone, Debug)]
pub struct Node {
    /// All its bytes, with the parentheses around it.
    pub span: Span,
    /// What it says.
    pub kind: NodeKind,
}

/// What a node says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text between quotes.
    Text(String),
    /// A list between brackets.
    List(Vec<Node>),
    /// A fact by its dotted name, or `on`.
    Name(String),
    /// `!` or `-`.
    Unary(Unary, Box<Node>),
    /// Arithmetic, comparison, `in`.
    Binary(Binary, Box<Node>, Box<Node>),
    /// `a && b && c`: two parts or more.
    All(Vec<Node>),
    /// `a || b || c`: two parts or more.
    Any(Vec<Node>),
    /// `condition ? then : otherwise`.
    Conditional(Box<[Node; 3]>),
    /// A function call.
    Call {
        /// The function's name.
        function: String,
        /// Where the name stands.
        name_span: Span,
        /// Its arguments.
        arguments: Vec<Node>,
    },
}

/// An operator before its operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    /// `!`
    Not,
    /// `-`
    Negate,
}

/// An operator between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `in`
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}

impl Unary {
    /// As it is written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Not => "!",
            Self::Negate => "-",
        }
    }
}

impl Binary {
    /// As it is written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::In => "in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
        }
    }

    pub(crate) fn level(self) -> u8 {
        match self {
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessEqual
            | Self::Greater
            | Self::GreaterEqual
            | Self::In => level::RELATION,
            Self::Add | Self::Subtract => level::SUM,
            Self::Multiply | Self::Divide => level::PRODUCT,
        }
    }
}

/// How tightly an operator binds; the precedence of CEL.
pub(crate) mod level {
    pub(crate) const CONDITIONAL: u8 = 1;
    pub(crate) const ANY: u8 = 2;
    pub(crate) const ALL: u8 = 3;
    pub(crate) const RELATION: u8 = 4;
    pub(crate) const SUM: u8 = 5;
    pub(crate) const PRODUCT: u8 = 6;
    pub(crate) const UNARY: u8 = 7;
    pub(crate) const PRIMARY: u8 = 8;
}

impl Node {
    /// A node that stands nowhere yet.
    #[must_use]
    pub fn new(kind: NodeKind) -> Self {
        Self { span: Span::default(), kind }
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (
                NodeKind::Call { function, arguments, .. },
                NodeKind::Call { function: other_function, arguments: other_arguments, .. },
            ) => function == other_function && arguments == other_arguments,
            (kind, other_kind) => kind == other_kind,
        }
    }
}

impl Eq for Node {}
