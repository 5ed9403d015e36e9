//! Text to tokens.

use crate::error::{ErrorKind, ExprError, Literal};
use crate::span::Span;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// A word: part of a name, a function, a keyword.
    Word,
    /// Magnitude of a whole number; its sign is an operator until the parser joins them.
    Number(u64),
    /// A text without its quotes and escapes.
    Text(String),
    /// An operator or a bracket.
    Symbol(&'static str),
}

/// Longest first, so that `<=` is not read as `<`.
const SYMBOLS: [&str; 23] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "-", "+", "*", "/", "?", ":", "(", ")", "[", "]", ",", ".", "=",
    "%",
];

/// All tokens with their places, or every mistake in them.
pub(crate) fn tokens(source: &str) -> Result<Vec<(Token, Span)>, Vec<ExprError>> {
    let mut lexer = Lexer { source, at: 0, tokens: Vec::new(), errors: Vec::new() };
    while let Some(character) = lexer.rest().chars().next() {
        lexer.step(character);
    }
    if lexer.errors.is_empty() { Ok(lexer.tokens) } else { Err(lexer.errors) }
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
    tokens: Vec<(Token, Span)>,
    errors: Vec<ExprError>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    /// Consumes the longest beginning whose characters all satisfy the predicate.
    fn take_while(&mut self, matches: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|character| !matches(character)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn push(&mut self, token: Token, start: usize) {
        self.tokens.push((token, Span::new(start, self.at)));
    }

    fn fail(&mut self, kind: ErrorKind, start: usize) {
        self.errors.push(ExprError::new(kind, Span::new(start, self.at)));
    }

    fn step(&mut self, character: char) {
        let start = self.at;
        match character {
            ' ' | '\t' | '\n' | '\r' => self.at += 1,
            '/' if self.rest().starts_with("//") => {
                self.take_while(|character| character != '\n');
            }
            'a'..='z' | 'A'..='Z' | '_' => {
                self.take_while(is_word);
                self.push(Token::Word, start);
            }
            '0'..='9' => self.number(start),
            '.' if self.rest().chars().nth(1).is_some_and(|next| next.is_ascii_digit()) && !self.follows_word() => {
                self.number(start);
            }
            '"' | '\'' => self.text(character, start),
            _ => match SYMBOLS.into_iter().find(|symbol| self.rest().starts_with(symbol)) {
                Some(symbol) => {
                    self.at += symbol.len();
                    self.push(Token::Symbol(symbol), start);
                }
                None => {
                    self.at += character.len_utf8();
                    if character.is_alphabetic() {
                        // A word of another script is one mistake, not one for each letter.
                        self.take_while(char::is_alphanumeric);
                    }
                    self.fail(ErrorKind::UnexpectedCharacter { found: character }, start);
                }
            },
        }
    }

    /// Whether the last token is a word that touches the current place, so that a point continues a name.
    fn follows_word(&self) -> bool {
        self.tokens.last().is_some_and(|(token, span)| *token == Token::Word && span.end == self.at)
    }

    fn number(&mut self, start: usize) {
        let digits = self.take_while(|character| character.is_ascii_digit());
        let more = self.take_while(|character| is_word(character) || character == '.');
        let hexadecimal = digits == "0" && more.starts_with(['x', 'X']);
        let float = more.starts_with('.') || (more.starts_with(['e', 'E']) && !hexadecimal);
        if float {
            // The sign of an exponent belongs to the number that is refused.
            if more.ends_with(['e', 'E']) && self.rest().starts_with(['-', '+']) {
                self.at += 1;
                self.take_while(|character| character.is_ascii_digit());
            }
            return self.fail(ErrorKind::FloatNotAllowed, start);
        }
        match digits.parse() {
            Ok(number) if more.is_empty() => self.push(Token::Number(number), start),
            _ => self.fail(ErrorKind::BadLiteral { what: Literal::Integer }, start),
        }
    }

    fn text(&mut self, quote: char, start: usize) {
        self.at += 1;
        let mut text = String::new();
        loop {
            let place = self.at;
            let Some(character) = self.rest().chars().next().filter(|character| *character != '\n') else {
                return self.fail(ErrorKind::UnterminatedString, start);
            };
            self.at += character.len_utf8();
            if character == quote {
                return self.push(Token::Text(text), start);
            }
            if character != '\\' {
                text.push(character);
                continue;
            }
            let Some(escaped) = self.rest().chars().next().filter(|character| *character != '\n') else {
                return self.fail(ErrorKind::UnterminatedString, start);
            };
            self.at += escaped.len_utf8();
            match escaped {
                '\\' | '"' | '\'' => text.push(escaped),
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                _ => self.fail(ErrorKind::BadLiteral { what: Literal::Escape }, place),
            }
        }
    }
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}
