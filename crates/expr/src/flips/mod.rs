//! At which values of a fact a condition can flip.

mod direction;

use std::cmp::Ordering;

use self::direction::{Direction, Watch};
use crate::code::{Comparison, Interval, Node, NodeId};
use crate::env::Env;
use crate::expr::{Expr, Part};
use crate::types::{FactIndex, Type};
use crate::value::Country;

/// The most sets of choices that are tried for one fact.
const MAX_SETS: usize = 512;

/// Values of a fact to try.
#[derive(Debug)]
pub(crate) struct Candidates {
    /// Rising, each once.
    pub(crate) values: Vec<i64>,
    /// Whether any other value gives, whatever else is still unknown, the same answer as one of these.
    pub(crate) complete: bool,
}

impl Expr {
    /// See [`Part::thresholds`].
    #[must_use]
    pub fn thresholds(&self, fact: FactIndex, env: &Env<'_>) -> Vec<i64> {
        self.whole().thresholds(fact, env)
    }
}

impl Part<'_> {
    /// The values of a fact next to which a comparison in the part flips, within its declared range, rising: `c - 1` and
    /// `c` for `x >= c`. A fact of type bool or choice has all its values; a country those that are named and one other;
    /// a set of choices every way to have or not have those that are asked for, its other members as they are now.
    ///
    /// The other facts are taken as known in the environment; a comparison with one that is unknown adds nothing. What
    /// the environment says of this fact does not matter, but for a set of choices.
    #[must_use]
    pub fn thresholds(self, fact: FactIndex, env: &Env<'_>) -> Vec<i64> {
        candidates(&[self], fact, env, |part, _, visit| part.expr().code.each_node(part.id(), visit)).values
    }
}

/// As [`Part::thresholds`] for what is still open in some parts, with at least one value. The fact must be unknown.
pub(crate) fn open_candidates(parts: &[Part<'_>], fact: FactIndex, env: &Env<'_>) -> Candidates {
    let each_open = |part: Part<'_>, env: &Env<'_>, visit: &mut dyn FnMut(Node)| {
        part.expr().code.each_open(part.id(), env, visit);
    };
    let mut found = candidates(parts, fact, env, each_open);
    let declared = parts.iter().find_map(|part| part.expr().declared(fact));
    if let Some((_, range)) = declared.filter(|(ty, _)| ty.is_ordered()) {
        if found.values.is_empty() {
            found.values.push(range.lo);
        }
        if !found.complete {
            found.values.extend([range.lo, range.hi]);
        }
    }
    found.values.sort_unstable();
    found.values.dedup();
    found
}

type Walk = fn(Part<'_>, &Env<'_>, &mut dyn FnMut(Node));

fn candidates(parts: &[Part<'_>], fact: FactIndex, env: &Env<'_>, walk: Walk) -> Candidates {
    let now = env.fact(fact);
    let mut facts = env.facts.to_vec();
    let slot = usize::from(fact.0);
    facts.resize(facts.len().max(slot + 1), None);
    facts[slot] = None;
    let mut found = Candidates { values: Vec::new(), complete: true };
    let mut asked = Asked::default();
    let mut declared = None;
    for part in parts {
        let Some((ty, range)) = part.expr().declared(fact) else { continue };
        declared = Some((ty, range));
        let env = Env { facts: &facts, ..*env };
        let enumerated = !ty.is_ordered() && ty != Type::Country;
        let watch = Watch { code: &part.expr().code, env, fact, enumerated };
        let mut nodes = Vec::new();
        walk(*part, &env, &mut |node| nodes.push(node));
        let unordered = ty == Type::Country;
        let mut search =
            Search { watch, unordered, facts: facts.clone(), slot, range, found: &mut found, asked: &mut asked };
        nodes.into_iter().for_each(|node| search.node(node));
    }
    if let Some((ty, range)) = declared.filter(|_| asked.mentioned) {
        found.add_enumerated(ty, range, &asked, now);
    }
    found.values.sort_unstable();
    found.values.dedup();
    found
}

/// What the parts ask of the fact.
#[derive(Default)]
struct Asked {
    mentioned: bool,
    /// The choices whose membership is asked for, as a set.
    members: i64,
    size: bool,
}

impl Candidates {
    fn add_enumerated(&mut self, ty: Type, range: Interval, asked: &Asked, now: Option<i64>) {
        match ty {
            Type::Bool | Type::Choice(_) => self.values.extend(range.lo..=range.hi),
            Type::Country => {
                let other = Country::all().map(Country::number).find(|number| !self.values.contains(number));
                self.values.extend(other);
            }
            Type::Choices(_) => self.add_sets(range.hi, asked, now.unwrap_or(0)),
            Type::Int | Type::Money(_) | Type::Percent | Type::Date | Type::Text => {}
        }
    }

    /// Every way to have or not have the members asked for, with as many others as matter.
    fn add_sets(&mut self, all: i64, asked: &Asked, now: i64) {
        let members = bits(asked.members & all);
        let others = bits(all & !asked.members);
        let mut rests = vec![now & all & !asked.members];
        if asked.size {
            let mut rest = 0;
            rests.push(rest);
            for bit in others {
                rest |= bit;
                rests.push(rest);
            }
        }
        let ways = u32::try_from(members.len()).ok().and_then(|count| 1_usize.checked_shl(count));
        if ways.and_then(|ways| ways.checked_mul(rests.len())).is_none_or(|sets| sets > MAX_SETS) {
            self.complete = false;
            self.values.extend([0, now & all, all]);
            self.values.extend(members.iter().map(|bit| (now & all) ^ bit));
            return;
        }
        for rest in rests {
            let mut sets = vec![rest];
            for bit in &members {
                let with: Vec<i64> = sets.iter().map(|set| set | bit).collect();
                sets.extend(with);
            }
            self.values.extend(sets);
        }
    }
}

fn bits(set: i64) -> Vec<i64> {
    (0..63).map(|place| 1 << place).filter(|bit| set & bit != 0).collect()
}

/// Finds where the nodes of one part flip.
struct Search<'a> {
    watch: Watch<'a>,
    /// Whether the neighbours of a value are nothing to try, as with countries.
    unordered: bool,
    /// All facts of the environment; the watched one is set for each try.
    facts: Vec<Option<i64>>,
    slot: usize,
    range: Interval,
    found: &'a mut Candidates,
    asked: &'a mut Asked,
}

impl Search<'_> {
    fn node(&mut self, node: Node) {
        self.asked.mentioned |= node.fact() == Some(self.watch.fact);
        match node {
            Node::CompareFact(comparison, fact, value) if fact == self.watch.fact && !self.watch.enumerated => {
                self.flips(comparison, |_, number| Some(number.cmp(&value)));
            }
            Node::Compare(comparison, a, b) => self.compare(comparison, a, b),
            Node::OneOf(a, constants) => match self.watch.direction(a) {
                Direction::Still | Direction::Steps => {}
                Direction::Mixed => self.found.complete = false,
                Direction::Rising | Direction::Falling => {
                    for constant in self.watch.code.constants(constants) {
                        self.flips_of(Comparison::Equal, a, *constant);
                    }
                }
            },
            Node::In(a, items) => {
                let code = self.watch.code;
                code.operands(items).iter().for_each(|item| self.compare(Comparison::Equal, a, *item));
            }
            Node::Bracket { number, thresholds, .. } => match self.watch.direction(number) {
                Direction::Still | Direction::Steps => {}
                Direction::Mixed => self.found.complete = false,
                Direction::Rising | Direction::Falling => {
                    for threshold in self.watch.code.constants(thresholds) {
                        self.flips_of(Comparison::GreaterEqual, number, *threshold);
                    }
                }
            },
            Node::Has { set, item } if self.watch.mentions(set) => {
                self.asked.members |= match self.watch.code.eval(item, &self.watch.env) {
                    Some(item) => u32::try_from(item).ok().and_then(|item| 1_i64.checked_shl(item)).unwrap_or(0),
                    None => self.range.hi,
                };
            }
            Node::Size(set) if self.watch.mentions(set) => self.asked.size = true,
            _ => {}
        }
    }

    fn compare(&mut self, comparison: Comparison, a: NodeId, b: NodeId) {
        let (left, right) = (self.watch.direction(a), self.watch.direction(b));
        if left.is_stepwise() && right.is_stepwise() {
            return;
        }
        match (left, right) {
            (Direction::Rising, Direction::Still | Direction::Falling)
            | (Direction::Falling, Direction::Still | Direction::Rising)
            | (Direction::Still, Direction::Rising | Direction::Falling) => {
                self.flips(comparison, |search, number| {
                    Some(search.eval_at(a, number)?.cmp(&search.eval_at(b, number)?))
                });
            }
            _ => self.found.complete = false,
        }
    }

    fn flips_of(&mut self, comparison: Comparison, a: NodeId, value: i64) {
        self.flips(comparison, |search, number| Some(search.eval_at(a, number)?.cmp(&value)));
    }

    fn eval_at(&mut self, id: NodeId, number: i64) -> Option<i64> {
        self.facts[self.slot] = Some(number);
        self.watch.code.eval(id, &Env { facts: &self.facts, ..self.watch.env })
    }

    /// Adds the two numbers around each flip of a comparison whose order only rises or only falls with the fact.
    fn flips(&mut self, comparison: Comparison, mut order: impl FnMut(&mut Self, i64) -> Option<Ordering>) {
        let (at_equal, above_equal) = match comparison {
            Comparison::Less | Comparison::GreaterEqual => (true, false),
            Comparison::LessEqual | Comparison::Greater => (false, true),
            Comparison::Equal | Comparison::NotEqual => (true, true),
        };
        let before = self.found.values.len();
        if at_equal {
            self.flip(|search, number| Some(order(search, number)? == Ordering::Less));
        }
        if above_equal {
            self.flip(|search, number| Some(order(search, number)? == Ordering::Greater));
        }
        if self.unordered {
            let around = self.found.values.split_off(before);
            let equal = around.into_iter().filter(|number| order(self, *number) == Some(Ordering::Equal));
            let equal: Vec<i64> = equal.collect();
            self.found.values.extend(equal);
        }
    }

    /// The one place in the range where the test changes, by halving.
    fn flip(&mut self, mut test: impl FnMut(&mut Self, i64) -> Option<bool>) {
        let Interval { mut lo, mut hi } = self.range;
        let (Some(first), Some(last)) = (test(self, lo), test(self, hi)) else {
            self.found.complete = false;
            return;
        };
        if first == last {
            return;
        }
        while lo < hi - 1 {
            let middle = lo.midpoint(hi);
            match test(self, middle) {
                Some(same) if same == first => lo = middle,
                Some(_) => hi = middle,
                None => {
                    self.found.complete = false;
                    return;
                }
            }
        }
        self.found.values.extend([lo, hi]);
    }
}
