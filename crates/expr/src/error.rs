//! What can be wrong with an expression, as data. Sentences about it are written elsewhere, in each language.

use crate::schema::Feature;
use crate::span::Span;
use crate::types::Type;
use crate::value::{Currency, MoneyError};

/// One mistake and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExprError {
    /// What is wrong.
    pub kind: ErrorKind,
    /// The text that is wrong.
    pub span: Span,
    /// Other places that the mistake is about, such as the operand that sets the type.
    pub related: Vec<Span>,
}

/// What is wrong, with what a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// A character that begins nothing in the language.
    UnexpectedCharacter {
        /// The character.
        found: char,
    },
    /// A quote that is not closed on its line.
    UnterminatedString,
    /// Something stands where something else must.
    UnexpectedToken {
        /// What stands there as written; `None` at the end of the text.
        found: Option<String>,
        /// What must stand there.
        expected: Expecting,
    },
    /// Nested deeper than anybody could read.
    TooDeep {
        /// The deepest nesting.
        limit: usize,
    },
    /// Longer than an expression may be.
    TooLong {
        /// The longest text in bytes.
        limit: usize,
    },
    /// No fact of this name.
    UnknownFact {
        /// The name as written.
        name: String,
        /// The nearest fact.
        near: Option<String>,
    },
    /// No function of this name.
    UnknownFunction {
        /// The name as written.
        name: String,
        /// The nearest function.
        near: Option<String>,
    },
    /// The list of choices has no such choice.
    UnknownChoice {
        /// The fact whose choices these are, where the expression compares with a fact.
        fact: Option<String>,
        /// The choice as written.
        given: String,
        /// The nearest choice.
        near: Option<String>,
    },
    /// No calendar of this id.
    UnknownCalendar {
        /// The id as written.
        name: String,
        /// The nearest calendar.
        near: Option<String>,
    },
    /// No evidence of this id.
    UnknownEvidence {
        /// The id as written.
        name: String,
        /// The nearest evidence.
        near: Option<String>,
    },
    /// A value of one type where another is needed.
    TypeMismatch {
        /// What is needed.
        expected: Wanted,
        /// What it is.
        found: Found,
    },
    /// Money of two currencies meets.
    CurrencyMismatch {
        /// The currency that the first place has or the context needs.
        left: Currency,
        /// The other currency.
        right: Currency,
    },
    /// The operator does not take these two types together.
    NoSuchOperator {
        /// The operator as written.
        operator: &'static str,
        /// Left operand, or the only one.
        left: Type,
        /// Right operand.
        right: Option<Type>,
    },
    /// A function with too few or too many arguments.
    WrongArity {
        /// The function.
        function: &'static str,
        /// How many it takes.
        expected: usize,
        /// How many it was given.
        found: usize,
    },
    /// A literal that does not say what it should.
    BadLiteral {
        /// What it should say.
        what: Literal,
    },
    /// With the declared ranges of the facts, the result may leave 64 bits.
    MayOverflow,
    /// With the declared ranges of the facts, the divisor may be zero.
    MayDivideByZero,
    /// With the declared ranges of the facts, the count may be outside what the function takes.
    CountOutOfRange {
        /// Smallest count.
        min: i64,
        /// Largest count.
        max: i64,
    },
    /// Right elsewhere, but not here.
    NotAllowedHere {
        /// What is not allowed.
        what: Forbidden,
    },
    /// A number with a decimal point or an exponent.
    FloatNotAllowed,
    /// The thresholds of a bracket do not rise.
    ThresholdsNotRising,
    /// A bracket needs one value more than thresholds, and at least one threshold.
    BracketSize {
        /// How many thresholds stand there.
        thresholds: usize,
        /// How many values stand there.
        values: usize,
    },
    /// A list of choices with more entries than a set can hold.
    TooManyChoices {
        /// The fact.
        fact: String,
        /// How many it has.
        count: u16,
        /// How many it may have.
        limit: u16,
    },
}

/// What a token should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expecting {
    /// A value: a literal, a fact, a function, a parenthesis.
    Expression,
    /// An operator, or the end.
    Operator,
    /// The part of a name after a point.
    Name,
    /// `)`, or an operator that goes on.
    ClosingParenthesis,
    /// `,` or `)`.
    CommaOrParenthesis,
    /// `,` or `]`.
    CommaOrBracket,
    /// The `:` of a conditional.
    Colon,
}

/// What a place needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This type.
    Type(Type),
    /// Money of any currency.
    Money,
    /// A type with an order: integer, money, percent or date.
    Ordered,
    /// A literal text between quotes.
    Text,
    /// A list, or a fact of type choices.
    Collection,
    /// A list.
    List,
    /// A fact of type choices.
    Choices,
    /// A literal or what follows from literals alone.
    Constant,
}

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A value of this type.
    Type(Type),
    /// A literal text.
    Text,
    /// A list.
    List,
}

/// What a literal should say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A whole number of at most 64 bits, without hexadecimals or suffixes.
    Integer,
    /// One of `\\ \" \' \n \r \t` after a backslash.
    Escape,
    /// An amount and a currency.
    Money(MoneyError),
    /// A percentage with at most two decimals.
    Percent,
    /// A date between 1900 and 2200.
    Date,
    /// A country of ISO 3166-1.
    Country,
    /// `last-day` or `next-day`.
    MonthRounding,
    /// `up`, `down` or `half-up`.
    AmountRounding,
}

/// What is right elsewhere but not where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// A feature that this place of the rulebook does not have.
    Feature(Feature),
    /// A fact of type text.
    TextFact,
    /// A text that is compared with no choice and no country.
    LooseText,
    /// A list that follows no `in` and is no argument of `bracket`.
    LooseList,
    /// `null`: what is missing is unknown.
    Null,
    /// A word that CEL keeps for itself.
    ReservedWord,
}

impl ExprError {
    pub(crate) fn new(kind: ErrorKind, span: Span) -> Self {
        Self { kind, span, related: Vec::new() }
    }
}

impl ErrorKind {
    /// A stable code, for machines and for tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnexpectedCharacter { .. } => "expr.unexpected-character",
            Self::UnterminatedString => "expr.unterminated-string",
            Self::UnexpectedToken { .. } => "expr.unexpected-token",
            Self::TooDeep { .. } => "expr.too-deep",
            Self::TooLong { .. } => "expr.too-long",
            Self::UnknownFact { .. } => "expr.unknown-fact",
            Self::UnknownFunction { .. } => "expr.unknown-function",
            Self::UnknownChoice { .. } => "expr.unknown-choice",
            Self::UnknownCalendar { .. } => "expr.unknown-calendar",
            Self::UnknownEvidence { .. } => "expr.unknown-evidence",
            Self::TypeMismatch { .. } => "expr.type-mismatch",
            Self::CurrencyMismatch { .. } => "expr.currency-mismatch",
            Self::NoSuchOperator { .. } => "expr.no-such-operator",
            Self::WrongArity { .. } => "expr.wrong-arity",
            Self::BadLiteral { .. } => "expr.bad-literal",
            Self::MayOverflow => "expr.may-overflow",
            Self::MayDivideByZero => "expr.may-divide-by-zero",
            Self::CountOutOfRange { .. } => "expr.count-out-of-range",
            Self::NotAllowedHere { .. } => "expr.not-allowed-here",
            Self::FloatNotAllowed => "expr.float-not-allowed",
            Self::ThresholdsNotRising => "expr.thresholds-not-rising",
            Self::BracketSize { .. } => "expr.bracket-size",
            Self::TooManyChoices { .. } => "expr.too-many-choices",
        }
    }
}
