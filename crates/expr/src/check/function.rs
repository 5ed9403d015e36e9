//! Functions and what they take.

use calendar::{Day, Rounding};

use super::{Checker, Typed};
use crate::ast::{Node as Written, NodeKind};
use crate::code::{AmountRounding, Arithmetic, Node};
use crate::error::{ErrorKind, Forbidden, Found, Literal, Wanted};
use crate::near::nearest;
use crate::schema::{Feature, NameKind};
use crate::span::Span;
use crate::types::Type;
use crate::value::{Money, Percent};

/// The most working days that can be counted at once.
const MAX_WORKING_DAYS: i64 = 10_000;

#[derive(Clone, Copy)]
enum Function {
    Literal(fn(&str) -> Result<(i64, Type), Literal>),
    Days(Arithmetic),
    Months,
    Since(Arithmetic),
    WorkingDay,
    Bracket,
    Size,
    Share,
    Extreme(Arithmetic),
    Holds,
}

/// Name, number of arguments, meaning.
const FUNCTIONS: [(&str, usize, Function); 15] = [
    ("money", 1, Function::Literal(money)),
    ("percent", 1, Function::Literal(percent)),
    ("date", 1, Function::Literal(date)),
    ("add_days", 2, Function::Days(Arithmetic::AddDays)),
    ("add_months", 3, Function::Months),
    ("days_between", 2, Function::Since(Arithmetic::DaysBetween)),
    ("full_months", 2, Function::Since(Arithmetic::FullMonths)),
    ("full_years", 2, Function::Since(Arithmetic::FullYears)),
    ("working_day", 3, Function::WorkingDay),
    ("bracket", 3, Function::Bracket),
    ("size", 1, Function::Size),
    ("share", 3, Function::Share),
    ("min", 2, Function::Extreme(Arithmetic::Min)),
    ("max", 2, Function::Extreme(Arithmetic::Max)),
    ("holds", 1, Function::Holds),
];

fn money(text: &str) -> Result<(i64, Type), Literal> {
    let money: Money = text.parse().map_err(Literal::Money)?;
    Ok((money.minor, Type::Money(money.currency)))
}

fn percent(text: &str) -> Result<(i64, Type), Literal> {
    let percent: Percent = text.parse().map_err(|_| Literal::Percent)?;
    Ok((percent.basis_points, Type::Percent))
}

fn date(text: &str) -> Result<(i64, Type), Literal> {
    let day: Day = text.parse().map_err(|_| Literal::Date)?;
    Ok((i64::from(day.number()), Type::Date))
}

fn month_rounding(text: &str) -> Option<Rounding> {
    match text {
        "last-day" => Some(Rounding::LastDay),
        "next-day" => Some(Rounding::NextDay),
        _ => None,
    }
}

fn amount_rounding(text: &str) -> Option<AmountRounding> {
    match text {
        "up" => Some(AmountRounding::Up),
        "down" => Some(AmountRounding::Down),
        "half-up" => Some(AmountRounding::HalfUp),
        _ => None,
    }
}

impl Checker<'_> {
    pub(super) fn call(&mut self, name: &str, name_span: Span, arguments: &[Written], span: Span) -> Option<Typed> {
        let Some((name, arity, function)) = FUNCTIONS.into_iter().find(|(known, ..)| *known == name) else {
            let near = nearest(name, FUNCTIONS.iter().map(|(known, ..)| *known));
            self.fail(ErrorKind::UnknownFunction { name: name.to_owned(), near }, name_span);
            return None;
        };
        if arguments.len() != arity {
            let kind = ErrorKind::WrongArity { function: name, expected: arity, found: arguments.len() };
            self.fail(kind, span);
            return None;
        }
        match (function, arguments) {
            (Function::Literal(read), [text]) => {
                let (text, text_span) = self.text(text)?;
                match read(text) {
                    Ok((value, ty)) => Some(self.constant(value, ty, span)),
                    Err(what) => self.bad_literal(what, text_span),
                }
            }
            (Function::Days(operator), [day, days]) => {
                self.pair(operator, [(day, Type::Date), (days, Type::Int)], Type::Date, span)
            }
            (Function::Since(operator), [from, to]) => {
                self.pair(operator, [(from, Type::Date), (to, Type::Date)], Type::Int, span)
            }
            (Function::Months, [day, months, rounding]) => {
                let rounding = self.one_of_words(rounding, Literal::MonthRounding, month_rounding);
                let operator = Arithmetic::AddMonths(rounding.unwrap_or(Rounding::LastDay));
                let date = self.pair(operator, [(day, Type::Date), (months, Type::Int)], Type::Date, span);
                rounding.and(date)
            }
            (Function::WorkingDay, [day, n, calendar]) => self.working_day(day, n, calendar, span),
            (Function::Bracket, [number, thresholds, values]) => self.bracket(number, thresholds, values, span),
            (Function::Size, [set]) => self.size(set, span),
            (Function::Share, [amount, percent, rounding]) => self.share(amount, percent, rounding, span),
            (Function::Extreme(operator), [a, b]) => self.extreme(operator, a, b, span),
            (Function::Holds, [evidence]) => self.holds(evidence, name_span, span),
            _ => None,
        }
    }

    /// A literal text.
    fn text<'n>(&mut self, node: &'n Written) -> Option<(&'n str, Span)> {
        match &node.kind {
            NodeKind::Text(text) => Some((text, node.span)),
            NodeKind::List(_) => {
                self.mismatch(Wanted::Text, Found::List, node.span, None);
                None
            }
            _ => {
                let found = self.infer(node)?;
                self.mismatch(Wanted::Text, Found::Type(found.ty), node.span, None);
                None
            }
        }
    }

    fn one_of_words<T>(&mut self, node: &Written, what: Literal, read: fn(&str) -> Option<T>) -> Option<T> {
        let (text, span) = self.text(node)?;
        let word = read(text);
        if word.is_none() {
            self.bad_literal(what, span);
        }
        word
    }

    fn pair(&mut self, operator: Arithmetic, operands: [(&Written, Type); 2], ty: Type, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let [a, b] = operands.map(|(operand, ty)| self.expect(operand, ty, None));
        let node = Node::Arithmetic(operator, a?.id, b?.id);
        Some(self.add(node, ty, span, &mark))
    }

    fn working_day(&mut self, day: &Written, n: &Written, calendar: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let (day, n) = (self.expect(day, Type::Date, None), self.expect(n, Type::Int, None));
        let calendar = self.text(calendar).and_then(|(id, id_span)| {
            let known = self.schema.calendar(id);
            if known.is_none() {
                let near = nearest(id, self.schema.names(NameKind::Calendars));
                self.fail(ErrorKind::UnknownCalendar { name: id.to_owned(), near }, id_span);
            }
            known
        });
        let (day, n) = (day?, n?);
        if self.ranges[n.id.place()].is_some_and(|n| n.lo < 0 || n.hi > MAX_WORKING_DAYS) {
            self.fail(ErrorKind::CountOutOfRange { min: 0, max: MAX_WORKING_DAYS }, n.span);
            return None;
        }
        Some(self.add(Node::WorkingDay(calendar?, day.id, n.id), Type::Date, span, &mark))
    }

    fn list<'n>(&mut self, node: &'n Written) -> Option<&'n [Written]> {
        match &node.kind {
            NodeKind::List(items) => Some(items),
            NodeKind::Text(_) => {
                self.mismatch(Wanted::List, Found::Text, node.span, None);
                None
            }
            _ => {
                let found = self.infer(node)?;
                self.mismatch(Wanted::List, Found::Type(found.ty), node.span, None);
                None
            }
        }
    }

    fn bracket(&mut self, number: &Written, thresholds: &Written, values: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let number = self.ordered(number);
        let (threshold_items, value_items) = (self.list(thresholds), self.list(values));
        let before = self.code.mark();
        let limits = threshold_items.and_then(|items| self.thresholds(items, number));
        self.code.go_back(&before);
        let values = value_items.and_then(|items| self.values(items));
        let (number, limits, values) = (number?, limits?, values?);
        if limits.is_empty() || values.len() != limits.len() + 1 {
            self.fail(ErrorKind::BracketSize { thresholds: limits.len(), values: values.len() }, span);
            return None;
        }
        let ty = values.first()?.ty;
        let values = self.operands(&values);
        let thresholds = self.code.push_constants(&limits);
        Some(self.add(Node::Bracket { number: number.id, thresholds, values }, ty, span, &mark))
    }

    /// The thresholds of a bracket: constants of the number's type that rise.
    fn thresholds(&mut self, items: &[Written], number: Option<Typed>) -> Option<Vec<i64>> {
        let Some(number) = number else {
            items.iter().for_each(|item| self.look_into(item));
            return None;
        };
        let items = self.each(items, |checker, item| {
            let limit = checker.expect(item, number.ty, Some(number.span))?;
            if checker.constants(&[limit]).is_none() {
                checker.mismatch(Wanted::Constant, Found::Type(limit.ty), limit.span, None);
                return None;
            }
            Some(limit)
        })?;
        let limits = self.constants(&items)?;
        for (pair, item) in limits.windows(2).zip(items.iter().skip(1)) {
            if pair[0] >= pair[1] {
                self.fail(ErrorKind::ThresholdsNotRising, item.span);
                return None;
            }
        }
        Some(limits)
    }

    /// The values of a bracket, of the type that the first has.
    fn values(&mut self, items: &[Written]) -> Option<Vec<Typed>> {
        let mut first: Option<Typed> = None;
        self.each(items, |checker, item| match first {
            Some(first) => checker.expect(item, first.ty, Some(first.span)),
            None => {
                first = checker.infer(item);
                first
            }
        })
    }

    fn ordered(&mut self, node: &Written) -> Option<Typed> {
        let found = self.infer(node)?;
        if !found.ty.is_ordered() {
            self.mismatch(Wanted::Ordered, Found::Type(found.ty), node.span, None);
            return None;
        }
        Some(found)
    }

    fn size(&mut self, set: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let found = self.infer(set)?;
        if !matches!(found.ty, Type::Choices(_)) {
            self.mismatch(Wanted::Choices, Found::Type(found.ty), set.span, None);
            return None;
        }
        Some(self.add(Node::Size(found.id), Type::Int, span, &mark))
    }

    fn share(&mut self, amount: &Written, percent: &Written, rounding: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let found = self.infer(amount);
        let percent = self.expect(percent, Type::Percent, None);
        let rounding = self.one_of_words(rounding, Literal::AmountRounding, amount_rounding);
        let found = found?;
        if !matches!(found.ty, Type::Money(_)) {
            self.mismatch(Wanted::Money, Found::Type(found.ty), amount.span, None);
            return None;
        }
        let node = Node::Arithmetic(Arithmetic::Share(rounding?), found.id, percent?.id);
        Some(self.add(node, found.ty, span, &mark))
    }

    fn extreme(&mut self, operator: Arithmetic, a: &Written, b: &Written, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        let a = self.ordered(a);
        let Some(a) = a else {
            self.look_into(b);
            return None;
        };
        let b = self.expect(b, a.ty, Some(a.span))?;
        Some(self.add(Node::Arithmetic(operator, a.id, b.id), a.ty, span, &mark))
    }

    fn holds(&mut self, evidence: &Written, name_span: Span, span: Span) -> Option<Typed> {
        let mark = self.code.mark();
        if !self.schema.allows(Feature::Holds) {
            return self.forbidden(Forbidden::Feature(Feature::Holds), name_span);
        }
        let (id, id_span) = self.text(evidence)?;
        let Some(index) = self.schema.evidence(id) else {
            let near = nearest(id, self.schema.names(NameKind::Evidence));
            self.fail(ErrorKind::UnknownEvidence { name: id.to_owned(), near }, id_span);
            return None;
        };
        self.evidence.push(index);
        Some(self.add(Node::Holds(index), Type::Bool, span, &mark))
    }
}
