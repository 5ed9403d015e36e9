//! The papers in an order in which each stands after those that its makers want; papers that need one another stand
//! together.

use super::{Group, Item, ItemIx, Task};

/// Finds the groups by Tarjan's algorithm; its depth is bounded by the program's items.
pub fn groups(items: &[Item], tasks: &[Task]) -> Vec<Group> {
    let count = items.len();
    let mut tarjan = Tarjan {
        items,
        tasks,
        index: vec![None; count],
        low: vec![0; count],
        on_stack: vec![false; count],
        stack: Vec::new(),
        next: 0,
        found: Vec::new(),
    };
    for at in 0..count {
        if tarjan.index[at].is_none() {
            tarjan.visit(at);
        }
    }
    tarjan.found
}

struct Tarjan<'p> {
    items: &'p [Item],
    tasks: &'p [Task],
    index: Vec<Option<usize>>,
    low: Vec<usize>,
    on_stack: Vec<bool>,
    stack: Vec<usize>,
    next: usize,
    found: Vec<Group>,
}

impl Tarjan<'_> {
    fn visit(&mut self, at: usize) {
        self.index[at] = Some(self.next);
        self.low[at] = self.next;
        self.next += 1;
        self.stack.push(at);
        self.on_stack[at] = true;
        let mut own_loop = false;
        let (items, tasks) = (self.items, self.tasks);
        for maker in &items[at].makers {
            for want in &tasks[usize::from(maker.0)].wants {
                let to = usize::from(want.item.0);
                own_loop |= to == at;
                match self.index[to] {
                    None => {
                        self.visit(to);
                        self.low[at] = self.low[at].min(self.low[to]);
                    }
                    Some(index) if self.on_stack[to] => self.low[at] = self.low[at].min(index),
                    Some(_) => {}
                }
            }
        }
        if Some(self.low[at]) == self.index[at] {
            self.close(at, own_loop);
        }
    }

    /// Takes a group off the stack, down to the paper at which it was entered.
    fn close(&mut self, at: usize, own_loop: bool) {
        let mut members = Vec::new();
        while let Some(member) = self.stack.pop() {
            self.on_stack[member] = false;
            members.extend(u16::try_from(member).ok().map(ItemIx));
            if member == at {
                break;
            }
        }
        members.sort_unstable();
        self.found.push(match members.as_slice() {
            [one] if !own_loop => Group::One(*one),
            _ => Group::Ring(members),
        });
    }
}
