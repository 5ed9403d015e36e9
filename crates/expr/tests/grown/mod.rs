//! Random well-typed expressions and facts, grown from a stream of numbers. A shorter stream of smaller numbers gives a
//! simpler expression, so that a failure shrinks to something readable.
#![allow(dead_code, reason = "each test file uses its own part")]

use expr::{Binary, Node, NodeKind, Span, Unary};

use crate::desk::{FACTS, Kind, OFFICES, SERVICES};

pub const COUNTRIES: [&str; 3] = ["BR", "PT", "KE"];

pub struct Grower<'a> {
    stream: &'a [u32],
    /// Only what CEL knows too.
    cel: bool,
}

impl<'a> Grower<'a> {
    pub fn new(stream: &'a [u32]) -> Self {
        Self { stream, cel: false }
    }

    pub fn of_cel(stream: &'a [u32]) -> Self {
        Self { stream, cel: true }
    }

    /// A number below `options`; 0, the simplest, when the stream has ended.
    pub fn pick(&mut self, options: usize) -> usize {
        let Some((first, rest)) = self.stream.split_first() else { return 0 };
        self.stream = rest;
        usize::try_from(*first).expect("64 bits") % options
    }

    fn number(&mut self, lo: i64, hi: i64) -> i64 {
        let count = usize::try_from(hi - lo + 1).expect("a small range");
        lo + i64::try_from(self.pick(count)).expect("a small range")
    }

    fn one<T: Copy>(&mut self, options: &[T]) -> T {
        options[self.pick(options.len())]
    }

    pub fn condition(&mut self, depth: usize) -> Node {
        let options = if depth == 0 { 2 } else { 12 };
        match self.pick(options) {
            0 => name(self.one(&["kiln.listed", "kiln.regulated"])),
            1 => Node::new(NodeKind::Bool(self.pick(2) == 1)),
            2 => Node::new(NodeKind::All(self.several(depth, 2, Self::condition))),
            3 => Node::new(NodeKind::Any(self.several(depth, 2, Self::condition))),
            4 => Node::new(NodeKind::Unary(Unary::Not, Box::new(self.condition(depth - 1)))),
            5 => self.conditional(depth, Self::condition),
            6 | 7 => self.comparison(depth),
            8 => self.equality(depth),
            9 => self.membership(depth),
            10 => binary(Binary::In, self.service(depth), name("kiln.services")),
            _ if self.cel => self.comparison(depth),
            _ => call("holds", vec![text(self.one(&["register-extract", "tax-card"]))]),
        }
    }

    fn several(&mut self, depth: usize, least: usize, grow: fn(&mut Self, usize) -> Node) -> Vec<Node> {
        (0..least + self.pick(2)).map(|_| grow(self, depth - 1)).collect()
    }

    fn conditional(&mut self, depth: usize, grow: fn(&mut Self, usize) -> Node) -> Node {
        let condition = self.condition(depth - 1);
        Node::new(NodeKind::Conditional(Box::new([condition, grow(self, depth - 1), grow(self, depth - 1)])))
    }

    fn comparison(&mut self, depth: usize) -> Node {
        let operator = self.one(&[
            Binary::GreaterEqual,
            Binary::Less,
            Binary::LessEqual,
            Binary::Greater,
            Binary::Equal,
            Binary::NotEqual,
        ]);
        let kinds = if self.cel { 1 } else { 4 };
        let grow = [Self::integer, Self::money, Self::percent, Self::date][self.pick(kinds)];
        binary(operator, grow(self, depth - 1), grow(self, depth - 1))
    }

    fn equality(&mut self, depth: usize) -> Node {
        let operator = self.one(&[Binary::Equal, Binary::NotEqual]);
        match self.pick(3) {
            0 => binary(operator, name("kiln.office"), self.office(depth)),
            1 => binary(operator, text(self.one(&COUNTRIES)), name("kiln.country")),
            _ => binary(operator, self.condition(depth - 1), self.condition(depth - 1)),
        }
    }

    fn office(&mut self, depth: usize) -> Node {
        if depth == 0 || self.pick(3) > 0 { text(self.one(&OFFICES)) } else { self.conditional(depth, Self::office) }
    }

    fn service(&mut self, depth: usize) -> Node {
        if depth == 0 || self.pick(3) > 0 { text(self.one(&SERVICES)) } else { self.conditional(depth, Self::service) }
    }

    fn membership(&mut self, depth: usize) -> Node {
        let count = self.pick(4);
        let mut list = |grow: &mut dyn FnMut(&mut Self) -> Node| {
            Node::new(NodeKind::List((0..count).map(|_| grow(self)).collect()))
        };
        let (item, list) = match count % 3 {
            0 => (name("kiln.office"), list(&mut |grower| text(grower.one(&OFFICES)))),
            1 => (name("kiln.country"), list(&mut |grower| text(grower.one(&COUNTRIES)))),
            _ => {
                let list = list(&mut |grower| grower.integer(depth - 1));
                (self.integer(depth - 1), list)
            }
        };
        binary(Binary::In, item, list)
    }

    pub fn integer(&mut self, depth: usize) -> Node {
        let options = match (depth, self.cel) {
            (0, _) => 3,
            (_, true) => 8,
            (_, false) => 13,
        };
        match self.pick(options) {
            0 => Node::new(NodeKind::Int(self.number(-9, 60))),
            1 => name(self.one(&["kiln.staff", "kiln.partners"])),
            2 => call("size", vec![name("kiln.services")]),
            3 => {
                self.arithmetic(depth, Self::integer, Self::integer, &[Binary::Add, Binary::Subtract, Binary::Multiply])
            }
            4 => binary(Binary::Divide, self.integer(depth - 1), self.divisor()),
            5 => negate(self.integer(depth - 1)),
            6 => self.conditional(depth, Self::integer),
            7 => self.arithmetic(depth, Self::integer, Self::integer, &[Binary::Add, Binary::Subtract]),
            8 => call(self.one(&["min", "max"]), vec![self.integer(depth - 1), self.integer(depth - 1)]),
            9 => {
                let function = self.one(&["days_between", "full_months", "full_years"]);
                call(function, vec![self.date(depth - 1), self.date(depth - 1)])
            }
            10 => self.bracket(depth, Self::integer),
            11 => binary(Binary::Divide, self.integer(depth - 1), name("kiln.partners")),
            _ => call("size", vec![name("kiln.services")]),
        }
    }

    fn divisor(&mut self) -> Node {
        let magnitude = self.number(1, 7);
        Node::new(NodeKind::Int(if self.pick(2) == 0 { magnitude } else { -magnitude }))
    }

    fn arithmetic(
        &mut self,
        depth: usize,
        left: fn(&mut Self, usize) -> Node,
        right: fn(&mut Self, usize) -> Node,
        operators: &[Binary],
    ) -> Node {
        binary(self.one(operators), left(self, depth - 1), right(self, depth - 1))
    }

    pub fn money(&mut self, depth: usize) -> Node {
        match self.pick(if depth == 0 { 2 } else { 8 }) {
            0 => call(
                "money",
                vec![text(self.one(&["0.00 QAR", "0.05 QAR", "375000.00 QAR", "-12.50 QAR", "9000000 QAR"]))],
            ),
            1 => name(self.one(&["kiln.revenue", "kiln.capital"])),
            2 => self.arithmetic(depth, Self::money, Self::money, &[Binary::Add, Binary::Subtract]),
            3 => self.arithmetic(depth, Self::money, Self::integer, &[Binary::Multiply]),
            4 => {
                let rounding = text(self.one(&["up", "down", "half-up"]));
                call("share", vec![self.money(depth - 1), self.percent(depth - 1), rounding])
            }
            5 => self.bracket(depth, Self::money),
            6 => self.conditional(depth, Self::money),
            _ => call(self.one(&["min", "max"]), vec![self.money(depth - 1), self.money(depth - 1)]),
        }
    }

    fn percent(&mut self, depth: usize) -> Node {
        match self.pick(if depth == 0 { 2 } else { 4 }) {
            0 => call("percent", vec![text(self.one(&["25", "0.5", "100", "-7.25", "0"]))]),
            1 => name("kiln.foreign_share"),
            2 => self.conditional(depth, Self::percent),
            _ => self.arithmetic(depth, Self::percent, Self::percent, &[Binary::Add, Binary::Subtract]),
        }
    }

    fn date(&mut self, depth: usize) -> Node {
        match self.pick(if depth == 0 { 3 } else { 7 }) {
            0 => name("on"),
            1 => name("kiln.incorporated"),
            2 => call("date", vec![text(self.one(&["2024-02-29", "2026-01-31", "1999-12-31", "2031-07-01"]))]),
            3 => call("add_days", vec![self.date(depth - 1), self.integer(depth - 1)]),
            4 => {
                let rounding = text(self.one(&["last-day", "next-day"]));
                call("add_months", vec![self.date(depth - 1), self.integer(depth - 1), rounding])
            }
            5 => call(
                "working_day",
                vec![self.date(depth - 1), Node::new(NodeKind::Int(self.number(0, 30))), text("home")],
            ),
            _ => self.conditional(depth, Self::date),
        }
    }

    fn bracket(&mut self, depth: usize, grow: fn(&mut Self, usize) -> Node) -> Node {
        let number = self.integer(depth - 1);
        let mut threshold = self.number(-5, 20);
        let count = 1 + self.pick(2);
        let mut thresholds = Vec::new();
        for _ in 0..count {
            thresholds.push(Node::new(NodeKind::Int(threshold)));
            threshold += self.number(1, 30);
        }
        let values = (0..=count).map(|_| grow(self, depth - 1)).collect();
        call("bracket", vec![number, Node::new(NodeKind::List(thresholds)), Node::new(NodeKind::List(values))])
    }

    /// A value for each fact, within its declared range and often near its ends.
    pub fn facts(&mut self) -> Vec<Option<i64>> {
        FACTS.iter().map(|(_, kind, min, max)| Some(self.fact(*kind, *min, *max))).collect()
    }

    fn fact(&mut self, kind: Kind, min: i64, max: i64) -> i64 {
        match kind {
            Kind::Bool => self.number(0, 1),
            Kind::Choice => self.number(0, 2),
            Kind::Choices => self.number(0, 15),
            Kind::Country => {
                let code: [u8; 2] = self.one(&["BR", "PT", "KE", "FJ"]).as_bytes().try_into().expect("two letters");
                i64::from(u16::from_be_bytes(code))
            }
            Kind::Date => self.number(18_000, 22_000),
            Kind::Text => 0,
            Kind::Int | Kind::Money(_) | Kind::Percent => match self.pick(4) {
                0 => min,
                1 => max,
                2 => min.saturating_add(self.number(0, 60)).min(max),
                _ => min.midpoint(max) + self.number(0, 20),
            },
        }
    }

    /// The same with some of them unknown.
    pub fn forget(&mut self, facts: &[Option<i64>]) -> Vec<Option<i64>> {
        facts.iter().map(|fact| fact.filter(|_| self.pick(2) == 1)).collect()
    }
}

fn name(name: &str) -> Node {
    Node::new(NodeKind::Name(name.to_owned()))
}

fn text(text: &str) -> Node {
    Node::new(NodeKind::Text(text.to_owned()))
}

fn negate(operand: Node) -> Node {
    Node::new(NodeKind::Unary(Unary::Negate, Box::new(operand)))
}

fn binary(operator: Binary, left: Node, right: Node) -> Node {
    Node::new(NodeKind::Binary(operator, Box::new(left), Box::new(right)))
}

fn call(function: &str, arguments: Vec<Node>) -> Node {
    Node::new(NodeKind::Call { function: function.to_owned(), name_span: Span::default(), arguments })
}
