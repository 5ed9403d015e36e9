//! What may be in a plan: a graph from the goal to the papers that it wants, from a paper to the tasks that may make it,
//! from a task to the papers that it wants.
//!
//! Two questions are asked of it. What is *certain* below a node: in whatever way the open choices turn out, it is in if
//! the node is. And what *leads* to a node: its immediate dominator, through which every way from the goal to it goes.

use super::eval::Eval;
use super::solve::{Choices, Way};
use super::tri::Tri;
use crate::program::{ItemIx, TaskIx, Want};

/// A node: the goal is 0, then come the items, then the tasks.
type Node = usize;
const GOAL: Node = 0;

/// The graph, with what may be reached from the goal.
pub struct Outcomes {
    items: usize,
    /// For each node its edges: where to, and whether surely.
    spans: Vec<(usize, usize)>,
    edges: Vec<(Node, bool)>,
    /// Reached nodes, each after those below it unless they go round; the goal last.
    order: Vec<Node>,
    seen: Vec<Seen>,
    /// Papers with several ways, of which one stands for all that have the same.
    forks: Vec<ItemIx>,
    goes_round: bool,
    certain: Bits,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Not,
    Below,
    Done,
}

impl Outcomes {
    /// The graph of a route.
    pub fn new(eval: &Eval, choices: &Choices, wants: &[Want]) -> Self {
        let program = eval.program;
        let items = program.items.len();
        let nodes = 1 + items + program.tasks.len();
        let mut graph = Self {
            items,
            spans: vec![(0, 0); nodes],
            edges: Vec::with_capacity(nodes * 2),
            order: Vec::with_capacity(nodes),
            seen: vec![Seen::Not; nodes],
            forks: Vec::new(),
            goes_round: false,
            certain: Bits::none(0, 0),
        };
        graph.visit(eval, choices, wants, GOAL);
        graph.certain = graph.certain(choices);
        graph
    }

    fn item(&self, item: ItemIx) -> Node {
        1 + usize::from(item.0)
    }

    fn task(&self, task: TaskIx) -> Node {
        1 + self.items + usize::from(task.0)
    }

    /// How surely a task is in.
    pub fn includes(&self, task: TaskIx) -> Tri {
        self.reaches(self.task(task))
    }

    /// How surely a paper is wanted. Of papers with the same ways only one is known here.
    pub fn wants(&self, item: ItemIx) -> Tri {
        self.reaches(self.item(item))
    }

    fn reaches(&self, node: Node) -> Tri {
        match self.seen[node] {
            Seen::Not => Tri::No,
            _ if self.certain.has(GOAL, node) => Tri::Yes,
            _ => Tri::Maybe,
        }
    }

    fn edges(&self, node: Node) -> &[(Node, bool)] {
        let (first, end) = self.spans[node];
        &self.edges[first..end]
    }

    fn visit(&mut self, eval: &Eval, choices: &Choices, wants: &[Want], node: Node) {
        self.seen[node] = Seen::Below;
        let first = self.edges.len();
        match node.checked_sub(1) {
            None => self.add_wants(eval, choices, wants),
            Some(at) if at < self.items => self.add_ways(choices, item_at(at)),
            Some(at) => self.add_wants(eval, choices, &eval.program.tasks[at - self.items].wants),
        }
        let end = self.edges.len();
        self.spans[node] = (first, end);
        for at in first..end {
            let (to, _) = self.edges[at];
            match self.seen[to] {
                Seen::Not => self.visit(eval, choices, wants, to),
                Seen::Below => self.goes_round = true,
                Seen::Done => {}
            }
        }
        self.seen[node] = Seen::Done;
        self.order.push(node);
    }

    fn add_wants(&mut self, eval: &Eval, choices: &Choices, wants: &[Want]) {
        for want in wants {
            let wanted = eval.wanted(want);
            if wanted != Tri::No {
                let alike = self.alike(choices, want.item);
                let to = self.item(alike);
                self.edges.push((to, wanted == Tri::Yes));
            }
        }
    }

    fn add_ways(&mut self, choices: &Choices, item: ItemIx) {
        let one = choices.ways(item).len() == 1;
        for task in choices.makers(item) {
            let to = self.task(task);
            self.edges.push((to, one));
        }
    }

    /// The paper that stands for all with the same ways: the same one is taken for each.
    fn alike(&mut self, choices: &Choices, item: ItemIx) -> ItemIx {
        let ways = choices.ways(item);
        if ways.len() < 2 {
            return item;
        }
        let known = self.forks.iter().copied().find(|fork| choices.ways(*fork) == ways);
        known.unwrap_or_else(|| {
            self.forks.push(item);
            item
        })
    }

    /// For each node what is in if it is; of what goes round, the most that every end of the circle agrees on.
    fn certain(&self, choices: &Choices) -> Bits {
        let nodes = self.seen.len();
        if self.forks.is_empty() {
            return self.surely_reached();
        }
        let mut certain = if self.goes_round { Bits::all(nodes, nodes) } else { Bits::none(nodes, nodes) };
        let mut next = certain.empty_row();
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for node in &self.order {
                next.fill(0);
                let several = node.checked_sub(1).filter(|at| *at < self.items).map(|at| {
                    let ways = choices.ways(item_at(at));
                    (ways.len() > 1, ways.iter().any(|(way, _)| *way == Way::Bring))
                });
                match several {
                    Some((true, true)) => {}
                    Some((true, false)) => {
                        next.fill(u64::MAX);
                        self.edges(*node).iter().for_each(|(to, _)| certain.intersect(&mut next, *to));
                    }
                    _ => {
                        let sure = self.edges(*node).iter().filter(|(_, sure)| *sure);
                        sure.for_each(|(to, _)| certain.unite(&mut next, *to));
                    }
                }
                changed |= certain.replace(*node, &next);
            }
            changed &= self.goes_round;
        }
        certain
    }

    /// Without open choices, what is certain if the goal is; no other row is asked for.
    fn surely_reached(&self) -> Bits {
        let mut certain = Bits::none(1, self.seen.len());
        let mut open = vec![GOAL];
        certain.set(GOAL, GOAL);
        while let Some(node) = open.pop() {
            for (to, sure) in self.edges(node) {
                if *sure && !certain.has(GOAL, *to) {
                    certain.set(GOAL, *to);
                    open.push(*to);
                }
            }
        }
        certain
    }

    /// Folds a value over all outcomes, from the bottom up: each task adds its own to the node that leads to it, and
    /// where a paper has several ways, the hull of those counts.
    pub fn hull<T: Hull>(&self, choices: &Choices, leads: &Leads, own: impl Fn(TaskIx) -> T) -> T {
        if self.forks.is_empty() {
            return self.plain_sum(own);
        }
        let mut sums: Vec<T> = vec![T::default(); self.seen.len()];
        let mut picks: Vec<Option<T>> = vec![None; self.seen.len()];
        for node in &self.order {
            if let Some(task) = node.checked_sub(1 + self.items).and_then(|at| u16::try_from(at).ok()) {
                sums[*node] = sums[*node].plus(own(TaskIx(task)));
            }
            if let Some(pick) = picks[*node] {
                // A way that does not hang here alone is counted elsewhere; here it adds nothing.
                let hanging =
                    self.edges(*node).iter().filter(|(to, _)| leads.of[*to] == *node && leads.is_way(*to)).count();
                let ways = node.checked_sub(1).map_or(0, |at| choices.ways(item_at(at)).len());
                let pick = if hanging < ways { pick.or(T::default()) } else { pick };
                sums[*node] = sums[*node].plus(pick);
            }
            if *node == GOAL {
                break;
            }
            let (lead, sum) = (leads.of[*node], sums[*node]);
            if leads.is_way(*node) {
                picks[lead] = Some(picks[lead].map_or(sum, |other| other.or(sum)));
            } else {
                let sum = if self.certain.has(lead, *node) { sum } else { sum.or(T::default()) };
                sums[lead] = sums[lead].plus(sum);
            }
        }
        sums[GOAL]
    }

    /// The sum where no paper has several ways.
    fn plain_sum<T: Hull>(&self, own: impl Fn(TaskIx) -> T) -> T {
        let mut sum = T::default();
        for node in self.order.iter().filter(|node| **node > self.items) {
            if let Ok(task) = u16::try_from(*node - 1 - self.items) {
                let own = own(TaskIx(task));
                sum = sum.plus(if self.certain.has(GOAL, *node) { own } else { own.or(T::default()) });
            }
        }
        sum
    }

    /// For each node the one next above it through which every way from the goal goes. Only the hull of several ways
    /// asks for it.
    pub fn leads(&self) -> Leads {
        if self.forks.is_empty() {
            return Leads { of: Vec::new(), ways: Vec::new() };
        }
        let mut place = vec![0; self.seen.len()];
        self.order.iter().rev().enumerate().for_each(|(at, node)| place[*node] = at);
        let mut leads: Vec<Option<Node>> = vec![None; self.seen.len()];
        leads[GOAL] = Some(GOAL);
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for node in self.order.iter().rev() {
                for (to, _) in self.edges(*node).iter().filter(|(to, _)| *to != GOAL) {
                    let lead = match leads[*to] {
                        None => *node,
                        Some(known) => meet(&leads, &place, known, *node),
                    };
                    changed |= leads[*to] != Some(lead);
                    leads[*to] = Some(lead);
                }
            }
            changed &= self.goes_round;
        }
        let of: Vec<Node> = leads.into_iter().map(|lead| lead.unwrap_or(GOAL)).collect();
        let mut ways: Vec<bool> = of.iter().map(|lead| (1..=self.items).contains(lead)).collect();
        for node in &self.order {
            for (to, _) in self.edges(*node).iter().filter(|(to, _)| of[*to] != *node) {
                // Reached from elsewhere below the same paper, it may be in beside another way.
                let mut below = *node;
                while of[below] != of[*to] && below != GOAL {
                    below = of[below];
                }
                ways[*to] &= below == *to;
            }
        }
        Leads { of, ways }
    }
}

/// For each node what leads to it.
pub struct Leads {
    of: Vec<Node>,
    /// Whether it is a way to fill the paper that leads to it, and in for no other reason.
    ways: Vec<bool>,
}

impl Leads {
    fn is_way(&self, node: Node) -> bool {
        self.ways[node]
    }
}

fn item_at(at: usize) -> ItemIx {
    ItemIx(u16::try_from(at).unwrap_or(u16::MAX))
}

/// The lowest node that leads to both.
fn meet(leads: &[Option<Node>], place: &[usize], mut a: Node, mut b: Node) -> Node {
    while a != b {
        if place[a] > place[b] {
            a = leads[a].unwrap_or(GOAL);
        } else {
            b = leads[b].unwrap_or(GOAL);
        }
    }
    a
}

/// What is added up over outcomes.
pub trait Hull: Copy + Default {
    /// Both.
    fn plus(self, other: Self) -> Self;
    /// Either.
    fn or(self, other: Self) -> Self;
}

/// Rows of bits.
struct Bits {
    words: usize,
    rows: Vec<u64>,
}

impl Bits {
    fn none(rows: usize, bits: usize) -> Self {
        let words = bits.div_ceil(64);
        Self { words, rows: vec![0; rows * words] }
    }

    fn all(rows: usize, bits: usize) -> Self {
        let mut all = Self::none(rows, bits);
        all.rows.fill(u64::MAX);
        all
    }

    fn empty_row(&self) -> Vec<u64> {
        vec![0; self.words]
    }

    fn row(&self, row: usize) -> &[u64] {
        &self.rows[row * self.words..(row + 1) * self.words]
    }

    fn has(&self, row: usize, bit: usize) -> bool {
        self.row(row)[bit / 64] >> (bit % 64) & 1 == 1
    }

    fn set(&mut self, row: usize, bit: usize) {
        self.rows[row * self.words + bit / 64] |= 1 << (bit % 64);
    }

    fn unite(&self, into: &mut [u64], row: usize) {
        into.iter_mut().zip(self.row(row)).for_each(|(a, b)| *a |= b);
    }

    fn intersect(&self, into: &mut [u64], row: usize) {
        into.iter_mut().zip(self.row(row)).for_each(|(a, b)| *a &= b);
    }

    /// Sets a row to some bits and its own; says whether that changed it.
    fn replace(&mut self, row: usize, bits: &[u64]) -> bool {
        let own = row * self.words;
        let mut changed = false;
        for (at, bits) in bits.iter().enumerate() {
            let bits = if row / 64 == at { bits | 1 << (row % 64) } else { *bits };
            changed |= self.rows[own + at] != bits;
            self.rows[own + at] = bits;
        }
        changed
    }
}
