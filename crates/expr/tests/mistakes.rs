//! One mistake a row: what is wrong, and the text that is underlined.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use desk::{NAMES, Names, mistakes};
use expr::value::MoneyError;
use expr::{
    ChoicesId, ErrorKind, Expected, Expecting, Feature, Forbidden, Found, Literal, MAX_DEPTH, MAX_LENGTH, Type, Wanted,
    check, parse,
};

fn only(text: &str) -> (ErrorKind, String) {
    let mut all = mistakes(text, Expected::Any);
    assert_eq!(all.len(), 1, "{text}: {all:?}");
    all.remove(0)
}

fn assert_mistake(text: &str, kind: ErrorKind, underlined: &str) {
    assert_eq!(only(text), (kind, underlined.to_owned()), "{text}");
}

fn money(code: &str) -> Type {
    Type::Money(code.parse().expect("a currency"))
}

fn unexpected(found: &str, expected: Expecting) -> ErrorKind {
    ErrorKind::UnexpectedToken { found: (!found.is_empty()).then(|| found.to_owned()), expected }
}

fn near(name: &str) -> Option<String> {
    Some(name.to_owned())
}

fn type_mismatch(expected: Type, found: Type) -> ErrorKind {
    ErrorKind::TypeMismatch { expected: Wanted::Type(expected), found: Found::Type(found) }
}

#[test]
fn characters_and_literals() {
    let character = |found| ErrorKind::UnexpectedCharacter { found };
    let literal = |what| ErrorKind::BadLiteral { what };
    assert_mistake("kiln.staff > 3 ; 4", character(';'), ";");
    assert_eq!(mistakes("kiln.office == “own”", Expected::Any).len(), 2, "both quotes are named");
    assert_mistake("kiln.listed & kiln.regulated", character('&'), "&");
    assert_mistake("شركة.listed", character('ش'), "شركة");
    assert_mistake("kiln.office == 'own", ErrorKind::UnterminatedString, "'own");
    assert_mistake("kiln.office == 'ow\nn", ErrorKind::UnterminatedString, "'ow");
    assert_mistake(r#"kiln.office == "o\wn""#, literal(Literal::Escape), r"\w");
    assert_mistake("kiln.staff > 1.5", ErrorKind::FloatNotAllowed, "1.5");
    assert_mistake("kiln.staff > .5", ErrorKind::FloatNotAllowed, ".5");
    assert_mistake("kiln.staff > 1e3", ErrorKind::FloatNotAllowed, "1e3");
    assert_mistake("kiln.staff > 2E-3 ", ErrorKind::FloatNotAllowed, "2E-3");
    assert_mistake("kiln.staff > 1.", ErrorKind::FloatNotAllowed, "1.");
    assert_mistake("kiln.staff > 0x1F", literal(Literal::Integer), "0x1F");
    assert_mistake("kiln.staff > 12u", literal(Literal::Integer), "12u");
    assert_mistake("kiln.staff > 9223372036854775808", literal(Literal::Integer), "9223372036854775808");
    assert_mistake("-9223372036854775809", literal(Literal::Integer), "-9223372036854775809");
    assert_mistake("99999999999999999999999", literal(Literal::Integer), "99999999999999999999999");
    assert_mistake(r#"money("12,000.00 QAR")"#, literal(Literal::Money(MoneyError::Shape)), r#""12,000.00 QAR""#);
    assert_mistake(
        r#"money("1.5 QAR")"#,
        literal(Literal::Money(MoneyError::Decimals { currency: 2 })),
        r#""1.5 QAR""#,
    );
    assert_mistake(r#"money("1.50 QRA")"#, literal(Literal::Money(MoneyError::Currency)), r#""1.50 QRA""#);
    assert_mistake(r#"percent("25%")"#, literal(Literal::Percent), r#""25%""#);
    assert_mistake(r#"date("2026-02-29")"#, literal(Literal::Date), r#""2026-02-29""#);
    assert_mistake(r#"kiln.country == "UK""#, literal(Literal::Country), r#""UK""#);
    assert_mistake(r#"add_months(on, 1, "round")"#, literal(Literal::MonthRounding), r#""round""#);
    assert_mistake(r#"share(kiln.revenue, percent("5"), "nearest")"#, literal(Literal::AmountRounding), r#""nearest""#);
}

#[test]
fn grammar() {
    assert_mistake("", unexpected("", Expecting::Expression), "");
    assert_mistake("  // nothing but a comment", unexpected("", Expecting::Expression), "");
    assert_mistake("kiln.listed &&", unexpected("", Expecting::Expression), "");
    assert_mistake("&& kiln.listed", unexpected("&&", Expecting::Expression), "&&");
    assert_mistake("kiln.office = 'own'", unexpected("=", Expecting::Operator), "=");
    assert_mistake("kiln.listed and kiln.regulated", unexpected("and", Expecting::Operator), "and");
    assert_mistake("kiln.staff % 2", unexpected("%", Expecting::Operator), "%");
    assert_mistake("(kiln.listed", unexpected("", Expecting::ClosingParenthesis), "");
    assert_mistake("(kiln.listed]", unexpected("]", Expecting::ClosingParenthesis), "]");
    assert_mistake("kiln.listed)", unexpected(")", Expecting::Operator), ")");
    assert_mistake("max(1 2)", unexpected("2", Expecting::CommaOrParenthesis), "2");
    assert_mistake("max(1, )", unexpected(")", Expecting::Expression), ")");
    assert_mistake("kiln.staff in [1; 2]", ErrorKind::UnexpectedCharacter { found: ';' }, ";");
    assert_mistake("kiln.staff in [1 2]", unexpected("2", Expecting::CommaOrBracket), "2");
    assert_mistake("kiln.listed ? 1", unexpected("", Expecting::Colon), "");
    assert_mistake("kiln. ", unexpected("", Expecting::Name), "");
    assert_mistake("kiln.(x)", unexpected("(", Expecting::Name), "(");
    assert_mistake("in", unexpected("in", Expecting::Expression), "in");
    assert_mistake("kiln.listed == null", ErrorKind::NotAllowedHere { what: Forbidden::Null }, "null");
    assert_mistake("if", ErrorKind::NotAllowedHere { what: Forbidden::ReservedWord }, "if");
}

#[test]
fn size_and_depth() {
    let long = format!("kiln.staff in [{}1]", "1, ".repeat(MAX_LENGTH / 3));
    assert_eq!(only(&long).0, ErrorKind::TooLong { limit: MAX_LENGTH });
    let deep = ErrorKind::TooDeep { limit: MAX_DEPTH };
    for text in [
        format!("{}true{}", "(".repeat(2000), ")".repeat(2000)),
        format!("{}true", "!".repeat(4000)),
        format!("{}1", "-".repeat(4000)),
        format!("1{}", " + 1".repeat(MAX_DEPTH)),
        format!("1{}", " - (1".repeat(700)),
        format!("{}1", "true ? 1 : ".repeat(300)),
        format!("{}1", "true ? true ".repeat(300)),
        "[".repeat(4000),
        "max(".repeat(1000),
        format!("{}1", "1 in [".repeat(600)),
    ] {
        let (kind, _) = only(&text);
        assert!(kind == deep || matches!(kind, ErrorKind::UnexpectedToken { .. }), "{kind:?}");
    }
    assert_eq!(only(&format!("1{}", " + 1".repeat(MAX_DEPTH))).0, deep);
    assert!(parse(&format!("1{}", " + 1".repeat(MAX_DEPTH - 1))).is_ok());
    assert!(parse(&format!("{}1{}", "(".repeat(MAX_DEPTH), ")".repeat(MAX_DEPTH))).is_ok());
    assert!(parse(&format!("kiln.listed{}", " || kiln.listed".repeat(200))).is_ok(), "a long list is not deep");
}

#[test]
fn names() {
    let fact = |name: &str, near| ErrorKind::UnknownFact { name: name.to_owned(), near };
    assert_mistake(
        "kiln.foriegn_share > percent('5')",
        fact("kiln.foriegn_share", near("kiln.foreign_share")),
        "kiln.foriegn_share",
    );
    assert_mistake("foreign_share > percent('5')", fact("foreign_share", near("kiln.foreign_share")), "foreign_share");
    assert_mistake("!paper.class", fact("paper.class", None), "paper.class");
    assert_mistake(
        "add_month(on, 1, 'last-day')",
        ErrorKind::UnknownFunction { name: "add_month".to_owned(), near: near("add_months") },
        "add_month",
    );
    assert_mistake(
        "kiln.services.size()",
        ErrorKind::UnknownFunction { name: "kiln.services.size".to_owned(), near: None },
        "kiln.services.size",
    );
    assert_mistake(
        "kiln.office == 'owned'",
        ErrorKind::UnknownChoice { fact: near("kiln.office"), given: "owned".to_owned(), near: near("own") },
        "'owned'",
    );
    assert_mistake(
        "'softwear' in kiln.services",
        ErrorKind::UnknownChoice { fact: near("kiln.services"), given: "softwear".to_owned(), near: near("software") },
        "'softwear'",
    );
    assert_mistake(
        "on < working_day(on, 3, 'hom')",
        ErrorKind::UnknownCalendar { name: "hom".to_owned(), near: near("home") },
        "'hom'",
    );
    assert_mistake(
        "holds('tax-crad')",
        ErrorKind::UnknownEvidence { name: "tax-crad".to_owned(), near: near("tax-card") },
        "'tax-crad'",
    );
}

#[test]
fn types() {
    assert_mistake("kiln.staff > percent('5')", type_mismatch(Type::Int, Type::Percent), "percent('5')");
    assert_mistake("kiln.staff && kiln.listed", type_mismatch(Type::Bool, Type::Int), "kiln.staff");
    assert_mistake("!kiln.staff", type_mismatch(Type::Bool, Type::Int), "kiln.staff");
    assert_mistake("kiln.staff ? 1 : 2", type_mismatch(Type::Bool, Type::Int), "kiln.staff");
    assert_mistake("kiln.listed ? 1 : true", type_mismatch(Type::Int, Type::Bool), "true");
    assert_mistake("1 < 2 < 3", type_mismatch(Type::Bool, Type::Int), "3");
    assert_mistake(
        "kiln.staff == 'ten'",
        ErrorKind::TypeMismatch { expected: Wanted::Type(Type::Int), found: Found::Text },
        "'ten'",
    );
    assert_mistake(
        "kiln.staff == [1]",
        ErrorKind::TypeMismatch { expected: Wanted::Type(Type::Int), found: Found::List },
        "[1]",
    );
    assert_mistake(
        "kiln.staff in kiln.partners",
        ErrorKind::TypeMismatch { expected: Wanted::Collection, found: Found::Type(Type::Int) },
        "kiln.partners",
    );
    assert_mistake(
        "size(kiln.staff)",
        ErrorKind::TypeMismatch { expected: Wanted::Choices, found: Found::Type(Type::Int) },
        "kiln.staff",
    );
    assert_mistake(
        "date(kiln.staff)",
        ErrorKind::TypeMismatch { expected: Wanted::Text, found: Found::Type(Type::Int) },
        "kiln.staff",
    );
    assert_mistake(
        "share(kiln.staff, percent('5'), 'up')",
        ErrorKind::TypeMismatch { expected: Wanted::Money, found: Found::Type(Type::Int) },
        "kiln.staff",
    );
    assert_mistake(
        "max(kiln.listed, true)",
        ErrorKind::TypeMismatch { expected: Wanted::Ordered, found: Found::Type(Type::Bool) },
        "kiln.listed",
    );
    assert_mistake("add_days(on, percent('5'))", type_mismatch(Type::Int, Type::Percent), "percent('5')");
    let currencies = |left: &str, right: &str| ErrorKind::CurrencyMismatch {
        left: left.parse().expect("a currency"),
        right: right.parse().expect("a currency"),
    };
    assert_mistake("kiln.revenue + kiln.abroad", currencies("QAR", "EUR"), "kiln.abroad");
    assert_mistake("kiln.revenue < money('5.00 EUR')", currencies("QAR", "EUR"), "money('5.00 EUR')");
    assert_mistake("kiln.listed ? kiln.revenue : kiln.abroad", currencies("QAR", "EUR"), "kiln.abroad");
    let operator = |operator, left, right| ErrorKind::NoSuchOperator { operator, left, right };
    assert_mistake(
        "kiln.listed < kiln.regulated",
        operator("<", Type::Bool, Some(Type::Bool)),
        "kiln.listed < kiln.regulated",
    );
    assert_mistake(
        "kiln.office < 'own'",
        operator("<", Type::Choice(ChoicesId(0)), Some(Type::Choice(ChoicesId(0)))),
        "kiln.office < 'own'",
    );
    assert_mistake(
        "kiln.services == kiln.services",
        operator("==", Type::Choices(ChoicesId(1)), Some(Type::Choices(ChoicesId(1)))),
        "kiln.services == kiln.services",
    );
    assert_mistake("on - kiln.incorporated", operator("-", Type::Date, Some(Type::Date)), "on - kiln.incorporated");
    assert_mistake("on + 30", operator("+", Type::Date, Some(Type::Int)), "on + 30");
    assert_mistake("kiln.revenue / 2", operator("/", money("QAR"), Some(Type::Int)), "kiln.revenue / 2");
    assert_mistake(
        "kiln.revenue * kiln.foreign_share",
        operator("*", money("QAR"), Some(Type::Percent)),
        "kiln.revenue * kiln.foreign_share",
    );
    assert_mistake("-on", operator("-", Type::Date, None), "-on");
    assert_mistake("kiln.services in [1]", operator("in", Type::Choices(ChoicesId(1)), None), "kiln.services in [1]");
    assert_mistake("max(1)", ErrorKind::WrongArity { function: "max", expected: 2, found: 1 }, "max(1)");
    let needs = |text, expected| mistakes(text, expected).remove(0).0;
    assert_eq!(needs("kiln.staff", Expected::CONDITION), type_mismatch(Type::Bool, Type::Int));
    assert_eq!(needs("kiln.abroad", Expected::Type(money("QAR"))), currencies("QAR", "EUR"));
    assert_eq!(
        needs("5", Expected::Money),
        ErrorKind::TypeMismatch { expected: Wanted::Money, found: Found::Type(Type::Int) }
    );
    assert_eq!(
        needs("'own'", Expected::Type(Type::Choice(ChoicesId(1)))),
        ErrorKind::UnknownChoice { fact: None, given: "own".to_owned(), near: None }
    );
}

#[test]
fn places() {
    let forbidden = |what| ErrorKind::NotAllowedHere { what };
    assert_mistake("kiln.name == 'Ada'", forbidden(Forbidden::TextFact), "kiln.name");
    assert_mistake("'own' == 'own'", forbidden(Forbidden::LooseText), "'own'");
    assert_mistake("'own' in ['own']", forbidden(Forbidden::LooseText), "'own'");
    assert_mistake("[1, 2]", forbidden(Forbidden::LooseList), "[1, 2]");
    let elsewhere = Names { on: false, holds: false };
    for (text, feature, underlined) in
        [("on < date('2026-01-01')", Feature::On, "on"), ("holds('tax-card')", Feature::Holds, "holds")]
    {
        let ast = parse(text).expect(text);
        assert!(check(&ast, &NAMES, Expected::CONDITION).is_ok());
        let errors = check(&ast, &elsewhere, Expected::CONDITION).expect_err(text);
        assert_eq!(errors[0].kind, forbidden(Forbidden::Feature(feature)));
        assert_eq!(errors[0].span.text(text), underlined);
    }
}

#[test]
fn ranges() {
    assert_mistake("kiln.votes + 1", ErrorKind::MayOverflow, "kiln.votes + 1");
    assert_mistake("-kiln.votes", ErrorKind::MayOverflow, "-kiln.votes");
    assert_mistake("kiln.votes / -1", ErrorKind::MayOverflow, "kiln.votes / -1");
    assert_mistake("9223372036854775807 + 1", ErrorKind::MayOverflow, "9223372036854775807 + 1");
    // 10^11 minor units times 5000 times 5000 times 50 is 1.25 * 10^20; the outer sums are not reported again.
    assert_mistake(
        "kiln.revenue * kiln.staff * kiln.staff * kiln.partners + kiln.revenue + kiln.revenue",
        ErrorKind::MayOverflow,
        "kiln.revenue * kiln.staff * kiln.staff * kiln.partners",
    );
    assert_mistake("100 / kiln.staff", ErrorKind::MayDivideByZero, "kiln.staff");
    assert_mistake("100 / (kiln.partners - 5)", ErrorKind::MayDivideByZero, "(kiln.partners - 5)");
    assert_mistake("100 / 0", ErrorKind::MayDivideByZero, "0");
    let count = ErrorKind::CountOutOfRange { min: 0, max: 10_000 };
    assert_mistake("working_day(on, -1, 'home')", count.clone(), "-1");
    assert_mistake("working_day(on, kiln.staff * 3, 'home')", count, "kiln.staff * 3");
    for fine in [
        "100 / kiln.partners",
        "kiln.staff * kiln.staff",
        "kiln.staff - kiln.votes / 2",
        "working_day(on, kiln.staff, 'home')",
    ] {
        desk::compile(fine);
    }
}

#[test]
fn brackets() {
    assert_mistake("bracket(kiln.staff, [10, 10], [1, 2, 3])", ErrorKind::ThresholdsNotRising, "10");
    assert_mistake(
        "bracket(kiln.staff, [10], [1])",
        ErrorKind::BracketSize { thresholds: 1, values: 1 },
        "bracket(kiln.staff, [10], [1])",
    );
    assert_mistake(
        "bracket(kiln.staff, [], [1])",
        ErrorKind::BracketSize { thresholds: 0, values: 1 },
        "bracket(kiln.staff, [], [1])",
    );
    assert_mistake(
        "bracket(kiln.staff, [kiln.partners], [1, 2])",
        ErrorKind::TypeMismatch { expected: Wanted::Constant, found: Found::Type(Type::Int) },
        "kiln.partners",
    );
    assert_mistake(
        "bracket(kiln.staff, 10, [1, 2])",
        ErrorKind::TypeMismatch { expected: Wanted::List, found: Found::Type(Type::Int) },
        "10",
    );
    assert_mistake(
        "bracket(kiln.staff, [percent('10')], [1, 2])",
        type_mismatch(Type::Int, Type::Percent),
        "percent('10')",
    );
    assert_mistake("bracket(kiln.staff, [10], [1, on])", type_mismatch(Type::Int, Type::Date), "on");
}

#[test]
fn one_mistake_hides_no_other() {
    let text = "kiln.ofice == 'own' && kiln.staff > percent('5') || kiln.office in ['owned', 'shard'] && 100 / kiln.staff > on";
    let underlined: Vec<String> = mistakes(text, Expected::CONDITION).into_iter().map(|(_, text)| text).collect();
    assert_eq!(underlined, ["kiln.ofice", "percent('5')", "'owned'", "'shard'", "kiln.staff"]);
    let text = "max(kiln.x, kiln.y) + share(kiln.z, kiln.w, 'sideways') > bracket(kiln.v, [kiln.u], kiln.t)";
    let underlined: Vec<String> = mistakes(text, Expected::CONDITION).into_iter().map(|(_, text)| text).collect();
    assert_eq!(underlined, ["kiln.x", "kiln.y", "kiln.z", "kiln.w", "'sideways'", "kiln.v", "kiln.u", "kiln.t"]);
}

#[test]
fn the_operand_that_sets_the_type_is_named_too() {
    let text = "kiln.revenue < money('5.00 EUR')";
    let errors = check(&parse(text).expect(text), &NAMES, Expected::CONDITION).expect_err(text);
    let related: Vec<&str> = errors[0].related.iter().map(|span| span.text(text)).collect();
    assert_eq!(related, ["kiln.revenue"]);
    assert_eq!(errors[0].kind.code(), "expr.currency-mismatch");
}
