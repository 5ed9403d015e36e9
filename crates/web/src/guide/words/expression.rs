//! The parts of an expression as a reader says them, with the short names of facts in place of their ids.

use expr::value::{Money, Percent};
use expr::{Binary, Node, NodeKind, Unary};
use rulebook::checked::FactIx;
use rulebook::source::{EvidenceClass, FactType, Word};
use text::say::{common, fact as said, guide as say};

use crate::guide::entity::Entity;
use crate::guide::reading::Guide;

/// An expression of the rulebook, being said.
#[derive(Clone, Copy)]
pub(super) struct Saying<'g, 's> {
    pub guide: &'g Guide<'s>,
    /// The whole text, for parts that have no words.
    pub source: &'g str,
}

/// What a text or a number in an expression is compared with, which says how to read it.
#[derive(Clone, Copy, Default)]
pub(super) enum Beside {
    Fact(FactIx),
    Class,
    Origin,
    #[default]
    Nothing,
}

impl Saying<'_, '_> {
    /// What a name stands for.
    pub(super) fn beside(&self, node: &Node) -> Beside {
        match &node.kind {
            NodeKind::Name(name) => match name.as_str() {
                "paper.class" => Beside::Class,
                "paper.origin" => Beside::Origin,
                name => self.guide.book().entities.facts.table().find(name).map_or(Beside::Nothing, Beside::Fact),
            },
            _ => Beside::Nothing,
        }
    }

    /// A part that has a value.
    pub(super) fn value(&self, node: &Node, beside: Beside) -> String {
        let l = self.guide.l();
        let plain = |node: &Node| self.value(node, Beside::Nothing);
        match &node.kind {
            NodeKind::Bool(true) => common::yes(l).to_owned(),
            NodeKind::Bool(false) => common::no(l).to_owned(),
            NodeKind::Int(number) => match beside {
                Beside::Fact(fact) if self.guide.book().entities.fact(fact).kind == FactType::Integer => {
                    self.guide.words.value(fact, *number)
                }
                _ => l.integer(*number),
            },
            NodeKind::Text(word) => self.word(word, beside),
            NodeKind::List(items) => l.or(&items.iter().map(|item| self.value(item, beside)).collect::<Vec<_>>()),
            NodeKind::Name(name) => self.name(name),
            NodeKind::Unary(Unary::Negate, inner) => match inner.kind {
                NodeKind::Int(number) => l.integer(number.saturating_neg()),
                _ => format!("−{}", plain(inner)),
            },
            NodeKind::Binary(operator, left, right) => {
                let (a, b) = (self.operand(left, self.beside(right)), self.operand(right, self.beside(left)));
                format!("{a} {} {b}", sign(*operator))
            }
            NodeKind::All(parts) => l.and(&parts.iter().map(plain).collect::<Vec<_>>()),
            NodeKind::Any(parts) => l.or(&parts.iter().map(plain).collect::<Vec<_>>()),
            NodeKind::Call { function, arguments, .. } => {
                self.call(function, arguments).unwrap_or_else(|| self.raw(node))
            }
            NodeKind::Unary(Unary::Not, inner) => self.told(inner, false),
            NodeKind::Conditional(parts) => {
                let [condition, then, otherwise] = &**parts;
                let (then, otherwise) = (self.value(then, beside), self.value(otherwise, beside));
                format!("{then} ({}), {otherwise} ({})", self.told(condition, true), say::otherwise(l))
            }
        }
    }

    /// A condition within a line: a fact that is true or not, or the comparison with its signs.
    fn told(&self, node: &Node, holds: bool) -> String {
        let l = self.guide.l();
        match &node.kind {
            NodeKind::Unary(Unary::Not, inner) => self.told(inner, !holds),
            NodeKind::Name(name) => {
                said::answer(l, &self.name(name), if holds { common::yes(l) } else { common::no(l) })
            }
            _ if holds => self.value(node, Beside::Nothing),
            _ => self.raw(node),
        }
    }

    /// An operand of arithmetic: what is itself composed stands in brackets.
    fn operand(&self, node: &Node, beside: Beside) -> String {
        let said = self.value(node, beside);
        if matches!(node.kind, NodeKind::Binary(..)) { format!("({said})") } else { said }
    }

    /// A part as it is written.
    fn raw(&self, node: &Node) -> String {
        node.span.text(self.source).to_owned()
    }

    fn name(&self, name: &str) -> String {
        let l = self.guide.l();
        match name {
            "on" => say::plan_day(l).to_owned(),
            "paper.class" => say::class(l).to_owned(),
            "paper.origin" => say::origin(l).to_owned(),
            name => match self.guide.book().entities.facts.table().find(name) {
                Some(fact) => self.guide.words.fact(fact).into_owned(),
                None => name.to_owned(),
            },
        }
    }

    fn word(&self, word: &str, beside: Beside) -> String {
        let l = self.guide.l();
        let country = |code: &str| l.country(code).unwrap_or(code).to_owned();
        match beside {
            Beside::Class => class(word).map_or_else(|| word.to_owned(), |class| self.guide.class(class).to_owned()),
            Beside::Origin => country(word),
            Beside::Fact(fact) => {
                let fact = self.guide.book().entities.fact(fact);
                match fact.choices.iter().find(|choice| choice.id.as_str() == word) {
                    Some(choice) => self.guide.text(&choice.title).into_owned(),
                    None if fact.kind == FactType::Country => country(word),
                    None => word.to_owned(),
                }
            }
            Beside::Nothing => word.to_owned(),
        }
    }

    fn call(&self, function: &str, arguments: &[Node]) -> Option<String> {
        let l = self.guide.l();
        let plain = |node: &Node| self.value(node, Beside::Nothing);
        match (function, arguments) {
            ("money", [text]) => {
                let money: Money = literal(text)?.parse().ok()?;
                Some(l.money(money.minor, money.currency.code()))
            }
            ("percent", [text]) => Some(l.percent(literal(text)?.parse::<Percent>().ok()?.basis_points)),
            ("date", [text]) => Some(l.date(literal(text)?.parse().ok()?)),
            ("add_days", [date, count]) => self.moved(date, count, |count| common::days(l, count)),
            ("add_months", [date, count, _]) => self.moved(date, count, |count| common::months(l, count)),
            ("full_months", [from, to]) => Some(say::full_months(l, &plain(from), &plain(to))),
            ("full_years", [from, to]) => Some(say::full_years(l, &plain(from), &plain(to))),
            ("min", [a, b]) => Some(say::least_of(l, &l.and(&[plain(a), plain(b)]))),
            ("max", [a, b]) => Some(say::most_of(l, &l.and(&[plain(a), plain(b)]))),
            ("share", [amount, percent, _]) => Some(say::share_of(l, &plain(percent), &plain(amount))),
            ("holds", [paper]) => {
                let paper = self.guide.book().entities.evidence.find(literal(paper)?)?;
                Some(say::holds(l, &self.guide.title(Entity::from(paper))))
            }
            _ => None,
        }
    }

    fn moved(&self, date: &Node, count: &Node, time: impl Fn(u64) -> String) -> Option<String> {
        let (l, date) = (self.guide.l(), self.value(date, Beside::Nothing));
        match &count.kind {
            NodeKind::Int(count) => Some(say::time_after(l, &time(count.unsigned_abs()), &date)),
            NodeKind::Unary(Unary::Negate, inner) => match inner.kind {
                NodeKind::Int(count) => Some(say::time_before(l, &time(count.unsigned_abs()), &date)),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Guide<'_> {
    /// The word for a kind of paper.
    pub(in crate::guide) fn class(&self, class: EvidenceClass) -> &'static str {
        let l = self.l();
        match class {
            EvidenceClass::Corporate => say::class_corporate(l),
            EvidenceClass::Legal => say::class_legal(l),
            EvidenceClass::Educational => say::class_educational(l),
            EvidenceClass::Personal => say::class_personal(l),
            EvidenceClass::Account => say::class_account(l),
            EvidenceClass::Permit => say::class_permit(l),
        }
    }
}

fn class(word: &str) -> Option<EvidenceClass> {
    EvidenceClass::WORDS.iter().find(|(known, _)| *known == word).map(|(_, class)| *class)
}

/// The text of a literal.
pub(super) fn literal(node: &Node) -> Option<&str> {
    match &node.kind {
        NodeKind::Text(text) => Some(text),
        _ => None,
    }
}

fn sign(operator: Binary) -> &'static str {
    match operator {
        Binary::Equal => "=",
        Binary::NotEqual => "≠",
        Binary::Less => "<",
        Binary::LessEqual => "≤",
        Binary::Greater => ">",
        Binary::GreaterEqual => "≥",
        Binary::In => "∈",
        Binary::Add => "+",
        Binary::Subtract => "−",
        Binary::Multiply => "×",
        Binary::Divide => "÷",
    }
}
