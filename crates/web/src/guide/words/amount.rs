//! Amounts, with their formulas case by case.

use expr::value::Currency;
use expr::{Node, NodeKind};
use maud::{Markup, html};
use rulebook::source::Amount;
use text::say::{fact as said, guide as say};

use super::expression::{Beside, Saying};
use crate::guide::reading::Guide;
use crate::ui::Money;

impl Guide<'_> {
    /// An amount as the rulebook gives it: exact, a range, by cases, or unknown.
    pub(in crate::guide) fn amount(&self, amount: &Amount, currency: Option<Currency>) -> Markup {
        let written = || self.words.written_amount(amount, currency);
        match amount {
            Amount::Fixed(_) | Amount::Range { max: Some(_), .. } => html! { (Money::Exact(&written())) },
            Amount::Range { max: None, .. } => html! { (Money::AtLeast(&written())) },
            Amount::Unknown => html! { (Money::Unknown(&written())) },
            Amount::Formula(formula) => self.quantity(&formula.text),
        }
    }

    /// An expression that has a value: its cases as a list, or the value in one line.
    pub(super) fn quantity(&self, source: &str) -> Markup {
        let Ok(ast) = expr::parse(source) else { return html! { (crate::ui::Code(source)) } };
        let saying = Saying { guide: self, source };
        let mut cases = Vec::new();
        saying.cases(ast.root(), &mut cases);
        html! {
            @match cases.as_slice() {
                [(value, None)] => { bdi { (value) } }
                cases => {
                    ul class="lines" {
                        @for (value, case) in cases {
                            li { bdi class="num" { (value) } @if let Some(case) = case { " – " (case) } }
                        }
                    }
                }
            }
        }
    }
}

impl Guide<'_> {
    /// An expression that has a value, in one line.
    pub(super) fn line(&self, source: &str) -> String {
        match expr::parse(source) {
            Ok(ast) => Saying { guide: self, source }.value(ast.root(), Beside::Nothing),
            Err(_) => source.to_owned(),
        }
    }
}

impl Saying<'_, '_> {
    /// Each value with the case in which it counts.
    fn cases(&self, node: &Node, cases: &mut Vec<(String, Option<Markup>)>) {
        let l = self.guide.l();
        match &node.kind {
            NodeKind::Conditional(parts) => {
                let [condition, then, otherwise] = &**parts;
                cases.push((self.value(then, Beside::Nothing), Some(self.holds(condition, true))));
                if matches!(otherwise.kind, NodeKind::Conditional(_)) {
                    self.cases(otherwise, cases);
                } else {
                    let word = html! { (say::otherwise(l)) };
                    cases.push((self.value(otherwise, Beside::Nothing), Some(word)));
                }
            }
            NodeKind::Call { function, arguments, .. } if function == "bracket" => match arguments.as_slice() {
                [number, Node { kind: NodeKind::List(steps), .. }, Node { kind: NodeKind::List(values), .. }] => {
                    for (at, value) in values.iter().enumerate() {
                        let from = at.checked_sub(1).and_then(|at| steps.get(at));
                        cases.push((
                            self.value(value, Beside::Nothing),
                            Some(self.between(number, from, steps.get(at))),
                        ));
                    }
                }
                _ => cases.push((self.value(node, Beside::Nothing), None)),
            },
            _ => cases.push((self.value(node, Beside::Nothing), None)),
        }
    }

    /// That a number is at least one bound and below another.
    fn between(&self, number: &Node, from: Option<&Node>, below: Option<&Node>) -> Markup {
        let (l, beside) = (self.guide.l(), self.beside(number));
        let from = from.map(|from| said::at_least(l, &self.value(from, beside)));
        let below = below.map(|below| said::less_than(l, &self.value(below, beside)));
        let bounds: Vec<String> = from.into_iter().chain(below).collect();
        self.answer(number, &l.and(&bounds))
    }
}
