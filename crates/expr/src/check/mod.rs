//! Types, names and ranges: from what was written to what can be evaluated, or to all that is wrong with it.

mod function;
mod name;
mod operator;

use calendar::Day;

pub use self::name::MAX_CHOICES;
use self::operator::Junction;
use crate::ast::{Ast, Node as Written, NodeKind};
use crate::code::{Code, Interval, Mark, Node, NodeId, Ranges, range_of};
use crate::env::{Env, WorkingDays};
use crate::error::{ErrorKind, ExprError, Forbidden, Found, Literal, Wanted};
use crate::expr::Expr;
use crate::schema::{Expected, Schema};
use crate::span::Span;
use crate::types::{CalendarIndex, EvidenceIndex, FactIndex, Type};
use crate::value::Country;

/// Checks an expression against the names and types that its place offers.
///
/// # Errors
/// Every mistake that does not follow from another, in the order of the text.
pub fn check(ast: &Ast, schema: &dyn Schema, expected: Expected) -> Result<Expr, Vec<ExprError>> {
    let mut checker = Checker::new(schema, &ast.source);
    let root = match expected {
        Expected::Type(ty) => checker.expect(&ast.root, ty, None),
        Expected::Any => checker.infer(&ast.root),
        Expected::Money => checker.infer(&ast.root).filter(|root| {
            let money = matches!(root.ty, Type::Money(_));
            if !money {
                checker.mismatch(Wanted::Money, Found::Type(root.ty), ast.root.span, None);
            }
            money
        }),
    };
    match root {
        Some(root) if checker.errors.is_empty() => Ok(checker.finish(ast, root)),
        _ => {
            checker.errors.sort_by_key(|error| error.span);
            Err(checker.errors)
        }
    }
}

struct Checker<'a> {
    schema: &'a dyn Schema,
    source: &'a str,
    code: Code,
    /// For each node of `code`, the range that the declared facts give it; `None` after an overflow was reported.
    ranges: Vec<Option<Interval>>,
    facts: Vec<(FactIndex, Type, Interval)>,
    evidence: Vec<EvidenceIndex>,
    mentions_on: bool,
    errors: Vec<ExprError>,
}

/// A node that has been checked.
#[derive(Clone, Copy)]
struct Typed {
    id: NodeId,
    ty: Type,
    span: Span,
}

/// What is known when nothing is: used to compute constants, which ask for none of it.
struct Nothing;

impl WorkingDays for Nothing {
    fn nth_working_day(&self, _: CalendarIndex, from: Day, _: u32) -> Day {
        from
    }
}

impl<'a> Checker<'a> {
    fn new(schema: &'a dyn Schema, source: &'a str) -> Self {
        Self {
            schema,
            source,
            code: Code::default(),
            ranges: Vec::new(),
            facts: Vec::new(),
            evidence: Vec::new(),
            mentions_on: false,
            errors: Vec::new(),
        }
    }

    fn finish(mut self, ast: &Ast, root: Typed) -> Expr {
        self.facts.sort_by_key(|(fact, ..)| *fact);
        self.facts.dedup_by_key(|(fact, ..)| *fact);
        self.evidence.sort_unstable();
        self.evidence.dedup();
        Expr {
            source: ast.source.as_str().into(),
            code: self.code,
            root: root.id,
            ty: root.ty,
            facts: self.facts.iter().map(|(fact, ..)| *fact).collect(),
            declared: self.facts.iter().map(|(_, ty, range)| (*ty, *range)).collect(),
            evidence: self.evidence.into(),
            mentions_on: self.mentions_on,
        }
    }

    fn fail(&mut self, kind: ErrorKind, span: Span) {
        self.errors.push(ExprError::new(kind, span));
    }

    /// Reports a value of the wrong type; of two kinds of money it says that the currencies differ.
    fn mismatch(&mut self, expected: Wanted, found: Found, span: Span, because: Option<Span>) {
        let kind = match (expected, found) {
            (Wanted::Type(Type::Money(left)), Found::Type(Type::Money(right))) => {
                ErrorKind::CurrencyMismatch { left, right }
            }
            _ => ErrorKind::TypeMismatch { expected, found },
        };
        self.errors.push(ExprError { kind, span, related: because.into_iter().collect() });
    }

    /// Adds a node, and reports it if its range leaves 64 bits. What follows from constants alone becomes a constant;
    /// `mark` is where the code of its operands begins.
    fn add(&mut self, node: Node, ty: Type, span: Span, mark: &Mark) -> Typed {
        let range = self.range(node, span);
        let mut folded = node;
        if self.follows_from_constants(node) {
            let id = self.code.push(node, span);
            let env = Env { facts: &[], held: &[], on: Day::MIN, calendars: &Nothing };
            if let Some(value) = self.code.eval(id, &env) {
                self.code.go_back(mark);
                folded = Node::Constant(value);
            } else {
                self.code.pop();
            }
        }
        let id = self.code.push(folded, span);
        self.ranges.truncate(self.code.nodes.len() - 1);
        self.ranges.push(range);
        Typed { id, ty, span }
    }

    /// The range of a node; `None` if it leaves 64 bits, which is reported, or if that of an operand did.
    fn range(&mut self, node: Node, span: Span) -> Option<Interval> {
        let mut known = true;
        self.code.each_operand(node, |operand| known &= self.ranges[operand.place()].is_some());
        if !known {
            return None;
        }
        let range = range_of(&self.code, node, self).exact();
        if range.is_none() {
            self.fail(ErrorKind::MayOverflow, span);
        }
        range
    }

    fn follows_from_constants(&self, node: Node) -> bool {
        let mut constant = !matches!(
            node,
            Node::Constant(_)
                | Node::Fact(_)
                | Node::CompareFact(..)
                | Node::On
                | Node::Holds(_)
                | Node::WorkingDay(..)
        );
        self.code.each_operand(node, |operand| constant &= matches!(self.code.node(operand), Node::Constant(_)));
        constant
    }

    fn constant(&mut self, value: i64, ty: Type, span: Span) -> Typed {
        let mark = self.code.mark();
        self.add(Node::Constant(value), ty, span, &mark)
    }

    /// The node, whatever type it has.
    fn infer(&mut self, node: &Written) -> Option<Typed> {
        match &node.kind {
            NodeKind::Bool(value) => Some(self.constant(i64::from(*value), Type::Bool, node.span)),
            NodeKind::Int(value) => Some(self.constant(*value, Type::Int, node.span)),
            NodeKind::Text(_) => self.forbidden(Forbidden::LooseText, node.span),
            NodeKind::List(_) => self.forbidden(Forbidden::LooseList, node.span),
            NodeKind::Name(name) => self.name(name, node.span),
            NodeKind::Unary(operator, operand) => self.unary(*operator, operand, node.span),
            NodeKind::Binary(operator, left, right) => self.binary(*operator, left, right, node.span),
            NodeKind::All(parts) => self.junction(parts, Junction::All, node.span),
            NodeKind::Any(parts) => self.junction(parts, Junction::Any, node.span),
            NodeKind::Conditional(parts) => self.conditional(parts, None, node.span),
            NodeKind::Call { function, name_span, arguments } => self.call(function, *name_span, arguments, node.span),
        }
    }

    /// The node with the type that its place needs; `because` is what sets that type.
    fn expect(&mut self, node: &Written, ty: Type, because: Option<Span>) -> Option<Typed> {
        match (&node.kind, ty) {
            (NodeKind::Text(id), Type::Choice(choices)) => self.choice(id, choices, node.span, because),
            (NodeKind::Text(code), Type::Country) => match code.parse::<Country>() {
                Ok(country) => Some(self.constant(country.number(), Type::Country, node.span)),
                Err(_) => self.bad_literal(Literal::Country, node.span),
            },
            (NodeKind::Text(_), _) => self.refuse(ty, Found::Text, node.span, because),
            (NodeKind::List(_), _) => self.refuse(ty, Found::List, node.span, because),
            (NodeKind::Conditional(parts), _) => self.conditional(parts, Some((ty, because)), node.span),
            _ => {
                let found = self.infer(node)?;
                if found.ty == ty { Some(found) } else { self.refuse(ty, Found::Type(found.ty), node.span, because) }
            }
        }
    }

    fn refuse(&mut self, wanted: Type, found: Found, span: Span, because: Option<Span>) -> Option<Typed> {
        self.mismatch(Wanted::Type(wanted), found, span, because);
        None
    }

    fn forbidden(&mut self, what: Forbidden, span: Span) -> Option<Typed> {
        self.fail(ErrorKind::NotAllowedHere { what }, span);
        None
    }

    fn bad_literal(&mut self, what: Literal, span: Span) -> Option<Typed> {
        self.fail(ErrorKind::BadLiteral { what }, span);
        None
    }
}

impl Ranges for Checker<'_> {
    fn node(&self, id: NodeId) -> Interval {
        self.ranges[id.place()].unwrap_or(Interval { lo: i64::MIN, hi: i64::MAX })
    }

    fn fact(&self, fact: FactIndex) -> Interval {
        let declared = self.facts.iter().find(|(declared, ..)| *declared == fact);
        declared.map_or(Interval { lo: i64::MIN, hi: i64::MAX }, |(_, _, range)| *range)
    }

    fn held(&self, _: EvidenceIndex) -> Interval {
        Interval { lo: 0, hi: 1 }
    }

    fn on(&self) -> Interval {
        Interval::days()
    }

    fn working_day(&self, _: CalendarIndex, _: Interval, _: Interval) -> Interval {
        Interval::days()
    }
}
