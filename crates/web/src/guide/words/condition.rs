//! Conditions: in the rulebook's own words where it has them, else each comparison as "name of the fact: value".

use expr::{Binary, Node, NodeKind, Unary};
use maud::{Markup, html};
use rulebook::checked::Condition;
use rulebook::source::FactType;
use text::say::{fact as said, guide as say};
use text::{SLOT, around_slot};

use super::expression::{Beside, Saying, literal};
use crate::guide::reading::Guide;
use crate::ui::Code;

impl Guide<'_> {
    /// The parts of a condition, all of which must hold; none if it always holds.
    pub(in crate::guide) fn conditions(&self, condition: &Condition) -> Vec<Markup> {
        let mut lines = Vec::new();
        for clause in &condition.clauses {
            match &clause.says {
                // A rulebook lives as long as the page, its clause's text is found again by the words alone.
                Some(says) => {
                    lines.push(html! { (self.l().digits_in(crate::guide::entity::in_lang(says, self.l().lang))) })
                }
                None => lines.extend(self.expression(&clause.text)),
            }
        }
        lines
    }

    /// A condition as a list, or the word for "always".
    pub(in crate::guide) fn condition(&self, condition: &Condition) -> Markup {
        let lines = self.conditions(condition);
        html! {
            @match lines.as_slice() {
                [] => { (say::always(self.l())) }
                [line] => { (line) }
                lines => { ul class="lines" { @for line in lines { li { (line) } } } }
            }
        }
    }

    /// The parts of an expression of type bool.
    pub(in crate::guide) fn expression(&self, source: &str) -> Vec<Markup> {
        match expr::parse(source) {
            Ok(ast) => {
                let saying = Saying { guide: self, source };
                let mut lines = Vec::new();
                saying.parts(ast.root(), true, &mut lines);
                lines
            }
            Err(_) => vec![html! { (Code(source)) }],
        }
    }
}

impl Saying<'_, '_> {
    /// The parts that must all hold.
    fn parts(&self, node: &Node, holds: bool, lines: &mut Vec<Markup>) {
        match (&node.kind, holds) {
            (NodeKind::All(parts), true) | (NodeKind::Any(parts), false) => {
                parts.iter().for_each(|part| self.parts(part, holds, lines));
            }
            (NodeKind::Unary(Unary::Not, inner), holds) => self.parts(inner, !holds, lines),
            _ => lines.push(self.holds(node, holds)),
        }
    }

    /// That a part holds, or does not.
    pub(super) fn holds(&self, node: &Node, holds: bool) -> Markup {
        let l = self.guide.l();
        match &node.kind {
            NodeKind::Unary(Unary::Not, inner) => self.holds(inner, !holds),
            NodeKind::All(parts) => self.group(parts, holds, holds),
            NodeKind::Any(parts) => self.group(parts, !holds, holds),
            NodeKind::Name(_) => {
                let word = if holds { text::say::common::yes(l) } else { text::say::common::no(l) };
                self.answer(node, word)
            }
            NodeKind::Binary(operator, left, right) => self.comparison(*operator, left, right, holds),
            NodeKind::Call { function, arguments, .. } if function == "holds" => {
                let paper = arguments.first().and_then(literal);
                let paper = paper.and_then(|id| self.guide.book().entities.evidence.find(id));
                let sentence = if holds { say::holds(l, SLOT) } else { say::holds_not(l, SLOT) };
                let (before, after) = around_slot(&sentence);
                html! { (before) @if let Some(paper) = paper { (self.guide.link(paper)) } (after) }
            }
            _ => {
                let word = if holds { text::say::common::yes(l) } else { text::say::common::no(l) };
                self.answer(node, word)
            }
        }
    }

    fn group(&self, parts: &[Node], all: bool, holds: bool) -> Markup {
        let l = self.guide.l();
        html! {
            (if all { say::all_of(l) } else { say::one_of(l) })
            ul class="lines nested" { @for part in parts { li { (self.holds(part, holds)) } } }
        }
    }

    /// "Name of the fact: value".
    pub(super) fn answer(&self, question: &Node, answer: &str) -> Markup {
        let l = self.guide.l();
        let sentence = said::answer(l, SLOT, answer);
        let (before, after) = around_slot(&sentence);
        html! {
            (before)
            @match self.beside(question) {
                Beside::Fact(fact) => { (self.guide.link(fact)) }
                _ => { (self.value(question, Beside::Nothing)) }
            }
            (after)
        }
    }

    fn comparison(&self, operator: Binary, left: &Node, right: &Node, holds: bool) -> Markup {
        let l = self.guide.l();
        if operator == Binary::In {
            return if matches!(right.kind, NodeKind::List(_)) {
                let values = self.value(right, self.beside(left));
                self.answer(left, &if holds { values } else { said::other_than(l, &values) })
            } else {
                let value = self.value(left, self.beside(right));
                self.answer(right, &if holds { said::with(l, &value) } else { said::without(l, &value) })
            };
        }
        // A name stands first, whatever the rulebook's order.
        let named = |node: &Node| matches!(node.kind, NodeKind::Name(_));
        let (operator, left, right) = if named(right) && !named(left) && !self.is_date(left) {
            (mirrored(operator), right, left)
        } else {
            (operator, left, right)
        };
        let operator = if holds { operator } else { opposite(operator) };
        let value = self.value(right, self.beside(left));
        let date = self.is_date(left) || self.is_date(right);
        let phrase = match operator {
            Binary::NotEqual => said::other_than(l, &value),
            Binary::Less if date => say::before(l, &value),
            Binary::LessEqual if date => said::not_after(l, &value),
            Binary::Greater if date => say::later(l, &value),
            Binary::GreaterEqual if date => said::not_before(l, &value),
            Binary::Less => said::less_than(l, &value),
            Binary::LessEqual => said::at_most(l, &value),
            Binary::Greater => said::more_than(l, &value),
            Binary::GreaterEqual => said::at_least(l, &value),
            Binary::Equal | Binary::In | Binary::Add | Binary::Subtract | Binary::Multiply | Binary::Divide => value,
        };
        self.answer(left, &phrase)
    }

    fn is_date(&self, node: &Node) -> bool {
        match &node.kind {
            NodeKind::Name(name) if name == "on" => true,
            NodeKind::Name(_) => match self.beside(node) {
                Beside::Fact(fact) => self.guide.book().entities.fact(fact).kind == FactType::Date,
                _ => false,
            },
            NodeKind::Call { function, .. } => {
                matches!(function.as_str(), "date" | "add_days" | "add_months" | "working_day")
            }
            _ => false,
        }
    }
}

const fn mirrored(operator: Binary) -> Binary {
    match operator {
        Binary::Less => Binary::Greater,
        Binary::LessEqual => Binary::GreaterEqual,
        Binary::Greater => Binary::Less,
        Binary::GreaterEqual => Binary::LessEqual,
        same => same,
    }
}

const fn opposite(operator: Binary) -> Binary {
    match operator {
        Binary::Equal => Binary::NotEqual,
        Binary::NotEqual => Binary::Equal,
        Binary::Less => Binary::GreaterEqual,
        Binary::LessEqual => Binary::Greater,
        Binary::Greater => Binary::LessEqual,
        Binary::GreaterEqual => Binary::Less,
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::*;
    use crate::{Desk, Reader, Site};

    /// An expression of the invented corridor as an English reader reads it, without links.
    fn said(source: &str) -> Vec<String> {
        let site = Site::new(None, Desk::default(), crate::tests::law(), 1);
        let reader = Reader::of(&"/en/guide".parse().unwrap(), &HeaderMap::new());
        let law = site.law().current();
        let guide = Guide::new(&site, &reader, &law, None);
        let plain = |markup: Markup| scraper::Html::parse_fragment(&markup.0).root_element().text().collect::<String>();
        guide.expression(source).into_iter().map(plain).collect()
    }

    #[test]
    fn comparisons_name_the_fact_and_its_value() {
        for (source, expected) in [
            ("workshop.kind == \"boats\"", "Kind of workshop: Boats"),
            ("workshop.kind != \"boats\"", "Kind of workshop: anything but Boats"),
            ("workshop.kind in [\"boats\", \"clocks\"]", "Kind of workshop: Boats or Clocks"),
            ("!(workshop.kind in [\"boats\"])", "Kind of workshop: anything but Boats"),
            ("workshop.has_room", "Own room: Yes"),
            ("!workshop.has_room", "Own room: No"),
            ("workshop.workers >= 20", "Workers: at least 20"),
            ("!(workshop.workers >= 20)", "Workers: less than 20"),
            ("20 < workshop.workers", "Workers: more than 20"),
            ("workshop.owner_country == \"NZ\"", "Country of the owner: New Zealand"),
            ("workshop.capital > money(\"5000 KWD\")", "Capital: more than KWD\u{a0}5,000"),
            ("paper.class == \"permit\"", "Kind of paper: Permit, registration or status"),
            ("holds(\"account\")", "You hold: Account with a lender"),
            ("!holds(\"account\")", "You do not hold: Account with a lender"),
            ("on >= date(\"2030-06-01\")", "the day of the plan: not before 1 June 2030"),
            (
                "full_months(date(\"2030-01-01\"), on) < 16",
                "full months from 1 January 2030 to the day of the plan: less than 16",
            ),
            ("workshop.workers < (workshop.has_room ? 4 : 2)", "Workers: less than 4 (Own room: Yes), 2 (otherwise)"),
        ] {
            assert_eq!(said(source), [expected], "{source}");
        }
    }

    #[test]
    fn parts_are_told_apart_and_negation_goes_inward() {
        assert_eq!(said("workshop.has_room && workshop.workers < 5"), ["Own room: Yes", "Workers: less than 5"]);
        assert_eq!(said("!(workshop.has_room || workshop.workers < 5)"), ["Own room: No", "Workers: at least 5"]);
        assert_eq!(
            said("workshop.has_room || (workshop.workers < 5 && workshop.kind == \"boats\")"),
            ["One of these:Own room: YesAll of these:Workers: less than 5Kind of workshop: Boats"]
        );
    }
}
