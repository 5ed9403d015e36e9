//! What an answer still depends on.

use super::{Code, Node, NodeId};
use crate::env::Env;

impl Code {
    /// Calls with every node that is still open after everything known has been put in. What is not visited cannot
    /// change the result. An unknown fact or piece of evidence is visited at each place that mentions it.
    pub(crate) fn each_open(&self, id: NodeId, env: &Env<'_>, visit: &mut dyn FnMut(Node)) {
        if self.eval(id, env).is_some() {
            return;
        }
        let node = self.node(id);
        visit(node);
        match self.chosen(node, env) {
            Some(chosen) => self.each_open(chosen, env, visit),
            None => self.each_operand(node, |operand| self.each_open(operand, env, visit)),
        }
    }

    /// The one operand that gives the value, of a node that chooses between some and knows which.
    fn chosen(&self, node: Node, env: &Env<'_>) -> Option<NodeId> {
        match node {
            Node::Conditional([condition, then, otherwise]) => {
                let condition = self.eval(condition, env)?;
                Some(if condition == 0 { otherwise } else { then })
            }
            Node::Bracket { number, thresholds, values } => {
                let number = self.eval(number, env)?;
                self.operands(values).get(self.bracket(thresholds, number)).copied()
            }
            _ => None,
        }
    }
}
