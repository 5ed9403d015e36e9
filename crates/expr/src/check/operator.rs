//! Operators and what they take.

use super::{Checker, Typed};
use crate::ast::{Binary, Node as Written, NodeKind, Unary};
use crate::code::{Arithmetic, Comparison, Node, NodeId, Slice};
use crate::error::{ErrorKind, Forbidden, Found, Wanted};
use crate::span::Span;
use crate::types::Type;

/// `&&` or `||`.
#[derive(Clone, Copy)]
pub(super) enum Junction {
    All,
    Any,
}

/// A text, or a conditional between texts: its type comes from what it is compared with.
fn is_text(node: &Written) -> bool {
    match &node.kind {
        NodeKind::Text(_) => true,
        NodeKind::Conditional(parts) => is_text(&parts[1]) && is_text(&parts[2]),
        _ => false,
    }
}

impl Checker<'_> {
    pub(super) fn unary(&mut self, operator: Unary, operand: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        match operator {
            Unary::Not => {
                let operand = self.expect(operand, Type::Bool, None)?;
                Some(self.add(Node::Not(operand.id), Type::Bool, span, &mark))
            }
            Unary::Negate => {
                let operand = self.infer(operand)?;
                match operand.ty {
                    Type::Int | Type::Money(_) | Type::Percent => {
                        Some(self.add(Node::Negate(operand.id), operand.ty, span, &mark))
                    }
                    ty => self.no_operator(operator.symbol(), ty, None, span),
                }
            }
        }
    }

    pub(super) fn binary(&mut self, operator: Binary, left: &Written, right: &Written, span: Span) -> Option<Typed> {
        let comparison = match operator {
            Binary::Equal => Comparison::Equal,
            Binary::NotEqual => Comparison::NotEqual,
            Binary::Less => Comparison::Less,
            Binary::LessEqual => Comparison::LessEqual,
            Binary::Greater => Comparison::Greater,
            Binary::GreaterEqual => Comparison::GreaterEqual,
            Binary::In => return self.membership(left, right, span),
            Binary::Add | Binary::Subtract | Binary::Multiply | Binary::Divide => {
                return self.arithmetic(operator, left, right, span);
            }
        };
        self.comparison(comparison, operator.symbol(), left, right, span)
    }

    fn no_operator(&mut self, operator: &'static str, left: Type, right: Option<Type>, span: Span) -> Option<Typed> {
        self.fail(ErrorKind::NoSuchOperator { operator, left, right }, span);
        None
    }

    fn comparison(
        &mut self,
        comparison: Comparison,
        symbol: &'static str,
        left: &Written,
        right: &Written,
        span: Span,
    ) -> Option<Typed> {
        let mark = self.code.mark();
        let (a, b) = self.alike(left, right)?;
        let equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if !(if equality { a.ty.has_equality() } else { a.ty.is_ordered() }) {
            return self.no_operator(symbol, a.ty, Some(b.ty), span);
        }
        let node = match (self.code.node(a.id), self.code.node(b.id)) {
            (Node::Fact(fact), Node::Constant(value)) => Node::CompareFact(comparison, fact, value),
            (Node::Constant(value), Node::Fact(fact)) => Node::CompareFact(comparison.mirrored(), fact, value),
            _ => return Some(self.add(Node::Compare(comparison, a.id, b.id), Type::Bool, span, &mark)),
        };
        // The two operands are in the one node.
        self.code.go_back(&mark);
        Some(self.add(node, Type::Bool, span, &mark))
    }

    /// Reports the mistakes inside a node whose type nothing can be said about.
    pub(super) fn look_into(&mut self, node: &Written) {
        if !is_text(node) {
            self.infer(node);
        }
    }

    /// Two operands of one type, which the first that is no text sets.
    pub(super) fn alike(&mut self, left: &Written, right: &Written) -> Option<(Typed, Typed)> {
        if is_text(left) {
            if is_text(right) {
                self.forbidden(Forbidden::LooseText, left.span);
                return None;
            }
            let b = self.infer(right)?;
            let a = self.expect(left, b.ty, Some(b.span))?;
            return Some((a, b));
        }
        match self.infer(left) {
            Some(a) => {
                let b = self.expect(right, a.ty, Some(a.span))?;
                Some((a, b))
            }
            None => {
                self.look_into(right);
                None
            }
        }
    }

    fn arithmetic(&mut self, operator: Binary, left: &Written, right: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let (a, b) = (self.infer(left), self.infer(right));
        let (a, b) = (a?, b?);
        let symbol = operator.symbol();
        let (arithmetic, ty) = match (operator, a.ty, b.ty) {
            (Binary::Add | Binary::Subtract, Type::Money(_), Type::Money(_)) if a.ty != b.ty => {
                return self.refuse(a.ty, Found::Type(b.ty), b.span, Some(a.span));
            }
            (Binary::Add, Type::Int | Type::Money(_) | Type::Percent, ty) if a.ty == ty => (Arithmetic::Add, ty),
            (Binary::Subtract, Type::Int | Type::Money(_) | Type::Percent, ty) if a.ty == ty => {
                (Arithmetic::Subtract, ty)
            }
            (Binary::Multiply, Type::Int, Type::Int | Type::Money(_) | Type::Percent) => (Arithmetic::Multiply, b.ty),
            (Binary::Multiply, Type::Money(_) | Type::Percent, Type::Int) => (Arithmetic::Multiply, a.ty),
            (Binary::Divide, Type::Int, Type::Int) => {
                if self.ranges[b.id.place()].is_some_and(|divisor| divisor.contains(0)) {
                    self.fail(ErrorKind::MayDivideByZero, b.span);
                    return None;
                }
                (Arithmetic::Divide, Type::Int)
            }
            _ => return self.no_operator(symbol, a.ty, Some(b.ty), span),
        };
        Some(self.add(Node::Arithmetic(arithmetic, a.id, b.id), ty, span, &mark))
    }

    fn membership(&mut self, left: &Written, right: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        if let NodeKind::List(items) = &right.kind {
            if is_text(left) {
                return self.forbidden(Forbidden::LooseText, left.span);
            }
            return self.one_of(left, items, span);
        }
        let set = self.infer(right);
        let Some(Typed { id: set, ty: Type::Choices(choices), span: set_span }) = set else {
            if let Some(set) = set {
                self.mismatch(Wanted::Collection, Found::Type(set.ty), right.span, None);
            }
            self.look_into(left);
            return None;
        };
        let item = self.expect(left, Type::Choice(choices), Some(set_span))?;
        Some(self.add(Node::Has { set, item: item.id }, Type::Bool, span, &mark))
    }

    fn one_of(&mut self, left: &Written, items: &[Written], span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let Some(value) = self.infer(left) else {
            items.iter().for_each(|item| self.look_into(item));
            return None;
        };
        if !value.ty.has_equality() {
            return self.no_operator("in", value.ty, None, span);
        }
        let before = self.code.mark();
        let items = self.each(items, |checker, item| checker.expect(item, value.ty, Some(value.span)))?;
        let node = match self.constants(&items) {
            Some(constants) => {
                self.code.go_back(&before);
                Node::OneOf(value.id, self.code.push_constants(&constants))
            }
            None => Node::In(value.id, self.operands(&items)),
        };
        Some(self.add(node, Type::Bool, span, &mark))
    }

    pub(super) fn junction(&mut self, parts: &[Written], junction: Junction, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let parts = self.each(parts, |checker, part| checker.expect(part, Type::Bool, None))?;
        let mut flat = Vec::with_capacity(parts.len());
        for part in &parts {
            match (junction, self.code.node(part.id)) {
                (Junction::All, Node::All(inner)) | (Junction::Any, Node::Any(inner)) => {
                    flat.extend_from_slice(self.code.operands(inner));
                }
                _ => flat.push(part.id),
            }
        }
        let flat = self.code.push_operands(&flat);
        let node = match junction {
            Junction::All => Node::All(flat),
            Junction::Any => Node::Any(flat),
        };
        Some(self.add(node, Type::Bool, span, &mark))
    }

    pub(super) fn conditional(
        &mut self,
        parts: &[Written; 3],
        needed: Option<(Type, Option<Span>)>,
        span: Span,
    ) -> Option<Typed> {
        let mark = self.code.mark();
        let [condition, then, otherwise] = parts;
        let condition = self.expect(condition, Type::Bool, None);
        let branches = match needed {
            Some((ty, because)) => {
                let (then, otherwise) = (self.expect(then, ty, because), self.expect(otherwise, ty, because));
                then.zip(otherwise)
            }
            None => self.alike(then, otherwise),
        };
        let (condition, (then, otherwise)) = (condition?, branches?);
        let node = Node::Conditional([condition.id, then.id, otherwise.id]);
        Some(self.add(node, then.ty, span, &mark))
    }

    /// Checks every node of a list, also after one was wrong.
    pub(super) fn each(
        &mut self,
        nodes: &[Written],
        mut check: impl FnMut(&mut Self, &Written) -> Option<Typed>,
    ) -> Option<Vec<Typed>> {
        let checked: Vec<Option<Typed>> = nodes.iter().map(|node| check(self, node)).collect();
        checked.into_iter().collect()
    }

    /// The values, if all are constants.
    pub(super) fn constants(&self, nodes: &[Typed]) -> Option<Vec<i64>> {
        nodes
            .iter()
            .map(|node| match self.code.node(node.id) {
                Node::Constant(value) => Some(value),
                _ => None,
            })
            .collect()
    }

    pub(super) fn operands(&mut self, nodes: &[Typed]) -> Slice {
        let ids: Vec<NodeId> = nodes.iter().map(|node| node.id).collect();
        self.code.push_operands(&ids)
    }
}
