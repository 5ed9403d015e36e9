//! Nodes back to text.

use std::fmt;

use super::{Ast, Node, NodeKind, Unary, level};

impl Node {
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
