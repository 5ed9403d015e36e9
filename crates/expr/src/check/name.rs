//! Names of facts and choices.

use super::{Checker, Typed};
use crate::code::{Interval, Node};
use crate::error::{ErrorKind, ExprError, Forbidden};
use crate::near::nearest;
use crate::schema::{Feature, NameKind};
use crate::span::Span;
use crate::types::{ChoicesId, Type};

/// The most choices that a fact of type choices can have.
pub const MAX_CHOICES: u16 = 63;

impl Checker<'_> {
    pub(super) fn name(&mut self, name: &str, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        if name == "on" {
            if !self.schema.allows(Feature::On) {
                return self.forbidden(Forbidden::Feature(Feature::On), span);
            }
            self.mentions_on = true;
            return Some(self.add(Node::On, Type::Date, span, &mark));
        }
        let Some(fact) = self.schema.fact(name) else {
            let near = nearest(name, self.schema.names(NameKind::Facts));
            self.fail(ErrorKind::UnknownFact { name: name.to_owned(), near }, span);
            return None;
        };
        let last = |count: u16| i64::from(count).max(1) - 1;
        let range = match fact.ty {
            Type::Bool => Interval { lo: 0, hi: 1 },
            Type::Choice(choices) => Interval { lo: 0, hi: last(self.schema.choice_count(choices)) },
            Type::Choices(choices) => {
                let count = self.schema.choice_count(choices);
                if count > MAX_CHOICES {
                    let fact = name.to_owned();
                    self.fail(ErrorKind::TooManyChoices { fact, count, limit: MAX_CHOICES }, span);
                    return None;
                }
                Interval { lo: 0, hi: (1 << count) - 1 }
            }
            Type::Country => Interval { lo: 0, hi: i64::from(u16::MAX) },
            Type::Date => Interval {
                lo: fact.min.clamp(Interval::days().lo, Interval::days().hi),
                hi: fact.max.clamp(Interval::days().lo, Interval::days().hi),
            },
            Type::Int | Type::Money(_) | Type::Percent => Interval { lo: fact.min, hi: fact.max },
            Type::Text => return self.forbidden(Forbidden::TextFact, span),
        };
        self.facts.push((fact.index, fact.ty, range));
        Some(self.add(Node::Fact(fact.index), fact.ty, span, &mark))
    }

    /// A choice by its id; the place that sets the type names the fact, if it is one.
    pub(super) fn choice(&mut self, id: &str, choices: ChoicesId, span: Span, because: Option<Span>) -> Option<Typed> {
        if let Some(place) = self.schema.choice(choices, id) {
            return Some(self.constant(i64::from(place), Type::Choice(choices), span));
        }
        let near = nearest(id, self.schema.names(NameKind::Choices(choices)));
        let fact = because
            .map(|span| span.text(self.source).trim_matches(['(', ')']).to_owned())
            .filter(|name| self.schema.fact(name).is_some());
        let kind = ErrorKind::UnknownChoice { fact, given: id.to_owned(), near };
        self.errors.push(ExprError { kind, span, related: because.into_iter().collect() });
        None
    }
}
