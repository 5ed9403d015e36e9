//! Reading Fluent: only what a sentence needs (text, arguments, plurals, terms); anything else is a mistake.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ParserError};

use super::message::{Argument, Catalogue, Key, Kind, Lang, Message, Part, Variant, visit};
use super::{File, Mistake, Place};

pub fn read(files: &[File], mistakes: &mut Vec<Mistake>) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for lang in Lang::ALL {
        let sources: Vec<_> = files.iter().filter(|file| file.lang == lang).map(Source::new).collect();
        let terms = terms(&sources, mistakes);
        for source in &sources {
            Reader { source, terms: &terms, mistakes }.messages(&mut catalogue);
        }
    }
    catalogue
}

struct Source<'a> {
    file: &'a File,
    path: String,
    entries: Vec<Entry<&'a str>>,
    errors: Vec<ParserError>,
}

impl<'a> Source<'a> {
    fn new(file: &'a File) -> Self {
        let path = format!("locales/{}/{}.ftl", file.lang.code(), file.topic);
        let (resource, errors) = match parser::parse(file.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        Self { file, path, entries: resource.body, errors }
    }

    fn at(&self, offset: usize) -> Place {
        let before = self.file.text.get(..offset).unwrap_or(&self.file.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        Place { file: self.path.clone(), line, column: before[line_start..].chars().count() + 1 }
    }

    /// The place of a slice of this file's text.
    fn place(&self, slice: &str) -> Place {
        self.at(slice.as_ptr().addr().saturating_sub(self.file.text.as_ptr().addr()))
    }
}

/// The terms of a language (`-name = …`), whose text is put where they are named.
fn terms<'a>(sources: &[Source<'a>], mistakes: &mut Vec<Mistake>) -> BTreeMap<&'a str, String> {
    let mut terms = BTreeMap::new();
    for source in sources {
        for entry in &source.entries {
            let Entry::Term(term) = entry else { continue };
            let text: Option<String> = term.value.elements.iter().map(plain_text).collect();
            let place = source.place(term.id.name);
            match text {
                Some(text) => {
                    if terms.insert(term.id.name, text).is_some() {
                        mistakes.push(Mistake { place, says: format!("the term -{} is there twice", term.id.name) });
                    }
                }
                None => mistakes.push(Mistake { place, says: "a term is plain text".to_owned() }),
            }
        }
    }
    terms
}

fn plain_text<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    }
}

struct Reader<'a, 's> {
    source: &'s Source<'a>,
    terms: &'s BTreeMap<&'a str, String>,
    mistakes: &'s mut Vec<Mistake>,
}

impl<'a> Reader<'a, '_> {
    fn mistake(&mut self, place: Place, says: impl Into<String>) {
        self.mistakes.push(Mistake { place, says: says.into() });
    }

    fn messages(&mut self, catalogue: &mut Catalogue) {
        let source = self.source;
        for error in &source.errors {
            self.mistake(source.at(error.pos.start), format!("not Fluent: {}", error.kind));
        }
        for entry in &source.entries {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let place = source.place(key);
            if let Some(attribute) = message.attributes.first() {
                self.mistake(source.place(attribute.id.name), "attributes are not used here; give it a key of its own");
            }
            let Some(function) = function_name(key, &source.file.topic) else {
                let topic = &source.file.topic;
                self.mistake(
                    place,
                    format!("the key `{key}` must be `{topic}-` and lower-case words, and no Rust keyword"),
                );
                continue;
            };
            let Some(value) = &message.value else {
                self.mistake(place, format!("`{key}` has no text"));
                continue;
            };
            let pattern = self.pattern(value);
            let arguments = self.arguments(message.comment.as_ref(), &place, &pattern);
            let read = Message { topic: source.file.topic.clone(), function, place: place.clone(), arguments, pattern };
            if let Some(first) = catalogue.of_mut(source.file.lang).insert(key.to_owned(), read) {
                self.mistake(place, format!("`{key}` is already on line {} of {}", first.place.line, first.place.file));
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    push_text(&mut parts, &value.replace("\r\n", " ").replace('\n', " "))
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline, &mut parts),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        let place =
                            variants.first().map_or_else(|| self.source.at(0), |v| self.source.place(key_text(&v.key)));
                        self.mistake(place, "a choice is made by a number argument, as in `{ $count -> … }`");
                        continue;
                    };
                    let place = self.source.place(id.name);
                    let variants = variants.iter().filter_map(|variant| {
                        let key = self.key(&variant.key, variant.default)?;
                        Some(Variant { key, pattern: self.pattern(&variant.value) })
                    });
                    let variants = variants.collect();
                    parts.push(Part::Select { on: id.name.to_owned(), place, variants });
                }
            }
        }
        parts
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                parts.push(Part::Argument { name: id.name.to_owned(), place: self.source.place(id.name) });
            }
            InlineExpression::StringLiteral { value } => push_text(parts, value),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => match self.terms.get(id.name) {
                Some(text) => push_text(parts, text),
                None => self.mistake(self.source.place(id.name), format!("no term -{} in this language", id.name)),
            },
            InlineExpression::TermReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => {
                self.mistake(self.source.place(id.name), "only arguments, terms and quoted text stand in braces here");
            }
            InlineExpression::NumberLiteral { value } => {
                self.mistake(self.source.place(value), "a number is an argument, so that it gets the reader's digits");
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.inline(inner, parts),
                Expression::Select { .. } => self.mistake(self.source.at(0), "a choice needs no second pair of braces"),
            },
        }
    }

    fn key(&mut self, key: &VariantKey<&'a str>, default: bool) -> Option<Key> {
        let place = self.source.place(key_text(key));
        let lang = self.source.file.lang;
        match key {
            VariantKey::Identifier { name: "other" } if default => Some(Key::Other),
            _ if default => {
                self.mistake(place, "the default variant is `*[other]`");
                None
            }
            VariantKey::Identifier { name } if lang.categories().contains(name) => {
                Some(Key::Category((*name).to_owned()))
            }
            VariantKey::Identifier { name } => {
                let (language, known) = (lang.name(), lang.categories().join(", "));
                self.mistake(place, format!("{language} has no plural form `{name}`; it has {known} and other"));
                None
            }
            VariantKey::NumberLiteral { value } => {
                let number = value.parse().ok().map(Key::Exactly);
                if number.is_none() {
                    self.mistake(place, "an exact variant is a whole number");
                }
                number
            }
        }
    }

    /// The arguments that a comment declares as `$name (Number)` or `$name (Text)`; without one, the single argument.
    fn arguments(&mut self, comment: Option<&Comment<&'a str>>, place: &Place, pattern: &[Part]) -> Vec<Argument> {
        let mut used: Vec<Argument> = Vec::new();
        visit(pattern, &mut |name, _, selects| {
            let kind = if selects { Kind::Number } else { Kind::Text };
            match used.iter_mut().find(|argument| argument.name == name) {
                Some(argument) if selects => argument.kind = kind,
                Some(_) => {}
                None => used.push(Argument { name: name.to_owned(), kind }),
            }
        });
        for argument in used.iter().filter(|argument| !is_rust_name(&argument.name)) {
            self.mistake(place.clone(), format!("${} makes no Rust name; take another", argument.name));
        }
        let declared: Vec<_> = comment.into_iter().flat_map(|c| &c.content).filter_map(|line| declared(line)).collect();
        if declared.is_empty() {
            if used.len() > 1 && self.source.file.lang == Lang::En {
                self.mistake(
                    place.clone(),
                    "with several arguments, a comment declares each, in order: `# $name (Text) what it is`",
                );
            }
            return used;
        }
        for argument in &used {
            match declared.iter().find(|d| d.name == argument.name) {
                Some(d) if argument.kind == Kind::Number && d.kind == Kind::Text => {
                    self.mistake(place.clone(), format!("${} selects a plural, so it is a (Number)", argument.name));
                }
                Some(_) => {}
                None => self.mistake(place.clone(), format!("${} is not declared in the comment", argument.name)),
            }
        }
        for argument in declared.iter().filter(|d| used.iter().all(|u| u.name != d.name)) {
            self.mistake(place.clone(), format!("${} is declared in the comment and not used", argument.name));
        }
        declared
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else {
        parts.push(Part::Text(text.to_owned()));
    }
}

fn key_text<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn declared(line: &str) -> Option<Argument> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
    let kind = match rest.split_once(')')?.0 {
        "(Number" => Kind::Number,
        "(Text" => Kind::Text,
        _ => return None,
    };
    Some(Argument { name: name.to_owned(), kind })
}

/// `plan-steps-left` of the topic `plan` as `steps_left`.
fn function_name(key: &str, topic: &str) -> Option<String> {
    let words = key.strip_prefix(topic)?.strip_prefix('-')?;
    let name = words.replace('-', "_");
    (is_rust_name(&name) && !words.contains('_')).then_some(name)
}

/// Whether a name can be a function or parameter: lower case, no keyword, none of the generated code's own names.
fn is_rust_name(name: &str) -> bool {
    const TAKEN: &str = " as async await break const continue crate dyn else enum extern false fn for gen if impl in let \
         loop match mod move mut pub ref return self static struct super trait true type unsafe use where while abstract \
         become box do final macro override priv try typeof unsized virtual yield l out ";
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    plain && name.starts_with(|c: char| c.is_ascii_lowercase()) && !TAKEN.split(' ').any(|taken| taken == name)
}
