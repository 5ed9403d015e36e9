//! What an answer still depends on.

use super::{Code, Node, NodeId};
use crate::env::Env;
use crate::types::{EvidenceIndex, FactIndex};

/// Something that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    Fact(FactIndex),
    Evidence(EvidenceIndex),
}

impl Code {
    /// Visits what is unknown and still mentioned after everything known has been put in. What is not visited cannot
    /// change the result. One may be visited more than once.
    pub(crate) fn each_open(&self, id: NodeId, env: &Env<'_>, visit: &mut dyn FnMut(Open)) {
        if self.eval(id, env).is_some() {
            return;
        }
        let node = self.node(id);
        match node {
            Node::Fact(fact) | Node::CompareFact(_, fact, _) => visit(Open::Fact(fact)),
            Node::Holds(evidence) => visit(Open::Evidence(evidence)),
            Node::Conditional([condition, then, otherwise]) => match self.eval(condition, env) {
                Some(0) => self.each_open(otherwise, env, visit),
                Some(_) => self.each_open(then, env, visit),
                None => self.each_operand(node, |operand| self.each_open(operand, env, visit)),
            },
            Node::Bracket { number, thresholds, values } => match self.eval(number, env) {
                Some(number) => {
                    let place = self.constants(thresholds).partition_point(|threshold| *threshold <= number);
                    self.operands(values).get(place).into_iter().for_each(|value| self.each_open(*value, env, visit));
                }
                None => self.each_operand(node, |operand| self.each_open(operand, env, visit)),
            },
            _ => self.each_operand(node, |operand| self.each_open(operand, env, visit)),
        }
    }
}
