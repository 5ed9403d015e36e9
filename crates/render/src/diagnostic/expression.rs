//! The sentence for each mistake in an expression.

use expr::{ErrorKind, Expecting, Feature, Forbidden, Found, Literal, Type, Wanted};
use text::{Locale, say};

use super::said::quoted;

pub fn message(l: Locale, kind: &ErrorKind) -> String {
    use say::diagnostics as d;
    match kind {
        ErrorKind::UnexpectedCharacter { found } => d::expr_unexpected_character(l, &quoted(&found.to_string())),
        ErrorKind::UnterminatedString => d::expr_unterminated_string(l).into(),
        ErrorKind::UnexpectedToken { found: Some(found), expected } => {
            d::expr_unexpected_token(l, &quoted(found), expecting(l, *expected))
        }
        ErrorKind::UnexpectedToken { found: None, expected } => d::expr_unexpected_end(l, expecting(l, *expected)),
        ErrorKind::TooDeep { limit } => d::expr_too_deep(l, *limit),
        ErrorKind::TooLong { limit } => d::expr_too_long(l, *limit),
        ErrorKind::UnknownFact { name, .. } => d::expr_unknown_fact(l, &quoted(name)),
        ErrorKind::UnknownFunction { name, .. } => d::expr_unknown_function(l, &quoted(name)),
        ErrorKind::UnknownChoice { fact: Some(fact), given, .. } => {
            d::expr_unknown_choice_of(l, &quoted(given), &quoted(fact))
        }
        ErrorKind::UnknownChoice { fact: None, given, .. } => d::expr_unknown_choice(l, &quoted(given)),
        ErrorKind::UnknownCalendar { name, .. } => d::expr_unknown_calendar(l, &quoted(name)),
        ErrorKind::UnknownEvidence { name, .. } => d::expr_unknown_evidence(l, &quoted(name)),
        ErrorKind::TypeMismatch { expected, found } => d::expr_type_mismatch(l, &wanted(l, *expected), &is(l, *found)),
        ErrorKind::CurrencyMismatch { left, right } => d::expr_currency_mismatch(l, left.code(), right.code()),
        ErrorKind::NoSuchOperator { operator, left, right: Some(right) } => {
            d::expr_no_such_operator(l, &quoted(operator), &type_word(l, *left), &type_word(l, *right))
        }
        ErrorKind::NoSuchOperator { operator, left, right: None } => {
            d::expr_no_such_prefix(l, &quoted(operator), &type_word(l, *left))
        }
        ErrorKind::WrongArity { function, expected, found } => {
            d::expr_wrong_arity(l, &quoted(function), *expected, *found)
        }
        ErrorKind::BadLiteral { what } => d::expr_bad_literal(l, &literal(l, *what)),
        ErrorKind::MayOverflow => d::expr_may_overflow(l).into(),
        ErrorKind::MayDivideByZero => d::expr_may_divide_by_zero(l).into(),
        ErrorKind::CountOutOfRange { min, max } => d::expr_count_out_of_range(l, &l.integer(*min), &l.integer(*max)),
        ErrorKind::NotAllowedHere { what } => d::expr_not_allowed_here(l, forbidden(l, *what)),
        ErrorKind::FloatNotAllowed => d::expr_float_not_allowed(l).into(),
        ErrorKind::ThresholdsNotRising => d::expr_thresholds_not_rising(l).into(),
        ErrorKind::BracketSize { thresholds, values } => d::expr_bracket_size(l, *thresholds, *values),
        ErrorKind::TooManyChoices { fact, count, limit } => {
            d::expr_too_many_choices(l, &quoted(fact), u64::from(*count), u64::from(*limit))
        }
    }
}

/// The nearest known name to the one that stands there.
pub fn near(kind: &ErrorKind) -> Option<&str> {
    match kind {
        ErrorKind::UnknownFact { near, .. }
        | ErrorKind::UnknownFunction { near, .. }
        | ErrorKind::UnknownChoice { near, .. }
        | ErrorKind::UnknownCalendar { near, .. }
        | ErrorKind::UnknownEvidence { near, .. } => near.as_deref(),
        _ => None,
    }
}

fn expecting(l: Locale, expecting: Expecting) -> &'static str {
    use say::diagnostics as d;
    match expecting {
        Expecting::Expression => d::expecting_expression(l),
        Expecting::Operator => d::expecting_operator(l),
        Expecting::Name => d::expecting_name(l),
        Expecting::ClosingParenthesis => d::expecting_closing_parenthesis(l),
        Expecting::CommaOrParenthesis => d::expecting_comma_or_parenthesis(l),
        Expecting::CommaOrBracket => d::expecting_comma_or_bracket(l),
        Expecting::Colon => d::expecting_colon(l),
    }
}

fn type_word(l: Locale, ty: Type) -> String {
    use say::fact as f;
    match ty {
        Type::Bool => f::type_bool(l).into(),
        Type::Int => f::type_integer(l).into(),
        Type::Money(currency) => say::diagnostics::type_money_in(l, currency.code()),
        Type::Percent => f::type_percent(l).into(),
        Type::Date => f::type_date(l).into(),
        Type::Choice(_) => f::type_choice(l).into(),
        Type::Choices(_) => f::type_choices(l).into(),
        Type::Country => f::type_country(l).into(),
        Type::Text => f::type_text(l).into(),
    }
}

fn wanted(l: Locale, wanted: Wanted) -> String {
    use say::diagnostics as d;
    match wanted {
        Wanted::Type(ty) => type_word(l, ty),
        Wanted::Money => say::fact::type_money(l).into(),
        Wanted::Ordered => d::wanted_ordered(l).into(),
        Wanted::Text => d::wanted_text(l).into(),
        Wanted::Collection => d::wanted_collection(l).into(),
        Wanted::List => d::shape_list(l).into(),
        Wanted::Choices => say::fact::type_choices(l).into(),
        Wanted::Constant => d::wanted_constant(l).into(),
    }
}

fn is(l: Locale, found: Found) -> String {
    match found {
        Found::Type(ty) => type_word(l, ty),
        Found::Text => say::diagnostics::shape_text(l).into(),
        Found::List => say::diagnostics::shape_list(l).into(),
    }
}

fn literal(l: Locale, literal: Literal) -> String {
    use say::diagnostics as d;
    match literal {
        Literal::Integer => d::literal_integer(l).into(),
        Literal::Escape => d::literal_escape(l).into(),
        Literal::Money(_) => d::shape_money(l, "\"400.00 SAR\""),
        Literal::Percent => d::literal_percent(l).into(),
        Literal::Date => d::shape_date(l, "2026-11-25"),
        Literal::Country => d::shape_country_code(l).into(),
        Literal::MonthRounding => d::literal_month_rounding(l).into(),
        Literal::AmountRounding => d::literal_amount_rounding(l).into(),
    }
}

fn forbidden(l: Locale, forbidden: Forbidden) -> &'static str {
    use say::diagnostics as d;
    match forbidden {
        Forbidden::Feature(Feature::On) => d::forbidden_on(l),
        Forbidden::Feature(Feature::Holds) => d::forbidden_holds(l),
        Forbidden::TextFact => d::forbidden_text_fact(l),
        Forbidden::LooseText => d::forbidden_loose_text(l),
        Forbidden::LooseList => d::forbidden_loose_list(l),
        Forbidden::Null => d::forbidden_null(l),
        Forbidden::ReservedWord => d::forbidden_reserved_word(l),
    }
}
