//! Random small rulebooks: papers, steps that make them from others, rings, preparations, fees and days in two countries.
//!
//! A rulebook is drawn from a stream of numbers. A shorter stream of smaller numbers gives a simpler one, so that a failure
//! shrinks to something readable.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fmt::{self, Write as _};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rulebook::diagnostic::{Problem, Severity};
use rulebook::{InputFile, Rulebook, check};

/// A stream of numbers to choose by; 0, the simplest, when it has ended.
pub struct Picks<'s> {
    stream: &'s [u32],
}

impl<'s> Picks<'s> {
    pub fn new(stream: &'s [u32]) -> Self {
        Self { stream }
    }

    /// A number below `options`.
    pub fn pick(&mut self, options: usize) -> usize {
        let Some((first, rest)) = self.stream.split_first() else { return 0 };
        self.stream = rest;
        usize::try_from(*first).expect("64 bits") % options.max(1)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.pick(100) >= 100 - percent
    }

    pub fn one<'o, T>(&mut self, options: &'o [T]) -> &'o T {
        &options[self.pick(options.len())]
    }
}

/// A rulebook as text; shows itself as that.
#[derive(Clone)]
pub struct Drawn(pub String);

impl fmt::Debug for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.replace(TEXT, "x");
        f.write_str(text.split_once("evidence:").map_or("", |(_, rules)| rules))
    }
}

/// Random rulebooks.
pub fn drawn() -> impl Strategy<Value = Drawn> {
    vec(any::<u32>(), 0..700).prop_map(|stream| {
        let mut sketch = Sketch { picks: Picks::new(&stream), papers: 0, out: String::new() };
        sketch.whole();
        Drawn(sketch.out)
    })
}

/// Numbers to choose facts and papers by; show themselves on one line.
#[derive(Clone)]
pub struct Entropy(pub Vec<u32>);

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&numbers.join(","))
    }
}

/// Random numbers to choose facts and papers by.
pub fn entropy() -> impl Strategy<Value = Entropy> {
    vec(any::<u32>(), 0..60).prop_map(Entropy)
}

/// As many as a real rulebook asks for.
pub fn much_entropy() -> impl Strategy<Value = Entropy> {
    vec(any::<u32>(), 0..400).prop_map(Entropy)
}

/// So many cases, the same each time unless `PROPTEST_RNG_SEED` names another draw; each shrunk for seconds and not for
/// minutes.
pub fn config(cases: u32) -> ProptestConfig {
    let given = ProptestConfig::default();
    let rng_seed = match given.rng_seed {
        RngSeed::Random => RngSeed::Fixed(17),
        RngSeed::Fixed(_) => given.rng_seed,
    };
    ProptestConfig { cases, rng_seed, max_shrink_iters: 2_000, failure_persistence: None, ..given }
}

/// The rulebook, unless it has a ring without a way out: that is a mistake, and the only one that is drawn.
pub fn book(drawn: &Drawn) -> Option<Rulebook> {
    let checked = check(vec![InputFile { path: "sketch.yaml".to_owned(), bytes: drawn.0.as_bytes().to_vec() }]);
    let errors = checked.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
    let others: Vec<_> = errors.filter(|found| !matches!(found.problem, Problem::Ring { .. })).collect();
    assert!(others.is_empty(), "{others:?}");
    checked.rulebook
}

struct Sketch<'s> {
    picks: Picks<'s>,
    papers: usize,
    out: String,
}

const HEAD: &str = "
rulebook: {id: sketch, title: &t, from_country: NZ, to_country: KW, zone: UTC, goal: done, currencies: [KWD, JPY], desk: {name: &t}}
calendars:
  - {id: near, title: &t, zone: UTC, weekend: [saturday, sunday], years: [{year: 2030, days: [{from: 2030-03-06, title: &t, status: official}]}]}
  - {id: far, title: &t, zone: UTC, weekend: [thursday]}
authorities:
  - {id: near-office, title: &t, calendar: near}
  - {id: far-office, title: &t, calendar: far}
states:
  - {id: sealed, title: &t}
  - {id: rendered, title: &t}
facts:
  - {id: f.a, type: bool, question: &t, label: &t, changeable: true}
  - {id: f.b, type: bool, question: &t, label: &t}
  - {id: f.c, type: bool, question: &t, label: &t}
  - {id: f.n, type: integer, min: \"0\", max: \"6\", question: &t, label: &t, changeable: true}
  - {id: f.home, type: country, question: &t, label: &t}
  - {id: f.kind, type: choice, question: &t, label: &t, choices: [{id: red, title: &t}, {id: blue, title: &t}]}
bundles:
  - {id: pile, title: &t, days: [2, 5, 9], calendar: near, confidence: low, checked: 2029-01-01}
";

const TEXT: &str = "{en: x, ur: x, ar: x}";

impl Sketch<'_> {
    fn whole(&mut self) {
        self.papers = 3 + self.picks.pick(5);
        self.out.push_str(&HEAD.replace("&t", TEXT));
        self.out.push_str("evidence:\n");
        let inputs: Vec<bool> = (0..self.papers).map(|paper| paper == 0 || self.picks.chance(20)).collect();
        for (paper, input) in inputs.iter().enumerate() {
            self.paper(paper, *input);
        }
        self.out.push_str("steps:\n");
        self.preparations();
        for (paper, input) in inputs.iter().enumerate() {
            let makers = if *input { self.picks.pick(4) / 3 } else { 1 + self.picks.pick(3) };
            for maker in 0..makers {
                self.step(paper, maker);
            }
        }
        self.goal_and_routes();
        if self.picks.chance(20) {
            let never = self.conjunction();
            let _ = writeln!(self.out, "constraints:\n  - {{id: never, never: '{never}', says: {TEXT}}}");
        }
    }

    fn edition(&mut self, id: &str, keys: &str) {
        let _ = writeln!(
            self.out,
            "  - {{id: {id}, editions: [{{title: {TEXT}, confidence: low, checked: 2029-01-01, {keys}}}]}}"
        );
    }

    fn paper(&mut self, paper: usize, input: bool) {
        let obtainable = if input && self.picks.chance(40) {
            format!(", obtainable: '{}'", self.condition())
        } else {
            String::new()
        };
        let origin = if self.picks.chance(50) { "NZ" } else { "f.home" };
        let already = if self.picks.chance(10) { "[sealed]" } else { "[]" };
        let validity = *self.picks.one(&["none", "none", "{days: 4}", "unknown"]);
        let keys = format!(
            "input: {input}{obtainable}, origin: {origin}, class: personal, already: {already}, validity: {validity}"
        );
        self.edition(&format!("e{paper}"), &keys);
    }

    fn preparations(&mut self) {
        for (state, after) in [("sealed", ""), ("rendered", ", after: [sealed]")] {
            for rank in 1..=1 + self.picks.pick(2) {
                let when = match self.picks.pick(3) {
                    0 => String::new(),
                    1 => ", when: paper.origin == \"NZ\"".to_owned(),
                    _ => format!(", when: '{}'", self.condition()),
                };
                let after = if self.picks.chance(50) { after } else { "" };
                let rest = self.work();
                let needs = if self.picks.chance(20) { self.needs(1, self.papers) } else { String::new() };
                let keys = format!("rank: {rank}, turns: {{into: {state}{after}{when}}}{needs}{rest}");
                self.edition(&format!("{state}-by-{rank}"), &keys);
            }
        }
    }

    fn step(&mut self, paper: usize, maker: usize) {
        let when = if self.picks.chance(50) { format!(", when: '{}'", self.condition()) } else { String::new() };
        let also = self.picks.pick(self.papers);
        let gives =
            if also != paper && self.picks.chance(15) { format!("[e{paper}, e{also}]") } else { format!("e{paper}") };
        let rank = 1 + self.picks.pick(3);
        let count = self.picks.pick(4);
        let below = if self.picks.chance(25) { self.papers } else { paper };
        let needs = self.needs(count, below);
        let rest = self.work();
        self.edition(&format!("make-e{paper}-{maker}"), &format!("gives: {gives}, rank: {rank}{when}{needs}{rest}"));
    }

    /// Papers that are needed, of those below a number; so there is a ring only if all may be needed.
    fn needs(&mut self, count: usize, below: usize) -> String {
        let needs: Vec<String> = (0..count.min(below)).map(|_| self.need(below)).collect();
        format!(", needs: [{}]", needs.join(", "))
    }

    fn need(&mut self, below: usize) -> String {
        let paper = self.picks.pick(below);
        let prepared =
            *self.picks.one(&["", "", "", "", ", as: [sealed]", ", as: [rendered]", ", as: [sealed, rendered]"]);
        let when = if self.picks.chance(30) { format!(", when: '{}'", self.condition()) } else { String::new() };
        format!("{{evidence: e{paper}{prepared}{when}}}")
    }

    /// Who does a step, its days and fees.
    fn work(&mut self) -> String {
        let office = *self.picks.one(&["near-office", "far-office"]);
        let days = match self.picks.pick(8) {
            0 => "[0, 0, 0]".to_owned(),
            1 => "[1, unknown, 4]".to_owned(),
            2 => "[unknown, 3, unknown]".to_owned(),
            _ => {
                let least = self.picks.pick(3);
                let usual = least + self.picks.pick(4);
                format!("[{least}, {usual}, {}]", usual + self.picks.pick(5))
            }
        };
        let within = if self.picks.chance(10) { ", within: pile" } else { "" };
        let fees: Vec<String> = (0..self.picks.pick(3)).map(|at| self.fee(at)).collect();
        format!(", authority: {office}, days: {days}{within}, fees: [{}]", fees.join(", "))
    }

    fn fee(&mut self, at: usize) -> String {
        let currency = *self.picks.one(&["KWD", "JPY"]);
        let money = |sum: usize| format!("\"{sum} {currency}\"");
        let sum = 1 + self.picks.pick(9);
        let amount = match self.picks.pick(6) {
            0..=2 => money(sum),
            3 => format!("{{min: {}, max: {}}}", money(sum), money(sum + self.picks.pick(9))),
            4 => {
                let (one, other) = (money(sum), money(1 + self.picks.pick(9)));
                let condition = self.condition();
                format!("{{formula: '{condition} ? money({one}) : money({other})'}}")
            }
            _ => format!("unknown, currency: {currency}"),
        };
        let per = *self.picks.one(&["once", "once", "year", "month"]);
        let times = if self.picks.chance(20) { ", times: f.n" } else { "" };
        let later = *self.picks.one(&["", "", ", later: none"]);
        let when = if self.picks.chance(30) { format!(", when: '{}'", self.condition()) } else { String::new() };
        format!("{{id: x{at}, amount: {amount}, per: {per}{times}{later}{when}}}")
    }

    fn goal_and_routes(&mut self) {
        let count = 1 + self.picks.pick(3);
        let needs = self.needs(count, self.papers);
        self.out.push_str("goals:\n");
        self.edition("done", &format!("summary: {TEXT}, public: true{needs}"));
        self.out.push_str("routes:\n");
        for route in 0..1 + self.picks.pick(2) {
            let clauses: Vec<String> =
                (0..self.picks.pick(3)).map(|_| format!("{{expr: '{}', says: {TEXT}}}", self.condition())).collect();
            let when = if clauses.is_empty() { String::new() } else { format!(", when: [{}]", clauses.join(", ")) };
            let count = self.picks.pick(2);
            let needs = self.needs(count, self.papers);
            let sets = *self.picks.one(&["", "", ", sets: {f.a: true}", ", sets: {f.kind: red}"]);
            let without = if self.picks.chance(10) { ", without: [e1]" } else { "" };
            self.edition(&format!("r{route}"), &format!("summary: {TEXT}, goals: [done]{when}{needs}{sets}{without}"));
        }
    }

    fn condition(&mut self) -> String {
        match self.picks.pick(6) {
            0 | 1 => self.literal(),
            2 => format!("{} || {}", self.literal(), self.literal()),
            3 => self.conjunction(),
            4 => format!("({} ? {} : {})", self.literal(), self.literal(), self.literal()),
            _ => {
                let paper = self.picks.pick(self.papers);
                format!("(holds(\"e{paper}\") || {})", self.literal())
            }
        }
    }

    fn conjunction(&mut self) -> String {
        format!("{} && {}", self.literal(), self.literal())
    }

    fn literal(&mut self) -> String {
        let n = 1 + self.picks.pick(5);
        match self.picks.pick(10) {
            0 | 1 => "f.a".to_owned(),
            2 => "!f.b".to_owned(),
            3 => "f.b".to_owned(),
            4 => "f.c".to_owned(),
            5 => format!("f.n >= {n}"),
            6 => format!("f.n < {n}"),
            7 => "f.kind == \"red\"".to_owned(),
            8 => "f.kind != \"red\"".to_owned(),
            _ => "f.home == \"NZ\"".to_owned(),
        }
    }
}
