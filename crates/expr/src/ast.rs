//! An expression as it was written: every node with the bytes it covers, and back to text.

use std::fmt;

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

    fn level(&self) -> u8 {
        match &self.kind {
            NodeKind::Conditional(_) => level::CONDITIONAL,
            NodeKind::Any(_) => level::ANY,
            NodeKind::All(_) => level::ALL,
            NodeKind::Binary(operator, ..) => operator.level(),
            NodeKind::Unary(..) => level::UNARY,
            NodeKind::Int(number) if *number < 0 => level::UNARY,
            _ => level::PRIMARY,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, at_least: u8) -> fmt::Result {
        if self.level() >= at_least {
            return self.write_bare(f);
        }
        f.write_str("(")?;
        self.write_bare(f)?;
        f.write_str(")")
    }

    fn write_bare(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            NodeKind::Bool(value) => write!(f, "{value}"),
            NodeKind::Int(number) => write!(f, "{number}"),
            NodeKind::Text(text) => write_text(f, text),
            NodeKind::Name(name) => f.write_str(name),
            NodeKind::List(items) => {
                f.write_str("[")?;
                write_separated(f, items, ", ", level::CONDITIONAL)?;
                f.write_str("]")
            }
            NodeKind::Call { function, arguments, .. } => {
                write!(f, "{function}(")?;
                write_separated(f, arguments, ", ", level::CONDITIONAL)?;
                f.write_str(")")
            }
            NodeKind::Unary(operator, operand) => {
                f.write_str(operator.symbol())?;
                // `-5` is a literal; the negation of the literal 5 keeps its parentheses.
                let literal =
                    *operator == Unary::Negate && matches!(operand.kind, NodeKind::Int(number) if number >= 0);
                operand.write(f, if literal { u8::MAX } else { level::UNARY })
            }
            NodeKind::Binary(operator, left, right) => {
                left.write(f, operator.level())?;
                write!(f, " {} ", operator.symbol())?;
                right.write(f, operator.level() + 1)
            }
            NodeKind::All(parts) => write_separated(f, parts, " && ", level::ALL + 1),
            NodeKind::Any(parts) => write_separated(f, parts, " || ", level::ANY + 1),
            NodeKind::Conditional(parts) => {
                let [condition, then, otherwise] = &**parts;
                condition.write(f, level::CONDITIONAL + 1)?;
                f.write_str(" ? ")?;
                then.write(f, level::CONDITIONAL + 1)?;
                f.write_str(" : ")?;
                otherwise.write(f, level::CONDITIONAL)
            }
        }
    }
}

fn write_separated(f: &mut fmt::Formatter<'_>, nodes: &[Node], separator: &str, at_least: u8) -> fmt::Result {
    for (place, node) in nodes.iter().enumerate() {
        if place > 0 {
            f.write_str(separator)?;
        }
        node.write(f, at_least)?;
    }
    Ok(())
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            other => write!(f, "{other}")?,
        }
    }
    f.write_str("\"")
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

/// Canonical CEL: as few parentheses as the reading needs, one space around operators, double quotes.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, level::CONDITIONAL)
    }
}

impl fmt::Display for Ast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root.fmt(f)
    }
}
