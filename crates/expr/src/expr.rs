//! A checked expression, and what can be asked of it.

use crate::code::{Code, Known, Node, NodeId, Ranges};
use crate::env::Env;
use crate::span::Span;
use crate::types::{EvidenceIndex, FactIndex, Type};

pub use crate::code::Interval;

/// A checked expression: typed, total, and compiled for evaluation.
#[derive(Clone, Debug)]
pub struct Expr {
    pub(crate) source: Box<str>,
    pub(crate) code: Code,
    pub(crate) root: NodeId,
    pub(crate) ty: Type,
    pub(crate) facts: Box<[FactIndex]>,
    /// Type and declared range of each of `facts`, in the same order.
    pub(crate) declared: Box<[(Type, Interval)]>,
    pub(crate) evidence: Box<[EvidenceIndex]>,
    pub(crate) mentions_on: bool,
}

/// A part of an expression that can be asked as if it stood alone.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    expr: &'a Expr,
    id: NodeId,
}

impl Expr {
    /// Its type.
    #[must_use]
    pub fn ty(&self) -> Type {
        self.ty
    }

    /// The text it was read from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Every fact it mentions, each once, in the order of their slots.
    #[must_use]
    pub fn facts(&self) -> &[FactIndex] {
        &self.facts
    }

    /// Every piece of evidence it asks for with `holds`, each once, in the order of their slots.
    #[must_use]
    pub fn evidence(&self) -> &[EvidenceIndex] {
        &self.evidence
    }

    /// Whether it mentions `on`.
    #[must_use]
    pub fn mentions_on(&self) -> bool {
        self.mentions_on
    }

    /// Its value if it depends on nothing, such as `true` or `money("400.00 SAR")`.
    #[must_use]
    pub fn constant(&self) -> Option<i64> {
        match self.code.node(self.root) {
            Node::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// All of it, as a part.
    #[must_use]
    pub fn whole(&self) -> Part<'_> {
        Part { expr: self, id: self.root }
    }

    /// The parts that must all hold: those of a top-level `&&`, or the whole.
    pub fn conjuncts(&self) -> impl Iterator<Item = Part<'_>> {
        let parts = match self.code.node(self.root) {
            Node::All(parts) => self.code.operands(parts),
            _ => std::slice::from_ref(&self.root),
        };
        parts.iter().map(|id| Part { expr: self, id: *id })
    }

    /// The value with what is known; `None` is *unknown*.
    #[must_use]
    pub fn eval(&self, env: &Env<'_>) -> Option<i64> {
        self.code.eval(self.root, env)
    }

    /// Whether it holds; `None` is *unknown*.
    #[must_use]
    pub fn eval_bool(&self, env: &Env<'_>) -> Option<bool> {
        self.eval(env).map(|value| value != 0)
    }

    /// See [`Part::interval`].
    #[must_use]
    pub fn interval(&self, env: &Env<'_>) -> Interval {
        self.whole().interval(env)
    }

    /// See [`Part::each_open_fact`].
    pub fn each_open_fact(&self, env: &Env<'_>, visit: impl FnMut(FactIndex)) {
        self.whole().each_open_fact(env, visit);
    }

    /// See [`Part::open_facts`].
    #[must_use]
    pub fn open_facts(&self, env: &Env<'_>) -> Vec<FactIndex> {
        self.whole().open_facts(env)
    }

    /// Type and declared range of a fact that it mentions.
    pub(crate) fn declared(&self, fact: FactIndex) -> Option<(Type, Interval)> {
        let place = self.facts.binary_search(&fact).ok()?;
        self.declared.get(place).copied()
    }

    /// The value of a node as a range, with the day and the facts of an environment.
    fn range(&self, id: NodeId, env: &Env<'_>) -> Interval {
        let all = Interval { lo: i64::MIN, hi: i64::MAX };
        let declared = |fact| self.declared(fact).map_or(all, |(_, interval)| interval);
        Known { code: &self.code, env, declared }.node(id)
    }
}

impl<'a> Part<'a> {
    pub(crate) fn expr(self) -> &'a Expr {
        self.expr
    }

    pub(crate) fn id(self) -> NodeId {
        self.id
    }

    /// Where it stands in the expression, with the parentheses around it.
    #[must_use]
    pub fn span(self) -> Span {
        self.expr.code.span(self.id)
    }

    /// Its text.
    #[must_use]
    pub fn source(self) -> &'a str {
        self.span().text(&self.expr.source)
    }

    /// The value with what is known; `None` is *unknown*.
    #[must_use]
    pub fn eval(self, env: &Env<'_>) -> Option<i64> {
        self.expr.code.eval(self.id, env)
    }

    /// Whether it holds; `None` is *unknown*.
    #[must_use]
    pub fn eval_bool(self, env: &Env<'_>) -> Option<bool> {
        self.eval(env).map(|value| value != 0)
    }

    /// The range of the value, when unknown facts are within what they declare. One value if [`Part::eval`] knows it;
    /// never wider after learning a fact. It may know more than [`Part::eval`], which does not use declared ranges.
    #[must_use]
    pub fn interval(self, env: &Env<'_>) -> Interval {
        self.expr.range(self.id, env)
    }

    /// Every fact it mentions, each once, in the order of their slots.
    #[must_use]
    pub fn facts(self) -> Vec<FactIndex> {
        let mut facts = Vec::new();
        self.expr.code.each_node(self.id, &mut |node| facts.extend(node.fact()));
        sorted(facts)
    }

    /// Calls with every fact that is unknown and still mentioned after what is known has been put in: `false && x`
    /// mentions nothing, `true && x` mentions `x`. No other unknown fact can change the value. Allocates nothing; may
    /// name a fact more than once.
    pub fn each_open_fact(self, env: &Env<'_>, mut visit: impl FnMut(FactIndex)) {
        self.expr.code.each_open(self.id, env, &mut |node| node.fact().into_iter().for_each(&mut visit));
    }

    /// The facts of [`Part::each_open_fact`], each once, in the order of their slots.
    #[must_use]
    pub fn open_facts(self, env: &Env<'_>) -> Vec<FactIndex> {
        let mut facts = Vec::new();
        self.each_open_fact(env, |fact| facts.push(fact));
        sorted(facts)
    }
}

fn sorted(mut facts: Vec<FactIndex>) -> Vec<FactIndex> {
    facts.sort_unstable();
    facts.dedup();
    facts
}
