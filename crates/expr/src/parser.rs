//! Tokens to nodes: a Pratt parser with the precedence of CEL.

use crate::ast::{Ast, Binary, Node, NodeKind, Unary, level};
use crate::error::{ErrorKind, Expecting, ExprError, Forbidden, Literal};
use crate::lexer::{self, Token};
use crate::span::Span;

/// The longest expression in bytes.
pub const MAX_LENGTH: usize = 4096;
/// The deepest nesting of operators and functions.
pub const MAX_DEPTH: usize = 64;
/// The same with parentheses, which leave no node: what may be open at once, so that no text exhausts the stack.
const MAX_OPEN: usize = 2 * MAX_DEPTH;

/// Words that CEL keeps for itself and that name nothing here.
const RESERVED: [&str; 16] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "namespace",
    "package",
    "return",
    "var",
    "while",
];

/// Reads an expression.
///
/// # Errors
/// Every mistake in the tokens, or the first in how they are put together.
pub fn parse(source: &str) -> Result<Ast, Vec<ExprError>> {
    if source.len() > MAX_LENGTH {
        let kind = ErrorKind::TooLong { limit: MAX_LENGTH };
        return Err(vec![ExprError::new(kind, Span::new(0, source.len()))]);
    }
    let tokens = lexer::tokens(source)?;
    let mut parser = Parser { source, tokens, at: 0, depth: 0 };
    let root = parser.whole().map_err(|error| vec![error])?;
    Ok(Ast { source: source.to_owned(), root })
}

struct Parser<'a> {
    source: &'a str,
    tokens: Vec<(Token, Span)>,
    at: usize,
    /// How many calls of [`Parser::expression`] are open.
    depth: usize,
}

/// A node and how deep it goes, which a chain of operators makes more than the calls that read it.
struct Deep {
    node: Node,
    depth: usize,
}

type Parsed<T> = Result<T, ExprError>;

impl Parser<'_> {
    fn whole(&mut self) -> Parsed<Node> {
        let root = self.expression(level::CONDITIONAL)?;
        if self.at < self.tokens.len() {
            return Err(self.unexpected(Expecting::Operator));
        }
        Ok(root.node)
    }

    /// The place of the current token; at the end, the empty place after the last.
    fn span(&self) -> Span {
        match self.tokens.get(self.at) {
            Some((_, span)) => *span,
            None => self.tokens.last().map_or(Span::new(0, 0), |(_, last)| Span::new(last.end, last.end)),
        }
    }

    fn previous(&self) -> Span {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(Span::new(0, 0), |(_, span)| *span)
    }

    fn symbol(&self) -> Option<&'static str> {
        match self.tokens.get(self.at) {
            Some((Token::Symbol(symbol), _)) => Some(symbol),
            _ => None,
        }
    }

    fn word(&self) -> Option<&str> {
        match self.tokens.get(self.at) {
            Some((Token::Word, span)) => Some(span.text(self.source)),
            _ => None,
        }
    }

    fn eat(&mut self, symbol: &str) -> bool {
        let found = self.symbol() == Some(symbol);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &str, expected: Expecting) -> Parsed<()> {
        if self.eat(symbol) { Ok(()) } else { Err(self.unexpected(expected)) }
    }

    fn unexpected(&self, expected: Expecting) -> ExprError {
        let span = self.span();
        let found = self.tokens.get(self.at).map(|_| span.text(self.source).to_owned());
        ExprError::new(ErrorKind::UnexpectedToken { found, expected }, span)
    }

    /// The node over its operands, unless it goes too deep.
    fn over(kind: NodeKind, span: Span, operands: usize) -> Parsed<Deep> {
        let depth = operands + 1;
        if depth > MAX_DEPTH {
            return Err(ExprError::new(ErrorKind::TooDeep { limit: MAX_DEPTH }, span));
        }
        Ok(Deep { node: Node { span, kind }, depth })
    }

    fn expression(&mut self, at_least: u8) -> Parsed<Deep> {
        if self.depth >= MAX_OPEN {
            return Err(ExprError::new(ErrorKind::TooDeep { limit: MAX_DEPTH }, self.span()));
        }
        self.depth += 1;
        let parsed = self.operators(at_least);
        self.depth -= 1;
        parsed
    }

    fn operators(&mut self, at_least: u8) -> Parsed<Deep> {
        let mut left = self.unary()?;
        while let Some(level) = self.operator_level().filter(|level| *level >= at_least) {
            left = match level {
                level::CONDITIONAL => self.conditional(left)?,
                level::ANY => self.chain(left, "||", level::ANY, NodeKind::Any)?,
                level::ALL => self.chain(left, "&&", level::ALL, NodeKind::All)?,
                _ => self.binary(left)?,
            };
        }
        Ok(left)
    }

    fn operator_level(&self) -> Option<u8> {
        match self.symbol() {
            Some("?") => Some(level::CONDITIONAL),
            Some("||") => Some(level::ANY),
            Some("&&") => Some(level::ALL),
            _ => self.binary_operator().map(Binary::level),
        }
    }

    fn binary_operator(&self) -> Option<Binary> {
        if self.word() == Some("in") {
            return Some(Binary::In);
        }
        Some(match self.symbol()? {
            "==" => Binary::Equal,
            "!=" => Binary::NotEqual,
            "<" => Binary::Less,
            "<=" => Binary::LessEqual,
            ">" => Binary::Greater,
            ">=" => Binary::GreaterEqual,
            "+" => Binary::Add,
            "-" => Binary::Subtract,
            "*" => Binary::Multiply,
            "/" => Binary::Divide,
            _ => return None,
        })
    }

    fn binary(&mut self, left: Deep) -> Parsed<Deep> {
        let Some(operator) = self.binary_operator() else { return Err(self.unexpected(Expecting::Operator)) };
        self.at += 1;
        let right = self.expression(operator.level() + 1)?;
        let span = left.node.span.to(right.node.span);
        let depth = left.depth.max(right.depth);
        Self::over(NodeKind::Binary(operator, Box::new(left.node), Box::new(right.node)), span, depth)
    }

    fn chain(&mut self, first: Deep, symbol: &str, level: u8, kind: fn(Vec<Node>) -> NodeKind) -> Parsed<Deep> {
        let mut depth = first.depth;
        let mut span = first.node.span;
        let mut parts = vec![first.node];
        while self.eat(symbol) {
            let part = self.expression(level + 1)?;
            depth = depth.max(part.depth);
            span = span.to(part.node.span);
            parts.push(part.node);
        }
        Self::over(kind(parts), span, depth)
    }

    fn conditional(&mut self, condition: Deep) -> Parsed<Deep> {
        self.at += 1;
        let then = self.expression(level::ANY)?;
        self.expect(":", Expecting::Colon)?;
        let otherwise = self.expression(level::CONDITIONAL)?;
        let span = condition.node.span.to(otherwise.node.span);
        let depth = condition.depth.max(then.depth).max(otherwise.depth);
        Self::over(NodeKind::Conditional(Box::new([condition.node, then.node, otherwise.node])), span, depth)
    }

    fn unary(&mut self) -> Parsed<Deep> {
        let start = self.span();
        let operator = match self.symbol() {
            Some("!") => Unary::Not,
            Some("-") => Unary::Negate,
            _ => return self.primary(),
        };
        self.at += 1;
        if let (Unary::Negate, Some((Token::Number(magnitude), _))) = (operator, self.tokens.get(self.at)) {
            let number = 0_i64.checked_sub_unsigned(*magnitude);
            self.at += 1;
            return Self::integer(number, start.to(self.previous()));
        }
        let operand = self.expression(level::UNARY)?;
        let span = start.to(operand.node.span);
        Self::over(NodeKind::Unary(operator, Box::new(operand.node)), span, operand.depth)
    }

    fn integer(number: Option<i64>, span: Span) -> Parsed<Deep> {
        match number {
            Some(number) => Self::over(NodeKind::Int(number), span, 0),
            None => Err(ExprError::new(ErrorKind::BadLiteral { what: Literal::Integer }, span)),
        }
    }

    fn primary(&mut self) -> Parsed<Deep> {
        let start = self.span();
        match self.tokens.get(self.at) {
            Some((Token::Number(magnitude), _)) => {
                let number = i64::try_from(*magnitude).ok();
                self.at += 1;
                Self::integer(number, start)
            }
            Some((Token::Text(text), _)) => {
                let kind = NodeKind::Text(text.clone());
                self.at += 1;
                Self::over(kind, start, 0)
            }
            Some((Token::Word, _)) => self.name(start),
            Some((Token::Symbol("("), _)) => {
                self.at += 1;
                let mut inner = self.expression(level::CONDITIONAL)?;
                self.expect(")", Expecting::ClosingParenthesis)?;
                inner.node.span = start.to(self.previous());
                Ok(inner)
            }
            Some((Token::Symbol("["), _)) => {
                self.at += 1;
                let (items, depth) = self.list("]", Expecting::CommaOrBracket)?;
                Self::over(NodeKind::List(items), start.to(self.previous()), depth)
            }
            _ => Err(self.unexpected(Expecting::Expression)),
        }
    }

    /// What stands between an opening bracket, already read, and its closing one.
    fn list(&mut self, closing: &str, expected: Expecting) -> Parsed<(Vec<Node>, usize)> {
        let (mut items, mut depth) = (Vec::new(), 0);
        if self.eat(closing) {
            return Ok((items, depth));
        }
        loop {
            let item = self.expression(level::CONDITIONAL)?;
            depth = depth.max(item.depth);
            items.push(item.node);
            if self.eat(closing) {
                return Ok((items, depth));
            }
            self.expect(",", expected)?;
        }
    }

    fn name(&mut self, start: Span) -> Parsed<Deep> {
        let word = start.text(self.source);
        let forbidden = match word {
            "true" | "false" => {
                self.at += 1;
                return Self::over(NodeKind::Bool(word == "true"), start, 0);
            }
            "in" => return Err(self.unexpected(Expecting::Expression)),
            "null" => Some(Forbidden::Null),
            word if RESERVED.contains(&word) => Some(Forbidden::ReservedWord),
            _ => None,
        };
        if let Some(what) = forbidden {
            return Err(ExprError::new(ErrorKind::NotAllowedHere { what }, start));
        }
        let mut name = word.to_owned();
        self.at += 1;
        while self.eat(".") {
            let Some(part) = self.word() else { return Err(self.unexpected(Expecting::Name)) };
            name.push('.');
            name.push_str(part);
            self.at += 1;
        }
        let name_span = start.to(self.previous());
        if !self.eat("(") {
            return Self::over(NodeKind::Name(name), name_span, 0);
        }
        let (arguments, depth) = self.list(")", Expecting::CommaOrParenthesis)?;
        let span = start.to(self.previous());
        Self::over(NodeKind::Call { function: name, name_span, arguments }, span, depth)
    }
}
